// Values of all sizes are copied as a whole, also when source and target overlap.
package main

type s3 [3]byte
type s7 [7]byte
type s17 [17]byte
type s33 [33]byte
type s65 [65]byte
type s129 [129]byte
type s1000 [1000]byte

func sum(b []byte) (s int) {
	for i, x := range b {
		s += (i + 1) * int(x)
	}
	return
}

func fill(b []byte) {
	for i := range b {
		b[i] = byte(i*7 + 1)
	}
}

func main() {
	var a3, b3 s3
	var a7, b7 s7
	var a17, b17 s17
	var a33, b33 s33
	var a65, b65 s65
	var a129, b129 s129
	var a1000, b1000 s1000
	for _, b := range [][]byte{a3[:], a7[:], a17[:], a33[:], a65[:], a129[:], a1000[:]} {
		fill(b)
	}
	b3, b7, b17, b33, b65, b129, b1000 = a3, a7, a17, a33, a65, a129, a1000
	a3[0], a7[0], a17[0], a33[0], a65[0], a129[0], a1000[0] = 0, 0, 0, 0, 0, 0, 0
	println(sum(b3[:]), sum(b7[:]), sum(b17[:]), sum(b33[:]), sum(b65[:]), sum(b129[:]), sum(b1000[:]))
	for _, shift := range []int{0, 1, 7, 8, 9, 31, 100, 600} {
		buffer := make([]byte, 1000)
		fill(buffer)
		n := copy(buffer[shift:], buffer[:1000-shift])
		forward := sum(buffer)
		fill(buffer)
		copy(buffer, buffer[shift:])
		println(shift, n, forward, sum(buffer))
	}
	b := [4]s17{}
	fill(b[2][:])
	b[1], b[2], b[3] = b[2], b[1], b[2]
	println(sum(b[1][:]), sum(b[2][:]), sum(b[3][:]))
}

//> 62 812 11577 84337 273633 1011649 63621452
//> 0 1000 63621452 63621452
//> 1 999 63665863 63576960
//> 7 993 64078804 63162189
//> 8 992 64172236 63068620
//> 9 991 64272755 62968124
//> 31 969 63407048 63809041
//> 100 900 63300404 63816100
//> 600 400 63477772 63381132
//> 11577 0 11577

package main

var none = append([]string(nil), make([]string, 0)...)

func main() {
	n := 0
	x := append([]string(nil), make([]string, n)...)
	y := append([]int(nil), make([]int, n+3)...)
	z := append([]*int{nil}, make([]*int, n+2)...)
	println(x == nil, none == nil, len(y), y[2], len(z), z[2] == nil)
	var b [0]struct{}
	for i := range b {
		b[i] = struct{}{}
	}
	println(len(append([]struct{}{}, b[:]...)), copy(b[:], b[:]))
}

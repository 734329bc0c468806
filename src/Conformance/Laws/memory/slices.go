// Slices share their array, append copies when the capacity is used up, and full slice expressions limit it.
package main

func main() {
	a := [6]int{0, 1, 2, 3, 4, 5}
	s := a[1:4]
	t := append(s, 40)
	println(len(s), cap(s), len(t), cap(t), a[4])
	u := append(a[1:4:4], 50)
	u[0] = -1
	println(a[1], a[4], len(u), cap(u) >= 4)
	var n []int
	for i := 0; i < 100; i++ {
		n = append(n, i*i)
	}
	println(len(n), n[99], n == nil, len(n[:0]), cap(n[10:]) == cap(n)-10)
	m := make([][]int, 3)
	for i := range m {
		m[i] = make([]int, i+1)
		for j := range m[i] {
			m[i][j] = i * j
		}
	}
	println(m[2][2], len(m[1]), copy(n, n[50:]), n[0], n[49], n[50])
	e := append([]byte("ab"), "cd"...)
	println(string(e), len(append(e[:0], e[2:]...)))
}

//> 3 5 4 5 40
//> 1 40 4 true
//> 100 9801 false 0 true
//> 4 2 50 2500 9801 2500
//> cdcd 2

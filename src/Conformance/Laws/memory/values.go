// Arrays and structs are values: assignment, parameters and results copy them; comparisons look at all parts.
package main

type point struct{ x, y int }
type shape struct {
	name   string
	points [3]point
}

func move(s shape, by int) shape {
	for i := range s.points {
		s.points[i].x += by
	}
	s.name += "'"
	return s
}

func main() {
	a := shape{"a", [3]point{{1, 2}, {3, 4}, {5, 6}}}
	b := move(a, 10)
	c := a
	println(a.points[0].x, b.points[2].x, b.name, a == c, a == b, a.points == c.points)
	p := &c
	p.points[1] = point{7, 8}
	println(a.points[1].x, c.points[1].x, a != c)
	m := [2][2]int{{1, 2}, {3, 4}}
	n := m
	n[1][1] = 5
	for _, row := range m {
		row[0] = 100
	}
	println(m[0][0], m[1][1], n[1][1], m == n, struct{}{} == struct{}{})
}

//> 1 15 a' true false true
//> 3 7 true
//> 1 4 5 false true

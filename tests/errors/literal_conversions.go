package main

type point struct{ x int }

func main() {
	_ = string(&point{1})
	_ = string((&point{}))
	_ = []byte(&[]int{1})
	_ = bool(&map[int]int{1: 2})
	_ = string(point{1})
	_ = int(*&point{1})
	var p *point = &point{2}
	_ = int(p)
	_ = int(&p)
	var s string = &point{3}
	s = (&point{4})
	s += string(&[2]int{})
}

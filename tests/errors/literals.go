package main

type point struct{ x, y int }

func main() {
	_ = point{1}
	_ = point{1, 2, 3}
	_ = point{x: 1, 2}
	_ = point{"a", "b"}
	_ = []int{"a"}
	_ = map[string]int{1: "a"}
	_ = map[string]int{"a"}
	_ = &int{1}
	_ = [...]int
	_ = []point{{1, 2}, {z: 3}}
}

package main

type point struct{ x int }

var origin = point{}

func move(p point) point { return p }

const point = 1

var scaled = point * later

func move(n int) int { return n }

var (
	moved = move(later)
	later = 5
	later = "text"
)

func main() {
	_ = later + moved
}

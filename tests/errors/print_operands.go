package main

type point struct{ x, y int }

//go:noinline
func show(p point, words [2]string) {
	print(1, p)
	println(words, "and", p)
}

func main() {
	show(point{}, [2]string{})
}

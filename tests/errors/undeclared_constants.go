package main

const (
	a = 1
	b
)

const c

const d, e = 2

func main() {
	println(a, b, c, d, e)
	const (
		f
		g = 1
	)
	println(f, g)
}

package main

type text string

func (t text) get() string { return string(t) }

func one(int) {}

func two(a int, b string) {}

func get() func(text) int { return text.get }

func main() {
	one((one))
	two(missing, one)
	two((1), (2))
	select {
	case missing:
	case one:
	}
}

package main

// Variables of one name, size and kind in a frame: gc leaves their order to a sort that is not stable, so that the constants and types
// declared in the function count.

func use(i int) int { return i }

func constants() {
	const (
		untyped = 12
		text    = "text"
		flag    = true
	)
	total := 0
	for i, c := range "text" {
		total += use(i) + int(c)
	}
	for i, c := range "text" {
		total += use(i) + int(c)
	}
	for i, c := range "text" {
		total += use(i) + int(c)
	}
	println(total)
}

func types() {
	type linked struct{ next *linked }
	total := 0
	for i, c := range "text" {
		total += use(i) + int(c)
	}
	for i, c := range "text" {
		total += use(i) + int(c)
	}
	for i, c := range "text" {
		total += use(i) + int(c)
	}
	for i, c := range "text" {
		total += use(i) + int(c)
	}
	for i, c := range "text" {
		total += use(i) + int(c)
	}
	println(total)
}

func main() {
	constants()
	types()
}

package main

const limit = 10

func pair() (int, string) { return 1, "a" }

func main() {
	a, b := 1
	c, d := pair(), 2
	var e int
	e := 3
	limit = 11
	"x" = "y"
	var s string = 5
	e = "text"
	e, s = pair(), pair()
	pair() = 1, "b"
	e += "x"
	m := map[string]struct{ n int }{}
	m["a"].n = 1
	s[0] = 'x'
}

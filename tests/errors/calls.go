package main

func none()                          {}
func one(a int) int                  { return a }
func two(a int, b string) (int, bool) { return a, b == "" }
func many(prefix string, rest ...int) {}

func main() {
	one()
	one(1, 2)
	two("a", 1)
	x := none()
	var y int = two(1, "b")
	many()
	many("a", 1, "b")
	one(two(1, "a"))
	many("a", []string{"b"}...)
	println(none())
}

package main

// Function literals of functions with one name have the same names too.

func f() { func() { func() {}() }() }

func f() {
	func() {
		func() {}()
	}()
	func() {}()
}

type T struct{}

func (*T) m() { func() {}() }
func (*T) m() { func() {}() }

func _() { func() {}() }
func _() { func() {}() }

func main() {}

package main

// What is used as a type before it is declared as something else has no type then.

func g(x f) int { return 1 }

func f() int {
	first()
	if true {
		return 1
	}
	second()
	return 1
}

func main() {}

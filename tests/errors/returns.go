package main

func a() int {
	println("a")
}

func b(x int) string {
	if x > 0 {
		return "positive"
	}
}

func c() (int, error) {
	return 1
}

func d() {
	return 1
}

func e() (n int, err error) {
	return 1, nil, 2
}

func f(x int) int {
	for {
		break
	}
}

func g() (string, int) {
	return 1, "x"
}

func main() {}

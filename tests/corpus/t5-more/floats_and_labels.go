package main

type local struct{ f float32 }

func unequal(x float32, t local, p bool) int {
	n := 0
	if x != t.f && !p {
		n++
	}
	if x == t.f || p {
		n += 2
	}
	return n
}

var made int

func array() [5]int {
	made++
	return [5]int{1, 2, 3, 4, 5}
}

func pointer() *[5]int {
	made++
	return &[5]int{1, 2, 3}
}

func count() int {
	type step int
	n := step(0)
	for range array() {
		n++
	}
	for range *pointer() {
		n++
	}
	return int(n) * made
}

func never() int {
	if false {
		defer println("never")
	}
	return count()
}

func main() {
	println(unequal(1, local{1}, false), unequal(1, local{2}, false), unequal(2, local{1}, true))
	println(never())
}

package p

func a() {
	f(1, 2
	g(3)
	if x {
		h(
	}
}

func b() {
	x := []int{1, 2
	return
}

func c(a int, {
}

func d() {
	x[1
	y.z(
}

func e() {
	for i := 0; i < ; i++ {
		a +* b
	}
	switch x {
	case a b:
		c d
	}
	(
}

type T struct {
	a int = 1
	b int
	func f()
}

func g() (int {
}

var v = struct {
	a int
}{
	a: 1,
	b: 2
}

func last() {
	if x {

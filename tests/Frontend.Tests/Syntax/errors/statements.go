package p

func f() {
	a b
	a, b
	a, b += 1
	a, b ++
	a =
	a :=
	a + 
	1 = 
	++a
	a++ + 1
	a <- 
	a <- b <- c
	var
	var a
	const
	type
	type T
	return 1 2
	break 1
	continue 1
	goto
	goto 1
	fallthrough x
	go f
	defer f
	defer (f())
	go (func() {}())
	go (f)
	defer int
	defer f() g()
	else
	case 1:
}

func g() {
	default:
}

func h() {
	x := 1 y := 2
	if x == 1 { } y = 3
	L: }

func i() {
	L:
	case 1:
}

func j() {
	L
	:
	f(
	)
	{ a }
	{ a b }
	import "x"
	func g() {}
	package p
	range x
	select
	)
	]
	x.y()
}

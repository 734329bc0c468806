package main

func r1() int {
} // ERROR `1: missing return at end of function`
func r2(x int) int {
	for {
		break
	}
} // ERROR `1: missing return at end of function`
func r3(x int) int {
	switch x {
	case 1:
		return 1
	default:
		panic("x")
	}
}
func r4(x int) int {
	switch x {
	case 1:
		return 1
	}
} // ERROR `1: missing return at end of function`
func r5(x int) int {
	if x > 0 {
		return 1
	} else if x < 0 {
		return 2
	}
} // ERROR `1: missing return at end of function`
func r6(x int) int {
L:
	for {
		for {
			break L
		}
	}
} // ERROR `1: missing return at end of function`
func r7(x int) int {
L:
	if x > 0 {
		goto L
	} else {
		return 1
	}
}
func r8() int {
	select {}
}
func r9(c chan int) int {
	select {
	case <-c:
		break
	}
} // ERROR `1: missing return at end of function`
func r10() int {
	f := func() int {
		for true {
		}
	} // ERROR `2: missing return at end of function`
	return f()
}
func r11() int {
	for {
	}
}
func r12() int {
	{
		return 1
	}
}
func r13(x int) int {
	switch x {
	default:
		return 1
	case 2:
		fallthrough
	case 3:
		return 2
	}
}

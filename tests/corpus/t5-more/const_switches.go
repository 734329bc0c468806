package main

const os = "linux"
const n = 7
const f = 2.5
const b = true
const c = 'x'

type T int

const t T = 3

func s1() int {
	switch os {
	case "android", "nacl", "plan9":
		return 1
	case "linux":
		return 2
	}
	return 3
}

func s2() int {
	switch n {
	case 1, 2, 3:
		return 1
	case 7:
		return 5
	}
	return 3
}

func s3(x int) int {
	switch {
	case n > 3 && x > 2:
		return 1
	case b:
		return 2
	case os == "linux":
		return 4
	}
	return 3
}

func s4(x string) int {
	switch os {
	case x:
		return 1
	case "darwin":
		return 2
	case "linux":
		return 9
	}
	return 3
}

func s5(x int) int {
	switch n {
	case x, x + 1:
		return 1
	case 4:
		return 2
	case 7, 8:
		return 9
	}
	return 3
}

func s6() int {
	switch f {
	case 1.5:
		return 1
	case 2.5:
		return 2
	}
	switch c {
	case 'a':
		return 4
	case 'x':
		return 5
	}
	switch t {
	case 1:
		return 7
	case 3:
		return 8
	default:
		return 9
	}
}

func s7(x int) (r int) {
	if os == "darwin" {
		return 1
	}
	if len(os) == 5 && x > 3 {
		r++
	}
	if os < "m" || x > 3 {
		r++
	}
	if !b {
		r += 5
	} else if n != 7 {
		r += 6
	} else {
		r += 7
	}
	for b {
		r++
		if r > 100 {
			break
		}
	}
	for n < 3 {
		r--
	}
	return
}

func s8(x interface{}) int {
	switch x {
	case os:
		return 1
	case n, t:
		return 2
	case f:
		return 3
	case nil:
		return 4
	case true:
		return 5
	}
	return 6
}

func s9(x bool) int {
	switch b {
	case x:
		return 1
	case !x:
		return 2
	}
	switch x {
	case true:
		return 3
	case false:
		return 4
	}
	switch false {
	case x:
		return 8
	}
	return 9
}

func main() {
	println(s1(), s2(), s3(1), s4("a"), s5(1), s6(), s7(2), s8(3), s9(true))
}

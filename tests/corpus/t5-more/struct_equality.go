package main

type floats struct {
	n    int64
	c    [3]complex128
	ok   bool
	name string
}

type links struct {
	f    float64
	p    [4]*uint8
	last uintptr
}

type faces struct {
	err  error
	any  interface{}
	code int16
	more interface{}
	mask [4]byte
}

func index(x interface{}, all ...interface{}) int {
	for i, y := range all {
		if x == y {
			return i
		}
	}
	return -1
}

func large(i interface{}) int64 {
	t := i.(floats)
	return t.n
}

func main() {
	a := floats{1, [3]complex128{1i, 2, 3}, true, "a"}
	b := a
	b.c[2] = 4
	l := links{last: 1}
	f := faces{any: 1, more: "x", mask: [4]byte{1, 2, 3, 4}}
	g := f
	g.mask[3] = 9
	println(a == b, index(a, b, l, f, a), index(l, a, l), index(f, g, f))
	println(large(b), f == g, f.mask == [4]byte{1, 2, 3, 4})
}

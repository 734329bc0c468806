package main

const a = 1 + b
const b = f()
const c, d = 2, e + g
const (
	e = 3
	g = nil
)

var v = 1 + w

const w = h * 2
const h = f()

func f() int { return 1 }

func main() {
	const x = y
	f((f))
	f((1), (2))
	select {
	case z:
	case a:
	}
}

const y = "y" + f()

type r = struct{ next r }
type m = interface{ self() m }

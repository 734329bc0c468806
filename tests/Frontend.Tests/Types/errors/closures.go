package main

func main() {
	x := 1
	f := func(a int) (b int) {
		x := "a" + a // ERROR `12: cannot convert "a" \(type untyped string\) to type int` `12: invalid operation: "a" \+ a \(mismatched types string and int\)`
		return x + y // ERROR `14: undefined: y`
	}
	f("b") // ERROR `4: cannot use "b" \(type string\) as type int in argument to f`
	g := func() {
		z := 5
		return z // ERROR `3: too many arguments to return\n\thave \(int\)\n\twant \(\)`
	}
	func() int { return 1 }()
	_ = f + g // ERROR `8: invalid operation: f \+ g \(mismatched types func\(int\) int and func\(\)\)`
	func(x undefinedT) {}(1) // ERROR `9: undefined: undefinedT`
	h := func(a, a int) {} // ERROR `15: duplicate argument a`
}

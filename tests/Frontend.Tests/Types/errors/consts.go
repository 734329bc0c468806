package main

const nilConst = nil // ERROR `7: const initializer cannot be nil`
const fromVar = variable // ERROR `7: const initializer variable is not a constant`
const typed []int = 5 // ERROR `7: invalid constant type \[\]int`
const mismatched string = 5 // ERROR `7: cannot convert 5 \(type untyped number\) to type string`
const rounded int = 1.5 // ERROR `7: constant 1\.5 truncated to integer`
const tooBig int8 = 1 << 10 // ERROR `7: constant 1024 overflows int8`
const big = 1 << 600 // ERROR `15: shift count too large: 600`
const huge = 1 << 511 << 10 // ERROR `23: constant shift overflow`
const ok = 1 << 100
const okFloat float32 = ok
const notInt int = ok // ERROR `7: constant 1267650600228229401496703205376 overflows int`
const division = 1 / 0 // ERROR `20: division by zero`
const modulo = 1.5 % 2 // ERROR `20: illegal constant expression: floating-point % operation`
const call = len("abc") + len([3]int{}) + len(variable2) // ERROR `7: const initializer len\("abc"\) \+ len\(\[3\]int literal\) \+ len\(variable2\) is not a constant`
const shift = 1.0 << 3
const badShift = 1.5 << 3 // ERROR `22: constant 1\.5 truncated to integer`
const negative = 1 << -1 // ERROR `20: invalid negative shift count: -1` `23: constant -1 overflows uint`
const complexInt int = 1i // ERROR `7: constant 0\+1i truncated to integer`
const char byte = 'é'
const concat = "a" + 'b' // ERROR `20: cannot convert "a" \(type untyped string\) to type rune` `20: invalid operation: "a" \+ 'b' \(mismatched types string and rune\)`
const compare = "a" < 1 // ERROR `21: cannot convert "a" \(type untyped string\) to type int` `21: invalid operation: "a" < 1 \(mismatched types string and int\)`
const not = !1 // ERROR `13: invalid operation: ! untyped number`
const inverted = ^1.5 // ERROR `18: illegal constant expression \^ untyped number`
const minus = -"a" // ERROR `15: invalid operation: - untyped string`

var variable = 1
var variable2 []int

const (
	a0 uint8 = 255 - iota
	a1
	a2 = 1 << (iota * 10)
	a3
	a4 uint8 = a3 << iota // ERROR `2: constant 17179869184 overflows uint8`
	a5 // ERROR `2: constant 34359738368 overflows uint8`
)

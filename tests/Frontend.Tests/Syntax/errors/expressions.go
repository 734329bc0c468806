package p

var a = 
var b = 1 +
var c = (1
var d = f(1, 2
var e = f(1 2)
var g = x[1
var h = x[]
var i = x[1:2:]
var j = x[1::3]
var k = x[::]
var l = x[:2:3]
var m = x.5
var n = x.
var o = x.(
var p = x.(int
var q = (T){1}
var r = ((pkg.T)){1}
var s = T{1, 2
var t = T{1 2}
var u = T{a: 1,
	b: 2
}
var v = !
var w = 1 ++ 2
var x = y++
var z = a = b
var aa = func { }
var ab = func() { return 1 }(
var ac = [...]int{1, 2, 3, ...}
var ad = f(a..., b)
var ae = f(a... b)
var af = *
var ag = &
var ah = if
var ai = x.type
var aj = a ? b : c
var ak = 1 2
var al = 'a' "b"
var am = x[a, b]
var an = struct{1}
var ao = map[string]int{"a": 1 "b": 2}
var ap = func(a int) int a

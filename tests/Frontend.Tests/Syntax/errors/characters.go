package p

var a = #
var b = $x
var c = x@y
var d = ~1
var e = “x”
var f·g = 1
var ٣x = 1
var x٣ = 1
var é = 1
var 世界 = 1
var € = 1
var x€ = 1
var g = 1 ? 2
var h = \

package p

var x = 1 2
//line a.go:7
var y = 1 2

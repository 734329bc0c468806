package p

var x = 1 2
//line a.go:70
var y = 1 2
//line b.go:5:3
var z = 1 2
var w = /*line c.go:9:100*/ 1 2
//line :11:1
var v = 1 2
//line d.go:x
//line d.go:0
//line d.go:1:0
//line d.go:1073741825
//line nothing
var u = 1 2

func f() {
L:
//line q.go:3
L:
}

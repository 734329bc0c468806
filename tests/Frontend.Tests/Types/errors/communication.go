package main

type S struct{ a int }
type I interface{ M() }
type J interface{ N() }
type P struct{}

func (*P) M() {}

var i int
var s string
var ch chan int
var ro <-chan int
var so chan<- int
var m map[string]S
var sl []int
var arr [2]int
var e interface{}
var ij I
var fn func()

const k = 1

func two() (int, string) { return 1, "" }
func none()              {}
func variadic(a int, b ...string) {}

func main() {
	select {
	case <-ch:
	case ch <- 1:
	case x := <-ch:
	case x, ok := <-ch:
	case i = <-ch:
	case i: // ERROR `2: select case must be receive, send or assign recv` `7: i evaluated but not used`
	case i = 5: // ERROR `9: select assignment must have receive on right hand side`
	case i++: // ERROR `8: select case must be receive, send or assign recv`
	default:
	default: // ERROR `2: multiple defaults in select \(first at communication\.go:38:2\)`
	}
	ch <- "a" // ERROR `8: cannot convert "a" \(type untyped string\) to type int`
	ro <- 1 // ERROR `5: invalid operation: ro <- 1 \(send to receive-only type <-chan int\)`
	i <- 1
	<-so // ERROR `2: invalid operation: <-so \(receive from send-only type chan<- int\)`
	close(ro) // ERROR `7: invalid operation: close\(ro\) \(cannot close receive-only channel\)`
	close(i)
	go none()
	go len(s) // ERROR `2: go discards result of len\(s\)`
	defer int(i)
	defer append(sl, 1) // ERROR `2: defer discards result of append\(sl, 1\)`
	defer recover()
	defer func() {}()
	defer panic(1)
	defer two()
	return 1 // ERROR `2: too many arguments to return\n\thave \(number\)\n\twant \(\)`
}

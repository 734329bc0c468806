package p

type A []
type B [5
type C map[string
type D map string
type E chan
type F <-int
type G struct { a, b }
type H struct {
	a int b int
	(T)
	*(T)
	(*T)
	5
	*5
	a int "tag"
	b.
}
type I interface {
	a, b()
	(T)
	5
	m() int,
	func()
}
type J func(int
type K func(a int, string)
type L func(a, b int, *T)
type M func(...)
type N func(a ...)
type O func(a.b, c d, e)
type P func(a int;)
type Q struct { a int, b int }
type R interface { a() b() }
var s = <-chan<- int(x)
var t = <-<-chan int(x)
var u <-chan<- int
var v = <-chan<- chan<- int
type W *
type X (int
type Y func() (a, b
type Z func(,)

package main

type A struct{ x, y int }
type B struct{ x, z int }
type C struct {
	A
	B
}
type D struct {
	*C
	y string
}
type M struct{}

func (M) m()  {}
func (*M) p() {}

type N struct{ M }
type O struct{ *M }
type P *N
type I interface{ p() }
type Both struct {
	M
	m int
}

func main() {
	var c C
	_ = c.x // ERROR `7: ambiguous selector c\.x`
	_ = c.y + c.z
	var d D
	_ = d.x // ERROR `7: ambiguous selector d\.x`
	d.y = 5 // ERROR `6: cannot use 5 \(type int\) as type string in assignment`
	var n N
	n.p()
	N{}.p() // ERROR `5: cannot call pointer method on N literal\.M` `5: cannot take the address of N literal\.M`
	O{}.p()
	var p P
	p.m() // ERROR `3: p\.m undefined \(type P has no field or method m\)`
	var i I = n // ERROR `6: cannot use n \(type N\) as type I in assignment:\n\tN does not implement I \(p method has pointer receiver\)`
	i = &n
	i = O{}
	N.m(n)
	N.p(n) // ERROR `3: invalid method expression N\.p \(needs pointer receiver: \(\*N\)\.p\)`
	(*N).p(n) // ERROR `8: cannot use n \(type N\) as type \*N in argument to \(\*N\)\.p`
	O.p(O{})
	_ = n.m
	_ = i.q // ERROR `7: i\.q undefined \(type I has no field or method q\)`
	var b Both
	b.m() // ERROR `5: cannot call non-function b\.m \(type int\)`
	_ = b.M.m
}

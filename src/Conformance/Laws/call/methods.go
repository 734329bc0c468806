// Methods are called on values, pointers, embedded fields, through interfaces, as values and as expressions.
package main

type animal interface {
	name() string
	legs() int
}

type base struct{ n int }

func (b base) legs() int      { return b.n }
func (b *base) grow(more int) { b.n += more }

type dog struct {
	base
	title string
}

func (d dog) name() string { return d.title }

type bird struct{ *base }

func (bird) name() string { return "bird" }

type number int

func (n number) name() string { return "number" }
func (n number) legs() int    { return int(n) }

func show(a animal) { println(a.name(), a.legs()) }

func main() {
	d := dog{base{4}, "dog"}
	b := bird{&base{2}}
	show(d)
	d.grow(1)
	b.grow(1)
	show(d)
	show(&d)
	show(b)
	show(number(7))
	value := d.legs
	d.grow(10)
	println(value(), d.legs(), dog.legs(d), (*dog).legs(&d))
	f := animal.legs
	println(f(b))
	var grow func(int) = b.grow
	grow(5)
	println(b.n)
}

//> dog 4
//> dog 5
//> dog 5
//> bird 3
//> number 7
//> 5 15 15 15
//> 3
//> 8

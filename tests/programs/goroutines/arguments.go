package main

type box struct {
	values [20]int
	name   string
}

func (b box) send(c chan<- int, scale int)   { c <- b.values[19] * scale }
func (b *box) change(c chan<- int, name string) { b.name = name; c <- len(b.name) }

type sender interface{ send(chan<- int, int) }

func variadic(c chan int, list ...int) {
	sum := 0
	for _, v := range list {
		sum += v
	}
	c <- sum
}

func large(b box, f func(int) int, c chan int, x float64, s []int, m interface{}) {
	c <- f(b.values[0]) + int(x) + s[1] + m.(int)
}

func main() {
	c := make(chan int)
	var b box
	b.values[0], b.values[19] = 4, 6
	go b.send(c, 2)
	b.values[19] = 100
	println(<-c)
	var s sender = b
	go s.send(c, 3)
	println(<-c)
	go (&b).change(c, "name")
	println(<-c, b.name)
	go variadic(c, 1, 2, 3)
	println(<-c)
	go variadic(c)
	println(<-c)
	k := 10
	go large(b, func(v int) int { return v * k }, c, 2.5, []int{1, 2}, 5)
	k = 1000
	println(<-c)
	method := b.send
	go method(c, 4)
	println(<-c)
	go func(vs ...string) {
		n := 0
		for _, v := range vs {
			n += len(v)
		}
		c <- n
	}("ab", "cde")
	println(<-c)
	for i, f := range []func(chan int, int){func(c chan int, i int) { c <- i }, func(c chan int, i int) { c <- -i }} {
		go f(c, i+1)
		println(<-c)
	}
	go println("printed by a goroutine")
	go func() { c <- 0 }()
	<-c
	var f func()
	defer func() { println("unreachable", recover()) }()
	go f()
	<-c
}

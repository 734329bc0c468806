package main

func one(c chan int) {
	select {
	case v, ok := <-c:
		println("one", v, ok)
	}
	select {
	case c <- 2:
	}
	select {
	case <-c:
		println("dropped")
	}
	var m [2]int
	i := 1
	c <- 9
	select {
	case m[i] = <-c:
	}
	println(m[0], m[1])
}

func nonBlocking(c chan string) {
	for i := 0; i < 3; i++ {
		select {
		case c <- "x":
			println("sent")
		default:
			println("full")
		}
	}
	for i := 0; i < 3; i++ {
		select {
		default:
			println("empty")
		case s, ok := <-c:
			println("got", s, ok)
		}
	}
	close(c)
	select {
	case s, ok := <-c:
		println("closed", s == "", ok)
	default:
		println("not reached")
	}
	var none chan int
	select {
	case <-none:
	case none <- 1:
	default:
		println("nil channels never go on")
	}
}

func index(name string, i int) int {
	println("index", name, i)
	return i
}

func channel(name string, c chan int) chan int {
	println("channel", name)
	return c
}

func order(a, b chan int) {
	var v [3]int
	a <- 7
	select {
	case v[index("left", 1)] = <-channel("a", a):
	case channel("b", b) <- index("value", 5):
	}
	println(v[1])
}

func labels(c, d chan int) {
	n := 0
loop:
	for {
		select {
		case v := <-c:
			if v == 2 {
				continue loop
			}
			if v == 5 {
				break
			}
			n += v
		case _, ok := <-d:
			if !ok {
				break loop
			}
		}
	}
	println("n", n)
}

func fair() {
	a, b := make(chan int), make(chan int)
	go func() {
		for {
			a <- 1
		}
	}()
	go func() {
		for {
			b <- 1
		}
	}()
	var na, nb int
	for i := 0; i < 2000; i++ {
		select {
		case <-a:
			na++
		case <-b:
			nb++
		}
	}
	println(na+nb)
	ready := make(chan bool, 1000)
	for i := 0; i < cap(ready); i++ {
		ready <- true
	}
	counts := [4]int{}
	for i := 0; i < 1000; i++ {
		select {
		case <-ready:
			counts[0]++
		case <-ready:
			counts[1]++
		case <-ready:
			counts[2]++
		case <-ready:
			counts[3]++
		}
	}
	for _, n := range counts {
		print(n > 150, " ")
	}
	println()
}

func duplicates() {
	c := make(chan int)
	done := make(chan bool)
	go func() {
		for i := 0; i < 10; i++ {
			select {
			case c <- i:
			case c <- i:
			case c <- i:
			}
		}
		close(done)
	}()
	sum := 0
	for {
		select {
		case v := <-c:
			sum += v
			continue
		case v := <-c:
			sum += v
			continue
		case <-done:
		}
		break
	}
	println("sum", sum)
}

func both() {
	c := make(chan int)
	out := make(chan int, 1)
	go func() {
		select {
		case v := <-c:
			out <- v
		case c <- 3:
			out <- -1
		}
	}()
	select {
	case v := <-c:
		println(v+<-out == 2)
	case c <- 3:
		println(<-out == 3)
	}
}

type shape interface{ area() int }
type square int

func (s square) area() int { return int(s * s) }

func convert() {
	c := make(chan square, 1)
	c <- 4
	var s shape
	select {
	case s = <-c:
	}
	println(s.area())
	c <- 5
	var ok interface{}
	select {
	case s, ok = <-c:
	default:
	}
	println(s.area(), ok.(bool))
}

func main() {
	c := make(chan int, 1)
	c <- 1
	one(c)
	nonBlocking(make(chan string, 2))
	order(make(chan int, 1), make(chan int))
	c, d := make(chan int), make(chan int)
	go func() {
		for i := 0; i < 8; i++ {
			c <- i
		}
		close(d)
	}()
	labels(c, d)
	fair()
	duplicates()
	convert()
	both2 := make(chan bool)
	go func() { both(); close(both2) }()
	<-both2
}

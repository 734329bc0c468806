package main

// Stacks move while pointers into them exist: in frames, closures, deferred calls, panics, and in what goroutines have been given.

type node struct {
	value int
	next  *node
	array [8]int
}

// sum keeps a chain of nodes on the stack, one in each frame.
func sum(n int, last *node) int {
	var here node
	here.value = n
	here.next = last
	here.array[n%8] = n
	if n == 0 {
		total := 0
		for p := &here; p != nil; p = p.next {
			total += p.value + p.array[p.value%8]
		}
		return total
	}
	return sum(n-1, &here)
}

func closures(n int, f func() int) int {
	x := n
	g := func() int {
		x++
		return f() + x
	}
	if n == 0 {
		return g()
	}
	return closures(n-1, g)
}

func deferred(n int, total *int) {
	local := n
	p := &local
	defer func() {
		*total += *p
		local = 0
	}()
	defer add(total, p)
	if n > 0 {
		deferred(n-1, total)
	}
}

func add(total, p *int) { *total += *p }

func panics(n int, depth *int) (result int) {
	local := n
	defer func() {
		if n%100 == 0 {
			if r := recover(); r != nil {
				sum(2000, nil) // moves the stack while the panic runs deferred calls
				result = r.(int) + local
				*depth++
				if n > 0 {
					return
				}
			}
		}
	}()
	if n == 1000 {
		panic(1)
	}
	v := panics(n+1, depth)
	if v != 0 {
		panic(v)
	}
	return local
}

func inDeferred(n int) (r int) {
	p := &r
	defer func() {
		recover()
		*p += sum(3000, nil)
	}()
	var nilPointer *node
	return nilPointer.value
}

func slices(n int, s []int, t string, i interface{}) int {
	var array [4]int
	for k := range array {
		array[k] = n
	}
	if n == 0 {
		return s[1] + len(t) + i.(int)
	}
	return slices(n-1, array[:], t, i) + s[2]
}

type big struct{ a [300]int }

func large(n int, b big, p *big) int {
	b.a[n] = n
	if n == 0 {
		return b.a[100] + p.a[1]
	}
	return large(n-1, b, &b)
}

func bigDeferred(b big, p *int) { *p += b.a[299] }

func results(n int) (a, b int, s string, p *int) {
	if n == 0 {
		x := 7
		return 1, 2, "end", &x
	}
	a, b, s, p = results(n - 1)
	return b, a + 1, s + "", p
}

func main() {
	println(sum(20000, nil))
	println(closures(5000, func() int { return 1 }))
	total := 0
	deferred(5000, &total)
	println(total)
	depth := 0
	println(panics(0, &depth), depth)
	println(inDeferred(1))
	println(slices(3000, []int{1, 2, 3}, "text", 5))
	println(large(200, big{}, &big{}))
	func() {
		n := 0
		defer func() { println("n", n) }()
		var b big
		b.a[299] = 5
		defer bigDeferred(b, &n)
		b.a[299] = 6
		defer func() { recover() }()
		panic("x")
	}()
	func() {
		n := 0
		defer func() { recover(); println("n", n) }()
		var b big
		b.a[299] = 8
		defer bigDeferred(b, &n)
		panic("y")
	}()
	a, b, s, p := results(1000)
	println(a, b, s, *p)
	c, in := make(chan int), make(chan int)
	for i := 0; i < 5; i++ {
		go func(i int) {
			var x node
			x.value = i
			v := i
			q := &v
			c <- sum(1000*(i+1), &x) + *q
			got := <-in
			c <- got + sum(100, &x)
		}(i)
	}
	n := 0
	for i := 0; i < 5; i++ {
		n += <-c
	}
	println(n)
	for i := 0; i < 5; i++ {
		in <- i
	}
	n = 0
	for i := 0; i < 5; i++ {
		n += <-c
	}
	println(n)
}

// In Go 1.11 the variables of a loop are one for all iterations; a copy in the body is one for each.
package main

func main() {
	var shared, own []func() int
	for i := 0; i < 3; i++ {
		j := i
		shared = append(shared, func() int { return i })
		own = append(own, func() int { j++; return j })
	}
	for k := range own {
		println(shared[k](), own[k](), own[k]())
	}
}

//> 3 1 2
//> 3 2 3
//> 3 3 4

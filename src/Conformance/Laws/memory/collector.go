// Memory that nothing refers to is used again, and what is referred to keeps its contents.
// needs: collector
package main

type node struct {
	next *node
	data [100]int
}

func main() {
	var kept *node
	for i := 0; i < 200000; i++ {
		n := &node{}
		n.data[5] = i
		if i%20000 == 0 {
			n.next = kept
			kept = n
		}
	}
	sum, count := 0, 0
	for n := kept; n != nil; n = n.next {
		sum += n.data[5]
		count++
	}
	println(count, sum)
}

//> 10 900000

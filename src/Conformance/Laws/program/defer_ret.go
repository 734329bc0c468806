// The program GoDefer was made for: what deferred functions do to results.
package main

import "fmt"

func deferFunc1(i int) (t int) {
	t = i
	defer func() {
		t += 3
	}()
	return t
}

func deferFunc2(i int) int {
	t := i
	defer func() {
		t += 3
	}()
	return t
}

func deferFunc3(i int) (t int) {
	defer func() {
		t += i
	}()
	return 2
}

func main() {
	fmt.Println(deferFunc1(1))
	fmt.Println(deferFunc2(1))
	fmt.Println(deferFunc3(1))
}

//1> 4
//1> 1
//1> 3

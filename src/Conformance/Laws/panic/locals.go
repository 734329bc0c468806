// Variables that are captured by reference and parameters have their last values when deferred functions run after a panic.
// needs: recover
package main

func f(n int, s []int) (r int) {
	local := 1
	p := &n
	defer func() {
		recover()
		r = local*1000 + n*100 + s[0]*10 + *p
	}()
	for i := 0; i < 3; i++ {
		local++
		n++
	}
	s[0] = 5
	var m map[int]int
	m[0] = 1
	return 0
}

func main() { println(f(1, []int{0})) }

//> 4454

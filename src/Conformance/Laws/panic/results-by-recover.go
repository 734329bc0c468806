// After a recover named results hold what was assigned to them before the panic and in deferred functions.
// needs: recover
package main

type result struct {
	a, b int
	s    string
}

func f(divisor int) (r result, n int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = e.(error)
			n++
		}
	}()
	r.a = 7
	r.s = "set"
	n = 41
	r.b = 84 / divisor
	n = 0
	return result{1, 2, "fine"}, 0, nil
}

func main() {
	r, n, err := f(2)
	println(r.a, r.b, r.s, n, err == nil)
	r, n, err = f(0)
	println(r.a, r.b, r.s, n, err.Error())
}

//> 1 2 fine 0 true
//> 7 0 set 42 runtime error: integer divide by zero

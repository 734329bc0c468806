// Recover gives the panic's value and ends the panic: the function returns to its caller, with its results as they are.
// needs: recover
package main

func f(v interface{}) (t int, err interface{}) {
	t = 1
	defer func() {
		err = recover()
		t += 10
	}()
	t = 2
	panic(v)
}

func main() {
	t, err := f("text")
	println(t, err.(string))
	t, err = f(42)
	println(t, err.(int))
	println("main goes on")
}

//> 12 text
//> 12 42
//> main goes on

// A deferred function that panics and recovers by itself leaves the outer panic as it was.
// needs: recover
package main

func quiet() {
	defer func() { println("inner", recover().(string)) }()
	panic("inner")
}

func f() {
	defer func() { println("outer", recover().(string)) }()
	defer quiet()
	panic("outer")
}

func main() {
	f()
	for i := 0; i < 3; i++ {
		func() {
			defer func() { recover() }()
			defer func() {
				defer func() { println("level", recover().(int)) }()
				panic(i)
			}()
			panic("loop")
		}()
	}
}

//> inner inner
//> outer outer
//> level 0
//> level 1
//> level 2

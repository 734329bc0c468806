// Deferred calls run last first, when their function returns.
package main

func f() {
	for i := 0; i < 3; i++ {
		defer println("deferred", i)
	}
	println("body")
}

func main() {
	f()
	println("after")
}

//> body
//> deferred 2
//> deferred 1
//> deferred 0
//> after

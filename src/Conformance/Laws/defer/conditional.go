// Only the defer statements that were reached take effect.
package main

func f(n int) {
	if n > 0 {
		defer println("positive", n)
	}
	switch n {
	case 1:
		defer println("one")
	case 2:
		return
	default:
		defer println("other")
	}
	defer println("end", n)
}

func main() {
	for i := 0; i < 4; i++ {
		f(i)
	}
}

//> end 0
//> other
//> end 1
//> one
//> positive 1
//> positive 2
//> end 3
//> other
//> positive 3

// A function that recovers can be called again and again; nothing is left over.
// needs: recover
package main

func once(i int) (r int) {
	defer func() {
		if v := recover(); v != nil {
			r = v.(int)
		}
	}()
	if i%2 == 0 {
		panic(i)
	}
	return -i
}

func main() {
	sum := 0
	for i := 0; i < 10000; i++ {
		sum += once(i)
	}
	println(sum)
}

//> -5000

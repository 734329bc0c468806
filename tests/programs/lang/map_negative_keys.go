// Maps whose keys are signed and of 32 bits or fewer, with negative keys.
package main

type k int16

func main() {
	m := map[int32]string{-1: "a", -2: "b"}
	m[-3] = "c"
	for i := int32(-3); i < 0; i++ {
		v, ok := m[i]
		println(i, v, ok, len(m[i]))
	}
	delete(m, -2)
	println(len(m))
	for key := range m {
		println(key < 0)
	}
	n := map[rune]int{}
	for i := rune(-5); i < 5; i++ {
		n[i]++
		n[i] += 2
	}
	println(len(n), n[-5], n[4])
	o := map[k]int{-1: 5}
	println(o[-1])
	c := make(chan int8, 1)
	c <- -5
	println(<-c)
}

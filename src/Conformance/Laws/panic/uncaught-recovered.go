// A recovered panic that is followed by another one is printed with the mark [recovered].
// needs: recover
package main

func main() {
	defer func() { panic(recover().(int) + 1) }()
	panic(41)
}

// panics
//> panic: 41 [recovered]
//> 	panic: 42

// The limit of stacks can be set; a recursion that passes it ends the program.
package main

import "runtime/debug"

func recur(n int) int {
	var room [50]int
	room[n%50] = n
	return recur(n+1) + room[n%50]
}

func main() {
	println(debug.SetMaxStack(1 << 20))
	println(debug.SetMaxStack(1 << 20))
	println(recur(0))
}

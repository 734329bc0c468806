package main

// A type that contains itself keeps its fields and methods.

type Node struct {
	value int
	next  Node
}

type Grid [2]Grid

func (n Node) sum() int { return n.value + n.next.sum() }

func main() {
	var n Node
	n.next.next.value = "x"
	n.missing()
	_ = &Node{value: "y"}
	_ = Node{}.sum() + n
	_ = n == n
	m := map[Node]string{}
	m[n] = 1
	var g Grid
	g[0] = 1
	undefined()
}

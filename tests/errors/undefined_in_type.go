package main

type node struct {
	value item
	next  *node
}

func main() {
	var n node
	n.value = missing
	unknown()
}

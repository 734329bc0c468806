package main

// The address of a field that is kept in the frame is a variable there, for the type of which there is a descriptor.

type node struct {
	value      interface{}
	next, last *node
}

type list struct{ head, tail *node }

func newNode(v interface{}) *node { return &node{value: v} }

func newList(values ...interface{}) *list {
	l := &list{}
	l.tail = l.head
	current := newNode(nil)
	for _, v := range values {
		current.next = newNode(v)
	}
	l.tail = current
	return l
}

func main() {
	println(newList(1, 2).tail.next != nil)
}

package main

type a struct {
	b b
}

type b struct {
	list [2]a
}

type c [2]c

type d interface {
	e
}

type e interface {
	d
}

type ok struct {
	next *ok
	all  []ok
}

func main() {}

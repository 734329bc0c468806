package main

type I interface {
	int
	m()
}

func main() {
	var i I
	i.x()
	undefined()
}

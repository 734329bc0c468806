package main

type T struct {
	pad [40]byte
	s   string
}

func main() {
	p := (*T)(nil)
	println(p.s)
}

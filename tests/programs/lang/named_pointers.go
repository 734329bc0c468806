package main

type pointer *int

func main() {
	n := 3
	p := &n
	var named pointer = p
	println(named == p, p == named, named != nil, named == (*int)(nil))
	println(pointer(nil) == (*int)(nil), (*int)(nil) != named, *named)
	switch named {
	case (*int)(nil):
		println("nil")
	case p:
		println("p")
	}
}

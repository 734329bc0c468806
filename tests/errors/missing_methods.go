package main

type stringer interface{ String() string }
type a struct{}
type b struct{}

func (a) String() string { return "" }
func (b) String() string { return "" }

type both struct {
	a
	b
}

func main() {
	var s stringer = both{}
	_ = stringer(both{})
	_ = s.(both)
	switch s.(type) {
	case both:
	}
	_ = s == both{}
}

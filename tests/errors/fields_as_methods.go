package main

type stringer interface{ String() string }
type field struct{ String int }
type outer struct{ field }

func main() {
	var s stringer = field{}
	s = outer{}
	_ = s.(field)
	switch s {
	case field{}:
	}
	for s = range []int{} {
	}
	for _, s = range []field{} {
	}
}

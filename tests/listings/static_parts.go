package main

// Parts of package variables' literals that are set when the program starts: a call's result goes into its place without a temporary,
// so that the temporaries of the map have the numbers they have.

//go:noinline
func show(s string, n int) int {
	println(s)
	return n
}

var zero int

var table = map[string]int{"x": show("table x", zero), "y": show("table y", 0)}

var lists = [][]int{{show("lists 0", zero)}, {show("lists 1", zero)}}

var pairs = [2]struct{ a, b int }{{show("a", 1), 2}, {3, show("b", 4)}}

var pointers = []*[1]string{{string([]byte{byte(show("byte", 65))})}}

func bytes() []byte { return []byte{1, 2} }

var slices = [2][]byte{append(bytes(), 3), bytes()[1:]}

func main() { println(table["x"], lists[1][0], pairs[1].b, pointers[0][0], len(slices[0])) }

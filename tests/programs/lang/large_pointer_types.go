package main

type cell struct{ n int }

// Too large for a plain pointer mask in its descriptor.
type wide [20000]*cell

var kept *wide

//go:noinline
func fill(w *wide) { w[19999] = &cell{7} }

func main() {
	kept = new(wide)
	fill(kept)
	slots := make([]wide, 2)
	slots[1][3] = kept[19999]
	var boxed interface{} = slots[1]
	println(kept[19999].n, boxed.(wide)[3].n, len(boxed.(wide)))
}

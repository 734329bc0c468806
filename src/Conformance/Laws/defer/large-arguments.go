// Large arguments of deferred calls are copied at the defer statement.
package main

type large struct{ words [40]int }

func show(a large, b large) {
	s := 0
	for i := range a.words {
		s += a.words[i]*100 + b.words[i]
	}
	println(s)
}

func main() {
	var a, b large
	for i := range a.words {
		a.words[i], b.words[i] = i, i*i
	}
	defer show(a, b)
	a, b = b, a
	defer show(a, b)
	a = large{}
}

//> 2054780
//> 98540

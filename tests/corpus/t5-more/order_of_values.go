package main

// What the compiler makes only to drop it again decides in which order it
// takes equal choices later: unsigned integers that become floats, assertions
// of structs, maps with keys of one word.

type item struct {
	id     uint64
	weight float64
	name   string
	flags  [3]int32
	next   *item
}

var words = [2]string{"ab", "cdefg"}

var total float64

func show(a string, b float64, c string) string { total += b; return a + c }

//go:noinline
func mean(n uint64, d int64, s string) (float64, int64, string) {
	f := float64(n) / float64(n>>1|1)
	q := d/10 + d/7*3
	s = show(words[0], f+float64(d), words[1]+s)
	return f * 2, q, s + words[1]
}

//go:noinline
func ratio(n uint64, d int32, p *item) (float32, int32) {
	f := float32(n)
	d = d/7 - d/10
	p.weight, p.name = float64(p.id), words[d&1]
	return f, d / 25
}

//go:noinline
func asserted(e interface{}, d int64) (string, int64) {
	s, ok := e.(item)
	if !ok {
		return words[1], d / 11
	}
	t := words[0] + s.name
	d = d/7 + d/13
	return show(t, s.weight, words[1]), d
}

//go:noinline
func forget(m map[*item]int64, p *item, d int64) (string, int64) {
	m[p] = d / 7
	d += m[p]
	delete(m, p)
	d = d/13 - d/7
	return show(words[0], float64(len(m)), words[1]+p.name), d
}

//go:noinline
func counted(m map[uint64]item, n int, d int64) (string, int64) {
	i := m[uint64(n)]
	delete(m, uint64(n))
	d = d/7 + d/10
	return show(words[1], float64(uint64(n)), i.name+words[0]), d
}

func main() {
	var q int64
	a, b, c := mean(1<<63+1024, -91, "x")
	println(a, b, c)
	a, b, c = mean(12345, 91, "y")
	println(a, b, c)
	p := &item{id: 1<<64 - 1, name: "p", next: &item{id: 3}}
	f, g := ratio(1<<40+1, -700, p)
	println(f, g, p.weight, p.name)
	c, q = asserted(*p, 100)
	println(c, q)
	c, q = asserted(p, -100)
	println(c, q)
	m := map[*item]int64{p: 1, p.next: 2}
	c, q = forget(m, p, 1000)
	println(c, q)
	println(len(m))
	n := map[uint64]item{7: *p, 8: {}}
	c, q = counted(n, 7, -1000)
	println(c, q)
	println(len(n), total > 0)
}

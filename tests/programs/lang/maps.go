package main

type P struct{ x, y int16 }
type N struct {
	f float64
	s string
	a [3]int8
}
type E interface{ id() int }
type A int
type B string
type C struct{ p *int }

func (a A) id() int  { return int(a) }
func (b B) id() int  { return len(b) }
func (c *C) id() int { return *c.p }

type Big [300]int
type mm map[string]map[int][]string

var global = map[string]func(int) int{
	"double": func(x int) int { return 2 * x },
	"square": func(x int) int { return x * x },
}
var gm = map[P]N{{1, 2}: {1.5, "a", [3]int8{1, 2, 3}}, {3, 4}: {}}
var nested = mm{"a": {1: {"x", "y"}, 2: nil}, "b": nil}
var zeroSized = map[struct{}]int{{}: 7}
var set = map[int]struct{}{1: {}, 2: {}}

func order(m map[int]int) (s int) {
	for k, v := range m {
		s += k*31 + v
	}
	return
}

func modify() {
	m := map[int]int{}
	for i := 0; i < 100; i++ {
		m[i] = i
	}
	n := 0
	for k := range m {
		n++
		delete(m, k)
		if k%2 == 0 {
			m[k+1000] = k
			delete(m, k+1000)
		}
	}
	println(n, len(m))
	m = map[int]int{1: 1}
	cnt := 0
	for k := range m {
		cnt++
		if cnt > 5000 {
			break
		}
		for j := 0; j < 20; j++ {
			m[k*20+j+5] = j
		}
	}
	println(cnt >= 1, len(m) > 20)
	seen := map[int]int{}
	big := map[int]int{}
	for i := 0; i < 1000; i++ {
		big[i] = i
	}
	for k, v := range big {
		if v != k {
			println("bad")
		}
		seen[k]++
		for j := 0; j < 3; j++ {
			big[1000+k*3+j] = 1000 + k*3 + j
		}
		if len(big) > 20000 {
			break
		}
	}
	dup := 0
	for _, c := range seen {
		if c != 1 {
			dup++
		}
	}
	for i := 0; i < 1000; i++ {
		if seen[i] == 0 && len(big) <= 20000 {
			println("missed", i)
		}
	}
	println("dup", dup)
}

func commaOk() {
	m := map[string]int{"a": 1, "zero": 0}
	if v, ok := m["zero"]; ok && v == 0 {
		println("zero there")
	}
	if _, ok := m["none"]; !ok {
		println("none not there")
	}
	v, ok := m["a"]
	println(v, ok)
	var x interface{}
	var is bool
	x, is = m["a"]
	println(x.(int), is)
	mi := map[interface{}]E{1: A(5), "s": B("abc"), 2.5: nil, P{1, 2}: A(9)}
	println(mi[1].id(), mi["s"].id(), mi[2.5] == nil, mi[P{1, 2}].id(), mi[P{2, 1}] == nil)
	var key interface{} = P{1, 2}
	println(mi[key].id())
}

func bigs() {
	m := map[Big]Big{}
	var b Big
	b[5] = 1
	m[b] = b
	b[5] = 2
	m[b] = b
	b[7]++
	println(len(m), m[b][5], m[Big{5: 2}][5])
	v, ok := m[Big{5: 1}]
	println(v[5], ok)
	w, ok := m[Big{5: 9}]
	println(w[5], ok)
	delete(m, Big{5: 1})
	println(len(m))
	for k, v := range m {
		println(k[5], v[5])
	}
	mv := map[int]Big{}
	mv[3] = Big{1: 5}
	x := mv[3]
	y := mv[4]
	println(x[1], y[1], len(mv))
	_, ok2 := mv[9]
	println(ok2)
}

func opAssign() {
	m := map[string][]int{}
	m["a"] = append(m["a"], 1, 2)
	m["a"] = append(m["a"], 3)
	m["b"] = append(m["b"], m["a"]...)
	println(len(m["a"]), len(m["b"]), m["b"][2])
	c := map[byte]int{}
	for _, ch := range []byte("hello world") {
		c[ch]++
	}
	println(c['l'], c['o'], c['z'])
	s := map[int]string{}
	s[1] += "x"
	s[1] += "y"
	println(s[1])
	st := map[string]*P{"p": {1, 2}}
	st["p"].x += 5
	println(st["p"].x)
	f := map[float32]float64{1: 2}
	f[1] /= 4
	f[2]--
	println(f[1], f[2])
	arr := map[[2]string]int{{"a", "b"}: 1}
	arr[[2]string{"a", "b"}] <<= 4
	println(arr[[...]string{"a", "b"}])
	bo := map[bool]int{true: 1, false: 0}
	bo[1 < 2] |= 6
	println(bo[true])
	cm := map[complex128]int{1 + 2i: 3}
	cm[complex(1, 2)]++
	println(cm[1+2i])
	ch := make(chan int)
	chm := map[chan int]string{ch: "c"}
	println(chm[ch], chm[nil] == "")
}

func pointers() {
	m := map[*int]int{}
	ps := []*int{}
	for i := 0; i < 50; i++ {
		p := new(int)
		*p = i
		ps = append(ps, p)
		m[p] = i
	}
	ok := true
	for _, p := range ps {
		if m[p] != *p {
			ok = false
		}
	}
	println(ok, len(m))
	cc := 7
	em := map[E]string{A(1): "a", &C{&cc}: "c", B("b"): "b"}
	println(em[A(1)], em[B("b")], em[A(2)] == "", len(em))
	for k := range em {
		if k.id() == 7 {
			println("found C")
		}
	}
}

func main() {
	println(global["double"](4), global["square"](5), global["none"] == nil)
	println(gm[P{1, 2}].s, gm[P{1, 2}].a[2], gm[P{3, 4}].f, gm[P{}].s == "")
	println(len(nested["a"][1]), nested["a"][1][1], nested["b"] == nil, nested["c"][3] == nil, len(nested))
	println(zeroSized[struct{}{}], len(set))
	println(order(map[int]int{1: 2, 3: 4, 5: 6}), order(nil))
	modify()
	commaOk()
	bigs()
	opAssign()
	pointers()
	var np map[string]int
	defer func() {
		e := recover().(error)
		println(e.Error())
		var a, b interface{} = map[int]int{}, map[int]int{}
		println(a == b)
	}()
	np["x"]++
}

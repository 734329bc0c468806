package main

import "errors"

type point struct{ x, y int }

func (p point) add(q point) point { return point{p.x + q.x, p.y + q.y} }

var errOdd = errors.New("odd")

func small(x int) int { return x*2 + 1 }

func clearMap(m map[string]int) {
	for k := range m {
		delete(m, k)
	}
}

func clearSlice(values []int) {
	for i := range values {
		values[i] = 0
	}
}

func grow(values []byte, n int) []byte {
	values = append(values, make([]byte, n)...)
	return append(values, 'x')
}

type box struct{ values []*point }

func (b *box) put(p *point) { b.values = append(b.values, p) }

func runes(s string) int { return len([]rune(s)) }

func half(n int) (result int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = e.(error)
		}
	}()
	if n%2 != 0 {
		panic(errOdd)
	}
	return n / 2, nil
}

func sum(values ...float64) (total float64) {
	for i, v := range values {
		if i > 2 || v < 0 && total > 10 {
			continue
		}
		total += v
	}
	return total
}

func describe(v interface{}) string {
	switch v := v.(type) {
	case nil:
		return "nil"
	case int:
		if v > small(3) {
			return "big"
		}
		return "small"
	case error:
		return v.Error()
	}
	return "other"
}

func counter() func() int {
	n := 0
	return func() int {
		n++
		return n
	}
}

func main() {
	m := map[string]int{"a": 1, "b": 2}
	clearMap(m)
	values := []int{1, 2, 3}
	clearSlice(values)
	bytes := grow([]byte("go"), 3)
	b := &box{}
	p := point{1, 2}.add(point{3, 4})
	b.put(&p)
	println(len(m), values[2], len(bytes), len(b.values), p.x, p.y, runes("aä"))
	for i := 4; i < 6; i++ {
		n, err := half(i)
		println(n, err == errOdd)
	}
	println(sum(1, 2, 3, 4), describe(8), describe(nil), describe(errOdd), describe("s"))
	next := counter()
	next()
	println(next(), small(20))
}

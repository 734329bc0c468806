package main

import (
	"io"
	"reflect"
	"runtime"
	"sort"
	"strings"
	"sync/atomic"
)

// A kind is an unsigned word: between 0 and its largest value are two comparisons.
type kind uint

const kinds = 20

func (k kind) known() bool { return k > 0 && k < kinds }

func (k kind) early() bool { return k >= 2 && k < 7 }

type small uint8

func (s small) known() bool { return s > 0 && s < kinds }

// Wrappers name their variables by the package that declares the method.
type reversed struct{ sort.Interface }

func (r reversed) Less(i, j int) bool { return r.Interface.Less(j, i) }

type counting struct {
	io.Reader
	n int64
}

func (c *counting) total() int64 { return c.n }

type pair struct{ a, b int }

func (p pair) Sum() int { return p.a + p.b }

// A caller of Method keeps all methods.
func methods(t reflect.Type) string {
	names := []string{}
	for i := 0; i < t.NumMethod(); i++ {
		names = append(names, t.Method(i).Name)
	}
	return strings.Join(names, ",")
}

func main() {
	runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	println(kind(0).known(), kind(3).known(), kind(1<<40).known(), kind(6).early(), small(19).known())

	numbers := []int{3, 1, 2}
	sort.Sort(reversed{sort.IntSlice(numbers)})
	println(numbers[0], numbers[1], numbers[2])

	c := &counting{Reader: strings.NewReader("four")}
	n, err := c.Read(make([]byte, 8))
	atomic.AddInt64(&c.n, int64(n))
	println(n, err == nil, c.total())

	println(methods(reflect.TypeOf(pair{1, 2})), pair{1, 2}.Sum())
}

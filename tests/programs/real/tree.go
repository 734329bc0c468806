// A search tree with visitors, and shapes behind interfaces.
package main

import (
	"fmt"
	"math"
	"os"
	"strings"
)

type Comparable interface {
	Less(Comparable) bool
}

type Int int
type Str string

func (a Int) Less(b Comparable) bool { return a < b.(Int) }
func (a Str) Less(b Comparable) bool { return a < b.(Str) }

type Tree struct {
	left, right *Tree
	key         Comparable
	value       interface{}
	size        int
}

func (t *Tree) Insert(k Comparable, v interface{}) *Tree {
	if t == nil {
		return &Tree{key: k, value: v, size: 1}
	}
	switch {
	case k.Less(t.key):
		t.left = t.left.Insert(k, v)
	case t.key.Less(k):
		t.right = t.right.Insert(k, v)
	default:
		t.value = v
		return t
	}
	t.size = 1 + t.left.Size() + t.right.Size()
	return t
}

func (t *Tree) Size() int {
	if t == nil {
		return 0
	}
	return t.size
}

func (t *Tree) Walk(visit func(depth int, t *Tree) bool) bool {
	return t.walk(0, visit)
}

func (t *Tree) walk(depth int, visit func(int, *Tree) bool) bool {
	return t == nil || t.left.walk(depth+1, visit) && visit(depth, t) && t.right.walk(depth+1, visit)
}

func (t *Tree) String() string {
	var b strings.Builder
	t.Walk(func(d int, n *Tree) bool {
		fmt.Fprintf(&b, "%s%v=%v\n", strings.Repeat("  ", d), n.key, n.value)
		return true
	})
	return b.String()
}

type Shape interface {
	Area() float64
	Perimeter() float64
}

type (
	Circle struct{ R float64 }
	Rect   struct{ W, H float64 }
	Square struct{ Rect }
	Group  []Shape
)

func (c Circle) Area() float64      { return math.Pi * c.R * c.R }
func (c Circle) Perimeter() float64 { return 2 * math.Pi * c.R }
func (r Rect) Area() float64        { return r.W * r.H }
func (r Rect) Perimeter() float64   { return 2 * (r.W + r.H) }
func (s Square) String() string     { return fmt.Sprintf("Square(%g)", s.W) }
func (g Group) Area() (a float64) {
	for _, s := range g {
		a += s.Area()
	}
	return
}
func (g Group) Perimeter() (p float64) {
	for _, s := range g {
		p += s.Perimeter()
	}
	return
}

func describe(s Shape) string {
	switch v := s.(type) {
	case Circle:
		return fmt.Sprintf("circle of radius %g", v.R)
	case fmt.Stringer:
		return "stringer " + v.String()
	case Group:
		return fmt.Sprintf("group of %d", len(v))
	}
	return fmt.Sprintf("%T %+v", s, s)
}

func main() {
	var t *Tree
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t = t.Insert(Str(w), i)
	}
	fmt.Print(t)
	fmt.Println(t.Size(), t.left.Size())
	var n *Tree
	for _, x := range []int{50, 30, 70, 20, 40, 60, 80, 30} {
		n = n.Insert(Int(x), x*x)
	}
	count := 0
	n.Walk(func(_ int, t *Tree) bool {
		count++
		return t.key.(Int) < 50
	})
	fmt.Println("visited", count)

	shapes := Group{Circle{1}, Rect{2, 3}, Square{Rect{2, 2}}, Group{Rect{1, 1}, Circle{0.5}}}
	for _, s := range shapes {
		fmt.Printf("%-28s %8.3f %8.3f\n", describe(s), s.Area(), s.Perimeter())
	}
	fmt.Printf("%v\n%.2f\n", shapes, shapes.Area())
	defer func() {
		r := recover()
		fmt.Println("recovered:", r)
		err, ok := r.(error)
		fmt.Println(ok, err)
		os.Exit(4)
	}()
	n.Insert(Str("mixed"), nil)
}

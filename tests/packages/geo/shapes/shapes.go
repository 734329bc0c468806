// Package shapes has shapes.
package shapes

import "example.com/geo/internal/num"

type Shape interface {
	Area() int
	name() string
}

type Rect struct {
	W, H int
	tag  string
}

func New(w, h int) *Rect { return &Rect{W: num.Abs(w), H: num.Abs(h), tag: "rect"} }

func (r *Rect) Area() int { return r.W * r.H }

func (r Rect) name() string { return r.tag }

func Name(s Shape) string { return s.name() }

type Square struct{ Rect }

func (s *Square) Set(n int) { s.W, s.H = n, n }

var Unit = Square{Rect{1, 1, "unit"}}

func init() { println("shapes init") }

type Err string

func (e Err) Error() string { return "shapes: " + string(e) }

var ErrBad error = Err("bad")

const Pi = 3.14159
const Big = 1 << 100

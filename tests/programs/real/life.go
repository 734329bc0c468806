// Conway's game of life on a torus.
package main

import (
	"fmt"
	"os"
	"strings"
)

type Field struct {
	cells [][]bool
	w, h  int
}

func NewField(w, h int) *Field {
	f := &Field{cells: make([][]bool, h), w: w, h: h}
	for i := range f.cells {
		f.cells[i] = make([]bool, w)
	}
	return f
}

func (f *Field) Set(x, y int, alive bool) { f.cells[y][x] = alive }

func (f *Field) Alive(x, y int) bool {
	return f.cells[(y+f.h)%f.h][(x+f.w)%f.w]
}

func (f *Field) Next(x, y int) bool {
	n := 0
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			if (dx != 0 || dy != 0) && f.Alive(x+dx, y+dy) {
				n++
			}
		}
	}
	return n == 3 || n == 2 && f.Alive(x, y)
}

type Life struct {
	a, b       *Field
	generation int
	history    map[string]int
}

func NewLife(pattern string) *Life {
	rows := strings.Split(strings.Trim(pattern, "\n"), "\n")
	l := &Life{a: NewField(12, 8), b: NewField(12, 8), history: map[string]int{}}
	for y, r := range rows {
		for x, c := range r {
			l.a.Set(x+1, y+1, c == '*')
		}
	}
	return l
}

func (l *Life) Step() {
	for y := 0; y < l.a.h; y++ {
		for x := 0; x < l.a.w; x++ {
			l.b.Set(x, y, l.a.Next(x, y))
		}
	}
	l.a, l.b = l.b, l.a
	l.generation++
}

func (l *Life) String() string {
	var sb strings.Builder
	for y := 0; y < l.a.h; y++ {
		for x := 0; x < l.a.w; x++ {
			c := byte('.')
			if l.a.Alive(x, y) {
				c = '*'
			}
			sb.WriteByte(c)
		}
		sb.WriteByte('\n')
	}
	return sb.String()
}

func (l *Life) Run(limit int) (period int, ok bool) {
	for l.generation < limit {
		s := l.String()
		if at, seen := l.history[s]; seen {
			return l.generation - at, true
		}
		l.history[s] = l.generation
		l.Step()
	}
	return 0, false
}

func main() {
	patterns := []struct{ name, text string }{
		{"blinker", "***"},
		{"block", "**\n**"},
		{"glider", ".*.\n..*\n***"},
		{"r", ".**\n**.\n.*."},
	}
	for _, p := range patterns {
		l := NewLife(p.text)
		period, ok := l.Run(100)
		fmt.Printf("%-8s period=%d found=%v generation=%d\n%v", p.name, period, ok, l.generation, l)
	}
	if len(os.Args) > 5 {
		os.Exit(1)
	}
}

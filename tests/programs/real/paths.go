// Shortest paths with a heap, and a drawing of a maze.
package main

import (
	"container/heap"
	"fmt"
	"math"
	"strings"
)

type node struct {
	name string
	dist float64
	prev *node
	out  []edge
	at   int
	seen bool
}

type edge struct {
	to     *node
	weight float64
}

type queue []*node

func (q queue) Len() int            { return len(q) }
func (q queue) Less(i, j int) bool  { return q[i].dist < q[j].dist || q[i].dist == q[j].dist && q[i].name < q[j].name }
func (q queue) Swap(i, j int)       { q[i], q[j] = q[j], q[i]; q[i].at, q[j].at = i, j }
func (q *queue) Push(x interface{}) { n := x.(*node); n.at = len(*q); *q = append(*q, n) }
func (q *queue) Pop() interface{} {
	old := *q
	n := old[len(old)-1]
	*q = old[:len(old)-1]
	return n
}

type graph map[string]*node

func (g graph) node(name string) *node {
	n, ok := g[name]
	if !ok {
		n = &node{name: name, dist: math.Inf(1)}
		g[name] = n
	}
	return n
}

func (g graph) link(a, b string, w float64) {
	x, y := g.node(a), g.node(b)
	x.out = append(x.out, edge{y, w})
	y.out = append(y.out, edge{x, w})
}

func (g graph) from(name string) {
	start := g.node(name)
	start.dist = 0
	q := &queue{}
	heap.Push(q, start)
	for q.Len() > 0 {
		n := heap.Pop(q).(*node)
		n.seen = true
		for _, e := range n.out {
			d := n.dist + e.weight
			if e.to.seen || d >= e.to.dist {
				continue
			}
			known := !math.IsInf(e.to.dist, 1)
			e.to.dist, e.to.prev = d, n
			if known {
				heap.Fix(q, e.to.at)
			} else {
				heap.Push(q, e.to)
			}
		}
	}
}

func (n *node) path() string {
	if n == nil {
		return ""
	}
	if n.prev == nil {
		return n.name
	}
	return n.prev.path() + ">" + n.name
}

type point struct{ x, y int }

func (p point) add(q point) point { return point{p.x + q.x, p.y + q.y} }

func solve(rows []string) (map[point]bool, int) {
	var start, goal point
	for y, r := range rows {
		for x, c := range r {
			switch c {
			case 'S':
				start = point{x, y}
			case 'G':
				goal = point{x, y}
			}
		}
	}
	from := map[point]point{start: start}
	todo := []point{start}
	for len(todo) > 0 {
		p := todo[0]
		todo = todo[1:]
		if p == goal {
			break
		}
		for _, d := range [...]point{{0, -1}, {1, 0}, {0, 1}, {-1, 0}} {
			q := p.add(d)
			if rows[q.y][q.x] == '#' {
				continue
			}
			if _, known := from[q]; !known {
				from[q] = p
				todo = append(todo, q)
			}
		}
	}
	way := map[point]bool{}
	for p := goal; p != start; p = from[p] {
		way[p] = true
	}
	return way, len(way)
}

func main() {
	g := graph{}
	for _, l := range strings.Split("a b 7, a c 9, a f 14, b c 10, b d 15, c d 11, c f 2, d e 6, e f 9, x y 1", ", ") {
		var a, b string
		var w float64
		parts := strings.Fields(l)
		a, b = parts[0], parts[1]
		for _, c := range parts[2] {
			w = w*10 + float64(c-'0')
		}
		g.link(a, b, w)
	}
	g.from("a")
	for _, name := range strings.Split("abcdefxy", "") {
		n := g[name]
		fmt.Printf("%s %5.1f %s\n", n.name, n.dist, n.path())
	}
	maze := []string{
		"###########",
		"#S  #     #",
		"# # # ### #",
		"# #   # # #",
		"# ##### # #",
		"#   #    G#",
		"###########",
	}
	way, steps := solve(maze)
	for y, r := range maze {
		line := []byte(r)
		for x := range line {
			if way[point{x, y}] && line[x] == ' ' {
				line[x] = '.'
			}
		}
		fmt.Println(string(line))
	}
	fmt.Println(steps, "steps")
}

// Graph algorithms over a small text format: shortest paths with container/heap, components, topological order, spanning tree, strong components.
package main

import (
	"container/heap"
	"container/list"
	"fmt"
	"math"
	"os"
	"sort"
	"strings"
)

type Edge struct {
	To     int
	Weight float64
}

type Graph struct {
	names []string
	ids   map[string]int
	out   [][]Edge
}

func (g *Graph) id(name string) int {
	if i, ok := g.ids[name]; ok {
		return i
	}
	i := len(g.names)
	g.ids[name] = i
	g.names = append(g.names, name)
	g.out = append(g.out, nil)
	return i
}

func Parse(text string) (*Graph, error) {
	g := &Graph{ids: map[string]int{}}
	for n, line := range strings.Split(strings.TrimSpace(text), "\n") {
		var from, to string
		var w float64
		if k, err := fmt.Sscanf(line, "%s -> %s %g", &from, &to, &w); err != nil {
			return nil, fmt.Errorf("line %d: %d items: %v", n+1, k, err)
		}
		a, b := g.id(from), g.id(to)
		g.out[a] = append(g.out[a], Edge{b, w})
	}
	return g, nil
}

type item struct {
	node, index int
	dist        float64
}

type queue []*item

func (q queue) Len() int            { return len(q) }
func (q queue) Less(i, j int) bool  { return q[i].dist < q[j].dist }
func (q queue) Swap(i, j int)       { q[i], q[j] = q[j], q[i]; q[i].index, q[j].index = i, j }
func (q *queue) Push(x interface{}) { it := x.(*item); it.index = len(*q); *q = append(*q, it) }
func (q *queue) Pop() interface{} {
	old := *q
	it := old[len(old)-1]
	*q = old[:len(old)-1]
	return it
}

func (g *Graph) Dijkstra(from int) (dist []float64, prev []int) {
	n := len(g.names)
	dist, prev = make([]float64, n), make([]int, n)
	items := make([]*item, n)
	q := make(queue, 0, n)
	for i := range dist {
		dist[i], prev[i] = math.Inf(1), -1
	}
	dist[from] = 0
	for i := range items {
		items[i] = &item{node: i, dist: dist[i]}
		heap.Push(&q, items[i])
	}
	for q.Len() > 0 {
		it := heap.Pop(&q).(*item)
		for _, e := range g.out[it.node] {
			if d := it.dist + e.Weight; d < dist[e.To] {
				dist[e.To], prev[e.To] = d, it.node
				items[e.To].dist = d
				heap.Fix(&q, items[e.To].index)
			}
		}
	}
	return
}

func (g *Graph) path(prev []int, to int) string {
	var names []string
	for ; to >= 0; to = prev[to] {
		names = append([]string{g.names[to]}, names...)
	}
	return strings.Join(names, ">")
}

func (g *Graph) Topological() (order []string, err error) {
	in := make([]int, len(g.names))
	for _, es := range g.out {
		for _, e := range es {
			in[e.To]++
		}
	}
	ready := list.New()
	for i, n := range in {
		if n == 0 {
			ready.PushBack(i)
		}
	}
	for ready.Len() > 0 {
		i := ready.Remove(ready.Front()).(int)
		order = append(order, g.names[i])
		for _, e := range g.out[i] {
			if in[e.To]--; in[e.To] == 0 {
				ready.PushFront(e.To)
			}
		}
	}
	if len(order) < len(g.names) {
		err = fmt.Errorf("cycle: only %d of %d nodes", len(order), len(g.names))
	}
	return
}

func (g *Graph) Strong() (comps [][]string) {
	index, low := map[int]int{}, map[int]int{}
	var stack []int
	on := map[int]bool{}
	var visit func(v int)
	visit = func(v int) {
		index[v] = len(index) + 1
		low[v] = index[v]
		stack = append(stack, v)
		on[v] = true
		for _, e := range g.out[v] {
			if index[e.To] == 0 {
				visit(e.To)
				if low[e.To] < low[v] {
					low[v] = low[e.To]
				}
			} else if on[e.To] && index[e.To] < low[v] {
				low[v] = index[e.To]
			}
		}
		if low[v] == index[v] {
			var c []string
			for {
				w := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				delete(on, w)
				c = append(c, g.names[w])
				if w == v {
					break
				}
			}
			sort.Strings(c)
			comps = append(comps, c)
		}
	}
	for v := range g.names {
		if index[v] == 0 {
			visit(v)
		}
	}
	return
}

type byWeight [][3]float64

func (b byWeight) Len() int           { return len(b) }
func (b byWeight) Less(i, j int) bool { return b[i][2] < b[j][2] }
func (b byWeight) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func (g *Graph) SpanningTree() (total float64, edges int) {
	var all byWeight
	for a, es := range g.out {
		for _, e := range es {
			all = append(all, [3]float64{float64(a), float64(e.To), e.Weight})
		}
	}
	sort.Sort(all)
	parent := make([]int, len(g.names))
	for i := range parent {
		parent[i] = i
	}
	find := func(x int) int {
		for parent[x] != x {
			parent[x] = parent[parent[x]]
			x = parent[x]
		}
		return x
	}
	for _, e := range all {
		if a, b := find(int(e[0])), find(int(e[1])); a != b {
			parent[a] = b
			total += e[2]
			edges++
		}
	}
	return
}

func main() {
	for _, text := range []string{
		"A -> B 7\nA -> C 9\nA -> F 14\nB -> C 10\nB -> D 15\nC -> D 11\nC -> F 2\nD -> E 6\nF -> E 9.5\nG -> A 1e1",
		"x -> y 1\ny -> z 2\nz -> x 3\nz -> w .5\nw -> w2 0x\n",
		"x -> y 1\ny -> z 2\nz -> x 3\nz -> w .5",
		"a b c",
	} {
		g, err := Parse(text)
		if err != nil {
			fmt.Fprintln(os.Stdout, "error:", err)
			continue
		}
		dist, prev := g.Dijkstra(0)
		for i, d := range dist {
			fmt.Printf("%3s %6.2f %s\n", g.names[i], d, g.path(prev, i))
		}
		order, err := g.Topological()
		fmt.Println(order, err)
		fmt.Println(g.Strong())
		fmt.Println(g.SpanningTree())
	}
	var g Graph
	defer func() {
		fmt.Println("recovered:", recover())
		g.Dijkstra(3)
	}()
	g.id("x")
}

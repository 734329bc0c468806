// An inventory: products of several kinds, orders, a table at the end.
package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"time"
)

type Product interface {
	Name() string
	Price() float64
	fmt.Stringer
}

type base struct {
	name  string
	price float64
}

func (b base) Name() string   { return b.name }
func (b base) Price() float64 { return b.price }
func (b base) String() string { return fmt.Sprintf("%s at %.2f", b.name, b.price) }

type Food struct {
	base
	expires time.Time
}

func (f Food) Price() float64 {
	if f.expires.Before(today.AddDate(0, 0, 3)) {
		return f.base.Price() / 2
	}
	return f.base.Price()
}

type Gadget struct {
	base
	Warranty time.Duration
}

func (g *Gadget) String() string {
	return fmt.Sprintf("%v with %v warranty", g.base, g.Warranty)
}

type Stock struct {
	Product
	Count int
}

var today = time.Date(2018, time.November, 28, 12, 0, 0, 0, time.UTC)

type Inventory struct {
	stock map[string]*Stock
}

type shortage map[string]int

func (s shortage) Error() string {
	parts := make([]string, 0, len(s))
	for k, n := range s {
		parts = append(parts, fmt.Sprintf("%d %s", n, k))
	}
	sort.Strings(parts)
	return "missing: " + strings.Join(parts, ", ")
}

func (inv *Inventory) Add(p Product, n int) {
	if s, ok := inv.stock[p.Name()]; ok {
		s.Count += n
		return
	}
	inv.stock[p.Name()] = &Stock{p, n}
}

func (inv *Inventory) Order(lines map[string]int) (total float64, err error) {
	missing := shortage{}
	for name, n := range lines {
		s := inv.stock[name]
		if s == nil {
			missing[name] = n
		} else if s.Count < n {
			missing[name] = n - s.Count
		}
	}
	if len(missing) > 0 {
		return 0, missing
	}
	for name, n := range lines {
		s := inv.stock[name]
		s.Count -= n
		total += float64(n) * s.Price()
	}
	return total, nil
}

func (inv *Inventory) Table() {
	names := []string{}
	width := 0
	for n := range inv.stock {
		names = append(names, n)
		if len(n) > width {
			width = len(n)
		}
	}
	sort.Slice(names, func(i, j int) bool {
		a, b := inv.stock[names[i]], inv.stock[names[j]]
		if a.Count != b.Count {
			return a.Count > b.Count
		}
		return names[i] < names[j]
	})
	for _, n := range names {
		s := inv.stock[n]
		fmt.Printf("%-*s|%5d|%8.2f|%-8T| %v\n", width, n, s.Count, s.Price(), s.Product, s)
	}
}

func main() {
	inv := &Inventory{stock: map[string]*Stock{}}
	inv.Add(Food{base{"milk", 1.2}, today.AddDate(0, 0, 2)}, 10)
	inv.Add(Food{base{"rice", 2.5}, today.AddDate(1, 0, 0)}, 40)
	inv.Add(&Gadget{base{"lamp", 19.99}, 2 * 365 * 24 * time.Hour}, 3)
	inv.Add(&Gadget{base{"radio", 45}, 90 * 24 * time.Hour}, 1)
	inv.Add(Food{base: base{name: "milk"}}, 5)
	inv.Table()
	orders := []map[string]int{{"milk": 12, "lamp": 1}, {"radio": 2, "tv": 1}, {"rice": 41}, {"milk": 3, "rice": 4, "radio": 1}, {}}
	for i, o := range orders {
		total, err := inv.Order(o)
		if s, ok := err.(shortage); ok {
			fmt.Printf("order %d: %v (%d kinds)\n", i, err, len(s))
			continue
		}
		fmt.Printf("order %d: %.2f\n", i, total)
	}
	inv.Table()
	fmt.Fprintf(os.Stdout, "%s, %s\n", today.Format("Monday, 2 January 2006"), today.Weekday())
}

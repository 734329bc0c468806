// Inventory with typed errors, wrapping, panics turned into errors, and a report.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"sort"
	"strings"
	"text/tabwriter"
)

type ErrKind int

const (
	NotFound ErrKind = iota + 1
	Invalid
	Conflict
)

func (k ErrKind) String() string {
	switch k {
	case NotFound:
		return "not found"
	case Invalid:
		return "invalid"
	}
	return fmt.Sprintf("ErrKind(%d)", int(k))
}

type OpError struct {
	Op   string
	Kind ErrKind
	Err  error
}

func (e *OpError) Error() string {
	var b strings.Builder
	b.WriteString(e.Op)
	if e.Kind != 0 {
		fmt.Fprintf(&b, ": %v", e.Kind)
	}
	if e.Err != nil {
		b.WriteString(": " + e.Err.Error())
	}
	return b.String()
}

func Cause(err error) error {
	for {
		e, ok := err.(*OpError)
		if !ok || e.Err == nil {
			return err
		}
		err = e.Err
	}
}

func KindOf(err error) ErrKind {
	e, ok := err.(*OpError)
	switch {
	case !ok:
		return 0
	case e.Kind != 0:
		return e.Kind
	}
	return KindOf(e.Err)
}

type Item struct {
	SKU   string
	Count int
	Price *big.Rat
}

type Store struct {
	items map[string]*Item
	log   []string
}

func (s *Store) Take(sku string, n int) (err error) {
	const op = "take"
	defer func() {
		s.log = append(s.log, fmt.Sprintf("%s %s %d: %v", op, sku, n, err))
	}()
	it, ok := s.items[sku]
	if !ok {
		return &OpError{op, NotFound, fmt.Errorf("no %q", sku)}
	}
	if n <= 0 {
		return &OpError{Op: op, Kind: Invalid}
	}
	if it.Count < n {
		return &OpError{op, Conflict, &OpError{"check", 0, errShort}}
	}
	it.Count -= n
	return nil
}

var errShort = errors.New("short of stock")

func safely(f func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = &OpError{"safely", 0, r}
		default:
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	f()
	return
}

func main() {
	s := &Store{items: map[string]*Item{}}
	for i, sku := range []string{"bolt", "nut", "gear"} {
		s.items[sku] = &Item{sku, 10 * (i + 1), big.NewRat(int64(i*7+1), int64(i+3))}
	}
	for _, c := range []struct {
		sku string
		n   int
	}{{"bolt", 5}, {"bolt", 6}, {"nut", -1}, {"wheel", 1}, {"gear", 30}} {
		if err := s.Take(c.sku, c.n); err != nil {
			fmt.Printf("%-6s %3d %v | kind=%v cause=%v short=%t\n", c.sku, c.n, err, KindOf(err), Cause(err), Cause(err) == errShort)
		}
	}
	fmt.Println(safely(func() { var it *Item; it.Count++ }))
	fmt.Println(safely(func() { panic("boom") }))
	fmt.Println(safely(func() { panic(&OpError{"inner", Conflict, io.EOF}) }))
	fmt.Println(safely(func() { _ = []int{1}[len(s.items)] }), safely(func() {}))
	var x interface{} = s
	fmt.Println(safely(func() { _ = x.(fmt.Stringer) }))
	fmt.Println(safely(func() { _ = x.(Store) }))

	total := new(big.Rat)
	var buf bytes.Buffer
	w := tabwriter.NewWriter(&buf, 5, 0, 1, '.', tabwriter.AlignRight)
	keys := make([]string, 0)
	for k := range s.items {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		it := s.items[k]
		value := new(big.Rat).Mul(it.Price, big.NewRat(int64(it.Count), 1))
		total.Add(total, value)
		fmt.Fprintf(w, "%s\t%d\t%s\t%s\t\n", it.SKU, it.Count, it.Price.FloatString(2), value.FloatString(2))
	}
	fmt.Fprintf(w, "\t\ttotal\t%s\t\n", total.FloatString(3))
	w.Flush()
	io.Copy(os.Stdout, &buf)
	fmt.Println(strings.Join(s.log, "\n"))
	f := big.NewInt(1)
	for i := int64(2); i <= 60; i++ {
		f.Mul(f, big.NewInt(i))
	}
	pi := new(big.Float).SetPrec(200)
	one := big.NewFloat(1)
	for k := int64(40); k > 0; k-- {
		t := new(big.Float).SetPrec(200).Quo(new(big.Float).SetInt64(k), new(big.Float).SetInt64(2*k+1))
		pi.Mul(pi.Add(pi, one), t)
	}
	pi.Add(pi, one).Mul(pi, big.NewFloat(2))
	fmt.Printf("%v\n%x\n%.15f %s\n", f, f, pi, new(big.Int).Exp(big.NewInt(3), big.NewInt(100), big.NewInt(1000007)))
	defer fmt.Println("deferred")
	panic(&OpError{"end", Conflict, errShort})
}

// Data that listings have: descriptors of types of what variables are left, wrappers of methods,
// literals of constants, maps of arguments.
package main

import "unsafe"
import _ "errors"

type point struct{ x, y int }

type shape interface{ area() int }

// A value of this type lies in an interface itself.
type ref map[string]int

func (r ref) area() int { return len(r) }

type named *point

type pair struct {
	a, b interface{}
}

func declared(p *point) int

func _() { panic("nobody calls it") }

// Its variables are values in registers and leave no descriptor but what debug information names.
func registers(n int) (sum int) {
	type local struct{ v [2]int16 }
	var q local
	q.v[0] = int16(n)
	steps := [3]string{"a", "b", "c"}
	for i := range steps {
		sum += i
	}
	for range [2]pair{} {
		sum++
	}
	return sum + int(q.v[0])
}

func pointers(list []*uint16, f func(...*uint16)) []*uint16 {
	rest := list[1:]
	f(rest...)
	f(list...)
	return rest
}

func kind(x interface{}) int {
	switch x {
	case (*int)(nil):
		return 1
	case 7:
		return 2
	}
	switch x.(type) {
	case shape:
		return 3
	case map[named]bool:
		return 4
	}
	return 0
}

func use(s shape) string {
	return string([]byte(nil)) + string(s.area())
}

func same(a, b pair) bool { return a == b }

func main() {
	println(registers(1), kind(ref{}), use(ref{"a": 1}), same(pair{}, pair{1, 2}), unsafe.Sizeof(pair{}))
	pointers(nil, nil)
	declared(nil)
}

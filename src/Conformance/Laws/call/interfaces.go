// Type switches and assertions find the dynamic type; interfaces compare by type and value.
package main

type stringer interface{ String() string }
type s1 string

func (s s1) String() string { return string(s) }

type pair struct {
	a int
	b string
}

func kind(v interface{}) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int:
		if x > 0 {
			return "positive"
		}
		return "int"
	case int8, uint8:
		return "small"
	case string:
		return "string " + x
	case stringer:
		return "stringer " + x.String()
	case []int:
		return "slice"
	case func() int:
		return "func"
	case *pair:
		return "pointer " + x.b
	case pair:
		return "pair " + x.b
	case error:
		return "error"
	}
	return "other"
}

func main() {
	p := &pair{1, "p"}
	for _, v := range []interface{}{nil, 1, -1, int8(1), uint8(2), "x", s1("y"), []int{1}, func() int { return 1 }, p, *p, 1.5, struct{}{}} {
		println(kind(v))
	}
	var a, b interface{} = pair{1, "a"}, pair{1, "a"}
	println(a == b, a == interface{}(p), a != nil, interface{}(1) == interface{}(int8(1)), interface{}("x") == interface{}("x"))
	_, ok := a.(stringer)
	n, isInt := interface{}(7).(int)
	println(ok, n, isInt)
}

//> nil
//> positive
//> int
//> small
//> small
//> string x
//> stringer y
//> slice
//> func
//> pointer p
//> pair p
//> other
//> other
//> true false true false true
//> false 7 true

package main

func unused() {
	var a int
	b := 2
	var c, d = 3, 4 // ERROR `6: c declared and not used`
	_ = d
	f := func() { e := 1 } // ERROR `2: f declared and not used` `16: e declared and not used`
	for i := range []int{} { // ERROR `6: i declared and not used`
	}
	switch x := interface{}(b).(type) { // ERROR `9: x declared and not used`
	case int:
	case string:
	}
	g := 5
	func() { g = 6 }()
	var h int // ERROR `6: h declared and not used`
	h = 7
	if k := 8; true { // ERROR `5: k declared and not used`
	}
	switch l := 9; { // ERROR `9: l declared and not used`
	}
	p := &a
	*p = 5
}

func params(a int) (b int) {
	const c = 5
	type t int
	return 1
}

func main() {}

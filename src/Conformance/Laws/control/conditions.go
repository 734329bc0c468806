// && and || evaluate only what they need, in values and in branches.
package main

var trace string

func t(name string, value bool) bool {
	trace += name
	return value
}

func main() {
	for i := 0; i < 8; i++ {
		a, b, c := i&1 != 0, i&2 != 0, i&4 != 0
		trace = ""
		v := t("a", a) && t("b", b) || !t("c", c)
		if t("a", a) || t("b", b) && t("c", c) {
			trace += "+"
		} else {
			trace += "-"
		}
		w := (t("a", a) || t("b", b)) == (t("c", c) && v)
		println(i, v, w, trace)
	}
}

//> 0 true true acab-acb
//> 1 true false abca+ac
//> 2 true false acabc-acb
//> 3 true false aba+ac
//> 4 false true acab-acb
//> 5 false false abca+ac
//> 6 false false acabc+acb
//> 7 true true aba+ac

package main

// A sum of string literals is where the first of them is, not where its last operator is.

const width = 600

var separator = "-" +
	"-" +
	"-"

func show(text string, values ...interface{}) {
	println(text, len(values))
}

func usage(name string) string {
	return "usage: " +
		name + " [-v] " +
		"file..." +
		"\n"
}

func pair() (interface{}, interface{}) {
	return "first" +
			" and " +
			"only",
		width
}

func main() {
	show("a"+
		"b"+
		"c", width, separator)
	show(usage("x" +
		"y" +
		"z"))
	pair()
}

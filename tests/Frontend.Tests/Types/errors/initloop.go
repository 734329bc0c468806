package main

var a = b // ERROR `5: initialization loop:\n\tinitloop\.go:3:5 a refers to\n\tinitloop\.go:4:5 b refers to\n\tinitloop\.go:6:6 f refers to\n\tinitloop\.go:8:5 c refers to\n\tinitloop\.go:10:6 g refers to\n\tinitloop\.go:3:5 a`
var b = f()

func f() int { return c }

var c = g() + 1

func g() int { return a }

func main() {}

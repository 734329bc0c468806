// Arguments of a deferred call, and the function value itself, are evaluated at the defer statement.
package main

type pair struct{ a, b int }

func show(i int, s string, p pair, e interface{}, q *int) { println(i, s, p.a, p.b, e.(int), *q) }

func main() {
	i, s, p, n := 1, "one", pair{2, 3}, 4
	fn := show
	defer fn(i, s, p, n, &n)
	i, s, p, n = 10, "ten", pair{20, 30}, 40
	fn = nil
	defer func(n int) { println("literal", n) }(n + 1)
	n = 50
}

//> literal 41
//> 1 one 2 3 4 50

// Methods, method values, interface methods and builtins can be deferred; the receiver is evaluated at the defer statement.
package main

type counter struct{ n int }

func (c counter) value()    { println("value", c.n) }
func (c *counter) pointer() { println("pointer", c.n) }

type valuer interface{ value() }

func main() {
	c := counter{1}
	var v valuer = c
	m := map[int]bool{1: true, 2: true}
	defer func() { println(len(m)) }()
	defer delete(m, 1)
	defer c.value()
	defer c.pointer()
	defer v.value()
	method := c.value
	defer method()
	c.n = 2
	v = counter{3}
}

//> value 1
//> value 1
//> pointer 2
//> value 1
//> 1

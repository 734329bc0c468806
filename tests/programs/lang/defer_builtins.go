package main

type key struct {
	name string
	any  interface{}
}

func show(what string, n int) { println(what, n) }

func deletes() {
	small := map[int]string{1: "a", 2: "b"}
	names := map[string]int{"x": 1, "y": 2}
	keys := map[key]int{{"k", 1}: 1, {"k", "s"}: 2}
	defer func() { println(len(small), len(names), len(keys), keys[key{"k", "s"}]) }()
	k := key{"k", 1}
	defer delete(small, 1)
	defer delete(names, "y")
	defer delete(keys, k)
	k.name = "other"
	var none map[key]bool
	defer delete(none, k)
}

func copies() {
	to := make([]byte, 3)
	defer func() { println(string(to)) }()
	defer copy(to, "abcdef")
	ints := []int{1, 2, 3}
	defer func() { println(ints[0], ints[1], ints[2]) }()
	defer copy(ints, ints[1:])
}

func recovers() {
	defer func() { println("recovered", recover().(string)) }()
	defer recover()
	defer panic("from defer")
}

func closes() {
	c := make(chan int, 1)
	func() { defer close(c) }()
	_, ok := <-c
	println("open", ok)
}

func unhashable() {
	defer func() { println(recover().(error).Error()) }()
	m := map[interface{}]int{1: 1}
	var k interface{} = []int{}
	defer delete(m, k)
}

func main() {
	deletes()
	copies()
	recovers()
	closes()
	unhashable()
	defer print("a", 1, "\n")
	defer println("b", 2.5, nil == interface{}(nil))
	show("done", 0)
}

package main

func main() {
	len()
	len(1, 2)
	var s []int
	append(s, 1)
	s = append(s, "x")
	s = append(1, 2)
	copy(s, "abc")
	delete(s, 1)
	_ = make(int)
	_ = make([]int)
	_ = make([]int, 5, 3)
	_ = make([]int, -1)
	_ = new(5)
	panic()
	_ = recover(1)
	_ = len
	print(make)
	_ = cap("x")
}

package main

const big = 1 << 100

const (
	a int8 = 200
	b      = 10 / 0
	c uint = -1
	d      = "x" + 1
	e      = len([]int{1})
	f int  = 1.5
)

var (
	g int     = big
	h byte    = 'ā'
	i         = 1 << 64
	j [3]int  = [3]int{1, 2, 3, 4}
	k         = [2]int{5: 1}
	l         = j[3]
	m float32 = 1e100
)

func main() {
	var u uint8 = 255 + 1
	println(1/0.0, 5%0, u<<8)
}

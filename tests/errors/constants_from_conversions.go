package main

const (
	first = iota + "x"
	second
	third  = len(iota)
	fourth = float64(iota) << 1.5
	fifth  = later + byte(1 > 2)
)

const later = 1

func main() {
	neverReported()
}

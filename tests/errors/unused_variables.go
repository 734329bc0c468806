package main

func pair() (int, error) { return 1, nil }

func main() {
	x := 1
	var y int
	a, err := pair()
	for i, v := range []int{1} {
	}
	switch t := interface{}(1).(type) {
	case int:
	}
	func() {
		inner := 2
	}()
	y = 3
}

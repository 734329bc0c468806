package main

func f(x interface{}) {
	switch x.(type) {
	case int, string:
	case byte, uint8: // ERROR `2: duplicate case uint8 in type switch\n\tprevious case at duptypes\.go:6:2`
	case []int:
	case int: // ERROR `2: duplicate case int in type switch\n\tprevious case at duptypes\.go:5:2`
	case []int: // ERROR `2: duplicate case \[\]int in type switch\n\tprevious case at duptypes\.go:7:2`
	case error, error: // ERROR `2: duplicate case error in type switch\n\tprevious case at duptypes\.go:10:2`
	}
}

func main() {}

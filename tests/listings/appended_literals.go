package main

// What an append that is assigned becomes is where the assignment is, not where the append is.

type triplet [3]int

type product struct{ factors [][2]int }

func triplets(sum int) (all []triplet) {
	for a := 1; a < sum; a++ {
		for b := a; b < sum; b++ {
			if c := sum - a - b; a*a+b*b == c*c {
				all = append(all, triplet{a, b, c})
			}
		}
	}
	return
}

func (p *product) add(x, y int) {
	p.factors =
		append(p.factors, [2]int{x, y})
}

func (p *product) addAll(more [][2]int) {
	p.factors =
		append(p.factors,
			more...)
}

func main() {
	var p product
	p.add(2, 3)
	p.addAll(p.factors)
	println(len(triplets(12)), len(p.factors))
}

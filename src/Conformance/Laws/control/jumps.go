// Labels, goto, break, continue and fallthrough go where Go says.
package main

func search(m [][]int, wanted int) (int, int) {
rows:
	for i, row := range m {
		for j, n := range row {
			switch {
			case n == wanted:
				return i, j
			case n > wanted:
				continue rows
			case n < 0:
				break rows
			}
		}
	}
	return -1, -1
}

func classify(n int) (s string) {
	switch n {
	case 0:
		s += "zero "
		fallthrough
	case 1, 2:
		s += "small "
		if n == 2 {
			break
		}
		fallthrough
	case 3:
		s += "low "
	default:
		s = "other"
	}
	return
}

func count(n int) int {
	i := 0
again:
	if n <= 0 {
		goto done
	}
	i++
	n -= i
	goto again
done:
	return i
}

func main() {
	m := [][]int{{1, 5, 9}, {2, 4, 6}, {-1, 3}, {3}}
	for _, n := range []int{9, 4, 3} {
		i, j := search(m, n)
		println(n, i, j)
	}
	for n := 0; n < 5; n++ {
		println(classify(n))
	}
	println(count(100))
	for i := 0; ; i++ {
		if i%2 == 0 {
			continue
		}
		if i > 6 {
			break
		}
		print(i, " ")
	}
	println()
}

//> 9 0 2
//> 4 1 1
//> 3 -1 -1
//> zero small low 
//> small low 
//> small 
//> low 
//> other
//> 14
//> 1 3 5 

package main

import fmt

type t struct {
	a int,
	b string
}

const c := 5

func main() {
	s := []int{1, 2, 3
	}
	m := map[string]int{
		"a": 1
	}
	f(1, 2
	)
	if x := 1 {
	}
	switch {
	case 1
	}
	for i := range s
	{
	}
	else {
	}
	return 1,
}

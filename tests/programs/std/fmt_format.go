package main

import (
	"errors"
	"fmt"
	"os"
)

type level int

func (l level) String() string { return [...]string{"low", "high"}[l] }

func main() {
	formats := []string{"", "%", "%%", "abc%", "%d", "%d %d", "%s", "%[1]d", "%[2]d %[1]d", "%[3]d", "%[0]d", "%[x]d", "%[", "%[1", "%[]d",
		"%[1]", "%*d", "%-*d", "%.*f", "%[2]*[1]d", "%[2]*.[1]*[3]f", "%[1]*d", "%6.2f", "%-10s|", "%é", "%日 %d", "%[1]*.2f", "%.[2]d",
		"%[2].3d", "%5[1]d", "%.*d", "%*.*d", "%100000001d", "%d%", "%+-5d|", "%!d", "%%d", "%5%", "%-5%|", "%[5]*d", "%[1]d %d %d",
		"x%[2]dy%dz", "%#[1]x %[1]X", "%[1][2]d", "%.", "%0", "%-", "% d", "%.2.3d", "%5.-3d", "%[-1]d", "%[1]%", "%.3%"}
	arguments := [][]interface{}{{}, {1}, {1, 2}, {2, 1, 3.5}, {-5, 2, 3}, {"s", 2}, {uint8(4), int64(5)}, {1000001, 5}, {nil, nil},
		{uint64(1<<64 - 1), 3}, {3, -2, 5}, {1, 2, 3, 4, 5, 6}, {"a", nil, errors.New("x")}, {level(0), level(1), level(2)}}
	for _, f := range formats {
		for _, a := range arguments {
			fmt.Printf("%s", fmt.Sprintf(f, a...))
			fmt.Print("\n")
		}
	}
	fmt.Println()
	fmt.Print("a", "b", 1, 2, "c", 3, nil, nil, 4.5, level(1), level(0), []int{1}, "\n")
	fmt.Print(1, 2, "\n")
	fmt.Println("a", 1, true, nil, level(0), errors.New("e"), struct{ x, y int }{1, 2})
	n, err := fmt.Println("counted", 12)
	fmt.Println(n, err)
	n, err = fmt.Fprintf(os.Stdout, "%s %d\n", "to stdout", 3)
	fmt.Println(n, err)
	fmt.Println(fmt.Sprint(), fmt.Sprintln("x", 1), fmt.Sprint("x", 1, 2, "y"))
	fmt.Println(fmt.Errorf("wrapped %s: %v", "op", errors.New("cause")))
	fmt.Fprintln(os.Stderr, "to stderr", 7)
}

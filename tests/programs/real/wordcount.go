// Word frequencies of standard input, the most frequent first.
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"
	"unicode"
)

type entry struct {
	word  string
	count int
}

type byCount []entry

func (b byCount) Len() int      { return len(b) }
func (b byCount) Swap(i, j int) { b[i], b[j] = b[j], b[i] }
func (b byCount) Less(i, j int) bool {
	if b[i].count != b[j].count {
		return b[i].count > b[j].count
	}
	return b[i].word < b[j].word
}

func normalize(w string) string {
	w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
	return strings.ToLower(w)
}

func main() {
	counts := make(map[string]int)
	lengths := make(map[int]int)
	lines, words, letters := 0, 0, 0
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		lines++
		for _, f := range strings.Fields(in.Text()) {
			w := normalize(f)
			if w == "" {
				continue
			}
			words++
			letters += len([]rune(w))
			counts[w]++
			lengths[len(w)]++
		}
	}
	if err := in.Err(); err != nil {
		fmt.Fprintln(os.Stderr, "reading:", err)
		os.Exit(1)
	}
	list := make([]entry, 0, len(counts))
	for w, n := range counts {
		list = append(list, entry{w, n})
	}
	sort.Sort(byCount(list))
	fmt.Printf("%d lines, %d words, %d different, %.2f letters on average\n", lines, words, len(list), float64(letters)/float64(words))
	for i, e := range list {
		if i == 8 {
			break
		}
		fmt.Printf("%2d. %-10s %3d %s\n", i+1, e.word, e.count, strings.Repeat("*", e.count))
	}
	keys := make([]int, 0)
	for k := range lengths {
		keys = append(keys, k)
	}
	sort.Ints(keys)
	for _, k := range keys {
		fmt.Printf("length %2d: %d\n", k, lengths[k])
	}
}

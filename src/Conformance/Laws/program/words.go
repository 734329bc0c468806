// Counts words with maps, sorting and strings.
package main

import (
	"fmt"
	"sort"
	"strings"
)

const text = `the quick brown fox jumps over the lazy dog
the dog sleeps and the fox runs`

func main() {
	counts := map[string]int{}
	for _, word := range strings.Fields(text) {
		counts[word]++
	}
	words := make([]string, 0, len(counts))
	for word := range counts {
		words = append(words, word)
	}
	sort.Slice(words, func(i, j int) bool {
		if counts[words[i]] != counts[words[j]] {
			return counts[words[i]] > counts[words[j]]
		}
		return words[i] < words[j]
	})
	for _, word := range words[:4] {
		fmt.Printf("%-6s %d %q\n", word, counts[word], strings.ToUpper(word[:1])+word[1:])
	}
}

//1> the    4 "The"
//1> dog    2 "Dog"
//1> fox    2 "Fox"
//1> and    1 "And"

package main

import (
	"fmt"
	"os"
	"text/tabwriter"
)

const text = "a\tb\tc\n" +
	"aaaa\tbbbbbbbb\tc\td\n" +
	"\t\tindented\tx\n" +
	"\n" +
	"<b>bold</b> &amp; co\t\xffesc\taped\xff\tpäöü\n" +
	"1\t22\t333\f" +
	"new\v\v\tsection\tagain\n" +
	"last\tline"

func main() {
	all := []uint{0, tabwriter.FilterHTML, tabwriter.StripEscape, tabwriter.AlignRight, tabwriter.DiscardEmptyColumns, tabwriter.TabIndent, tabwriter.Debug,
		tabwriter.AlignRight | tabwriter.Debug, tabwriter.FilterHTML | tabwriter.StripEscape | tabwriter.DiscardEmptyColumns | tabwriter.Debug}
	for _, flags := range all {
		for _, layout := range []struct {
			min, tab, pad int
			c             byte
		}{{0, 8, 1, ' '}, {8, 8, 0, '\t'}, {5, 0, 2, '.'}} {
			fmt.Println("==", flags, layout.min, layout.tab, layout.pad, layout.c)
			w := tabwriter.NewWriter(os.Stdout, layout.min, layout.tab, layout.pad, layout.c, flags)
			for i := 0; i < len(text); i += 7 {
				end := i + 7
				if end > len(text) {
					end = len(text)
				}
				fmt.Fprint(w, text[i:end])
			}
			w.Flush()
			fmt.Println()
		}
	}
	var w tabwriter.Writer
	w.Init(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(&w, "Name\tQty\tPrice")
	fmt.Fprintf(&w, "%s\t%d\t%.2f\n", "apple", 3, 1.5)
	fmt.Fprintf(&w, "%s\t%d\t%.2f\n", "watermelon", 12, 13.25)
	w.Flush()
}

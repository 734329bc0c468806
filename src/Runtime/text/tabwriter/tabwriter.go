// Package tabwriter aligns columns of text (elastic tabstops): a cell is what ends with a tab, a column a block of cells in lines below
// each other. What is behind the last tab of a line is in no column.
package tabwriter

import (
	"io"
	"unicode/utf8"
)

// Escape encloses text that is passed on as it is; what of it does not count as a cell's end.
const Escape = '\xff'

// Flags of a Writer.
const (
	FilterHTML          uint = 1 << iota // tags have no width, entities that of one character
	StripEscape                          // leave Escape out
	AlignRight                           // the text stands at the right of its cell
	DiscardEmptyColumns                  // columns of empty cells that end with \v have no width
	TabIndent                            // empty cells at the beginning of a line are padded with tabs
	Debug                                // a bar between columns, a line for \f
)

// A cell is a piece of a line.
type cell struct {
	size  int  // in bytes
	width int  // in runes
	htab  bool // it ends with a tab
}

// A Writer passes text on with padding, when a column ends or on Flush.
type Writer struct {
	output   io.Writer
	minwidth int
	tabwidth int
	padding  int
	padchar  byte
	flags    uint

	text    []byte   // what is not written yet, without cell ends
	counted int      // up to where the width of text is known
	current cell     // the cell that has not ended
	endChar byte     // what ends the escape, 0 outside one
	lines   [][]cell // the cells of text
	widths  []int    // of the columns left of those being formatted
	err     error    // of the output
}

// NewWriter gives a Writer; see Init.
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

// Init sets the least width of a cell, padding included, the width of a tab, the padding of a cell, what it is made of and the flags. A
// padding of tabs means that the width of a cell is a multiple of tabwidth, and that text is at the left.
//godefer:line tabwriter.go:211
func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	b.output = output
	b.minwidth, b.tabwidth, b.padding, b.padchar = minwidth, tabwidth, padding, padchar
	if padchar == '\t' {
		flags &^= AlignRight
	}
	b.flags = flags
	b.reset()
	return b
}

//godefer:line tabwriter.go:137
func (b *Writer) reset() {
	b.text = b.text[:0]
	b.counted = 0
	b.current = cell{}
	b.endChar = 0
	b.lines = append(b.lines[:0], nil)
	b.widths = b.widths[:0]
}

func (b *Writer) has(flag uint) bool { return b.flags&flag != 0 }

// emit writes to the output unless it has failed.
func (b *Writer) emit(text []byte) {
	if b.err != nil || len(text) == 0 {
		return
	}
	n, err := b.output.Write(text)
	if n != len(text) && err == nil {
		err = io.ErrShortWrite
	}
	b.err = err
}

func (b *Writer) repeat(c byte, n int) {
	if n <= 0 {
		return
	}
	text := make([]byte, n)
	for i := range text {
		text[i] = c
	}
	b.emit(text)
}

// pad fills a cell of width cellWidth that has a text of width textWidth.
func (b *Writer) pad(textWidth, cellWidth int, useTabs bool) {
	if b.padchar != '\t' && !useTabs {
		b.repeat(b.padchar, cellWidth-textWidth)
		return
	}
	if b.tabwidth == 0 {
		return
	}
	tabs := (cellWidth + b.tabwidth - 1) / b.tabwidth
	b.repeat('\t', (tabs*b.tabwidth-textWidth+b.tabwidth-1)/b.tabwidth)
}

// writeLines writes the lines [first, end), whose text begins at at, and gives where it ends.
//godefer:line tabwriter.go:298
func (b *Writer) writeLines(at, first, end int) int {
	for i := first; i < end; i++ {
		at = b.writeLine(at, b.lines[i])
		if i+1 == len(b.lines) {
			// The last line has not ended.
			b.emit(b.text[at : at+b.current.size])
			at += b.current.size
		} else {
			b.emit([]byte{'\n'})
		}
	}
	return at
}

func (b *Writer) writeLine(at int, line []cell) int {
	useTabs := b.has(TabIndent)
	for j, c := range line {
		if j > 0 && b.has(Debug) {
			b.emit([]byte{'|'})
		}
		isInColumn := j < len(b.widths)
		text := b.text[at : at+c.size]
		at += c.size
		useTabs = useTabs && c.size == 0
		if c.size != 0 && !b.has(AlignRight) {
			b.emit(text)
		}
		if isInColumn {
			b.pad(c.width, b.widths[j], useTabs)
		}
		if c.size != 0 && b.has(AlignRight) {
			b.emit(text)
		}
	}
	return at
}

// format writes the lines [first, end), whose text begins at at, and gives where it ends: column by column it finds the blocks of lines
// that have a cell there.
//godefer:line tabwriter.go:354
func (b *Writer) format(at, first, end int) int {
	column := len(b.widths)
	for i := first; i < end; i++ {
		if column >= len(b.lines[i])-1 {
			continue
		}
		at = b.writeLines(at, first, i)
		first = i
		width, isEmpty := b.minwidth, true
		for ; i < end && column < len(b.lines[i])-1; i++ {
			c := b.lines[i][column]
			if w := c.width + b.padding; w > width {
				width = w
			}
			if c.width > 0 || c.htab {
				isEmpty = false
			}
		}
		if isEmpty && b.has(DiscardEmptyColumns) {
			width = 0
		}
		b.widths = append(b.widths, width)
		at = b.format(at, first, i)
		b.widths = b.widths[:column]
		first = i
	}
	return b.writeLines(at, first, end)
}

func (b *Writer) add(text []byte) {
	b.text = append(b.text, text...)
	b.current.size += len(text)
}

func (b *Writer) countWidth() {
	b.current.width += utf8.RuneCount(b.text[b.counted:])
	b.counted = len(b.text)
}

//godefer:line tabwriter.go:434
func (b *Writer) startEscape(c byte) {
	switch c {
	case Escape:
		b.endChar = Escape
	case '<':
		b.endChar = '>'
	case '&':
		b.endChar = ';'
	}
}

//godefer:line tabwriter.go:450
func (b *Writer) endEscape() {
	switch b.endChar {
	case Escape:
		b.countWidth()
		if !b.has(StripEscape) {
			b.current.width -= 2
		}
	case ';':
		b.current.width++
	}
	b.counted = len(b.text)
	b.endChar = 0
}

// endCell ends the current cell and gives the number of cells of its line.
func (b *Writer) endCell(htab bool) int {
	b.current.htab = htab
	line := &b.lines[len(b.lines)-1]
	*line = append(*line, b.current)
	b.current = cell{}
	return len(*line)
}

// named says where a panic of the output came up.
func named(op string) {
	if recover() != nil {
		panic("tabwriter: panic during " + op)
	}
}

// Flush writes all that is there. An escape that has not ended ends.
//godefer:line tabwriter.go:490
func (b *Writer) Flush() error {
	defer named("Flush")
	b.flush()
	err := b.err
	b.err = nil
	return err
}

//godefer:line tabwriter.go:494
func (b *Writer) flush() {
	if b.current.size > 0 {
		if b.endChar != 0 {
			b.endEscape()
		}
		b.endCell(false)
	}
	b.format(0, 0, len(b.lines))
	b.reset()
}

// Write takes text. The error is that of the output.
//godefer:line tabwriter.go:518
func (b *Writer) Write(buf []byte) (n int, err error) {
	defer named("Write")
	done := 0
	for i, c := range buf {
		switch {
		case b.endChar != 0:
			if c != b.endChar {
				continue
			}
			end := i + 1
			if c == Escape && b.has(StripEscape) {
				end = i
			}
			b.add(buf[done:end])
			b.endEscape()
			done = i + 1
		case c == '\t' || c == '\v' || c == '\n' || c == '\f':
			b.add(buf[done:i])
			b.countWidth()
			b.endText(c)
			done = i + 1
		case c == Escape || (c == '<' || c == '&') && b.has(FilterHTML):
			b.add(buf[done:i])
			b.countWidth()
			done = i
			if c == Escape && b.has(StripEscape) {
				done++
			}
			b.startEscape(c)
		}
		if b.err != nil {
			err, b.err = b.err, nil
			return done, err
		}
	}
	b.add(buf[done:])
	return len(buf), nil
}

// endText ends a cell and perhaps a line. A line of one cell ends all columns, so that everything can be written.
func (b *Writer) endText(c byte) {
	cells := b.endCell(c == '\t')
	if c != '\n' && c != '\f' {
		return
	}
	b.lines = append(b.lines, nil)
	if c == '\f' || cells == 1 {
		b.flush()
		if c == '\f' && b.has(Debug) {
			b.emit([]byte("---\n"))
		}
	}
}

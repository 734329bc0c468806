package csv

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Writer writes records. Its fields may be changed before the first one is written.
type Writer struct {
	// Comma separates fields.
	Comma rune
	// UseCRLF ends lines with \r\n.
	UseCRLF bool

	out *bufio.Writer
}

// NewWriter gives a Writer to w with a comma between fields. What is written arrives there with Flush.
//godefer:line writer.go:31
func NewWriter(w io.Writer) *Writer {
	return &Writer{Comma: ',', out: bufio.NewWriter(w)}
}

// Write writes a record, with quotes where they are needed.
//godefer:line writer.go:40
func (w *Writer) Write(record []string) error {
	if !separates(w.Comma) {
		return errDelimiter
	}
	for i, field := range record {
		if i > 0 {
			w.out.WriteRune(w.Comma)
		}
		if w.needsQuotes(field) {
			w.quote(field)
		} else {
			w.out.WriteString(field)
		}
	}
	w.endLine()
	return w.Error()
}

func (w *Writer) endLine() {
	if w.UseCRLF {
		w.out.WriteByte('\r')
	}
	w.out.WriteByte('\n')
}

// quote writes a field in quotes. With \r\n at the end of lines, \r is left out of fields and \n is written like the end of a line.
func (w *Writer) quote(field string) {
	w.out.WriteByte('"')
	for i := 0; i < len(field); i++ {
		switch c := field[i]; {
		case c == '"':
			w.out.WriteString(`""`)
		case c == '\n':
			w.endLine()
		case c != '\r' || !w.UseCRLF:
			w.out.WriteByte(c)
		}
	}
	w.out.WriteByte('"')
}

// needsQuotes says whether a field must stand in quotes. One that is \. does, as it ends the data in Postgres.
func (w *Writer) needsQuotes(field string) bool {
	if field == `\.` || strings.ContainsRune(field, w.Comma) || strings.ContainsAny(field, "\"\r\n") {
		return true
	}
	first, _ := utf8.DecodeRuneInString(field)
	return field != "" && unicode.IsSpace(first)
}

// Flush passes what has been written on; Error says whether that went well.
//godefer:line writer.go:115
func (w *Writer) Flush() { w.out.Flush() }

// Error gives the first error of Write or Flush.
//godefer:line writer.go:120
func (w *Writer) Error() error {
	_, err := w.out.Write(nil)
	return err
}

// WriteAll writes records and flushes.
//godefer:line writer.go:126
func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.out.Flush()
}

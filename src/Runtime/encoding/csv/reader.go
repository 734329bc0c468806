package csv

import (
	"bufio"
	"bytes"
	"io"
	"unicode"
	"unicode/utf8"
)

// Reader reads records. Its fields may be changed before the first one is read.
type Reader struct {
	// Comma separates fields.
	Comma rune
	// Comment, if not 0, begins lines that are skipped.
	Comment rune
	// FieldsPerRecord is how many fields each record must have: as many as the first one if 0, any number if negative.
	FieldsPerRecord int
	// LazyQuotes allows quotes in fields without quotes, and single ones in quoted fields.
	LazyQuotes bool
	// TrimLeadingSpace drops white space before fields.
	TrimLeadingSpace bool
	// ReuseRecord lets Read give the slice again that it gave before.
	ReuseRecord bool
	// TrailingComma is not used any more.
	TrailingComma bool

	in   *bufio.Reader
	line int    // number of the line read last
	text []byte // that line, which ends in \n unless it is the last
	rest []byte // of text, not looked at yet
	bad  error  // of reading text

	fields []byte // texts of the record's fields one behind the other
	ends   []int  // where they end in fields
	last   []string
}

// NewReader gives a Reader of r with a comma between fields.
//godefer:line reader.go:168
func NewReader(r io.Reader) *Reader {
	return &Reader{Comma: ',', in: bufio.NewReader(r)}
}

// ReadAll reads the records that are left.
//godefer:line reader.go:198
func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.record(nil)
		switch err {
		case nil:
			records = append(records, record)
		case io.EOF:
			return records, nil
		default:
			return nil, err
		}
	}
}

// Read reads one record. With ErrFieldCount the record is given too; after an error in a field, the fields before it are.
//godefer:line reader.go:183
func (r *Reader) Read() (record []string, err error) {
	if !r.ReuseRecord {
		return r.record(nil)
	}
	r.last, err = r.record(r.last)
	return r.last, err
}

// nextLine reads a line; \r\n at its end becomes \n, and \r at the end of the input is dropped.
func (r *Reader) nextLine() {
	line, err := r.in.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		var long []byte
		for err == bufio.ErrBufferFull {
			long = append(long, line...)
			line, err = r.in.ReadSlice('\n')
		}
		line = append(long, line...)
	}
	r.line++
	n := len(line)
	switch {
	case n > 0 && err == io.EOF:
		err = nil
		line = bytes.TrimSuffix(line, []byte{'\r'})
	case n >= 2 && line[n-2] == '\r' && line[n-1] == '\n':
		line[n-2] = '\n'
		line = line[:n-1]
	}
	r.text, r.rest, r.bad = line, line, err
}

// atEnd says whether there is nothing left in the line but its end.
func (r *Reader) atEnd() bool {
	return len(r.rest) == 0 || len(r.rest) == 1 && r.rest[0] == '\n'
}

func (r *Reader) startsWith(c rune) bool {
	first, _ := utf8.DecodeRune(r.rest)
	return first == c
}

// findRecord skips comments and empty lines.
func (r *Reader) findRecord() {
	for {
		r.nextLine()
		isComment := r.Comment != 0 && r.startsWith(r.Comment)
		if r.bad != nil && !isComment || !isComment && !r.atEnd() {
			return
		}
		if r.bad != nil {
			r.text, r.rest = nil, nil
			return
		}
	}
}

func (r *Reader) record(dst []string) ([]string, error) {
	if r.Comma == r.Comment || !separates(r.Comma) || r.Comment != 0 && !separates(r.Comment) {
		return nil, errDelimiter
	}
	r.findRecord()
	if r.bad == io.EOF {
		return nil, io.EOF
	}
	start := r.line
	r.fields = r.fields[:0]
	r.ends = r.ends[:0]
	err := r.parse(start)
	dst = r.cut(dst)
	switch {
	case r.FieldsPerRecord == 0:
		r.FieldsPerRecord = len(dst)
	case r.FieldsPerRecord > 0 && len(dst) != r.FieldsPerRecord && err == nil:
		err = &ParseError{StartLine: start, Line: start, Err: ErrFieldCount}
	}
	return dst, err
}

// cut makes the strings of the record, in dst if there is room.
func (r *Reader) cut(dst []string) []string {
	if cap(dst) < len(r.ends) {
		dst = make([]string, len(r.ends))
	}
	dst = dst[:len(r.ends)]
	all, from := string(r.fields), 0
	for i, to := range r.ends {
		dst[i] = all[from:to]
		from = to
	}
	return dst
}

// parse takes the record, whose first line has been read, apart.
func (r *Reader) parse(start int) error {
	for again := true; again; {
		if r.TrimLeadingSpace {
			r.rest = bytes.TrimLeftFunc(r.rest, unicode.IsSpace)
		}
		var err error
		if r.startsWith('"') {
			r.rest = r.rest[1:]
			again, err = r.quoted()
		} else {
			again, err = r.plain()
		}
		if err != nil {
			return r.fail(start, err)
		}
	}
	return r.bad
}

// fail gives the error of a field; rest begins at the place.
func (r *Reader) fail(start int, err error) error {
	before := r.text[:len(r.text)-len(r.rest)]
	return &ParseError{StartLine: start, Line: r.line, Column: utf8.RuneCount(before), Err: err}
}

func (r *Reader) endField() { r.ends = append(r.ends, len(r.fields)) }

// plain reads a field without quotes; more says that another one follows.
func (r *Reader) plain() (more bool, err error) {
	end := bytes.IndexRune(r.rest, r.Comma)
	more = end >= 0
	if !more {
		end = len(r.rest)
		if end > 0 && r.rest[end-1] == '\n' {
			end--
		}
	}
	field := r.rest[:end]
	if quote := bytes.IndexByte(field, '"'); quote >= 0 && !r.LazyQuotes {
		r.rest = r.rest[quote:]
		return false, ErrBareQuote
	}
	r.fields = append(r.fields, field...)
	r.endField()
	if more {
		r.rest = r.rest[end+utf8.RuneLen(r.Comma):]
	}
	return more, nil
}

// quoted reads a field behind its first quote; more says that another one follows.
func (r *Reader) quoted() (more bool, err error) {
	for {
		quote := bytes.IndexByte(r.rest, '"')
		if quote < 0 {
			if len(r.rest) == 0 {
				if !r.LazyQuotes && r.bad == nil {
					return false, ErrQuote
				}
				r.endField()
				return false, nil
			}
			r.fields = append(r.fields, r.rest...)
			if r.bad != nil {
				return false, nil
			}
			r.nextLine()
			if r.bad == io.EOF {
				r.bad = nil
			}
			continue
		}
		r.fields = append(r.fields, r.rest[:quote]...)
		r.rest = r.rest[quote+1:]
		switch {
		case r.startsWith('"'):
			r.fields = append(r.fields, '"')
			r.rest = r.rest[1:]
		case r.startsWith(r.Comma):
			r.rest = r.rest[utf8.RuneLen(r.Comma):]
			r.endField()
			return true, nil
		case r.atEnd():
			r.endField()
			return false, nil
		case r.LazyQuotes:
			r.fields = append(r.fields, '"')
		default:
			r.rest = r.text[len(r.text)-len(r.rest)-1:]
			return false, ErrQuote
		}
	}
}

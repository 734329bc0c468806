package fmt

import (
	"errors"
	"io"
	"os"
)

// ScanState is what a Scanner reads from: the input, cut off at the width of the verb, and at a newline where that ends the input.
//godefer:line scan.go:21
type ScanState interface {
	// ReadRune reads the next character.
	ReadRune() (r rune, size int, err error)
	// UnreadRune gives the last character back.
	UnreadRune() error
	// SkipSpace skips white space; a newline only where it counts as that.
	SkipSpace()
	// Token reads characters that satisfy f, if f is nil those that are no white space; it is valid until the next call.
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	// Width is the width of the verb and whether it was given.
	Width() (wid int, ok bool)
	// Read must not be called; it is there so that a ScanState is an io.Reader.
	Read(buf []byte) (n int, err error)
}

// Scanner is implemented by pointers to values that scan themselves.
//godefer:line scan.go:55
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// Scan reads values from standard input, with any white space between them.
func Scan(a ...interface{}) (n int, err error) {
	return Fscan(os.Stdin, a...)
}

// Scanln reads values from one line of standard input.
func Scanln(a ...interface{}) (n int, err error) {
	return Fscanln(os.Stdin, a...)
}

// Scanf reads values from standard input by a format.
func Scanf(format string, a ...interface{}) (n int, err error) {
	return Fscanf(os.Stdin, format, a...)
}

type stringReader string

//godefer:line scan.go:86
func (r *stringReader) Read(b []byte) (n int, err error) {
	n = copy(b, *r)
	*r = (*r)[n:]
	if n == 0 {
		err = io.EOF
	}
	return n, err
}

// Sscan reads values from a string, with any white space between them.
func Sscan(str string, a ...interface{}) (n int, err error) {
	return Fscan((*stringReader)(&str), a...)
}

// Sscanln reads values from one line of a string.
func Sscanln(str string, a ...interface{}) (n int, err error) {
	return Fscanln((*stringReader)(&str), a...)
}

// Sscanf reads values from a string by a format.
func Sscanf(str string, format string, a ...interface{}) (n int, err error) {
	return Fscanf((*stringReader)(&str), format, a...)
}

// Fscan reads values from r, with any white space between them.
func Fscan(r io.Reader, a ...interface{}) (n int, err error) {
	s := newScan(r)
	s.newlineIsSpace = true
	return s.values(a)
}

// Fscanln reads values from one line of r.
func Fscanln(r io.Reader, a ...interface{}) (n int, err error) {
	s := newScan(r)
	s.newlineIsEnd = true
	return s.values(a)
}

// Fscanf reads values from r by a format.
func Fscanf(r io.Reader, format string, a ...interface{}) (n int, err error) {
	return newScan(r).format(format, a)
}

const (
	noRune   = -1      // the end of the input
	noLimit  = 1 << 30 // of characters
	decimals = "0123456789"
	hexes    = "0123456789aAbBcCdDeEfF"
)

// scan is one call of a scanning function.
type scan struct {
	from           io.RuneScanner
	token          buffer
	count          int // characters read
	limit          int // of count, for the current verb
	width          int // of the current verb; noLimit if there is none
	atEnd          bool
	newlineIsSpace bool
	newlineIsEnd   bool
}

func newScan(r io.Reader) *scan {
	s := &scan{limit: noLimit, width: noLimit}
	if rs, ok := r.(io.RuneScanner); ok {
		s.from = rs
	} else {
		s.from = &byteRunes{reader: r, last: noRune}
	}
	return s
}

// scanError is an error on its way out.
type scanError struct {
	err error
}

func (s *scan) fail(err error) {
	panic(scanError{err})
}

func (s *scan) complain(text string) {
	panic(scanError{errors.New(text)})
}

// catch turns a scanError, or the end of the input, into the error of a call.
func catch(err *error) {
	switch e := recover().(type) {
	case nil:
	case scanError:
		*err = e.err
	case error:
		if e != io.EOF {
			panic(e)
		}
		*err = e
	default:
		panic(e)
	}
}

func (s *scan) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *scan) ReadRune() (r rune, size int, err error) {
	if s.atEnd || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.from.ReadRune()
	if err == nil {
		s.count++
		s.atEnd = s.newlineIsEnd && r == '\n'
	} else if err == io.EOF {
		s.atEnd = true
	}
	return r, size, err
}

func (s *scan) UnreadRune() error {
	s.from.UnreadRune()
	s.atEnd = false
	s.count--
	return nil
}

func (s *scan) Width() (wid int, ok bool) {
	if s.width == noLimit {
		return 0, false
	}
	return s.width, true
}

func (s *scan) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	defer catch(&err)
	if f == nil {
		f = notSpace
	}
	s.token = s.token[:0]
	return s.while(skipSpace, f), nil
}

// next reads a character, noRune at the end.
func (s *scan) next() rune {
	r, _, err := s.ReadRune()
	if err != nil {
		if err == io.EOF {
			return noRune
		}
		s.fail(err)
	}
	return r
}

// must reads a character that has to be there.
func (s *scan) must() rune {
	r := s.next()
	if r == noRune {
		s.fail(io.ErrUnexpectedEOF)
	}
	return r
}

// notAtEnd ends the call if there is no more input.
func (s *scan) notAtEnd() {
	if s.next() == noRune {
		panic(io.EOF)
	}
	s.UnreadRune()
}

func isSpace(r rune) bool {
	switch {
	case r < 0x80:
		return r == ' ' || '\t' <= r && r <= '\r'
	case r <= 0xff:
		return r == 0x85 || r == 0xa0
	case 0x2000 <= r && r <= 0x200a:
		return true
	}
	switch r {
	case 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000:
		return true
	}
	return false
}

func notSpace(r rune) bool { return !isSpace(r) }

func (s *scan) SkipSpace() {
	for {
		r := s.next()
		switch {
		case r == noRune:
			return
		case r == '\r' && s.sees("\n"):
		case r == '\n':
			if !s.newlineIsSpace {
				s.complain("unexpected newline")
			}
		case !isSpace(r):
			s.UnreadRune()
			return
		}
	}
}

// while gathers characters that satisfy f.
func (s *scan) while(skipSpace bool, f func(rune) bool) []byte {
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.next()
		if r == noRune {
			return s.token
		}
		if !f(r) {
			s.UnreadRune()
			return s.token
		}
		s.token.rune(r)
	}
}

func contains(set string, r rune) bool {
	for _, c := range set {
		if c == r {
			return true
		}
	}
	return false
}

// sees says whether the next character is in a set.
func (s *scan) sees(set string) bool {
	r := s.next()
	if r != noRune {
		s.UnreadRune()
	}
	return contains(set, r)
}

// accept gathers the next character if it is in a set.
func (s *scan) accept(set string) bool {
	r := s.next()
	if r == noRune {
		return false
	}
	if !contains(set, r) {
		s.UnreadRune()
		return false
	}
	s.token.rune(r)
	return true
}

func (s *scan) values(a []interface{}) (n int, err error) {
	defer catch(&err)
	for _, v := range a {
		s.value('v', v)
		n++
	}
	for s.newlineIsEnd {
		r := s.next()
		if r == '\n' || r == noRune {
			break
		}
		if !isSpace(r) {
			s.complain("expected newline")
		}
	}
	return n, err
}

// byteRunes makes characters of the bytes of a reader, of which it reads no more than it needs.
type byteRunes struct {
	reader  io.Reader
	pending []byte // bytes that were read and belong to no character yet
	last    rune   // of the last ReadRune; noRune if there is none
	unread  bool   // last is to be given again
}

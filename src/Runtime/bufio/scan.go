package bufio

import (
	"errors"
	"internal/bytealg"
	"io"
	"unicode/utf8"
)

// Scanner cuts input into tokens, lines unless Split says otherwise.
type Scanner struct {
	r            io.Reader
	split        SplitFunc
	maxTokenSize int
	token        []byte
	buf          []byte
	start        int // of what is not cut yet
	end          int
	err          error
	empties      int // empty tokens in a row that did not advance
	scanCalled   bool
	done         bool
}

// SplitFunc finds a token at the beginning of data: it gives how far to go on and the token, which is nil if there is none. Without
// enough data it gives 0, nil, nil to get more; atEOF says that there is no more. ErrFinalToken makes a token the last one.
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

// Errors of Scanners.
var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrFinalToken      = errors.New("final token")
)

//godefer:line scan.go:77
const (
	// MaxScanTokenSize is the size of the buffer that a token and what follows it must fit in, unless Buffer says otherwise.
	MaxScanTokenSize = 64 * 1024

	firstScanBuffer = 4096
)

// NewScanner makes a Scanner that gives the lines of r.
//godefer:line scan.go:86
func NewScanner(r io.Reader) *Scanner {
	return &Scanner{
		r:            r,
		split:        ScanLines,
		maxTokenSize: MaxScanTokenSize,
	}
}

// Err gives the first error but the end of the input.
//godefer:line scan.go:95
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

// Bytes gives the token of the last Scan, which the next one may overwrite.
//godefer:line scan.go:105
func (s *Scanner) Bytes() []byte {
	return s.token
}

// Text gives the token of the last Scan.
//godefer:line scan.go:111
func (s *Scanner) Text() string {
	return string(s.token)
}

// Scan goes on to the next token; false at the end or after an error.
//godefer:line scan.go:134
func (s *Scanner) Scan() bool {
	if s.done {
		return false
	}
	s.scanCalled = true
	for {
		if s.end > s.start || s.err != nil {
			found, stop := cutToken(s)
			if found || stop {
				return found
			}
		}
		if s.err != nil {
			s.start = 0
			s.end = 0
			return false
		}
		if !makeRoom(s) {
			return false
		}
		readMore(s)
	}
}

// cutToken tries to find a token in the buffer; stop says that scanning ends.
func cutToken(s *Scanner) (found, stop bool) {
	advance, token, err := s.split(s.buf[s.start:s.end], s.err != nil)
	if err != nil {
		if err == ErrFinalToken {
			s.token = token
			s.done = true
			return true, true
		}
		s.setErr(err)
		s.token = nil
		return false, true
	}
	if !s.advance(advance) {
		s.token = nil
		return false, true
	}
	s.token = token
	if token == nil {
		return false, false
	}
	if s.err == nil || advance > 0 {
		s.empties = 0
	} else {
		s.empties++
		if s.empties > mostEmptyReads {
			panic("bufio.Scan: too many empty tokens without progressing")
		}
	}
	return true, false
}

// makeRoom moves what is left to the front of the buffer, or makes a larger one.
func makeRoom(s *Scanner) bool {
	if s.start > 0 && (s.end == len(s.buf) || s.start > len(s.buf)/2) {
		copy(s.buf, s.buf[s.start:s.end])
		s.end -= s.start
		s.start = 0
	}
	if s.end < len(s.buf) {
		return true
	}
	const most = int(^uint(0) >> 1)
	if len(s.buf) >= s.maxTokenSize || len(s.buf) > most/2 {
		s.setErr(ErrTooLong)
		s.token = nil
		return false
	}
	size := len(s.buf) * 2
	if size == 0 {
		size = firstScanBuffer
	}
	if size > s.maxTokenSize {
		size = s.maxTokenSize
	}
	larger := make([]byte, size)
	copy(larger, s.buf[s.start:s.end])
	s.buf = larger
	s.end -= s.start
	s.start = 0
	return true
}

func readMore(s *Scanner) {
	for i := 0; ; i++ {
		n, err := s.r.Read(s.buf[s.end:len(s.buf)])
		s.end += n
		if err != nil {
			s.setErr(err)
			return
		}
		if n > 0 {
			s.empties = 0
			return
		}
		if i > mostEmptyReads {
			s.setErr(io.ErrNoProgress)
			return
		}
	}
}

// advance goes on by n bytes.
//godefer:line scan.go:233
func (s *Scanner) advance(n int) bool {
	if n < 0 {
		s.setErr(ErrNegativeAdvance)
		return false
	}
	if n > s.end-s.start {
		s.setErr(ErrAdvanceTooFar)
		return false
	}
	s.start += n
	return true
}

// setErr keeps the first error.
//godefer:line scan.go:247
func (s *Scanner) setErr(err error) {
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
}

// Buffer sets the first buffer and the largest size it may grow to.
//godefer:line scan.go:262
func (s *Scanner) Buffer(buf []byte, max int) {
	if s.scanCalled {
		panic("Buffer called after Scan")
	}
	s.buf = buf[0:cap(buf)]
	s.maxTokenSize = max
}

// Split sets what a token is.
//godefer:line scan.go:274
func (s *Scanner) Split(split SplitFunc) {
	if s.scanCalled {
		panic("Split called after Scan")
	}
	s.split = split
}

// ScanBytes makes each byte a token.
//godefer:line scan.go:284
func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[0:1], nil
}

var errorRune = []byte(string(utf8.RuneError))

// ScanRunes makes each character a token; a bad byte is one U+FFFD.
func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	if data[0] < utf8.RuneSelf {
		return 1, data[0:1], nil
	}
	if _, width := utf8.DecodeRune(data); width > 1 {
		return width, data[0:width], nil
	}
	if !atEOF && !utf8.FullRune(data) {
		return 0, nil, nil
	}
	return 1, errorRune, nil
}

//godefer:line scan.go:332
func dropCR(data []byte) []byte {
	if len(data) > 0 && data[len(data)-1] == '\r' {
		return data[0 : len(data)-1]
	}
	return data
}

// ScanLines makes each line a token, without its end, \n or \r\n. The last line need not have one.
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	if i := bytealg.IndexByte(data, '\n'); i >= 0 {
		return i + 1, dropCR(data[0:i]), nil
	}
	if atEOF {
		return len(data), dropCR(data), nil
	}
	return 0, nil, nil
}

// isSpace says whether r has Unicode's property White_Space.
//godefer:line scan.go:364
func isSpace(r rune) bool {
	switch {
	case r <= '\u00FF':
		return r == ' ' || '\t' <= r && r <= '\r' || r == '\u0085' || r == '\u00A0'
	case '\u2000' <= r && r <= '\u200a':
		return true
	}
	switch r {
	case '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000':
		return true
	}
	return false
}

// ScanWords makes each word between white space a token.
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := 0
	for start < len(data) {
		r, width := runeAt(data, start)
		if !isSpace(r) {
			break
		}
		start += width
	}
	for i := start; i < len(data); {
		r, width := runeAt(data, i)
		if isSpace(r) {
			return i + width, data[start:i], nil
		}
		i += width
	}
	if atEOF && len(data) > start {
		return len(data), data[start:], nil
	}
	return start, nil, nil
}

func runeAt(data []byte, i int) (rune, int) {
	if c := data[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRune(data[i:])
}

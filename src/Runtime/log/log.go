// Package log writes messages, each a line with a header, to standard error or elsewhere.
package log

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

// What the header of a line has, in this order.
const (
	Ldate         = 1 << iota // date: 2009/01/23
	Ltime                     // time: 01:23:23
	Lmicroseconds             // microseconds: 01:23:23.123123
	Llongfile                 // file and line: /a/b/c/d.go:23
	Lshortfile                // file without folders and line: d.go:23; wins over Llongfile
	LUTC                      // UTC instead of local time
	LstdFlags     = Ldate | Ltime
)

// A Logger writes lines. It may be used by several goroutines at once.
type Logger struct {
	mu     sync.Mutex
	prefix string
	flag   int
	out    io.Writer
	buf    []byte
}

// New gives a Logger that writes to out, each line beginning with the prefix and a header as flag says.
//godefer:line log.go:62
func New(out io.Writer, prefix string, flag int) *Logger {
	return &Logger{out: out, prefix: prefix, flag: flag}
}

// SetOutput sets where lines go.
//godefer:line log.go:67
func (l *Logger) SetOutput(w io.Writer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.out = w
}

var std = New(os.Stderr, "", LstdFlags)

// appendNumber appends i with zeros up to the width.
func appendNumber(buf []byte, i int, width int) []byte {
	var digits [20]byte
	at := len(digits)
	for i > 0 || width > 0 || at == len(digits) {
		at--
		digits[at] = byte('0' + i%10)
		i /= 10
		width--
	}
	return append(buf, digits[at:]...)
}

// appendHeader appends prefix, time and place.
func (l *Logger) appendHeader(buf []byte, t time.Time, file string, line int) []byte {
	buf = append(buf, l.prefix...)
	if l.flag&LUTC != 0 {
		t = t.UTC()
	}
	if l.flag&Ldate != 0 {
		year, month, day := t.Date()
		buf = append(appendNumber(buf, year, 4), '/')
		buf = append(appendNumber(buf, int(month), 2), '/')
		buf = append(appendNumber(buf, day, 2), ' ')
	}
	if l.flag&(Ltime|Lmicroseconds) != 0 {
		hour, min, sec := t.Clock()
		buf = append(appendNumber(buf, hour, 2), ':')
		buf = append(appendNumber(buf, min, 2), ':')
		buf = appendNumber(buf, sec, 2)
		if l.flag&Lmicroseconds != 0 {
			buf = appendNumber(append(buf, '.'), t.Nanosecond()/1e3, 6)
		}
		buf = append(buf, ' ')
	}
	if l.flag&(Lshortfile|Llongfile) != 0 {
		buf = append(append(buf, file...), ':')
		buf = append(appendNumber(buf, line, 0), ": "...)
	}
	return buf
}

// place gives the file and line of a caller, as the flags want it.
func (l *Logger) place(calldepth int) (file string, line int) {
	_, file, line, ok := runtime.Caller(calldepth + 1)
	if !ok {
		return "???", 0
	}
	if l.flag&Lshortfile != 0 {
		file = file[strings.LastIndexByte(file, '/')+1:]
	}
	return file, line
}

// Output writes a line; a newline is added if s does not end with one. calldepth tells which caller's place the header names: 1 is that of
// Output.
//godefer:line log.go:149
func (l *Logger) Output(calldepth int, s string) error {
	now := time.Now()
	l.mu.Lock()
	defer l.mu.Unlock()
	file, line := "", 0
	if l.flag&(Lshortfile|Llongfile) != 0 {
		file, line = l.place(calldepth)
	}
	l.buf = append(l.appendHeader(l.buf[:0], now, file, line), s...)
	if len(s) == 0 || s[len(s)-1] != '\n' {
		l.buf = append(l.buf, '\n')
	}
	_, err := l.out.Write(l.buf)
	return err
}

// Printf writes a line as fmt.Printf would.
//godefer:line log.go:178
func (l *Logger) Printf(format string, v ...interface{}) {
	l.Output(2, fmt.Sprintf(format, v...))
}

// Print writes a line as fmt.Print would.
//godefer:line log.go:184
func (l *Logger) Print(v ...interface{}) { l.Output(2, fmt.Sprint(v...)) }

// Println writes a line as fmt.Println would.
//godefer:line log.go:188
func (l *Logger) Println(v ...interface{}) { l.Output(2, fmt.Sprintln(v...)) }

// Fatal is Print and then os.Exit(1).
//godefer:line log.go:191
func (l *Logger) Fatal(v ...interface{}) {
	l.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

// Fatalf is Printf and then os.Exit(1).
//godefer:line log.go:197
func (l *Logger) Fatalf(format string, v ...interface{}) {
	l.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

// Fatalln is Println and then os.Exit(1).
//godefer:line log.go:203
func (l *Logger) Fatalln(v ...interface{}) {
	l.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic is Print and then a panic with the text.
//godefer:line log.go:209
func (l *Logger) Panic(v ...interface{}) {
	s := fmt.Sprint(v...)
	l.Output(2, s)
	panic(s)
}

// Panicf is Printf and then a panic with the text.
//godefer:line log.go:216
func (l *Logger) Panicf(format string, v ...interface{}) {
	s := fmt.Sprintf(format, v...)
	l.Output(2, s)
	panic(s)
}

// Panicln is Println and then a panic with the text.
//godefer:line log.go:223
func (l *Logger) Panicln(v ...interface{}) {
	s := fmt.Sprintln(v...)
	l.Output(2, s)
	panic(s)
}

// Flags gives what the header has.
//godefer:line log.go:230
func (l *Logger) Flags() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.flag
}

// SetFlags sets what the header has.
//godefer:line log.go:237
func (l *Logger) SetFlags(flag int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.flag = flag
}

// Prefix gives what lines begin with.
//godefer:line log.go:244
func (l *Logger) Prefix() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.prefix
}

// SetPrefix sets what lines begin with.
//godefer:line log.go:251
func (l *Logger) SetPrefix(prefix string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.prefix = prefix
}

package fmt

import (
	"errors"
	"io"
	"os"
	"reflect"
)

// printer formats a list of arguments; it is also the State of Formatters.
type printer struct {
	formatter

	arg     interface{}   // the operand being formatted,
	current reflect.Value // or the part of it that reflection has come to; for messages

	reordered  bool // the format names arguments by number
	badIndex   bool // the current verb's argument number is wrong
	panicking  bool // a panic of a method is being described
	describing bool // a bad verb is being described: methods are not called

	next *printer
}

// spare printers are used again. Goroutines change only inside calls of the runtime, so that the list needs no lock.
var spare *printer

// largestSpare is the most memory that a printer may keep.
const largestSpare = 64 << 10

func newPrinter() *printer {
	p := spare
	if p == nil {
		return new(printer)
	}
	spare = p.next
	p.next = nil
	p.panicking = false
	p.describing = false
	p.flags = flags{}
	return p
}

func (p *printer) release() {
	if cap(p.out) > largestSpare {
		return
	}
	p.out = p.out[:0]
	p.arg = nil
	p.current = reflect.Value{}
	p.next = spare
	spare = p
}

// Width is the width of the verb.
func (p *printer) Width() (wid int, ok bool) { return p.width, p.hasWidth }

// Precision is the precision of the verb.
func (p *printer) Precision() (prec int, ok bool) { return p.precision, p.hasPrecision }

// Flag says whether a flag is set.
func (p *printer) Flag(c int) bool {
	switch c {
	case '-':
		return p.minus
	case '+':
		return p.plus || p.plusV
	case '#':
		return p.sharp || p.sharpV
	case ' ':
		return p.space
	case '0':
		return p.zero
	}
	return false
}

// Write adds output of a Formatter.
func (p *printer) Write(b []byte) (n int, err error) {
	p.out.bytes(b)
	return len(b), nil
}

// WriteString adds output of a Formatter.
func (p *printer) WriteString(s string) (n int, err error) {
	p.out.text(s)
	return len(s), nil
}

// Fprintf formats by a format and writes to w.
func Fprintf(w io.Writer, format string, a ...interface{}) (n int, err error) {
	p := newPrinter()
	p.printf(format, a)
	n, err = w.Write(p.out)
	p.release()
	return n, err
}

// Printf formats by a format and writes to standard output.
func Printf(format string, a ...interface{}) (n int, err error) {
	return Fprintf(os.Stdout, format, a...)
}

// Sprintf formats by a format.
func Sprintf(format string, a ...interface{}) string {
	p := newPrinter()
	p.printf(format, a)
	s := string(p.out)
	p.release()
	return s
}

// Errorf formats by a format and gives the text as an error.
func Errorf(format string, a ...interface{}) error {
	return errors.New(Sprintf(format, a...))
}

// Fprint writes the operands to w, with blanks between those that are both no strings.
func Fprint(w io.Writer, a ...interface{}) (n int, err error) {
	p := newPrinter()
	p.print(a)
	n, err = w.Write(p.out)
	p.release()
	return n, err
}

// Print writes the operands to standard output, with blanks between those that are both no strings.
func Print(a ...interface{}) (n int, err error) {
	return Fprint(os.Stdout, a...)
}

// Sprint gives the text of the operands, with blanks between those that are both no strings.
func Sprint(a ...interface{}) string {
	p := newPrinter()
	p.print(a)
	s := string(p.out)
	p.release()
	return s
}

// Fprintln writes the operands to w, with blanks between them and a newline at the end.
func Fprintln(w io.Writer, a ...interface{}) (n int, err error) {
	p := newPrinter()
	p.println(a)
	n, err = w.Write(p.out)
	p.release()
	return n, err
}

// Println writes the operands to standard output, with blanks between them and a newline at the end.
func Println(a ...interface{}) (n int, err error) {
	return Fprintln(os.Stdout, a...)
}

// Sprintln gives the text of the operands, with blanks between them and a newline at the end.
func Sprintln(a ...interface{}) string {
	p := newPrinter()
	p.println(a)
	s := string(p.out)
	p.release()
	return s
}

func (p *printer) print(a []interface{}) {
	afterString := true
	for i, arg := range a {
		isText := isString(arg)
		if i > 0 && !isText && !afterString {
			p.out.byte(' ')
		}
		p.value(arg, 'v')
		afterString = isText
	}
}

func (p *printer) println(a []interface{}) {
	for i, arg := range a {
		if i > 0 {
			p.out.byte(' ')
		}
		p.value(arg, 'v')
	}
	p.out.byte('\n')
}

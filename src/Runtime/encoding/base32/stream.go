package base32

import "io"

type encoder struct {
	enc  *Encoding
	w    io.Writer
	rest []byte // less than a group
	err  error
}

// NewEncoder gives a Writer that writes characters to w; Close writes the last group.
//godefer:line base32.go:259
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

//godefer:line base32.go:193
func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	e.rest = append(e.rest, p...)
	e.flush(len(e.rest) / groupBytes * groupBytes)
	if e.err != nil {
		return 0, e.err
	}
	return len(p), nil
}

// flush writes the first n bytes of the rest.
func (e *encoder) flush(n int) {
	if n > 0 {
		_, e.err = io.WriteString(e.w, e.enc.EncodeToString(e.rest[:n]))
		e.rest = append(e.rest[:0], e.rest[n:]...)
	}
}

//godefer:line base32.go:243
func (e *encoder) Close() error {
	if e.err == nil {
		e.flush(len(e.rest))
	}
	return e.err
}

type decoder struct {
	enc *Encoding
	r   io.Reader
	in  []byte // characters, less than a group
	out []byte // bytes to give
	err error
}

// NewDecoder gives a Reader of the bytes that the characters of r mean; ends of lines are skipped.
//godefer:line base32.go:530
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: r} }

//godefer:line base32.go:426
func (d *decoder) Read(p []byte) (n int, err error) {
	for len(d.out) == 0 && d.err == nil {
		d.fill(len(p))
	}
	if len(d.out) > 0 {
		n = copy(p, d.out)
		d.out = d.out[n:]
	}
	if len(d.out) > 0 {
		return n, nil
	}
	return n, d.err
}

// mostRead is how many characters are read at a time.
const mostRead = 1024

// fill reads about as much as n bytes need, and decodes whole groups. Without padding, what one call of Read gives is taken for all there is, as in
// Go 1.11.
func (d *decoder) fill(n int) {
	size := n / groupBytes * groupDigits
	if size < groupDigits {
		size = groupDigits
	}
	if size > mostRead {
		size = mostRead
	}
	buf := make([]byte, size)
	n, err := d.r.Read(buf)
	d.in = append(d.in, withoutLines(buf[:n])...)
	whole := len(d.in) / groupDigits * groupDigits
	switch {
	case d.enc.padding == NoPadding:
		whole = len(d.in)
	case err == io.EOF && whole < len(d.in):
		err = io.ErrUnexpectedEOF
	}
	d.out = make([]byte, whole/groupDigits*groupBytes+groupBytes)
	count, _, failure := d.enc.decode(d.out, d.in[:whole])
	d.out = d.out[:count]
	d.in = d.in[whole:]
	d.err = err
	if failure != nil && (err == nil || err == io.EOF) {
		d.err = failure
	}
}

package json

import (
	"bytes"
	"errors"
	"io"
)

// A RawMessage is JSON that is passed on as it is.
type RawMessage []byte

// MarshalJSON gives m.
//godefer:line stream.go:257
func (m RawMessage) MarshalJSON() ([]byte, error) {
	if m == nil {
		return []byte("null"), nil
	}
	return m, nil
}

// UnmarshalJSON sets m to a copy of data.
//godefer:line stream.go:265
func (m *RawMessage) UnmarshalJSON(data []byte) error {
	if m == nil {
		return errors.New("json.RawMessage: UnmarshalJSON on nil pointer")
	}
	*m = append((*m)[0:0], data...)
	return nil
}

// An Encoder writes values, each in a line.
type Encoder struct {
	w              io.Writer
	err            error
	escapeHTML     bool
	prefix, indent string
}

// NewEncoder gives an Encoder that writes to w.
//godefer:line stream.go:186
func NewEncoder(w io.Writer) *Encoder {
	return &Encoder{w: w, escapeHTML: true}
}

// Encode writes v.
//godefer:line stream.go:195
func (enc *Encoder) Encode(v interface{}) error {
	if enc.err != nil {
		return enc.err
	}
	e := encodeState{escapeHTML: enc.escapeHTML}
	if err := e.marshal(v); err != nil {
		return err
	}
	e.WriteByte('\n')
	b := e.Bytes()
	if enc.prefix != "" || enc.indent != "" {
		var indented bytes.Buffer
		if err := Indent(&indented, b, enc.prefix, enc.indent); err != nil {
			return err
		}
		b = indented.Bytes()
	}
	_, enc.err = enc.w.Write(b)
	return enc.err
}

// SetIndent makes Encode indent as Indent does.
//godefer:line stream.go:235
func (enc *Encoder) SetIndent(prefix, indent string) {
	enc.prefix, enc.indent = prefix, indent
}

// SetEscapeHTML says whether <, > and & are escaped, as they are at first.
//godefer:line stream.go:247
func (enc *Encoder) SetEscapeHTML(on bool) {
	enc.escapeHTML = on
}

// A Token is a Delim, bool, float64, Number, string or nil.
type Token interface{}

// A Delim is one of [ ] { }.
type Delim rune

// String gives the character.
//godefer:line stream.go:349
func (d Delim) String() string {
	return string(d)
}

// What a Decoder is in, and what comes next there.
const (
	atTop = iota
	atArrayStart
	atArrayValue
	atArrayComma
	atObjectStart
	atObjectKey
	atObjectColon
	atObjectValue
	atObjectComma
)

// A Decoder reads values from a stream.
type Decoder struct {
	r             io.Reader
	buf           []byte
	at            int   // what is read already
	base          int64 // offset of buf in the stream
	scanned       int64 // number of bytes of all values, which is what errors of syntax tell
	err           error
	readErr       error
	state         int
	stack         []int
	useNumber     bool
	disallowExtra bool
}

// NewDecoder gives a Decoder that reads from r, perhaps more than the values need.
//godefer:line stream.go:31
func NewDecoder(r io.Reader) *Decoder {
	return &Decoder{r: r}
}

// UseNumber makes numbers in empty interfaces a Number.
//godefer:line stream.go:37
func (dec *Decoder) UseNumber() { dec.useNumber = true }

// DisallowUnknownFields makes a name that a struct does not have an error.
//godefer:line stream.go:42
func (dec *Decoder) DisallowUnknownFields() { dec.disallowExtra = true }

// Buffered gives what has been read from the stream and not used; it is valid until the next Decode.
//godefer:line stream.go:83
func (dec *Decoder) Buffered() io.Reader {
	return bytes.NewReader(dec.buf[dec.at:])
}

//godefer:line stream.go:503
func (dec *Decoder) offset() int64 { return dec.base + int64(dec.at) }

// fill reads more unless the end is known.
func (dec *Decoder) fill() {
	if dec.readErr != nil {
		return
	}
	if dec.at > 0 {
		dec.base += int64(dec.at)
		dec.buf = append(dec.buf[:0], dec.buf[dec.at:]...)
		dec.at = 0
	}
	var more [512]byte
	n, err := dec.r.Read(more[:])
	dec.buf = append(dec.buf, more[:n]...)
	dec.readErr = err
}

// readValue gives the length of the next value, with the space before it.
//godefer:line stream.go:89
func (dec *Decoder) readValue() (int, error) {
	for {
		s := scanner{data: dec.buf[dec.at:], isOpen: dec.readErr == nil}
		if s.value() {
			dec.countValue(s.data[:s.at], len(s.data))
			return s.at, nil
		}
		if s.needs {
			dec.fill()
			continue
		}
		rest := dec.buf[dec.at:]
		if s.isCut {
			dec.err = dec.readErr
			if dec.readErr == io.EOF && len(bytes.TrimLeft(rest, " \t\r\n")) > 0 {
				dec.err = io.ErrUnexpectedEOF
			}
			return 0, dec.err
		}
		s.err.Offset += dec.scanned
		dec.err = s.err
		return 0, dec.err
	}
}

// countValue counts the bytes of a value; the one behind it counts too unless the value tells its end.
func (dec *Decoder) countValue(value []byte, available int) {
	dec.scanned += int64(len(value))
	if last := value[len(value)-1]; last != '}' && last != ']' && len(value) < available {
		dec.scanned++
	}
}

// Decode reads the next value into what v points to, as Unmarshal does; io.EOF at the end.
//godefer:line stream.go:49
func (dec *Decoder) Decode(v interface{}) error {
	if dec.err != nil {
		return dec.err
	}
	if err := dec.beforeValue(); err != nil {
		return err
	}
	if !dec.isValueNext() {
		return &SyntaxError{"not at beginning of value", dec.offset()}
	}
	n, err := dec.readValue()
	if err != nil {
		return err
	}
	d := decodeState{scanner: scanner{data: dec.buf[dec.at : dec.at+n]}, useNumber: dec.useNumber, disallowExtra: dec.disallowExtra}
	dec.at += n
	err = d.unmarshal(v)
	dec.afterValue()
	return err
}

// beforeValue passes the comma or colon that a value needs before it.
func (dec *Decoder) beforeValue() error {
	wanted, message, next := byte(0), "", 0
	switch dec.state {
	case atArrayComma:
		wanted, message, next = ',', "expected comma after array element", atArrayValue
	case atObjectColon:
		wanted, message, next = ':', "expected colon after object key", atObjectValue
	default:
		return nil
	}
	c, err := dec.peek()
	if err != nil {
		return err
	}
	if c != wanted {
		return &SyntaxError{message, dec.offset()}
	}
	dec.at++
	dec.state = next
	return nil
}

func (dec *Decoder) isValueNext() bool {
	switch dec.state {
	case atTop, atArrayStart, atArrayValue, atObjectValue:
		return true
	}
	return false
}

func (dec *Decoder) afterValue() {
	switch dec.state {
	case atArrayStart, atArrayValue:
		dec.state = atArrayComma
	case atObjectValue:
		dec.state = atObjectComma
	}
}

// peek gives the next byte that is no space.
//godefer:line stream.go:484
func (dec *Decoder) peek() (byte, error) {
	for {
		for ; dec.at < len(dec.buf); dec.at++ {
			if c := dec.buf[dec.at]; !isSpace(c) {
				return c, nil
			}
		}
		if dec.readErr != nil {
			return 0, dec.readErr
		}
		dec.fill()
	}
}

// More says whether the array or object that is being read goes on.
//godefer:line stream.go:479
func (dec *Decoder) More() bool {
	c, err := dec.peek()
	return err == nil && c != ']' && c != '}'
}

func (dec *Decoder) open(state int) {
	dec.stack = append(dec.stack, dec.state)
	dec.state = state
	dec.at++
}

func (dec *Decoder) close() {
	dec.at++
	last := len(dec.stack) - 1
	dec.state = dec.stack[last]
	dec.stack = dec.stack[:last]
	dec.afterValue()
}

// Token gives the next token; commas and colons are none. io.EOF at the end.
//godefer:line stream.go:364
func (dec *Decoder) Token() (Token, error) {
	for {
		c, err := dec.peek()
		if err != nil {
			return nil, err
		}
		switch {
		case c == '[' && dec.isValueNext():
			dec.open(atArrayStart)
			return Delim('['), nil
		case c == '{' && dec.isValueNext():
			dec.open(atObjectStart)
			return Delim('{'), nil
		case c == ']' && (dec.state == atArrayStart || dec.state == atArrayComma), c == '}' && (dec.state == atObjectStart || dec.state == atObjectComma):
			dec.close()
			return Delim(c), nil
		case c == ':' && dec.state == atObjectColon:
			dec.at++
			dec.state = atObjectValue
		case c == ',' && dec.state == atArrayComma:
			dec.at++
			dec.state = atArrayValue
		case c == ',' && dec.state == atObjectComma:
			dec.at++
			dec.state = atObjectKey
		case c == '"' && (dec.state == atObjectStart || dec.state == atObjectKey):
			return dec.keyToken()
		case dec.isValueNext() && c != ']' && c != '}' && c != ',' && c != ':':
			var x interface{}
			if err := dec.Decode(&x); err != nil {
				return nil, err
			}
			return x, nil
		default:
			return nil, dec.unexpected(c)
		}
	}
}

func (dec *Decoder) keyToken() (Token, error) {
	outer := dec.state
	dec.state = atTop
	var key string
	err := dec.Decode(&key)
	if err != nil {
		dec.state = outer
		return nil, err
	}
	dec.state = atObjectColon
	return key, nil
}

func (dec *Decoder) unexpected(c byte) error {
	context := ""
	switch dec.state {
	case atTop, atArrayStart, atArrayValue, atObjectValue:
		context = "looking for beginning of value"
	case atArrayComma:
		context = "after array element"
	case atObjectStart, atObjectKey:
		context = "looking for beginning of object key string"
	case atObjectColon:
		context = "after object key"
	case atObjectComma:
		context = "after object key:value pair"
	}
	return &SyntaxError{"invalid character " + quoteChar(c) + " " + context, dec.offset()}
}

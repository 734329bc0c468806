package fmt

import (
	"errors"
	"io"
	"unicode/utf8"
)

func (b *byteRunes) readByte() (byte, error) {
	if len(b.pending) > 0 {
		c := b.pending[0]
		b.pending = b.pending[1:]
		return c, nil
	}
	var one [1]byte
	n, err := io.ReadFull(b.reader, one[:])
	if n != 1 {
		return 0, err
	}
	return one[0], nil
}

// ReadRune reads bytes until they make a character.
func (b *byteRunes) ReadRune() (r rune, size int, err error) {
	if b.unread {
		b.unread = false
		return b.last, utf8.RuneLen(b.last), nil
	}
	var bytes [utf8.UTFMax]byte
	bytes[0], err = b.readByte()
	if err != nil {
		return 0, 0, err
	}
	if bytes[0] < utf8.RuneSelf {
		b.last = rune(bytes[0])
		return b.last, 1, nil
	}
	n := 1
	for ; n < len(bytes) && !utf8.FullRune(bytes[:n]); n++ {
		bytes[n], err = b.readByte()
		if err == io.EOF {
			err = nil
			break
		}
		if err != nil {
			return 0, 0, err
		}
	}
	r, size = utf8.DecodeRune(bytes[:n])
	if size < n {
		b.pending = append(append([]byte(nil), bytes[size:n]...), b.pending...)
	}
	b.last = r
	return r, size, nil
}

// UnreadRune makes ReadRune give the last character again.
func (b *byteRunes) UnreadRune() error {
	if b.last == noRune || b.unread {
		return errors.New("fmt: scanning called UnreadRune with no rune available")
	}
	b.unread = true
	return nil
}

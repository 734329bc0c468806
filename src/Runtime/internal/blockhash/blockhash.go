// Package blockhash is what the hashes of Merkle and Damgård have in common: they compress a state with one block of the input after the other,
// the last of which ends with the length of the input.
package blockhash

import "errors"

// Kind describes a hash.
type Kind struct {
	Package  string // for errors
	Magic    string // begins a saved state
	Size     int    // bytes of the sum
	Block    int    // bytes
	Words    int    // of the state
	WordSize int    // bytes
	Little   bool   // words have their low byte first
	Initial  [8]uint64
	Compress func(state *[8]uint64, block []byte)
}

const largestBlock = 128

// Digest is a hash at work.
type Digest struct {
	kind   *Kind
	state  [8]uint64
	block  [largestBlock]byte // begins with the bytes that do not fill a block yet
	filled int
	length uint64
}

// New gives a Digest of nothing.
func New(kind *Kind) Digest {
	return Digest{kind: kind, state: kind.Initial}
}

// Reset makes d one of nothing again.
func (d *Digest) Reset() { *d = New(d.kind) }

// Size is the number of bytes of the sum.
func (d *Digest) Size() int { return d.kind.Size }

// BlockSize is the number of bytes of a block.
func (d *Digest) BlockSize() int { return d.kind.Block }

// Write adds p to what is hashed; it never fails.
func (d *Digest) Write(p []byte) (n int, err error) {
	n = len(p)
	d.length += uint64(n)
	size := d.kind.Block
	if d.filled > 0 {
		taken := copy(d.block[d.filled:size], p)
		p = p[taken:]
		d.filled += taken
		if d.filled < size {
			return n, nil
		}
		d.kind.Compress(&d.state, d.block[:size])
	}
	for ; len(p) >= size; p = p[size:] {
		d.kind.Compress(&d.state, p[:size])
	}
	d.filled = copy(d.block[:], p)
	return n, nil
}

// Sum appends the hash of what has been written so far to in.
func (d *Digest) Sum(in []byte) []byte {
	c := *d
	return append(in, c.Finish()...)
}

// Finish gives the sum and leaves d useless.
func (d *Digest) Finish() []byte {
	bits := d.length << 3
	size := d.kind.Block
	lengthAt := size - 2*d.kind.WordSize
	tail := make([]byte, 1, 2*size)
	tail[0] = 0x80
	tail = tail[:1+(2*size+lengthAt-d.filled-1)%size]
	tail = appendZeros(tail, 2*d.kind.WordSize-8)
	if d.kind.Little {
		tail = appendLittle(tail, bits, 8)
	} else {
		tail = appendBig(tail, bits, 8)
	}
	d.Write(tail)
	sum := make([]byte, 0, 8*d.kind.WordSize)
	for _, word := range d.state[:d.kind.Words] {
		if d.kind.Little {
			sum = appendLittle(sum, word, d.kind.WordSize)
		} else {
			sum = appendBig(sum, word, d.kind.WordSize)
		}
	}
	return sum[:d.kind.Size]
}

func appendZeros(b []byte, n int) []byte {
	for ; n > 0; n-- {
		b = append(b, 0)
	}
	return b
}

func appendBig(b []byte, x uint64, size int) []byte {
	for i := size - 1; i >= 0; i-- {
		b = append(b, byte(x>>uint(8*i)))
	}
	return b
}

func appendLittle(b []byte, x uint64, size int) []byte {
	for i := 0; i < size; i++ {
		b = append(b, byte(x>>uint(8*i)))
	}
	return b
}

// MarshalBinary saves the state: the magic, the words, a block and the length.
func (d *Digest) MarshalBinary() ([]byte, error) {
	b := []byte(d.kind.Magic)
	for _, word := range d.state[:d.kind.Words] {
		b = appendBig(b, word, d.kind.WordSize)
	}
	b = append(b, d.block[:d.filled]...)
	b = appendZeros(b, d.kind.Block-d.filled)
	return appendBig(b, d.length, 8), nil
}

// UnmarshalBinary takes up what MarshalBinary of the same kind saved.
func (d *Digest) UnmarshalBinary(b []byte) error {
	k := d.kind
	magic := len(k.Magic)
	if len(b) < magic || string(b[:magic]) != k.Magic {
		return errors.New(k.Package + ": invalid hash state identifier")
	}
	if len(b) != magic+k.Words*k.WordSize+k.Block+8 {
		return errors.New(k.Package + ": invalid hash state size")
	}
	b = b[magic:]
	for i := range d.state[:k.Words] {
		d.state[i], b = takeBig(b, k.WordSize)
	}
	b = b[copy(d.block[:k.Block], b):]
	d.length, _ = takeBig(b, 8)
	d.filled = int(d.length % uint64(k.Block))
	return nil
}

func takeBig(b []byte, size int) (x uint64, rest []byte) {
	for _, c := range b[:size] {
		x = x<<8 | uint64(c)
	}
	return x, b[size:]
}

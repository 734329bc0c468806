// Package crc64 computes cyclic redundancy checks of 64 bits.
package crc64

import (
	"errors"
	"hash"
)

// Size is the length of a checksum in bytes.
const Size = 8

// Polynomials, with the bits in opposite order.
const (
	ISO  = 0xd800000000000000 // ISO 3309
	ECMA = 0xc96c5795d7870f42 // ECMA 182
)

const magic = "crc\x02"

// Table has the checksums of all bytes for a polynomial.
type Table [256]uint64

// isoTable and ecmaTable are made when they are asked for.
var isoTable, ecmaTable *Table

// MakeTable gives the table for a polynomial; it must not be changed.
func MakeTable(poly uint64) *Table {
	switch poly {
	case ISO:
		return known(&isoTable, poly)
	case ECMA:
		return known(&ecmaTable, poly)
	}
	return newTable(poly)
}

func known(table **Table, poly uint64) *Table {
	if *table == nil {
		*table = newTable(poly)
	}
	return *table
}

func newTable(poly uint64) *Table {
	table := new(Table)
	for i := range table {
		crc := uint64(i)
		for bit := 0; bit < 8; bit++ {
			low := crc & 1
			crc >>= 1
			if low == 1 {
				crc ^= poly
			}
		}
		table[i] = crc
	}
	return table
}

// Update gives the checksum of p behind bytes with the checksum crc.
func Update(crc uint64, tab *Table, p []byte) uint64 {
	crc = ^crc
	for _, c := range p {
		crc = tab[byte(crc)^c] ^ crc>>8
	}
	return ^crc
}

// Checksum gives the checksum of data.
func Checksum(data []byte, tab *Table) uint64 { return Update(0, tab, data) }

type digest struct {
	crc uint64
	tab *Table
}

// New gives a hash by a table.
//godefer:line crc64.go:88
func New(tab *Table) hash.Hash64 { return &digest{0, tab} }

//godefer:line crc64.go:90
func (d *digest) Size() int { return Size }

//godefer:line crc64.go:92
func (d *digest) BlockSize() int { return 1 }

//godefer:line crc64.go:94
func (d *digest) Reset() { d.crc = 0 }

//godefer:line crc64.go:185
func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

//godefer:line crc64.go:190
func (d *digest) Sum64() uint64 { return d.crc }

//godefer:line crc64.go:192
func (d *digest) Sum(in []byte) []byte { return append64(in, d.crc) }

func append64(b []byte, x uint64) []byte {
	return append(b, byte(x>>56), byte(x>>48), byte(x>>40), byte(x>>32), byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
}

// MarshalBinary saves the state: a checksum of the table and that of the data.
//godefer:line crc64.go:101
func (d *digest) MarshalBinary() ([]byte, error) {
	return append64(append64([]byte(magic), d.tab.checksum()), d.crc), nil
}

// UnmarshalBinary takes up what MarshalBinary of a hash with the same table saved.
//godefer:line crc64.go:109
func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/crc64: invalid hash state identifier")
	}
	if len(b) != len(magic)+2*Size {
		return errors.New("hash/crc64: invalid hash state size")
	}
	b = b[len(magic):]
	if read64(b) != d.tab.checksum() {
		return errors.New("hash/crc64: tables do not match")
	}
	d.crc = read64(b[Size:])
	return nil
}

func read64(b []byte) (x uint64) {
	for _, c := range b[:Size] {
		x = x<<8 | uint64(c)
	}
	return x
}

func (t *Table) checksum() uint64 {
	if t == nil {
		return 0
	}
	var b []byte
	for _, x := range t {
		b = append64(b, x)
	}
	return Checksum(b, MakeTable(ISO))
}

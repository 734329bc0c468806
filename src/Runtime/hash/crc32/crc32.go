// Package crc32 computes cyclic redundancy checks of 32 bits.
package crc32

import "hash"

// Size is the length of a checksum in bytes.
const Size = 4

// Polynomials, with the bits in opposite order.
const (
	IEEE       = 0xedb88320 // Ethernet, gzip, PNG
	Castagnoli = 0x82f63b78 // iSCSI
	Koopman    = 0xeb31d82e
)

// Table has the checksums of all bytes for a polynomial.
type Table [256]uint32

// IEEETable is the table for IEEE.
var IEEETable = newTable(IEEE)

var castagnoliTable *Table

func newTable(poly uint32) *Table {
	table := new(Table)
	for i := range table {
		crc := uint32(i)
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

// MakeTable gives the table for a polynomial; it must not be changed.
func MakeTable(poly uint32) *Table {
	switch poly {
	case IEEE:
		return IEEETable
	case Castagnoli:
		if castagnoliTable == nil {
			castagnoliTable = newTable(Castagnoli)
		}
		return castagnoliTable
	}
	return newTable(poly)
}

// Update gives the checksum of p behind bytes with the checksum crc.
func Update(crc uint32, tab *Table, p []byte) uint32 {
	crc = ^crc
	for _, c := range p {
		crc = tab[byte(crc)^c] ^ crc>>8
	}
	return ^crc
}

// Checksum gives the checksum of data.
func Checksum(data []byte, tab *Table) uint32 { return Update(0, tab, data) }

// ChecksumIEEE gives the checksum of data by the IEEE polynomial.
func ChecksumIEEE(data []byte) uint32 { return Update(0, IEEETable, data) }

type digest struct {
	crc uint32
	tab *Table
}

// New gives a hash by a table.
//
//go:noinline
func New(tab *Table) hash.Hash32 { return &digest{0, tab} }

// NewIEEE gives a hash by the IEEE polynomial.
//
//go:noinline
func NewIEEE() hash.Hash32 { return New(IEEETable) }

//godefer:line crc32.go:161
func (d *digest) Size() int { return Size }

//godefer:line crc32.go:163
func (d *digest) BlockSize() int { return 1 }

//godefer:line crc32.go:165
func (d *digest) Reset() { d.crc = 0 }

//godefer:line crc32.go:224
func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

//godefer:line crc32.go:238
func (d *digest) Sum32() uint32 { return d.crc }

//godefer:line crc32.go:240
func (d *digest) Sum(in []byte) []byte { return append32(in, d.crc) }

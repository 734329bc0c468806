package crc32

import "errors"

const magic = "crc\x01"

func append32(b []byte, x uint32) []byte {
	return append(b, byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
}

func read32(b []byte) uint32 {
	return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
}

// MarshalBinary saves the state: a checksum of the table and that of the data.
//godefer:line crc32.go:172
func (d *digest) MarshalBinary() ([]byte, error) {
	return append32(append32([]byte(magic), d.tab.checksum()), d.crc), nil
}

// UnmarshalBinary takes up what MarshalBinary of a hash with the same table saved.
//godefer:line crc32.go:180
func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/crc32: invalid hash state identifier")
	}
	if len(b) != len(magic)+2*Size {
		return errors.New("hash/crc32: invalid hash state size")
	}
	b = b[len(magic):]
	if read32(b) != d.tab.checksum() {
		return errors.New("hash/crc32: tables do not match")
	}
	d.crc = read32(b[Size:])
	return nil
}

func (t *Table) checksum() uint32 {
	if t == nil {
		return 0
	}
	var b []byte
	for _, x := range t {
		b = append32(b, x)
	}
	return ChecksumIEEE(b)
}

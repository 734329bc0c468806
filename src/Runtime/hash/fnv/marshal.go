package fnv

import "errors"

// A saved state is the magic of its kind and the sum.
const (
	magic32   = "fnv\x01"
	magic32a  = "fnv\x02"
	magic64   = "fnv\x03"
	magic64a  = "fnv\x04"
	magic128  = "fnv\x05"
	magic128a = "fnv\x06"
)

// restore gives the sum in a saved state of so many bytes, of which the last 8 are the low ones.
func restore(magic string, size int, b []byte) (high, low uint64, err error) {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return 0, 0, errors.New("hash/fnv: invalid hash state identifier")
	}
	if len(b) != len(magic)+size {
		return 0, 0, errors.New("hash/fnv: invalid hash state size")
	}
	for _, c := range b[len(magic):] {
		high = high<<8 | low>>56
		low = low<<8 | uint64(c)
	}
	return high, low, nil
}

//godefer:line fnv.go:236
func (s *sum32) MarshalBinary() ([]byte, error) { return s.Sum([]byte(magic32)), nil }

//godefer:line fnv.go:243
func (s *sum32a) MarshalBinary() ([]byte, error) { return s.Sum([]byte(magic32a)), nil }

//godefer:line fnv.go:250
func (s *sum64) MarshalBinary() ([]byte, error) { return s.Sum([]byte(magic64)), nil }

//godefer:line fnv.go:258
func (s *sum64a) MarshalBinary() ([]byte, error) { return s.Sum([]byte(magic64a)), nil }

//godefer:line fnv.go:265
func (s *sum128) MarshalBinary() ([]byte, error) { return s.Sum([]byte(magic128)), nil }

//godefer:line fnv.go:273
func (s *sum128a) MarshalBinary() ([]byte, error) { return s.Sum([]byte(magic128a)), nil }

//godefer:line fnv.go:281
func (s *sum32) UnmarshalBinary(b []byte) error {
	_, low, err := restore(magic32, s.Size(), b)
	if err == nil {
		*s = sum32(low)
	}
	return err
}

//godefer:line fnv.go:292
func (s *sum32a) UnmarshalBinary(b []byte) error {
	_, low, err := restore(magic32a, s.Size(), b)
	if err == nil {
		*s = sum32a(low)
	}
	return err
}

//godefer:line fnv.go:303
func (s *sum64) UnmarshalBinary(b []byte) error {
	_, low, err := restore(magic64, s.Size(), b)
	if err == nil {
		*s = sum64(low)
	}
	return err
}

//godefer:line fnv.go:314
func (s *sum64a) UnmarshalBinary(b []byte) error {
	_, low, err := restore(magic64a, s.Size(), b)
	if err == nil {
		*s = sum64a(low)
	}
	return err
}

//godefer:line fnv.go:325
func (s *sum128) UnmarshalBinary(b []byte) error {
	high, low, err := restore(magic128, s.Size(), b)
	if err == nil {
		*s = sum128{high, low}
	}
	return err
}

//godefer:line fnv.go:337
func (s *sum128a) UnmarshalBinary(b []byte) error {
	high, low, err := restore(magic128a, s.Size(), b)
	if err == nil {
		*s = sum128a{high, low}
	}
	return err
}

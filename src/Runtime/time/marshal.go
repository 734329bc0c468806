package time

import "errors"

const binaryVersion byte = 1

// MarshalBinary gives a version, the seconds since year 1, the nanoseconds and the offset in minutes, high bytes first.
//godefer:line time.go:1128
func (t Time) MarshalBinary() ([]byte, error) {
	minutes := int16(-1) // UTC
	if t.Location() != UTC {
		_, offset := t.Zone()
		if offset%60 != 0 {
			return nil, errors.New("Time.MarshalBinary: zone offset has fractional minute")
		}
		offset /= 60
		if offset < -32768 || offset == -1 || offset > 32767 {
			return nil, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
		minutes = int16(offset)
	}
	b := make([]byte, 0, 15)
	b = append(b, binaryVersion)
	b = appendBigEndian(b, uint64(t.sec()), 8)
	b = appendBigEndian(b, uint64(t.nsec()), 4)
	return appendBigEndian(b, uint64(minutes), 2), nil
}

func appendBigEndian(b []byte, v uint64, bytes uint) []byte {
	for i := bytes; i > 0; i-- {
		b = append(b, byte(v>>(8*(i-1))))
	}
	return b
}

func bigEndian(b []byte) (v uint64) {
	for _, c := range b {
		v = v<<8 | uint64(c)
	}
	return v
}

// UnmarshalBinary sets t from what MarshalBinary gave.
//godefer:line time.go:1169
func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	if data[0] != binaryVersion {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	if len(data) != 15 {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	sec := int64(bigEndian(data[1:9]))
	offset := int(int16(bigEndian(data[13:15]))) * 60
	*t = Time{wall: bigEndian(data[9:13]), ext: sec}
	if offset == -60 {
		t.setLoc(&utcLoc)
	} else if _, here := Local.lookup(t.unixSec()); offset == here {
		t.setLoc(Local)
	} else {
		t.setLoc(FixedZone("", offset))
	}
	return nil
}

// GobEncode is MarshalBinary.
//godefer:line time.go:1213
func (t Time) GobEncode() ([]byte, error) {
	return t.MarshalBinary()
}

// GobDecode is UnmarshalBinary.
//godefer:line time.go:1218
func (t *Time) GobDecode(data []byte) error {
	return t.UnmarshalBinary(data)
}

// MarshalJSON gives the time as a quoted string in the layout RFC3339Nano.
//godefer:line time.go:1224
func (t Time) MarshalJSON() ([]byte, error) {
	if y := t.Year(); y < 0 || y >= 10000 {
		return nil, errors.New("Time.MarshalJSON: year outside of range [0,9999]")
	}
	b := make([]byte, 0, len(RFC3339Nano)+2)
	b = append(b, '"')
	b = t.AppendFormat(b, RFC3339Nano)
	return append(b, '"'), nil
}

// UnmarshalJSON sets t from a quoted string in the layout RFC3339; null leaves it.
//godefer:line time.go:1240
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	var err error
	*t, err = Parse(`"`+RFC3339+`"`, string(data))
	return err
}

// MarshalText gives the time in the layout RFC3339Nano.
//godefer:line time.go:1253
func (t Time) MarshalText() ([]byte, error) {
	if y := t.Year(); y < 0 || y >= 10000 {
		return nil, errors.New("Time.MarshalText: year outside of range [0,9999]")
	}
	return t.AppendFormat(make([]byte, 0, len(RFC3339Nano)), RFC3339Nano), nil
}

// UnmarshalText sets t from a text in the layout RFC3339.
//godefer:line time.go:1264
func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = Parse(RFC3339, string(data))
	return err
}

package strconv

const digits = "0123456789abcdefghijklmnopqrstuvwxyz"

// pairs has the two digits of each number below 100.
const pairs = "00010203040506070809" +
	"10111213141516171819" +
	"20212223242526272829" +
	"30313233343536373839" +
	"40414243444546474849" +
	"50515253545556575859" +
	"60616263646566676869" +
	"70717273747576777879" +
	"80818283848586878889" +
	"90919293949596979899"

// longestInt is the length of the longest text: a sign and 64 bits.
const longestInt = 64 + 1

// FormatUint gives the text of i in a base from 2 to 36, with lower-case letters for the digits above 9.
func FormatUint(i uint64, base int) string {
	if i < uint64(len(pairs)/2) && base == 10 {
		return small(int(i))
	}
	var buf [longestInt]byte
	return string(buf[writeInt(&buf, i, base, false):])
}

// FormatInt gives the text of i in a base from 2 to 36, with lower-case letters for the digits above 9.
func FormatInt(i int64, base int) string {
	if 0 <= i && i < int64(len(pairs)/2) && base == 10 {
		return small(int(i))
	}
	var buf [longestInt]byte
	return string(buf[writeInt(&buf, magnitude(i), base, i < 0):])
}

// Itoa is FormatInt(int64(i), 10).
func Itoa(i int) string {
	return FormatInt(int64(i), 10)
}

// AppendInt appends FormatInt(i, base) to dst.
func AppendInt(dst []byte, i int64, base int) []byte {
	if 0 <= i && i < int64(len(pairs)/2) && base == 10 {
		return append(dst, small(int(i))...)
	}
	var buf [longestInt]byte
	return append(dst, buf[writeInt(&buf, magnitude(i), base, i < 0):]...)
}

// AppendUint appends FormatUint(i, base) to dst.
func AppendUint(dst []byte, i uint64, base int) []byte {
	if i < uint64(len(pairs)/2) && base == 10 {
		return append(dst, small(int(i))...)
	}
	var buf [longestInt]byte
	return append(dst, buf[writeInt(&buf, i, base, false):]...)
}

// small gives the text of a number below 100 without allocating.
//godefer:line itoa.go:59
func small(i int) string {
	if i < 10 {
		return digits[i : i+1]
	}
	return pairs[2*i : 2*i+2]
}

func magnitude(i int64) uint64 {
	if i < 0 {
		return -uint64(i)
	}
	return uint64(i)
}

// writeInt writes u to the end of buf and gives where it begins.
func writeInt(buf *[longestInt]byte, u uint64, base int, negative bool) int {
	if base < 2 || base > len(digits) {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
	var at int
	switch {
	case base == 10:
		at = writeDecimal(buf, u)
	case base&(base-1) == 0:
		at = writePowerOfTwo(buf, u, base)
	default:
		at = writeAnyBase(buf, u, uint64(base))
	}
	if negative {
		at--
		buf[at] = '-'
	}
	return at
}

func writeDecimal(buf *[longestInt]byte, u uint64) int {
	at := len(buf)
	for u >= 100 {
		q := u / 100
		pair := (u - q*100) * 2
		at -= 2
		buf[at] = pairs[pair]
		buf[at+1] = pairs[pair+1]
		u = q
	}
	at--
	buf[at] = pairs[u*2+1]
	if u >= 10 {
		at--
		buf[at] = pairs[u*2]
	}
	return at
}

func writePowerOfTwo(buf *[longestInt]byte, u uint64, base int) int {
	shift := uint(0)
	for 1<<shift < base {
		shift++
	}
	mask := uint64(base) - 1
	at := len(buf) - 1
	for ; u > mask; u >>= shift {
		buf[at] = digits[u&mask]
		at--
	}
	buf[at] = digits[u]
	return at
}

func writeAnyBase(buf *[longestInt]byte, u, base uint64) int {
	at := len(buf) - 1
	for u >= base {
		q := u / base
		buf[at] = digits[u-q*base]
		at--
		u = q
	}
	buf[at] = digits[u]
	return at
}

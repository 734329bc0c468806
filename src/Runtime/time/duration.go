package time

// Duration is a time between two instants in nanoseconds; the longest are about 290 years.
type Duration int64

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// Common durations.
const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

// String gives the duration in the form 72h3m0.5s. Less than a second is in ms, µs or ns; the zero duration is 0s.
//godefer:line time.go:662
func (d Duration) String() string {
	var buf [32]byte
	i := len(buf)
	u := uint64(d)
	if d < 0 {
		u = -u
	}
	i--
	buf[i] = 's'
	if u < uint64(Second) {
		if u == 0 {
			return "0s"
		}
		digits := 0
		i--
		switch {
		case u < uint64(Microsecond):
			buf[i] = 'n'
		case u < uint64(Millisecond):
			digits = 3
			i--
			copy(buf[i:], "µ")
		default:
			digits = 6
			buf[i] = 'm'
		}
		i, u = putFraction(buf[:i], u, digits)
		i = putInteger(buf[:i], u)
	} else {
		i, u = putFraction(buf[:i], u, 9)
		i = putInteger(buf[:i], u%60)
		u /= 60
		if u > 0 {
			i--
			buf[i] = 'm'
			i = putInteger(buf[:i], u%60)
			u /= 60
			if u > 0 {
				i--
				buf[i] = 'h'
				i = putInteger(buf[:i], u)
			}
		}
	}
	if d < 0 {
		i--
		buf[i] = '-'
	}
	return string(buf[i:])
}

// putFraction writes v/10**digits without its zeros at the end; it gives where that begins and the part before the point.
func putFraction(buf []byte, v uint64, digits int) (int, uint64) {
	i := len(buf)
	wrote := false
	for ; digits > 0; digits-- {
		digit := v % 10
		wrote = wrote || digit != 0
		if wrote {
			i--
			buf[i] = byte('0' + digit)
		}
		v /= 10
	}
	if wrote {
		i--
		buf[i] = '.'
	}
	return i, v
}

func putInteger(buf []byte, v uint64) int {
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + v%10)
		v /= 10
		if v == 0 {
			return i
		}
	}
}

// Nanoseconds gives the duration as a number of nanoseconds.
//godefer:line time.go:777
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Seconds gives the duration as a number of seconds.
//godefer:line time.go:789
func (d Duration) Seconds() float64 {
	sec := d / Second
	nsec := d % Second
	return float64(sec) + float64(nsec)/1e9
}

// Minutes gives the duration as a number of minutes.
//godefer:line time.go:796
func (d Duration) Minutes() float64 {
	min := d / Minute
	nsec := d % Minute
	return float64(min) + float64(nsec)/(60*1e9)
}

// Hours gives the duration as a number of hours.
//godefer:line time.go:803
func (d Duration) Hours() float64 {
	hour := d / Hour
	nsec := d % Hour
	return float64(hour) + float64(nsec)/(60*60*1e9)
}

// Truncate rounds towards zero to a multiple of m.
//godefer:line time.go:811
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds to the nearest multiple of m, half away from zero; what overflows becomes the longest duration.
//godefer:line time.go:830
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if uint64(r)+uint64(r) < uint64(m) {
			return d + r
		}
		if rounded := d - m + r; rounded < d {
			return rounded
		}
		return minDuration
	}
	if uint64(r)+uint64(r) < uint64(m) {
		return d - r
	}
	if rounded := d + m - r; rounded > d {
		return rounded
	}
	return maxDuration
}

// Package time measures and shows time. The calendar is the Gregorian one, extended to all years.
package time

// Time is an instant with nanosecond precision. The zero Time is January 1, year 1, 00:00 UTC.
type Time struct {
	// wall has in its low 30 bits the nanoseconds. If the bit hasMonotonic is set, the 33 bits above them are the seconds since 1885 and
	// ext is the reading of the monotonic clock; else ext is the seconds since year 1.
	wall uint64
	ext  int64

	// loc says in which zone the instant is shown; nil is UTC.
	loc *Location
}

const (
	hasMonotonic = 1 << 63
	nsecMask     = 1<<30 - 1
	nsecShift    = 30
)

const (
	secondsPerMinute = 60
	secondsPerHour   = 60 * secondsPerMinute
	secondsPerDay    = 24 * secondsPerHour

	// Seconds from the first day of year 1 to those of 1885 and 1970.
	wallToInternal int64 = (1884*365 + 1884/4 - 1884/100 + 1884/400) * secondsPerDay
	unixToInternal int64 = (1969*365 + 1969/4 - 1969/100 + 1969/400) * secondsPerDay
	internalToUnix int64 = -unixToInternal

	minWall = wallToInternal
	maxWall = wallToInternal + (1<<33 - 1)
)

//godefer:line time.go:156
func (t *Time) nsec() int32 {
	return int32(t.wall & nsecMask)
}

// sec gives the seconds since year 1.
//godefer:line time.go:161
func (t *Time) sec() int64 {
	if t.wall&hasMonotonic != 0 {
		return wallToInternal + int64(t.wall<<1>>(nsecShift+1))
	}
	return int64(t.ext)
}

//godefer:line time.go:169
func (t *Time) unixSec() int64 { return t.sec() + internalToUnix }

// addSec moves the instant by seconds; the monotonic reading is lost if the seconds do not fit beside it.
//godefer:line time.go:172
func (t *Time) addSec(d int64) {
	if t.wall&hasMonotonic != 0 {
		sec := int64(t.wall << 1 >> (nsecShift + 1))
		moved := sec + d
		if 0 <= moved && moved <= 1<<33-1 {
			t.wall = t.wall&nsecMask | uint64(moved)<<nsecShift | hasMonotonic
			return
		}
		t.stripMono()
	}
	t.ext += d
}

//godefer:line time.go:190
func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.stripMono()
	t.loc = loc
}

// stripMono removes the monotonic reading.
//godefer:line time.go:199
func (t *Time) stripMono() {
	if t.wall&hasMonotonic != 0 {
		t.ext = t.sec()
		t.wall &= nsecMask
	}
}

// After says whether t is after u.
//godefer:line time.go:234
func (t Time) After(u Time) bool {
	if t.wall&u.wall&hasMonotonic != 0 {
		return t.ext > u.ext
	}
	ts := t.sec()
	us := u.sec()
	return ts > us || ts == us && t.nsec() > u.nsec()
}

// Before says whether t is before u.
//godefer:line time.go:244
func (t Time) Before(u Time) bool {
	if t.wall&u.wall&hasMonotonic != 0 {
		return t.ext < u.ext
	}
	ts := t.sec()
	us := u.sec()
	return ts < us || ts == us && t.nsec() < u.nsec()
}

// Equal says whether t and u are the same instant, in whatever zones.
//godefer:line time.go:256
func (t Time) Equal(u Time) bool {
	if t.wall&u.wall&hasMonotonic != 0 {
		return t.ext == u.ext
	}
	return t.sec() == u.sec() && t.nsec() == u.nsec()
}

// IsZero says whether t is the zero instant.
//godefer:line time.go:442
func (t Time) IsZero() bool {
	return t.sec() == 0 && t.nsec() == 0
}

// Add gives the instant d later.
//godefer:line time.go:855
func (t Time) Add(d Duration) Time {
	sec := int64(d / 1e9)
	nsec := t.nsec() + int32(d%1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	t.wall = t.wall&^nsecMask | uint64(nsec)
	t.addSec(sec)
	if t.wall&hasMonotonic != 0 {
		moved := t.ext + int64(d)
		if d < 0 && moved > t.ext || d > 0 && moved < t.ext {
			t.stripMono()
		} else {
			t.ext = moved
		}
	}
	return t
}

// Sub gives the duration t-u; one that is too long becomes the longest.
//godefer:line time.go:883
func (t Time) Sub(u Time) Duration {
	if t.wall&u.wall&hasMonotonic != 0 {
		d := Duration(t.ext - u.ext)
		if d < 0 && t.ext > u.ext {
			return maxDuration
		}
		if d > 0 && t.ext < u.ext {
			return minDuration
		}
		return d
	}
	d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	default:
		return maxDuration
	}
}

// Since is Now().Sub(t).
func Since(t Time) Duration {
	return Now().Sub(t)
}

// Until is t.Sub(Now()).
func Until(t Time) Duration {
	return t.Sub(Now())
}

func now() (sec int64, nsec int32, mono int64)
func runtimeNano() int64

// startNano makes monotonic readings count from the start of the program; they are never 0.
var startNano = runtimeNano() - 1

// Now gives the present instant in the zone Local.
func Now() Time {
	sec, nsec, mono := now()
	mono -= startNano
	since1885 := sec + unixToInternal - minWall
	if uint64(since1885)>>33 != 0 {
		return Time{uint64(nsec), sec + unixToInternal, Local}
	}
	return Time{hasMonotonic | uint64(since1885)<<nsecShift | uint64(nsec), mono, Local}
}

//godefer:line time.go:1063
func unixTime(sec int64, nsec int32) Time {
	return Time{uint64(nsec), sec + unixToInternal, Local}
}

// Unix gives the instant sec seconds and nsec nanoseconds after January 1, 1970 UTC, in the zone Local.
//godefer:line time.go:1276
func Unix(sec int64, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		n := nsec / 1e9
		sec += n
		nsec -= n * 1e9
		if nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	return unixTime(sec, int32(nsec))
}

// Unix gives the seconds since January 1, 1970 UTC.
//godefer:line time.go:1111
func (t Time) Unix() int64 {
	return t.unixSec()
}

// UnixNano gives the nanoseconds since January 1, 1970 UTC.
//godefer:line time.go:1121
func (t Time) UnixNano() int64 {
	return (t.unixSec())*1e9 + int64(t.nsec())
}

// UTC gives the instant in UTC.
//godefer:line time.go:1068
func (t Time) UTC() Time {
	t.setLoc(&utcLoc)
	return t
}

// Local gives the instant in the zone Local.
//godefer:line time.go:1074
func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

// In gives the instant in a zone.
//godefer:line time.go:1084
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

// Location gives the zone of t.
//godefer:line time.go:1093
func (t Time) Location() *Location {
	l := t.loc
	if l == nil {
		l = UTC
	}
	return l
}

// Zone gives the name of the zone that is in use at t, and its offset in seconds east of UTC.
//godefer:line time.go:1103
func (t Time) Zone() (name string, offset int) {
	return t.Location().lookup(t.unixSec())
}

// Truncate rounds t down to a multiple of d since the zero instant; the monotonic reading goes in any case.
//godefer:line time.go:1407
func (t Time) Truncate(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	r := remainder(t, d)
	return t.Add(-r)
}

// Round rounds t to the nearest multiple of d since the zero instant, half up.
//godefer:line time.go:1424
func (t Time) Round(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	r := remainder(t, d)
	if uint64(r)+uint64(r) < uint64(d) {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// remainder gives the time since the zero instant modulo d; it is not negative.
func remainder(t Time, d Duration) Duration {
	sec, nsec := t.sec(), int64(t.nsec())
	// sec*1e9+nsec modulo d in 128 bits: the high part is taken in bit by bit.
	negative := sec < 0
	u := uint64(sec)
	if negative {
		u = uint64(-sec)
		if nsec != 0 {
			u--
			nsec = 1e9 - nsec
		}
	}
	m := uint64(d)
	rest := uint64(0)
	for bit := 63; bit >= 0; bit-- {
		rest = addModulo(rest, rest, m)
		if u>>uint(bit)&1 != 0 {
			rest = addModulo(rest, 1e9%m, m)
		}
	}
	rest = addModulo(rest, uint64(nsec)%m, m)
	if negative && rest != 0 {
		rest = m - rest
	}
	return Duration(rest)
}

// addModulo adds two numbers below m, which is below 1<<63.
func addModulo(a, b, m uint64) uint64 {
	s := a + b
	if s >= m {
		s -= m
	}
	return s
}

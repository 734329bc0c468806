package time

import "errors"

// unitOf gives the length of a unit of durations in nanoseconds, 0 if there is none of that name.
func unitOf(s string) int64 {
	switch s {
	case "ns":
		return int64(Nanosecond)
	case "us", "µs", "μs": // both letters micro that there are
		return int64(Microsecond)
	case "ms":
		return int64(Millisecond)
	case "s":
		return int64(Second)
	case "m":
		return int64(Minute)
	case "h":
		return int64(Hour)
	}
	return 0
}

// leadingFraction reads digits behind a point; those that are too many for an int64 do not count.
func leadingFraction(s string) (x int64, scale float64, rest string) {
	i := 0
	scale = 1
	overflow := false
	for ; isDigit(s, i); i++ {
		if overflow {
			continue
		}
		y := x*10 + int64(s[i]-'0')
		if x > (1<<63-1)/10 || y < 0 {
			overflow = true
			continue
		}
		x = y
		scale *= 10
	}
	return x, scale, s[i:]
}

// ParseDuration reads numbers with units, as 1h15m30.918s or -1.5h; the units are ns, us, µs, ms, s, m, h.
func ParseDuration(s string) (Duration, error) {
	whole := s
	invalid := func() (Duration, error) { return 0, errors.New("time: invalid duration " + whole) }
	negative := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		negative = s[0] == '-'
		s = s[1:]
	}
	if s == "0" {
		return 0, nil
	}
	if s == "" {
		return invalid()
	}
	var d int64
	for s != "" {
		if s[0] != '.' && !isDigit(s, 0) {
			return invalid()
		}
		before := len(s)
		v, rest, err := leadingInteger(s)
		if err != nil {
			return invalid()
		}
		s = rest
		hasDigits := len(s) != before
		var f int64
		scale := 1.0
		if s != "" && s[0] == '.' {
			before = len(s) - 1
			f, scale, s = leadingFraction(s[1:])
			hasDigits = hasDigits || len(s) != before
		}
		if !hasDigits {
			return invalid()
		}
		i := 0
		for i < len(s) && s[i] != '.' && !isDigit(s, i) {
			i++
		}
		if i == 0 {
			return 0, errors.New("time: missing unit in duration " + whole)
		}
		name := s[:i]
		s = s[i:]
		unit := unitOf(name)
		if unit == 0 {
			return 0, errors.New("time: unknown unit " + name + " in duration " + whole)
		}
		if v > (1<<63-1)/unit {
			return invalid()
		}
		v *= unit
		if f > 0 {
			v += int64(float64(f) * (float64(unit) / scale))
			if v < 0 {
				return invalid()
			}
		}
		d += v
		if d < 0 {
			return invalid()
		}
	}
	if negative {
		d = -d
	}
	return Duration(d), nil
}

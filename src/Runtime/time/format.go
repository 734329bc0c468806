package time

// String gives the time in the layout "2006-01-02 15:04:05.999999999 -0700 MST", followed by the monotonic reading if there is one.
//godefer:line format.go:438
func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMonotonic == 0 {
		return s
	}
	sign := byte('+')
	m := uint64(t.ext)
	if t.ext < 0 {
		sign = '-'
		m = -m
	}
	b := make([]byte, 0, len(s)+24)
	b = append(b, s...)
	b = append(b, " m="...)
	b = append(b, sign)
	b = appendNumber(b, int(m/1e9), 0)
	b = append(b, '.')
	return string(appendNumber(b, int(m%1e9), 9))
}

// Format gives the time as a layout shows the reference time.
//godefer:line format.go:483
func (t Time) Format(layout string) string {
	var buf [64]byte
	return string(t.AppendFormat(buf[:0], layout))
}

// AppendFormat appends what Format gives.
//godefer:line format.go:499
func (t Time) AppendFormat(b []byte, layout string) []byte {
	zone, offset := t.Zone()
	days, clock := split(t.sec() + int64(offset))
	year, month, day, _ := civil(days)
	hour, min, sec := clock/secondsPerHour, clock%secondsPerHour/secondsPerMinute, clock%secondsPerMinute
	for layout != "" {
		before, e, digits, _, rest := nextElement(layout)
		b = append(b, before...)
		layout = rest
		switch e {
		case none:
			return b
		case year2:
			y := year % 100
			if y < 0 {
				y = -y
			}
			b = appendNumber(b, y, 2)
		case year4:
			b = appendNumber(b, year, 4)
		case shortMonth:
			b = append(b, month.String()[:3]...)
		case longMonth:
			b = append(b, month.String()...)
		case month1:
			b = appendNumber(b, int(month), 0)
		case month2:
			b = appendNumber(b, int(month), 2)
		case shortWeekday:
			b = append(b, weekday(days).String()[:3]...)
		case longWeekday:
			b = append(b, weekday(days).String()...)
		case day1:
			b = appendNumber(b, day, 0)
		case dayBlank:
			if day < 10 {
				b = append(b, ' ')
			}
			b = appendNumber(b, day, 0)
		case day2:
			b = appendNumber(b, day, 2)
		case hour2:
			b = appendNumber(b, hour, 2)
		case hour12of1:
			b = appendNumber(b, hourOf12(hour), 0)
		case hour12of2:
			b = appendNumber(b, hourOf12(hour), 2)
		case minute1:
			b = appendNumber(b, min, 0)
		case minute2:
			b = appendNumber(b, min, 2)
		case second1:
			b = appendNumber(b, sec, 0)
		case second2:
			b = appendNumber(b, sec, 2)
		case upperPM:
			b = append(b, "AMPM"[hour/12*2:][:2]...)
		case lowerPM:
			b = append(b, "ampm"[hour/12*2:][:2]...)
		case zoneName:
			b = appendZoneName(b, zone, offset)
		case fractionZeros, fractionNines:
			b = appendFraction(b, int(t.nsec()), digits, e == fractionNines)
		default:
			b = appendOffset(b, e, offset)
		}
	}
	return b
}

func hourOf12(hour int) int {
	if hour%12 == 0 {
		return 12
	}
	return hour % 12
}

// appendNumber appends x with at least width digits.
func appendNumber(b []byte, x int, width int) []byte {
	u := uint(x)
	if x < 0 {
		b = append(b, '-')
		u = uint(-x)
	}
	var buf [20]byte
	i := putInteger(buf[:], uint64(u))
	for len(buf)-i < width {
		i--
		buf[i] = '0'
	}
	return append(b, buf[i:]...)
}

func appendFraction(b []byte, nsec, digits int, trim bool) []byte {
	var buf [9]byte
	for i := 8; i >= 0; i-- {
		buf[i] = byte('0' + nsec%10)
		nsec /= 10
	}
	if digits > 9 {
		digits = 9
	}
	if trim {
		for digits > 0 && buf[digits-1] == '0' {
			digits--
		}
		if digits == 0 {
			return b
		}
	}
	b = append(b, '.')
	return append(b, buf[:digits]...)
}

func appendZoneName(b []byte, name string, offset int) []byte {
	if name != "" {
		return append(b, name...)
	}
	minutes := offset / 60
	if minutes < 0 {
		b = append(b, '-')
		minutes = -minutes
	} else {
		b = append(b, '+')
	}
	b = appendNumber(b, minutes/60, 2)
	return appendNumber(b, minutes%60, 2)
}

func (e element) isISO() bool { return isoZone <= e && e <= isoZoneColonSeconds }

func (e element) hasColon() bool {
	return e == isoZoneColon || e == isoZoneColonSeconds || e == numZoneColon || e == numZoneColonSeconds
}

func (e element) hasSeconds() bool {
	return e == isoZoneSeconds || e == isoZoneColonSeconds || e == numZoneSeconds || e == numZoneColonSeconds
}

func (e element) isShort() bool { return e == isoZoneShort || e == numZoneShort }

func appendOffset(b []byte, e element, offset int) []byte {
	if offset == 0 && e.isISO() {
		return append(b, 'Z')
	}
	minutes, seconds := offset/60, offset
	if minutes < 0 {
		b = append(b, '-')
		minutes, seconds = -minutes, -seconds
	} else {
		b = append(b, '+')
	}
	b = appendNumber(b, minutes/60, 2)
	if e.hasColon() {
		b = append(b, ':')
	}
	if !e.isShort() {
		b = appendNumber(b, minutes%60, 2)
	}
	if e.hasSeconds() {
		if e.hasColon() {
			b = append(b, ':')
		}
		b = appendNumber(b, seconds%60, 2)
	}
	return b
}

package time

import "errors"

var errBad = errors.New("bad value for field")

// ParseError says what Parse could not read.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

//godefer:line format.go:665
func quote(s string) string { return "\"" + s + "\"" }

// Error gives the text of the error.
//godefer:line format.go:670
func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " +
			quote(e.Value) + " as " +
			quote(e.Layout) + ": cannot parse " +
			quote(e.ValueElem) + " as " +
			quote(e.LayoutElem)
	}
	return "parsing time " +
		quote(e.Value) + e.Message
}

// Parse reads a time that is written in a layout. Without a zone it is UTC.
func Parse(layout, value string) (Time, error) {
	return parse(layout, value, UTC, Local)
}

// ParseInLocation is as Parse, but a time without a zone is one in loc, and abbreviations of zones are those of loc.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// fields is what has been read.
type fields struct {
	year, month, day     int
	hour, min, sec, nsec int
	pm, am               bool
	utc                  bool
	hasOffset            bool
	offset               int
	zone                 string
}

func parse(layout, value string, defaultZone, local *Location) (Time, error) {
	whole, text := layout, value
	f := fields{month: 1, day: 1}
	for {
		before, e, digits, name, rest := nextElement(layout)
		var err error
		value, err = skip(value, before)
		if err != nil {
			return Time{}, &ParseError{whole, text, before, value, ""}
		}
		if e == none {
			if value != "" {
				return Time{}, &ParseError{whole, text, "", value, ": extra text: " + value}
			}
			break
		}
		layout = rest
		var outOfRange string
		value, outOfRange, err = f.read(e, digits, value, layout)
		if outOfRange != "" {
			return Time{}, &ParseError{whole, text, name, value, ": " + outOfRange + " out of range"}
		}
		if err != nil {
			return Time{}, &ParseError{whole, text, name, value, ""}
		}
	}
	if f.pm && f.hour < 12 {
		f.hour += 12
	} else if f.am && f.hour == 12 {
		f.hour = 0
	}
	if f.day < 1 || f.day > daysIn(Month(f.month), f.year) {
		return Time{}, &ParseError{whole, text, "", value, ": day out of range"}
	}
	return f.time(defaultZone, local), nil
}

// time makes the instant of what was read. An offset or abbreviation that local does not have makes a zone of its own.
func (f *fields) time(defaultZone, local *Location) Time {
	in := func(loc *Location) Time {
		return Date(f.year, Month(f.month), f.day, f.hour, f.min, f.sec, f.nsec, loc)
	}
	switch {
	case f.utc:
		return in(UTC)
	case f.hasOffset:
		t := in(UTC)
		t.addSec(-int64(f.offset))
		name, offset := local.lookup(t.unixSec())
		if offset == f.offset && (f.zone == "" || name == f.zone) {
			t.setLoc(local)
		} else {
			t.setLoc(FixedZone(f.zone, f.offset))
		}
		return t
	case f.zone != "":
		t := in(UTC)
		offset, ok := local.lookupName(f.zone, t.unixSec())
		if ok {
			t.addSec(-int64(offset))
			t.setLoc(local)
			return t
		}
		if len(f.zone) > 3 && f.zone[:3] == "GMT" {
			offset, _ = number(f.zone[3:])
			offset *= 3600
		}
		t.setLoc(FixedZone(f.zone, offset))
		return t
	}
	return in(defaultZone)
}

// skip takes the literal part of a layout off a value; one blank or more stand for any number of blanks.
func skip(value, literal string) (string, error) {
	for literal != "" {
		if literal[0] == ' ' {
			if value != "" && value[0] != ' ' {
				return value, errBad
			}
			literal, value = cutBlanks(literal), cutBlanks(value)
			continue
		}
		if value == "" || value[0] != literal[0] {
			return value, errBad
		}
		literal, value = literal[1:], value[1:]
	}
	return value, nil
}

func cutBlanks(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

// read reads one element off the value; layout is what follows it.
func (f *fields) read(e element, digits int, value, layout string) (rest, outOfRange string, err error) {
	switch e {
	case year2:
		if len(value) < 2 {
			return value, "", errBad
		}
		f.year, err = number(value[:2])
		if f.year >= 69 {
			f.year += 1900
		} else {
			f.year += 2000
		}
		return value[2:], "", err
	case year4:
		if len(value) < 4 || !isDigit(value, 0) {
			return value, "", errBad
		}
		f.year, err = number(value[:4])
		return value[4:], "", err
	case shortMonth:
		f.month, rest, err = lookup(monthNames[:], 3, value)
		f.month++
		return rest, "", err
	case longMonth:
		f.month, rest, err = lookup(monthNames[:], 0, value)
		f.month++
		return rest, "", err
	case shortWeekday:
		_, rest, err = lookup(dayNames[:], 3, value)
		return rest, "", err
	case longWeekday:
		_, rest, err = lookup(dayNames[:], 0, value)
		return rest, "", err
	case month1, month2:
		return digitPair(&f.month, value, e == month2, 1, 12, "month")
	case dayBlank, day1, day2:
		if e == dayBlank && value != "" && value[0] == ' ' {
			value = value[1:]
		}
		return digitPair(&f.day, value, e == day2, 0, 99, "day")
	case hour2:
		return digitPair(&f.hour, value, false, 0, 23, "hour")
	case hour12of1, hour12of2:
		return digitPair(&f.hour, value, e == hour12of2, 0, 12, "hour")
	case minute1, minute2:
		return digitPair(&f.min, value, e == minute2, 0, 59, "minute")
	case second1, second2:
		rest, outOfRange, err = digitPair(&f.sec, value, e == second2, 0, 59, "second")
		if outOfRange != "" {
			return rest, outOfRange, err
		}
		return f.readUnaskedFraction(rest, layout, err)
	case upperPM:
		return f.readHalf(value, "AM", "PM")
	case lowerPM:
		return f.readHalf(value, "am", "pm")
	case zoneName:
		return f.readZoneName(value)
	case fractionZeros:
		if len(value) < 1+digits {
			return value, "", errBad
		}
		outOfRange, err = f.readFraction(value[:1+digits])
		return value[1+digits:], outOfRange, err
	case fractionNines:
		if len(value) < 2 || value[0] != '.' || !isDigit(value, 1) {
			return value, "", nil
		}
		n := 1
		for n < 10 && isDigit(value, n) {
			n++
		}
		outOfRange, err = f.readFraction(value[:n])
		return value[n:], outOfRange, err
	}
	return f.readOffset(e, value)
}

// number reads a text that is one number.
func number(s string) (n int, err error) {
	negative := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		negative = s[0] == '-'
		s = s[1:]
	}
	v, rest, err := leadingInteger(s)
	if err != nil || rest != "" {
		return 0, errBad
	}
	n = int(v)
	if negative {
		n = -n
	}
	return n, nil
}

// digitPair reads one digit or two, or always two.
func digitPair(n *int, value string, always bool, least, most int, what string) (rest, outOfRange string, err error) {
	switch {
	case isDigit(value, 0) && isDigit(value, 1):
		*n = int(value[0]-'0')*10 + int(value[1]-'0')
		rest = value[2:]
	case isDigit(value, 0) && !always:
		*n = int(value[0] - '0')
		rest = value[1:]
	default:
		// What is not there counts as 0, which may be out of range; that is said first.
		*n, rest, err = 0, value, errBad
	}
	if *n < least || *n > most {
		outOfRange = what
	}
	return rest, outOfRange, err
}

// lookup finds the name, or the first letters of a name, that a value begins with; upper and lower case are the same.
func lookup(names []string, letters int, value string) (int, string, error) {
	for i, name := range names {
		if letters != 0 {
			name = name[:letters]
		}
		if len(value) >= len(name) && sameLetters(value[:len(name)], name) {
			return i, value[len(name):], nil
		}
	}
	return -1, value, errBad
}

func sameLetters(a, b string) bool {
	for i := 0; i < len(a); i++ {
		if a[i] == b[i] {
			continue
		}
		c := a[i] | 0x20
		if c != b[i]|0x20 || c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

func (f *fields) readHalf(value, am, pm string) (rest, outOfRange string, err error) {
	if len(value) < 2 {
		return value, "", errBad
	}
	switch value[:2] {
	case pm:
		f.pm = true
	case am:
		f.am = true
	default:
		err = errBad
	}
	return value[2:], "", err
}

// readUnaskedFraction takes a fraction after the seconds also where the layout has none. With it, seconds may be missing; else err, what
// is wrong with them, counts.
func (f *fields) readUnaskedFraction(value, layout string, err error) (string, string, error) {
	if len(value) < 2 || value[0] != '.' || !isDigit(value, 1) {
		return value, "", err
	}
	if _, next, _, _, _ := nextElement(layout); next == fractionZeros || next == fractionNines {
		return value, "", err
	}
	n := 2
	for isDigit(value, n) {
		n++
	}
	outOfRange, err := f.readFraction(value[:n])
	return value[n:], outOfRange, err
}

// readFraction reads a point and digits.
func (f *fields) readFraction(s string) (outOfRange string, err error) {
	if s[0] != '.' {
		return "", errBad
	}
	f.nsec, err = number(s[1:])
	if err != nil {
		return "", err
	}
	if f.nsec < 0 || 1e9 <= f.nsec {
		return "fractional second", nil
	}
	for n := len(s); n < 10; n++ {
		f.nsec *= 10
	}
	return "", nil
}

// readOffset reads an offset as +0200, +02:00, +02:00:00, +020000 or +02; Z is UTC where the element begins with Z.
func (f *fields) readOffset(e element, value string) (rest, outOfRange string, err error) {
	if e.isISO() && !e.hasSeconds() && value != "" && value[0] == 'Z' {
		f.utc = true
		return value[1:], "", nil
	}
	parts := 2
	if e.isShort() {
		parts = 1
	} else if e.hasSeconds() {
		parts = 3
	}
	step := 2
	if e.hasColon() {
		step = 3
	}
	size := 3 + (parts-1)*step
	if len(value) < size {
		return value, "", errBad
	}
	total := 0
	for i := 0; i < 3; i++ {
		n := 0
		if i < parts {
			at := 1 + i*step
			if i > 0 && step == 3 && value[at-1] != ':' {
				return value, "", errBad
			}
			var bad error
			n, bad = number(value[at : at+2])
			if bad != nil {
				err = bad
			}
		}
		total = total*60 + n
	}
	switch value[0] {
	case '+':
	case '-':
		total = -total
	default:
		err = errBad
	}
	f.offset = total
	// An offset of one second west is how its absence was marked.
	f.hasOffset = total != -1
	return value[size:], "", err
}

func (f *fields) readZoneName(value string) (rest, outOfRange string, err error) {
	if hasPrefix(value, "UTC") {
		f.utc = true
		return value[3:], "", nil
	}
	n, ok := zoneNameLength(value)
	if !ok {
		return value, "", errBad
	}
	f.zone = value[:n]
	return value[n:], "", nil
}

// zoneNameLength is how much of a text is the abbreviation of a zone: three capitals, or four or five that end in T, a few others, GMT
// with an offset, or an offset, which may turn out empty.
func zoneNameLength(s string) (int, bool) {
	switch {
	case len(s) < 3:
		return 0, false
	case hasPrefix(s, "ChST"), hasPrefix(s, "MeST"):
		return 4, true
	case hasPrefix(s, "GMT"):
		return 3 + signedOffsetLength(s[3:]), true
	case s[0] == '+' || s[0] == '-':
		return signedOffsetLength(s), true
	}
	n := 0
	for n < 6 && n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	switch {
	case n == 3, n == 4 && (s[3] == 'T' || s[:4] == "WITA"), n == 5 && s[4] == 'T':
		return n, true
	}
	return 0, false
}

func signedOffsetLength(s string) int {
	if s == "" || s[0] != '-' && s[0] != '+' {
		return 0
	}
	x, rest, err := leadingInteger(s[1:])
	if err != nil {
		return 0
	}
	if s[0] == '-' {
		x = -x
	}
	if x == 0 || x < -14 || 12 < x {
		return 0
	}
	return len(s) - len(rest)
}

// leadingInteger reads the digits that s begins with; none are 0.
func leadingInteger(s string) (x int64, rest string, err error) {
	i := 0
	for ; isDigit(s, i); i++ {
		if x > (1<<63-1)/10 {
			return 0, "", errBad
		}
		x = x*10 + int64(s[i]-'0')
		if x < 0 {
			return 0, "", errBad
		}
	}
	return x, s[i:], nil
}

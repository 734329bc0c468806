package time

// Layouts for Format and Parse: how the reference time, Mon Jan 2 15:04:05 MST 2006, is written.
const (
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
)

// element is a part of a layout that stands for a part of a time.
type element uint8

const (
	none element = iota
	longMonth
	shortMonth
	month1
	month2
	longWeekday
	shortWeekday
	day1
	dayBlank
	day2
	hour2
	hour12of1
	hour12of2
	minute1
	minute2
	second1
	second2
	year4
	year2
	upperPM
	lowerPM
	zoneName
	isoZone             // Z0700
	isoZoneSeconds      // Z070000
	isoZoneShort        // Z07
	isoZoneColon        // Z07:00
	isoZoneColonSeconds // Z07:00:00
	numZone             // the same with a minus
	numZoneSeconds
	numZoneShort
	numZoneColon
	numZoneColonSeconds
	fractionZeros // .000
	fractionNines // .999: zeros at the end are left out
)

// fixed has the elements by their first letter; of several that fit the first one counts.
var fixed = [...]struct {
	text    string
	element element
}{
	{"01", month2}, {"02", day2}, {"03", hour12of2}, {"04", minute2}, {"05", second2}, {"06", year2},
	{"15", hour2}, {"1", month1}, {"2006", year4}, {"2", day1}, {"3", hour12of1}, {"4", minute1}, {"5", second1},
	{"January", longMonth}, {"Monday", longWeekday}, {"MST", zoneName}, {"PM", upperPM}, {"pm", lowerPM}, {"_2", dayBlank},
	{"-070000", numZoneSeconds}, {"-07:00:00", numZoneColonSeconds}, {"-0700", numZone}, {"-07:00", numZoneColon}, {"-07", numZoneShort},
	{"Z070000", isoZoneSeconds}, {"Z07:00:00", isoZoneColonSeconds}, {"Z0700", isoZone}, {"Z07:00", isoZoneColon}, {"Z07", isoZoneShort},
}

// begins has for each byte whether an element may begin with it.
var begins = func() (table [128]bool) {
	for _, f := range fixed {
		table[f.text[0]] = true
	}
	table['.'] = true
	return table
}()

func hasPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
}

// nextElement finds the first element of a layout: what stands before it, the element with its digits if it is a fraction, its text
// and what follows.
func nextElement(layout string) (before string, e element, digits int, text, rest string) {
	for i := 0; i < len(layout); i++ {
		c := layout[i]
		if c >= 128 || !begins[c] {
			continue
		}
		if c == '.' {
			if e, n := fractionAt(layout[i:]); e != none {
				return layout[:i], e, n - 1, layout[i : i+n], layout[i+n:]
			}
			continue
		}
		if hasPrefix(layout[i:], "_2006") {
			// A year after an underscore, not a day.
			return layout[:i+1], year4, 0, layout[i+1 : i+5], layout[i+5:]
		}
		if e, n := elementAt(layout[i:]); e != none {
			return layout[:i], e, 0, layout[i : i+n], layout[i+n:]
		}
	}
	return layout, none, 0, "", ""
}

func elementAt(s string) (element, int) {
	for i := range fixed {
		if f := &fixed[i]; f.text[0] == s[0] && hasPrefix(s, f.text) {
			return f.element, len(f.text)
		}
	}
	if hasPrefix(s, "Jan") && !lowerCase(s[3:]) {
		return shortMonth, 3
	}
	if hasPrefix(s, "Mon") && !lowerCase(s[3:]) {
		return shortWeekday, 3
	}
	return none, 0
}

func lowerCase(s string) bool {
	return s != "" && 'a' <= s[0] && s[0] <= 'z'
}

// fractionAt recognizes a point with only zeros or only nines behind it, and no digit after those.
func fractionAt(s string) (element, int) {
	if len(s) < 2 || s[1] != '0' && s[1] != '9' {
		return none, 0
	}
	n := 1
	for n < len(s) && s[n] == s[1] {
		n++
	}
	if isDigit(s, n) {
		return none, 0
	}
	if s[1] == '0' {
		return fractionZeros, n
	}
	return fractionNines, n
}

//godefer:line format.go:683
func isDigit(s string, i int) bool {
	return i < len(s) && '0' <= s[i] && s[i] <= '9'
}

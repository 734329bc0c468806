package time

// Month is a month of the year; January is 1.
type Month int

// The months.
const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

var monthNames = [...]string{
	"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
}

// String gives the English name.
//godefer:line time.go:297
func (m Month) String() string {
	if January <= m && m <= December {
		return monthNames[m-1]
	}
	return "%!Month(" + decimal(uint64(m)) + ")"
}

// Weekday is a day of the week; Sunday is 0.
type Weekday int

// The days of the week.
const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

var dayNames = [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

// String gives the English name.
//godefer:line time.go:330
func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return dayNames[d]
	}
	return "%!Weekday(" + decimal(uint64(d)) + ")"
}

func decimal(v uint64) string {
	var buf [20]byte
	return string(buf[putInteger(buf[:], v):])
}

// daysToEpoch is the number of days from March 1 of year 0 to January 1 of year 1.
const daysToEpoch = 306

const (
	daysPer400Years = 365*400 + 97
	daysPer100Years = 365*100 + 24
	daysPer4Years   = 365*4 + 1
)

// civil gives the date of a number of days since January 1 of year 1. Years are counted from March, so that a leap day is the last of
// its year and the months before have a regular pattern of lengths: 153 days in five months.
func civil(days int64) (year int, month Month, day int, yday int) {
	d := days + daysToEpoch
	era := floorDivide(d, daysPer400Years)
	d -= era * daysPer400Years
	y := (d - d/(daysPer4Years-1) + d/daysPer100Years - d/(daysPer400Years-1)) / 365
	d -= 365*y + y/4 - y/100
	m := (5*d + 2) / 153
	day = int(d-(153*m+2)/5) + 1
	year = int(y + era*400)
	if m < 10 {
		month = Month(m + 3)
	} else {
		month = Month(m - 9)
		year++
	}
	if m < 10 {
		yday = int(d) + 59
		if isLeap(year) {
			yday++
		}
	} else {
		yday = int(d) - daysToEpoch
	}
	return year, month, day, yday
}

// daysBefore gives the days from January 1 of year 1 to a date; month is from 1 to 12, day may be any number.
func daysBefore(year int64, month, day int) int64 {
	m := int64(month) - 3
	if m < 0 {
		m += 12
		year--
	}
	era := floorDivide(year, 400)
	y := year - era*400
	return era*daysPer400Years + 365*y + y/4 - y/100 + (153*m+2)/5 + int64(day) - 1 - daysToEpoch
}

func floorDivide(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

//godefer:line time.go:1289
func isLeap(year int) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

//godefer:line time.go:1043
func daysIn(m Month, year int) int {
	switch m {
	case February:
		if isLeap(year) {
			return 29
		}
		return 28
	case April, June, September, November:
		return 30
	}
	return 31
}

// local gives the seconds since year 1 that a clock at t's place shows.
func (t Time) local() int64 {
	sec := t.sec()
	l := t.loc
	if l == nil || l == &utcLoc {
		return sec
	}
	_, offset := l.lookup(sec + internalToUnix)
	return sec + int64(offset)
}

func split(local int64) (days int64, seconds int) {
	days = floorDivide(local, secondsPerDay)
	return days, int(local - days*secondsPerDay)
}

//godefer:line time.go:946
func (t Time) date() (year int, month Month, day int, yday int) {
	days, _ := split(t.local())
	return civil(days)
}

// Date gives year, month and day.
//godefer:line time.go:491
func (t Time) Date() (year int, month Month, day int) {
	year, month, day, _ = t.date()
	return
}

// Year gives the year.
//godefer:line time.go:497
func (t Time) Year() int {
	year, _, _, _ := t.date()
	return year
}

// Month gives the month.
//godefer:line time.go:503
func (t Time) Month() Month {
	_, month, _, _ := t.date()
	return month
}

// Day gives the day of the month.
//godefer:line time.go:509
func (t Time) Day() int {
	_, _, day, _ := t.date()
	return day
}

// YearDay gives the day of the year, from 1.
//godefer:line time.go:623
func (t Time) YearDay() int {
	_, _, _, yday := t.date()
	return yday + 1
}

// Weekday gives the day of the week.
//godefer:line time.go:515
func (t Time) Weekday() Weekday {
	days, _ := split(t.local())
	return weekday(days)
}

// weekday: January 1 of year 1 was a Monday.
func weekday(days int64) Weekday {
	return Weekday(days + 1 - floorDivide(days+1, 7)*7)
}

// ISOWeek gives year and week by ISO 8601: weeks begin on Monday, and week 1 has the year's first Thursday.
//godefer:line time.go:530
func (t Time) ISOWeek() (year, week int) {
	days, _ := split(t.local())
	// The Thursday of the same week decides.
	thursday := days - int64((weekday(days)+6)%7) + 3
	year, _, _, yday := civil(thursday)
	return year, yday/7 + 1
}

// Clock gives hour, minute and second.
//godefer:line time.go:586
func (t Time) Clock() (hour, min, sec int) {
	_, s := split(t.local())
	return s / secondsPerHour, s % secondsPerHour / secondsPerMinute, s % secondsPerMinute
}

// Hour gives the hour, from 0 to 23.
//godefer:line time.go:601
func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

// Minute gives the minute, from 0 to 59.
//godefer:line time.go:606
func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

// Second gives the second, from 0 to 59.
//godefer:line time.go:611
func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

// Nanosecond gives the nanosecond, from 0 to 999999999.
//godefer:line time.go:617
func (t Time) Nanosecond() int {
	return int(t.nsec())
}

// AddDate adds years, months and days; a day past the end of its month goes on into the next.
//godefer:line time.go:928
func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec()), t.Location())
}

// normalize brings lo to the range from 0 to base-1 and carries into hi.
func normalize(hi, lo, base int) (int, int) {
	if lo < 0 {
		n := (-lo-1)/base + 1
		hi -= n
		lo += n * base
	}
	if lo >= base {
		n := lo / base
		hi += n
		lo -= n * base
	}
	return hi, lo
}

// Date gives the instant that a calendar and clock in loc show as that. Values outside their ranges carry into the next. For times
// that a change of the offset leaves out or shows twice the instant is one of the two candidates.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	m := int(month) - 1
	year, m = normalize(year, m, 12)
	sec, nsec = normalize(sec, nsec, 1e9)
	min, sec = normalize(min, sec, 60)
	hour, min = normalize(hour, min, 60)
	day, hour = normalize(day, hour, 24)
	local := daysBefore(int64(year), m+1, day)*secondsPerDay + int64(hour*secondsPerHour+min*secondsPerMinute+sec)
	unix := local + internalToUnix
	if loc != &utcLoc {
		unix = loc.unixOf(unix)
	}
	t := Time{uint64(nsec), unix + unixToInternal, Local}
	t.setLoc(loc)
	return t
}

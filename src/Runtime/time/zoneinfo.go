package time

import (
	"errors"
	"syscall"
)

var (
	errLocation = errors.New("time: invalid location name")
	errBadData  = errors.New("malformed time zone information")
)

// zoneFolders are where Linux systems have the files of zones.
var zoneFolders = [...]string{"/usr/share/zoneinfo/", "/usr/share/lib/zoneinfo/", "/usr/lib/locale/TZ/"}

// LoadLocation gives the zone of a name of the IANA data base, as "America/New_York", from the system's files; "" and "UTC" are UTC,
// "Local" is Local.
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	if name[0] == '/' || name[0] == '\\' || hasDotDot(name) {
		return nil, errLocation
	}
	if folder, ok := syscall.Getenv("ZONEINFO"); ok {
		if l, err := loadFrom(folder+"/", name); err == nil {
			return l, nil
		}
	}
	for _, folder := range zoneFolders {
		l, err := loadFrom(folder, name)
		if err == nil || err == errBadData {
			return l, err
		}
	}
	return nil, errors.New("unknown time zone " + name)
}

func hasDotDot(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '.' && s[i+1] == '.' {
			return true
		}
	}
	return false
}

const largestZoneFile = 10 << 20

func loadFrom(folder, name string) (*Location, error) {
	fd, err := syscall.Open(folder+name, syscall.O_RDONLY, 0)
	if err != nil {
		return nil, err
	}
	defer syscall.Close(fd)
	var data []byte
	buf := make([]byte, 4096)
	for len(data) < largestZoneFile {
		n, err := syscall.Read(fd, buf)
		if err != nil {
			return nil, err
		}
		if n == 0 {
			return LoadLocationFromTZData(name, data)
		}
		data = append(data, buf[:n]...)
	}
	return nil, errors.New("time: file " + folder + name + " is too large")
}

// reader takes numbers and parts off a file; what is not there sets bad.
type reader struct {
	data []byte
	bad  bool
}

func (r *reader) take(n int) []byte {
	if n > len(r.data) {
		r.bad = true
		return make([]byte, n&0xff)
	}
	p := r.data[:n]
	r.data = r.data[n:]
	return p
}

func (r *reader) number() int {
	return int(uint32(bigEndian(r.take(4))))
}

// LoadLocationFromTZData makes a zone of the contents of a file in the format of tzfile(5).
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	r := reader{data: data}
	if string(r.take(4)) != "TZif" {
		return nil, errBadData
	}
	if v := r.take(16); v[0] != 0 && v[0] != '2' && v[0] != '3' {
		return nil, errBadData
	}
	utcCount, stdCount, leapCount := r.number(), r.number(), r.number()
	timeCount, zoneCount, charCount := r.number(), r.number(), r.number()
	if r.bad {
		return nil, errBadData
	}
	times := reader{data: r.take(timeCount * 4)}
	indexes := r.take(timeCount)
	zones := reader{data: r.take(zoneCount * 6)}
	names := r.take(charCount)
	r.take(leapCount * 8)
	isstd, isutc := r.take(stdCount), r.take(utcCount)
	if r.bad || zoneCount == 0 {
		return nil, errBadData
	}
	l := &Location{name: name, zone: make([]zone, zoneCount), tx: make([]zoneTrans, timeCount)}
	for i := range l.zone {
		z := &l.zone[i]
		z.offset = int(int32(zones.number()))
		z.isDST = zones.take(1)[0] != 0
		at := int(zones.take(1)[0])
		if at >= len(names) {
			return nil, errBadData
		}
		z.name = untilZero(names[at:])
	}
	for i := range l.tx {
		t := &l.tx[i]
		t.when = int64(int32(times.number()))
		if int(indexes[i]) >= zoneCount {
			return nil, errBadData
		}
		t.index = indexes[i]
		t.isstd = i < len(isstd) && isstd[i] != 0
		t.isutc = i < len(isutc) && isutc[i] != 0
	}
	if timeCount == 0 {
		l.tx = []zoneTrans{{when: firstSecond}}
	}
	return l, nil
}

func untilZero(b []byte) string {
	n := 0
	for n < len(b) && b[n] != 0 {
		n++
	}
	return string(b[:n])
}

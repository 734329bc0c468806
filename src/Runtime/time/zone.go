package time

// Location is a zone of the world: the offsets that are and were in use there.
type Location struct {
	name string
	zone []zone
	tx   []zoneTrans

	// The zone that is in use around now.
	cacheStart int64
	cacheEnd   int64
	cacheZone  *zone
}

// zone is an offset with its name, as CEST.
type zone struct {
	name   string
	offset int // seconds east of UTC
	isDST  bool
}

// zoneTrans is a change of the offset.
type zoneTrans struct {
	when         int64 // seconds since 1970 UTC
	index        uint8 // of the zone from then on
	isstd, isutc bool
}

const (
	firstSecond int64 = -1 << 63
	lastSecond  int64 = 1<<63 - 1
)

var utcLoc = Location{name: "UTC"}

// localLoc is fixed: programs behave alike everywhere.
var localLoc = Location{name: "Local"}

// UTC is Universal Coordinated Time.
var UTC *Location = &utcLoc

// Local is the zone of the machine, which is UTC.
var Local *Location = &localLoc

// String gives the name of the zone.
//
//go:noinline
//godefer:line zoneinfo.go:86
func (l *Location) String() string {
	if l == nil {
		return "UTC"
	}
	return l.name
}

// FixedZone gives a zone with one offset in seconds east of UTC.
//godefer:line zoneinfo.go:92
func FixedZone(name string, offset int) *Location {
	l := &Location{
		name:       name,
		zone:       []zone{{name, offset, false}},
		tx:         []zoneTrans{{firstSecond, 0, false, false}},
		cacheStart: firstSecond,
		cacheEnd:   lastSecond,
	}
	l.cacheZone = &l.zone[0]
	return l
}

// lookup gives the zone that is in use at a time in seconds since 1970 UTC.
//godefer:line zoneinfo.go:111
func (l *Location) lookup(unix int64) (name string, offset int) {
	name, offset, _, _ = l.lookupRange(unix)
	return
}

// lookupRange also gives the first second from which and the second until which that zone is in use.
func (l *Location) lookupRange(unix int64) (name string, offset int, start, end int64) {
	if l == nil || len(l.zone) == 0 {
		return "UTC", 0, firstSecond, lastSecond
	}
	if z := l.cacheZone; z != nil && l.cacheStart <= unix && unix < l.cacheEnd {
		return z.name, z.offset, l.cacheStart, l.cacheEnd
	}
	if len(l.tx) == 0 || unix < l.tx[0].when {
		z := &l.zone[l.firstZone()]
		end = lastSecond
		if len(l.tx) > 0 {
			end = l.tx[0].when
		}
		return z.name, z.offset, firstSecond, end
	}
	lo, hi := 0, len(l.tx)
	for hi-lo > 1 {
		m := lo + (hi-lo)/2
		if unix < l.tx[m].when {
			hi = m
		} else {
			lo = m
		}
	}
	end = lastSecond
	if hi < len(l.tx) {
		end = l.tx[hi].when
	}
	z := &l.zone[l.tx[lo].index]
	return z.name, z.offset, l.tx[lo].when, end
}

// firstZone is the zone before the first change: the first one that no change leads to, or that is not of summer.
func (l *Location) firstZone() int {
	used := false
	for i := range l.tx {
		used = used || l.tx[i].index == 0
	}
	if !used {
		return 0
	}
	if len(l.tx) > 0 && l.zone[l.tx[0].index].isDST {
		for i := int(l.tx[0].index) - 1; i >= 0; i-- {
			if !l.zone[i].isDST {
				return i
			}
		}
	}
	for i := range l.zone {
		if !l.zone[i].isDST {
			return i
		}
	}
	return 0
}

// unixOf gives the time at which clocks show a local time, both in seconds.
func (l *Location) unixOf(local int64) int64 {
	_, offset, start, end := l.lookupRange(local)
	if offset != 0 {
		switch utc := local - int64(offset); {
		case utc < start:
			_, offset, _, _ = l.lookupRange(start - 1)
		case utc >= end:
			_, offset, _, _ = l.lookupRange(end)
		}
	}
	return local - int64(offset)
}

// lookupName gives the offset of a zone's name, that in use at a local time if there are several.
//godefer:line zoneinfo.go:222
func (l *Location) lookupName(name string, unix int64) (offset int, ok bool) {
	if l == nil {
		return 0, false
	}
	for i := range l.zone {
		z := &l.zone[i]
		if z.name == name {
			if n, o := l.lookup(unix - int64(z.offset)); n == name {
				return o, true
			}
		}
	}
	for i := range l.zone {
		if l.zone[i].name == name {
			return l.zone[i].offset, true
		}
	}
	return 0, false
}

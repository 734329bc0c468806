package flag

import (
	"strconv"
	"time"
)

// Value is what a flag sets. Set is called once for each time the flag is given, in order. A Value whose IsBoolFlag() gives true may be
// given without a value.
//godefer:line flag.go:248
type Value interface {
	String() string
	Set(string) error
}

// Getter is a Value that gives its contents; all of this package do.
//godefer:line flag.go:257
type Getter interface {
	Value
	Get() interface{}
}

type boolFlag interface {
	Value
	IsBoolFlag() bool
}

type boolValue bool

//godefer:line flag.go:89
func newBoolValue(val bool, p *bool) *boolValue {
	*p = val
	return (*boolValue)(p)
}

//godefer:line flag.go:94
func (b *boolValue) Set(s string) error {
	v, err := strconv.ParseBool(s)
	*b = boolValue(v)
	return err
}

//godefer:line flag.go:100
func (b *boolValue) Get() interface{} { return bool(*b) }

//godefer:line flag.go:102
func (b *boolValue) String() string { return strconv.FormatBool(bool(*b)) }

//godefer:line flag.go:104
func (b *boolValue) IsBoolFlag() bool { return true }

type intValue int

//godefer:line flag.go:116
func newIntValue(val int, p *int) *intValue {
	*p = val
	return (*intValue)(p)
}

//godefer:line flag.go:121
func (i *intValue) Set(s string) error {
	v, err := strconv.ParseInt(s, 0, strconv.IntSize)
	*i = intValue(v)
	return err
}

//godefer:line flag.go:127
func (i *intValue) Get() interface{} { return int(*i) }

//godefer:line flag.go:129
func (i *intValue) String() string { return strconv.Itoa(int(*i)) }

type int64Value int64

//godefer:line flag.go:134
func newInt64Value(val int64, p *int64) *int64Value {
	*p = val
	return (*int64Value)(p)
}

//godefer:line flag.go:139
func (i *int64Value) Set(s string) error {
	v, err := strconv.ParseInt(s, 0, 64)
	*i = int64Value(v)
	return err
}

//godefer:line flag.go:145
func (i *int64Value) Get() interface{} { return int64(*i) }

//godefer:line flag.go:147
func (i *int64Value) String() string { return strconv.FormatInt(int64(*i), 10) }

type uintValue uint

//godefer:line flag.go:152
func newUintValue(val uint, p *uint) *uintValue {
	*p = val
	return (*uintValue)(p)
}

//godefer:line flag.go:157
func (i *uintValue) Set(s string) error {
	v, err := strconv.ParseUint(s, 0, strconv.IntSize)
	*i = uintValue(v)
	return err
}

//godefer:line flag.go:163
func (i *uintValue) Get() interface{} { return uint(*i) }

//godefer:line flag.go:165
func (i *uintValue) String() string { return strconv.FormatUint(uint64(*i), 10) }

type uint64Value uint64

//godefer:line flag.go:170
func newUint64Value(val uint64, p *uint64) *uint64Value {
	*p = val
	return (*uint64Value)(p)
}

//godefer:line flag.go:175
func (i *uint64Value) Set(s string) error {
	v, err := strconv.ParseUint(s, 0, 64)
	*i = uint64Value(v)
	return err
}

//godefer:line flag.go:181
func (i *uint64Value) Get() interface{} { return uint64(*i) }

//godefer:line flag.go:183
func (i *uint64Value) String() string { return strconv.FormatUint(uint64(*i), 10) }

type stringValue string

//godefer:line flag.go:188
func newStringValue(val string, p *string) *stringValue {
	*p = val
	return (*stringValue)(p)
}

//godefer:line flag.go:193
func (s *stringValue) Set(val string) error {
	*s = stringValue(val)
	return nil
}

//godefer:line flag.go:198
func (s *stringValue) Get() interface{} { return string(*s) }

//godefer:line flag.go:200
func (s *stringValue) String() string { return string(*s) }

type float64Value float64

//godefer:line flag.go:205
func newFloat64Value(val float64, p *float64) *float64Value {
	*p = val
	return (*float64Value)(p)
}

//godefer:line flag.go:210
func (f *float64Value) Set(s string) error {
	v, err := strconv.ParseFloat(s, 64)
	*f = float64Value(v)
	return err
}

//godefer:line flag.go:216
func (f *float64Value) Get() interface{} { return float64(*f) }

//godefer:line flag.go:218
func (f *float64Value) String() string { return strconv.FormatFloat(float64(*f), 'g', -1, 64) }

type durationValue time.Duration

//godefer:line flag.go:223
func newDurationValue(val time.Duration, p *time.Duration) *durationValue {
	*p = val
	return (*durationValue)(p)
}

//godefer:line flag.go:228
func (d *durationValue) Set(s string) error {
	v, err := time.ParseDuration(s)
	*d = durationValue(v)
	return err
}

//godefer:line flag.go:234
func (d *durationValue) Get() interface{} { return time.Duration(*d) }

//godefer:line flag.go:236
func (d *durationValue) String() string { return (*time.Duration)(d).String() }

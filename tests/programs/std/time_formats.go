package main

import (
	"fmt"
	"time"
)

func main() {
	layouts := []string{time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z,
		time.RFC3339, time.RFC3339Nano, time.Kitchen, time.StampNano, "2006-01-02", "Jan January Mon Monday", "3:4:5 pm", "15h04.05.000",
		"Z07 -07:00:00 -0700", "1/2/06", "_2006 _2", ".999"}
	zones := []*time.Location{time.UTC, time.FixedZone("CET", 3600), time.FixedZone("", -19800), time.FixedZone("X", 3723)}
	times := []time.Time{time.Unix(0, 0), time.Unix(1525590489, 123456789), time.Unix(-6e9, 5e8), time.Date(2016, 2, 29, 23, 59, 59, 999999999, time.UTC),
		{}, time.Date(12345, 12, 31, 0, 0, 0, 0, time.UTC), time.Date(-44, 3, 15, 12, 0, 0, 1000, time.UTC)}
	for i, t := range times {
		for j, l := range layouts {
			z := zones[(i+j)%len(zones)]
			s := t.In(z).Format(l)
			p, err := time.Parse(l, s)
			fmt.Println(s, "|", p, err)
		}
		y, w := t.ISOWeek()
		fmt.Println(t.UTC(), t.Unix(), t.YearDay(), t.Weekday(), y, w, t.IsZero())
		fmt.Println(t.UTC().AddDate(1, -14, 40), t.Truncate(36*time.Hour).UTC(), t.Round(7*time.Minute).UTC(), t.Add(-1e18).UTC())
	}
	for i := 1; i < len(times); i++ {
		fmt.Println(times[i].Sub(times[i-1]), times[i].After(times[i-1]), times[i].Equal(times[i]))
	}
	for _, s := range []string{"2018-02-30", "2018-13-01", "2018-1-1", "x", "2018-01-02 ", "", "2018-01-02T"} {
		_, err := time.Parse("2006-01-02", s)
		fmt.Println(err)
	}
	for _, s := range []string{"", "0", "1", "1.5h", "-1h2m3.5s", ".5s", "1h-2m", "3x", "100000000h", "1µs", "9223372036854775807ns"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	for _, d := range []time.Duration{0, 1, 999, 1000, 1500000, 1e9, 90 * time.Second, -3*time.Hour - time.Millisecond, 1<<63 - 1, -1 << 63} {
		fmt.Println(d, d.Hours(), d.Minutes(), d.Seconds(), d.Nanoseconds(), d.Round(time.Second), d.Truncate(time.Minute))
	}
	b, err := times[1].UTC().MarshalJSON()
	fmt.Println(string(b), err)
	var t time.Time
	fmt.Println(t.UnmarshalJSON(b), t, t.UnmarshalText([]byte("bad")))
	fmt.Printf("%v %d %s %+v\n", time.March, time.March, time.Saturday, time.Month(13))
	start := time.Now()
	time.Sleep(3 * time.Millisecond)
	fmt.Println(time.Since(start) >= 3*time.Millisecond, time.Until(start) < 0)
	timer := time.NewTimer(time.Hour)
	fmt.Println(timer.Stop(), timer.Stop(), timer.Reset(time.Millisecond))
	<-timer.C
	done := make(chan bool)
	time.AfterFunc(time.Millisecond, func() { done <- true })
	fmt.Println(<-done)
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(0)
	}()
}

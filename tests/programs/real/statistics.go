// Reads comma-separated measurements and shows statistics by group.
package main

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"os"
	"sort"
	"strconv"
	"strings"
)

type sample struct {
	group string
	value float64
	line  int
}

type lineError struct {
	line int
	err  error
}

func (e *lineError) Error() string { return fmt.Sprintf("line %d: %s", e.line, e.err) }

func read(r io.Reader) (samples []sample, errs []error) {
	br := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := br.ReadString('\n')
		if line = strings.TrimRight(line, "\r\n"); line != "" && line[0] != '#' {
			s, bad := parse(line)
			if bad != nil {
				errs = append(errs, &lineError{n, bad})
			} else {
				s.line = n
				samples = append(samples, s)
			}
		}
		if err == io.EOF {
			return samples, errs
		}
		if err != nil {
			return samples, append(errs, err)
		}
	}
}

func parse(line string) (s sample, err error) {
	f := strings.SplitN(line, ",", 2)
	if len(f) != 2 {
		return s, fmt.Errorf("want 2 fields, have %d in %q", len(f), line)
	}
	s.group = strings.Title(strings.TrimSpace(f[0]))
	s.value, err = strconv.ParseFloat(strings.TrimSpace(f[1]), 64)
	return s, err
}

type stats struct {
	n                     int
	min, max, mean, stdev float64
	median                float64
}

func compute(values []float64) (s stats) {
	sort.Float64s(values)
	s.n = len(values)
	s.min, s.max = values[0], values[s.n-1]
	for _, v := range values {
		s.mean += v
	}
	s.mean /= float64(s.n)
	for _, v := range values {
		s.stdev += (v - s.mean) * (v - s.mean)
	}
	s.stdev = math.Sqrt(s.stdev / float64(s.n))
	s.median = (values[(s.n-1)/2] + values[s.n/2]) / 2
	return s
}

func histogram(values []float64, buckets int) []int {
	h := make([]int, buckets)
	lo, hi := values[0], values[len(values)-1]
	for _, v := range values {
		i := int(float64(buckets) * (v - lo) / (hi - lo + 1e-9))
		h[i]++
	}
	return h
}

func main() {
	samples, errs := read(os.Stdin)
	for _, e := range errs {
		fmt.Println("error:", e)
	}
	groups := map[string][]float64{}
	for _, s := range samples {
		groups[s.group] = append(groups[s.group], s.value)
	}
	var names []string
	for g := range groups {
		names = append(names, g)
	}
	sort.Strings(names)
	fmt.Printf("%-10s|%3s|%9s|%9s|%9s|%9s|%9s\n", "group", "n", "min", "max", "mean", "stdev", "median")
	for _, g := range names {
		s := compute(groups[g])
		fmt.Printf("%-10s|%3d|%9.3f|%9.3g|%+9.2f|%9.4f|%9v\n", g, s.n, s.min, s.max, s.mean, s.stdev, s.median)
	}
	all := []float64{}
	for _, s := range samples {
		if !math.IsInf(s.value, 0) && !math.IsNaN(s.value) {
			all = append(all, s.value)
		}
	}
	sort.Float64s(all)
	for i, n := range histogram(all, 5) {
		fmt.Printf("%d %s\n", i, strings.Repeat("#", n))
	}
	fmt.Printf("%v\n%+v\n", samples[0], samples[len(samples)-1])
}

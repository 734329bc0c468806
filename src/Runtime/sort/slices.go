package sort

// IntSlice is Interface for ints in ascending order.
type IntSlice []int

//godefer:line sort.go:271
func (p IntSlice) Len() int { return len(p) }

//godefer:line sort.go:272
func (p IntSlice) Less(i, j int) bool { return p[i] < p[j] }

//godefer:line sort.go:273
func (p IntSlice) Swap(i, j int) { p[i], p[j] = p[j], p[i] }

// Sort sorts p.
//godefer:line sort.go:276
func (p IntSlice) Sort() { Sort(p) }

// Float64Slice is Interface for float64s in ascending order, NaNs first.
type Float64Slice []float64

//godefer:line sort.go:282
func (p Float64Slice) Len() int { return len(p) }

//godefer:line sort.go:283
func (p Float64Slice) Less(i, j int) bool { return p[i] < p[j] || isNaN(p[i]) && !isNaN(p[j]) }

//godefer:line sort.go:284
func (p Float64Slice) Swap(i, j int) { p[i], p[j] = p[j], p[i] }

//godefer:line sort.go:287
func isNaN(f float64) bool {
	return f != f
}

// Sort sorts p.
//godefer:line sort.go:292
func (p Float64Slice) Sort() { Sort(p) }

// StringSlice is Interface for strings in ascending order.
type StringSlice []string

//godefer:line sort.go:297
func (p StringSlice) Len() int { return len(p) }

//godefer:line sort.go:298
func (p StringSlice) Less(i, j int) bool { return p[i] < p[j] }

//godefer:line sort.go:299
func (p StringSlice) Swap(i, j int) { p[i], p[j] = p[j], p[i] }

// Sort sorts p.
//godefer:line sort.go:302
func (p StringSlice) Sort() { Sort(p) }

// Ints sorts a in ascending order.
func Ints(a []int) { Sort(IntSlice(a)) }

// Float64s sorts a in ascending order, NaNs first.
func Float64s(a []float64) { Sort(Float64Slice(a)) }

// Strings sorts a in ascending order.
func Strings(a []string) { Sort(StringSlice(a)) }

// IntsAreSorted says whether a is in ascending order.
func IntsAreSorted(a []int) bool { return IsSorted(IntSlice(a)) }

// Float64sAreSorted says whether a is in ascending order, NaNs first.
func Float64sAreSorted(a []float64) bool { return IsSorted(Float64Slice(a)) }

// StringsAreSorted says whether a is in ascending order.
func StringsAreSorted(a []string) bool { return IsSorted(StringSlice(a)) }

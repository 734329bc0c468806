package sort

// IntSlice is Interface for ints in ascending order.
type IntSlice []int

func (p IntSlice) Len() int           { return len(p) }
func (p IntSlice) Less(i, j int) bool { return p[i] < p[j] }
func (p IntSlice) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }

// Sort sorts p.
func (p IntSlice) Sort() { Sort(p) }

// Float64Slice is Interface for float64s in ascending order, NaNs first.
type Float64Slice []float64

func (p Float64Slice) Len() int           { return len(p) }
func (p Float64Slice) Less(i, j int) bool { return p[i] < p[j] || isNaN(p[i]) && !isNaN(p[j]) }
func (p Float64Slice) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }

func isNaN(f float64) bool {
	return f != f
}

// Sort sorts p.
func (p Float64Slice) Sort() { Sort(p) }

// StringSlice is Interface for strings in ascending order.
type StringSlice []string

func (p StringSlice) Len() int           { return len(p) }
func (p StringSlice) Less(i, j int) bool { return p[i] < p[j] }
func (p StringSlice) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }

// Sort sorts p.
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

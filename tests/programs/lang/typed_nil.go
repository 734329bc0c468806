package main

const (
	small = 1e100 >> 1000
	nine  = 1e302 >> 1000
	one   = -1 >> 2000
)

type writer interface{ write() }
type file struct{}

func (f *file) write() {}

var table = [...]struct {
	x interface{}
}{{writer((*file)(nil))}, {(interface{})(writer((*file)(nil)))}, {(*file)(nil)}, {writer(nil)}, {(interface{})(nil)}, {map[string]int(nil)}, {(func())(nil)}}

func main() {
	println(small, nine, one)
	for _, row := range table {
		println(row.x == nil)
	}
	var local interface{} = writer((*file)(nil))
	println(local == nil, writer((*file)(nil)) == nil, interface{}([]int(nil)) == nil, interface{}(writer(nil)) == nil)
	_, isFile := local.(*file)
	println(isFile)
}

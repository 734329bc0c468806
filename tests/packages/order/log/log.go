// Package log shows the order in which it is called.
package log

var count = initial

const initial = 0

func Int(name string, n int) int {
	count++
	println(count, name, n)
	return n
}

func init() { Int("log init", 0) }

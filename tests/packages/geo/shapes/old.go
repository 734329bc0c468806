// +build !go1.5

package shapes

func init() { println("old") }

// Package second is imported by another package before the program imports it.
package second

import "example.com/order/log"

var Value = log.Int("second.Value", 10)

func init() {
	Value++
	log.Int("second init", Value)
}

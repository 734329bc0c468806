package first

import (
	"example.com/order/log"
	_ "example.com/order/second"
)

var Value = log.Int("first.Value", later+1)

func init() { log.Int("first init", Value) }

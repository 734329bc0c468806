package first

import "example.com/order/log"

var later = log.Int("first.later", 1)

func init() { log.Int("first init of more", later) }

package shapes

func init() { println("windows") }

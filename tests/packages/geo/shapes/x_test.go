package shapes

func init() { println("test") }

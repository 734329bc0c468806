package main

var x = x // ERROR `5: typechecking loop involving x = x\n\tinitorder\.go:3:5 x\n\tinitorder\.go:3:5 x = x`

func main() {}

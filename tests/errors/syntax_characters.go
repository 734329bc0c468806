package main

func main() {
	a := 'ab'
	b := ''
	c := "unterminated
	d := "\q"
	e := 08
	f := 0x
	g := 1e
	h := #
	i := “quoted”
	j := a $ b
	k := `open
}

package main

type T int
type S struct{ f int }
type I interface{ m() }
type P *S

func (t T) m()          {}
func (t *T) m()         {} // ERROR `6: method redeclared: T\.m\n\tmethod\(T\) func\(\)\n\tmethod\(\*T\) func\(\)`
func (t T) m()          {} // ERROR `12: T\.m redeclared in this block\n\tprevious declaration at receivers\.go:8:6`
func (t T) n(int)       {}
func (t T) n(string)    {} // ERROR `6: method redeclared: T\.n\n\tmethod\(T\) func\(int\)\n\tmethod\(T\) func\(string\)` `12: T\.n redeclared in this block\n\tprevious declaration at receivers\.go:11:6`
func (s S) f()          {} // ERROR `6: type S has both field and method named f`
func (t int) m()        {} // ERROR `6: cannot define new methods on non-local type int`
func (t *[]int) m2()    {} // ERROR `6: invalid receiver type \*\[\]int \(\[\]int is not a defined type\)`
func (t I) m5()         {} // ERROR `6: invalid receiver type I \(I is an interface type\)`
func (t P) m6()         {} // ERROR `6: invalid receiver type P \(P is a pointer type\)`
func (t undefinedT) m3() {} // ERROR `9: undefined: undefinedT`
func (t struct{}) m7()  {} // ERROR `6: invalid receiver type struct \{\} \(struct \{\} is not a defined type\)`
func dup(a int, a string) (b int, b int) { return } // ERROR `17: duplicate argument a` `35: duplicate argument b` `44: b is shadowed during return`
func (a T) dup2(a int) {} // ERROR `17: duplicate argument a`

package main

type A = B // ERROR `6: invalid recursive type alias A\n\taliases\.go:3:6: A uses B\n\taliases\.go:4:6: B uses C\n\taliases\.go:5:6: C uses A`
type B = C
type C = A
type Good = []int

var x Good = []string{} // ERROR `5: cannot use \[\]string literal \(type \[\]string\) as type \[\]int in assignment`

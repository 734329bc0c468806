package main

const loopA = loopB // ERROR `7: constant definition loop\n\tloops\.go:3:7: loopA uses loopB\n\tloops\.go:4:7: loopB uses loopC\n\tloops\.go:5:7: loopC uses loopA`
const loopB = loopC + 1
const loopC = loopA

type Rec struct{ Rec } // ERROR `6: invalid recursive type Rec`
type Rec2 struct{ a [2]Rec3 }
type Rec3 struct{ b Rec2 } // ERROR `6: invalid recursive type Rec3`
type Fine struct{ f *Fine }
type Fine2 []Fine2
type Fine3 map[string]Fine3
type Fine4 func(Fine4) Fine4
type I1 interface{ I1 } // ERROR `6: invalid recursive type I1`
type A1 A1 // ERROR `6: invalid recursive type A1`

package p

//go:nosplit
//go:noinline
func a() {}

//go:systemstack
func b() {}

//go:nowritebarrier
//go:linkname
//go:linkname x
//go:linkname x  y  
//go:linkname x y z
//go:cgo_ldflag "-lm"
 //go:systemstack
/*go:systemstack*/
//go:unknown
var x int //go:systemstack

//go:yeswritebarrierrec extra words
func c() {
//go:nowritebarrierrec
}

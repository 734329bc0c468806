package runtime

import "unsafe"

// What the builtins print and println call. All write to standard error, without buffering, unless printTarget is set.

// hex is an integer that is printed in hexadecimal.
type hex uint64

func printlock() {}

func printunlock() {}

// textBuffer is room for a text, of which used bytes are taken.
type textBuffer struct {
	room []byte
	used int
}

// printTarget takes what is printed, as much as there is room for.
var printTarget *textBuffer

func write(p unsafe.Pointer, n int) {
	if printTarget != nil {
		printTarget.write(p, n)
	} else if n > 0 {
		host_write(2, p, n)
	}
}

func (b *textBuffer) write(p unsafe.Pointer, n int) {
	if free := len(b.room) - b.used; n > free {
		n = free
	}
	if n > 0 {
		memmove(unsafe.Pointer(&b.room[b.used]), p, uintptr(n))
		b.used += n
	}
}

func printsp() {
	printstring(" ")
}

func printnl() {
	printstring("\n")
}

func printstring(s string) {
	write((*stringHeader)(unsafe.Pointer(&s)).data, len(s))
}

func printbool(v bool) {
	if v {
		printstring("true")
	} else {
		printstring("false")
	}
}

func printuint(v uint64) {
	var digits [20]byte
	i := len(digits)
	for {
		i--
		digits[i] = byte(v%10) + '0'
		v /= 10
		if v == 0 {
			break
		}
	}
	write(unsafe.Pointer(&digits[i]), len(digits)-i)
}

func printint(v int64) {
	if v < 0 {
		printstring("-")
		v = -v
	}
	printuint(uint64(v))
}

func printhex(v uint64) {
	const symbols = "0123456789abcdef"
	var digits [18]byte
	i := len(digits)
	for {
		i--
		digits[i] = symbols[v%16]
		v /= 16
		if v == 0 {
			break
		}
	}
	i--
	digits[i] = 'x'
	i--
	digits[i] = '0'
	write(unsafe.Pointer(&digits[i]), len(digits)-i)
}

func printpointer(p unsafe.Pointer) {
	printhex(uint64(uintptr(p)))
}

// printfloat prints the sign, seven digits and an exponent of three digits: +1.500000e+000.
func printfloat(v float64) {
	switch {
	case v != v:
		printstring("NaN")
		return
	case v+v == v && v > 0:
		printstring("+Inf")
		return
	case v+v == v && v < 0:
		printstring("-Inf")
		return
	}
	const n = 7
	var buf [n + 7]byte
	buf[0] = '+'
	exponent := 0
	if v == 0 {
		if 1/v < 0 {
			buf[0] = '-'
		}
	} else {
		if v < 0 {
			v = -v
			buf[0] = '-'
		}
		for v >= 10 {
			exponent++
			v /= 10
		}
		for v < 1 {
			exponent--
			v *= 10
		}
		half := 5.0
		for i := 0; i < n; i++ {
			half /= 10
		}
		v += half
		if v >= 10 {
			exponent++
			v /= 10
		}
	}
	for i := 0; i < n; i++ {
		digit := int(v)
		buf[i+2] = byte(digit + '0')
		v -= float64(digit)
		v *= 10
	}
	buf[1] = buf[2]
	buf[2] = '.'
	buf[n+2] = 'e'
	buf[n+3] = '+'
	if exponent < 0 {
		exponent = -exponent
		buf[n+3] = '-'
	}
	buf[n+4] = byte(exponent/100) + '0'
	buf[n+5] = byte(exponent/10)%10 + '0'
	buf[n+6] = byte(exponent%10) + '0'
	write(unsafe.Pointer(&buf[0]), len(buf))
}

func printcomplex(c complex128) {
	print("(", real(c), imag(c), "i)")
}

func printeface(e eface) {
	print("(", unsafe.Pointer(e._type), ",", e.data, ")")
}

func printiface(i iface) {
	print("(", unsafe.Pointer(i.tab), ",", i.data, ")")
}

func printslice(s []byte) {
	h := (*slice)(unsafe.Pointer(&s))
	print("[", h.len, "/", h.cap, "]")
	printpointer(h.array)
}

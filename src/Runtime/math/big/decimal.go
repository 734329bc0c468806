package big

// decimal is 0.digits times 10**exp, without zeros at the end; 0 has no digits.
type decimal struct {
	digits []byte
	exp    int
}

// decimalOf gives x times 2**shift exactly: a negative power of two is a power of five with the point further left.
func decimalOf(x nat, shift int) (d decimal) {
	if len(x) == 0 {
		return d
	}
	if twos := int(x.trailingZeros()); shift < 0 {
		if twos > -shift {
			twos = -shift
		}
		x = x.shr(uint(twos))
		shift += twos
	}
	behind := 0
	if shift >= 0 {
		x = x.shl(uint(shift))
	} else {
		behind = -shift
		x = x.mul(nat{5}.power(uint64(behind)))
	}
	d.digits = x.text(10)
	d.exp = len(d.digits) - behind
	d.trim()
	return d
}

func (d *decimal) trim() {
	n := len(d.digits)
	for n > 0 && d.digits[n-1] == '0' {
		n--
	}
	d.digits = d.digits[:n]
	if n == 0 {
		d.exp = 0
	}
}

// at gives digit i, which may lie behind the last one.
//godefer:line decimal.go:33
func (d *decimal) at(i int) byte {
	if i < 0 || i >= len(d.digits) {
		return '0'
	}
	return d.digits[i]
}

// round keeps n digits, rounded to the nearest, of two to the even one.
//godefer:line decimal.go:211
func (d *decimal) round(n int) {
	if n < 0 || n >= len(d.digits) {
		return
	}
	next := d.digits[n]
	isHalf := next == '5' && n+1 == len(d.digits)
	if next > '5' || next == '5' && !isHalf || isHalf && n > 0 && (d.digits[n-1]-'0')&1 == 1 {
		d.roundUp(n)
	} else {
		d.roundDown(n)
	}
}

//godefer:line decimal.go:248
func (d *decimal) roundDown(n int) {
	if 0 <= n && n < len(d.digits) {
		d.digits = d.digits[:n]
		d.trim()
	}
}

//godefer:line decimal.go:223
func (d *decimal) roundUp(n int) {
	if n < 0 || n >= len(d.digits) {
		return
	}
	for n > 0 && d.digits[n-1] == '9' {
		n--
	}
	if n == 0 {
		d.digits = []byte{'1'}
		d.exp++
		return
	}
	d.digits = d.digits[:n]
	d.digits[n-1]++
}

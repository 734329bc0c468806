package main

// Functions with more than 500 basic blocks, in which phis are placed variable by variable: joins, loops and gotos, each index a block of its own.

//go:noinline
func ladder(a, b, c int, m []int) (int, int, int) {
	s, f := "start", 0.5
	if a&1 != 0 && b != 0 || c > 0 {
		a += b ^ 0
	}
	if a&2 != 0 && b != 1 || c > 3 {
		b, c = c, a
	} else {
		b ^= 1
	}
	if a&4 != 0 && b != 2 || c > 6 {
		c -= m[b&7]
	}
	if a&8 != 0 && b != 3 || c > 9 {
		f += 1.5
	}
	if a&16 != 0 && b != 4 || c > 12 {
		s = s[:1] + s
	}
	if a&1 != 0 && b != 5 || c > 15 {
		m[a&7] = c
	} else {
		b ^= 5
	}
	if a&2 != 0 && b != 6 || c > 18 {
		a += b ^ 6
	}
	if a&4 != 0 && b != 7 || c > 21 {
		b, c = c, a
	}
	if a&8 != 0 && b != 8 || c > 24 {
		c -= m[b&7]
	}
	if a&16 != 0 && b != 9 || c > 27 {
		f += 1.5
	} else {
		b ^= 9
	}
	if a&1 != 0 && b != 10 || c > 30 {
		s = s[:1] + s
	}
	if a&2 != 0 && b != 11 || c > 33 {
		m[a&7] = c
	}
	if a&4 != 0 && b != 12 || c > 36 {
		a += b ^ 12
	}
	if a&8 != 0 && b != 13 || c > 39 {
		b, c = c, a
	} else {
		b ^= 13
	}
	if a&16 != 0 && b != 14 || c > 42 {
		c -= m[b&7]
	}
	if a&1 != 0 && b != 15 || c > 45 {
		f += 1.5
	}
	if a&2 != 0 && b != 16 || c > 48 {
		s = s[:1] + s
	}
	if a&4 != 0 && b != 17 || c > 51 {
		m[a&7] = c
	} else {
		b ^= 17
	}
	if a&8 != 0 && b != 18 || c > 54 {
		a += b ^ 18
	}
	if a&16 != 0 && b != 19 || c > 57 {
		b, c = c, a
	}
	if a&1 != 0 && b != 20 || c > 60 {
		c -= m[b&7]
	}
	if a&2 != 0 && b != 21 || c > 63 {
		f += 1.5
	} else {
		b ^= 21
	}
	if a&4 != 0 && b != 22 || c > 66 {
		s = s[:1] + s
	}
	if a&8 != 0 && b != 23 || c > 69 {
		m[a&7] = c
	}
	if a&16 != 0 && b != 24 || c > 72 {
		a += b ^ 24
	}
	if a&1 != 0 && b != 25 || c > 75 {
		b, c = c, a
	} else {
		b ^= 25
	}
	if a&2 != 0 && b != 26 || c > 78 {
		c -= m[b&7]
	}
	if a&4 != 0 && b != 27 || c > 81 {
		f += 1.5
	}
	if a&8 != 0 && b != 28 || c > 84 {
		s = s[:1] + s
	}
	if a&16 != 0 && b != 29 || c > 87 {
		m[a&7] = c
	} else {
		b ^= 29
	}
	if a&1 != 0 && b != 30 || c > 90 {
		a += b ^ 30
	}
	if a&2 != 0 && b != 31 || c > 93 {
		b, c = c, a
	}
	if a&4 != 0 && b != 32 || c > 96 {
		c -= m[b&7]
	}
	if a&8 != 0 && b != 33 || c > 99 {
		f += 1.5
	} else {
		b ^= 33
	}
	if a&16 != 0 && b != 34 || c > 102 {
		s = s[:1] + s
	}
	if a&1 != 0 && b != 35 || c > 105 {
		m[a&7] = c
	}
	if a&2 != 0 && b != 36 || c > 108 {
		a += b ^ 36
	}
	if a&4 != 0 && b != 37 || c > 111 {
		b, c = c, a
	} else {
		b ^= 37
	}
	if a&8 != 0 && b != 38 || c > 114 {
		c -= m[b&7]
	}
	if a&16 != 0 && b != 39 || c > 117 {
		f += 1.5
	}
	if a&1 != 0 && b != 40 || c > 120 {
		s = s[:1] + s
	}
	if a&2 != 0 && b != 41 || c > 123 {
		m[a&7] = c
	} else {
		b ^= 41
	}
	if a&4 != 0 && b != 42 || c > 126 {
		a += b ^ 42
	}
	if a&8 != 0 && b != 43 || c > 129 {
		b, c = c, a
	}
	if a&16 != 0 && b != 44 || c > 132 {
		c -= m[b&7]
	}
	if a&1 != 0 && b != 45 || c > 135 {
		f += 1.5
	} else {
		b ^= 45
	}
	if a&2 != 0 && b != 46 || c > 138 {
		s = s[:1] + s
	}
	if a&4 != 0 && b != 47 || c > 141 {
		m[a&7] = c
	}
	if a&8 != 0 && b != 48 || c > 144 {
		a += b ^ 48
	}
	if a&16 != 0 && b != 49 || c > 147 {
		b, c = c, a
	} else {
		b ^= 49
	}
	if a&1 != 0 && b != 50 || c > 150 {
		c -= m[b&7]
	}
	if a&2 != 0 && b != 51 || c > 153 {
		f += 1.5
	}
	if a&4 != 0 && b != 52 || c > 156 {
		s = s[:1] + s
	}
	if a&8 != 0 && b != 53 || c > 159 {
		m[a&7] = c
	} else {
		b ^= 53
	}
	if a&16 != 0 && b != 54 || c > 162 {
		a += b ^ 54
	}
	if a&1 != 0 && b != 55 || c > 165 {
		b, c = c, a
	}
	if a&2 != 0 && b != 56 || c > 168 {
		c -= m[b&7]
	}
	if a&4 != 0 && b != 57 || c > 171 {
		f += 1.5
	} else {
		b ^= 57
	}
	if a&8 != 0 && b != 58 || c > 174 {
		s = s[:1] + s
	}
	if a&16 != 0 && b != 59 || c > 177 {
		m[a&7] = c
	}
	if a&1 != 0 && b != 60 || c > 180 {
		a += b ^ 60
	}
	if a&2 != 0 && b != 61 || c > 183 {
		b, c = c, a
	} else {
		b ^= 61
	}
	if a&4 != 0 && b != 62 || c > 186 {
		c -= m[b&7]
	}
	if a&8 != 0 && b != 63 || c > 189 {
		f += 1.5
	}
	if a&16 != 0 && b != 64 || c > 192 {
		s = s[:1] + s
	}
	if a&1 != 0 && b != 65 || c > 195 {
		m[a&7] = c
	} else {
		b ^= 65
	}
	if a&2 != 0 && b != 66 || c > 198 {
		a += b ^ 66
	}
	if a&4 != 0 && b != 67 || c > 201 {
		b, c = c, a
	}
	if a&8 != 0 && b != 68 || c > 204 {
		c -= m[b&7]
	}
	if a&16 != 0 && b != 69 || c > 207 {
		f += 1.5
	} else {
		b ^= 69
	}
	if a&1 != 0 && b != 70 || c > 210 {
		s = s[:1] + s
	}
	if a&2 != 0 && b != 71 || c > 213 {
		m[a&7] = c
	}
	if a&4 != 0 && b != 72 || c > 216 {
		a += b ^ 72
	}
	if a&8 != 0 && b != 73 || c > 219 {
		b, c = c, a
	} else {
		b ^= 73
	}
	if a&16 != 0 && b != 74 || c > 222 {
		c -= m[b&7]
	}
	if a&1 != 0 && b != 75 || c > 225 {
		f += 1.5
	}
	if a&2 != 0 && b != 76 || c > 228 {
		s = s[:1] + s
	}
	if a&4 != 0 && b != 77 || c > 231 {
		m[a&7] = c
	} else {
		b ^= 77
	}
	if a&8 != 0 && b != 78 || c > 234 {
		a += b ^ 78
	}
	if a&16 != 0 && b != 79 || c > 237 {
		b, c = c, a
	}
	if a&1 != 0 && b != 80 || c > 240 {
		c -= m[b&7]
	}
	if a&2 != 0 && b != 81 || c > 243 {
		f += 1.5
	} else {
		b ^= 81
	}
	if a&4 != 0 && b != 82 || c > 246 {
		s = s[:1] + s
	}
	if a&8 != 0 && b != 83 || c > 249 {
		m[a&7] = c
	}
	if a&16 != 0 && b != 84 || c > 252 {
		a += b ^ 84
	}
	if a&1 != 0 && b != 85 || c > 255 {
		b, c = c, a
	} else {
		b ^= 85
	}
	if a&2 != 0 && b != 86 || c > 258 {
		c -= m[b&7]
	}
	if a&4 != 0 && b != 87 || c > 261 {
		f += 1.5
	}
	if a&8 != 0 && b != 88 || c > 264 {
		s = s[:1] + s
	}
	if a&16 != 0 && b != 89 || c > 267 {
		m[a&7] = c
	} else {
		b ^= 89
	}
	if a&1 != 0 && b != 90 || c > 270 {
		a += b ^ 90
	}
	if a&2 != 0 && b != 91 || c > 273 {
		b, c = c, a
	}
	if a&4 != 0 && b != 92 || c > 276 {
		c -= m[b&7]
	}
	if a&8 != 0 && b != 93 || c > 279 {
		f += 1.5
	} else {
		b ^= 93
	}
	if a&16 != 0 && b != 94 || c > 282 {
		s = s[:1] + s
	}
	if a&1 != 0 && b != 95 || c > 285 {
		m[a&7] = c
	}
	if a&2 != 0 && b != 96 || c > 288 {
		a += b ^ 96
	}
	if a&4 != 0 && b != 97 || c > 291 {
		b, c = c, a
	} else {
		b ^= 97
	}
	if a&8 != 0 && b != 98 || c > 294 {
		c -= m[b&7]
	}
	if a&16 != 0 && b != 99 || c > 297 {
		f += 1.5
	}
	if a&1 != 0 && b != 100 || c > 300 {
		s = s[:1] + s
	}
	if a&2 != 0 && b != 101 || c > 303 {
		m[a&7] = c
	} else {
		b ^= 101
	}
	if a&4 != 0 && b != 102 || c > 306 {
		a += b ^ 102
	}
	if a&8 != 0 && b != 103 || c > 309 {
		b, c = c, a
	}
	if a&16 != 0 && b != 104 || c > 312 {
		c -= m[b&7]
	}
	if a&1 != 0 && b != 105 || c > 315 {
		f += 1.5
	} else {
		b ^= 105
	}
	if a&2 != 0 && b != 106 || c > 318 {
		s = s[:1] + s
	}
	if a&4 != 0 && b != 107 || c > 321 {
		m[a&7] = c
	}
	if a&8 != 0 && b != 108 || c > 324 {
		a += b ^ 108
	}
	if a&16 != 0 && b != 109 || c > 327 {
		b, c = c, a
	} else {
		b ^= 109
	}
	if a&1 != 0 && b != 110 || c > 330 {
		c -= m[b&7]
	}
	if a&2 != 0 && b != 111 || c > 333 {
		f += 1.5
	}
	if a&4 != 0 && b != 112 || c > 336 {
		s = s[:1] + s
	}
	if a&8 != 0 && b != 113 || c > 339 {
		m[a&7] = c
	} else {
		b ^= 113
	}
	if a&16 != 0 && b != 114 || c > 342 {
		a += b ^ 114
	}
	if a&1 != 0 && b != 115 || c > 345 {
		b, c = c, a
	}
	if a&2 != 0 && b != 116 || c > 348 {
		c -= m[b&7]
	}
	if a&4 != 0 && b != 117 || c > 351 {
		f += 1.5
	} else {
		b ^= 117
	}
	if a&8 != 0 && b != 118 || c > 354 {
		s = s[:1] + s
	}
	if a&16 != 0 && b != 119 || c > 357 {
		m[a&7] = c
	}
	return a + len(s), b + int(f), c
}

//go:noinline
func walk(n int, m []int) (x, y int) {
	p := &m[0]
	fuel := 400
l0:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	x += m[(n+0)&15]
	if (x+y)&7 == 0 {
		goto l11
	}
l1:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	p = &m[x&15]
	if (x+y)&7 == 1 {
		goto l48
	}
l2:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	y ^= x + 2
	if (x+y)&7 == 2 {
		goto l5
	}
l3:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	*p += y
	if (x+y)&7 == 3 {
		goto l42
	}
l4:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	n = n*3 + y
	if (x+y)&7 == 4 {
		goto l79
	}
l5:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	m[y&15], m[x&15] = x, n
	if (x+y)&7 == 5 {
		goto l36
	}
l6:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	for j := range m {
		if m[j] == n&3 {
			x++
		}
	}
	if (x+y)&7 == 6 {
		goto l73
	}
l7:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	x += m[(n+7)&15]
	if (x+y)&7 == 7 {
		goto l30
	}
l8:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	p = &m[x&15]
	if (x+y)&7 == 0 {
		goto l67
	}
l9:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	y ^= x + 9
	if (x+y)&7 == 1 {
		goto l24
	}
l10:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	*p += y
	if (x+y)&7 == 2 {
		goto l61
	}
l11:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	n = n*3 + y
	if (x+y)&7 == 3 {
		goto l18
	}
l12:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	m[y&15], m[x&15] = x, n
	if (x+y)&7 == 4 {
		goto l55
	}
l13:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	for j := range m {
		if m[j] == n&3 {
			x++
		}
	}
	if (x+y)&7 == 5 {
		goto l12
	}
l14:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	x += m[(n+14)&15]
	if (x+y)&7 == 6 {
		goto l49
	}
l15:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	p = &m[x&15]
	if (x+y)&7 == 7 {
		goto l6
	}
l16:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	y ^= x + 16
	if (x+y)&7 == 0 {
		goto l43
	}
l17:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	*p += y
	if (x+y)&7 == 1 {
		goto l0
	}
l18:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	n = n*3 + y
	if (x+y)&7 == 2 {
		goto l37
	}
l19:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	m[y&15], m[x&15] = x, n
	if (x+y)&7 == 3 {
		goto l74
	}
l20:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	for j := range m {
		if m[j] == n&3 {
			x++
		}
	}
	if (x+y)&7 == 4 {
		goto l31
	}
l21:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	x += m[(n+21)&15]
	if (x+y)&7 == 5 {
		goto l68
	}
l22:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	p = &m[x&15]
	if (x+y)&7 == 6 {
		goto l25
	}
l23:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	y ^= x + 23
	if (x+y)&7 == 7 {
		goto l62
	}
l24:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	*p += y
	if (x+y)&7 == 0 {
		goto l19
	}
l25:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	n = n*3 + y
	if (x+y)&7 == 1 {
		goto l56
	}
l26:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	m[y&15], m[x&15] = x, n
	if (x+y)&7 == 2 {
		goto l13
	}
l27:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	for j := range m {
		if m[j] == n&3 {
			x++
		}
	}
	if (x+y)&7 == 3 {
		goto l50
	}
l28:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	x += m[(n+28)&15]
	if (x+y)&7 == 4 {
		goto l7
	}
l29:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	p = &m[x&15]
	if (x+y)&7 == 5 {
		goto l44
	}
l30:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	y ^= x + 30
	if (x+y)&7 == 6 {
		goto l1
	}
l31:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	*p += y
	if (x+y)&7 == 7 {
		goto l38
	}
l32:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	n = n*3 + y
	if (x+y)&7 == 0 {
		goto l75
	}
l33:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	m[y&15], m[x&15] = x, n
	if (x+y)&7 == 1 {
		goto l32
	}
l34:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	for j := range m {
		if m[j] == n&3 {
			x++
		}
	}
	if (x+y)&7 == 2 {
		goto l69
	}
l35:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	x += m[(n+35)&15]
	if (x+y)&7 == 3 {
		goto l26
	}
l36:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	p = &m[x&15]
	if (x+y)&7 == 4 {
		goto l63
	}
l37:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	y ^= x + 37
	if (x+y)&7 == 5 {
		goto l20
	}
l38:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	*p += y
	if (x+y)&7 == 6 {
		goto l57
	}
l39:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	n = n*3 + y
	if (x+y)&7 == 7 {
		goto l14
	}
l40:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	m[y&15], m[x&15] = x, n
	if (x+y)&7 == 0 {
		goto l51
	}
l41:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	for j := range m {
		if m[j] == n&3 {
			x++
		}
	}
	if (x+y)&7 == 1 {
		goto l8
	}
l42:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	x += m[(n+42)&15]
	if (x+y)&7 == 2 {
		goto l45
	}
l43:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	p = &m[x&15]
	if (x+y)&7 == 3 {
		goto l2
	}
l44:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	y ^= x + 44
	if (x+y)&7 == 4 {
		goto l39
	}
l45:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	*p += y
	if (x+y)&7 == 5 {
		goto l76
	}
l46:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	n = n*3 + y
	if (x+y)&7 == 6 {
		goto l33
	}
l47:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	m[y&15], m[x&15] = x, n
	if (x+y)&7 == 7 {
		goto l70
	}
l48:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	for j := range m {
		if m[j] == n&3 {
			x++
		}
	}
	if (x+y)&7 == 0 {
		goto l27
	}
l49:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	x += m[(n+49)&15]
	if (x+y)&7 == 1 {
		goto l64
	}
l50:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	p = &m[x&15]
	if (x+y)&7 == 2 {
		goto l21
	}
l51:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	y ^= x + 51
	if (x+y)&7 == 3 {
		goto l58
	}
l52:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	*p += y
	if (x+y)&7 == 4 {
		goto l15
	}
l53:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	n = n*3 + y
	if (x+y)&7 == 5 {
		goto l52
	}
l54:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	m[y&15], m[x&15] = x, n
	if (x+y)&7 == 6 {
		goto l9
	}
l55:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	for j := range m {
		if m[j] == n&3 {
			x++
		}
	}
	if (x+y)&7 == 7 {
		goto l46
	}
l56:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	x += m[(n+56)&15]
	if (x+y)&7 == 0 {
		goto l3
	}
l57:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	p = &m[x&15]
	if (x+y)&7 == 1 {
		goto l40
	}
l58:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	y ^= x + 58
	if (x+y)&7 == 2 {
		goto l77
	}
l59:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	*p += y
	if (x+y)&7 == 3 {
		goto l34
	}
l60:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	n = n*3 + y
	if (x+y)&7 == 4 {
		goto l71
	}
l61:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	m[y&15], m[x&15] = x, n
	if (x+y)&7 == 5 {
		goto l28
	}
l62:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	for j := range m {
		if m[j] == n&3 {
			x++
		}
	}
	if (x+y)&7 == 6 {
		goto l65
	}
l63:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	x += m[(n+63)&15]
	if (x+y)&7 == 7 {
		goto l22
	}
l64:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	p = &m[x&15]
	if (x+y)&7 == 0 {
		goto l59
	}
l65:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	y ^= x + 65
	if (x+y)&7 == 1 {
		goto l16
	}
l66:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	*p += y
	if (x+y)&7 == 2 {
		goto l53
	}
l67:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	n = n*3 + y
	if (x+y)&7 == 3 {
		goto l10
	}
l68:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	m[y&15], m[x&15] = x, n
	if (x+y)&7 == 4 {
		goto l47
	}
l69:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	for j := range m {
		if m[j] == n&3 {
			x++
		}
	}
	if (x+y)&7 == 5 {
		goto l4
	}
l70:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	x += m[(n+70)&15]
	if (x+y)&7 == 6 {
		goto l41
	}
l71:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	p = &m[x&15]
	if (x+y)&7 == 7 {
		goto l78
	}
l72:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	y ^= x + 72
	if (x+y)&7 == 0 {
		goto l35
	}
l73:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	*p += y
	if (x+y)&7 == 1 {
		goto l72
	}
l74:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	n = n*3 + y
	if (x+y)&7 == 2 {
		goto l29
	}
l75:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	m[y&15], m[x&15] = x, n
	if (x+y)&7 == 3 {
		goto l66
	}
l76:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	for j := range m {
		if m[j] == n&3 {
			x++
		}
	}
	if (x+y)&7 == 4 {
		goto l23
	}
l77:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	x += m[(n+77)&15]
	if (x+y)&7 == 5 {
		goto l60
	}
l78:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	p = &m[x&15]
	if (x+y)&7 == 6 {
		goto l17
	}
l79:
	if fuel--; fuel < 0 {
		return x, y + *p
	}
	y ^= x + 79
	if (x+y)&7 == 7 {
		goto l54
	}
	return x, y
}

//go:noinline
func machine(state int, m []int) (sum int, err interface{}) {
	defer func() { err = recover() }()
	last := -1
outer:
	for round := 0; round < 50; round++ {
		switch state & 127 {
		case 0:
			sum += m[(round+0)&15]
		case 1:
			if last == 1 {
				break outer
			}
			last = 1
		case 2:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 3:
			state += sum ^ last
		case 4:
			sum += m[(round+4)&15]
		case 5:
			if last == 5 {
				break outer
			}
			last = 5
		case 6:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 7:
			state += sum ^ last
		case 8:
			sum += m[(round+8)&15]
		case 9:
			if last == 9 {
				break outer
			}
			last = 9
		case 10:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 11:
			state += sum ^ last
		case 12:
			sum += m[(round+12)&15]
		case 13:
			if last == 13 {
				break outer
			}
			last = 13
		case 14:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 15:
			state += sum ^ last
		case 16:
			sum += m[(round+16)&15]
		case 17:
			if last == 17 {
				break outer
			}
			last = 17
		case 18:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 19:
			state += sum ^ last
		case 20:
			sum += m[(round+20)&15]
		case 21:
			if last == 21 {
				break outer
			}
			last = 21
		case 22:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 23:
			state += sum ^ last
		case 24:
			sum += m[(round+24)&15]
		case 25:
			if last == 25 {
				break outer
			}
			last = 25
		case 26:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 27:
			state += sum ^ last
		case 28:
			sum += m[(round+28)&15]
		case 29:
			if last == 29 {
				break outer
			}
			last = 29
		case 30:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 31:
			state += sum ^ last
		case 32:
			sum += m[(round+32)&15]
		case 33:
			if last == 33 {
				break outer
			}
			last = 33
		case 34:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 35:
			state += sum ^ last
		case 36:
			sum += m[(round+36)&15]
		case 37:
			if last == 37 {
				break outer
			}
			last = 37
		case 38:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 39:
			state += sum ^ last
		case 40:
			sum += m[(round+40)&15]
		case 41:
			if last == 41 {
				break outer
			}
			last = 41
		case 42:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 43:
			state += sum ^ last
		case 44:
			sum += m[(round+44)&15]
		case 45:
			if last == 45 {
				break outer
			}
			last = 45
		case 46:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 47:
			state += sum ^ last
		case 48:
			sum += m[(round+48)&15]
		case 49:
			if last == 49 {
				break outer
			}
			last = 49
		case 50:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 51:
			state += sum ^ last
		case 52:
			sum += m[(round+52)&15]
		case 53:
			if last == 53 {
				break outer
			}
			last = 53
		case 54:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 55:
			state += sum ^ last
		case 56:
			sum += m[(round+56)&15]
		case 57:
			if last == 57 {
				break outer
			}
			last = 57
		case 58:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 59:
			state += sum ^ last
		case 60:
			sum += m[(round+60)&15]
		case 61:
			if last == 61 {
				break outer
			}
			last = 61
		case 62:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 63:
			state += sum ^ last
		case 64:
			sum += m[(round+64)&15]
		case 65:
			if last == 65 {
				break outer
			}
			last = 65
		case 66:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 67:
			state += sum ^ last
		case 68:
			sum += m[(round+68)&15]
		case 69:
			if last == 69 {
				break outer
			}
			last = 69
		case 70:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 71:
			state += sum ^ last
		case 72:
			sum += m[(round+72)&15]
		case 73:
			if last == 73 {
				break outer
			}
			last = 73
		case 74:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 75:
			state += sum ^ last
		case 76:
			sum += m[(round+76)&15]
		case 77:
			if last == 77 {
				break outer
			}
			last = 77
		case 78:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 79:
			state += sum ^ last
		case 80:
			sum += m[(round+80)&15]
		case 81:
			if last == 81 {
				break outer
			}
			last = 81
		case 82:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 83:
			state += sum ^ last
		case 84:
			sum += m[(round+84)&15]
		case 85:
			if last == 85 {
				break outer
			}
			last = 85
		case 86:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 87:
			state += sum ^ last
		case 88:
			sum += m[(round+88)&15]
		case 89:
			if last == 89 {
				break outer
			}
			last = 89
		case 90:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 91:
			state += sum ^ last
		case 92:
			sum += m[(round+92)&15]
		case 93:
			if last == 93 {
				break outer
			}
			last = 93
		case 94:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 95:
			state += sum ^ last
		case 96:
			sum += m[(round+96)&15]
		case 97:
			if last == 97 {
				break outer
			}
			last = 97
		case 98:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 99:
			state += sum ^ last
		case 100:
			sum += m[(round+100)&15]
		case 101:
			if last == 101 {
				break outer
			}
			last = 101
		case 102:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 103:
			state += sum ^ last
		case 104:
			sum += m[(round+104)&15]
		case 105:
			if last == 105 {
				break outer
			}
			last = 105
		case 106:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 107:
			state += sum ^ last
		case 108:
			sum += m[(round+108)&15]
		case 109:
			if last == 109 {
				break outer
			}
			last = 109
		case 110:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 111:
			state += sum ^ last
		case 112:
			sum += m[(round+112)&15]
		case 113:
			if last == 113 {
				break outer
			}
			last = 113
		case 114:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 115:
			state += sum ^ last
		case 116:
			sum += m[(round+116)&15]
		case 117:
			if last == 117 {
				break outer
			}
			last = 117
		case 118:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 119:
			state += sum ^ last
		case 120:
			sum += m[(round+120)&15]
		case 121:
			if last == 121 {
				break outer
			}
			last = 121
		case 122:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 123:
			state += sum ^ last
		case 124:
			sum += m[(round+124)&15]
		case 125:
			if last == 125 {
				break outer
			}
			last = 125
		case 126:
			for k := 0; k < 3; k++ {
				m[k] += last
				if m[k] > 900 {
					continue outer
				}
			}
		case 127:
			state += sum ^ last
		}
		state = state*5 + 7
	}
	return sum + m[state&31], nil
}

func main() {
	for i := 0; i < 20; i++ {
		m := make([]int, 16)
		for k := range m {
			m[k] = i*k ^ 5
		}
		a, b, c := ladder(i, i*7, 100-i, m)
		x, y := walk(i, m)
		println(a, b, c, x, y)
		sum, err := machine(i*11, m)
		println(sum, err != nil, m[3], m[7])
	}
}

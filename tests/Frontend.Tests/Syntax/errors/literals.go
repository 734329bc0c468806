package p

var (
	a = 0x
	b = 08
	c = 0789
	d = 1e
	e = 1e+
	f = 0xg
	g = 1.5.5
	h = 09.5
	i = 0x1.5
	j = 1_000
	k = 0b11
	l = ''
	m = 'ab'
	n = '\''
	o = '"'
	p = '\"'
	q = "\'"
	r = '\z'
	s = "\z"
	t = '\400'
	u = '\x4'
	v = "\xg1"
	w = '\08'
	x = '\u123'
	y = "\ud800"
	z = "\U00110000"
	A = 'a
	B = "abc
	C = "abc\
	D = '\
	E = 'abcdef\z'
	F = 'é'
	G = 'éé'
	H = "é"
	I = `a\z`
	J = 5é
	K = '''
	L = 08i
	M = 08.
	N = 0xep1
)

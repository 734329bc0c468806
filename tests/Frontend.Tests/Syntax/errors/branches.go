package p

func a() {
	break
	continue
	if true {
		break
	}
	for {
		break
		continue
	}
	switch {
	case true:
		break
		continue
	}
	select {
	default:
		break
		continue
	}
}

func b() {
L:
	for {
		break L
		continue L
	}
M:
	switch {
	case true:
		break M
		continue M
	}
N:
	if true {
		break N
		continue N
	}
	break L
	continue L
	break X
	continue X
O:
P:
	for {
		break O
		break P
	}
_:
	for {
		break _
	}
}

func c() {
unused:
L:
L:
	goto L
	goto missing
	goto into
	{
	into:
	}
	goto over
	x := 1
	var y int
over:
	goto out
	{
		goto out
		var z int
	}
out:
	_, _ = x, y
}

func d() {
	goto L
	a, b := 1, 2
	goto M
	{
		goto L
	}
	var v int
L:
M:
	func() {
		goto L
		break M
	K:
	}()
}

func e() {
	if x {
		goto L
	} else if y {
		goto L
	} else {
	M:
		goto L
	}
	goto M
	for {
		var x int
		goto N
	}
L:
N:
	for range x {
	Q:
		for {
			continue N
			break Q
		}
		fallthrough
	}
}

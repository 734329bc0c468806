package p

type A chan

var b chan

func c(x chan) (y <-chan) {
}

type D struct {
	(T)
}

type E struct {
	*(T)
}

type F interface {
	(T)
	a, b()
}

func g(a ...) {
}

func h(a int, string) {
}

var i = (T){}

func j() {
	if x { } else y()
}

func k() {
	switch x
	{
	}
}

func l() {
	select x
	{
	}
}

func m() {
	for i := 0; i < 1; j := 1 {
	}
	if var x = 1; x > 0 {
	}
	if {
	}
}

func n() {
	switch {
	case 1:
		L:
	case 2:
	}
}

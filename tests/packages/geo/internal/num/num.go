package num

const Scale = 1 << 4

var Calls = initCalls()

func initCalls() int { println("num init var"); return 1 }

func init() { println("num init") }

type Num int

func (n Num) Double() Num { return n * 2 }

func Abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}

func Max(a, b int) (m int) {
	m = a
	if b > a {
		m = b
	}
	return
}

func Loop(n int) int {
	s := 0
	for i := 0; i < n; i++ {
		s += i
	}
	return s
}

func Touch(p *int) { *p += Scale }

func Keep(p *int) *int { return p }

var kept *int

func Leak(p *int) { kept = p }

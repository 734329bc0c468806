package main

import "example.com/order/log"

type getter interface{ hidden() int }

type box struct{ values [2]int }

func (box) get() int { return ofMethod }

func (b *box) set() int {
	b.values[1] = ofPointerMethod
	return b.values[1]
}

func (box) other() int { return ofExpr }

// hidden is called through an interface, which makes no dependency: it sees the variable before it is set.
func (box) hidden() int { return ofInterface }

func readsOf(n int) int {
	if n > 0 {
		return readsOf(n-1) + 1
	}
	return ofFunc
}

func pair() (int, int) { return log.Int("pair", ofPair), ofPair + 1 }

func address() *int { return &ofReference }

func pick(b bool) int {
	if b {
		return ofBranch
	}
	return zero
}

func odd(n int) int {
	if n == 0 {
		return ofOdd
	}
	return even(n - 1)
}

var (
	early           = log.Int("early", 2)
	ofInterface     = log.Int("ofInterface", 3)
	ofReference     = log.Int("ofReference", 4)
	ofVariable      = log.Int("ofVariable", 5)
	ofNested        = log.Int("ofNested", 6)
	ofClosure       = log.Int("ofClosure", 7)
	ofExpr          = log.Int("ofExpr", 8)
	ofPointerMethod = log.Int("ofPointerMethod", 9)
	ofMethod        = log.Int("ofMethod", 10)
	ofFunc          = log.Int("ofFunc", chain)
	ofBlank         = log.Int("ofBlank", 11)
	ofPair          = log.Int("ofPair", 12)
	ofTable         = log.Int("ofTable", 13)
	ofPointer       = log.Int("ofPointer", 14)
	ofBranch        = log.Int("ofBranch", 15)
	ofOdd           = log.Int("ofOdd", 16)
	ofEven          = log.Int("ofEven", 17)
	pong            = log.Int("pong", odd(3))
	lists           = [][]int{{log.Int("lists 0", chain)}, {log.Int("lists 1", static)}}
	zero            int
	static          = 18
	chain           = log.Int("chain", link)
	link            = log.Int("link", static)
)

func init() {
	zero = log.Int("init of b.go", 19)
}

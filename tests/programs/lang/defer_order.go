package main

type account struct {
	owner   string
	balance int
}

func (a *account) withdraw(n int) (left int, ok bool) {
	defer func() {
		if r := recover(); r != nil {
			println("refused:", r.(string))
			left, ok = a.balance, false
		}
	}()
	if n > a.balance {
		panic("not enough for " + a.owner)
	}
	a.balance -= n
	return a.balance, true
}

func main() {
	a := &account{"ann", 10}
	for _, n := range []int{3, 9, 7} {
		defer func(n int) { println("undo", n, a.balance) }(n)
		left, ok := a.withdraw(n)
		println(n, left, ok)
	}
	panic(a)
}

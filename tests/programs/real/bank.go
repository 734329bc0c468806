// A bank with accounts, transfers, errors that wrap others, and a journal.
package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
)

type Cents int64

func (c Cents) String() string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	return fmt.Sprintf("%s$%d.%02d", sign, c/100, c%100)
}

type Account struct {
	ID      string
	Owner   string
	Balance Cents
	limit   Cents
	history []entry
}

type entry struct {
	kind   string
	amount Cents
	other  *Account
}

var (
	ErrNoAccount = errors.New("no such account")
	ErrAmount    = errors.New("amount must be positive")
)

type InsufficientFunds struct {
	Account *Account
	Wanted  Cents
}

func (e InsufficientFunds) Error() string {
	return fmt.Sprintf("account %s has %v, needs %v more", e.Account.ID, e.Account.Balance, e.Wanted-e.Account.Balance-e.Account.limit)
}

type opError struct {
	op  string
	err error
}

func (e *opError) Error() string { return e.op + ": " + e.err.Error() }
func (e *opError) Cause() error  { return e.err }

func cause(err error) error {
	type causer interface {
		Cause() error
	}
	for {
		c, ok := err.(causer)
		if !ok {
			return err
		}
		err = c.Cause()
	}
}

type Bank struct {
	accounts map[string]*Account
	journal  []string
}

func (b *Bank) Open(id, owner string, limit Cents) *Account {
	if b.accounts == nil {
		b.accounts = make(map[string]*Account)
	}
	a := &Account{ID: id, Owner: owner, limit: limit}
	b.accounts[id] = a
	b.log("open %s for %s", id, owner)
	return a
}

func (b *Bank) log(format string, args ...interface{}) {
	b.journal = append(b.journal, fmt.Sprintf("%03d ", len(b.journal)+1)+fmt.Sprintf(format, args...))
}

func (b *Bank) find(id string) (*Account, error) {
	if a, ok := b.accounts[id]; ok {
		return a, nil
	}
	return nil, fmt.Errorf("%q: %v", id, ErrNoAccount)
}

func (a *Account) deposit(n Cents) error {
	if n <= 0 {
		return ErrAmount
	}
	a.Balance += n
	a.history = append(a.history, entry{"deposit", n, nil})
	return nil
}

func (a *Account) withdraw(n Cents) error {
	switch {
	case n <= 0:
		return ErrAmount
	case a.Balance+a.limit < n:
		return InsufficientFunds{a, n}
	}
	a.Balance -= n
	a.history = append(a.history, entry{"withdraw", n, nil})
	return nil
}

func (b *Bank) Transfer(from, to string, n Cents) (err error) {
	op := fmt.Sprintf("transfer %v from %s to %s", n, from, to)
	defer func() {
		if err != nil {
			err = &opError{op, err}
			b.log("FAILED %v", err)
		} else {
			b.log("%s", op)
		}
	}()
	src, err := b.find(from)
	if err != nil {
		return err
	}
	dst, err := b.find(to)
	if err != nil {
		return err
	}
	if err := src.withdraw(n); err != nil {
		return err
	}
	src.history[len(src.history)-1].other = dst
	return dst.deposit(n)
}

func (b *Bank) Report() {
	ids := make([]string, 0, len(b.accounts))
	for id := range b.accounts {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	var total Cents
	fmt.Println(strings.Repeat("-", 36))
	for _, id := range ids {
		a := b.accounts[id]
		total += a.Balance
		fmt.Printf("%-6s %-12s %16v\n", a.ID, a.Owner, a.Balance)
	}
	fmt.Printf("%-19s %16v\n", "total", total)
	fmt.Println(strings.Repeat("-", 36))
}

func main() {
	b := &Bank{}
	b.Open("A1", "Ada", 0).deposit(100000)
	b.Open("B2", "Bob", 5000)
	b.Open("C3", "Cy", 0).deposit(2550)
	b.Report()
	steps := []struct {
		from, to string
		n        Cents
	}{{"A1", "B2", 25075}, {"B2", "C3", 30000}, {"B2", "C3", 76}, {"C3", "A1", 99999}, {"A1", "D4", 1}, {"X", "A1", 5}, {"A1", "C3", 0}, {"A1", "A1", 100}}
	for _, s := range steps {
		err := b.Transfer(s.from, s.to, s.n)
		switch c := cause(err).(type) {
		case nil:
			fmt.Println("ok")
		case InsufficientFunds:
			fmt.Printf("%T for %s: %v\n", c, c.Account.Owner, err)
		default:
			fmt.Printf("error: %v (amount problem: %t)\n", err, c == ErrAmount)
		}
	}
	b.Report()
	for _, line := range b.journal {
		fmt.Println(line)
	}
	for _, h := range b.accounts["B2"].history {
		to := "-"
		if h.other != nil {
			to = h.other.Owner
		}
		fmt.Printf("%-9s %10v %s\n", h.kind, h.amount, to)
	}
	if b.accounts["A1"].Balance < 0 {
		os.Exit(1)
	}
}

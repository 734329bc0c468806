// Events with handlers, states and embedded types; a deadlock at the end.
package main

import (
	"fmt"
	"strings"
	"sync"
)

type State int

const (
	Idle State = iota + 1
	Running
	Stopped
)

//go:noinline
func (s State) String() string {
	switch s {
	case Idle:
		return "idle"
	case Running:
		return "running"
	case Stopped:
		return "stopped"
	}
	return fmt.Sprintf("State(%d)", int(s))
}

type Event interface{ Describe() string }

type Start struct{ Who string }
type Stop struct {
	Who    string
	Reason error
}
type Tick int

func (s Start) Describe() string { return "start by " + s.Who }
func (s *Stop) Describe() string { return fmt.Sprintf("stop by %s (%v)", s.Who, s.Reason) }
func (t Tick) Describe() string  { return fmt.Sprintf("tick %d", t) }

type Handler func(Event) error

type Bus struct {
	mu       sync.Mutex
	handlers map[string][]Handler
	order    []string
}

func (b *Bus) On(kind string, h Handler) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.handlers == nil {
		b.handlers = make(map[string][]Handler)
	}
	if _, ok := b.handlers[kind]; !ok {
		b.order = append(b.order, kind)
	}
	b.handlers[kind] = append(b.handlers[kind], h)
}

func (b *Bus) Emit(e Event) (errs []error) {
	kind := strings.TrimPrefix(fmt.Sprintf("%T", e), "*")
	for _, h := range b.handlers[kind] {
		if err := safely(h, e); err != nil {
			errs = append(errs, err)
		}
	}
	return errs
}

func safely(h Handler, e Event) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("handler panicked: %v", r)
		}
	}()
	return h(e)
}

type Logger struct{ prefix string }

func (l *Logger) Logf(format string, args ...interface{}) {
	fmt.Printf(l.prefix+format+"\n", args...)
}

type Machine struct {
	*Logger
	Bus
	state State
	ticks []Tick
}

type transition struct{ from, to State }

func (t transition) Error() string { return fmt.Sprintf("cannot go from %v to %v", t.from, t.to) }

func (m *Machine) become(s State) error {
	if m.state == s || m.state == Stopped {
		return transition{m.state, s}
	}
	m.Logf("%v -> %v", m.state, s)
	m.state = s
	return nil
}

func NewMachine(name string) *Machine {
	m := &Machine{Logger: &Logger{name + ": "}, state: Idle}
	m.On("main.Start", func(e Event) error { return m.become(Running) })
	m.On("main.Stop", func(e Event) error { return m.become(Stopped) })
	m.On("main.Tick", func(e Event) error {
		if m.state != Running {
			return fmt.Errorf("tick while %v", m.state)
		}
		m.ticks = append(m.ticks, e.(Tick))
		return nil
	})
	m.On("main.Tick", func(e Event) error {
		if e.(Tick) == 13 {
			var missing map[string]int
			missing["x"]++
		}
		return nil
	})
	return m
}

func main() {
	m := NewMachine("m1")
	events := []Event{Tick(1), Start{"ada"}, Start{"bob"}, Tick(2), Tick(13), &Stop{"cy", nil}, Tick(3), &Stop{Who: "dee", Reason: transition{}}, Start{}}
	for _, e := range events {
		errs := m.Emit(e)
		fmt.Printf("%-28s %v\n", e.Describe(), errs)
	}
	fmt.Println(m.state, m.ticks, m.order, State(9))
	fmt.Printf("%v %+v %d\n", events[1], events[1], events[0])
	ch := make(chan Event)
	go func() {
		ch <- Tick(99)
	}()
	fmt.Println((<-ch).Describe())
	<-ch
}

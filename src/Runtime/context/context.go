// Package context carries deadlines, cancellation and values to all that work for one purpose.
package context

import (
	"errors"
	"fmt"
	"reflect"
	"time"
)

// Context is a node in a tree of purposes: what cancels a node cancels those below it.
//godefer:line context.go:62
type Context interface {
	// Deadline is when the context ends by itself, if it does.
	Deadline() (deadline time.Time, ok bool)
	// Done is closed when the context ends; nil if it never does.
	Done() <-chan struct{}
	// Err says why the context has ended, nil if it has not.
	Err() error
	// Value gives what WithValue set for a key, here or above.
	Value(key interface{}) interface{}
}

// Canceled is the reason after a call of a CancelFunc.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is the reason after the deadline.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

//godefer:line context.go:163
func (deadlineExceededError) Error() string { return "context deadline exceeded" }

//godefer:line context.go:164
func (deadlineExceededError) Timeout() bool { return true }

//godefer:line context.go:165
func (deadlineExceededError) Temporary() bool { return true }

// CancelFunc ends a context; calls after the first do nothing.
type CancelFunc func()

// emptyCtx never ends and has nothing. It is no struct{}, so that the two have different addresses.
type emptyCtx int

//godefer:line context.go:171
func (*emptyCtx) Deadline() (deadline time.Time, ok bool) {
	return
}

//godefer:line context.go:175
func (*emptyCtx) Done() <-chan struct{} {
	return nil
}

//godefer:line context.go:179
func (*emptyCtx) Err() error {
	return nil
}

//godefer:line context.go:183
func (*emptyCtx) Value(key interface{}) interface{} {
	return nil
}

//godefer:line context.go:187
func (e *emptyCtx) String() string {
	switch e {
	case background:
		return "context.Background"
	case todo:
		return "context.TODO"
	}
	return "unknown empty Context"
}

var (
	background = new(emptyCtx)
	todo       = new(emptyCtx)
)

// Background is the root of all contexts.
//godefer:line context.go:206
func Background() Context {
	return background
}

// TODO stands where it is not clear yet which context to use.
//godefer:line context.go:215
func TODO() Context {
	return todo
}

// canceler is a context that can be ended from above.
type canceler interface {
	cancel(removeFromParent bool, err error)
	Done() <-chan struct{}
}

// cancelCtx ends when it is told to. Goroutines change only inside calls of the runtime, so that it needs no lock.
type cancelCtx struct {
	Context
	done     chan struct{}
	children map[canceler]struct{}
	err      error
}

//godefer:line context.go:237
func newCancelCtx(parent Context) cancelCtx {
	return cancelCtx{Context: parent}
}

//godefer:line context.go:325
func (c *cancelCtx) Done() <-chan struct{} {
	if c.done == nil {
		c.done = make(chan struct{})
	}
	return c.done
}

//godefer:line context.go:335
func (c *cancelCtx) Err() error {
	return c.err
}

//godefer:line context.go:342
func (c *cancelCtx) String() string {
	return fmt.Sprintf("%v.WithCancel", c.Context)
}

var ended = make(chan struct{})

func init() {
	close(ended)
}

//godefer:line context.go:348
func (c *cancelCtx) cancel(removeFromParent bool, err error) {
	if err == nil {
		panic("context: internal error: missing cancel error")
	}
	if c.err != nil {
		return
	}
	c.err = err
	if c.done == nil {
		c.done = ended
	} else {
		close(c.done)
	}
	children := c.children
	c.children = nil
	for child := range children {
		child.cancel(false, err)
	}
	if removeFromParent {
		removeChild(c.Context, c)
	}
}

// WithCancel gives a context below parent, and what ends it.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := newCancelCtx(parent)
	propagateCancel(parent, &c)
	return &c, func() { c.cancel(true, Canceled) }
}

// propagateCancel makes child end with parent.
func propagateCancel(parent Context, child canceler) {
	if parent.Done() == nil {
		return
	}
	p := cancelCtxAbove(parent)
	if p == nil {
		// A context of another package: a goroutine watches it.
		go func() {
			select {
			case <-parent.Done():
				child.cancel(false, parent.Err())
			case <-child.Done():
			}
		}()
		return
	}
	if p.err != nil {
		child.cancel(false, p.err)
		return
	}
	if p.children == nil {
		p.children = make(map[canceler]struct{})
	}
	p.children[child] = struct{}{}
}

// cancelCtxAbove gives the nearest cancelCtx at or above a context, nil if a context of another package comes first.
func cancelCtxAbove(parent Context) *cancelCtx {
	for {
		switch c := parent.(type) {
		case *cancelCtx:
			return c
		case *timerCtx:
			return &c.cancelCtx
		case *valueCtx:
			parent = c.Context
		default:
			return nil
		}
	}
}

func removeChild(parent Context, child canceler) {
	if p := cancelCtxAbove(parent); p != nil && p.children != nil {
		delete(p.children, child)
	}
}

// timerCtx is a cancelCtx that also ends at a time.
type timerCtx struct {
	cancelCtx
	timer    *time.Timer
	deadline time.Time
}

// WithDeadline gives a context below parent that ends at a time, and what ends it before.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	if current, ok := parent.Deadline(); ok && current.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{cancelCtx: newCancelCtx(parent), deadline: d}
	propagateCancel(parent, c)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(true, DeadlineExceeded)
		return c, func() { c.cancel(false, Canceled) }
	}
	if c.err == nil {
		c.timer = time.AfterFunc(left, func() { c.cancel(true, DeadlineExceeded) })
	}
	return c, func() { c.cancel(true, Canceled) }
}

// WithTimeout gives a context below parent that ends after a time, and what ends it before.
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

//godefer:line context.go:419
func (c *timerCtx) Deadline() (deadline time.Time, ok bool) {
	return c.deadline, true
}

//godefer:line context.go:423
func (c *timerCtx) String() string {
	return fmt.Sprintf("%v.WithDeadline(%s [%s])", c.cancelCtx.Context, c.deadline, time.Until(c.deadline))
}

//godefer:line context.go:427
func (c *timerCtx) cancel(removeFromParent bool, err error) {
	c.cancelCtx.cancel(false, err)
	if removeFromParent {
		removeChild(c.cancelCtx.Context, c)
	}
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
}

// valueCtx has one value.
type valueCtx struct {
	Context
	key, val interface{}
}

// WithValue gives a context below parent with a value for a key, which must be comparable and should be of a type of its own.
func WithValue(parent Context, key, val interface{}) Context {
	if key == nil {
		panic("nil key")
	}
	if !reflect.TypeOf(key).Comparable() {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

//godefer:line context.go:485
func (c *valueCtx) String() string {
	return fmt.Sprintf("%v.WithValue(%#v, %#v)", c.Context, c.key, c.val)
}

//godefer:line context.go:489
func (c *valueCtx) Value(key interface{}) interface{} {
	if c.key == key {
		return c.val
	}
	return c.Context.Value(key)
}

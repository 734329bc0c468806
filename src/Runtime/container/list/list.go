// Package list has doubly linked lists.
package list

// Element is an element of a list.
type Element struct {
	// In a list the elements and its root form a ring.
	next, prev *Element
	list       *List

	// Value is what is stored.
	Value interface{}
}

// Next gives the next element of the list, or nil.
//godefer:line list.go:31
func (e *Element) Next() *Element {
	if p := e.next; e.list != nil && p != &e.list.root {
		return p
	}
	return nil
}

// Prev gives the previous element of the list, or nil.
//godefer:line list.go:39
func (e *Element) Prev() *Element {
	if p := e.prev; e.list != nil && p != &e.list.root {
		return p
	}
	return nil
}

// List is a doubly linked list. The zero value is empty and ready to use.
type List struct {
	root Element // only its next and prev count
	len  int     // without the root
}

// Init makes l empty.
//godefer:line list.go:54
func (l *List) Init() *List {
	l.root.next = &l.root
	l.root.prev = &l.root
	l.len = 0
	return l
}

// New gives an empty list.
//godefer:line list.go:62
func New() *List { return new(List).Init() }

// Len gives the number of elements.
//godefer:line list.go:66
func (l *List) Len() int { return l.len }

// Front gives the first element, or nil.
//godefer:line list.go:69
func (l *List) Front() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.next
}

// Back gives the last element, or nil.
//godefer:line list.go:77
func (l *List) Back() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.prev
}

//godefer:line list.go:85
func (l *List) lazyInit() {
	if l.root.next == nil {
		l.Init()
	}
}

// insert puts e behind at.
//godefer:line list.go:92
func (l *List) insert(e, at *Element) *Element {
	n := at.next
	at.next = e
	e.prev = at
	e.next = n
	n.prev = e
	e.list = l
	l.len++
	return e
}

//godefer:line list.go:104
func (l *List) insertValue(v interface{}, at *Element) *Element {
	return l.insert(&Element{Value: v}, at)
}

//godefer:line list.go:109
func (l *List) remove(e *Element) *Element {
	e.prev.next = e.next
	e.next.prev = e.prev
	e.next = nil // so that what e pointed to can be freed
	e.prev = nil
	e.list = nil
	l.len--
	return e
}

// Remove takes e out of the list if it is in it, and gives its value.
//godefer:line list.go:122
func (l *List) Remove(e *Element) interface{} {
	if e.list == l {
		l.remove(e)
	}
	return e.Value
}

// PushFront inserts a new element with the value v before all others and gives it.
//godefer:line list.go:132
func (l *List) PushFront(v interface{}) *Element {
	l.lazyInit()
	return l.insertValue(v, &l.root)
}

// PushBack inserts a new element with the value v behind all others and gives it.
//godefer:line list.go:138
func (l *List) PushBack(v interface{}) *Element {
	l.lazyInit()
	return l.insertValue(v, l.root.prev)
}

// InsertBefore inserts a new element with the value v before mark and gives it; nil if mark is not in the list.
//godefer:line list.go:146
func (l *List) InsertBefore(v interface{}, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.insertValue(v, mark.prev)
}

// InsertAfter inserts a new element with the value v behind mark and gives it; nil if mark is not in the list.
//godefer:line list.go:157
func (l *List) InsertAfter(v interface{}, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.insertValue(v, mark)
}

// MoveToFront moves e before all others, if it is in the list.
//godefer:line list.go:168
func (l *List) MoveToFront(e *Element) {
	if e.list != l || l.root.next == e {
		return
	}
	l.insert(l.remove(e), &l.root)
}

// MoveToBack moves e behind all others, if it is in the list.
//godefer:line list.go:179
func (l *List) MoveToBack(e *Element) {
	if e.list != l || l.root.prev == e {
		return
	}
	l.insert(l.remove(e), l.root.prev)
}

// MoveBefore moves e before mark, if both are in the list and not the same.
//godefer:line list.go:190
func (l *List) MoveBefore(e, mark *Element) {
	if e.list != l || e == mark || mark.list != l {
		return
	}
	l.insert(l.remove(e), mark.prev)
}

// MoveAfter moves e behind mark, if both are in the list and not the same.
//godefer:line list.go:200
func (l *List) MoveAfter(e, mark *Element) {
	if e.list != l || e == mark || mark.list != l {
		return
	}
	l.insert(l.remove(e), mark)
}

// PushBackList inserts copies of the elements of other, which may be l itself, behind all others.
//godefer:line list.go:209
func (l *List) PushBackList(other *List) {
	l.lazyInit()
	e := other.Front()
	for n := other.Len(); n > 0; n-- {
		l.insertValue(e.Value, l.root.prev)
		e = e.Next()
	}
}

// PushFrontList inserts copies of the elements of other, which may be l itself, before all others.
//godefer:line list.go:218
func (l *List) PushFrontList(other *List) {
	l.lazyInit()
	e := other.Back()
	for n := other.Len(); n > 0; n-- {
		l.insertValue(e.Value, &l.root)
		e = e.Prev()
	}
}

package sync

import "sync/atomic"

// Map is a map that several goroutines may use without a lock of their own. The zero Map is empty.
type Map struct {
	mu     Mutex
	read   atomic.Value // unused: its size is part of the type
	dirty  map[interface{}]*entry
	misses int
}

type entry struct {
	value   interface{}
	deleted bool
}

// Load gives the value of a key.
//godefer:line map.go:102
func (m *Map) Load(key interface{}) (value interface{}, ok bool) {
	m.mu.Lock()
	e, ok := m.dirty[key]
	m.mu.Unlock()
	if !ok {
		return nil, false
	}
	return e.value, true
}

// Store sets the value of a key.
//godefer:line map.go:136
func (m *Map) Store(key, value interface{}) {
	m.mu.Lock()
	m.set(key, value)
	m.mu.Unlock()
}

func (m *Map) set(key, value interface{}) {
	if e, ok := m.dirty[key]; ok {
		e.value = value
		return
	}
	if m.dirty == nil {
		m.dirty = make(map[interface{}]*entry)
	}
	m.dirty[key] = &entry{value: value}
}

// LoadOrStore gives the value of a key, or sets it if there is none.
//godefer:line map.go:203
func (m *Map) LoadOrStore(key, value interface{}) (actual interface{}, loaded bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if e, ok := m.dirty[key]; ok {
		return e.value, true
	}
	m.set(key, value)
	return value, false
}

// Delete removes a key.
//godefer:line map.go:271
func (m *Map) Delete(key interface{}) {
	m.mu.Lock()
	if e, ok := m.dirty[key]; ok {
		e.deleted = true
		delete(m.dirty, key)
	}
	m.mu.Unlock()
}

// Range calls f for the keys and values until it returns false. Keys that are stored meanwhile may be left out.
//godefer:line map.go:310
func (m *Map) Range(f func(key, value interface{}) bool) {
	type pair struct {
		key interface{}
		e   *entry
	}
	m.mu.Lock()
	pairs := make([]pair, 0, len(m.dirty))
	for k, e := range m.dirty {
		pairs = append(pairs, pair{k, e})
	}
	m.mu.Unlock()
	for _, p := range pairs {
		if !p.e.deleted && !f(p.key, p.e.value) {
			return
		}
	}
}

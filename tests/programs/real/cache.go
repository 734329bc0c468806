// A cache that forgets what was not used for longest.
package main

import (
	"container/list"
	"errors"
	"fmt"
	"strings"
)

var errMissing = errors.New("not in the cache")

type item struct {
	key   string
	value interface{}
}

type Cache struct {
	size    int
	order   *list.List
	items   map[string]*list.Element
	hits    int
	misses  int
	onEvict func(key string, value interface{})
}

func New(size int, onEvict func(string, interface{})) *Cache {
	return &Cache{size: size, order: list.New(), items: make(map[string]*list.Element), onEvict: onEvict}
}

func (c *Cache) Put(key string, value interface{}) {
	if e, ok := c.items[key]; ok {
		e.Value.(*item).value = value
		c.order.MoveToFront(e)
		return
	}
	c.items[key] = c.order.PushFront(&item{key, value})
	if c.order.Len() > c.size {
		oldest := c.order.Back()
		it := c.order.Remove(oldest).(*item)
		delete(c.items, it.key)
		if c.onEvict != nil {
			c.onEvict(it.key, it.value)
		}
	}
}

func (c *Cache) Get(key string) (interface{}, error) {
	e, ok := c.items[key]
	if !ok {
		c.misses++
		return nil, errMissing
	}
	c.hits++
	c.order.MoveToFront(e)
	return e.Value.(*item).value, nil
}

func (c *Cache) String() string {
	var b strings.Builder
	for e := c.order.Front(); e != nil; e = e.Next() {
		it := e.Value.(*item)
		fmt.Fprintf(&b, "[%s=%v]", it.key, it.value)
	}
	return b.String()
}

type fibonacci struct {
	cache *Cache
	calls int
}

func (f *fibonacci) at(n int) int {
	f.calls++
	key := fmt.Sprint(n)
	if v, err := f.cache.Get(key); err == nil {
		return v.(int)
	}
	r := n
	if n > 1 {
		r = f.at(n-1) + f.at(n-2)
	}
	f.cache.Put(key, r)
	return r
}

func main() {
	evicted := []string{}
	c := New(3, func(k string, v interface{}) { evicted = append(evicted, fmt.Sprintf("%s:%v", k, v)) })
	for i, k := range []string{"a", "b", "c", "d", "b", "e"} {
		c.Put(k, i*i)
		fmt.Println(c)
	}
	for _, k := range []string{"a", "b", "d", "e"} {
		v, err := c.Get(k)
		fmt.Printf("%s: %v, %v\n", k, v, err)
	}
	c.Put("f", struct{ X, Y int }{1, 2})
	fmt.Printf("%v hits=%d misses=%d evicted=%q\n", c, c.hits, c.misses, evicted)
	for _, size := range []int{2, 3, 10} {
		f := &fibonacci{cache: New(size, nil)}
		fmt.Println("size", size, "fib(20) =", f.at(20), "calls", f.calls, "hits", f.cache.hits)
	}
}

package main

import "sort"

// What is sorted has keys with many equal ones and tags that show where equal elements end.

var state uint64 = 88172645463325252

func next(n int) int {
	state ^= state << 13
	state ^= state >> 7
	state ^= state << 17
	return int(state>>33) % n
}

type item struct {
	key int
	tag uint16
}

type items struct {
	list          []item
	lesses, moves int
}

func (s *items) Len() int { return len(s.list) }

func (s *items) Less(i, j int) bool {
	s.lesses++
	return s.list[i].key < s.list[j].key
}

func (s *items) Swap(i, j int) {
	s.moves++
	s.list[i], s.list[j] = s.list[j], s.list[i]
}

func digest(list []item) uint64 {
	d := uint64(14695981039346656037)
	for _, x := range list {
		d = (d ^ uint64(x.key)<<16 ^ uint64(x.tag)) * 1099511628211
	}
	return d
}

func make1(n, kind int) []item {
	list := make([]item, n)
	for i := range list {
		k := 0
		switch kind {
		case 0:
			k = next(1 << 20)
		case 1:
			k = next(5)
		case 2:
			k = i / 3
		case 3:
			k = n - i
		case 4:
			k = i % 7
		case 5:
			k = i ^ i>>1&0x55
		}
		list[i] = item{k, uint16(i)}
	}
	return list
}

// killer orders its elements so that quicksort is slow: it turns to heapsort.
type killer struct {
	keys             []int
	gas, next, pivot int
}

func (k *killer) Len() int { return len(k.keys) }

func (k *killer) Less(i, j int) bool {
	if k.keys[i] == k.gas && k.keys[j] == k.gas {
		if i == k.pivot {
			k.keys[i] = k.next
		} else {
			k.keys[j] = k.next
		}
		k.next++
	}
	if k.keys[i] == k.gas {
		k.pivot = i
	} else if k.keys[j] == k.gas {
		k.pivot = j
	}
	return k.keys[i] < k.keys[j]
}

func (k *killer) Swap(i, j int) { k.keys[i], k.keys[j] = k.keys[j], k.keys[i] }

func main() {
	for _, n := range []int{0, 1, 2, 7, 12, 13, 40, 41, 100, 1000} {
		for kind := 0; kind < 6; kind++ {
			s := &items{list: make1(n, kind)}
			sort.Sort(s)
			t := &items{list: make1(n, kind)}
			sort.Stable(t)
			r := &items{list: make1(n, kind)}
			sort.Sort(sort.Reverse(r))
			list := make1(n, kind)
			sort.Slice(list, func(i, j int) bool { return list[i].key < list[j].key })
			other := make1(n, kind)
			sort.SliceStable(other, func(i, j int) bool { return other[i].key > other[j].key })
			println(n, kind, digest(s.list), s.lesses, s.moves, digest(t.list), t.lesses, t.moves, digest(r.list), digest(list), digest(other),
				sort.IsSorted(s), sort.SliceIsSorted(other, func(i, j int) bool { return other[i].key > other[j].key }))
		}
	}
	k := &killer{keys: make([]int, 300), gas: 1 << 20}
	for i := range k.keys {
		k.keys[i] = k.gas
	}
	sort.Sort(k)
	sum := 0
	for i, key := range k.keys {
		sum = sum*31 + key + i
	}
	println(k.next, sum)

	ints := []int{5, 2, 8, -1, 9, 0, 5}
	sort.Ints(ints)
	floats := []float64{2.5, -1, 0, 1e10, -1e-10, 2.5}
	zero := 0.0
	floats = append(floats, zero/zero)
	sort.Float64s(floats)
	words := []string{"pear", "apple", "fig", "", "banana", "apple2", "Zebra"}
	sort.Strings(words)
	for i := range ints {
		println(ints[i], floats[i], words[i])
	}
	println(sort.IntsAreSorted(ints), sort.Float64sAreSorted(floats[1:]), sort.StringsAreSorted(words), sort.IntsAreSorted([]int{2, 1}))
	println(sort.SearchInts(ints, 5), sort.SearchInts(ints, 100), sort.SearchFloat64s(floats[1:], 1), sort.SearchStrings(words, "fig"),
		sort.Search(1000, func(i int) bool { return i*i >= 5000 }), sort.IntSlice(ints).Search(8))
	sort.Sort(sort.Reverse(sort.StringSlice(words)))
	println(words[0], words[6])
	sort.Slice(words, func(i, j int) bool { return len(words[i]) < len(words[j]) })
	bytes := []byte("sorting bytes")
	sort.Slice(bytes, func(i, j int) bool { return bytes[i] < bytes[j] })
	println(words[1], string(bytes))
	type big struct {
		name string
		n    [5]int
	}
	bigs := []big{{name: "c"}, {name: "a"}, {name: "b"}}
	sort.Slice(bigs, func(i, j int) bool { return bigs[i].name < bigs[j].name })
	println(bigs[0].name, bigs[1].name, bigs[2].name)
	for _, v := range []interface{}{nil, 5, "x", [3]int{}, map[int]int{}} {
		func() {
			defer func() { println(recover().(error).Error()) }()
			sort.Slice(v, func(i, j int) bool { return false })
		}()
	}
}

package main

import "runtime"

type key struct {
	a int
	s string
}

func main() {
	m := make(map[int]*[10]int)
	for round := 0; round < 20; round++ {
		for i := 0; i < 2000; i++ {
			v := new([10]int)
			v[9] = i + round
			m[i] = v
		}
		for i := 0; i < 2000; i += 3 {
			delete(m, i)
		}
	}
	runtime.GC()
	n := 0
	for k, v := range m {
		if v[9] != k+19 {
			println("wrong", k, v[9])
		}
		n += v[9]
	}
	println(len(m), n)
	names := map[key]map[string][]string{}
	for i := 0; i < 300; i++ {
		k := key{i % 50, "k" + string(rune('a'+i%26))}
		if names[k] == nil {
			names[k] = map[string][]string{}
		}
		s := "s" + string(rune('A'+i%7))
		names[k][s] = append(names[k][s], s+k.s)
		if i%60 == 0 {
			runtime.GC()
		}
	}
	n = 0
	for k, v := range names {
		for s, list := range v {
			for _, text := range list {
				if text != s+k.s {
					println("wrong", text)
				}
				n++
			}
		}
	}
	println(len(names), n)
	var ms runtime.MemStats
	runtime.ReadMemStats(&ms)
	println(ms.NumGC > 0, ms.HeapAlloc > 0, ms.Mallocs > ms.Frees, ms.TotalAlloc >= ms.Alloc)
}

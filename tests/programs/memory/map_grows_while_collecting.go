package main

// A map without pointers has overflow buckets that the collector does not see; growing it allocates while they are read.
func main() {
	for round := 0; round < 3; round++ {
		m := make(map[int]int)
		for i := 0; i < 60000; i++ {
			m[i*7] += i & 3
		}
		sum := 0
		for k, v := range m {
			sum += k * v
		}
		println(len(m), sum)
	}
}

// Maps hold, replace, delete and find keys of all kinds; a missing key gives zero.
package main

type key struct {
	a int
	s string
}

func main() {
	m := map[string]int{}
	for i := 0; i < 1000; i++ {
		m[string('a'+i%26)+string('a'+i/26%26)] += i
	}
	println(len(m), m["aa"], m["zz"], m["cb"])
	_, ok := m["none"]
	delete(m, "aa")
	delete(m, "none")
	println(ok, len(m))
	k := map[key][]int{}
	k[key{1, "x"}] = append(k[key{1, "x"}], 1, 2)
	k[key{1, "y"}] = nil
	println(len(k), len(k[key{1, "x"}]), k[key{2, "x"}] == nil)
	i := map[interface{}]string{1: "int", "1": "string", 1.0: "float", key{1, ""}: "key", nil: "nil"}
	println(i[1], i["1"], i[1.0], i[key{1, ""}], i[nil], i[int8(1)] == "")
	sum := 0
	for n := range map[int]bool{1: true, 10: false, 100: true} {
		sum += n
	}
	f := map[float64]int{0.5: 1}
	f[0.5]++
	println(sum, f[0.5])
}

//> 676 676 675 732
//> false 675
//> 2 2 true
//> int string float key nil true
//> 111 2

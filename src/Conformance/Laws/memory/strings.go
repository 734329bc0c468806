// Strings are compared, joined, cut, converted and ranged over by runes.
package main

func main() {
	s := "héllo, 世界\xff!"
	println(len(s), s[1], s[2], s[8:11], s[len(s)-1:])
	for i, r := range s {
		print(i, ":", r, " ")
	}
	println()
	b := []byte(s)
	b[0] = 'H'
	r := []rune(s)
	println(string(b[:8]), len(r), string(r[8:9]), string(rune(0x4e16)), s[0] == 'h')
	t := ""
	for i := 0; i < 20; i++ {
		t += string('a' + i)
	}
	println(t, t < "abd", t > "abb", t == "abcdefghij"+"klmnopqrst", "" < t, t+s[:1] > t)
	switch t[:3] {
	case "abd", "abe":
		println("wrong")
	case "abc":
		println("right")
	}
}

//> 16 195 169 世 !
//> 0:104 1:233 3:108 4:108 5:111 6:44 7:32 8:19990 11:30028 14:65533 15:33 
//> Héllo,  11 界 世 true
//> abcdefghijklmnopqrst true true true true true
//> right

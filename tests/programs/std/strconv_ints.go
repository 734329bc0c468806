package main

import "strconv"

func show(v interface{}, err error) {
	switch v := v.(type) {
	case int64:
		print(v)
	case uint64:
		print(v)
	case int:
		print(v)
	case bool:
		print(v)
	case string:
		print(v)
	}
	if err != nil {
		print(" ", err.Error())
	}
	println()
}

func main() {
	texts := []string{"", "0", "-0", "+0", "1", "-1", "12345", "-12345", "012", "0x1F", "0X1f", "0x", "-0x7f", "9223372036854775807",
		"9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616",
		"99999999999999999999x", "127", "128", "-128", "-129", "255", "256", "zz", "7f", "1e5", " 1", "1 ", "+", "-", "--1", "½"}
	for _, s := range texts {
		i, err := strconv.Atoi(s)
		show(i, err)
		for _, base := range []int{0, 10, 16} {
			for _, size := range []int{0, 8, 64} {
				i, err := strconv.ParseInt(s, base, size)
				show(i, err)
				u, err := strconv.ParseUint(s, base, size)
				show(u, err)
			}
		}
		b, err := strconv.ParseBool(s)
		show(b, err)
	}
	_, err := strconv.ParseInt("10", 1, 64)
	show(0, err)
	_, err = strconv.ParseInt("10", 37, 64)
	show(0, err)
	_, err = strconv.ParseUint("10", 10, 65)
	show(0, err)
	_, err = strconv.ParseInt("10", 10, -1)
	show(0, err)
	for _, s := range []string{"1", "t", "TRUE", "True", "tRUE", "0", "f", "FALSE", "false"} {
		b, err := strconv.ParseBool(s)
		show(b, err)
	}
	for _, i := range []int64{0, 1, -1, 9, 10, 99, 100, -100, 12345678, 1<<63 - 1, -1 << 63} {
		for _, base := range []int{2, 3, 8, 10, 16, 32, 36} {
			print(strconv.FormatInt(i, base), " ", strconv.FormatUint(uint64(i), base), " ", string(strconv.AppendInt([]byte("<"), i, base)), " ")
		}
		println(strconv.Itoa(int(i)))
	}
	println(string(strconv.AppendBool(nil, true)), strconv.FormatBool(false), strconv.IntSize)
	defer func() { println(recover().(string)) }()
	strconv.FormatInt(5, 1)
}

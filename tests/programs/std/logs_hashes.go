package main

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"hash"
	"hash/crc32"
	"hash/fnv"
	"io/ioutil"
	"log"
	"os"
	"strings"
)

func logs() {
	l := log.New(os.Stdout, "prefix: ", 0)
	l.Print("a", 1, 2, "b")
	l.Printf("%05d|%s\n", 42, "x")
	l.Println("a", 1, true)
	l.SetPrefix("")
	fmt.Println(l.Flags(), l.Prefix() == "", log.Flags() == log.LstdFlags, log.LstdFlags, log.Lshortfile, log.LUTC)
	var b bytes.Buffer
	l.SetOutput(&b)
	l.SetFlags(log.Ldate | log.Ltime | log.Lmicroseconds | log.LUTC)
	l.Print("now")
	line := b.String()
	shape := strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return '9'
		}
		return r
	}, line)
	fmt.Print(shape)
	l.SetOutput(os.Stdout)
	l.SetFlags(log.Lshortfile)
	l.Print("here")
	l.Output(1, "and here")
	log.SetFlags(0)
	log.SetPrefix("std ")
	log.SetOutput(os.Stdout)
	log.Println("through the package")
	func() {
		defer func() { fmt.Println("panicked:", recover()) }()
		log.Panicf("%d is bad", 7)
	}()
}

func main() {
	logs()
	for _, s := range []string{"", "a", "hello, world", strings.Repeat("0123456789", 30)} {
		data := []byte(s)
		for _, h := range []hash.Hash{fnv.New32(), fnv.New32a(), fnv.New64(), fnv.New64a(), fnv.New128(), fnv.New128a(), crc32.NewIEEE(), crc32.New(crc32.MakeTable(crc32.Castagnoli))} {
			h.Write(data)
			fmt.Printf("%x %d ", h.Sum(nil), h.Size())
			h.Reset()
		}
		fmt.Println(crc32.ChecksumIEEE(data), crc32.Checksum(data, crc32.MakeTable(crc32.Koopman)))
		text := hex.EncodeToString(data)
		back, err := hex.DecodeString(text)
		fmt.Println(len(text), bytes.Equal(back, data), err)
		fmt.Print(hex.Dump(data))
		all, err := ioutil.ReadAll(hex.NewDecoder(strings.NewReader(text)))
		fmt.Println(string(all) == s, err)
	}
	for _, s := range []string{"0", "zz", "0g", "012", "ABCD"} {
		b, err := hex.DecodeString(s)
		fmt.Printf("%x %v\n", b, err)
	}
	log.Fatalln("the end")
}

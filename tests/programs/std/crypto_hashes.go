// The hashes of package crypto and those of package hash: sums of all lengths, saved states, codes with keys, comparisons.
package main

import (
	"bytes"
	"crypto"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
	"io"
)

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	f()
}

func main() {
	data := make([]byte, 300)
	for i := range data {
		data[i] = byte(i * i)
	}
	makers := []func() hash.Hash{
		md5.New, sha1.New, sha256.New, sha256.New224, sha512.New, sha512.New384, sha512.New512_224, sha512.New512_256,
		func() hash.Hash { return adler32.New() }, func() hash.Hash { return crc32.NewIEEE() },
		func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) }, func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Koopman)) },
		func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ISO)) }, func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ECMA)) },
		func() hash.Hash { return crc64.New(crc64.MakeTable(12345)) },
		func() hash.Hash { return fnv.New32() }, func() hash.Hash { return fnv.New32a() }, func() hash.Hash { return fnv.New64() },
		func() hash.Hash { return fnv.New64a() }, fnv.New128, fnv.New128a,
		func() hash.Hash { return hmac.New(md5.New, []byte("key")) }, func() hash.Hash { return hmac.New(sha512.New384, data[:200]) },
	}
	for i, make := range makers {
		h := make()
		fmt.Printf("%d %T size %d block %d empty %x\n", i, h, h.Size(), h.BlockSize(), h.Sum(nil))
		all := make()
		for n := range data {
			h.Reset()
			io.WriteString(h, string(data[:n/3]))
			h.Write(data[n/3 : n])
			all.Write(h.Sum([]byte{byte(n)}))
		}
		fmt.Printf("  all %x\n", all.Sum([]byte("x")))
		m, ok := h.(encoding.BinaryMarshaler)
		if !ok {
			continue
		}
		state, err := m.MarshalBinary()
		fmt.Printf("  %x %v\n", state, err)
		g := make()
		u := g.(encoding.BinaryUnmarshaler)
		fmt.Println(" ", u.UnmarshalBinary(state), bytes.Equal(g.Sum(nil), h.Sum(nil)), u.UnmarshalBinary(state[1:]), u.UnmarshalBinary(state[:len(state)-1]), u.UnmarshalBinary(nil))
		h.Write(data)
		g.Write(data)
		fmt.Println(" ", bytes.Equal(g.Sum(nil), h.Sum(nil)))
	}
	c32, _ := crc32.NewIEEE().(encoding.BinaryMarshaler).MarshalBinary()
	c64, _ := crc64.New(crc64.MakeTable(crc64.ISO)).(encoding.BinaryMarshaler).MarshalBinary()
	fmt.Println(crc32.New(crc32.MakeTable(crc32.Koopman)).(encoding.BinaryUnmarshaler).UnmarshalBinary(c32))
	fmt.Println(crc64.New(crc64.MakeTable(crc64.ECMA)).(encoding.BinaryUnmarshaler).UnmarshalBinary(c64))
	fmt.Printf("%x\n%x\n%x\n%x\n%x\n%x\n%x\n%x\n", md5.Sum(data), sha1.Sum(data), sha256.Sum256(data), sha256.Sum224(data), sha512.Sum512(data), sha512.Sum384(data), sha512.Sum512_224(data), sha512.Sum512_256(data))
	fmt.Println(adler32.Checksum(data), adler32.Checksum(bytes.Repeat([]byte{0xff}, 20000)), crc64.Checksum(data, crc64.MakeTable(crc64.ECMA)), crc64.Update(7, crc64.MakeTable(crc64.ISO), data))
	fmt.Println(md5.Size, md5.BlockSize, sha1.Size, sha1.BlockSize, sha256.Size, sha256.Size224, sha256.BlockSize, sha512.Size, sha512.Size224, sha512.Size256, sha512.Size384, sha512.BlockSize, adler32.Size, crc64.Size)

	for h := crypto.Hash(0); h < 22; h++ {
		try(fmt.Sprint(uint(h)), func() {
			fmt.Print(uint(h), " ", h.Available(), " ", h.HashFunc() == h, " ")
			fmt.Print(h.Size(), " ")
			fmt.Printf("%x\n", h.New().Sum(nil))
		})
	}
	try("register", func() { crypto.RegisterHash(99, md5.New) })
	crypto.RegisterHash(crypto.MD4, md5.New)
	fmt.Println(crypto.MD4.Available(), crypto.MD4.New().Size())

	fmt.Println(hmac.Equal([]byte("ab"), []byte("ab")), hmac.Equal([]byte("ab"), []byte("ac")), hmac.Equal(nil, []byte("a")))
	fmt.Println(subtle.ConstantTimeCompare(nil, nil), subtle.ConstantTimeCompare([]byte{1}, []byte{2}), subtle.ConstantTimeSelect(1, 5, -6), subtle.ConstantTimeSelect(0, 5, -6))
	for _, p := range [][2]int{{0, 0}, {0, 1}, {255, 255}, {255, 0}, {1 << 30, 1<<30 - 1}, {1<<31 - 1, 0}, {0, 1<<31 - 1}} {
		fmt.Print(subtle.ConstantTimeByteEq(uint8(p[0]), uint8(p[1])), subtle.ConstantTimeEq(int32(p[0]), int32(p[1])), subtle.ConstantTimeLessOrEq(p[0], p[1]), " ")
	}
	x := []byte{1, 2}
	subtle.ConstantTimeCopy(0, x, []byte{3, 4})
	fmt.Print(x)
	subtle.ConstantTimeCopy(1, x, []byte{3, 4})
	fmt.Println(x)
	try("copy", func() { subtle.ConstantTimeCopy(1, x, nil) })
}

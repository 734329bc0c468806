package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strconv"
	"strings"
)

type address struct {
	Street string `json:"street"`
	Zip    int    `json:"zip,omitempty"`
}

type level int

func (l level) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("L%d", int(l))), nil }

func (l *level) UnmarshalText(b []byte) error {
	n, err := strconv.Atoi(strings.TrimPrefix(string(b), "L"))
	*l = level(n)
	return err
}

type secret struct{ s string }

func (s secret) MarshalJSON() ([]byte, error) {
	if s.s == "" {
		return nil, errors.New("no secret")
	}
	return []byte(`{"hidden": "` + strings.Repeat("*", len(s.s)) + `"}`), nil
}

func (s *secret) UnmarshalJSON(b []byte) error { s.s = string(b); return nil }

type person struct {
	Name    string           `json:"name"`
	Age     int              `json:"age"`
	Emails  []string         `json:"emails"`
	Home    *address         `json:"home,omitempty"`
	Tags    map[string]int   `json:"tags,omitempty"`
	Any     interface{}      `json:"any"`
	Ratio   float64          `json:"ratio"`
	Count   int64            `json:"count,string"`
	Raw     json.RawMessage  `json:"raw,omitempty"`
	Data    []byte           `json:"data"`
	Flags   [3]bool          `json:"flags"`
	Ignored string           `json:"-"`
	Level   level            `json:"level"`
	Other   map[int]*address `json:"other,omitempty"`
	private int
	address
}

func show(v interface{}) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

func main() {
	p := person{Name: "Ann <&> \u2028 \"q\" \x01\xff", Age: 30, Home: &address{"Main", 123}, Tags: map[string]int{"b": 2, "a": 1}, Any: []interface{}{1, "x", nil, 2.5, true},
		Ratio: 1e-9, Count: 42, Raw: json.RawMessage(`{ "x" : [1, 2] }`), Data: []byte("hello"), Level: 3, Other: map[int]*address{10: nil, 9: {"S", 0}}, address: address{"Inner", 7}}
	b, err := json.Marshal(p)
	fmt.Println(string(b), err)
	var q person
	err = json.Unmarshal(b, &q)
	fmt.Println(show(q), q.Name, q.Level, err)
	b, _ = json.MarshalIndent(map[string]interface{}{"list": []int{}, "object": map[string]int{}, "n": []int{1, 2}, "s": struct{ A, B int }{1, 2}}, ">", "  ")
	fmt.Println(string(b))
	for _, v := range []interface{}{math.NaN(), make(chan int), func() {}, map[bool]int{}, secret{}, &secret{"abc"}, []secret{{"x"}}, 1e21, 1e20, float32(3.14), 0.000001, 1e-7, "", nil,
		json.Number("12.50"), json.Number("x"), [2][]int{{1}, nil}, struct{}{}, int8(-5), uint64(1 << 63)} {
		b, err := json.Marshal(v)
		fmt.Println(string(b), err)
	}
	for _, text := range []string{`{"name": "Bob", "age": "x"}`, `{"age": 1.5}`, `{"emails": [1, "a"]}`, `{"home": 5}`, `[1,2]`, `{"name": nul}`, `{"name" "x"}`, `{`, ``, `{"a":1}x`, `"\u00e9\ud83d\ude00\ud800\n"`,
		`{"NAME": "case", "aGe": 4, "unknown": {"x": [1]}}`, `{"tags": {"z": 26}, "flags": [true]}`, `{"count": "7", "level": "L9", "street": "Elm"}`, `{"count": 7}`, `{"data": "aGk=", "any": {"k": [1, {"n": null}]}}`,
		`{"age": 99999999999999999999}`, `{"other": {"x": null}}`, `{"other": {"5": {"street": "five"}}}`, `{"home": null, "emails": null}`, `[1,]`, `{"a":01}`, `tru`, "\"a\tb\"", `-`, `1.`, `1e`} {
		var p person
		err := json.Unmarshal([]byte(text), &p)
		fmt.Printf("%s => %s | %v", text, show(p), err)
		if s, ok := err.(*json.SyntaxError); ok {
			fmt.Print(" at ", s.Offset)
		}
		if u, ok := err.(*json.UnmarshalTypeError); ok {
			fmt.Print(" at ", u.Offset, " ", u.Value, " ", u.Type, " ", u.Struct, " ", u.Field)
		}
		fmt.Println()
		var any interface{}
		fmt.Println(json.Unmarshal([]byte(text), &any), show(any), json.Valid([]byte(text)))
	}
	fmt.Println(json.Unmarshal([]byte("1"), nil), json.Unmarshal([]byte("1"), p), json.Unmarshal([]byte("1"), (*int)(nil)))
	var buf bytes.Buffer
	fmt.Println(json.Compact(&buf, []byte(" { \"a\" : [ 1 , 2 ] , \"b\\\" c\" : null } ")), buf.String())
	buf.Reset()
	json.HTMLEscape(&buf, []byte(`"<a>&"`))
	fmt.Println(buf.String())
	dec := json.NewDecoder(strings.NewReader(`{"a": 1} {"a": 2.5} [3, {"b": [true, null, "s"]}] bad`))
	dec.UseNumber()
	for i := 0; i < 2; i++ {
		var m map[string]interface{}
		fmt.Println(dec.Decode(&m), m)
	}
	for {
		t, err := dec.Token()
		if err != nil {
			fmt.Println(err, err == io.EOF)
			break
		}
		fmt.Printf("%T %v %v\n", t, t, dec.More())
	}
	strict := json.NewDecoder(strings.NewReader(`{"street": "x", "more": 1}`))
	strict.DisallowUnknownFields()
	var a address
	fmt.Println(strict.Decode(&a), a)
	enc := json.NewEncoder(os.Stdout)
	enc.Encode("<x>")
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "\t")
	enc.Encode(map[string][]string{"<x>": {"a&b"}})
}

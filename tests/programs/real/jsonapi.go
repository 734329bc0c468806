// A store with a request language in JSON lines: decoding, validation, patches, nested encoding, custom marshalers, errors.
package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
	"time"
)

type Status int

const (
	Open Status = iota
	Done
)

func (s Status) MarshalText() ([]byte, error) {
	switch s {
	case Open:
		return []byte("open"), nil
	case Done:
		return []byte("done"), nil
	}
	return nil, fmt.Errorf("no status %d", int(s))
}

func (s *Status) UnmarshalText(b []byte) error {
	switch string(b) {
	case "open":
		*s = Open
	case "done":
		*s = Done
	default:
		return errors.New("unknown status " + string(b))
	}
	return nil
}

type Meta struct {
	Created time.Time  `json:"created"`
	Due     *time.Time `json:"due,omitempty"`
	Hash    []byte     `json:"hash,omitempty"`
}

type Task struct {
	ID       int                    `json:"id"`
	Title    string                 `json:"title"`
	Status   Status                 `json:"status"`
	Tags     []string               `json:"tags"`
	Effort   float64                `json:"effort,string"`
	Extra    map[string]interface{} `json:"extra,omitempty"`
	Children []*Task                `json:"children,omitempty"`
	Meta
	secret string
}

type Request struct {
	Op   string          `json:"op"`
	ID   int             `json:"id"`
	Body json.RawMessage `json:"body"`
}

type Response struct {
	OK     bool        `json:"ok"`
	Error  string      `json:"error,omitempty"`
	Result interface{} `json:"result,omitempty"`
}

type Store struct {
	tasks map[int]*Task
	next  int
	now   time.Time
}

func (s *Store) Handle(line []byte) (resp Response) {
	defer func() {
		if r := recover(); r != nil {
			resp = Response{Error: fmt.Sprint("internal: ", r)}
		}
	}()
	var req Request
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&req); err != nil {
		switch e := err.(type) {
		case *json.SyntaxError:
			return Response{Error: fmt.Sprintf("syntax at %d: %v", e.Offset, e)}
		case *json.UnmarshalTypeError:
			return Response{Error: fmt.Sprintf("type: field %q wants %v, has %s", e.Field, e.Type, e.Value)}
		}
		return Response{Error: err.Error()}
	}
	switch req.Op {
	case "add":
		t := &Task{ID: s.next, Meta: Meta{Created: s.now}, Tags: nil}
		if err := json.Unmarshal(req.Body, t); err != nil {
			return Response{Error: err.Error()}
		}
		t.Hash = []byte(t.Title)
		s.tasks[s.next] = t
		s.next++
		return Response{OK: true, Result: t}
	case "patch":
		t := s.tasks[req.ID]
		if err := json.Unmarshal(req.Body, t); err != nil {
			return Response{Error: err.Error()}
		}
		return Response{OK: true, Result: t}
	case "get":
		t, ok := s.tasks[req.ID]
		if !ok {
			return Response{Error: fmt.Sprintf("no task %d", req.ID)}
		}
		return Response{OK: true, Result: t}
	case "tags":
		count := map[string]int{}
		for _, t := range s.tasks {
			for _, tag := range t.Tags {
				count[tag]++
			}
		}
		return Response{OK: true, Result: count}
	case "boom":
		var t *Task
		return Response{OK: true, Result: t.Children[0].Title}
	}
	return Response{Error: fmt.Sprintf("unknown op %q", req.Op)}
}

const script = `{"op":"add","body":{"title":"write <docs> & \"quotes\"","status":"open","tags":["a","b"],"effort":"1.5","extra":{"n":1e3,"deep":[1,"x",null,{"k":false}]}}}
{"op":"add","body":{"title":"ünïcode \u2028 \ud83d\ude00 \ud800","status":"done","effort":"2","due":"2018-09-01T12:00:00+02:00","children":[{"id":7,"title":"child","status":"done","tags":[],"effort":"0.25"}]}}
{"op":"add","body":{"title":"bad","status":"later"}}
{"op":"add","body":{"title":5}}
{"op":"add","body":{"effort":"x"}}
{"op":"patch","id":0,"body":{"status":"done","tags":["c"],"extra":{"more":true}}}
{"op":"get","id":1}
{"op":"get","id":99}
{"op":"patch","id":99,"body":{"title":"x"}}
{"op":"tags"}
{"op":"boom"}
{"op":"get","id":"one"}
{"op":"get","who":1}
{"op":"get",}
{"op":"get"
[1,2]

nonsense
{"op":"fly"}`

func main() {
	s := &Store{tasks: map[int]*Task{}, now: time.Date(2018, 8, 24, 10, 0, 0, 123456789, time.UTC)}
	sc := bufio.NewScanner(strings.NewReader(script))
	enc := json.NewEncoder(os.Stdout)
	enc.SetEscapeHTML(false)
	for sc.Scan() {
		if err := enc.Encode(s.Handle(sc.Bytes())); err != nil {
			fmt.Println("encode:", err)
		}
	}
	b, err := json.MarshalIndent(s.tasks, ">", "  ")
	fmt.Println(string(b), err)
	s.tasks[0].Status = 9
	_, err = json.Marshal(s.tasks[0])
	fmt.Println(err)
	_, err = json.Marshal(map[string]interface{}{"f": func() {}})
	fmt.Println(err)
	_, err = json.Marshal(make(chan int))
	fmt.Println(err)
	var any interface{}
	json.Unmarshal([]byte(`{"b":[1,2.5,"s",true,null],"a":{"z":{}}}`), &any)
	m := any.(map[string]interface{})
	keys := make([]string, 0)
	for k, v := range m {
		keys = append(keys, fmt.Sprintf("%s:%T", k, v))
	}
	sort.Strings(keys)
	fmt.Println(keys, any)
	var compact, indented bytes.Buffer
	json.Compact(&compact, []byte("{ \"a\" : [ 1 , 2 ] }"))
	json.Indent(&indented, compact.Bytes(), "", "\t")
	fmt.Println(compact.String(), indented.String(), json.Valid([]byte(`{"a":}`)))
	fmt.Println(hex.Dump([]byte("0123456789abcdefXYZ")), base64.URLEncoding.EncodeToString([]byte{0xfb, 0xff, 0}))
	dec := json.NewDecoder(strings.NewReader(`[{"x":1},{"x":2.50}] 3 "tail"`))
	dec.UseNumber()
	for {
		tok, err := dec.Token()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Printf("%T:%v more=%v; ", tok, tok, dec.More())
	}
}

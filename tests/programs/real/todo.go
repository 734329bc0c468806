// A list of things to do, driven by commands on standard input.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
)

type Priority int

const (
	Low Priority = iota
	Normal
	High
)

var priorityNames = map[Priority]string{Low: "low", Normal: "normal", High: "HIGH"}

func (p Priority) String() string {
	if s, ok := priorityNames[p]; ok {
		return s
	}
	return "Priority(" + strconv.Itoa(int(p)) + ")"
}

type Task struct {
	ID       int
	Title    string
	Priority Priority
	Done     bool
	Tags     []string
}

type Store struct {
	next  int
	tasks []*Task
	undo  []func()
}

type command struct {
	min int
	run func(s *Store, out io.Writer, args []string) error
}

var errUsage = errors.New("wrong number of arguments")

type notFound int

func (n notFound) Error() string { return fmt.Sprintf("no task %d", int(n)) }

func (s *Store) find(arg string) (*Task, error) {
	id, err := strconv.Atoi(arg)
	if err != nil {
		return nil, err
	}
	for _, t := range s.tasks {
		if t.ID == id {
			return t, nil
		}
	}
	return nil, notFound(id)
}

var commands map[string]command

func init() {
	commands = map[string]command{
		"add":    {1, add},
		"done":   {1, done},
		"drop":   {1, drop},
		"list":   {0, list},
		"undo":   {0, undo},
		"panic":  {0, func(*Store, io.Writer, []string) error { var t *Task; t.Done = true; return nil }},
		"number": {0, func(s *Store, out io.Writer, _ []string) error { fmt.Fprintf(out, "%d tasks\n", len(s.tasks)); return nil }},
	}
}

func add(s *Store, out io.Writer, args []string) error {
	t := &Task{Priority: Normal}
	var words []string
	for _, a := range args {
		switch {
		case strings.HasPrefix(a, "#"):
			t.Tags = append(t.Tags, a[1:])
		case a == "!":
			t.Priority = High
		case a == "?":
			t.Priority--
		default:
			words = append(words, a)
		}
	}
	s.next++
	t.ID, t.Title = s.next, strings.Join(words, " ")
	s.tasks = append(s.tasks, t)
	n := len(s.tasks) - 1
	s.undo = append(s.undo, func() { s.tasks = s.tasks[:n] })
	fmt.Fprintln(out, "added", t.ID)
	return nil
}

func done(s *Store, out io.Writer, args []string) error {
	for _, a := range args {
		t, err := s.find(a)
		if err != nil {
			return err
		}
		old := t.Done
		t.Done = true
		s.undo = append(s.undo, func() { t.Done = old })
	}
	return nil
}

func drop(s *Store, out io.Writer, args []string) error {
	t, err := s.find(args[0])
	if err != nil {
		return err
	}
	old := append([]*Task(nil), s.tasks...)
	s.undo = append(s.undo, func() { s.tasks = old })
	for i := range s.tasks {
		if s.tasks[i] == t {
			s.tasks = append(s.tasks[:i], s.tasks[i+1:]...)
			break
		}
	}
	return nil
}

func undo(s *Store, out io.Writer, args []string) error {
	if len(s.undo) == 0 {
		return errors.New("nothing to undo")
	}
	last := len(s.undo) - 1
	s.undo[last]()
	s.undo = s.undo[:last]
	return nil
}

func list(s *Store, out io.Writer, args []string) error {
	sorted := append([]*Task(nil), s.tasks...)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].Priority > sorted[j].Priority })
	for _, t := range sorted {
		mark := ' '
		if t.Done {
			mark = 'x'
		}
		fmt.Fprintf(out, "[%c] %2d %-24.24s %6v %v\n", mark, t.ID, t.Title, t.Priority, t.Tags)
	}
	return nil
}

func execute(s *Store, out io.Writer, line string) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("internal: %v", r)
		}
	}()
	f := strings.Fields(line)
	c, ok := commands[f[0]]
	if !ok {
		return fmt.Errorf("unknown command %q", f[0])
	}
	if len(f)-1 < c.min {
		return errUsage
	}
	return c.run(s, out, f[1:])
}

func main() {
	s := new(Store)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	in := bufio.NewScanner(os.Stdin)
	for n := 1; in.Scan(); n++ {
		if strings.TrimSpace(in.Text()) == "" {
			continue
		}
		if err := execute(s, out, in.Text()); err != nil {
			fmt.Fprintf(out, "line %d: %v\n", n, err)
		}
	}
}

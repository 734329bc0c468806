package testing

import (
	"flag"
	"fmt"
	"io"
	"io/ioutil"
	"os"
	"sort"
	"strings"
	"time"
)

// InternalExample is an example with the output it should have.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

// RunExamples runs the examples that the flag -test.run chooses and says whether their output is right.
func RunExamples(matchString func(pat, str string) (bool, error), examples []InternalExample) (ok bool) {
	ok = true
	for _, example := range examples {
		if *run != "" {
			if chosen, err := matchString(*run, example.Name); err != nil || !chosen {
				continue
			}
		}
		ok = example.run() && ok
	}
	return ok
}

func (e InternalExample) run() bool {
	if *verbose {
		fmt.Printf("=== RUN   %s\n", e.Name)
	}
	start := time.Now()
	got := strings.TrimSpace(outputOf(e.F))
	took := time.Since(start)
	want := strings.TrimSpace(e.Output)
	if e.Unordered {
		got, want = sorted(got), sorted(want)
	}
	if got != want {
		what := "want"
		if e.Unordered {
			what = "want (unordered)"
		}
		fmt.Printf("--- FAIL: %s (%.2fs)\ngot:\n%s\n%s:\n%s\n", e.Name, took.Seconds(), got, what, want)
		return false
	}
	if *verbose {
		fmt.Printf("--- PASS: %s (%.2fs)\n", e.Name, took.Seconds())
	}
	return true
}

func sorted(lines string) string {
	list := strings.Split(lines, "\n")
	sort.Strings(list)
	return strings.Join(list, "\n")
}

// outputOf gives what f writes to standard output, which goes to a file for so long.
func outputOf(f func()) string {
	file, err := ioutil.TempFile("", "example")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	defer os.Remove(file.Name())
	defer file.Close()
	stdout := os.Stdout
	os.Stdout = file
	func() {
		defer func() { os.Stdout = stdout }()
		f()
	}()
	file.Seek(0, io.SeekStart)
	text, _ := ioutil.ReadAll(file)
	return string(text)
}

// testDeps is what the go command's main program gives MainStart.
type testDeps interface {
	ImportPath() string
	MatchString(pat, str string) (bool, error)
	StartCPUProfile(io.Writer) error
	StopCPUProfile()
	StartTestLog(io.Writer)
	StopTestLog() error
	WriteHeapProfile(io.Writer) error
	WriteProfileTo(string, io.Writer, int) error
}

// M is the tests, benchmarks and examples of a program.
type M struct {
	match      func(pat, str string) (bool, error)
	tests      []InternalTest
	benchmarks []InternalBenchmark
	examples   []InternalExample
}

// MainStart is called by main programs that the go command makes.
func MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) *M {
	return &M{deps.MatchString, tests, benchmarks, examples}
}

// Main runs tests, benchmarks and examples, and exits.
func Main(matchString func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	os.Exit((&M{matchString, tests, benchmarks, examples}).Run())
}

// isStarted and hasExamples are set by M.Run.
var isStarted, hasExamples bool

// Run runs what the flags choose and gives the exit code.
func (m *M) Run() int {
	isStarted = true
	hasExamples = len(m.examples) > 0
	if !flag.Parsed() {
		flag.Parse()
	}
	if *list != "" {
		m.list()
		return 0
	}
	ran, testsOK := runTests(m.match, m.tests, os.Stdout)
	examplesOK := RunExamples(m.match, m.examples)
	if !ran && len(m.examples) == 0 && *bench == "" {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	if !testsOK || !examplesOK || !runBenchmarks(m.match, m.benchmarks, os.Stdout) {
		fmt.Println("FAIL")
		return 1
	}
	fmt.Println("PASS")
	return 0
}

func (m *M) list() {
	var names []string
	for _, test := range m.tests {
		names = append(names, test.Name)
	}
	for _, benchmark := range m.benchmarks {
		names = append(names, benchmark.Name)
	}
	for _, example := range m.examples {
		if example.Output != "" {
			names = append(names, example.Name)
		}
	}
	for _, name := range names {
		if ok, _ := m.match(*list, name); ok {
			fmt.Println(name)
		}
	}
}

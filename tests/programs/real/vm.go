// A small virtual machine with an assembler; a fault ends it with a panic that nobody recovers.
package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

type Op byte

const (
	Push Op = iota
	Add
	Sub
	Mul
	Div
	Dup
	Swap
	Jmp
	Jz
	Print
	Call
	Ret
	Halt
)

var names = [...]string{"push", "add", "sub", "mul", "div", "dup", "swap", "jmp", "jz", "print", "call", "ret", "halt"}

func (o Op) String() string {
	if int(o) < len(names) {
		return names[o]
	}
	return fmt.Sprintf("Op(%d)", byte(o))
}

type Instr struct {
	Op  Op
	Arg int
}

func (i Instr) String() string {
	switch i.Op {
	case Push, Jmp, Jz, Call:
		return fmt.Sprintf("%-5v %d", i.Op, i.Arg)
	}
	return i.Op.String()
}

type Fault struct {
	PC    int
	Instr Instr
	Why   string
}

func (f *Fault) Error() string { return fmt.Sprintf("fault at %d (%v): %s", f.PC, f.Instr, f.Why) }

type VM struct {
	code  []Instr
	stack []int
	calls []int
	pc    int
	steps int
	out   func(int)
}

func (vm *VM) fault(why string) { panic(&Fault{vm.pc, vm.code[vm.pc], why}) }

func (vm *VM) pop() int {
	if len(vm.stack) == 0 {
		vm.fault("stack underflow")
	}
	v := vm.stack[len(vm.stack)-1]
	vm.stack = vm.stack[:len(vm.stack)-1]
	return v
}

func (vm *VM) push(v int) { vm.stack = append(vm.stack, v) }

func (vm *VM) run() {
	binary := map[Op]func(a, b int) int{
		Add: func(a, b int) int { return a + b },
		Sub: func(a, b int) int { return a - b },
		Mul: func(a, b int) int { return a * b },
		Div: func(a, b int) int { return a / b },
	}
	for {
		in := vm.code[vm.pc]
		vm.steps++
		next := vm.pc + 1
		switch in.Op {
		case Push:
			vm.push(in.Arg)
		case Add, Sub, Mul, Div:
			b := vm.pop()
			a := vm.pop()
			vm.push(binary[in.Op](a, b))
		case Dup:
			v := vm.pop()
			vm.push(v)
			vm.push(v)
		case Swap:
			b, a := vm.pop(), vm.pop()
			vm.push(b)
			vm.push(a)
		case Jmp:
			next = in.Arg
		case Jz:
			if vm.pop() == 0 {
				next = in.Arg
			}
		case Print:
			vm.out(vm.pop())
		case Call:
			vm.calls = append(vm.calls, next)
			next = in.Arg
		case Ret:
			next, vm.calls = vm.calls[len(vm.calls)-1], vm.calls[:len(vm.calls)-1]
		case Halt:
			return
		default:
			vm.fault("bad instruction")
		}
		vm.pc = next
	}
}

func assemble(src string) (code []Instr, err error) {
	labels := map[string]int{}
	type fix struct {
		at    int
		label string
	}
	var fixes []fix
	for n, line := range strings.Split(src, "\n") {
		f := strings.Fields(line)
		for len(f) > 0 && strings.HasSuffix(f[0], ":") {
			labels[f[0][:len(f[0])-1]] = len(code)
			f = f[1:]
		}
		if len(f) == 0 {
			continue
		}
		op := Op(255)
		for i, s := range names {
			if s == f[0] {
				op = Op(i)
			}
		}
		if op == 255 {
			return nil, fmt.Errorf("line %d: unknown instruction %q", n+1, f[0])
		}
		in := Instr{Op: op}
		if len(f) > 1 {
			if in.Arg, err = strconv.Atoi(f[1]); err != nil {
				fixes = append(fixes, fix{len(code), f[1]})
			}
		}
		code = append(code, in)
	}
	for _, x := range fixes {
		at, ok := labels[x.label]
		if !ok {
			return nil, fmt.Errorf("undefined label %s", x.label)
		}
		code[x.at].Arg = at
	}
	return code, nil
}

func execute(name, src string) (err error) {
	code, err := assemble(src)
	if err != nil {
		return err
	}
	var printed []int
	vm := &VM{code: code, out: func(v int) { printed = append(printed, v) }}
	defer func() {
		fmt.Println(name, "printed", printed, "in", vm.steps, "steps")
		if f, ok := recover().(*Fault); ok {
			err = f
		} else if f != nil {
			panic("unreachable")
		}
	}()
	vm.run()
	return nil
}

func main() {
	programs := []struct{ name, src string }{
		{"countdown", "push 5\nloop: dup\nprint\npush 1\nsub\ndup\njz end\njmp loop\nend: halt"},
		{"square", "push 12\ncall sq\nprint\nhalt\nsq: dup\nmul\nret"},
		{"underflow", "push 1\nadd\nhalt"},
		{"unknown", "push 1\nfrob"},
		{"label", "jmp nowhere"},
	}
	for _, p := range programs {
		if err := execute(p.name, p.src); err != nil {
			fmt.Printf("%s: %v (%T)\n", p.name, err, err)
		}
	}
	code, _ := assemble("push 7\ndup\njz 0\nhalt")
	for i, c := range code {
		fmt.Printf("%02d %v\n", i, c)
	}
	fmt.Println(Op(77))
	vm := &VM{code: []Instr{{Push, 1}, {Push, 0}, {Op: Div}}, out: func(int) {}}
	defer fmt.Fprintln(os.Stderr, "leaving main")
	vm.run()
}

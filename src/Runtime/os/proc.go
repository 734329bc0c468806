package os

import (
	"errors"
	"syscall"
	"time"
)

// Args are the arguments of the program; the first is its name.
var Args []string

func runtime_args() []string

func init() {
	Args = runtime_args()
}

var errNoCache = errors.New("neither $XDG_CACHE_HOME nor $HOME are defined")

// Exit ends the program at once, without deferred functions.
func Exit(code int) {
	syscall.Exit(code)
}

// There are no processes or users on the machine that programs run on.

// Getpid gives the number of the process.
//
//go:noinline
func Getpid() int { return 1 }

// Getppid gives the number of the process that started this one.
//
//go:noinline
func Getppid() int { return 0 }

// Getuid gives the number of the user.
//
//go:noinline
func Getuid() int { return 0 }

// Geteuid gives the number of the user whose rights count.
//
//go:noinline
func Geteuid() int { return 0 }

// Getgid gives the number of the group.
//
//go:noinline
func Getgid() int { return 0 }

// Getegid gives the number of the group whose rights count.
//
//go:noinline
func Getegid() int { return 0 }

// Getgroups gives the groups of the user.
//
//go:noinline
func Getgroups() ([]int, error) { return nil, nil }

// Getpagesize gives the size of a page of memory.
//
//go:noinline
func Getpagesize() int { return 4096 }

// Hostname gives the name of the machine.
//
//go:noinline
func Hostname() (name string, err error) { return "localhost", nil }

// Executable is not supported: there is no file that the program was started from.
//godefer:line executable.go:20
func Executable() (string, error) {
	return "", &PathError{"readlink", "/proc/self/exe", syscall.ENOSYS}
}

// Signal is a signal of the system.
//godefer:line exec.go:65
type Signal interface {
	String() string
	Signal()
}

// The signals that every system has.
var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)

// Process is a process; none can be started.
type Process struct {
	Pid int
}

// ProcAttr says how a process is started.
type ProcAttr struct {
	Dir   string
	Env   []string
	Files []*File
	Sys   *syscall.SysProcAttr
}

// ProcessState describes a process that has ended.
type ProcessState struct {
	pid int
}

// FindProcess gives a Process of a number.
//
//go:noinline
func FindProcess(pid int) (*Process, error) { return &Process{pid}, nil }

// StartProcess is not supported.
//
//go:noinline
func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error) {
	return nil, &PathError{"fork/exec", name, syscall.ENOSYS}
}

// Pipe is not supported.
//
//go:noinline
func Pipe() (r *File, w *File, err error) { return nil, nil, NewSyscallError("pipe2", syscall.ENOSYS) }

// Kill is not supported.
//
//go:noinline
//godefer:line exec.go:115
func (p *Process) Kill() error { return NewSyscallError("kill", syscall.ENOSYS) }

// Release forgets the process.
//
//go:noinline
//godefer:line exec.go:108
func (p *Process) Release() error { return nil }

// Signal is not supported.
//
//go:noinline
//godefer:line exec.go:130
func (p *Process) Signal(sig Signal) error { return NewSyscallError("kill", syscall.ENOSYS) }

// Wait is not supported.
//
//go:noinline
//godefer:line exec.go:124
func (p *Process) Wait() (*ProcessState, error) { return nil, NewSyscallError("wait", syscall.ENOSYS) }

// Exited says whether the process ended by itself.
//godefer:line exec.go:145
func (p *ProcessState) Exited() bool { return false }

// Pid gives the number of the process.
//godefer:line exec_posix.go:65
func (p *ProcessState) Pid() int { return p.pid }

// String describes the end of the process.
//
//go:noinline
//godefer:line exec_posix.go:85
func (p *ProcessState) String() string {
	if p == nil {
		return "<nil>"
	}
	return "exit status 0"
}

// Success says whether the process ended with 0.
//godefer:line exec.go:151
func (p *ProcessState) Success() bool { return false }

// Sys gives what the system says of the end.
//godefer:line exec.go:158
func (p *ProcessState) Sys() interface{} { return nil }

// SysUsage gives what the process used.
//godefer:line exec.go:167
func (p *ProcessState) SysUsage() interface{} { return nil }

// SystemTime gives the time that the system spent for the process.
//godefer:line exec.go:140
func (p *ProcessState) SystemTime() time.Duration { return 0 }

// UserTime gives the time that the process itself used.
//godefer:line exec.go:135
func (p *ProcessState) UserTime() time.Duration { return 0 }

// Package syscall is what package os and its users need of Linux: error numbers, signals, the calls of the host interface. Calls that a
// host does not have fail with ENOSYS.
package syscall

import "unsafe"

// Errno is an error number; 0 is none.
type Errno uintptr

// Error gives the text of the C library.
//godefer:line syscall_unix.go:113
func (e Errno) Error() string {
	if 0 < e && int(e) < len(errorTexts) && errorTexts[e] != "" {
		return errorTexts[e]
	}
	return "errno " + decimal(int(e))
}

// Temporary says whether the call may work later.
//godefer:line syscall_unix.go:123
func (e Errno) Temporary() bool {
	return e == EINTR || e == EMFILE || e == ECONNRESET || e == ECONNABORTED || e.Timeout()
}

// Timeout says whether the call gave up waiting.
//godefer:line syscall_unix.go:127
func (e Errno) Timeout() bool {
	return e == EAGAIN || e == EWOULDBLOCK || e == ETIMEDOUT
}

// Signal is the number of a signal.
type Signal int

// Signal marks the type as os.Signal.
//godefer:line syscall_unix.go:159
func (s Signal) Signal() {}

// String gives the text of the C library.
//godefer:line syscall_unix.go:161
func (s Signal) String() string {
	if 0 < s && int(s) < len(signalTexts) && signalTexts[s] != "" {
		return signalTexts[s]
	}
	return "signal " + decimal(int(s))
}

// SysProcAttr would say how a process is started; processes are not supported.
type SysProcAttr struct{}

// Flags of Open.
const (
	O_RDONLY  = 0x0
	O_WRONLY  = 0x1
	O_RDWR    = 0x2
	O_CREAT   = 0x40
	O_EXCL    = 0x80
	O_TRUNC   = 0x200
	O_APPEND  = 0x400
	O_SYNC    = 0x101000
	O_CLOEXEC = 0x80000
)

// Bits of Stat_t.Mode.
const (
	S_IFMT   = 0xf000
	S_IFBLK  = 0x6000
	S_IFCHR  = 0x2000
	S_IFDIR  = 0x4000
	S_IFIFO  = 0x1000
	S_IFLNK  = 0xa000
	S_IFREG  = 0x8000
	S_IFSOCK = 0xc000
	S_ISGID  = 0x400
	S_ISUID  = 0x800
	S_ISVTX  = 0x200
)

// The standard files.
var (
	Stdin  = 0
	Stdout = 1
	Stderr = 2
)

func decimal(n int) string {
	if n < 0 {
		return "-" + decimal(-n)
	}
	var digits [20]byte
	i := len(digits)
	for {
		i--
		digits[i] = byte('0' + n%10)
		n /= 10
		if n == 0 {
			return string(digits[i:])
		}
	}
}

// result splits what the host gives: a negated error number, or a number.
func result(r int) (int, error) {
	if r < 0 {
		return -1, Errno(-r)
	}
	return r, nil
}

func failure(r int) error {
	if r < 0 {
		return Errno(-r)
	}
	return nil
}

// text gives the address and length of a string's bytes.
func text(s string) (unsafe.Pointer, int) {
	return *(*unsafe.Pointer)(unsafe.Pointer(&s)), len(s)
}

func address(p []byte) unsafe.Pointer {
	return *(*unsafe.Pointer)(unsafe.Pointer(&p))
}

//go:linkname host_exit runtime.host_exit
func host_exit(code int)

//go:linkname host_write runtime.host_write
//go:noescape
func host_write(fd int, p unsafe.Pointer, n int) int

//go:linkname host_read runtime.host_read
//go:noescape
func host_read(fd int, p unsafe.Pointer, n int) int

//go:linkname host_open runtime.host_open
//go:noescape
func host_open(name unsafe.Pointer, n int, flags int, mode int) int

//go:linkname host_close runtime.host_close
func host_close(fd int) int

//go:linkname host_seek runtime.host_seek
func host_seek(fd int, offset int, whence int) int

//go:linkname host_remove runtime.host_remove
//go:noescape
func host_remove(name unsafe.Pointer, n int) int

//go:linkname host_mkdir runtime.host_mkdir
//go:noescape
func host_mkdir(name unsafe.Pointer, n int, mode int) int

// Exit ends the program.
func Exit(code int) { host_exit(code) }

// Read reads at most len(p) bytes; 0 is the end.
func Read(fd int, p []byte) (n int, err error) {
	return result(host_read(fd, address(p), len(p)))
}

// Write writes p.
func Write(fd int, p []byte) (n int, err error) {
	return result(host_write(fd, address(p), len(p)))
}

// Open opens a file.
func Open(path string, mode int, perm uint32) (fd int, err error) {
	p, n := text(path)
	return result(host_open(p, n, mode, int(perm)))
}

// Close closes a descriptor.
func Close(fd int) error { return failure(host_close(fd)) }

// Seek moves the position of a file.
func Seek(fd int, offset int64, whence int) (off int64, err error) {
	n, err := result(host_seek(fd, int(offset), whence))
	return int64(n), err
}

// Unlink removes a file or an empty directory.
func Unlink(path string) error {
	p, n := text(path)
	return failure(host_remove(p, n))
}

// Mkdir makes a directory.
func Mkdir(path string, mode uint32) error {
	p, n := text(path)
	return failure(host_mkdir(p, n, int(mode)))
}

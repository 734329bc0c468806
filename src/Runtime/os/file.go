// Package os gives access to the system: files, environment, arguments. Errors are those of Linux.
package os

import (
	"io"
	"syscall"
	"time"
)

// File is an open file.
type File struct {
	*file
}

type file struct {
	fd      int // -1 once closed
	name    string
	names   []string // of a directory, those that Readdir has not given yet
	listing bool     // names is filled
	append  bool
}

// The standard files.
var (
	Stdin  = NewFile(uintptr(syscall.Stdin), "/dev/stdin")
	Stdout = NewFile(uintptr(syscall.Stdout), "/dev/stdout")
	Stderr = NewFile(uintptr(syscall.Stderr), "/dev/stderr")
)

// NewFile makes a File of a descriptor.
//
//go:noinline
func NewFile(fd uintptr, name string) *File {
	if int(fd) < 0 {
		return nil
	}
	return &File{&file{fd: int(fd), name: name}}
}

// Open opens a file for reading.
func Open(name string) (*File, error) {
	return OpenFile(name, O_RDONLY, 0)
}

// Create makes a file or empties it, and opens it for reading and writing.
func Create(name string) (*File, error) {
	return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
}

// OpenFile opens a file with flags; perm is for one that is made.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	fd, err := syscall.Open(name, flag|syscall.O_CLOEXEC, systemMode(perm))
	if err != nil {
		return nil, &PathError{"open", name, err}
	}
	f := NewFile(uintptr(fd), name)
	f.append = flag&O_APPEND != 0
	return f, nil
}

// Name gives the name with which f was opened.
//godefer:line file.go:50
func (f *File) Name() string { return f.name }

// Fd gives the descriptor.
//
//go:noinline
//godefer:line file_unix.go:59
func (f *File) Fd() uintptr {
	if f == nil {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

// check says what is wrong with f before an operation.
func (f *File) check(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.fd < 0 {
		return &PathError{op, f.name, ErrClosed}
	}
	return nil
}

func (f *File) wrap(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	return &PathError{op, f.name, err}
}

// Close closes f; it cannot be used any more.
//godefer:line file_unix.go:222
func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	return f.file.close()
}

//godefer:line file_unix.go:229
func (f *file) close() error {
	if f == nil {
		return syscall.EINVAL
	}
	if f.fd < 0 {
		return &PathError{"close", f.name, ErrClosed}
	}
	err := syscall.Close(f.fd)
	f.fd = -1
	if err != nil {
		return &PathError{"close", f.name, err}
	}
	return nil
}

// Read reads at most len(b) bytes; at the end it gives 0, io.EOF.
//godefer:line file.go:104
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if len(b) == 0 {
		return 0, nil
	}
	n, err = syscall.Read(f.fd, b)
	if n < 0 {
		n = 0
	}
	if n == 0 && err == nil {
		return 0, io.EOF
	}
	return n, f.wrap("read", err)
}

// Write writes b; it gives an error if it cannot write all.
//godefer:line file.go:141
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	for n < len(b) && err == nil {
		var m int
		m, err = syscall.Write(f.fd, b[n:])
		if m > 0 {
			n += m
		} else if err == nil {
			err = io.ErrUnexpectedEOF
		}
	}
	return n, f.wrap("write", err)
}

// WriteString writes s.
//godefer:line file.go:208
func (f *File) WriteString(s string) (n int, err error) {
	return f.Write([]byte(s))
}

// at does something at a place of the file and comes back to where it was.
func (f *File) at(off int64, do func() error) error {
	here, err := syscall.Seek(f.fd, 0, io.SeekCurrent)
	if err == nil {
		_, err = syscall.Seek(f.fd, off, io.SeekStart)
	}
	if err != nil {
		return err
	}
	err = do()
	if _, back := syscall.Seek(f.fd, here, io.SeekStart); err == nil {
		err = back
	}
	return err
}

// ReadAt reads len(b) bytes from a place on; fewer only with an error, at the end io.EOF.
//godefer:line file.go:116
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{"readat", f.name, errNegativeOffset}
	}
	err = f.at(off, func() error {
		for n < len(b) {
			m, err := syscall.Read(f.fd, b[n:])
			if err != nil {
				return err
			}
			if m == 0 {
				return io.EOF
			}
			n += m
		}
		return nil
	})
	return n, f.wrap("read", err)
}

// WriteAt writes b at a place.
//godefer:line file.go:165
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if f.append {
		return 0, errWriteAtInAppendMode
	}
	if off < 0 {
		return 0, &PathError{"writeat", f.name, errNegativeOffset}
	}
	err = f.at(off, func() error {
		for n < len(b) {
			m, err := syscall.Write(f.fd, b[n:])
			if err != nil {
				return err
			}
			n += m
		}
		return nil
	})
	return n, f.wrap("write", err)
}

// Seek moves the position; whence is io.SeekStart, io.SeekCurrent or io.SeekEnd.
//godefer:line file.go:192
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if err := f.check("seek"); err != nil {
		return 0, err
	}
	r, err := syscall.Seek(f.fd, offset, whence)
	if err != nil {
		return 0, f.wrap("seek", err)
	}
	f.listing, f.names = false, nil
	return r, nil
}

// Sync makes the system write what it still holds; there is nothing of it.
//
//go:noinline
//godefer:line file_posix.go:124
func (f *File) Sync() error {
	return f.check("sync")
}

// SetDeadline is not supported by files.
//
//go:noinline
//godefer:line file.go:430
func (f *File) SetDeadline(t time.Time) error { return f.deadline() }

// SetReadDeadline is not supported by files.
//
//go:noinline
//godefer:line file.go:438
func (f *File) SetReadDeadline(t time.Time) error { return f.deadline() }

// SetWriteDeadline is not supported by files.
//
//go:noinline
//godefer:line file.go:448
func (f *File) SetWriteDeadline(t time.Time) error { return f.deadline() }

func (f *File) deadline() error {
	if err := f.check("set deadline"); err != nil {
		return err
	}
	return &PathError{"set deadline", f.name, ErrNoDeadline}
}

package os

import (
	"errors"
	"syscall"
)

// Errors of files in general; the predicates below also know those of the system.
var (
	ErrInvalid    = errors.New("invalid argument")
	ErrPermission = errors.New("permission denied")
	ErrExist      = errors.New("file already exists")
	ErrNotExist   = errors.New("file does not exist")
	ErrClosed     = errors.New("file already closed")
	ErrNoDeadline = errors.New("file type does not support deadline")
)

// errClosing is what Stat and the Readdirs say of a closed file.
var errClosing = errors.New("use of closed file")

type timeout interface {
	Timeout() bool
}

// PathError says which operation failed on which file, and why.
type PathError struct {
	Op   string
	Path string
	Err  error
}

//godefer:line error.go:33
func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

// Timeout says whether the reason is that time ran out.
//godefer:line error.go:36
func (e *PathError) Timeout() bool {
	t, ok := e.Err.(timeout)
	return ok && t.Timeout()
}

// SyscallError says which system call failed, and why.
type SyscallError struct {
	Syscall string
	Err     error
}

//godefer:line error.go:47
func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }

// Timeout says whether the reason is that time ran out.
//godefer:line error.go:50
func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(timeout)
	return ok && t.Timeout()
}

// NewSyscallError makes a SyscallError, nil if err is nil.
//godefer:line error.go:58
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// LinkError says which operation failed on which two files, and why.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

//godefer:line file.go:97
func (e *LinkError) Error() string {
	return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error()
}

// reason gives what an error of this package wraps.
func reason(err error) error {
	switch e := err.(type) {
	case *PathError:
		return e.Err
	case *LinkError:
		return e.Err
	case *SyscallError:
		return e.Err
	}
	return err
}

// IsExist says whether an error is that a file or directory is there already.
func IsExist(err error) bool {
	err = reason(err)
	return err == syscall.EEXIST || err == syscall.ENOTEMPTY || err == ErrExist
}

// IsNotExist says whether an error is that a file or directory is not there.
func IsNotExist(err error) bool {
	err = reason(err)
	return err == syscall.ENOENT || err == ErrNotExist
}

// IsPermission says whether an error is that something is not allowed.
func IsPermission(err error) bool {
	err = reason(err)
	return err == syscall.EACCES || err == syscall.EPERM || err == ErrPermission
}

// IsTimeout says whether an error is that time ran out.
func IsTimeout(err error) bool {
	t, ok := reason(err).(timeout)
	return ok && t.Timeout()
}

var (
	errNegativeOffset      = errors.New("negative offset")
	errWriteAtInAppendMode = errors.New("os: invalid use of WriteAt on file opened with O_APPEND")
)

// Errors: identity, comparison, and errors of other packages that wrap one.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
)

type coded struct {
	code int
	err  error
}

func (c coded) Error() string { return fmt.Sprintf("code %d: %v", c.code, c.err) }

type temporary struct{}

func (*temporary) Error() string   { return "temporary" }
func (*temporary) Temporary() bool { return true }

func main() {
	a, b := errors.New("same"), errors.New("same")
	fmt.Println(a == b, a == a, a.Error() == b.Error(), errors.New("") == nil, errors.New("").Error() == "")
	fmt.Printf("%v|%s|%q|%10s|%-10s|%x|%T|%d\n", a, a, a, a, a, a, a, a)
	fmt.Printf("%+v|%v\n", coded{3, a}, &coded{4, nil})
	fmt.Printf("%#v\n", coded{3, nil})

	set := map[error]int{a: 1, b: 2, io.EOF: 3, coded{1, a}: 4}
	fmt.Println(set[a], set[b], set[io.EOF], set[coded{1, a}], set[coded{1, b}], len(set))

	var none *temporary
	var e error = none
	fmt.Println(e == nil, none == nil, e.Error())
	if t, ok := e.(interface{ Temporary() bool }); ok {
		fmt.Println("temporary:", t.Temporary())
	}

	f := fmt.Errorf("reading %q: %v", "x", io.ErrUnexpectedEOF)
	fmt.Println(f, f == io.ErrUnexpectedEOF)
	fmt.Printf("%T %T\n", f, io.EOF)
	fmt.Println(fmt.Errorf("%d %!", 1), fmt.Errorf("%w", io.EOF), fmt.Errorf(""))

	for _, err := range []error{
		&os.PathError{Op: "open", Path: "/x", Err: syscall.ENOENT},
		&os.LinkError{Op: "rename", Old: "a", New: "b", Err: syscall.EXDEV},
		os.NewSyscallError("read", syscall.EIO),
		&os.SyscallError{Syscall: "stat", Err: syscall.EACCES},
		syscall.Errno(0), syscall.Errno(1), syscall.Errno(17), syscall.Errno(39), syscall.Errno(133), syscall.Errno(134), syscall.Errno(9999),
		syscall.EEXIST, syscall.ENOTEMPTY, syscall.EPERM, syscall.ENOTDIR, syscall.EAGAIN, syscall.ETIMEDOUT,
		os.ErrExist, os.ErrNotExist, os.ErrPermission, os.ErrInvalid, os.ErrClosed, os.ErrNoDeadline,
		&strconv.NumError{Func: "Atoi", Num: "x", Err: strconv.ErrSyntax}, strconv.ErrRange,
		filepath.ErrBadPattern, filepath.SkipDir,
		io.EOF, io.ErrClosedPipe, io.ErrNoProgress, io.ErrShortBuffer, io.ErrShortWrite, io.ErrUnexpectedEOF,
	} {
		fmt.Println(err, os.IsExist(err), os.IsNotExist(err), os.IsPermission(err), os.IsTimeout(err))
		if t, ok := err.(syscall.Errno); ok {
			fmt.Println(" errno", int(t), t.Temporary(), t.Timeout())
		}
	}
	fmt.Println(os.NewSyscallError("read", nil) == nil, os.IsExist(nil), os.IsNotExist(nil))
	for _, s := range []string{"", "x", "99999999999999999999", "-", "1e400", "0x"} {
		_, err := strconv.ParseInt(s, 10, 64)
		_, err2 := strconv.ParseFloat(s, 64)
		_, err3 := strconv.ParseBool(s)
		_, err4 := strconv.ParseUint(s, 16, 8)
		_, err5 := strconv.Atoi(s)
		fmt.Println(err, err2, err3, err4, err5)
	}
	_, err := strconv.ParseInt("1", 1, 64)
	fmt.Println(err)
	_, err = strconv.ParseInt("1", 10, 65)
	fmt.Println(err)
	defer func() {
		r := recover()
		_, ok := r.(error)
		fmt.Println(r, ok)
		panic(coded{7, f})
	}()
	var m map[string]int
	m["x"] = 1
}

package runtime

import "unsafe"

// The host interface. The linker makes these functions from the table that the emulated machine and the interpreter implement.

func host_exit(code int)
func host_fatal(code int)
func host_trap(reason int)

//go:noescape
func host_write(fd int, p unsafe.Pointer, n int) int

//go:noescape
func host_read(fd int, p unsafe.Pointer, n int) int

//go:noescape
func host_open(name unsafe.Pointer, n int, flags int, mode int) int
func host_close(fd int) int

//go:noescape
func host_remove(name unsafe.Pointer, n int) int
func host_seek(fd int, offset int, whence int) int
func host_nanotime() int
func host_walltime() (sec int, nsec int)
func host_sleep(ns int)
func host_random() uint64
func host_argCount() int
func host_argLength(i int) int

//go:noescape
func host_argCopy(i int, p unsafe.Pointer)
func host_envCount() int
func host_envLength(i int) int

//go:noescape
func host_envCopy(i int, p unsafe.Pointer)
func host_reserve(n int) unsafe.Pointer

//go:noescape
func host_mkdir(name unsafe.Pointer, n int, mode int) int

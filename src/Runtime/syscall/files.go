package syscall

import "unsafe"

// Timespec is a time in seconds and nanoseconds.
type Timespec struct {
	Sec  int64
	Nsec int64
}

// Stat_t describes a file.
type Stat_t struct {
	Dev     uint64
	Ino     uint64
	Nlink   uint64
	Mode    uint32
	Uid     uint32
	Gid     uint32
	X__pad0 int32
	Rdev    uint64
	Size    int64
	Blksize int64
	Blocks  int64
	Atim    Timespec
	Mtim    Timespec
	Ctim    Timespec
}

// description is what the host says of a file.
type description struct {
	mode, size, sec, nsec, dev, ino int
}

//go:linkname host_stat runtime.host_stat
//go:noescape
func host_stat(name unsafe.Pointer, n int, follow int, out unsafe.Pointer) int

//go:linkname host_fstat runtime.host_fstat
//go:noescape
func host_fstat(fd int, out unsafe.Pointer) int

//go:linkname host_list runtime.host_list
//go:noescape
func host_list(name unsafe.Pointer, n int, p unsafe.Pointer, size int) int

//go:linkname host_rename runtime.host_rename
//go:noescape
func host_rename(from unsafe.Pointer, n int, to unsafe.Pointer, m int) int

//go:linkname host_truncate runtime.host_truncate
func host_truncate(fd int, size int) int

//go:linkname host_getwd runtime.host_getwd
//go:noescape
func host_getwd(p unsafe.Pointer, size int) int

//go:linkname host_chdir runtime.host_chdir
//go:noescape
func host_chdir(name unsafe.Pointer, n int) int

//go:linkname host_chmod runtime.host_chmod
//go:noescape
func host_chmod(name unsafe.Pointer, n int, mode int) int

//go:linkname host_utime runtime.host_utime
//go:noescape
func host_utime(name unsafe.Pointer, n int, ns int) int

//go:linkname host_symlink runtime.host_symlink
//go:noescape
func host_symlink(target unsafe.Pointer, n int, name unsafe.Pointer, m int) int

//go:linkname host_readlink runtime.host_readlink
//go:noescape
func host_readlink(name unsafe.Pointer, n int, p unsafe.Pointer, size int) int

func (d *description) store(s *Stat_t) {
	t := Timespec{int64(d.sec), int64(d.nsec)}
	*s = Stat_t{Dev: uint64(d.dev), Ino: uint64(d.ino), Nlink: 1, Mode: uint32(d.mode), Size: int64(d.size), Blksize: 4096,
		Blocks: int64(d.size+511) / 512, Atim: t, Mtim: t, Ctim: t}
}

// Stat describes a file; a symbolic link is followed.
func Stat(path string, s *Stat_t) error { return describe(path, 1, s) }

// Lstat describes a file; a symbolic link is described itself.
func Lstat(path string, s *Stat_t) error { return describe(path, 0, s) }

func describe(path string, follow int, s *Stat_t) error {
	var d description
	p, n := text(path)
	err := failure(host_stat(p, n, follow, unsafe.Pointer(&d)))
	if err == nil {
		d.store(s)
	}
	return err
}

// Fstat describes an open file.
func Fstat(fd int, s *Stat_t) error {
	var d description
	err := failure(host_fstat(fd, unsafe.Pointer(&d)))
	if err == nil {
		d.store(s)
	}
	return err
}

// whole calls get with buffers until what it gives fits.
func whole(get func(p unsafe.Pointer, size int) int) (string, error) {
	size := 256
	for {
		b := make([]byte, size)
		n := get(address(b), size)
		if n < 0 {
			return "", Errno(-n)
		}
		if n <= size {
			return string(b[:n]), nil
		}
		size = n
	}
}

// ReadDirectory gives the names in a directory, sorted.
func ReadDirectory(path string) (names []string, err error) {
	name, n := text(path)
	all, err := whole(func(p unsafe.Pointer, size int) int { return host_list(name, n, p, size) })
	start := 0
	for i := 0; i < len(all); i++ {
		if all[i] == 0 {
			names = append(names, all[start:i])
			start = i + 1
		}
	}
	return names, err
}

// Rename moves a file.
func Rename(from, to string) error {
	p, n := text(from)
	q, m := text(to)
	return failure(host_rename(p, n, q, m))
}

// Link would make another name of a file; hosts have only symbolic links.
//
//go:noinline
func Link(path, link string) error { return ENOSYS }

// Symlink makes a symbolic link.
func Symlink(path, link string) error {
	p, n := text(path)
	q, m := text(link)
	return failure(host_symlink(p, n, q, m))
}

// Readlink gives what a symbolic link leads to.
func Readlink(path string) (string, error) {
	name, n := text(path)
	return whole(func(p unsafe.Pointer, size int) int { return host_readlink(name, n, p, size) })
}

// Ftruncate sets the size of an open file.
func Ftruncate(fd int, length int64) error { return failure(host_truncate(fd, int(length))) }

// Chmod sets the permissions of a file.
func Chmod(path string, mode uint32) error {
	p, n := text(path)
	return failure(host_chmod(p, n, int(mode)))
}

// SetModificationTime sets when a file was changed, in nanoseconds since 1970 UTC.
func SetModificationTime(path string, ns int64) error {
	p, n := text(path)
	return failure(host_utime(p, n, int(ns)))
}

// Chdir changes the working directory.
func Chdir(path string) error {
	p, n := text(path)
	return failure(host_chdir(p, n))
}

// Getwd gives the working directory.
func Getwd() (string, error) {
	return whole(func(p unsafe.Pointer, size int) int { return host_getwd(p, size) })
}

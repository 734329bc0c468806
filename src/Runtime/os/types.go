package os

import (
	"syscall"
	"time"
)

// Flags of OpenFile: one of the first three, and any of the others.
const (
	O_RDONLY int = syscall.O_RDONLY
	O_WRONLY int = syscall.O_WRONLY
	O_RDWR   int = syscall.O_RDWR
	O_APPEND int = syscall.O_APPEND
	O_CREATE int = syscall.O_CREAT
	O_EXCL   int = syscall.O_EXCL
	O_SYNC   int = syscall.O_SYNC
	O_TRUNC  int = syscall.O_TRUNC
)

// Places that Seek counts from; package io has the same.
const (
	SEEK_SET int = 0
	SEEK_CUR int = 1
	SEEK_END int = 2
)

const (
	PathSeparator     = '/' // between the names of a path
	PathListSeparator = ':' // between paths
)

// DevNull is the file that is always empty.
const DevNull = "/dev/null"

// IsPathSeparator says whether c stands between the names of a path.
//godefer:line path_unix.go:15
func IsPathSeparator(c uint8) bool {
	return PathSeparator == c
}

// FileInfo describes a file.
//godefer:line types.go:21
type FileInfo interface {
	Name() string       // the last name of its path
	Size() int64        // in bytes, for regular files
	Mode() FileMode     // what it is and who may use it
	ModTime() time.Time // when it was changed
	IsDir() bool        // short for Mode().IsDir()
	Sys() interface{}   // what the system says
}

// FileMode is what a file is, in its high bits, and who may use it, in its low nine bits.
type FileMode uint32

// The high bits.
const (
	ModeDir        FileMode = 1 << (32 - 1 - iota) // d
	ModeAppend                                     // a
	ModeExclusive                                  // l
	ModeTemporary                                  // T
	ModeSymlink                                    // L
	ModeDevice                                     // D
	ModeNamedPipe                                  // p
	ModeSocket                                     // S
	ModeSetuid                                     // u
	ModeSetgid                                     // g
	ModeCharDevice                                 // c
	ModeSticky                                     // t
	ModeIrregular                                  // ?

	// ModeType has the bits of files that are not regular.
	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeIrregular

	ModePerm FileMode = 0777
)

// String gives a letter for each high bit that is set, or a minus, then the permissions as rwxrwxrwx.
//godefer:line types.go:65
func (m FileMode) String() string {
	const letters, permissions = "dalTLDpSugct?", "rwxrwxrwx"
	b := make([]byte, 0, 32)
	for i := range letters {
		if m&(1<<uint(31-i)) != 0 {
			b = append(b, letters[i])
		}
	}
	if len(b) == 0 {
		b = append(b, '-')
	}
	for i := range permissions {
		if m&(1<<uint(8-i)) != 0 {
			b = append(b, permissions[i])
		} else {
			b = append(b, '-')
		}
	}
	return string(b)
}

// IsDir says whether it is a directory.
//godefer:line types.go:93
func (m FileMode) IsDir() bool {
	return m&ModeDir != 0
}

// IsRegular says whether it is an ordinary file.
//godefer:line types.go:99
func (m FileMode) IsRegular() bool {
	return m&ModeType == 0
}

// Perm gives the permissions.
//godefer:line types.go:104
func (m FileMode) Perm() FileMode {
	return m & ModePerm
}

// fileStat is the FileInfo of this package.
type fileStat struct {
	name    string
	size    int64
	mode    FileMode
	modTime time.Time
	sys     syscall.Stat_t
}

//godefer:line types.go:108
func (f *fileStat) Name() string { return f.name }

//godefer:line types.go:109
func (f *fileStat) IsDir() bool { return f.Mode().IsDir() }

//godefer:line types_unix.go:24
func (f *fileStat) Size() int64 { return f.size }

//godefer:line types_unix.go:25
func (f *fileStat) Mode() FileMode { return f.mode }

//godefer:line types_unix.go:26
func (f *fileStat) ModTime() time.Time { return f.modTime }

//godefer:line types_unix.go:27
func (f *fileStat) Sys() interface{} { return &f.sys }

// SameFile says whether two descriptions are of one file.
//godefer:line types.go:117
func SameFile(fi1, fi2 FileInfo) bool {
	fs1, ok1 := fi1.(*fileStat)
	fs2, ok2 := fi2.(*fileStat)
	if !ok1 || !ok2 {
		return false
	}
	return sameFile(fs1, fs2)
}

//godefer:line types_unix.go:29
func sameFile(fs1, fs2 *fileStat) bool {
	return fs1.sys.Dev == fs2.sys.Dev && fs1.sys.Ino == fs2.sys.Ino
}

func newFileStat(path string, s *syscall.Stat_t) *fileStat {
	f := &fileStat{name: lastName(path), size: s.Size, modTime: time.Unix(s.Mtim.Sec, s.Mtim.Nsec), sys: *s}
	f.mode = FileMode(s.Mode & 0777)
	switch s.Mode & syscall.S_IFMT {
	case syscall.S_IFBLK:
		f.mode |= ModeDevice
	case syscall.S_IFCHR:
		f.mode |= ModeDevice | ModeCharDevice
	case syscall.S_IFDIR:
		f.mode |= ModeDir
	case syscall.S_IFIFO:
		f.mode |= ModeNamedPipe
	case syscall.S_IFLNK:
		f.mode |= ModeSymlink
	case syscall.S_IFSOCK:
		f.mode |= ModeSocket
	}
	if s.Mode&syscall.S_ISGID != 0 {
		f.mode |= ModeSetgid
	}
	if s.Mode&syscall.S_ISUID != 0 {
		f.mode |= ModeSetuid
	}
	if s.Mode&syscall.S_ISVTX != 0 {
		f.mode |= ModeSticky
	}
	return f
}

// lastName gives the last name of a path.
func lastName(path string) string {
	end := len(path)
	for end > 1 && path[end-1] == '/' {
		end--
	}
	start := end
	for start > 0 && path[start-1] != '/' {
		start--
	}
	if start == end {
		return path[:end]
	}
	return path[start:end]
}

// systemMode gives permissions as the system has them.
func systemMode(m FileMode) uint32 {
	o := uint32(m.Perm())
	if m&ModeSetuid != 0 {
		o |= syscall.S_ISUID
	}
	if m&ModeSetgid != 0 {
		o |= syscall.S_ISGID
	}
	if m&ModeSticky != 0 {
		o |= syscall.S_ISVTX
	}
	return o
}

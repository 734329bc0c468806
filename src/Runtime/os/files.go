package os

import (
	"io"
	"syscall"
	"time"
)

func pathError(op, path string, err error) error {
	if err == nil {
		return nil
	}
	return &PathError{op, path, err}
}

func linkError(op, old, new string, err error) error {
	if err == nil {
		return nil
	}
	return &LinkError{op, old, new, err}
}

// Stat describes a file; a symbolic link is followed.
func Stat(name string) (FileInfo, error) {
	var s syscall.Stat_t
	if err := syscall.Stat(name, &s); err != nil {
		return nil, &PathError{"stat", name, err}
	}
	return newFileStat(name, &s), nil
}

// Lstat describes a file; a symbolic link is described itself.
func Lstat(name string) (FileInfo, error) {
	var s syscall.Stat_t
	if err := syscall.Lstat(name, &s); err != nil {
		return nil, &PathError{"lstat", name, err}
	}
	return newFileStat(name, &s), nil
}

// Stat describes f.
//godefer:line stat_unix.go:15
func (f *File) Stat() (FileInfo, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	if f.fd < 0 {
		return nil, &PathError{"stat", f.name, errClosing}
	}
	var s syscall.Stat_t
	if err := syscall.Fstat(f.fd, &s); err != nil {
		return nil, &PathError{"stat", f.name, err}
	}
	return newFileStat(f.name, &s), nil
}

// Readdirnames gives at most n names of the entries of a directory, with n <= 0 all.
//godefer:line dir.go:41
func (f *File) Readdirnames(n int) (names []string, err error) {
	if f == nil {
		return nil, ErrInvalid
	}
	if f.fd < 0 {
		return nil, errClosing
	}
	if !f.listing {
		f.names, err = syscall.ReadDirectory(f.name)
		if err != nil {
			return nil, NewSyscallError("readdirent", err)
		}
		f.listing = true
	}
	if n > 0 && len(f.names) == 0 {
		return nil, io.EOF
	}
	if n <= 0 || n > len(f.names) {
		n = len(f.names)
	}
	names = make([]string, n)
	copy(names, f.names)
	f.names = f.names[n:]
	return names, nil
}

// Readdir gives descriptions of at most n entries of a directory, with n <= 0 of all.
//godefer:line dir.go:22
func (f *File) Readdir(n int) ([]FileInfo, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	names, err := f.Readdirnames(n)
	list := make([]FileInfo, 0, len(names))
	for _, name := range names {
		info, failed := Lstat(f.name + "/" + name)
		if IsNotExist(failed) {
			continue // removed meanwhile
		}
		if failed != nil {
			return list, failed
		}
		list = append(list, info)
	}
	return list, err
}

// Mkdir makes a directory.
func Mkdir(name string, perm FileMode) error {
	return pathError("mkdir", name, syscall.Mkdir(name, systemMode(perm)))
}

// MkdirAll makes a directory and those above it; it is no error if it is there.
func MkdirAll(path string, perm FileMode) error {
	if info, err := Stat(path); err == nil {
		if info.IsDir() {
			return nil
		}
		return &PathError{"mkdir", path, syscall.ENOTDIR}
	}
	end := len(path)
	for end > 0 && path[end-1] == '/' {
		end--
	}
	for end > 0 && path[end-1] != '/' {
		end--
	}
	if end > 1 {
		if err := MkdirAll(path[:end-1], perm); err != nil {
			return err
		}
	}
	err := Mkdir(path, perm)
	if err != nil {
		if info, failed := Lstat(path); failed == nil && info.IsDir() {
			return nil
		}
	}
	return err
}

// Remove removes a file or an empty directory.
func Remove(name string) error {
	return pathError("remove", name, syscall.Unlink(name))
}

// RemoveAll removes a file or a directory with all that is in it; it is no error if there is none.
func RemoveAll(path string) error {
	err := Remove(path)
	if err == nil || IsNotExist(err) {
		return nil
	}
	info, failed := Lstat(path)
	if failed != nil {
		if IsNotExist(failed) {
			return nil
		}
		return failed
	}
	if !info.IsDir() {
		return err
	}
	names, failed := syscall.ReadDirectory(path)
	if failed != nil {
		return &PathError{"open", path, failed}
	}
	for _, name := range names {
		if failed := RemoveAll(path + "/" + name); failed != nil {
			return failed
		}
	}
	err = Remove(path)
	if err == nil || IsNotExist(err) {
		return nil
	}
	return err
}

// Rename moves a file.
func Rename(oldpath, newpath string) error {
	if info, err := Lstat(newpath); err == nil && info.IsDir() {
		if _, err := Lstat(oldpath); err == nil {
			return &LinkError{"rename", oldpath, newpath, syscall.EEXIST}
		}
	}
	return linkError("rename", oldpath, newpath, syscall.Rename(oldpath, newpath))
}

// Link makes another name of a file.
//
//go:noinline
func Link(oldname, newname string) error {
	return linkError("link", oldname, newname, syscall.Link(oldname, newname))
}

// Symlink makes a symbolic link.
func Symlink(oldname, newname string) error {
	return linkError("symlink", oldname, newname, syscall.Symlink(oldname, newname))
}

// Readlink gives what a symbolic link leads to.
func Readlink(name string) (string, error) {
	s, err := syscall.Readlink(name)
	return s, pathError("readlink", name, err)
}

// Truncate sets the size of a file.
func Truncate(name string, size int64) error {
	f, err := OpenFile(name, O_WRONLY, 0)
	if err != nil {
		return &PathError{"truncate", name, reason(err)}
	}
	defer f.Close()
	return f.Truncate(size)
}

// Truncate sets the size of the file.
//godefer:line file_posix.go:111
func (f *File) Truncate(size int64) error {
	if err := f.check("truncate"); err != nil {
		return err
	}
	return f.wrap("truncate", syscall.Ftruncate(f.fd, size))
}

// Chmod sets the permissions of a file.
func Chmod(name string, mode FileMode) error {
	return pathError("chmod", name, syscall.Chmod(name, systemMode(mode)))
}

// Chmod sets the permissions of the file.
//godefer:line file.go:406
func (f *File) Chmod(mode FileMode) error {
	if err := f.check("chmod"); err != nil {
		return err
	}
	return Chmod(f.name, mode)
}

// Chown is not supported.
//
//go:noinline
func Chown(name string, uid, gid int) error { return &PathError{"chown", name, syscall.ENOSYS} }

// Lchown is not supported.
//
//go:noinline
func Lchown(name string, uid, gid int) error { return &PathError{"lchown", name, syscall.ENOSYS} }

// Chown is not supported.
//
//go:noinline
//godefer:line file_posix.go:98
func (f *File) Chown(uid, gid int) error {
	if err := f.check("chown"); err != nil {
		return err
	}
	return &PathError{"chown", f.name, syscall.ENOSYS}
}

// Chtimes sets when a file was used and changed; only the second is kept.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	return pathError("chtimes", name, syscall.SetModificationTime(name, mtime.UnixNano()))
}

// Chdir changes the working directory.
func Chdir(dir string) error {
	return pathError("chdir", dir, syscall.Chdir(dir))
}

// Chdir changes the working directory to f.
//godefer:line file_posix.go:153
func (f *File) Chdir() error {
	if err := f.check("chdir"); err != nil {
		return err
	}
	return f.wrap("chdir", syscall.Chdir(f.name))
}

// Getwd gives the working directory.
func Getwd() (dir string, err error) {
	dir, err = syscall.Getwd()
	return dir, NewSyscallError("getwd", err)
}

// TempDir gives the directory for temporary files: $TMPDIR or /tmp.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// UserCacheDir gives the directory for cached data of the user.
func UserCacheDir() (string, error) {
	if dir := Getenv("XDG_CACHE_HOME"); dir != "" {
		return dir, nil
	}
	if dir := Getenv("HOME"); dir != "" {
		return dir + "/.cache", nil
	}
	return "", errNoCache
}

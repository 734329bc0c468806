package syscall

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

// Stat describes a file; a symbolic link is followed.
func Stat(path string, s *Stat_t) error { return ENOSYS }

// Lstat describes a file; a symbolic link is described itself.
func Lstat(path string, s *Stat_t) error { return ENOSYS }

// Fstat describes an open file.
func Fstat(fd int, s *Stat_t) error { return ENOSYS }

// ReadDirectory gives the names in a directory, sorted.
func ReadDirectory(path string) ([]string, error) { return nil, ENOSYS }

// Rename moves a file.
func Rename(from, to string) error { return ENOSYS }

// Link makes another name of a file.
func Link(path, link string) error { return ENOSYS }

// Symlink makes a symbolic link.
func Symlink(path, link string) error { return ENOSYS }

// Readlink gives what a symbolic link leads to.
func Readlink(path string) (string, error) { return "", ENOSYS }

// Ftruncate sets the size of an open file.
func Ftruncate(fd int, length int64) error { return ENOSYS }

// Chmod sets the permissions of a file.
func Chmod(path string, mode uint32) error { return ENOSYS }

// SetModificationTime sets when a file was changed, in nanoseconds since 1970 UTC.
func SetModificationTime(path string, ns int64) error { return ENOSYS }

// Chdir changes the working directory.
func Chdir(path string) error { return ENOSYS }

// Getwd gives the working directory.
func Getwd() (string, error) { return "", ENOSYS }

package os

import "syscall"

// Getenv gives the value of an environment variable, "" if it is not set.
func Getenv(key string) string {
	v, _ := syscall.Getenv(key)
	return v
}

// LookupEnv gives the value of an environment variable and whether it is set.
func LookupEnv(key string) (string, bool) {
	return syscall.Getenv(key)
}

// Setenv sets an environment variable.
func Setenv(key, value string) error {
	if err := syscall.Setenv(key, value); err != nil {
		return NewSyscallError("setenv", err)
	}
	return nil
}

// Unsetenv removes an environment variable.
func Unsetenv(key string) error {
	return syscall.Unsetenv(key)
}

// Clearenv removes all environment variables.
func Clearenv() {
	syscall.Clearenv()
}

// Environ gives the environment variables as NAME=value.
func Environ() []string {
	return syscall.Environ()
}

// ExpandEnv replaces ${var} and $var by values of environment variables.
func ExpandEnv(s string) string {
	return Expand(s, Getenv)
}

// Expand replaces ${var} and $var by what mapping gives for the name.
func Expand(s string, mapping func(string) string) string {
	var b []byte
	done := 0
	for i := 0; i < len(s); i++ {
		if s[i] != '$' || i+1 >= len(s) {
			continue
		}
		b = append(b, s[done:i]...)
		name, size := variableName(s[i+1:])
		if name != "" {
			b = append(b, mapping(name)...)
		} else if size == 0 {
			b = append(b, '$')
		}
		i += size
		done = i + 1
	}
	return string(append(b, s[done:]...))
}

// variableName gives the name that follows a $, and how much of s it takes. Bad syntax takes what it is of and has no name.
func variableName(s string) (string, int) {
	switch {
	case s[0] == '{':
		if len(s) > 2 && isSpecial(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				return s[1:i], i + 1
			}
		}
		return "", 1
	case isSpecial(s[0]):
		return s[:1], 1
	}
	i := 0
	for i < len(s) && isNameByte(s[i]) {
		i++
	}
	return s[:i], i
}

func isSpecial(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return true
	}
	return false
}

func isNameByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

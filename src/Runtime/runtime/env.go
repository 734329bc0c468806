package runtime

import "unsafe"

// texts reads the strings of the host's arguments or environment.
func texts(count int, length func(int) int, copyTo func(int, unsafe.Pointer)) []string {
	list := make([]string, count)
	for i := range list {
		n := length(i)
		if n == 0 {
			continue
		}
		bytes := make([]byte, n)
		copyTo(i, unsafe.Pointer(&bytes[0]))
		list[i] = string(bytes)
	}
	return list
}

//go:linkname osArgs os.runtime_args
func osArgs() []string {
	return texts(host_argCount(), host_argLength, host_argCopy)
}

//go:linkname syscallEnvs syscall.runtime_envs
func syscallEnvs() []string {
	return texts(host_envCount(), host_envLength, host_envCopy)
}

package syscall

// The environment of the program: a copy, made at its first use, of what the host gives.

var environment struct {
	known   bool
	entries []string // NAME=value; "" was removed
}

func runtime_envs() []string

func load() {
	if !environment.known {
		environment.known = true
		environment.entries = runtime_envs()
	}
}

// find gives the entry of a variable, -1 if there is none. The last one of several counts.
func find(name string) int {
	load()
	for i := len(environment.entries) - 1; i >= 0; i-- {
		e := environment.entries[i]
		if len(e) > len(name) && e[len(name)] == '=' && e[:len(name)] == name {
			return i
		}
	}
	return -1
}

// Getenv gives the value of a variable and whether it is set.
func Getenv(key string) (value string, found bool) {
	if key == "" {
		return "", false
	}
	i := find(key)
	if i < 0 {
		return "", false
	}
	return environment.entries[i][len(key)+1:], true
}

// Setenv sets a variable.
func Setenv(key, value string) error {
	if key == "" {
		return EINVAL
	}
	for i := 0; i < len(key); i++ {
		if key[i] == '=' || key[i] == 0 {
			return EINVAL
		}
	}
	for i := 0; i < len(value); i++ {
		if value[i] == 0 {
			return EINVAL
		}
	}
	entry := key + "=" + value
	if i := find(key); i >= 0 {
		environment.entries[i] = entry
	} else {
		environment.entries = append(environment.entries, entry)
	}
	return nil
}

// Unsetenv removes a variable.
func Unsetenv(key string) error {
	for i := find(key); i >= 0; i = find(key) {
		environment.entries[i] = ""
	}
	return nil
}

// Clearenv removes all variables.
func Clearenv() {
	load()
	environment.entries = nil
}

// Environ gives the variables as NAME=value.
func Environ() []string {
	load()
	list := make([]string, 0, len(environment.entries))
	for _, e := range environment.entries {
		if e != "" {
			list = append(list, e)
		}
	}
	return list
}

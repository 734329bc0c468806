package strconv

// ParseBool gives the truth value that str stands for: 1, t, T, TRUE, true, True, 0, f, F, FALSE, false, False.
//godefer:line atob.go:10
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, syntaxError("ParseBool", str)
}

// FormatBool gives "true" or "false".
//godefer:line atob.go:21
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// AppendBool appends "true" or "false" to dst.
//godefer:line atob.go:30
func AppendBool(dst []byte, b bool) []byte {
	if b {
		return append(dst, "true"...)
	}
	return append(dst, "false"...)
}

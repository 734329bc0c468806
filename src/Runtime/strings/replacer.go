package strings

import "io"

// A Replacer replaces strings by others. It may be used by several goroutines at once.
type Replacer struct {
	r replacer
}

// replacer is a way to replace, chosen by the strings.
type replacer interface {
	Replace(s string) string
	WriteString(w io.Writer, s string) (n int, err error)
}

// NewReplacer gives a Replacer of pairs of an old and a new string. At each place the first of the pairs that matches counts, and what
// has been replaced is not looked at again. It panics if the number of arguments is odd.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	for _, s := range oldnew {
		if len(s) != 1 {
			return &Replacer{newGeneralReplacer(oldnew)}
		}
	}
	return &Replacer{newByteReplacer(oldnew)}
}

// Replace gives s with all replacements made.
//godefer:line replace.go:78
func (r *Replacer) Replace(s string) string {
	return r.r.Replace(s)
}

// WriteString writes s to w with all replacements made.
//godefer:line replace.go:83
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return r.r.WriteString(w, s)
}

// byteReplacer has for each byte what replaces it.
type byteReplacer [256]byte

func newByteReplacer(oldnew []string) *byteReplacer {
	r := new(byteReplacer)
	for i := range r {
		r[i] = byte(i)
	}
	for i := len(oldnew) - 2; i >= 0; i -= 2 {
		r[oldnew[i][0]] = oldnew[i+1][0]
	}
	return r
}

//godefer:line replace.go:424
func (r *byteReplacer) Replace(s string) string {
	for i := 0; i < len(s); i++ {
		if r[s[i]] == s[i] {
			continue
		}
		b := []byte(s)
		for ; i < len(b); i++ {
			b[i] = r[b[i]]
		}
		return text(b)
	}
	return s
}

//godefer:line replace.go:441
func (r *byteReplacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}

// A pair is a string and what replaces it.
type pair struct {
	old, new string
}

// generalReplacer has the pairs by the first byte of the string to replace, each list in the order of the arguments.
type generalReplacer struct {
	pairs   []pair
	byFirst [256][]int // indices of pairs
	empty   int        // index of the pair with the empty string, len(pairs) if there is none
}

func newGeneralReplacer(oldnew []string) *generalReplacer {
	r := &generalReplacer{empty: len(oldnew) / 2}
	for i := 0; i < len(oldnew); i += 2 {
		r.add(oldnew[i], oldnew[i+1])
	}
	return r
}

func (r *generalReplacer) add(old, new string) {
	index := len(r.pairs)
	r.pairs = append(r.pairs, pair{old, new})
	if old != "" {
		r.byFirst[old[0]] = append(r.byFirst[old[0]], index)
	} else if index < r.empty {
		r.empty = index
	}
}

// match gives the pair that counts for the beginning of s, nil if none does.
func (r *generalReplacer) match(s string, withEmpty bool) *pair {
	if s != "" {
		for _, index := range r.byFirst[s[0]] {
			if withEmpty && r.empty < index {
				break
			}
			if HasPrefix(s, r.pairs[index].old) {
				return &r.pairs[index]
			}
		}
	}
	if withEmpty && r.empty < len(r.pairs) {
		return &r.pairs[r.empty]
	}
	return nil
}

// next gives where the next string to replace begins, from i on. The empty string is not looked for at i if it was found there.
func (r *generalReplacer) next(s string, i int, foundEmpty bool) (int, *pair) {
	for ; i <= len(s); i++ {
		if found := r.match(s[i:], !foundEmpty); found != nil {
			return i, found
		}
		foundEmpty = false
	}
	return i, nil
}

func (r *generalReplacer) Replace(s string) string {
	i, found := r.next(s, 0, false)
	if found == nil {
		return s
	}
	var b []byte
	last := 0
	for found != nil {
		b = append(b, s[last:i]...)
		b = append(b, found.new...)
		last = i + len(found.old)
		i, found = r.next(s, last, found.old == "")
	}
	return text(append(b, s[last:]...))
}

func (r *generalReplacer) WriteString(w io.Writer, s string) (n int, err error) {
	last := 0
	i, found := r.next(s, 0, false)
	for found != nil {
		if err = writePiece(w, s[last:i], &n); err == nil {
			err = writePiece(w, found.new, &n)
		}
		if err != nil {
			return n, err
		}
		last = i + len(found.old)
		i, found = r.next(s, last, found.old == "")
	}
	return n, writePiece(w, s[last:], &n)
}

func writePiece(w io.Writer, s string, n *int) error {
	if s == "" {
		return nil
	}
	written, err := io.WriteString(w, s)
	*n += written
	return err
}

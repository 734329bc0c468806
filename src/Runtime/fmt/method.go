package fmt

import "reflect"

// byMethod formats p.arg with a method of its own if it has one for the verb. A method that panics has handled it too.
func (p *printer) byMethod(verb rune) (handled bool) {
	if p.describing {
		return false
	}
	if f, ok := p.arg.(Formatter); ok {
		handled = true
		defer p.describePanic(p.arg, verb)
		f.Format(p, verb)
		return
	}
	if p.sharpV {
		if s, ok := p.arg.(GoStringer); ok {
			handled = true
			defer p.describePanic(p.arg, verb)
			p.string(s.GoString())
			return
		}
		return false
	}
	switch verb {
	case 'v', 's', 'x', 'X', 'q':
		switch v := p.arg.(type) {
		case error:
			handled = true
			defer p.describePanic(p.arg, verb)
			p.stringVerb(v.Error(), verb)
			return
		case Stringer:
			handled = true
			defer p.describePanic(p.arg, verb)
			p.stringVerb(v.String(), verb)
			return
		}
	}
	return false
}

// describePanic writes what stands for an operand whose method panicked; a nil pointer is just nil.
func (p *printer) describePanic(arg interface{}, verb rune) {
	if err := recover(); err != nil {
		if v := reflect.ValueOf(arg); v.Kind() == reflect.Ptr && v.IsNil() {
			p.out.text("<nil>")
			return
		}
		if p.panicking {
			// A panic while one is being described is the program's.
			panic(err)
		}
		flags := p.flags
		p.clear()
		p.complain(verb, "(PANIC=")
		p.panicking = true
		p.value(err, 'v')
		p.panicking = false
		p.out.byte(')')
		p.flags = flags
	}
}

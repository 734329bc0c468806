package fmt

import "reflect"

func isString(arg interface{}) bool {
	if _, ok := arg.(string); ok || arg == nil {
		return ok
	}
	return reflect.TypeOf(arg).Kind() == reflect.String
}

// value formats one operand for a verb. Frequent types are told apart without reflection.
func (p *printer) value(arg interface{}, verb rune) {
	p.arg = arg
	if arg == nil {
		p.current = reflect.Value{}
		if verb == 'T' || verb == 'v' {
			p.padText("<nil>")
		} else {
			p.badVerb(verb)
		}
		return
	}
	switch verb {
	case 'T':
		p.string(reflect.TypeOf(arg).String())
		return
	case 'p':
		p.pointer(reflect.ValueOf(arg), 'p')
		return
	}
	switch v := arg.(type) {
	case int:
		p.integerVerb(uint64(v), true, verb)
	case string:
		p.stringVerb(v, verb)
	case bool:
		p.booleanVerb(v, verb)
	case float64:
		p.floatVerb(v, 64, verb)
	case float32:
		p.floatVerb(float64(v), 32, verb)
	case complex64:
		p.complexVerb(complex128(v), 64, verb)
	case complex128:
		p.complexVerb(v, 128, verb)
	case int8:
		p.integerVerb(uint64(v), true, verb)
	case int16:
		p.integerVerb(uint64(v), true, verb)
	case int32:
		p.integerVerb(uint64(v), true, verb)
	case int64:
		p.integerVerb(uint64(v), true, verb)
	case uint:
		p.integerVerb(uint64(v), false, verb)
	case uint8:
		p.integerVerb(uint64(v), false, verb)
	case uint16:
		p.integerVerb(uint64(v), false, verb)
	case uint32:
		p.integerVerb(uint64(v), false, verb)
	case uint64:
		p.integerVerb(v, false, verb)
	case uintptr:
		p.integerVerb(uint64(v), false, verb)
	case []byte:
		p.bytesVerb(v, verb, "[]byte")
	case reflect.Value:
		p.held(v, verb)
	default:
		if !p.byMethod(verb) {
			p.reflected(reflect.ValueOf(arg), verb, 0)
		}
	}
}

// held formats a reflect.Value as the value that it holds.
func (p *printer) held(v reflect.Value, verb rune) {
	if v.IsValid() && v.CanInterface() {
		p.arg = v.Interface()
		if p.byMethod(verb) {
			return
		}
	}
	p.reflected(v, verb, 0)
}

// badVerb writes what stands for a verb that does not fit the operand.
func (p *printer) badVerb(verb rune) {
	p.describing = true
	p.out.text("%!")
	p.out.rune(verb)
	p.out.byte('(')
	switch {
	case p.arg != nil:
		p.out.text(reflect.TypeOf(p.arg).String())
		p.out.byte('=')
		p.value(p.arg, 'v')
	case p.current.IsValid():
		p.out.text(p.current.Type().String())
		p.out.byte('=')
		p.reflected(p.current, 'v', 0)
	default:
		p.out.text("<nil>")
	}
	p.out.byte(')')
	p.describing = false
}

func (p *printer) booleanVerb(v bool, verb rune) {
	if verb == 't' || verb == 'v' {
		p.boolean(v)
		return
	}
	p.badVerb(verb)
}

func (p *printer) integerVerb(v uint64, signed bool, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV && !signed {
			p.address(v, true)
		} else {
			p.integer(v, 10, signed, lower)
		}
	case 'd':
		p.integer(v, 10, signed, lower)
	case 'b':
		p.integer(v, 2, signed, lower)
	case 'o':
		p.integer(v, 8, signed, lower)
	case 'x':
		p.integer(v, 16, signed, lower)
	case 'X':
		p.integer(v, 16, signed, upper)
	case 'c':
		p.character(v)
	case 'q':
		if v > 0x10FFFF {
			p.badVerb(verb)
			return
		}
		p.quotedCharacter(v)
	case 'U':
		p.codePoint(v)
	default:
		p.badVerb(verb)
	}
}

func (p *printer) floatVerb(v float64, size int, verb rune) {
	switch verb {
	case 'v':
		p.float(v, size, 'g', -1)
	case 'b', 'g', 'G':
		p.float(v, size, byte(verb), -1)
	case 'f', 'e', 'E':
		p.float(v, size, byte(verb), 6)
	case 'F':
		p.float(v, size, 'f', 6)
	default:
		p.badVerb(verb)
	}
}

func (p *printer) complexVerb(v complex128, size int, verb rune) {
	switch verb {
	case 'v', 'b', 'g', 'G', 'f', 'F', 'e', 'E':
		plus := p.plus
		p.out.byte('(')
		p.floatVerb(real(v), size/2, verb)
		p.plus = true
		p.floatVerb(imag(v), size/2, verb)
		p.out.text("i)")
		p.plus = plus
	default:
		p.badVerb(verb)
	}
}

func (p *printer) stringVerb(s string, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV {
			p.quoted(s)
		} else {
			p.string(s)
		}
	case 's':
		p.string(s)
	case 'x':
		p.hexText(s, lower)
	case 'X':
		p.hexText(s, upper)
	case 'q':
		p.quoted(s)
	default:
		p.badVerb(verb)
	}
}

func (p *printer) bytesVerb(b []byte, verb rune, typ string) {
	switch verb {
	case 'v', 'd':
		p.byteList(b, typ)
	case 's':
		p.string(string(b))
	case 'x':
		p.hexText(string(b), lower)
	case 'X':
		p.hexText(string(b), upper)
	case 'q':
		p.quoted(string(b))
	default:
		p.reflected(reflect.ValueOf(b), verb, 0)
	}
}

func (p *printer) byteList(b []byte, typ string) {
	if p.sharpV {
		p.out.text(typ)
		if b == nil {
			p.out.text("(nil)")
			return
		}
		p.out.byte('{')
		for i, c := range b {
			if i > 0 {
				p.out.text(", ")
			}
			p.address(uint64(c), true)
		}
		p.out.byte('}')
		return
	}
	p.out.byte('[')
	for i, c := range b {
		if i > 0 {
			p.out.byte(' ')
		}
		p.integer(uint64(c), 10, false, lower)
	}
	p.out.byte(']')
}

func (p *printer) pointer(v reflect.Value, verb rune) {
	var u uintptr
	switch v.Kind() {
	case reflect.Chan, reflect.Func, reflect.Map, reflect.Ptr, reflect.Slice, reflect.UnsafePointer:
		u = v.Pointer()
	default:
		p.badVerb(verb)
		return
	}
	switch verb {
	case 'v':
		switch {
		case p.sharpV:
			p.out.byte('(')
			p.out.text(v.Type().String())
			p.out.text(")(")
			if u == 0 {
				p.out.text("nil")
			} else {
				p.address(uint64(u), true)
			}
			p.out.byte(')')
		case u == 0:
			p.padText("<nil>")
		default:
			p.address(uint64(u), !p.sharp)
		}
	case 'p':
		p.address(uint64(u), !p.sharp)
	case 'b', 'o', 'd', 'x', 'X':
		p.integerVerb(uint64(u), false, verb)
	default:
		p.badVerb(verb)
	}
}

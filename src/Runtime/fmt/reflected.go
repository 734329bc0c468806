package fmt

import "reflect"

// reflected formats any value; depth counts the values around it.
func (p *printer) reflected(v reflect.Value, verb rune, depth int) {
	// At depth 0 the methods were tried already. Most types have none, which costs less to see than an assertion.
	if depth > 0 && v.IsValid() && v.CanInterface() && mayHaveMethods(v) {
		p.arg = v.Interface()
		if p.byMethod(verb) {
			return
		}
	}
	p.arg = nil
	p.current = v
	switch v.Kind() {
	case reflect.Invalid:
		switch {
		case depth == 0:
			p.out.text("<invalid reflect.Value>")
		case verb == 'v':
			p.out.text("<nil>")
		default:
			p.badVerb(verb)
		}
	case reflect.Bool:
		p.booleanVerb(v.Bool(), verb)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		p.integerVerb(uint64(v.Int()), true, verb)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		p.integerVerb(v.Uint(), false, verb)
	case reflect.Float32:
		p.floatVerb(v.Float(), 32, verb)
	case reflect.Float64:
		p.floatVerb(v.Float(), 64, verb)
	case reflect.Complex64:
		p.complexVerb(v.Complex(), 64, verb)
	case reflect.Complex128:
		p.complexVerb(v.Complex(), 128, verb)
	case reflect.String:
		p.stringVerb(v.String(), verb)
	case reflect.Map:
		p.mapping(v, verb, depth)
	case reflect.Struct:
		p.structure(v, verb, depth)
	case reflect.Interface:
		p.dynamic(v, verb, depth)
	case reflect.Array, reflect.Slice:
		p.sequence(v, verb, depth)
	case reflect.Ptr:
		p.reference(v, verb, depth)
	case reflect.Chan, reflect.Func, reflect.UnsafePointer:
		p.pointer(v, verb)
	}
}

func mayHaveMethods(v reflect.Value) bool {
	return v.Kind() == reflect.Interface || v.NumMethod() > 0
}

func (p *printer) mapping(v reflect.Value, verb rune, depth int) {
	if p.sharpV {
		p.out.text(v.Type().String())
		if v.IsNil() {
			p.out.text("(nil)")
			return
		}
		p.out.byte('{')
	} else {
		p.out.text("map[")
	}
	for i, key := range v.MapKeys() {
		if i > 0 {
			p.separate()
		}
		p.reflected(key, verb, depth+1)
		p.out.byte(':')
		p.reflected(v.MapIndex(key), verb, depth+1)
	}
	p.close()
}

// separate writes what stands between elements, close what stands behind them.
func (p *printer) separate() {
	if p.sharpV {
		p.out.text(", ")
	} else {
		p.out.byte(' ')
	}
}

func (p *printer) close() {
	if p.sharpV {
		p.out.byte('}')
	} else {
		p.out.byte(']')
	}
}

func (p *printer) structure(v reflect.Value, verb rune, depth int) {
	if p.sharpV {
		p.out.text(v.Type().String())
	}
	p.out.byte('{')
	var typ reflect.Type
	if p.plusV || p.sharpV {
		typ = v.Type()
	}
	for i, n := 0, v.NumField(); i < n; i++ {
		if i > 0 {
			p.separate()
		}
		if typ != nil {
			if name := typ.Field(i).Name; name != "" {
				p.out.text(name)
				p.out.byte(':')
			}
		}
		f := v.Field(i)
		if f.Kind() == reflect.Interface && !f.IsNil() {
			f = f.Elem()
		}
		p.reflected(f, verb, depth+1)
	}
	p.out.byte('}')
}

func (p *printer) dynamic(v reflect.Value, verb rune, depth int) {
	e := v.Elem()
	switch {
	case e.IsValid():
		p.reflected(e, verb, depth+1)
	case p.sharpV:
		p.out.text(v.Type().String())
		p.out.text("(nil)")
	default:
		p.out.text("<nil>")
	}
}

func (p *printer) sequence(v reflect.Value, verb rune, depth int) {
	switch verb {
	case 's', 'q', 'x', 'X':
		if t := v.Type(); t.Elem().Kind() == reflect.Uint8 {
			p.bytesVerb(bytesOf(v), verb, t.String())
			return
		}
	}
	if p.sharpV {
		p.out.text(v.Type().String())
		if v.Kind() == reflect.Slice && v.IsNil() {
			p.out.text("(nil)")
			return
		}
		p.out.byte('{')
	} else {
		p.out.byte('[')
	}
	for i, n := 0, v.Len(); i < n; i++ {
		if i > 0 {
			p.separate()
		}
		p.reflected(v.Index(i), verb, depth+1)
	}
	p.close()
}

func bytesOf(v reflect.Value) []byte {
	switch {
	case v.Kind() == reflect.Slice:
		return v.Bytes()
	case v.CanAddr():
		return v.Slice(0, v.Len()).Bytes()
	}
	b := make([]byte, v.Len())
	for i := range b {
		b[i] = byte(v.Index(i).Uint())
	}
	return b
}

// reference shows what a pointer to something composed points to, at depth 0, else the address.
func (p *printer) reference(v reflect.Value, verb rune, depth int) {
	if depth == 0 && !v.IsNil() {
		switch e := v.Elem(); e.Kind() {
		case reflect.Array, reflect.Slice, reflect.Struct, reflect.Map:
			p.out.byte('&')
			p.reflected(e, verb, depth+1)
			return
		}
	}
	p.pointer(v, verb)
}

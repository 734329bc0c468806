package template

import (
	"reflect"
	"text/template/parse"
)

// command gives the value of a command. Final is that of the one before it in the pipeline, or missing.
func (s *state) command(dot reflect.Value, cmd *parse.CommandNode, final reflect.Value) reflect.Value {
	first := cmd.Args[0]
	switch n := first.(type) {
	case *parse.FieldNode:
		return s.field(dot, n, cmd.Args, final)
	case *parse.ChainNode:
		return s.chain(dot, n, cmd.Args, final)
	case *parse.IdentifierNode:
		return s.function(dot, n, cmd, cmd.Args, final)
	case *parse.PipeNode:
		return s.pipeline(dot, n)
	case *parse.VariableNode:
		return s.variable(dot, n, cmd.Args, final)
	}
	s.at(first)
	s.checkNoArguments(cmd.Args, final)
	switch n := first.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(n.True)
	case *parse.DotNode:
		return dot
	case *parse.NilNode:
		s.errorf("nil is not a command")
	case *parse.NumberNode:
		return s.constant(n)
	case *parse.StringNode:
		return reflect.ValueOf(n.Text)
	}
	s.errorf("can't evaluate command %q", first)
	return zero
}

func (s *state) checkNoArguments(args []parse.Node, final reflect.Value) {
	if hasArguments(args, final) {
		s.errorf("can't give argument to non-function %s", args[0])
	}
}

func hasArguments(args []parse.Node, final reflect.Value) bool {
	return len(args) > 1 || final != missing
}

func (s *state) field(dot reflect.Value, n *parse.FieldNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(n)
	return s.fields(dot, dot, n, n.Ident, args, final)
}

func (s *state) chain(dot reflect.Value, n *parse.ChainNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(n)
	if len(n.Field) == 0 {
		s.errorf("internal error: no fields in evalChainNode")
	}
	if n.Node.Type() == parse.NodeNil {
		s.errorf("indirection through explicit nil in %s", n)
	}
	return s.fields(dot, s.argument(dot, nil, n.Node), n, n.Field, args, final)
}

func (s *state) variable(dot reflect.Value, n *parse.VariableNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(n)
	value := s.find(n.Ident[0]).value
	if len(n.Ident) == 1 {
		s.checkNoArguments(args, final)
		return value
	}
	return s.fields(dot, value, n, n.Ident[1:], args, final)
}

// fields takes a field of a field of a value; the last one may be a method with arguments.
func (s *state) fields(dot, value reflect.Value, node parse.Node, names []string, args []parse.Node, final reflect.Value) reflect.Value {
	last := len(names) - 1
	for _, name := range names[:last] {
		value = s.member(dot, name, node, nil, missing, value)
	}
	return s.member(dot, names[last], node, args, final, value)
}

func (s *state) function(dot reflect.Value, n *parse.IdentifierNode, cmd parse.Node, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(n)
	f, ok := s.tmpl.find(n.Ident)
	if !ok {
		s.errorf("%q is not a defined function", n.Ident)
	}
	return s.call(dot, f, cmd, n.Ident, args, final)
}

// member gives a method's result, a field, or the value of a key of a map.
func (s *state) member(dot reflect.Value, name string, node parse.Node, args []parse.Node, final, of reflect.Value) reflect.Value {
	if !of.IsValid() {
		if s.tmpl.option.missingKey == missingError {
			s.errorf("nil data; no entry for key %q", name)
		}
		return zero
	}
	typ := of.Type()
	value, _ := indirect(of)
	holder := value
	if holder.Kind() != reflect.Interface && holder.Kind() != reflect.Ptr && holder.CanAddr() {
		holder = holder.Addr()
	}
	if method := holder.MethodByName(name); method.IsValid() {
		return s.call(dot, method, node, name, args, final)
	}
	switch {
	case value.Kind() == reflect.Struct:
		if f, ok := value.Type().FieldByName(name); ok {
			return s.structField(value, f, typ, hasArguments(args, final))
		}
	case value.Kind() == reflect.Map:
		if key := reflect.ValueOf(name); key.Type().AssignableTo(value.Type().Key()) {
			if hasArguments(args, final) {
				s.errorf("%s is not a method but has arguments", name)
			}
			return s.mapEntry(value, key)
		}
	}
	s.errorf("can't evaluate field %s in type %s", name, typ)
	return zero
}

func (s *state) structField(value reflect.Value, f reflect.StructField, typ reflect.Type, hasArguments bool) reflect.Value {
	field := value.FieldByIndex(f.Index)
	if f.PkgPath != "" {
		s.errorf("%s is an unexported field of struct type %s", f.Name, typ)
	}
	if hasArguments {
		s.errorf("%s has arguments but cannot be invoked as function", f.Name)
	}
	return field
}

func (s *state) mapEntry(m, key reflect.Value) reflect.Value {
	value := m.MapIndex(key)
	if !value.IsValid() {
		switch s.tmpl.option.missingKey {
		case missingZero:
			return reflect.Zero(m.Type().Elem())
		case missingError:
			s.errorf("map has no entry for key %q", key.String())
		}
	}
	return value
}

// call calls a function or method with the arguments behind the first node, and the value of the command before.
func (s *state) call(dot, f reflect.Value, node parse.Node, name string, args []parse.Node, final reflect.Value) reflect.Value {
	if args != nil {
		args = args[1:]
	}
	typ := f.Type()
	count := len(args)
	if final != missing {
		count++
	}
	fixed := len(args)
	if typ.IsVariadic() {
		if fixed = typ.NumIn() - 1; count < fixed {
			s.errorf("wrong number of args for %s: want at least %d got %d", name, fixed, len(args))
		}
	} else if count != typ.NumIn() {
		s.errorf("wrong number of args for %s: want %d got %d", name, typ.NumIn(), count)
	}
	if !isCallable(typ) {
		s.errorf("can't call method/function %q with %d results", name, typ.NumOut())
	}
	in := make([]reflect.Value, 0, count)
	for i, arg := range args {
		in = append(in, s.argument(dot, parameterOf(typ, i, fixed), arg))
	}
	if final != missing {
		in = append(in, s.converted(final, parameterOf(typ, count-1, fixed)))
	}
	out := f.Call(in)
	if len(out) == 2 && !out[1].IsNil() {
		s.at(node)
		s.errorf("error calling %s: %s", name, out[1].Interface().(error))
	}
	return unwrapped(out[0])
}

// parameterOf gives the type of argument i; those behind the fixed ones are the elements of the last parameter.
func parameterOf(f reflect.Type, i, fixed int) reflect.Type {
	if f.IsVariadic() && i >= fixed {
		return f.In(f.NumIn() - 1).Elem()
	}
	return f.In(i)
}

// unwrapped gives the value that a function gave as reflect.Value.
func unwrapped(v reflect.Value) reflect.Value {
	if v.Type() == valueType {
		return v.Interface().(reflect.Value)
	}
	return v
}

func canBeNil(typ reflect.Type) bool {
	switch typ.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Ptr, reflect.Slice:
		return true
	case reflect.Struct:
		return typ == valueType
	}
	return false
}

// converted makes a value fit to be an argument of a type, which may be nil for any.
func (s *state) converted(value reflect.Value, typ reflect.Type) reflect.Value {
	if !value.IsValid() {
		if typ == nil {
			return reflect.ValueOf(nil)
		}
		if !canBeNil(typ) {
			s.errorf("invalid value; expected %s", typ)
		}
		return reflect.Zero(typ)
	}
	if typ == valueType && value.Type() != typ {
		return reflect.ValueOf(value)
	}
	if typ == nil || value.Type().AssignableTo(typ) {
		return value
	}
	if value.Kind() == reflect.Interface && !value.IsNil() {
		if value = value.Elem(); value.Type().AssignableTo(typ) {
			return value
		}
	}
	switch {
	case value.Kind() == reflect.Ptr && value.Type().Elem().AssignableTo(typ):
		if value = value.Elem(); !value.IsValid() {
			s.errorf("dereference of nil pointer of type %s", typ)
		}
	case reflect.PtrTo(value.Type()).AssignableTo(typ) && value.CanAddr():
		value = value.Addr()
	default:
		s.errorf("wrong type for value; expected %s; got %s", typ, value.Type())
	}
	return value
}

// argument gives the value of an operand for a parameter of a type, which may be nil for any.
func (s *state) argument(dot reflect.Value, typ reflect.Type, n parse.Node) reflect.Value {
	s.at(n)
	switch arg := n.(type) {
	case *parse.DotNode:
		return s.converted(dot, typ)
	case *parse.NilNode:
		if !canBeNil(typ) {
			s.errorf("cannot assign nil to %s", typ)
		}
		return reflect.Zero(typ)
	case *parse.FieldNode:
		return s.converted(s.field(dot, arg, []parse.Node{n}, missing), typ)
	case *parse.VariableNode:
		return s.converted(s.variable(dot, arg, nil, missing), typ)
	case *parse.PipeNode:
		return s.converted(s.pipeline(dot, arg), typ)
	case *parse.IdentifierNode:
		return s.converted(s.function(dot, arg, arg, nil, missing), typ)
	case *parse.ChainNode:
		return s.converted(s.chain(dot, arg, nil, missing), typ)
	}
	if typ == nil {
		return s.constantOf(n)
	}
	return s.typedConstant(typ, n)
}

// constantOf gives a constant for which no type is asked.
func (s *state) constantOf(n parse.Node) reflect.Value {
	switch n := n.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(n.True)
	case *parse.NumberNode:
		return s.constant(n)
	case *parse.StringNode:
		return reflect.ValueOf(n.Text)
	}
	s.errorf("can't handle assignment of %s to empty interface argument", n)
	return zero
}

// typedConstant gives a constant as a value of a type.
func (s *state) typedConstant(typ reflect.Type, n parse.Node) reflect.Value {
	value := reflect.New(typ).Elem()
	number, isNumber := n.(*parse.NumberNode)
	switch group := groupOf(typ.Kind()); {
	case typ.Kind() == reflect.Interface && typ.NumMethod() == 0:
		return s.constantOf(n)
	case typ == valueType:
		return reflect.ValueOf(s.constantOf(n))
	case group == booleans:
		b, ok := n.(*parse.BoolNode)
		if !ok {
			s.errorf("expected bool; found %s", n)
		}
		value.SetBool(b.True)
	case group == strs:
		text, ok := n.(*parse.StringNode)
		if !ok {
			s.errorf("expected string; found %s", n)
		}
		value.SetString(text.Text)
	case group == integers:
		if !isNumber || !number.IsInt {
			s.errorf("expected integer; found %s", n)
		}
		value.SetInt(number.Int64)
	case group == unsigneds:
		if !isNumber || !number.IsUint {
			s.errorf("expected unsigned integer; found %s", n)
		}
		value.SetUint(number.Uint64)
	case group == floats:
		if !isNumber || !number.IsFloat {
			s.errorf("expected float; found %s", n)
		}
		value.SetFloat(number.Float64)
	case group == complexes:
		if !isNumber || !number.IsComplex {
			s.errorf("expected complex; found %s", n)
		}
		value.SetComplex(number.Complex128)
	default:
		s.errorf("can't handle %s for arg of type %s", n, typ)
	}
	return value
}

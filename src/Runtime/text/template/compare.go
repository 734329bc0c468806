package template

import (
	"errors"
	"reflect"
)

var (
	errType      = errors.New("invalid type for comparison")
	errTypes     = errors.New("incompatible types for comparison")
	errNoCompare = errors.New("missing argument for comparison")
)

// group is the kinds that are compared with each other.
type group int

const (
	others group = iota
	booleans
	complexes
	integers
	floats
	strs
	unsigneds
)

func groupOf(k reflect.Kind) group {
	switch k {
	case reflect.Bool:
		return booleans
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return integers
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return unsigneds
	case reflect.Float32, reflect.Float64:
		return floats
	case reflect.Complex64, reflect.Complex128:
		return complexes
	case reflect.String:
		return strs
	}
	return others
}

// basic gives the group of a value of a basic type.
func basic(v reflect.Value) (group, error) {
	g := groupOf(v.Kind())
	if g == others {
		return g, errType
	}
	return g, nil
}

// eq says whether the first argument equals one of the others.
func eq(arg1 reflect.Value, arg2 ...reflect.Value) (bool, error) {
	a := indirectInterface(arg1)
	group, err := basic(a)
	if err != nil {
		return false, err
	}
	if len(arg2) == 0 {
		return false, errNoCompare
	}
	for _, arg := range arg2 {
		b := indirectInterface(arg)
		other, err := basic(b)
		if err != nil {
			return false, err
		}
		same, err := equal(a, b, group, other)
		if same || err != nil {
			return same, err
		}
	}
	return false, nil
}

func equal(a, b reflect.Value, group, other group) (bool, error) {
	switch {
	case group == integers && other == unsigneds:
		return a.Int() >= 0 && uint64(a.Int()) == b.Uint(), nil
	case group == unsigneds && other == integers:
		return b.Int() >= 0 && a.Uint() == uint64(b.Int()), nil
	case group != other:
		return false, errTypes
	case group == booleans:
		return a.Bool() == b.Bool(), nil
	case group == complexes:
		return a.Complex() == b.Complex(), nil
	case group == floats:
		return a.Float() == b.Float(), nil
	case group == integers:
		return a.Int() == b.Int(), nil
	case group == strs:
		return a.String() == b.String(), nil
	}
	return a.Uint() == b.Uint(), nil
}

func ne(arg1, arg2 reflect.Value) (bool, error) {
	same, err := eq(arg1, arg2)
	return !same, err
}

func lt(arg1, arg2 reflect.Value) (bool, error) {
	a, b := indirectInterface(arg1), indirectInterface(arg2)
	group, err := basic(a)
	if err != nil {
		return false, err
	}
	other, err := basic(b)
	if err != nil {
		return false, err
	}
	switch {
	case group == integers && other == unsigneds:
		return a.Int() < 0 || uint64(a.Int()) < b.Uint(), nil
	case group == unsigneds && other == integers:
		return b.Int() >= 0 && a.Uint() < uint64(b.Int()), nil
	case group != other:
		return false, errTypes
	case group == booleans || group == complexes:
		return false, errType
	case group == floats:
		return a.Float() < b.Float(), nil
	case group == integers:
		return a.Int() < b.Int(), nil
	case group == strs:
		return a.String() < b.String(), nil
	}
	return a.Uint() < b.Uint(), nil
}

func le(arg1, arg2 reflect.Value) (bool, error) {
	less, err := lt(arg1, arg2)
	if less || err != nil {
		return less, err
	}
	return eq(arg1, arg2)
}

func gt(arg1, arg2 reflect.Value) (bool, error) {
	lessOrEqual, err := le(arg1, arg2)
	return err == nil && !lessOrEqual, err
}

func ge(arg1, arg2 reflect.Value) (bool, error) {
	less, err := lt(arg1, arg2)
	return err == nil && !less, err
}

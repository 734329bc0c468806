package binary

import (
	"errors"
	"io"
	"math"
	"reflect"
)

// Size is how many bytes Write makes of a value, -1 if it has no fixed size.
func Size(v interface{}) int { return sizeOf(reflect.Indirect(reflect.ValueOf(v))) }

func sizeOf(v reflect.Value) int {
	if v.Kind() != reflect.Slice {
		return sizeOfType(v.Type())
	}
	size := sizeOfType(v.Type().Elem())
	if size < 0 {
		return -1
	}
	return size * v.Len()
}

func sizeOfType(t reflect.Type) int {
	switch kind := t.Kind(); {
	case kind == reflect.Array:
		if size := sizeOfType(t.Elem()); size >= 0 {
			return size * t.Len()
		}
	case kind == reflect.Struct:
		sum := 0
		for i := 0; i < t.NumField(); i++ {
			size := sizeOfType(t.Field(i).Type)
			if size < 0 {
				return -1
			}
			sum += size
		}
		return sum
	case kind == reflect.Int || kind == reflect.Uint || kind == reflect.Uintptr:
		return -1
	case reflect.Bool <= kind && kind <= reflect.Complex128:
		return int(t.Size())
	}
	return -1
}

// Read fills what data points to, or the slice data, from r: numbers, booleans, and arrays, slices and structures of them. Fields named _ are
// skipped. The error is io.EOF only if there is nothing to read at all.
func Read(r io.Reader, order ByteOrder, data interface{}) error {
	v := reflect.ValueOf(data)
	size := -1
	switch v.Kind() {
	case reflect.Ptr:
		v = v.Elem()
		size = sizeOf(v)
	case reflect.Slice:
		size = sizeOf(v)
	}
	if size < 0 {
		return errors.New("binary.Read: invalid type " + reflect.TypeOf(data).String())
	}
	c := coder{order, make([]byte, size)}
	if _, err := io.ReadFull(r, c.rest); err != nil {
		return err
	}
	switch p := data.(type) {
	case []byte:
		copy(p, c.rest)
	case *uint16:
		*p = order.Uint16(c.rest)
	case *uint32:
		*p = order.Uint32(c.rest)
	case *uint64:
		*p = order.Uint64(c.rest)
	default:
		c.each(v, c.read)
	}
	return nil
}

// Write writes a value to w: a number or boolean, an array, slice or structure of them, or a pointer to one. Fields named _ become zeros.
func Write(w io.Writer, order ByteOrder, data interface{}) error {
	if p, ok := data.([]byte); ok {
		_, err := w.Write(p)
		return err
	}
	v := reflect.Indirect(reflect.ValueOf(data))
	size := sizeOf(v)
	if size < 0 {
		return errors.New("binary.Write: invalid type " + reflect.TypeOf(data).String())
	}
	all := make([]byte, size)
	c := coder{order, all}
	c.each(v, c.write)
	_, err := w.Write(all)
	return err
}

// coder goes through the bytes of a value.
type coder struct {
	order ByteOrder
	rest  []byte
}

// take gives the next n bytes.
func (c *coder) take(n int) []byte {
	b := c.rest[:n]
	c.rest = c.rest[n:]
	return b
}

// each calls do with the basic values that v consists of, in order.
func (c *coder) each(v reflect.Value, do func(v reflect.Value)) {
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		for i := 0; i < v.Len(); i++ {
			c.each(v.Index(i), do)
		}
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			f := v.Field(i)
			if v.Type().Field(i).Name == "_" && !f.CanSet() {
				c.take(sizeOf(f))
				continue
			}
			c.each(f, do)
		}
	default:
		do(v)
	}
}

func (c *coder) uint(size int) uint64 {
	b := c.take(size)
	switch size {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(c.order.Uint16(b))
	case 4:
		return uint64(c.order.Uint32(b))
	}
	return c.order.Uint64(b)
}

func (c *coder) putUint(size int, x uint64) {
	b := c.take(size)
	switch size {
	case 1:
		b[0] = byte(x)
	case 2:
		c.order.PutUint16(b, uint16(x))
	case 4:
		c.order.PutUint32(b, uint32(x))
	default:
		c.order.PutUint64(b, x)
	}
}

func (c *coder) float(size int) float64 {
	if size == 4 {
		return float64(math.Float32frombits(uint32(c.uint(4))))
	}
	return math.Float64frombits(c.uint(8))
}

func (c *coder) putFloat(size int, x float64) {
	if size == 4 {
		c.putUint(4, uint64(math.Float32bits(float32(x))))
		return
	}
	c.putUint(8, math.Float64bits(x))
}

func (c *coder) read(v reflect.Value) {
	size := int(v.Type().Size())
	switch kind := v.Kind(); {
	case kind == reflect.Bool:
		v.SetBool(c.uint(1) != 0)
	case kind <= reflect.Int64:
		unused := uint(64 - 8*size)
		v.SetInt(int64(c.uint(size)<<unused) >> unused)
	case kind <= reflect.Uint64:
		v.SetUint(c.uint(size))
	case kind <= reflect.Float64:
		v.SetFloat(c.float(size))
	default:
		re := c.float(size / 2)
		v.SetComplex(complex(re, c.float(size/2)))
	}
}

func (c *coder) write(v reflect.Value) {
	size := int(v.Type().Size())
	switch kind := v.Kind(); {
	case kind == reflect.Bool:
		bit := uint64(0)
		if v.Bool() {
			bit = 1
		}
		c.putUint(1, bit)
	case kind <= reflect.Int64:
		c.putUint(size, uint64(v.Int()))
	case kind <= reflect.Uint64:
		c.putUint(size, v.Uint())
	case kind <= reflect.Float64:
		c.putFloat(size, v.Float())
	default:
		x := v.Complex()
		c.putFloat(size/2, real(x))
		c.putFloat(size/2, imag(x))
	}
}

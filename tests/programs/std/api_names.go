// The exported names of the standard packages of Go 1.11, each used with its type: the program compiles if all are there.
package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"container/list"
	"container/ring"
	"context"
	"errors"
	"fmt"
	"io"
	"io/ioutil"
	"math"
	"math/bits"
	"math/rand"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"runtime"
	"runtime/debug"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
	"unsafe"
)

func use_errors() {
	var _ func(string) error = errors.New
}

func use_fmt() {
	var _ func(string, ...interface{}) error = fmt.Errorf
	var _ func(io.Writer, ...interface{}) (int, error) = fmt.Fprint
	var _ func(io.Writer, string, ...interface{}) (int, error) = fmt.Fprintf
	var _ func(io.Writer, ...interface{}) (int, error) = fmt.Fprintln
	var _ func(io.Reader, ...interface{}) (int, error) = fmt.Fscan
	var _ func(io.Reader, string, ...interface{}) (int, error) = fmt.Fscanf
	var _ func(io.Reader, ...interface{}) (int, error) = fmt.Fscanln
	var _ func(...interface{}) (int, error) = fmt.Print
	var _ func(string, ...interface{}) (int, error) = fmt.Printf
	var _ func(...interface{}) (int, error) = fmt.Println
	var _ func(...interface{}) (int, error) = fmt.Scan
	var _ func(string, ...interface{}) (int, error) = fmt.Scanf
	var _ func(...interface{}) (int, error) = fmt.Scanln
	var _ func(...interface{}) string = fmt.Sprint
	var _ func(string, ...interface{}) string = fmt.Sprintf
	var _ func(...interface{}) string = fmt.Sprintln
	var _ func(string, ...interface{}) (int, error) = fmt.Sscan
	var _ func(string, string, ...interface{}) (int, error) = fmt.Sscanf
	var _ func(string, ...interface{}) (int, error) = fmt.Sscanln
	var _ fmt.Formatter
	var _ func(fmt.Formatter, fmt.State, int32) = fmt.Formatter.Format
	var _ fmt.GoStringer
	var _ func(fmt.GoStringer) string = fmt.GoStringer.GoString
	var _ fmt.ScanState
	var _ func(fmt.ScanState, []uint8) (int, error) = fmt.ScanState.Read
	var _ func(fmt.ScanState) (int32, int, error) = fmt.ScanState.ReadRune
	var _ func(fmt.ScanState) = fmt.ScanState.SkipSpace
	var _ func(fmt.ScanState, bool, func(int32) bool) ([]uint8, error) = fmt.ScanState.Token
	var _ func(fmt.ScanState) error = fmt.ScanState.UnreadRune
	var _ func(fmt.ScanState) (int, bool) = fmt.ScanState.Width
	var _ fmt.Scanner
	var _ func(fmt.Scanner, fmt.ScanState, int32) error = fmt.Scanner.Scan
	var _ fmt.State
	var _ func(fmt.State, int) bool = fmt.State.Flag
	var _ func(fmt.State) (int, bool) = fmt.State.Precision
	var _ func(fmt.State) (int, bool) = fmt.State.Width
	var _ func(fmt.State, []uint8) (int, error) = fmt.State.Write
	var _ fmt.Stringer
	var _ func(fmt.Stringer) string = fmt.Stringer.String
}

func use_strings() {
	var _ func(string, string) int = strings.Compare
	var _ func(string, string) bool = strings.Contains
	var _ func(string, string) bool = strings.ContainsAny
	var _ func(string, int32) bool = strings.ContainsRune
	var _ func(string, string) int = strings.Count
	var _ func(string, string) bool = strings.EqualFold
	var _ func(string) []string = strings.Fields
	var _ func(string, func(int32) bool) []string = strings.FieldsFunc
	var _ func(string, string) bool = strings.HasPrefix
	var _ func(string, string) bool = strings.HasSuffix
	var _ func(string, string) int = strings.Index
	var _ func(string, string) int = strings.IndexAny
	var _ func(string, uint8) int = strings.IndexByte
	var _ func(string, func(int32) bool) int = strings.IndexFunc
	var _ func(string, int32) int = strings.IndexRune
	var _ func([]string, string) string = strings.Join
	var _ func(string, string) int = strings.LastIndex
	var _ func(string, string) int = strings.LastIndexAny
	var _ func(string, uint8) int = strings.LastIndexByte
	var _ func(string, func(int32) bool) int = strings.LastIndexFunc
	var _ func(func(int32) int32, string) string = strings.Map
	var _ func(string) *strings.Reader = strings.NewReader
	var _ func(...string) *strings.Replacer = strings.NewReplacer
	var _ func(string, int) string = strings.Repeat
	var _ func(string, string, string, int) string = strings.Replace
	var _ func(string, string) []string = strings.Split
	var _ func(string, string) []string = strings.SplitAfter
	var _ func(string, string, int) []string = strings.SplitAfterN
	var _ func(string, string, int) []string = strings.SplitN
	var _ func(string) string = strings.Title
	var _ func(string) string = strings.ToLower
	var _ func(unicode.SpecialCase, string) string = strings.ToLowerSpecial
	var _ func(string) string = strings.ToTitle
	var _ func(unicode.SpecialCase, string) string = strings.ToTitleSpecial
	var _ func(string) string = strings.ToUpper
	var _ func(unicode.SpecialCase, string) string = strings.ToUpperSpecial
	var _ func(string, string) string = strings.Trim
	var _ func(string, func(int32) bool) string = strings.TrimFunc
	var _ func(string, string) string = strings.TrimLeft
	var _ func(string, func(int32) bool) string = strings.TrimLeftFunc
	var _ func(string, string) string = strings.TrimPrefix
	var _ func(string, string) string = strings.TrimRight
	var _ func(string, func(int32) bool) string = strings.TrimRightFunc
	var _ func(string) string = strings.TrimSpace
	var _ func(string, string) string = strings.TrimSuffix
	var _ func(*strings.Builder, int) = (*strings.Builder).Grow
	var _ func(*strings.Builder) int = (*strings.Builder).Len
	var _ func(*strings.Builder) = (*strings.Builder).Reset
	var _ func(*strings.Builder) string = (*strings.Builder).String
	var _ func(*strings.Builder, []uint8) (int, error) = (*strings.Builder).Write
	var _ func(*strings.Builder, uint8) error = (*strings.Builder).WriteByte
	var _ func(*strings.Builder, int32) (int, error) = (*strings.Builder).WriteRune
	var _ func(*strings.Builder, string) (int, error) = (*strings.Builder).WriteString
	var _ func(*strings.Reader) int = (*strings.Reader).Len
	var _ func(*strings.Reader, []uint8) (int, error) = (*strings.Reader).Read
	var _ func(*strings.Reader, []uint8, int64) (int, error) = (*strings.Reader).ReadAt
	var _ func(*strings.Reader) (uint8, error) = (*strings.Reader).ReadByte
	var _ func(*strings.Reader) (int32, int, error) = (*strings.Reader).ReadRune
	var _ func(*strings.Reader, string) = (*strings.Reader).Reset
	var _ func(*strings.Reader, int64, int) (int64, error) = (*strings.Reader).Seek
	var _ func(*strings.Reader) int64 = (*strings.Reader).Size
	var _ func(*strings.Reader) error = (*strings.Reader).UnreadByte
	var _ func(*strings.Reader) error = (*strings.Reader).UnreadRune
	var _ func(*strings.Reader, io.Writer) (int64, error) = (*strings.Reader).WriteTo
	var _ func(*strings.Replacer, string) string = (*strings.Replacer).Replace
	var _ func(*strings.Replacer, io.Writer, string) (int, error) = (*strings.Replacer).WriteString
	var _ strings.Builder
	var _ strings.Reader
	var _ strings.Replacer
}

func use_bytes() {
	const _ = bytes.MinRead
	var _ func([]uint8, []uint8) int = bytes.Compare
	var _ func([]uint8, []uint8) bool = bytes.Contains
	var _ func([]uint8, string) bool = bytes.ContainsAny
	var _ func([]uint8, int32) bool = bytes.ContainsRune
	var _ func([]uint8, []uint8) int = bytes.Count
	var _ func([]uint8, []uint8) bool = bytes.Equal
	var _ func([]uint8, []uint8) bool = bytes.EqualFold
	var _ func([]uint8) [][]uint8 = bytes.Fields
	var _ func([]uint8, func(int32) bool) [][]uint8 = bytes.FieldsFunc
	var _ func([]uint8, []uint8) bool = bytes.HasPrefix
	var _ func([]uint8, []uint8) bool = bytes.HasSuffix
	var _ func([]uint8, []uint8) int = bytes.Index
	var _ func([]uint8, string) int = bytes.IndexAny
	var _ func([]uint8, uint8) int = bytes.IndexByte
	var _ func([]uint8, func(int32) bool) int = bytes.IndexFunc
	var _ func([]uint8, int32) int = bytes.IndexRune
	var _ func([][]uint8, []uint8) []uint8 = bytes.Join
	var _ func([]uint8, []uint8) int = bytes.LastIndex
	var _ func([]uint8, string) int = bytes.LastIndexAny
	var _ func([]uint8, uint8) int = bytes.LastIndexByte
	var _ func([]uint8, func(int32) bool) int = bytes.LastIndexFunc
	var _ func(func(int32) int32, []uint8) []uint8 = bytes.Map
	var _ func([]uint8) *bytes.Buffer = bytes.NewBuffer
	var _ func(string) *bytes.Buffer = bytes.NewBufferString
	var _ func([]uint8) *bytes.Reader = bytes.NewReader
	var _ func([]uint8, int) []uint8 = bytes.Repeat
	var _ func([]uint8, []uint8, []uint8, int) []uint8 = bytes.Replace
	var _ func([]uint8) []int32 = bytes.Runes
	var _ func([]uint8, []uint8) [][]uint8 = bytes.Split
	var _ func([]uint8, []uint8) [][]uint8 = bytes.SplitAfter
	var _ func([]uint8, []uint8, int) [][]uint8 = bytes.SplitAfterN
	var _ func([]uint8, []uint8, int) [][]uint8 = bytes.SplitN
	var _ func([]uint8) []uint8 = bytes.Title
	var _ func([]uint8) []uint8 = bytes.ToLower
	var _ func(unicode.SpecialCase, []uint8) []uint8 = bytes.ToLowerSpecial
	var _ func([]uint8) []uint8 = bytes.ToTitle
	var _ func(unicode.SpecialCase, []uint8) []uint8 = bytes.ToTitleSpecial
	var _ func([]uint8) []uint8 = bytes.ToUpper
	var _ func(unicode.SpecialCase, []uint8) []uint8 = bytes.ToUpperSpecial
	var _ func([]uint8, string) []uint8 = bytes.Trim
	var _ func([]uint8, func(int32) bool) []uint8 = bytes.TrimFunc
	var _ func([]uint8, string) []uint8 = bytes.TrimLeft
	var _ func([]uint8, func(int32) bool) []uint8 = bytes.TrimLeftFunc
	var _ func([]uint8, []uint8) []uint8 = bytes.TrimPrefix
	var _ func([]uint8, string) []uint8 = bytes.TrimRight
	var _ func([]uint8, func(int32) bool) []uint8 = bytes.TrimRightFunc
	var _ func([]uint8) []uint8 = bytes.TrimSpace
	var _ func([]uint8, []uint8) []uint8 = bytes.TrimSuffix
	var _ func(*bytes.Buffer) []uint8 = (*bytes.Buffer).Bytes
	var _ func(*bytes.Buffer) int = (*bytes.Buffer).Cap
	var _ func(*bytes.Buffer, int) = (*bytes.Buffer).Grow
	var _ func(*bytes.Buffer) int = (*bytes.Buffer).Len
	var _ func(*bytes.Buffer, int) []uint8 = (*bytes.Buffer).Next
	var _ func(*bytes.Buffer, []uint8) (int, error) = (*bytes.Buffer).Read
	var _ func(*bytes.Buffer) (uint8, error) = (*bytes.Buffer).ReadByte
	var _ func(*bytes.Buffer, uint8) ([]uint8, error) = (*bytes.Buffer).ReadBytes
	var _ func(*bytes.Buffer, io.Reader) (int64, error) = (*bytes.Buffer).ReadFrom
	var _ func(*bytes.Buffer) (int32, int, error) = (*bytes.Buffer).ReadRune
	var _ func(*bytes.Buffer, uint8) (string, error) = (*bytes.Buffer).ReadString
	var _ func(*bytes.Buffer) = (*bytes.Buffer).Reset
	var _ func(*bytes.Buffer) string = (*bytes.Buffer).String
	var _ func(*bytes.Buffer, int) = (*bytes.Buffer).Truncate
	var _ func(*bytes.Buffer) error = (*bytes.Buffer).UnreadByte
	var _ func(*bytes.Buffer) error = (*bytes.Buffer).UnreadRune
	var _ func(*bytes.Buffer, []uint8) (int, error) = (*bytes.Buffer).Write
	var _ func(*bytes.Buffer, uint8) error = (*bytes.Buffer).WriteByte
	var _ func(*bytes.Buffer, int32) (int, error) = (*bytes.Buffer).WriteRune
	var _ func(*bytes.Buffer, string) (int, error) = (*bytes.Buffer).WriteString
	var _ func(*bytes.Buffer, io.Writer) (int64, error) = (*bytes.Buffer).WriteTo
	var _ func(*bytes.Reader) int = (*bytes.Reader).Len
	var _ func(*bytes.Reader, []uint8) (int, error) = (*bytes.Reader).Read
	var _ func(*bytes.Reader, []uint8, int64) (int, error) = (*bytes.Reader).ReadAt
	var _ func(*bytes.Reader) (uint8, error) = (*bytes.Reader).ReadByte
	var _ func(*bytes.Reader) (int32, int, error) = (*bytes.Reader).ReadRune
	var _ func(*bytes.Reader, []uint8) = (*bytes.Reader).Reset
	var _ func(*bytes.Reader, int64, int) (int64, error) = (*bytes.Reader).Seek
	var _ func(*bytes.Reader) int64 = (*bytes.Reader).Size
	var _ func(*bytes.Reader) error = (*bytes.Reader).UnreadByte
	var _ func(*bytes.Reader) error = (*bytes.Reader).UnreadRune
	var _ func(*bytes.Reader, io.Writer) (int64, error) = (*bytes.Reader).WriteTo
	var _ bytes.Buffer
	var _ bytes.Reader
	var _ error = bytes.ErrTooLarge
}

func use_strconv() {
	const _ = strconv.IntSize
	var _ func([]uint8, bool) []uint8 = strconv.AppendBool
	var _ func([]uint8, float64, uint8, int, int) []uint8 = strconv.AppendFloat
	var _ func([]uint8, int64, int) []uint8 = strconv.AppendInt
	var _ func([]uint8, string) []uint8 = strconv.AppendQuote
	var _ func([]uint8, int32) []uint8 = strconv.AppendQuoteRune
	var _ func([]uint8, int32) []uint8 = strconv.AppendQuoteRuneToASCII
	var _ func([]uint8, int32) []uint8 = strconv.AppendQuoteRuneToGraphic
	var _ func([]uint8, string) []uint8 = strconv.AppendQuoteToASCII
	var _ func([]uint8, string) []uint8 = strconv.AppendQuoteToGraphic
	var _ func([]uint8, uint64, int) []uint8 = strconv.AppendUint
	var _ func(string) (int, error) = strconv.Atoi
	var _ func(string) bool = strconv.CanBackquote
	var _ func(bool) string = strconv.FormatBool
	var _ func(float64, uint8, int, int) string = strconv.FormatFloat
	var _ func(int64, int) string = strconv.FormatInt
	var _ func(uint64, int) string = strconv.FormatUint
	var _ func(int32) bool = strconv.IsGraphic
	var _ func(int32) bool = strconv.IsPrint
	var _ func(int) string = strconv.Itoa
	var _ func(string) (bool, error) = strconv.ParseBool
	var _ func(string, int) (float64, error) = strconv.ParseFloat
	var _ func(string, int, int) (int64, error) = strconv.ParseInt
	var _ func(string, int, int) (uint64, error) = strconv.ParseUint
	var _ func(string) string = strconv.Quote
	var _ func(int32) string = strconv.QuoteRune
	var _ func(int32) string = strconv.QuoteRuneToASCII
	var _ func(int32) string = strconv.QuoteRuneToGraphic
	var _ func(string) string = strconv.QuoteToASCII
	var _ func(string) string = strconv.QuoteToGraphic
	var _ func(string) (string, error) = strconv.Unquote
	var _ func(string, uint8) (int32, bool, string, error) = strconv.UnquoteChar
	var _ func(*strconv.NumError) string = (*strconv.NumError).Error
	var _ strconv.NumError
	var _ error = new(strconv.NumError).Err
	var _ string = new(strconv.NumError).Func
	var _ string = new(strconv.NumError).Num
	var _ error = strconv.ErrRange
	var _ error = strconv.ErrSyntax
}

func use_unicode() {
	const _ = unicode.LowerCase
	const _ = unicode.MaxASCII
	const _ = unicode.MaxCase
	const _ = unicode.MaxLatin1
	const _ = unicode.MaxRune
	const _ = unicode.ReplacementChar
	const _ = unicode.TitleCase
	const _ = unicode.UpperCase
	const _ = unicode.UpperLower
	const _ = unicode.Version
	var _ func(int32, ...*unicode.RangeTable) bool = unicode.In
	var _ func(*unicode.RangeTable, int32) bool = unicode.Is
	var _ func(int32) bool = unicode.IsControl
	var _ func(int32) bool = unicode.IsDigit
	var _ func(int32) bool = unicode.IsGraphic
	var _ func(int32) bool = unicode.IsLetter
	var _ func(int32) bool = unicode.IsLower
	var _ func(int32) bool = unicode.IsMark
	var _ func(int32) bool = unicode.IsNumber
	var _ func([]*unicode.RangeTable, int32) bool = unicode.IsOneOf
	var _ func(int32) bool = unicode.IsPrint
	var _ func(int32) bool = unicode.IsPunct
	var _ func(int32) bool = unicode.IsSpace
	var _ func(int32) bool = unicode.IsSymbol
	var _ func(int32) bool = unicode.IsTitle
	var _ func(int32) bool = unicode.IsUpper
	var _ func(int32) int32 = unicode.SimpleFold
	var _ func(int, int32) int32 = unicode.To
	var _ func(int32) int32 = unicode.ToLower
	var _ func(int32) int32 = unicode.ToTitle
	var _ func(int32) int32 = unicode.ToUpper
	var _ func(unicode.SpecialCase, int32) int32 = (unicode.SpecialCase).ToLower
	var _ func(unicode.SpecialCase, int32) int32 = (unicode.SpecialCase).ToTitle
	var _ func(unicode.SpecialCase, int32) int32 = (unicode.SpecialCase).ToUpper
	var _ unicode.CaseRange
	_ = new(unicode.CaseRange).Delta
	var _ uint32 = new(unicode.CaseRange).Hi
	var _ uint32 = new(unicode.CaseRange).Lo
	var _ unicode.Range16
	var _ uint16 = new(unicode.Range16).Hi
	var _ uint16 = new(unicode.Range16).Lo
	var _ uint16 = new(unicode.Range16).Stride
	var _ unicode.Range32
	var _ uint32 = new(unicode.Range32).Hi
	var _ uint32 = new(unicode.Range32).Lo
	var _ uint32 = new(unicode.Range32).Stride
	var _ unicode.RangeTable
	var _ int = new(unicode.RangeTable).LatinOffset
	var _ []unicode.Range16 = new(unicode.RangeTable).R16
	var _ []unicode.Range32 = new(unicode.RangeTable).R32
	_ = ([]unicode.CaseRange)(*new(unicode.SpecialCase))
	var _ *unicode.RangeTable = unicode.ASCII_Hex_Digit
	var _ *unicode.RangeTable = unicode.Adlam
	var _ *unicode.RangeTable = unicode.Ahom
	var _ *unicode.RangeTable = unicode.Anatolian_Hieroglyphs
	var _ *unicode.RangeTable = unicode.Arabic
	var _ *unicode.RangeTable = unicode.Armenian
	var _ *unicode.RangeTable = unicode.Avestan
	var _ unicode.SpecialCase = unicode.AzeriCase
	var _ *unicode.RangeTable = unicode.Balinese
	var _ *unicode.RangeTable = unicode.Bamum
	var _ *unicode.RangeTable = unicode.Bassa_Vah
	var _ *unicode.RangeTable = unicode.Batak
	var _ *unicode.RangeTable = unicode.Bengali
	var _ *unicode.RangeTable = unicode.Bhaiksuki
	var _ *unicode.RangeTable = unicode.Bidi_Control
	var _ *unicode.RangeTable = unicode.Bopomofo
	var _ *unicode.RangeTable = unicode.Brahmi
	var _ *unicode.RangeTable = unicode.Braille
	var _ *unicode.RangeTable = unicode.Buginese
	var _ *unicode.RangeTable = unicode.Buhid
	var _ *unicode.RangeTable = unicode.C
	var _ *unicode.RangeTable = unicode.Canadian_Aboriginal
	var _ *unicode.RangeTable = unicode.Carian
	var _ []unicode.CaseRange = unicode.CaseRanges
	var _ map[string]*unicode.RangeTable = unicode.Categories
	var _ *unicode.RangeTable = unicode.Caucasian_Albanian
	var _ *unicode.RangeTable = unicode.Cc
	var _ *unicode.RangeTable = unicode.Cf
	var _ *unicode.RangeTable = unicode.Chakma
	var _ *unicode.RangeTable = unicode.Cham
	var _ *unicode.RangeTable = unicode.Cherokee
	var _ *unicode.RangeTable = unicode.Co
	var _ *unicode.RangeTable = unicode.Common
	var _ *unicode.RangeTable = unicode.Coptic
	var _ *unicode.RangeTable = unicode.Cs
	var _ *unicode.RangeTable = unicode.Cuneiform
	var _ *unicode.RangeTable = unicode.Cypriot
	var _ *unicode.RangeTable = unicode.Cyrillic
	var _ *unicode.RangeTable = unicode.Dash
	var _ *unicode.RangeTable = unicode.Deprecated
	var _ *unicode.RangeTable = unicode.Deseret
	var _ *unicode.RangeTable = unicode.Devanagari
	var _ *unicode.RangeTable = unicode.Diacritic
	var _ *unicode.RangeTable = unicode.Digit
	var _ *unicode.RangeTable = unicode.Duployan
	var _ *unicode.RangeTable = unicode.Egyptian_Hieroglyphs
	var _ *unicode.RangeTable = unicode.Elbasan
	var _ *unicode.RangeTable = unicode.Ethiopic
	var _ *unicode.RangeTable = unicode.Extender
	var _ map[string]*unicode.RangeTable = unicode.FoldCategory
	var _ map[string]*unicode.RangeTable = unicode.FoldScript
	var _ *unicode.RangeTable = unicode.Georgian
	var _ *unicode.RangeTable = unicode.Glagolitic
	var _ *unicode.RangeTable = unicode.Gothic
	var _ *unicode.RangeTable = unicode.Grantha
	var _ []*unicode.RangeTable = unicode.GraphicRanges
	var _ *unicode.RangeTable = unicode.Greek
	var _ *unicode.RangeTable = unicode.Gujarati
	var _ *unicode.RangeTable = unicode.Gurmukhi
	var _ *unicode.RangeTable = unicode.Han
	var _ *unicode.RangeTable = unicode.Hangul
	var _ *unicode.RangeTable = unicode.Hanunoo
	var _ *unicode.RangeTable = unicode.Hatran
	var _ *unicode.RangeTable = unicode.Hebrew
	var _ *unicode.RangeTable = unicode.Hex_Digit
	var _ *unicode.RangeTable = unicode.Hiragana
	var _ *unicode.RangeTable = unicode.Hyphen
	var _ *unicode.RangeTable = unicode.IDS_Binary_Operator
	var _ *unicode.RangeTable = unicode.IDS_Trinary_Operator
	var _ *unicode.RangeTable = unicode.Ideographic
	var _ *unicode.RangeTable = unicode.Imperial_Aramaic
	var _ *unicode.RangeTable = unicode.Inherited
	var _ *unicode.RangeTable = unicode.Inscriptional_Pahlavi
	var _ *unicode.RangeTable = unicode.Inscriptional_Parthian
	var _ *unicode.RangeTable = unicode.Javanese
	var _ *unicode.RangeTable = unicode.Join_Control
	var _ *unicode.RangeTable = unicode.Kaithi
	var _ *unicode.RangeTable = unicode.Kannada
	var _ *unicode.RangeTable = unicode.Katakana
	var _ *unicode.RangeTable = unicode.Kayah_Li
	var _ *unicode.RangeTable = unicode.Kharoshthi
	var _ *unicode.RangeTable = unicode.Khmer
	var _ *unicode.RangeTable = unicode.Khojki
	var _ *unicode.RangeTable = unicode.Khudawadi
	var _ *unicode.RangeTable = unicode.L
	var _ *unicode.RangeTable = unicode.Lao
	var _ *unicode.RangeTable = unicode.Latin
	var _ *unicode.RangeTable = unicode.Lepcha
	var _ *unicode.RangeTable = unicode.Letter
	var _ *unicode.RangeTable = unicode.Limbu
	var _ *unicode.RangeTable = unicode.Linear_A
	var _ *unicode.RangeTable = unicode.Linear_B
	var _ *unicode.RangeTable = unicode.Lisu
	var _ *unicode.RangeTable = unicode.Ll
	var _ *unicode.RangeTable = unicode.Lm
	var _ *unicode.RangeTable = unicode.Lo
	var _ *unicode.RangeTable = unicode.Logical_Order_Exception
	var _ *unicode.RangeTable = unicode.Lower
	var _ *unicode.RangeTable = unicode.Lt
	var _ *unicode.RangeTable = unicode.Lu
	var _ *unicode.RangeTable = unicode.Lycian
	var _ *unicode.RangeTable = unicode.Lydian
	var _ *unicode.RangeTable = unicode.M
	var _ *unicode.RangeTable = unicode.Mahajani
	var _ *unicode.RangeTable = unicode.Malayalam
	var _ *unicode.RangeTable = unicode.Mandaic
	var _ *unicode.RangeTable = unicode.Manichaean
	var _ *unicode.RangeTable = unicode.Marchen
	var _ *unicode.RangeTable = unicode.Mark
	var _ *unicode.RangeTable = unicode.Masaram_Gondi
	var _ *unicode.RangeTable = unicode.Mc
	var _ *unicode.RangeTable = unicode.Me
	var _ *unicode.RangeTable = unicode.Meetei_Mayek
	var _ *unicode.RangeTable = unicode.Mende_Kikakui
	var _ *unicode.RangeTable = unicode.Meroitic_Cursive
	var _ *unicode.RangeTable = unicode.Meroitic_Hieroglyphs
	var _ *unicode.RangeTable = unicode.Miao
	var _ *unicode.RangeTable = unicode.Mn
	var _ *unicode.RangeTable = unicode.Modi
	var _ *unicode.RangeTable = unicode.Mongolian
	var _ *unicode.RangeTable = unicode.Mro
	var _ *unicode.RangeTable = unicode.Multani
	var _ *unicode.RangeTable = unicode.Myanmar
	var _ *unicode.RangeTable = unicode.N
	var _ *unicode.RangeTable = unicode.Nabataean
	var _ *unicode.RangeTable = unicode.Nd
	var _ *unicode.RangeTable = unicode.New_Tai_Lue
	var _ *unicode.RangeTable = unicode.Newa
	var _ *unicode.RangeTable = unicode.Nko
	var _ *unicode.RangeTable = unicode.Nl
	var _ *unicode.RangeTable = unicode.No
	var _ *unicode.RangeTable = unicode.Noncharacter_Code_Point
	var _ *unicode.RangeTable = unicode.Number
	var _ *unicode.RangeTable = unicode.Nushu
	var _ *unicode.RangeTable = unicode.Ogham
	var _ *unicode.RangeTable = unicode.Ol_Chiki
	var _ *unicode.RangeTable = unicode.Old_Hungarian
	var _ *unicode.RangeTable = unicode.Old_Italic
	var _ *unicode.RangeTable = unicode.Old_North_Arabian
	var _ *unicode.RangeTable = unicode.Old_Permic
	var _ *unicode.RangeTable = unicode.Old_Persian
	var _ *unicode.RangeTable = unicode.Old_South_Arabian
	var _ *unicode.RangeTable = unicode.Old_Turkic
	var _ *unicode.RangeTable = unicode.Oriya
	var _ *unicode.RangeTable = unicode.Osage
	var _ *unicode.RangeTable = unicode.Osmanya
	var _ *unicode.RangeTable = unicode.Other
	var _ *unicode.RangeTable = unicode.Other_Alphabetic
	var _ *unicode.RangeTable = unicode.Other_Default_Ignorable_Code_Point
	var _ *unicode.RangeTable = unicode.Other_Grapheme_Extend
	var _ *unicode.RangeTable = unicode.Other_ID_Continue
	var _ *unicode.RangeTable = unicode.Other_ID_Start
	var _ *unicode.RangeTable = unicode.Other_Lowercase
	var _ *unicode.RangeTable = unicode.Other_Math
	var _ *unicode.RangeTable = unicode.Other_Uppercase
	var _ *unicode.RangeTable = unicode.P
	var _ *unicode.RangeTable = unicode.Pahawh_Hmong
	var _ *unicode.RangeTable = unicode.Palmyrene
	var _ *unicode.RangeTable = unicode.Pattern_Syntax
	var _ *unicode.RangeTable = unicode.Pattern_White_Space
	var _ *unicode.RangeTable = unicode.Pau_Cin_Hau
	var _ *unicode.RangeTable = unicode.Pc
	var _ *unicode.RangeTable = unicode.Pd
	var _ *unicode.RangeTable = unicode.Pe
	var _ *unicode.RangeTable = unicode.Pf
	var _ *unicode.RangeTable = unicode.Phags_Pa
	var _ *unicode.RangeTable = unicode.Phoenician
	var _ *unicode.RangeTable = unicode.Pi
	var _ *unicode.RangeTable = unicode.Po
	var _ *unicode.RangeTable = unicode.Prepended_Concatenation_Mark
	var _ []*unicode.RangeTable = unicode.PrintRanges
	var _ map[string]*unicode.RangeTable = unicode.Properties
	var _ *unicode.RangeTable = unicode.Ps
	var _ *unicode.RangeTable = unicode.Psalter_Pahlavi
	var _ *unicode.RangeTable = unicode.Punct
	var _ *unicode.RangeTable = unicode.Quotation_Mark
	var _ *unicode.RangeTable = unicode.Radical
	var _ *unicode.RangeTable = unicode.Regional_Indicator
	var _ *unicode.RangeTable = unicode.Rejang
	var _ *unicode.RangeTable = unicode.Runic
	var _ *unicode.RangeTable = unicode.S
	var _ *unicode.RangeTable = unicode.STerm
	var _ *unicode.RangeTable = unicode.Samaritan
	var _ *unicode.RangeTable = unicode.Saurashtra
	var _ *unicode.RangeTable = unicode.Sc
	var _ map[string]*unicode.RangeTable = unicode.Scripts
	var _ *unicode.RangeTable = unicode.Sentence_Terminal
	var _ *unicode.RangeTable = unicode.Sharada
	var _ *unicode.RangeTable = unicode.Shavian
	var _ *unicode.RangeTable = unicode.Siddham
	var _ *unicode.RangeTable = unicode.SignWriting
	var _ *unicode.RangeTable = unicode.Sinhala
	var _ *unicode.RangeTable = unicode.Sk
	var _ *unicode.RangeTable = unicode.Sm
	var _ *unicode.RangeTable = unicode.So
	var _ *unicode.RangeTable = unicode.Soft_Dotted
	var _ *unicode.RangeTable = unicode.Sora_Sompeng
	var _ *unicode.RangeTable = unicode.Soyombo
	var _ *unicode.RangeTable = unicode.Space
	var _ *unicode.RangeTable = unicode.Sundanese
	var _ *unicode.RangeTable = unicode.Syloti_Nagri
	var _ *unicode.RangeTable = unicode.Symbol
	var _ *unicode.RangeTable = unicode.Syriac
	var _ *unicode.RangeTable = unicode.Tagalog
	var _ *unicode.RangeTable = unicode.Tagbanwa
	var _ *unicode.RangeTable = unicode.Tai_Le
	var _ *unicode.RangeTable = unicode.Tai_Tham
	var _ *unicode.RangeTable = unicode.Tai_Viet
	var _ *unicode.RangeTable = unicode.Takri
	var _ *unicode.RangeTable = unicode.Tamil
	var _ *unicode.RangeTable = unicode.Tangut
	var _ *unicode.RangeTable = unicode.Telugu
	var _ *unicode.RangeTable = unicode.Terminal_Punctuation
	var _ *unicode.RangeTable = unicode.Thaana
	var _ *unicode.RangeTable = unicode.Thai
	var _ *unicode.RangeTable = unicode.Tibetan
	var _ *unicode.RangeTable = unicode.Tifinagh
	var _ *unicode.RangeTable = unicode.Tirhuta
	var _ *unicode.RangeTable = unicode.Title
	var _ unicode.SpecialCase = unicode.TurkishCase
	var _ *unicode.RangeTable = unicode.Ugaritic
	var _ *unicode.RangeTable = unicode.Unified_Ideograph
	var _ *unicode.RangeTable = unicode.Upper
	var _ *unicode.RangeTable = unicode.Vai
	var _ *unicode.RangeTable = unicode.Variation_Selector
	var _ *unicode.RangeTable = unicode.Warang_Citi
	var _ *unicode.RangeTable = unicode.White_Space
	var _ *unicode.RangeTable = unicode.Yi
	var _ *unicode.RangeTable = unicode.Z
	var _ *unicode.RangeTable = unicode.Zanabazar_Square
	var _ *unicode.RangeTable = unicode.Zl
	var _ *unicode.RangeTable = unicode.Zp
	var _ *unicode.RangeTable = unicode.Zs
}

func use_unicode_utf8() {
	const _ = utf8.MaxRune
	const _ = utf8.RuneError
	const _ = utf8.RuneSelf
	const _ = utf8.UTFMax
	var _ func([]uint8) (int32, int) = utf8.DecodeLastRune
	var _ func(string) (int32, int) = utf8.DecodeLastRuneInString
	var _ func([]uint8) (int32, int) = utf8.DecodeRune
	var _ func(string) (int32, int) = utf8.DecodeRuneInString
	var _ func([]uint8, int32) int = utf8.EncodeRune
	var _ func([]uint8) bool = utf8.FullRune
	var _ func(string) bool = utf8.FullRuneInString
	var _ func([]uint8) int = utf8.RuneCount
	var _ func(string) int = utf8.RuneCountInString
	var _ func(int32) int = utf8.RuneLen
	var _ func(uint8) bool = utf8.RuneStart
	var _ func([]uint8) bool = utf8.Valid
	var _ func(int32) bool = utf8.ValidRune
	var _ func(string) bool = utf8.ValidString
}

func use_unicode_utf16() {
	var _ func([]uint16) []int32 = utf16.Decode
	var _ func(int32, int32) int32 = utf16.DecodeRune
	var _ func([]int32) []uint16 = utf16.Encode
	var _ func(int32) (int32, int32) = utf16.EncodeRune
	var _ func(int32) bool = utf16.IsSurrogate
}

func use_sort() {
	var _ func([]float64) = sort.Float64s
	var _ func([]float64) bool = sort.Float64sAreSorted
	var _ func([]int) = sort.Ints
	var _ func([]int) bool = sort.IntsAreSorted
	var _ func(sort.Interface) bool = sort.IsSorted
	var _ func(sort.Interface) sort.Interface = sort.Reverse
	var _ func(int, func(int) bool) int = sort.Search
	var _ func([]float64, float64) int = sort.SearchFloat64s
	var _ func([]int, int) int = sort.SearchInts
	var _ func([]string, string) int = sort.SearchStrings
	var _ func(interface{}, func(int, int) bool) = sort.Slice
	var _ func(interface{}, func(int, int) bool) bool = sort.SliceIsSorted
	var _ func(interface{}, func(int, int) bool) = sort.SliceStable
	var _ func(sort.Interface) = sort.Sort
	var _ func(sort.Interface) = sort.Stable
	var _ func([]string) = sort.Strings
	var _ func([]string) bool = sort.StringsAreSorted
	var _ func(sort.Float64Slice) int = (sort.Float64Slice).Len
	var _ func(sort.Float64Slice, int, int) bool = (sort.Float64Slice).Less
	var _ func(sort.Float64Slice, float64) int = (sort.Float64Slice).Search
	var _ func(sort.Float64Slice) = (sort.Float64Slice).Sort
	var _ func(sort.Float64Slice, int, int) = (sort.Float64Slice).Swap
	var _ func(sort.IntSlice) int = (sort.IntSlice).Len
	var _ func(sort.IntSlice, int, int) bool = (sort.IntSlice).Less
	var _ func(sort.IntSlice, int) int = (sort.IntSlice).Search
	var _ func(sort.IntSlice) = (sort.IntSlice).Sort
	var _ func(sort.IntSlice, int, int) = (sort.IntSlice).Swap
	var _ func(sort.StringSlice) int = (sort.StringSlice).Len
	var _ func(sort.StringSlice, int, int) bool = (sort.StringSlice).Less
	var _ func(sort.StringSlice, string) int = (sort.StringSlice).Search
	var _ func(sort.StringSlice) = (sort.StringSlice).Sort
	var _ func(sort.StringSlice, int, int) = (sort.StringSlice).Swap
	_ = ([]float64)(*new(sort.Float64Slice))
	_ = ([]int)(*new(sort.IntSlice))
	var _ sort.Interface
	var _ func(sort.Interface) int = sort.Interface.Len
	var _ func(sort.Interface, int, int) bool = sort.Interface.Less
	var _ func(sort.Interface, int, int) = sort.Interface.Swap
	_ = ([]string)(*new(sort.StringSlice))
}

func use_math() {
	const _ = math.E
	const _ = math.Ln10
	const _ = math.Ln2
	const _ = math.Log10E
	const _ = math.Log2E
	const _ = math.MaxFloat32
	const _ = math.MaxFloat64
	const _ = math.MaxInt16
	const _ = math.MaxInt32
	const _ = math.MaxInt64
	const _ = math.MaxInt8
	const _ = math.MaxUint16
	const _ = math.MaxUint32
	const _ = math.MaxUint64
	const _ = math.MaxUint8
	const _ = math.MinInt16
	const _ = math.MinInt32
	const _ = math.MinInt64
	const _ = math.MinInt8
	const _ = math.Phi
	const _ = math.Pi
	const _ = math.SmallestNonzeroFloat32
	const _ = math.SmallestNonzeroFloat64
	const _ = math.Sqrt2
	const _ = math.SqrtE
	const _ = math.SqrtPhi
	const _ = math.SqrtPi
	var _ func(float64) float64 = math.Abs
	var _ func(float64) float64 = math.Acos
	var _ func(float64) float64 = math.Acosh
	var _ func(float64) float64 = math.Asin
	var _ func(float64) float64 = math.Asinh
	var _ func(float64) float64 = math.Atan
	var _ func(float64, float64) float64 = math.Atan2
	var _ func(float64) float64 = math.Atanh
	var _ func(float64) float64 = math.Cbrt
	var _ func(float64) float64 = math.Ceil
	var _ func(float64, float64) float64 = math.Copysign
	var _ func(float64) float64 = math.Cos
	var _ func(float64) float64 = math.Cosh
	var _ func(float64, float64) float64 = math.Dim
	var _ func(float64) float64 = math.Erf
	var _ func(float64) float64 = math.Erfc
	var _ func(float64) float64 = math.Erfcinv
	var _ func(float64) float64 = math.Erfinv
	var _ func(float64) float64 = math.Exp
	var _ func(float64) float64 = math.Exp2
	var _ func(float64) float64 = math.Expm1
	var _ func(float32) uint32 = math.Float32bits
	var _ func(uint32) float32 = math.Float32frombits
	var _ func(float64) uint64 = math.Float64bits
	var _ func(uint64) float64 = math.Float64frombits
	var _ func(float64) float64 = math.Floor
	var _ func(float64) (float64, int) = math.Frexp
	var _ func(float64) float64 = math.Gamma
	var _ func(float64, float64) float64 = math.Hypot
	var _ func(float64) int = math.Ilogb
	var _ func(int) float64 = math.Inf
	var _ func(float64, int) bool = math.IsInf
	var _ func(float64) bool = math.IsNaN
	var _ func(float64) float64 = math.J0
	var _ func(float64) float64 = math.J1
	var _ func(int, float64) float64 = math.Jn
	var _ func(float64, int) float64 = math.Ldexp
	var _ func(float64) (float64, int) = math.Lgamma
	var _ func(float64) float64 = math.Log
	var _ func(float64) float64 = math.Log10
	var _ func(float64) float64 = math.Log1p
	var _ func(float64) float64 = math.Log2
	var _ func(float64) float64 = math.Logb
	var _ func(float64, float64) float64 = math.Max
	var _ func(float64, float64) float64 = math.Min
	var _ func(float64, float64) float64 = math.Mod
	var _ func(float64) (float64, float64) = math.Modf
	var _ func() float64 = math.NaN
	var _ func(float64, float64) float64 = math.Nextafter
	var _ func(float32, float32) float32 = math.Nextafter32
	var _ func(float64, float64) float64 = math.Pow
	var _ func(int) float64 = math.Pow10
	var _ func(float64, float64) float64 = math.Remainder
	var _ func(float64) float64 = math.Round
	var _ func(float64) float64 = math.RoundToEven
	var _ func(float64) bool = math.Signbit
	var _ func(float64) float64 = math.Sin
	var _ func(float64) (float64, float64) = math.Sincos
	var _ func(float64) float64 = math.Sinh
	var _ func(float64) float64 = math.Sqrt
	var _ func(float64) float64 = math.Tan
	var _ func(float64) float64 = math.Tanh
	var _ func(float64) float64 = math.Trunc
	var _ func(float64) float64 = math.Y0
	var _ func(float64) float64 = math.Y1
	var _ func(int, float64) float64 = math.Yn
}

func use_math_bits() {
	const _ = bits.UintSize
	var _ func(uint) int = bits.LeadingZeros
	var _ func(uint16) int = bits.LeadingZeros16
	var _ func(uint32) int = bits.LeadingZeros32
	var _ func(uint64) int = bits.LeadingZeros64
	var _ func(uint8) int = bits.LeadingZeros8
	var _ func(uint) int = bits.Len
	var _ func(uint16) int = bits.Len16
	var _ func(uint32) int = bits.Len32
	var _ func(uint64) int = bits.Len64
	var _ func(uint8) int = bits.Len8
	var _ func(uint) int = bits.OnesCount
	var _ func(uint16) int = bits.OnesCount16
	var _ func(uint32) int = bits.OnesCount32
	var _ func(uint64) int = bits.OnesCount64
	var _ func(uint8) int = bits.OnesCount8
	var _ func(uint) uint = bits.Reverse
	var _ func(uint16) uint16 = bits.Reverse16
	var _ func(uint32) uint32 = bits.Reverse32
	var _ func(uint64) uint64 = bits.Reverse64
	var _ func(uint8) uint8 = bits.Reverse8
	var _ func(uint) uint = bits.ReverseBytes
	var _ func(uint16) uint16 = bits.ReverseBytes16
	var _ func(uint32) uint32 = bits.ReverseBytes32
	var _ func(uint64) uint64 = bits.ReverseBytes64
	var _ func(uint, int) uint = bits.RotateLeft
	var _ func(uint16, int) uint16 = bits.RotateLeft16
	var _ func(uint32, int) uint32 = bits.RotateLeft32
	var _ func(uint64, int) uint64 = bits.RotateLeft64
	var _ func(uint8, int) uint8 = bits.RotateLeft8
	var _ func(uint) int = bits.TrailingZeros
	var _ func(uint16) int = bits.TrailingZeros16
	var _ func(uint32) int = bits.TrailingZeros32
	var _ func(uint64) int = bits.TrailingZeros64
	var _ func(uint8) int = bits.TrailingZeros8
}

func use_math_rand() {
	var _ func() float64 = rand.ExpFloat64
	var _ func() float32 = rand.Float32
	var _ func() float64 = rand.Float64
	var _ func() int = rand.Int
	var _ func() int32 = rand.Int31
	var _ func(int32) int32 = rand.Int31n
	var _ func() int64 = rand.Int63
	var _ func(int64) int64 = rand.Int63n
	var _ func(int) int = rand.Intn
	var _ func(rand.Source) *rand.Rand = rand.New
	var _ func(int64) rand.Source = rand.NewSource
	var _ func(*rand.Rand, float64, float64, uint64) *rand.Zipf = rand.NewZipf
	var _ func() float64 = rand.NormFloat64
	var _ func(int) []int = rand.Perm
	var _ func([]uint8) (int, error) = rand.Read
	var _ func(int64) = rand.Seed
	var _ func(int, func(int, int)) = rand.Shuffle
	var _ func() uint32 = rand.Uint32
	var _ func() uint64 = rand.Uint64
	var _ func(*rand.Rand) float64 = (*rand.Rand).ExpFloat64
	var _ func(*rand.Rand) float32 = (*rand.Rand).Float32
	var _ func(*rand.Rand) float64 = (*rand.Rand).Float64
	var _ func(*rand.Rand) int = (*rand.Rand).Int
	var _ func(*rand.Rand) int32 = (*rand.Rand).Int31
	var _ func(*rand.Rand, int32) int32 = (*rand.Rand).Int31n
	var _ func(*rand.Rand) int64 = (*rand.Rand).Int63
	var _ func(*rand.Rand, int64) int64 = (*rand.Rand).Int63n
	var _ func(*rand.Rand, int) int = (*rand.Rand).Intn
	var _ func(*rand.Rand) float64 = (*rand.Rand).NormFloat64
	var _ func(*rand.Rand, int) []int = (*rand.Rand).Perm
	var _ func(*rand.Rand, []uint8) (int, error) = (*rand.Rand).Read
	var _ func(*rand.Rand, int64) = (*rand.Rand).Seed
	var _ func(*rand.Rand, int, func(int, int)) = (*rand.Rand).Shuffle
	var _ func(*rand.Rand) uint32 = (*rand.Rand).Uint32
	var _ func(*rand.Rand) uint64 = (*rand.Rand).Uint64
	var _ func(*rand.Zipf) uint64 = (*rand.Zipf).Uint64
	var _ rand.Rand
	var _ rand.Source
	var _ func(rand.Source) int64 = rand.Source.Int63
	var _ func(rand.Source, int64) = rand.Source.Seed
	var _ rand.Source64
	var _ func(rand.Source64) int64 = rand.Source64.Int63
	var _ func(rand.Source64, int64) = rand.Source64.Seed
	var _ func(rand.Source64) uint64 = rand.Source64.Uint64
	var _ rand.Zipf
}

func use_io() {
	const _ = io.SeekCurrent
	const _ = io.SeekEnd
	const _ = io.SeekStart
	var _ func(io.Writer, io.Reader) (int64, error) = io.Copy
	var _ func(io.Writer, io.Reader, []uint8) (int64, error) = io.CopyBuffer
	var _ func(io.Writer, io.Reader, int64) (int64, error) = io.CopyN
	var _ func(io.Reader, int64) io.Reader = io.LimitReader
	var _ func(...io.Reader) io.Reader = io.MultiReader
	var _ func(...io.Writer) io.Writer = io.MultiWriter
	var _ func(io.ReaderAt, int64, int64) *io.SectionReader = io.NewSectionReader
	var _ func() (*io.PipeReader, *io.PipeWriter) = io.Pipe
	var _ func(io.Reader, []uint8, int) (int, error) = io.ReadAtLeast
	var _ func(io.Reader, []uint8) (int, error) = io.ReadFull
	var _ func(io.Reader, io.Writer) io.Reader = io.TeeReader
	var _ func(io.Writer, string) (int, error) = io.WriteString
	var _ func(*io.LimitedReader, []uint8) (int, error) = (*io.LimitedReader).Read
	var _ func(*io.PipeReader) error = (*io.PipeReader).Close
	var _ func(*io.PipeReader, error) error = (*io.PipeReader).CloseWithError
	var _ func(*io.PipeReader, []uint8) (int, error) = (*io.PipeReader).Read
	var _ func(*io.PipeWriter) error = (*io.PipeWriter).Close
	var _ func(*io.PipeWriter, error) error = (*io.PipeWriter).CloseWithError
	var _ func(*io.PipeWriter, []uint8) (int, error) = (*io.PipeWriter).Write
	var _ func(*io.SectionReader, []uint8) (int, error) = (*io.SectionReader).Read
	var _ func(*io.SectionReader, []uint8, int64) (int, error) = (*io.SectionReader).ReadAt
	var _ func(*io.SectionReader, int64, int) (int64, error) = (*io.SectionReader).Seek
	var _ func(*io.SectionReader) int64 = (*io.SectionReader).Size
	var _ io.ByteReader
	var _ func(io.ByteReader) (uint8, error) = io.ByteReader.ReadByte
	var _ io.ByteScanner
	var _ func(io.ByteScanner) (uint8, error) = io.ByteScanner.ReadByte
	var _ func(io.ByteScanner) error = io.ByteScanner.UnreadByte
	var _ io.ByteWriter
	var _ func(io.ByteWriter, uint8) error = io.ByteWriter.WriteByte
	var _ io.Closer
	var _ func(io.Closer) error = io.Closer.Close
	var _ io.LimitedReader
	var _ int64 = new(io.LimitedReader).N
	var _ io.Reader = new(io.LimitedReader).R
	var _ io.PipeReader
	var _ io.PipeWriter
	var _ io.ReadCloser
	var _ func(io.ReadCloser) error = io.ReadCloser.Close
	var _ func(io.ReadCloser, []uint8) (int, error) = io.ReadCloser.Read
	var _ io.ReadSeeker
	var _ func(io.ReadSeeker, []uint8) (int, error) = io.ReadSeeker.Read
	var _ func(io.ReadSeeker, int64, int) (int64, error) = io.ReadSeeker.Seek
	var _ io.ReadWriteCloser
	var _ func(io.ReadWriteCloser) error = io.ReadWriteCloser.Close
	var _ func(io.ReadWriteCloser, []uint8) (int, error) = io.ReadWriteCloser.Read
	var _ func(io.ReadWriteCloser, []uint8) (int, error) = io.ReadWriteCloser.Write
	var _ io.ReadWriteSeeker
	var _ func(io.ReadWriteSeeker, []uint8) (int, error) = io.ReadWriteSeeker.Read
	var _ func(io.ReadWriteSeeker, int64, int) (int64, error) = io.ReadWriteSeeker.Seek
	var _ func(io.ReadWriteSeeker, []uint8) (int, error) = io.ReadWriteSeeker.Write
	var _ io.ReadWriter
	var _ func(io.ReadWriter, []uint8) (int, error) = io.ReadWriter.Read
	var _ func(io.ReadWriter, []uint8) (int, error) = io.ReadWriter.Write
	var _ io.Reader
	var _ func(io.Reader, []uint8) (int, error) = io.Reader.Read
	var _ io.ReaderAt
	var _ func(io.ReaderAt, []uint8, int64) (int, error) = io.ReaderAt.ReadAt
	var _ io.ReaderFrom
	var _ func(io.ReaderFrom, io.Reader) (int64, error) = io.ReaderFrom.ReadFrom
	var _ io.RuneReader
	var _ func(io.RuneReader) (int32, int, error) = io.RuneReader.ReadRune
	var _ io.RuneScanner
	var _ func(io.RuneScanner) (int32, int, error) = io.RuneScanner.ReadRune
	var _ func(io.RuneScanner) error = io.RuneScanner.UnreadRune
	var _ io.SectionReader
	var _ io.Seeker
	var _ func(io.Seeker, int64, int) (int64, error) = io.Seeker.Seek
	var _ io.WriteCloser
	var _ func(io.WriteCloser) error = io.WriteCloser.Close
	var _ func(io.WriteCloser, []uint8) (int, error) = io.WriteCloser.Write
	var _ io.WriteSeeker
	var _ func(io.WriteSeeker, int64, int) (int64, error) = io.WriteSeeker.Seek
	var _ func(io.WriteSeeker, []uint8) (int, error) = io.WriteSeeker.Write
	var _ io.Writer
	var _ func(io.Writer, []uint8) (int, error) = io.Writer.Write
	var _ io.WriterAt
	var _ func(io.WriterAt, []uint8, int64) (int, error) = io.WriterAt.WriteAt
	var _ io.WriterTo
	var _ func(io.WriterTo, io.Writer) (int64, error) = io.WriterTo.WriteTo
	var _ error = io.EOF
	var _ error = io.ErrClosedPipe
	var _ error = io.ErrNoProgress
	var _ error = io.ErrShortBuffer
	var _ error = io.ErrShortWrite
	var _ error = io.ErrUnexpectedEOF
}

func use_io_ioutil() {
	var _ func(io.Reader) io.ReadCloser = ioutil.NopCloser
	var _ func(io.Reader) ([]uint8, error) = ioutil.ReadAll
	var _ func(string) ([]os.FileInfo, error) = ioutil.ReadDir
	var _ func(string) ([]uint8, error) = ioutil.ReadFile
	var _ func(string, string) (string, error) = ioutil.TempDir
	var _ func(string, string) (*os.File, error) = ioutil.TempFile
	var _ func(string, []uint8, os.FileMode) error = ioutil.WriteFile
	var _ io.Writer = ioutil.Discard
}

func use_bufio() {
	const _ = bufio.MaxScanTokenSize
	var _ func(*bufio.Reader, *bufio.Writer) *bufio.ReadWriter = bufio.NewReadWriter
	var _ func(io.Reader) *bufio.Reader = bufio.NewReader
	var _ func(io.Reader, int) *bufio.Reader = bufio.NewReaderSize
	var _ func(io.Reader) *bufio.Scanner = bufio.NewScanner
	var _ func(io.Writer) *bufio.Writer = bufio.NewWriter
	var _ func(io.Writer, int) *bufio.Writer = bufio.NewWriterSize
	var _ func([]uint8, bool) (int, []uint8, error) = bufio.ScanBytes
	var _ func([]uint8, bool) (int, []uint8, error) = bufio.ScanLines
	var _ func([]uint8, bool) (int, []uint8, error) = bufio.ScanRunes
	var _ func([]uint8, bool) (int, []uint8, error) = bufio.ScanWords
	var _ func(*bufio.Reader) int = (*bufio.Reader).Buffered
	var _ func(*bufio.Reader, int) (int, error) = (*bufio.Reader).Discard
	var _ func(*bufio.Reader, int) ([]uint8, error) = (*bufio.Reader).Peek
	var _ func(*bufio.Reader, []uint8) (int, error) = (*bufio.Reader).Read
	var _ func(*bufio.Reader) (uint8, error) = (*bufio.Reader).ReadByte
	var _ func(*bufio.Reader, uint8) ([]uint8, error) = (*bufio.Reader).ReadBytes
	var _ func(*bufio.Reader) ([]uint8, bool, error) = (*bufio.Reader).ReadLine
	var _ func(*bufio.Reader) (int32, int, error) = (*bufio.Reader).ReadRune
	var _ func(*bufio.Reader, uint8) ([]uint8, error) = (*bufio.Reader).ReadSlice
	var _ func(*bufio.Reader, uint8) (string, error) = (*bufio.Reader).ReadString
	var _ func(*bufio.Reader, io.Reader) = (*bufio.Reader).Reset
	var _ func(*bufio.Reader) int = (*bufio.Reader).Size
	var _ func(*bufio.Reader) error = (*bufio.Reader).UnreadByte
	var _ func(*bufio.Reader) error = (*bufio.Reader).UnreadRune
	var _ func(*bufio.Reader, io.Writer) (int64, error) = (*bufio.Reader).WriteTo
	var _ func(*bufio.Scanner, []uint8, int) = (*bufio.Scanner).Buffer
	var _ func(*bufio.Scanner) []uint8 = (*bufio.Scanner).Bytes
	var _ func(*bufio.Scanner) error = (*bufio.Scanner).Err
	var _ func(*bufio.Scanner) bool = (*bufio.Scanner).Scan
	var _ func(*bufio.Scanner, bufio.SplitFunc) = (*bufio.Scanner).Split
	var _ func(*bufio.Scanner) string = (*bufio.Scanner).Text
	var _ func(*bufio.Writer) int = (*bufio.Writer).Available
	var _ func(*bufio.Writer) int = (*bufio.Writer).Buffered
	var _ func(*bufio.Writer) error = (*bufio.Writer).Flush
	var _ func(*bufio.Writer, io.Reader) (int64, error) = (*bufio.Writer).ReadFrom
	var _ func(*bufio.Writer, io.Writer) = (*bufio.Writer).Reset
	var _ func(*bufio.Writer) int = (*bufio.Writer).Size
	var _ func(*bufio.Writer, []uint8) (int, error) = (*bufio.Writer).Write
	var _ func(*bufio.Writer, uint8) error = (*bufio.Writer).WriteByte
	var _ func(*bufio.Writer, int32) (int, error) = (*bufio.Writer).WriteRune
	var _ func(*bufio.Writer, string) (int, error) = (*bufio.Writer).WriteString
	var _ func(bufio.ReadWriter) int = (bufio.ReadWriter).Available
	var _ func(bufio.ReadWriter, int) (int, error) = (bufio.ReadWriter).Discard
	var _ func(bufio.ReadWriter) error = (bufio.ReadWriter).Flush
	var _ func(bufio.ReadWriter, int) ([]uint8, error) = (bufio.ReadWriter).Peek
	var _ func(bufio.ReadWriter, []uint8) (int, error) = (bufio.ReadWriter).Read
	var _ func(bufio.ReadWriter) (uint8, error) = (bufio.ReadWriter).ReadByte
	var _ func(bufio.ReadWriter, uint8) ([]uint8, error) = (bufio.ReadWriter).ReadBytes
	var _ func(bufio.ReadWriter, io.Reader) (int64, error) = (bufio.ReadWriter).ReadFrom
	var _ func(bufio.ReadWriter) ([]uint8, bool, error) = (bufio.ReadWriter).ReadLine
	var _ func(bufio.ReadWriter) (int32, int, error) = (bufio.ReadWriter).ReadRune
	var _ func(bufio.ReadWriter, uint8) ([]uint8, error) = (bufio.ReadWriter).ReadSlice
	var _ func(bufio.ReadWriter, uint8) (string, error) = (bufio.ReadWriter).ReadString
	var _ func(bufio.ReadWriter) error = (bufio.ReadWriter).UnreadByte
	var _ func(bufio.ReadWriter) error = (bufio.ReadWriter).UnreadRune
	var _ func(bufio.ReadWriter, []uint8) (int, error) = (bufio.ReadWriter).Write
	var _ func(bufio.ReadWriter, uint8) error = (bufio.ReadWriter).WriteByte
	var _ func(bufio.ReadWriter, int32) (int, error) = (bufio.ReadWriter).WriteRune
	var _ func(bufio.ReadWriter, string) (int, error) = (bufio.ReadWriter).WriteString
	var _ func(bufio.ReadWriter, io.Writer) (int64, error) = (bufio.ReadWriter).WriteTo
	var _ bufio.ReadWriter
	_ = new(bufio.ReadWriter).Reader
	_ = new(bufio.ReadWriter).Writer
	var _ bufio.Reader
	var _ bufio.Scanner
	_ = (func([]uint8, bool) (int, []uint8, error))(*new(bufio.SplitFunc))
	var _ bufio.Writer
	var _ error = bufio.ErrAdvanceTooFar
	var _ error = bufio.ErrBufferFull
	var _ error = bufio.ErrFinalToken
	var _ error = bufio.ErrInvalidUnreadByte
	var _ error = bufio.ErrInvalidUnreadRune
	var _ error = bufio.ErrNegativeAdvance
	var _ error = bufio.ErrNegativeCount
	var _ error = bufio.ErrTooLong
}

func use_os() {
	const _ = os.DevNull
	const _ os.FileMode = os.ModeAppend
	const _ os.FileMode = os.ModeCharDevice
	const _ os.FileMode = os.ModeDevice
	const _ os.FileMode = os.ModeDir
	const _ os.FileMode = os.ModeExclusive
	const _ os.FileMode = os.ModeIrregular
	const _ os.FileMode = os.ModeNamedPipe
	const _ os.FileMode = os.ModePerm
	const _ os.FileMode = os.ModeSetgid
	const _ os.FileMode = os.ModeSetuid
	const _ os.FileMode = os.ModeSocket
	const _ os.FileMode = os.ModeSticky
	const _ os.FileMode = os.ModeSymlink
	const _ os.FileMode = os.ModeTemporary
	const _ os.FileMode = os.ModeType
	const _ int = os.O_APPEND
	const _ int = os.O_CREATE
	const _ int = os.O_EXCL
	const _ int = os.O_RDONLY
	const _ int = os.O_RDWR
	const _ int = os.O_SYNC
	const _ int = os.O_TRUNC
	const _ int = os.O_WRONLY
	const _ = os.PathListSeparator
	const _ = os.PathSeparator
	const _ int = os.SEEK_CUR
	const _ int = os.SEEK_END
	const _ int = os.SEEK_SET
	var _ func(string) error = os.Chdir
	var _ func(string, os.FileMode) error = os.Chmod
	var _ func(string, int, int) error = os.Chown
	var _ func(string, time.Time, time.Time) error = os.Chtimes
	var _ func() = os.Clearenv
	var _ func(string) (*os.File, error) = os.Create
	var _ func() []string = os.Environ
	var _ func() (string, error) = os.Executable
	var _ func(int) = os.Exit
	var _ func(string, func(string) string) string = os.Expand
	var _ func(string) string = os.ExpandEnv
	var _ func(int) (*os.Process, error) = os.FindProcess
	var _ func() int = os.Getegid
	var _ func(string) string = os.Getenv
	var _ func() int = os.Geteuid
	var _ func() int = os.Getgid
	var _ func() ([]int, error) = os.Getgroups
	var _ func() int = os.Getpagesize
	var _ func() int = os.Getpid
	var _ func() int = os.Getppid
	var _ func() int = os.Getuid
	var _ func() (string, error) = os.Getwd
	var _ func() (string, error) = os.Hostname
	var _ func(error) bool = os.IsExist
	var _ func(error) bool = os.IsNotExist
	var _ func(uint8) bool = os.IsPathSeparator
	var _ func(error) bool = os.IsPermission
	var _ func(error) bool = os.IsTimeout
	var _ func(string, int, int) error = os.Lchown
	var _ func(string, string) error = os.Link
	var _ func(string) (string, bool) = os.LookupEnv
	var _ func(string) (os.FileInfo, error) = os.Lstat
	var _ func(string, os.FileMode) error = os.Mkdir
	var _ func(string, os.FileMode) error = os.MkdirAll
	var _ func(uintptr, string) *os.File = os.NewFile
	var _ func(string, error) error = os.NewSyscallError
	var _ func(string) (*os.File, error) = os.Open
	var _ func(string, int, os.FileMode) (*os.File, error) = os.OpenFile
	var _ func() (*os.File, *os.File, error) = os.Pipe
	var _ func(string) (string, error) = os.Readlink
	var _ func(string) error = os.Remove
	var _ func(string) error = os.RemoveAll
	var _ func(string, string) error = os.Rename
	var _ func(os.FileInfo, os.FileInfo) bool = os.SameFile
	var _ func(string, string) error = os.Setenv
	var _ func(string, []string, *os.ProcAttr) (*os.Process, error) = os.StartProcess
	var _ func(string) (os.FileInfo, error) = os.Stat
	var _ func(string, string) error = os.Symlink
	var _ func() string = os.TempDir
	var _ func(string, int64) error = os.Truncate
	var _ func(string) error = os.Unsetenv
	var _ func() (string, error) = os.UserCacheDir
	var _ func(*os.File) error = (*os.File).Chdir
	var _ func(*os.File, os.FileMode) error = (*os.File).Chmod
	var _ func(*os.File, int, int) error = (*os.File).Chown
	var _ func(*os.File) error = (*os.File).Close
	var _ func(*os.File) uintptr = (*os.File).Fd
	var _ func(*os.File) string = (*os.File).Name
	var _ func(*os.File, []uint8) (int, error) = (*os.File).Read
	var _ func(*os.File, []uint8, int64) (int, error) = (*os.File).ReadAt
	var _ func(*os.File, int) ([]os.FileInfo, error) = (*os.File).Readdir
	var _ func(*os.File, int) ([]string, error) = (*os.File).Readdirnames
	var _ func(*os.File, int64, int) (int64, error) = (*os.File).Seek
	var _ func(*os.File, time.Time) error = (*os.File).SetDeadline
	var _ func(*os.File, time.Time) error = (*os.File).SetReadDeadline
	var _ func(*os.File, time.Time) error = (*os.File).SetWriteDeadline
	var _ func(*os.File) (os.FileInfo, error) = (*os.File).Stat
	var _ func(*os.File) error = (*os.File).Sync
	var _ func(*os.File, int64) error = (*os.File).Truncate
	var _ func(*os.File, []uint8) (int, error) = (*os.File).Write
	var _ func(*os.File, []uint8, int64) (int, error) = (*os.File).WriteAt
	var _ func(*os.File, string) (int, error) = (*os.File).WriteString
	var _ func(*os.LinkError) string = (*os.LinkError).Error
	var _ func(*os.PathError) string = (*os.PathError).Error
	var _ func(*os.PathError) bool = (*os.PathError).Timeout
	var _ func(*os.Process) error = (*os.Process).Kill
	var _ func(*os.Process) error = (*os.Process).Release
	var _ func(*os.Process, os.Signal) error = (*os.Process).Signal
	var _ func(*os.Process) (*os.ProcessState, error) = (*os.Process).Wait
	var _ func(*os.ProcessState) bool = (*os.ProcessState).Exited
	var _ func(*os.ProcessState) int = (*os.ProcessState).Pid
	var _ func(*os.ProcessState) string = (*os.ProcessState).String
	var _ func(*os.ProcessState) bool = (*os.ProcessState).Success
	var _ func(*os.ProcessState) interface{} = (*os.ProcessState).Sys
	var _ func(*os.ProcessState) interface{} = (*os.ProcessState).SysUsage
	var _ func(*os.ProcessState) time.Duration = (*os.ProcessState).SystemTime
	var _ func(*os.ProcessState) time.Duration = (*os.ProcessState).UserTime
	var _ func(*os.SyscallError) string = (*os.SyscallError).Error
	var _ func(*os.SyscallError) bool = (*os.SyscallError).Timeout
	var _ func(os.FileMode) bool = (os.FileMode).IsDir
	var _ func(os.FileMode) bool = (os.FileMode).IsRegular
	var _ func(os.FileMode) os.FileMode = (os.FileMode).Perm
	var _ func(os.FileMode) string = (os.FileMode).String
	var _ os.File
	var _ os.FileInfo
	var _ func(os.FileInfo) bool = os.FileInfo.IsDir
	var _ func(os.FileInfo) time.Time = os.FileInfo.ModTime
	var _ func(os.FileInfo) os.FileMode = os.FileInfo.Mode
	var _ func(os.FileInfo) string = os.FileInfo.Name
	var _ func(os.FileInfo) int64 = os.FileInfo.Size
	var _ func(os.FileInfo) interface{} = os.FileInfo.Sys
	_ = (uint32)(*new(os.FileMode))
	var _ os.LinkError
	var _ error = new(os.LinkError).Err
	var _ string = new(os.LinkError).New
	var _ string = new(os.LinkError).Old
	var _ string = new(os.LinkError).Op
	var _ os.PathError
	var _ error = new(os.PathError).Err
	var _ string = new(os.PathError).Op
	var _ string = new(os.PathError).Path
	var _ os.ProcAttr
	var _ string = new(os.ProcAttr).Dir
	var _ []string = new(os.ProcAttr).Env
	var _ []*os.File = new(os.ProcAttr).Files
	var _ *syscall.SysProcAttr = new(os.ProcAttr).Sys
	var _ os.Process
	var _ int = new(os.Process).Pid
	var _ os.ProcessState
	var _ os.Signal
	var _ func(os.Signal) = os.Signal.Signal
	var _ func(os.Signal) string = os.Signal.String
	var _ os.SyscallError
	var _ error = new(os.SyscallError).Err
	var _ string = new(os.SyscallError).Syscall
	var _ []string = os.Args
	var _ error = os.ErrClosed
	var _ error = os.ErrExist
	var _ error = os.ErrInvalid
	var _ error = os.ErrNoDeadline
	var _ error = os.ErrNotExist
	var _ error = os.ErrPermission
	var _ os.Signal = os.Interrupt
	var _ os.Signal = os.Kill
	var _ *os.File = os.Stderr
	var _ *os.File = os.Stdin
	var _ *os.File = os.Stdout
}

func use_time() {
	const _ = time.ANSIC
	const _ time.Month = time.April
	const _ time.Month = time.August
	const _ time.Month = time.December
	const _ time.Month = time.February
	const _ time.Weekday = time.Friday
	const _ time.Duration = time.Hour
	const _ time.Month = time.January
	const _ time.Month = time.July
	const _ time.Month = time.June
	const _ = time.Kitchen
	const _ time.Month = time.March
	const _ time.Month = time.May
	const _ time.Duration = time.Microsecond
	const _ time.Duration = time.Millisecond
	const _ time.Duration = time.Minute
	const _ time.Weekday = time.Monday
	const _ time.Duration = time.Nanosecond
	const _ time.Month = time.November
	const _ time.Month = time.October
	const _ = time.RFC1123
	const _ = time.RFC1123Z
	const _ = time.RFC3339
	const _ = time.RFC3339Nano
	const _ = time.RFC822
	const _ = time.RFC822Z
	const _ = time.RFC850
	const _ = time.RubyDate
	const _ time.Weekday = time.Saturday
	const _ time.Duration = time.Second
	const _ time.Month = time.September
	const _ = time.Stamp
	const _ = time.StampMicro
	const _ = time.StampMilli
	const _ = time.StampNano
	const _ time.Weekday = time.Sunday
	const _ time.Weekday = time.Thursday
	const _ time.Weekday = time.Tuesday
	const _ = time.UnixDate
	const _ time.Weekday = time.Wednesday
	var _ func(time.Duration) <-chan time.Time = time.After
	var _ func(time.Duration, func()) *time.Timer = time.AfterFunc
	var _ func(int, time.Month, int, int, int, int, int, *time.Location) time.Time = time.Date
	var _ func(string, int) *time.Location = time.FixedZone
	var _ func(string) (*time.Location, error) = time.LoadLocation
	var _ func(string, []uint8) (*time.Location, error) = time.LoadLocationFromTZData
	var _ func(time.Duration) *time.Ticker = time.NewTicker
	var _ func(time.Duration) *time.Timer = time.NewTimer
	var _ func() time.Time = time.Now
	var _ func(string, string) (time.Time, error) = time.Parse
	var _ func(string) (time.Duration, error) = time.ParseDuration
	var _ func(string, string, *time.Location) (time.Time, error) = time.ParseInLocation
	var _ func(time.Time) time.Duration = time.Since
	var _ func(time.Duration) = time.Sleep
	var _ func(time.Duration) <-chan time.Time = time.Tick
	var _ func(int64, int64) time.Time = time.Unix
	var _ func(time.Time) time.Duration = time.Until
	var _ func(*time.Location) string = (*time.Location).String
	var _ func(*time.ParseError) string = (*time.ParseError).Error
	var _ func(*time.Ticker) = (*time.Ticker).Stop
	var _ func(*time.Time, []uint8) error = (*time.Time).GobDecode
	var _ func(*time.Time, []uint8) error = (*time.Time).UnmarshalBinary
	var _ func(*time.Time, []uint8) error = (*time.Time).UnmarshalJSON
	var _ func(*time.Time, []uint8) error = (*time.Time).UnmarshalText
	var _ func(*time.Timer, time.Duration) bool = (*time.Timer).Reset
	var _ func(*time.Timer) bool = (*time.Timer).Stop
	var _ func(time.Duration) float64 = (time.Duration).Hours
	var _ func(time.Duration) float64 = (time.Duration).Minutes
	var _ func(time.Duration) int64 = (time.Duration).Nanoseconds
	var _ func(time.Duration, time.Duration) time.Duration = (time.Duration).Round
	var _ func(time.Duration) float64 = (time.Duration).Seconds
	var _ func(time.Duration) string = (time.Duration).String
	var _ func(time.Duration, time.Duration) time.Duration = (time.Duration).Truncate
	var _ func(time.Month) string = (time.Month).String
	var _ func(time.Time, time.Duration) time.Time = (time.Time).Add
	var _ func(time.Time, int, int, int) time.Time = (time.Time).AddDate
	var _ func(time.Time, time.Time) bool = (time.Time).After
	var _ func(time.Time, []uint8, string) []uint8 = (time.Time).AppendFormat
	var _ func(time.Time, time.Time) bool = (time.Time).Before
	var _ func(time.Time) (int, int, int) = (time.Time).Clock
	var _ func(time.Time) (int, time.Month, int) = (time.Time).Date
	var _ func(time.Time) int = (time.Time).Day
	var _ func(time.Time, time.Time) bool = (time.Time).Equal
	var _ func(time.Time, string) string = (time.Time).Format
	var _ func(time.Time) ([]uint8, error) = (time.Time).GobEncode
	var _ func(time.Time) int = (time.Time).Hour
	var _ func(time.Time) (int, int) = (time.Time).ISOWeek
	var _ func(time.Time, *time.Location) time.Time = (time.Time).In
	var _ func(time.Time) bool = (time.Time).IsZero
	var _ func(time.Time) time.Time = (time.Time).Local
	var _ func(time.Time) *time.Location = (time.Time).Location
	var _ func(time.Time) ([]uint8, error) = (time.Time).MarshalBinary
	var _ func(time.Time) ([]uint8, error) = (time.Time).MarshalJSON
	var _ func(time.Time) ([]uint8, error) = (time.Time).MarshalText
	var _ func(time.Time) int = (time.Time).Minute
	var _ func(time.Time) time.Month = (time.Time).Month
	var _ func(time.Time) int = (time.Time).Nanosecond
	var _ func(time.Time, time.Duration) time.Time = (time.Time).Round
	var _ func(time.Time) int = (time.Time).Second
	var _ func(time.Time) string = (time.Time).String
	var _ func(time.Time, time.Time) time.Duration = (time.Time).Sub
	var _ func(time.Time, time.Duration) time.Time = (time.Time).Truncate
	var _ func(time.Time) time.Time = (time.Time).UTC
	var _ func(time.Time) int64 = (time.Time).Unix
	var _ func(time.Time) int64 = (time.Time).UnixNano
	var _ func(time.Time) time.Weekday = (time.Time).Weekday
	var _ func(time.Time) int = (time.Time).Year
	var _ func(time.Time) int = (time.Time).YearDay
	var _ func(time.Time) (string, int) = (time.Time).Zone
	var _ func(time.Weekday) string = (time.Weekday).String
	_ = (int64)(*new(time.Duration))
	var _ time.Location
	_ = (int)(*new(time.Month))
	var _ time.ParseError
	var _ string = new(time.ParseError).Layout
	var _ string = new(time.ParseError).LayoutElem
	var _ string = new(time.ParseError).Message
	var _ string = new(time.ParseError).Value
	var _ string = new(time.ParseError).ValueElem
	var _ time.Ticker
	var _ <-chan time.Time = new(time.Ticker).C
	var _ time.Time
	var _ time.Timer
	var _ <-chan time.Time = new(time.Timer).C
	_ = (int)(*new(time.Weekday))
	var _ *time.Location = time.Local
	var _ *time.Location = time.UTC
}

func use_sync() {
	var _ func(sync.Locker) *sync.Cond = sync.NewCond
	var _ func(*sync.Cond) = (*sync.Cond).Broadcast
	var _ func(*sync.Cond) = (*sync.Cond).Signal
	var _ func(*sync.Cond) = (*sync.Cond).Wait
	var _ func(*sync.Map, interface{}) = (*sync.Map).Delete
	var _ func(*sync.Map, interface{}) (interface{}, bool) = (*sync.Map).Load
	var _ func(*sync.Map, interface{}, interface{}) (interface{}, bool) = (*sync.Map).LoadOrStore
	var _ func(*sync.Map, func(interface{}, interface{}) bool) = (*sync.Map).Range
	var _ func(*sync.Map, interface{}, interface{}) = (*sync.Map).Store
	var _ func(*sync.Mutex) = (*sync.Mutex).Lock
	var _ func(*sync.Mutex) = (*sync.Mutex).Unlock
	var _ func(*sync.Once, func()) = (*sync.Once).Do
	var _ func(*sync.Pool) interface{} = (*sync.Pool).Get
	var _ func(*sync.Pool, interface{}) = (*sync.Pool).Put
	var _ func(*sync.RWMutex) = (*sync.RWMutex).Lock
	var _ func(*sync.RWMutex) = (*sync.RWMutex).RLock
	var _ func(*sync.RWMutex) sync.Locker = (*sync.RWMutex).RLocker
	var _ func(*sync.RWMutex) = (*sync.RWMutex).RUnlock
	var _ func(*sync.RWMutex) = (*sync.RWMutex).Unlock
	var _ func(*sync.WaitGroup, int) = (*sync.WaitGroup).Add
	var _ func(*sync.WaitGroup) = (*sync.WaitGroup).Done
	var _ func(*sync.WaitGroup) = (*sync.WaitGroup).Wait
	var _ sync.Cond
	var _ sync.Locker = new(sync.Cond).L
	var _ sync.Locker
	var _ func(sync.Locker) = sync.Locker.Lock
	var _ func(sync.Locker) = sync.Locker.Unlock
	var _ sync.Map
	var _ sync.Mutex
	var _ sync.Once
	var _ sync.Pool
	var _ func() interface{} = new(sync.Pool).New
	var _ sync.RWMutex
	var _ sync.WaitGroup
}

func use_sync_atomic() {
	var _ func(*int32, int32) int32 = atomic.AddInt32
	var _ func(*int64, int64) int64 = atomic.AddInt64
	var _ func(*uint32, uint32) uint32 = atomic.AddUint32
	var _ func(*uint64, uint64) uint64 = atomic.AddUint64
	var _ func(*uintptr, uintptr) uintptr = atomic.AddUintptr
	var _ func(*int32, int32, int32) bool = atomic.CompareAndSwapInt32
	var _ func(*int64, int64, int64) bool = atomic.CompareAndSwapInt64
	var _ func(*unsafe.Pointer, unsafe.Pointer, unsafe.Pointer) bool = atomic.CompareAndSwapPointer
	var _ func(*uint32, uint32, uint32) bool = atomic.CompareAndSwapUint32
	var _ func(*uint64, uint64, uint64) bool = atomic.CompareAndSwapUint64
	var _ func(*uintptr, uintptr, uintptr) bool = atomic.CompareAndSwapUintptr
	var _ func(*int32) int32 = atomic.LoadInt32
	var _ func(*int64) int64 = atomic.LoadInt64
	var _ func(*unsafe.Pointer) unsafe.Pointer = atomic.LoadPointer
	var _ func(*uint32) uint32 = atomic.LoadUint32
	var _ func(*uint64) uint64 = atomic.LoadUint64
	var _ func(*uintptr) uintptr = atomic.LoadUintptr
	var _ func(*int32, int32) = atomic.StoreInt32
	var _ func(*int64, int64) = atomic.StoreInt64
	var _ func(*unsafe.Pointer, unsafe.Pointer) = atomic.StorePointer
	var _ func(*uint32, uint32) = atomic.StoreUint32
	var _ func(*uint64, uint64) = atomic.StoreUint64
	var _ func(*uintptr, uintptr) = atomic.StoreUintptr
	var _ func(*int32, int32) int32 = atomic.SwapInt32
	var _ func(*int64, int64) int64 = atomic.SwapInt64
	var _ func(*unsafe.Pointer, unsafe.Pointer) unsafe.Pointer = atomic.SwapPointer
	var _ func(*uint32, uint32) uint32 = atomic.SwapUint32
	var _ func(*uint64, uint64) uint64 = atomic.SwapUint64
	var _ func(*uintptr, uintptr) uintptr = atomic.SwapUintptr
	var _ func(*atomic.Value) interface{} = (*atomic.Value).Load
	var _ func(*atomic.Value, interface{}) = (*atomic.Value).Store
	var _ atomic.Value
}

func use_context() {
	var _ func() context.Context = context.Background
	var _ func() context.Context = context.TODO
	var _ func(context.Context) (context.Context, context.CancelFunc) = context.WithCancel
	var _ func(context.Context, time.Time) (context.Context, context.CancelFunc) = context.WithDeadline
	var _ func(context.Context, time.Duration) (context.Context, context.CancelFunc) = context.WithTimeout
	var _ func(context.Context, interface{}, interface{}) context.Context = context.WithValue
	_ = (func())(*new(context.CancelFunc))
	var _ context.Context
	var _ func(context.Context) (time.Time, bool) = context.Context.Deadline
	var _ func(context.Context) <-chan struct{} = context.Context.Done
	var _ func(context.Context) error = context.Context.Err
	var _ func(context.Context, interface{}) interface{} = context.Context.Value
	var _ error = context.Canceled
	var _ error = context.DeadlineExceeded
}

func use_container_list() {
	var _ func() *list.List = list.New
	var _ func(*list.Element) *list.Element = (*list.Element).Next
	var _ func(*list.Element) *list.Element = (*list.Element).Prev
	var _ func(*list.List) *list.Element = (*list.List).Back
	var _ func(*list.List) *list.Element = (*list.List).Front
	var _ func(*list.List) *list.List = (*list.List).Init
	var _ func(*list.List, interface{}, *list.Element) *list.Element = (*list.List).InsertAfter
	var _ func(*list.List, interface{}, *list.Element) *list.Element = (*list.List).InsertBefore
	var _ func(*list.List) int = (*list.List).Len
	var _ func(*list.List, *list.Element, *list.Element) = (*list.List).MoveAfter
	var _ func(*list.List, *list.Element, *list.Element) = (*list.List).MoveBefore
	var _ func(*list.List, *list.Element) = (*list.List).MoveToBack
	var _ func(*list.List, *list.Element) = (*list.List).MoveToFront
	var _ func(*list.List, interface{}) *list.Element = (*list.List).PushBack
	var _ func(*list.List, *list.List) = (*list.List).PushBackList
	var _ func(*list.List, interface{}) *list.Element = (*list.List).PushFront
	var _ func(*list.List, *list.List) = (*list.List).PushFrontList
	var _ func(*list.List, *list.Element) interface{} = (*list.List).Remove
	var _ list.Element
	var _ interface{} = new(list.Element).Value
	var _ list.List
}

func use_container_heap() {
	var _ func(heap.Interface, int) = heap.Fix
	var _ func(heap.Interface) = heap.Init
	var _ func(heap.Interface) interface{} = heap.Pop
	var _ func(heap.Interface, interface{}) = heap.Push
	var _ func(heap.Interface, int) interface{} = heap.Remove
	var _ heap.Interface
	var _ func(heap.Interface) int = heap.Interface.Len
	var _ func(heap.Interface, int, int) bool = heap.Interface.Less
	var _ func(heap.Interface) interface{} = heap.Interface.Pop
	var _ func(heap.Interface, interface{}) = heap.Interface.Push
	var _ func(heap.Interface, int, int) = heap.Interface.Swap
}

func use_container_ring() {
	var _ func(int) *ring.Ring = ring.New
	var _ func(*ring.Ring, func(interface{})) = (*ring.Ring).Do
	var _ func(*ring.Ring) int = (*ring.Ring).Len
	var _ func(*ring.Ring, *ring.Ring) *ring.Ring = (*ring.Ring).Link
	var _ func(*ring.Ring, int) *ring.Ring = (*ring.Ring).Move
	var _ func(*ring.Ring) *ring.Ring = (*ring.Ring).Next
	var _ func(*ring.Ring) *ring.Ring = (*ring.Ring).Prev
	var _ func(*ring.Ring, int) *ring.Ring = (*ring.Ring).Unlink
	var _ ring.Ring
	var _ interface{} = new(ring.Ring).Value
}

func use_reflect() {
	const _ reflect.Kind = reflect.Array
	const _ reflect.Kind = reflect.Bool
	const _ reflect.ChanDir = reflect.BothDir
	const _ reflect.Kind = reflect.Chan
	const _ reflect.Kind = reflect.Complex128
	const _ reflect.Kind = reflect.Complex64
	const _ reflect.Kind = reflect.Float32
	const _ reflect.Kind = reflect.Float64
	const _ reflect.Kind = reflect.Func
	const _ reflect.Kind = reflect.Int
	const _ reflect.Kind = reflect.Int16
	const _ reflect.Kind = reflect.Int32
	const _ reflect.Kind = reflect.Int64
	const _ reflect.Kind = reflect.Int8
	const _ reflect.Kind = reflect.Interface
	const _ reflect.Kind = reflect.Invalid
	const _ reflect.Kind = reflect.Map
	const _ reflect.Kind = reflect.Ptr
	const _ reflect.ChanDir = reflect.RecvDir
	const _ reflect.SelectDir = reflect.SelectDefault
	const _ reflect.SelectDir = reflect.SelectRecv
	const _ reflect.SelectDir = reflect.SelectSend
	const _ reflect.ChanDir = reflect.SendDir
	const _ reflect.Kind = reflect.Slice
	const _ reflect.Kind = reflect.String
	const _ reflect.Kind = reflect.Struct
	const _ reflect.Kind = reflect.Uint
	const _ reflect.Kind = reflect.Uint16
	const _ reflect.Kind = reflect.Uint32
	const _ reflect.Kind = reflect.Uint64
	const _ reflect.Kind = reflect.Uint8
	const _ reflect.Kind = reflect.Uintptr
	const _ reflect.Kind = reflect.UnsafePointer
	var _ func(reflect.Value, ...reflect.Value) reflect.Value = reflect.Append
	var _ func(reflect.Value, reflect.Value) reflect.Value = reflect.AppendSlice
	var _ func(int, reflect.Type) reflect.Type = reflect.ArrayOf
	var _ func(reflect.ChanDir, reflect.Type) reflect.Type = reflect.ChanOf
	var _ func(reflect.Value, reflect.Value) int = reflect.Copy
	var _ func(interface{}, interface{}) bool = reflect.DeepEqual
	var _ func([]reflect.Type, []reflect.Type, bool) reflect.Type = reflect.FuncOf
	var _ func(reflect.Value) reflect.Value = reflect.Indirect
	var _ func(reflect.Type, int) reflect.Value = reflect.MakeChan
	var _ func(reflect.Type, func([]reflect.Value) []reflect.Value) reflect.Value = reflect.MakeFunc
	var _ func(reflect.Type) reflect.Value = reflect.MakeMap
	var _ func(reflect.Type, int) reflect.Value = reflect.MakeMapWithSize
	var _ func(reflect.Type, int, int) reflect.Value = reflect.MakeSlice
	var _ func(reflect.Type, reflect.Type) reflect.Type = reflect.MapOf
	var _ func(reflect.Type) reflect.Value = reflect.New
	var _ func(reflect.Type, unsafe.Pointer) reflect.Value = reflect.NewAt
	var _ func(reflect.Type) reflect.Type = reflect.PtrTo
	var _ func([]reflect.SelectCase) (int, reflect.Value, bool) = reflect.Select
	var _ func(reflect.Type) reflect.Type = reflect.SliceOf
	var _ func([]reflect.StructField) reflect.Type = reflect.StructOf
	var _ func(interface{}) func(int, int) = reflect.Swapper
	var _ func(interface{}) reflect.Type = reflect.TypeOf
	var _ func(interface{}) reflect.Value = reflect.ValueOf
	var _ func(reflect.Type) reflect.Value = reflect.Zero
	var _ func(*reflect.ValueError) string = (*reflect.ValueError).Error
	var _ func(reflect.ChanDir) string = (reflect.ChanDir).String
	var _ func(reflect.Kind) string = (reflect.Kind).String
	var _ func(reflect.StructTag, string) string = (reflect.StructTag).Get
	var _ func(reflect.StructTag, string) (string, bool) = (reflect.StructTag).Lookup
	var _ func(reflect.Value) reflect.Value = (reflect.Value).Addr
	var _ func(reflect.Value) bool = (reflect.Value).Bool
	var _ func(reflect.Value) []uint8 = (reflect.Value).Bytes
	var _ func(reflect.Value, []reflect.Value) []reflect.Value = (reflect.Value).Call
	var _ func(reflect.Value, []reflect.Value) []reflect.Value = (reflect.Value).CallSlice
	var _ func(reflect.Value) bool = (reflect.Value).CanAddr
	var _ func(reflect.Value) bool = (reflect.Value).CanInterface
	var _ func(reflect.Value) bool = (reflect.Value).CanSet
	var _ func(reflect.Value) int = (reflect.Value).Cap
	var _ func(reflect.Value) = (reflect.Value).Close
	var _ func(reflect.Value) complex128 = (reflect.Value).Complex
	var _ func(reflect.Value, reflect.Type) reflect.Value = (reflect.Value).Convert
	var _ func(reflect.Value) reflect.Value = (reflect.Value).Elem
	var _ func(reflect.Value, int) reflect.Value = (reflect.Value).Field
	var _ func(reflect.Value, []int) reflect.Value = (reflect.Value).FieldByIndex
	var _ func(reflect.Value, string) reflect.Value = (reflect.Value).FieldByName
	var _ func(reflect.Value, func(string) bool) reflect.Value = (reflect.Value).FieldByNameFunc
	var _ func(reflect.Value) float64 = (reflect.Value).Float
	var _ func(reflect.Value, int) reflect.Value = (reflect.Value).Index
	var _ func(reflect.Value) int64 = (reflect.Value).Int
	var _ func(reflect.Value) interface{} = (reflect.Value).Interface
	var _ func(reflect.Value) [2]uintptr = (reflect.Value).InterfaceData
	var _ func(reflect.Value) bool = (reflect.Value).IsNil
	var _ func(reflect.Value) bool = (reflect.Value).IsValid
	var _ func(reflect.Value) reflect.Kind = (reflect.Value).Kind
	var _ func(reflect.Value) int = (reflect.Value).Len
	var _ func(reflect.Value, reflect.Value) reflect.Value = (reflect.Value).MapIndex
	var _ func(reflect.Value) []reflect.Value = (reflect.Value).MapKeys
	var _ func(reflect.Value, int) reflect.Value = (reflect.Value).Method
	var _ func(reflect.Value, string) reflect.Value = (reflect.Value).MethodByName
	var _ func(reflect.Value) int = (reflect.Value).NumField
	var _ func(reflect.Value) int = (reflect.Value).NumMethod
	var _ func(reflect.Value, complex128) bool = (reflect.Value).OverflowComplex
	var _ func(reflect.Value, float64) bool = (reflect.Value).OverflowFloat
	var _ func(reflect.Value, int64) bool = (reflect.Value).OverflowInt
	var _ func(reflect.Value, uint64) bool = (reflect.Value).OverflowUint
	var _ func(reflect.Value) uintptr = (reflect.Value).Pointer
	var _ func(reflect.Value) (reflect.Value, bool) = (reflect.Value).Recv
	var _ func(reflect.Value, reflect.Value) = (reflect.Value).Send
	var _ func(reflect.Value, reflect.Value) = (reflect.Value).Set
	var _ func(reflect.Value, bool) = (reflect.Value).SetBool
	var _ func(reflect.Value, []uint8) = (reflect.Value).SetBytes
	var _ func(reflect.Value, int) = (reflect.Value).SetCap
	var _ func(reflect.Value, complex128) = (reflect.Value).SetComplex
	var _ func(reflect.Value, float64) = (reflect.Value).SetFloat
	var _ func(reflect.Value, int64) = (reflect.Value).SetInt
	var _ func(reflect.Value, int) = (reflect.Value).SetLen
	var _ func(reflect.Value, reflect.Value, reflect.Value) = (reflect.Value).SetMapIndex
	var _ func(reflect.Value, unsafe.Pointer) = (reflect.Value).SetPointer
	var _ func(reflect.Value, string) = (reflect.Value).SetString
	var _ func(reflect.Value, uint64) = (reflect.Value).SetUint
	var _ func(reflect.Value, int, int) reflect.Value = (reflect.Value).Slice
	var _ func(reflect.Value, int, int, int) reflect.Value = (reflect.Value).Slice3
	var _ func(reflect.Value) string = (reflect.Value).String
	var _ func(reflect.Value) (reflect.Value, bool) = (reflect.Value).TryRecv
	var _ func(reflect.Value, reflect.Value) bool = (reflect.Value).TrySend
	var _ func(reflect.Value) reflect.Type = (reflect.Value).Type
	var _ func(reflect.Value) uint64 = (reflect.Value).Uint
	var _ func(reflect.Value) uintptr = (reflect.Value).UnsafeAddr
	_ = (int)(*new(reflect.ChanDir))
	_ = (uint)(*new(reflect.Kind))
	var _ reflect.Method
	var _ reflect.Value = new(reflect.Method).Func
	var _ int = new(reflect.Method).Index
	var _ string = new(reflect.Method).Name
	var _ string = new(reflect.Method).PkgPath
	var _ reflect.Type = new(reflect.Method).Type
	var _ reflect.SelectCase
	var _ reflect.Value = new(reflect.SelectCase).Chan
	var _ reflect.SelectDir = new(reflect.SelectCase).Dir
	var _ reflect.Value = new(reflect.SelectCase).Send
	_ = (int)(*new(reflect.SelectDir))
	var _ reflect.SliceHeader
	var _ int = new(reflect.SliceHeader).Cap
	var _ uintptr = new(reflect.SliceHeader).Data
	var _ int = new(reflect.SliceHeader).Len
	var _ reflect.StringHeader
	var _ uintptr = new(reflect.StringHeader).Data
	var _ int = new(reflect.StringHeader).Len
	var _ reflect.StructField
	var _ bool = new(reflect.StructField).Anonymous
	var _ []int = new(reflect.StructField).Index
	var _ string = new(reflect.StructField).Name
	var _ uintptr = new(reflect.StructField).Offset
	var _ string = new(reflect.StructField).PkgPath
	var _ reflect.StructTag = new(reflect.StructField).Tag
	var _ reflect.Type = new(reflect.StructField).Type
	_ = (string)(*new(reflect.StructTag))
	var _ func(reflect.Type) int = reflect.Type.Align
	var _ func(reflect.Type, reflect.Type) bool = reflect.Type.AssignableTo
	var _ func(reflect.Type) int = reflect.Type.Bits
	var _ func(reflect.Type) reflect.ChanDir = reflect.Type.ChanDir
	var _ func(reflect.Type) bool = reflect.Type.Comparable
	var _ func(reflect.Type, reflect.Type) bool = reflect.Type.ConvertibleTo
	var _ func(reflect.Type) reflect.Type = reflect.Type.Elem
	var _ func(reflect.Type, int) reflect.StructField = reflect.Type.Field
	var _ func(reflect.Type) int = reflect.Type.FieldAlign
	var _ func(reflect.Type, []int) reflect.StructField = reflect.Type.FieldByIndex
	var _ func(reflect.Type, string) (reflect.StructField, bool) = reflect.Type.FieldByName
	var _ func(reflect.Type, func(string) bool) (reflect.StructField, bool) = reflect.Type.FieldByNameFunc
	var _ func(reflect.Type, reflect.Type) bool = reflect.Type.Implements
	var _ func(reflect.Type, int) reflect.Type = reflect.Type.In
	var _ func(reflect.Type) bool = reflect.Type.IsVariadic
	var _ func(reflect.Type) reflect.Type = reflect.Type.Key
	var _ func(reflect.Type) reflect.Kind = reflect.Type.Kind
	var _ func(reflect.Type) int = reflect.Type.Len
	var _ func(reflect.Type, int) reflect.Method = reflect.Type.Method
	var _ func(reflect.Type, string) (reflect.Method, bool) = reflect.Type.MethodByName
	var _ func(reflect.Type) string = reflect.Type.Name
	var _ func(reflect.Type) int = reflect.Type.NumField
	var _ func(reflect.Type) int = reflect.Type.NumIn
	var _ func(reflect.Type) int = reflect.Type.NumMethod
	var _ func(reflect.Type) int = reflect.Type.NumOut
	var _ func(reflect.Type, int) reflect.Type = reflect.Type.Out
	var _ func(reflect.Type) string = reflect.Type.PkgPath
	var _ func(reflect.Type) uintptr = reflect.Type.Size
	var _ func(reflect.Type) string = reflect.Type.String
	var _ reflect.Type
	var _ reflect.Value
	var _ reflect.ValueError
	var _ reflect.Kind = new(reflect.ValueError).Kind
	var _ string = new(reflect.ValueError).Method
}

func use_runtime() {
	const _ = runtime.Compiler
	const _ string = runtime.GOARCH
	const _ string = runtime.GOOS
	var _ func([]runtime.BlockProfileRecord) (int, bool) = runtime.BlockProfile
	var _ func() = runtime.Breakpoint
	var _ func() []uint8 = runtime.CPUProfile
	var _ func(int) (uintptr, string, int, bool) = runtime.Caller
	var _ func(int, []uintptr) int = runtime.Callers
	var _ func([]uintptr) *runtime.Frames = runtime.CallersFrames
	var _ func(uintptr) *runtime.Func = runtime.FuncForPC
	var _ func() = runtime.GC
	var _ func(int) int = runtime.GOMAXPROCS
	var _ func() string = runtime.GOROOT
	var _ func() = runtime.Goexit
	var _ func([]runtime.StackRecord) (int, bool) = runtime.GoroutineProfile
	var _ func() = runtime.Gosched
	var _ func(interface{}) = runtime.KeepAlive
	var _ func() = runtime.LockOSThread
	var _ func([]runtime.MemProfileRecord, bool) (int, bool) = runtime.MemProfile
	var _ func([]runtime.BlockProfileRecord) (int, bool) = runtime.MutexProfile
	var _ func() int = runtime.NumCPU
	var _ func() int64 = runtime.NumCgoCall
	var _ func() int = runtime.NumGoroutine
	var _ func(*runtime.MemStats) = runtime.ReadMemStats
	var _ func() []uint8 = runtime.ReadTrace
	var _ func(int) = runtime.SetBlockProfileRate
	var _ func(int) = runtime.SetCPUProfileRate
	var _ func(int, unsafe.Pointer, unsafe.Pointer, unsafe.Pointer) = runtime.SetCgoTraceback
	var _ func(interface{}, interface{}) = runtime.SetFinalizer
	var _ func(int) int = runtime.SetMutexProfileFraction
	var _ func([]uint8, bool) int = runtime.Stack
	var _ func() error = runtime.StartTrace
	var _ func() = runtime.StopTrace
	var _ func([]runtime.StackRecord) (int, bool) = runtime.ThreadCreateProfile
	var _ func() = runtime.UnlockOSThread
	var _ func() string = runtime.Version
	var _ func(*runtime.BlockProfileRecord) []uintptr = (*runtime.BlockProfileRecord).Stack
	var _ func(*runtime.Frames) (runtime.Frame, bool) = (*runtime.Frames).Next
	var _ func(*runtime.Func) uintptr = (*runtime.Func).Entry
	var _ func(*runtime.Func, uintptr) (string, int) = (*runtime.Func).FileLine
	var _ func(*runtime.Func) string = (*runtime.Func).Name
	var _ func(*runtime.MemProfileRecord) int64 = (*runtime.MemProfileRecord).InUseBytes
	var _ func(*runtime.MemProfileRecord) int64 = (*runtime.MemProfileRecord).InUseObjects
	var _ func(*runtime.MemProfileRecord) []uintptr = (*runtime.MemProfileRecord).Stack
	var _ func(*runtime.StackRecord) []uintptr = (*runtime.StackRecord).Stack
	var _ func(*runtime.TypeAssertionError) string = (*runtime.TypeAssertionError).Error
	var _ func(*runtime.TypeAssertionError) = (*runtime.TypeAssertionError).RuntimeError
	var _ runtime.BlockProfileRecord
	var _ int64 = new(runtime.BlockProfileRecord).Count
	var _ int64 = new(runtime.BlockProfileRecord).Cycles
	_ = new(runtime.BlockProfileRecord).StackRecord
	var _ runtime.Error
	var _ func(runtime.Error) string = runtime.Error.Error
	var _ func(runtime.Error) = runtime.Error.RuntimeError
	var _ runtime.Frame
	var _ uintptr = new(runtime.Frame).Entry
	var _ string = new(runtime.Frame).File
	var _ *runtime.Func = new(runtime.Frame).Func
	var _ string = new(runtime.Frame).Function
	var _ int = new(runtime.Frame).Line
	var _ uintptr = new(runtime.Frame).PC
	var _ runtime.Frames
	var _ runtime.Func
	var _ runtime.MemProfileRecord
	var _ int64 = new(runtime.MemProfileRecord).AllocBytes
	var _ int64 = new(runtime.MemProfileRecord).AllocObjects
	var _ int64 = new(runtime.MemProfileRecord).FreeBytes
	var _ int64 = new(runtime.MemProfileRecord).FreeObjects
	var _ [32]uintptr = new(runtime.MemProfileRecord).Stack0
	var _ runtime.MemStats
	var _ uint64 = new(runtime.MemStats).Alloc
	var _ uint64 = new(runtime.MemStats).BuckHashSys
	_ = new(runtime.MemStats).BySize[60].Mallocs
	var _ bool = new(runtime.MemStats).DebugGC
	var _ bool = new(runtime.MemStats).EnableGC
	var _ uint64 = new(runtime.MemStats).Frees
	var _ float64 = new(runtime.MemStats).GCCPUFraction
	var _ uint64 = new(runtime.MemStats).GCSys
	var _ uint64 = new(runtime.MemStats).HeapAlloc
	var _ uint64 = new(runtime.MemStats).HeapIdle
	var _ uint64 = new(runtime.MemStats).HeapInuse
	var _ uint64 = new(runtime.MemStats).HeapObjects
	var _ uint64 = new(runtime.MemStats).HeapReleased
	var _ uint64 = new(runtime.MemStats).HeapSys
	var _ uint64 = new(runtime.MemStats).LastGC
	var _ uint64 = new(runtime.MemStats).Lookups
	var _ uint64 = new(runtime.MemStats).MCacheInuse
	var _ uint64 = new(runtime.MemStats).MCacheSys
	var _ uint64 = new(runtime.MemStats).MSpanInuse
	var _ uint64 = new(runtime.MemStats).MSpanSys
	var _ uint64 = new(runtime.MemStats).Mallocs
	var _ uint64 = new(runtime.MemStats).NextGC
	var _ uint32 = new(runtime.MemStats).NumForcedGC
	var _ uint32 = new(runtime.MemStats).NumGC
	var _ uint64 = new(runtime.MemStats).OtherSys
	var _ [256]uint64 = new(runtime.MemStats).PauseEnd
	var _ [256]uint64 = new(runtime.MemStats).PauseNs
	var _ uint64 = new(runtime.MemStats).PauseTotalNs
	var _ uint64 = new(runtime.MemStats).StackInuse
	var _ uint64 = new(runtime.MemStats).StackSys
	var _ uint64 = new(runtime.MemStats).Sys
	var _ uint64 = new(runtime.MemStats).TotalAlloc
	var _ runtime.StackRecord
	var _ [32]uintptr = new(runtime.StackRecord).Stack0
	var _ runtime.TypeAssertionError
	var _ int = runtime.MemProfileRate
}

func use_runtime_debug() {
	var _ func() = debug.FreeOSMemory
	var _ func() = debug.PrintStack
	var _ func(*debug.GCStats) = debug.ReadGCStats
	var _ func(int) int = debug.SetGCPercent
	var _ func(int) int = debug.SetMaxStack
	var _ func(int) int = debug.SetMaxThreads
	var _ func(bool) bool = debug.SetPanicOnFault
	var _ func(string) = debug.SetTraceback
	var _ func() []uint8 = debug.Stack
	var _ func(uintptr) = debug.WriteHeapDump
	var _ debug.GCStats
	var _ time.Time = new(debug.GCStats).LastGC
	var _ int64 = new(debug.GCStats).NumGC
	var _ []time.Duration = new(debug.GCStats).Pause
	var _ []time.Time = new(debug.GCStats).PauseEnd
	var _ []time.Duration = new(debug.GCStats).PauseQuantiles
	var _ time.Duration = new(debug.GCStats).PauseTotal
}

func use_path() {
	var _ func(string) string = path.Base
	var _ func(string) string = path.Clean
	var _ func(string) string = path.Dir
	var _ func(string) string = path.Ext
	var _ func(string) bool = path.IsAbs
	var _ func(...string) string = path.Join
	var _ func(string, string) (bool, error) = path.Match
	var _ func(string) (string, string) = path.Split
	var _ error = path.ErrBadPattern
}

func use_path_filepath() {
	const _ = filepath.ListSeparator
	const _ = filepath.Separator
	var _ func(string) (string, error) = filepath.Abs
	var _ func(string) string = filepath.Base
	var _ func(string) string = filepath.Clean
	var _ func(string) string = filepath.Dir
	var _ func(string) (string, error) = filepath.EvalSymlinks
	var _ func(string) string = filepath.Ext
	var _ func(string) string = filepath.FromSlash
	var _ func(string) ([]string, error) = filepath.Glob
	var _ func(string, string) bool = filepath.HasPrefix
	var _ func(string) bool = filepath.IsAbs
	var _ func(...string) string = filepath.Join
	var _ func(string, string) (bool, error) = filepath.Match
	var _ func(string, string) (string, error) = filepath.Rel
	var _ func(string) (string, string) = filepath.Split
	var _ func(string) []string = filepath.SplitList
	var _ func(string) string = filepath.ToSlash
	var _ func(string) string = filepath.VolumeName
	var _ func(string, filepath.WalkFunc) error = filepath.Walk
	_ = (func(string, os.FileInfo, error) error)(*new(filepath.WalkFunc))
	var _ error = filepath.ErrBadPattern
	var _ error = filepath.SkipDir
}

func main() {
	println("complete")
}

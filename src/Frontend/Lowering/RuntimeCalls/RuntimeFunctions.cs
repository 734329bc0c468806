using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.IR;
using TypeTable = GoDefer.Frontend.Types.TypeTable;

namespace GoDefer.Frontend.Lowering.RuntimeCalls;

/// <summary>
/// The functions of package runtime that lowered code calls, by gc's names and signatures. <c>any</c> stands for a type the
/// call gives; several are given in the order in which they stand in the signature.
/// </summary>
internal sealed class RuntimeFunctions(TypeTable types, GoPackage runtime)
{
    private const int MapKeyParameter = 2;

    private static readonly Dictionary<string, string> signatures = Parse(
    [
        "newobject(*byte) *any",
        "panicindex()", "panicslice()", "panicdivide()", "panicmakeslicelen()", "throwinit()", "panicwrap()",
        "gopanic(interface)", "gorecover(*int32) interface",
        "printbool(bool)", "printfloat(float64)", "printint(int64)", "printhex(uint64)", "printuint(uint64)",
        "printcomplex(complex128)", "printstring(string)", "printpointer(any)", "printiface(any)", "printeface(any)",
        "printslice(any)", "printnl()", "printsp()", "printlock()", "printunlock()",
        "concatstring2(*[32]byte,string,string) string",
        "concatstring3(*[32]byte,string,string,string) string",
        "concatstring4(*[32]byte,string,string,string,string) string",
        "concatstring5(*[32]byte,string,string,string,string,string) string",
        "concatstrings(*[32]byte,[]string) string",
        "cmpstring(string,string) int", "intstring(*[4]byte,int64) string", "slicebytetostring(*[32]byte,[]byte) string",
        "slicerunetostring(*[32]byte,[]rune) string", "stringtoslicebyte(*[32]byte,string) []byte",
        "stringtoslicerune(*[32]rune,string) []rune", "slicecopy(any,any,uintptr) int", "slicestringcopy(any,any) int",
        "decoderune(string,int) rune,int", "countrunes(string) int",
        "convI2I(*byte,any) any",
        "convT2E(*byte,*any) any", "convT2E16(*byte,any) any", "convT2E32(*byte,any) any", "convT2E64(*byte,any) any",
        "convT2Estring(*byte,*any) any", "convT2Eslice(*byte,*any) any", "convT2Enoptr(*byte,*any) any",
        "convT2I(*byte,*any) any", "convT2I16(*byte,any) any", "convT2I32(*byte,any) any", "convT2I64(*byte,any) any",
        "convT2Istring(*byte,*any) any", "convT2Islice(*byte,*any) any", "convT2Inoptr(*byte,*any) any",
        "ifaceeq(*uintptr,unsafe,unsafe) bool", "efaceeq(*uintptr,unsafe,unsafe) bool",
        "fastrand() uint32",
        "makemap64(*byte,int64,*any) map[any]any", "makemap(*byte,int,*any) map[any]any", "makemap_small() map[any]any",
        "mapaccess1(*byte,map[any]any,*any) *any", "mapaccess1_fast32(*byte,map[any]any,any) *any",
        "mapaccess1_fast64(*byte,map[any]any,any) *any", "mapaccess1_faststr(*byte,map[any]any,any) *any",
        "mapaccess1_fat(*byte,map[any]any,*any,*byte) *any",
        "mapaccess2(*byte,map[any]any,*any) *any,bool", "mapaccess2_fast32(*byte,map[any]any,any) *any,bool",
        "mapaccess2_fast64(*byte,map[any]any,any) *any,bool", "mapaccess2_faststr(*byte,map[any]any,any) *any,bool",
        "mapaccess2_fat(*byte,map[any]any,*any,*byte) *any,bool",
        "mapassign(*byte,map[any]any,*any) *any", "mapassign_fast32(*byte,map[any]any,any) *any",
        "mapassign_fast32ptr(*byte,map[any]any,any) *any", "mapassign_fast64(*byte,map[any]any,any) *any",
        "mapassign_fast64ptr(*byte,map[any]any,any) *any", "mapassign_faststr(*byte,map[any]any,any) *any",
        "mapiterinit(*byte,map[any]any,*any)", "mapdelete(*byte,map[any]any,*any)", "mapdelete_fast32(*byte,map[any]any,any)",
        "mapdelete_fast64(*byte,map[any]any,any)", "mapdelete_faststr(*byte,map[any]any,any)", "mapiternext(*any)",
        "mapclear(*byte,map[any]any)",
        "makechan64(*byte,int64) chan any", "makechan(*byte,int) chan any", "chanrecv1(<-chan any,*any)",
        "chanrecv2(<-chan any,*any) bool", "chansend1(chan<- any,*any)", "closechan(any)",
        "typedslicecopy(*byte,any,any) int",
        "selectnbsend(chan<- any,*any) bool", "selectnbrecv(*any,<-chan any) bool", "selectnbrecv2(*any,*bool,<-chan any) bool",
        "selectgo(*byte,*byte,int) int,bool", "block()",
        "makeslice(*byte,int,int) []any", "makeslice64(*byte,int64,int64) []any", "growslice(*byte,[]any,int) []any",
        "memmove(*any,*any,uintptr)", "memclrNoHeapPointers(unsafe,uintptr)", "memclrHasPointers(unsafe,uintptr)",
        "memequal(*any,*any,uintptr) bool", "memequal8(*any,*any) bool", "memequal16(*any,*any) bool",
        "memequal32(*any,*any) bool", "memequal64(*any,*any) bool", "memequal128(*any,*any) bool",
        "complex128div(complex128,complex128) complex128",
        "memhash(*any,uintptr,uintptr) uintptr", "strhash(*any,uintptr) uintptr", "interhash(*any,uintptr) uintptr",
        "nilinterhash(*any,uintptr) uintptr", "f32hash(*any,uintptr) uintptr", "f64hash(*any,uintptr) uintptr",
        "c64hash(*any,uintptr) uintptr", "c128hash(*any,uintptr) uintptr",
    ]);

    /// <summary>A function by its name in package runtime, with <paramref name="any"/> put in for its open types.</summary>
    public FunctionName Get(string name, params ReadOnlySpan<GoType> any)
    {
        if (!signatures.TryGetValue(name, out var text)) { throw new InternalErrorException("walk", name, "no such runtime function"); }
        var given = new Queue<GoType>(any.ToArray());
        var close = text.LastIndexOf(')');
        var parameters = List(text[1..close], given);
        var results = List(text[(close + 1)..].TrimStart(), given);
        return new FunctionName(NodePosition.None, name, runtime, types.FuncOf(parameters, results, false));
    }

    /// <summary>
    /// The parameters of what a call calls. Functions for maps with keys of 4 and 8 bytes take the bytes of any such key as a word.
    /// </summary>
    public static IReadOnlyList<GoType> Accepted(PreparedCallNode call)
    {
        if (call.Function is not FunctionName { Package.Path: "runtime" } name || WordOf(name.Name) is not { } word) { return call.Parameters; }
        var parameters = call.Parameters.ToArray();
        parameters[MapKeyParameter] = word;
        return parameters;
    }

    private static BasicType? WordOf(string name) => name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..] switch
    {
        "fast32" => BasicType.Uint32,
        "fast64" => BasicType.Uint64,
        "fast32ptr" or "fast64ptr" => BasicType.UnsafePointer,
        _ => null,
    };

    private static Dictionary<string, string> Parse(string[] rows) =>
        rows.ToDictionary(row => row[..row.IndexOf('(')], row => row[row.IndexOf('(')..], StringComparer.Ordinal);

    private List<GoType> List(string text, Queue<GoType> any) =>
        text.Length == 0 ? [] : [.. text.Split(',').Select(part => Type(part, any))];

    private GoType Type(string text, Queue<GoType> any)
    {
        if (text.StartsWith('*')) { return types.PointerTo(Type(text[1..], any)); }
        if (text.StartsWith("[]", StringComparison.Ordinal)) { return types.SliceOf(Type(text[2..], any)); }
        if (text.StartsWith('[')) { return types.ArrayOf(Type(text[(text.IndexOf(']') + 1)..], any), int.Parse(text[1..text.IndexOf(']')])); }
        if (text.StartsWith("<-chan ", StringComparison.Ordinal)) { return types.ChanOf(Type(text[7..], any), ChanDirection.ReceiveOnly); }
        if (text.StartsWith("chan<- ", StringComparison.Ordinal)) { return types.ChanOf(Type(text[7..], any), ChanDirection.SendOnly); }
        if (text.StartsWith("chan ", StringComparison.Ordinal)) { return types.ChanOf(Type(text[5..], any), ChanDirection.Both); }
        if (text == "map[any]any") { return types.MapOf(any.Dequeue(), any.Dequeue()); }
        return Named(text, any);
    }

    private GoType Named(string name, Queue<GoType> any) => name switch
    {
        "any" => any.Dequeue(),
        "interface" => types.EmptyInterface,
        "unsafe" => BasicType.UnsafePointer,
        "bool" => BasicType.Bool,
        "byte" => BasicType.Byte,
        "rune" => BasicType.Rune,
        "int" => BasicType.Int,
        "int32" => BasicType.Int32,
        "int64" => BasicType.Int64,
        "uint32" => BasicType.Uint32,
        "uint64" => BasicType.Uint64,
        "uintptr" => BasicType.Uintptr,
        "float64" => BasicType.Float64,
        "complex128" => BasicType.Complex128,
        "string" => BasicType.String,
        _ => throw new InternalErrorException("walk", name, "no such type in a runtime signature"),
    };
}

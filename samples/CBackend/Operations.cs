using GoDefer.IR;

namespace CBackend;

/// <summary>How an op is written in C, by the type of its first operand; an empty text: the op is no expression.</summary>
internal readonly record struct Operation(string Signed, string Unsigned, string Float);

/// <summary>
/// The ops that are one C expression. All values are <c>u64</c>: integers extended by their type's signedness, floats as their bits. In a template $0, $1,
/// $2 are operands (in the column for floats as double or float), $w is the width of operand 0, $r that of the result, $t the suffix of the type that is
/// loaded or stored, $i the integer payload; the other names stand for what <see cref="FunctionWriter"/> knows. The result is brought to its type.
/// </summary>
internal static class Operations
{
    private static readonly Dictionary<Op, Operation> table = new()
    {
        [Op.Copy] = All("$0"),
        [Op.ClosureCapture] = All("$0"),
        [Op.Reinterpret] = All("$0"),
        [Op.Param] = All("a[$parameter]"),
        [Op.LocalAddr] = All("$local"),
        [Op.GlobalAddr] = All("$global + $i"),
        [Op.OffsetPtr] = All("$0 + $i"),
        [Op.AddPtr] = All("$0 + $1"),
        [Op.IndexPtr] = All("$0 + $1 * $element"),
        [Op.Load] = All("load_$t($0)"),
        [Op.AtomicLoad] = All("load_$t($0)"),

        [Op.Add] = Number("$0 + $1"),
        [Op.Sub] = Number("$0 - $1"),
        [Op.Mul] = Number("$0 * $1"),
        [Op.Div] = new("divide($0, $1)", "$0 / $1", "$0 / $1"),
        [Op.Mod] = new("modulo($0, $1)", "$0 % $1", ""),
        [Op.And] = All("$0 & $1"),
        [Op.Or] = All("$0 | $1"),
        [Op.Xor] = All("$0 ^ $1"),
        [Op.AndNot] = All("$0 & ~$1"),
        [Op.Neg] = new("0 - $0", "0 - $0", "-$0"),
        [Op.Not] = All("$0 ^ 1"),
        [Op.Complement] = All("~$0"),
        [Op.Shl] = All("shift_left($0, $1)"),
        [Op.Shr] = new("shift_right_signed($0, $1)", "shift_right($0, $1)", ""),
        [Op.MulHigh] = new("(u64)((i128)(i64)$0 * (i64)$1 >> $w)", "(u64)((u128)$0 * $1 >> $w)", ""),
        [Op.Sqrt] = Number("sqrt($0)"),
        [Op.Floor] = Number("floor($0)"),
        [Op.Ceil] = Number("ceil($0)"),
        [Op.Trunc] = Number("trunc($0)"),
        [Op.RoundToEven] = Number("rint($0)"),
        [Op.TrailingZeros] = All("trailing_zeros($0, $w)"),
        [Op.BitLength] = All("bit_length(low($0, $w))"),
        [Op.PopCount] = All("(u64)__builtin_popcountll(low($0, $w))"),
        [Op.ByteSwap] = All("__builtin_bswap64($0) >> (64 - $w)"),
        [Op.RotateLeft] = All("rotate_left(low($0, $w), $1, $w)"),
        [Op.SliceMask] = All("0 - (u64)($0 != 0)"),

        [Op.Eq] = Number("$0 == $1"),
        [Op.Ne] = Number("$0 != $1"),
        [Op.Lt] = Ordered("<"),
        [Op.Le] = Ordered("<="),
        [Op.Gt] = Ordered(">"),
        [Op.Ge] = Ordered(">="),

        [Op.SignExtend] = All("(u64)(i$w)$0"),
        [Op.ZeroExtend] = All("(u$w)$0"),
        [Op.Truncate] = All("$0"),
        [Op.IntToFloat] = new("bits$r((i64)$0)", "bits$r($0)", ""),
        [Op.FloatToInt] = new("", "", "float_to_int$r($0)"),
        [Op.FloatToFloat] = Number("$0"),

        [Op.ClosureContext] = All("context"),
        [Op.FrameToken] = All("(u64)a"),
        [Op.CallerSP] = All("(u64)a"),
        [Op.CallerPC] = All("0"),
        [Op.CurrentG] = All("go_g"),
        [Op.AtomicExchange] = All("exchange_$t($0, $1)"),
        [Op.AtomicAdd] = All("exchange_$t($0, load_$t($0) + $1) + $1"),
        [Op.AtomicCompareAndSwap] = All("compare_and_swap_$s($0, $1, $2)"),
    };

    private static readonly Dictionary<Op, string> statements = new()
    {
        [Op.Phi] = "",
        [Op.Const] = "",
        [Op.ConstFloat] = "",
        [Op.ConstNil] = "",
        [Op.LifetimeStart] = "",
        [Op.LifetimeEnd] = "",
        [Op.KeepAlive] = "",
        [Op.SetResult] = "a[$result] = $0;",
        [Op.Store] = "store_$s($0, $1);",
        [Op.AtomicStore] = "store_$s($0, $1);",
        [Op.AtomicAnd] = "store_$s($0, load_$s($0) & $1);",
        [Op.AtomicOr] = "store_$s($0, load_$s($0) | $1);",
        [Op.Move] = "memmove((void *)$0, (void *)$1, $size);",
        [Op.Zero] = "memset((void *)$0, 0, $size);",
        [Op.NilCheck] = "if ($0 == 0) go_nil($fault);",
        [Op.BoundsCheck] = "if (!below($0, $1)) go_check(go_panicindex);",
        [Op.SliceCheck] = "if (below($1, $0)) go_check(go_panicslice);",
        [Op.DivCheck] = "if ($0 == 0) go_check(go_panicdivide);",
    };

    /// <summary>The expression of an op, or null if it is none.</summary>
    public static Operation? Expression(Op op) => table.TryGetValue(op, out var found) ? found : null;

    /// <summary>The statement of an op without a result, or null if it is none.</summary>
    public static string? Statement(Op op) => statements.GetValueOrDefault(op);

    private static Operation All(string template) => new(template, template, "");

    private static Operation Number(string template) => new(template, template, template);

    private static Operation Ordered(string comparison) => new($"(i64)$0 {comparison} (i64)$1", $"$0 {comparison} $1", $"$0 {comparison} $1");
}

using GoDefer.Interpreter.Bytecode;

namespace GoDefer.Interpreter.Run;

/// <content>Floating-point instructions. Width 32 computes in binary32, so that results round as Go's do.</content>
internal sealed unsafe partial class Machine
{
    private static bool TryFloat(ref Instruction i, long* s)
    {
        if (i.Opcode is < Opcode.FloatEqual or > Opcode.FloatNarrow) { return false; }
        s[i.A] = i.Opcode switch
        {
            Opcode.FloatEqual => Left(i, s) == Right(i, s) ? 1 : 0,
            Opcode.FloatNotEqual => Left(i, s) != Right(i, s) ? 1 : 0,
            Opcode.FloatLess => Left(i, s) < Right(i, s) ? 1 : 0,
            Opcode.FloatLessOrEqual => Left(i, s) <= Right(i, s) ? 1 : 0,
            Opcode.SignedToFloat => i.Immediate == 32 ? Bits((float)s[i.B]) : Bits((double)s[i.B]),
            Opcode.UnsignedToFloat => i.Immediate == 32 ? Bits((float)(ulong)s[i.B]) : Bits((double)(ulong)s[i.B]),
            Opcode.FloatToInt64 => ToInt64(Left(i, s)),
            Opcode.FloatToInt32 => ToInt32(Left(i, s)),
            Opcode.FloatWiden => Bits((double)Single(s[i.B])),
            Opcode.FloatNarrow => Bits((float)Double(s[i.B])),
            _ => i.Immediate == 32 ? Bits(Compute(i.Opcode, Single(s[i.B]), Single(s[i.C]))) : Bits(Compute(i.Opcode, Double(s[i.B]), Double(s[i.C]))),
        };
        return true;
    }

    private static float Compute(Opcode opcode, float b, float c) => opcode switch
    {
        Opcode.FloatAdd => b + c,
        Opcode.FloatSub => b - c,
        Opcode.FloatMul => b * c,
        Opcode.FloatDiv => b / c,
        Opcode.FloatNegate => -b,
        Opcode.FloatSqrt => MathF.Sqrt(b),
        Opcode.FloatFloor => MathF.Floor(b),
        Opcode.FloatCeil => MathF.Ceiling(b),
        Opcode.FloatTruncate => MathF.Truncate(b),
        _ => MathF.Round(b, MidpointRounding.ToEven),
    };

    private static double Compute(Opcode opcode, double b, double c) => opcode switch
    {
        Opcode.FloatAdd => b + c,
        Opcode.FloatSub => b - c,
        Opcode.FloatMul => b * c,
        Opcode.FloatDiv => b / c,
        Opcode.FloatNegate => -b,
        Opcode.FloatSqrt => Math.Sqrt(b),
        Opcode.FloatFloor => Math.Floor(b),
        Opcode.FloatCeil => Math.Ceiling(b),
        Opcode.FloatTruncate => Math.Truncate(b),
        _ => Math.Round(b, MidpointRounding.ToEven),
    };

    /// <summary>cvttsd2si: the smallest integer for what does not fit (Intel SDM).</summary>
    private static long ToInt64(double value) => value is >= -9223372036854775808.0 and < 9223372036854775808.0 ? (long)value : long.MinValue;

    private static long ToInt32(double value) => value is > -2147483649.0 and < 2147483648.0 ? (int)value : int.MinValue;

    private static double Left(in Instruction i, long* s) => i.Immediate == 32 ? Single(s[i.B]) : Double(s[i.B]);

    private static double Right(in Instruction i, long* s) => i.Immediate == 32 ? Single(s[i.C]) : Double(s[i.C]);

    private static float Single(long bits) => BitConverter.Int32BitsToSingle((int)bits);

    private static double Double(long bits) => BitConverter.Int64BitsToDouble(bits);

    private static long Bits(float value) => BitConverter.SingleToUInt32Bits(value);

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}

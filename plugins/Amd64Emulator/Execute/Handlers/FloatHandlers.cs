using GoDefer.Amd64Emulator.Cpu;

namespace GoDefer.Amd64Emulator.Execute.Handlers;

/// <summary>
/// Scalar floats. Size is that of the float (of the destination in conversions), SourceSize that of the source. The rest of the
/// destination register stays. Rounding is to nearest even; exceptions are masked, as Go's runtime leaves them.
/// </summary>
internal static unsafe class FloatHandlers
{
    public static Outcome Add(CpuState* cpu, Instruction* i) => Apply(cpu, i, &AddSingle, &AddDouble);

    public static Outcome Sub(CpuState* cpu, Instruction* i) => Apply(cpu, i, &SubSingle, &SubDouble);

    public static Outcome Mul(CpuState* cpu, Instruction* i) => Apply(cpu, i, &MulSingle, &MulDouble);

    public static Outcome Div(CpuState* cpu, Instruction* i) => Apply(cpu, i, &DivSingle, &DivDouble);

    // MINSD and MAXSD give the source if the operands are zeros or one is not a number.
    public static Outcome Min(CpuState* cpu, Instruction* i) => Apply(cpu, i, &MinSingle, &MinDouble);

    public static Outcome Max(CpuState* cpu, Instruction* i) => Apply(cpu, i, &MaxSingle, &MaxDouble);

    public static Outcome Sqrt(CpuState* cpu, Instruction* i) => Apply(cpu, i, &SqrtSingle, &SqrtDouble);

    /// <summary>ROUNDSS and ROUNDSD: Variant is the mode; 4 and above are the current mode, which is to nearest even.</summary>
    public static Outcome Round(CpuState* cpu, Instruction* i)
    {
        var from = VectorHandlers.Source(cpu, i, i->Size);
        if (from == null)
        {
            return Outcome.Fault;
        }
        var mode = (i->Variant & 4) != 0 ? 0 : i->Variant & 3;
        var value = i->Size == 4 ? *(float*)from : *(double*)from;
        var rounded = mode switch
        {
            0 => Math.Round(value, MidpointRounding.ToEven),
            1 => Math.Floor(value),
            2 => Math.Ceiling(value),
            _ => Math.Truncate(value),
        };
        Store(cpu, i->Destination, i->Size, i->Size == 4 ? BitConverter.SingleToUInt32Bits((float)rounded) : BitConverter.DoubleToUInt64Bits(rounded));
        return Outcome.Next;
    }

    /// <summary>UCOMISS, UCOMISD, COMISS, COMISD: unordered sets ZF, PF and CF.</summary>
    public static Outcome Compare(CpuState* cpu, Instruction* i)
    {
        var from = VectorHandlers.Source(cpu, i, i->Size);
        if (from == null)
        {
            return Outcome.Fault;
        }
        var register = CpuState.Vector(cpu, i->Destination);
        var left = i->Size == 4 ? *(float*)register : *(double*)register;
        var right = i->Size == 4 ? *(float*)from : *(double*)from;
        cpu->Flags.SetBits(left > right ? 0
            : left < right ? Flags.Carry
            : left == right ? Flags.Zero
            : Flags.Zero | Flags.Parity | Flags.Carry);
        return Outcome.Next;
    }

    /// <summary>CVTSI2SS, CVTSI2SD from a general register or memory.</summary>
    public static Outcome FromInt(CpuState* cpu, Instruction* i)
    {
        if (!Operands.TrySource(cpu, i, i->SourceSize, out var source))
        {
            return Outcome.Fault;
        }
        var value = Operands.SignExtend(source, i->SourceSize);
        Store(cpu, i->Destination, i->Size, i->Size == 4 ? BitConverter.SingleToUInt32Bits(value) : BitConverter.DoubleToUInt64Bits(value));
        return Outcome.Next;
    }

    /// <summary>CVTTSS2SI, CVTTSD2SI: towards zero.</summary>
    public static Outcome ToInt(CpuState* cpu, Instruction* i) => ToInt(cpu, i, rounded: false);

    /// <summary>CVTSS2SI, CVTSD2SI: to nearest even.</summary>
    public static Outcome ToIntRounded(CpuState* cpu, Instruction* i) => ToInt(cpu, i, rounded: true);

    /// <summary>CVTSS2SD, CVTSD2SS.</summary>
    public static Outcome ToFloat(CpuState* cpu, Instruction* i)
    {
        var from = VectorHandlers.Source(cpu, i, i->SourceSize);
        if (from == null)
        {
            return Outcome.Fault;
        }
        Store(cpu, i->Destination, i->Size, i->Size == 8
            ? BitConverter.DoubleToUInt64Bits(*(float*)from)
            : BitConverter.SingleToUInt32Bits((float)*(double*)from));
        return Outcome.Next;
    }

    /// <summary>Writes the low 4 or 8 bytes of a vector register.</summary>
    internal static void Store(CpuState* cpu, byte register, byte size, ulong bits)
    {
        var p = CpuState.Vector(cpu, register);
        if (size == 4)
        {
            *(uint*)p = (uint)bits;
        }
        else
        {
            *(ulong*)p = bits;
        }
    }

    private static Outcome Apply(CpuState* cpu, Instruction* i, delegate*<float, float, float> single, delegate*<double, double, double> wide)
    {
        var from = VectorHandlers.Source(cpu, i, i->Size);
        if (from == null)
        {
            return Outcome.Fault;
        }
        var to = CpuState.Vector(cpu, i->Destination);
        if (i->Size == 4)
        {
            *(float*)to = single(*(float*)to, *(float*)from);
        }
        else
        {
            *(double*)to = wide(*(double*)to, *(double*)from);
        }
        return Outcome.Next;
    }

    // What does not fit gives the smallest integer ("integer indefinite"), where C# saturates.
    private static Outcome ToInt(CpuState* cpu, Instruction* i, bool rounded)
    {
        var from = VectorHandlers.Source(cpu, i, i->SourceSize);
        if (from == null)
        {
            return Outcome.Fault;
        }
        double value = i->SourceSize == 4 ? *(float*)from : *(double*)from;
        value = rounded ? Math.Round(value, MidpointRounding.ToEven) : Math.Truncate(value);
        var limit = i->Size == 4 ? 2147483648.0 : 9223372036854775808.0;
        var result = value >= -limit && value < limit ? (long)value : i->Size == 4 ? int.MinValue : long.MinValue;
        Operands.StoreRegister(cpu, i->Destination, i->Size, (ulong)result);
        return Outcome.Next;
    }

    private static float AddSingle(float left, float right) => left + right;

    private static double AddDouble(double left, double right) => left + right;

    private static float SubSingle(float left, float right) => left - right;

    private static double SubDouble(double left, double right) => left - right;

    private static float MulSingle(float left, float right) => left * right;

    private static double MulDouble(double left, double right) => left * right;

    private static float DivSingle(float left, float right) => left / right;

    private static double DivDouble(double left, double right) => left / right;

    private static float MinSingle(float left, float right) => left < right ? left : right;

    private static double MinDouble(double left, double right) => left < right ? left : right;

    private static float MaxSingle(float left, float right) => left > right ? left : right;

    private static double MaxDouble(double left, double right) => left > right ? left : right;

    private static float SqrtSingle(float left, float right) => MathF.Sqrt(right);

    private static double SqrtDouble(double left, double right) => Math.Sqrt(right);
}

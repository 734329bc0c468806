using GoDefer.Plan9;

namespace GoDefer.Amd64.Encoders;

/// <summary>
/// What an operand can serve as. An operand has all the classes that fit (<c>$1</c> is <see cref="Imm1"/>, <see cref="Imm8"/>, …);
/// an encoding asks for one of several (<see cref="Rm"/>: a register or memory).
/// </summary>
[Flags]
internal enum OperandClass : ushort
{
    /// <summary>No operand.</summary>
    None = 0,
    /// <summary>The constant 1.</summary>
    Imm1 = 1 << 0,
    /// <summary>A constant that fits a signed byte.</summary>
    Imm8 = 1 << 1,
    /// <summary>A constant that fits an unsigned byte.</summary>
    ImmU8 = 1 << 2,
    /// <summary>A constant that fits 32 bits, signed.</summary>
    ImmS32 = 1 << 3,
    /// <summary>A constant that fits 32 bits, signed or unsigned.</summary>
    Imm32 = 1 << 4,
    /// <summary>Any constant.</summary>
    Imm64 = 1 << 5,
    /// <summary>AL under its byte name.</summary>
    AL = 1 << 6,
    /// <summary>AX.</summary>
    AX = 1 << 7,
    /// <summary>CX under either name.</summary>
    CX = 1 << 8,
    /// <summary>A general register.</summary>
    Reg = 1 << 9,
    /// <summary>A register whose low byte is meant, under either name.</summary>
    Reg8 = 1 << 10,
    /// <summary>Memory.</summary>
    Mem = 1 << 11,
    /// <summary>A vector register.</summary>
    Xmm = 1 << 12,
    /// <summary>A constant that fits 32 bits, unsigned.</summary>
    ImmU32 = 1 << 13,

    /// <summary>A general register or memory.</summary>
    Rm = Reg | Mem,
    /// <summary>A byte register or memory.</summary>
    Rm8 = Reg8 | Mem,
    /// <summary>A vector register or memory.</summary>
    Xm = Xmm | Mem,
}

internal static class OperandClasses
{
    /// <summary>All classes the operand belongs to; none for targets and directives' operands.</summary>
    public static OperandClass Of(in Operand operand) => operand.Kind switch
    {
        OperandKind.Memory => OperandClass.Mem,
        OperandKind.Register => OfRegister(operand.Register),
        OperandKind.Constant => OfConstant(operand.Offset),
        _ => OperandClass.None,
    };

    private static OperandClass OfRegister(Register register)
    {
        if (register.IsVector())
        {
            return OperandClass.Xmm;
        }
        if (register.IsByte())
        {
            return OperandClass.Reg8 | register switch
            {
                Register.AL => OperandClass.AL,
                Register.CL => OperandClass.CX,
                _ => OperandClass.None,
            };
        }
        return OperandClass.Reg | OperandClass.Reg8 | register switch
        {
            Register.AX => OperandClass.AX,
            Register.CX => OperandClass.CX,
            _ => OperandClass.None,
        };
    }

    private static OperandClass OfConstant(long value)
    {
        var result = OperandClass.Imm64;
        result |= value == 1 ? OperandClass.Imm1 : OperandClass.None;
        result |= value is >= sbyte.MinValue and <= sbyte.MaxValue ? OperandClass.Imm8 : OperandClass.None;
        result |= value is >= 0 and <= byte.MaxValue ? OperandClass.ImmU8 : OperandClass.None;
        result |= value is >= int.MinValue and <= int.MaxValue ? OperandClass.ImmS32 : OperandClass.None;
        result |= value is >= 0 and <= uint.MaxValue ? OperandClass.ImmU32 : OperandClass.None;
        result |= value is >= int.MinValue and <= uint.MaxValue ? OperandClass.Imm32 : OperandClass.None;
        return result;
    }
}

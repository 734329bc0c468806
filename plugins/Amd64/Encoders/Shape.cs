using static GoDefer.Amd64.Encoders.OperandClass;

namespace GoDefer.Amd64.Encoders;

/// <summary>Which operands of a Prog fill the operands of the Intel instruction, in Intel's order.</summary>
internal enum Slots : byte
{
    Nothing,
    To,
    From,
    ToFrom,
    FromTo,
    ToToFrom,
    ToFrom3From,
}

/// <summary>One combination of operand classes. <paramref name="From3"/> is the operand between the others.</summary>
internal sealed record Form(OperandClass From, OperandClass To, Slots Slots, OperandClass From3 = None)
{
    public bool Matches(OperandClass from, OperandClass from3, OperandClass to) =>
        Fits(From, from) && Fits(From3, from3) && Fits(To, to);

    private static bool Fits(OperandClass wanted, OperandClass actual) => wanted == None ? actual == None : (wanted & actual) != 0;
}

/// <summary>
/// The forms that the instructions of a family have, in the order Go's assembler tries them: the first that fits is taken, even
/// where a later one would be shorter.
/// </summary>
internal static class Shape
{
    private static Form F(OperandClass from, OperandClass to, Slots slots = Slots.ToFrom, OperandClass from3 = None) =>
        new(from, to, slots, from3);

    public static readonly Form[] Nothing = [F(None, None, Slots.Nothing)];
    public static readonly Form[] Arithmetic = [F(Imm8, Rm), F(Imm32, AX), F(Imm32, Rm), F(Reg, Rm), F(Rm, Reg)];
    public static readonly Form[] ArithmeticByte = [F(Imm32, AL), F(Imm32, Rm8), F(Reg8, Rm8), F(Rm8, Reg8)];
    public static readonly Form[] Compare =
    [
        F(Rm, Imm8, Slots.FromTo), F(AX, Imm32, Slots.FromTo), F(Rm, Imm32, Slots.FromTo), F(Rm, Reg, Slots.FromTo), F(Reg, Rm, Slots.FromTo),
    ];
    public static readonly Form[] CompareByte =
    [
        F(AL, Imm32, Slots.FromTo), F(Rm8, Imm32, Slots.FromTo), F(Rm8, Reg8, Slots.FromTo), F(Reg8, Rm8, Slots.FromTo),
    ];
    public static readonly Form[] Test = [F(Imm32, AX), F(Imm32, Rm), F(Reg, Rm), F(Rm, Reg, Slots.FromTo)];
    public static readonly Form[] TestByte = [F(Imm32, AL), F(Imm32, Rm8), F(Reg8, Rm8), F(Rm8, Reg8, Slots.FromTo)];
    public static readonly Form[] Shift = [F(Imm1, Rm), F(ImmU8, Rm), F(CX, Rm)];
    public static readonly Form[] ShiftByte = [F(Imm1, Rm8), F(ImmU8, Rm8), F(CX, Rm8)];
    public static readonly Form[] BitTest = [F(ImmU8, Rm), F(Reg, Rm)];
    public static readonly Form[] Move = [F(Reg, Rm), F(Rm, Reg), F(Imm32, Reg), F(Imm32, Rm)];
    public static readonly Form[] MoveByte = [F(Reg8, Rm8), F(Rm8, Reg8), F(Imm32, Reg8), F(Imm32, Rm8)];
    public static readonly Form[] MoveLong = [.. Move, F(Rm, Xmm), F(Xmm, Rm)];
    public static readonly Form[] MoveQuad =
    [
        F(Xm, Xmm), F(Xmm, Xm), F(Reg, Rm), F(Rm, Reg), F(ImmS32, Reg), F(ImmU32, Reg), F(Imm64, Reg), F(Imm32, Rm), F(Rm, Xmm), F(Xmm, Rm),
    ];
    public static readonly Form[] UnaryTo = [F(None, Rm, Slots.To)];
    public static readonly Form[] UnaryToByte = [F(None, Rm8, Slots.To)];
    public static readonly Form[] UnaryToRegister = [F(None, Reg, Slots.To)];
    public static readonly Form[] UnaryFrom = [F(Rm, None, Slots.From)];
    public static readonly Form[] UnaryFromByte = [F(Rm8, None, Slots.From)];
    public static readonly Form[] Multiply =
    [
        F(Rm, None, Slots.From), F(Imm8, Reg, Slots.ToToFrom), F(Imm32, Reg, Slots.ToToFrom), F(Rm, Reg),
    ];
    public static readonly Form[] Multiply3 =
    [
        F(Imm8, Reg, Slots.ToFrom3From, Rm), F(Imm32, Reg, Slots.ToFrom3From, Rm),
    ];
    public static readonly Form[] RegFromMem = [F(Mem, Reg)];
    public static readonly Form[] RegFromRm = [F(Rm, Reg)];
    public static readonly Form[] RegFromRm8 = [F(Rm8, Reg)];
    public static readonly Form[] RmFromReg = [F(Reg, Rm)];
    public static readonly Form[] Rm8FromReg8 = [F(Reg8, Rm8)];
    public static readonly Form[] Exchange = [F(AX, Reg), F(Reg, AX, Slots.FromTo), F(Reg, Rm), F(Rm, Reg, Slots.FromTo)];
    public static readonly Form[] ExchangeByte = [F(Reg8, Rm8), F(Rm8, Reg8, Slots.FromTo)];
    public static readonly Form[] Push =
    [
        F(Reg, None, Slots.From), F(Mem, None, Slots.From), F(Imm8, None, Slots.From), F(Imm32, None, Slots.From),
    ];
    public static readonly Form[] Pop = [F(None, Reg, Slots.To), F(None, Mem, Slots.To)];
    public static readonly Form[] VectorMove = [F(Xm, Xmm), F(Xmm, Xm)];
    public static readonly Form[] XmmFromXm = [F(Xm, Xmm)];
    public static readonly Form[] XmmFromRm = [F(Rm, Xmm)];
    public static readonly Form[] RegFromXm = [F(Xm, Reg)];
    public static readonly Form[] RegFromXmm = [F(Xmm, Reg)];
    public static readonly Form[] XmmFromXmImm = [F(ImmU8, Xmm, Slots.ToFrom3From, Xm)];
}

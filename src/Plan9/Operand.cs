using System.Diagnostics;

namespace GoDefer.Plan9;

/// <summary>The shapes of an <see cref="Operand"/>.</summary>
public enum OperandKind : byte
{
    /// <summary>There is no operand.</summary>
    None,
    /// <summary><c>AX</c></summary>
    Register,
    /// <summary><c>$5</c></summary>
    Constant,
    /// <summary><c>$(1.5)</c>: a floating-point constant, which the assembler puts into memory.</summary>
    FloatConstant,
    /// <summary><c>"".x+8(SP)</c>, <c>8(AX)(CX*4)</c>: contents of memory.</summary>
    Memory,
    /// <summary><c>$"".x+8(SP)</c>: the address of memory.</summary>
    Address,
    /// <summary>The target of a jump in the same function, printed as its offset.</summary>
    Branch,
    /// <summary>The target of a call or jump to another function: <c>runtime.deferproc(SB)</c>.</summary>
    Function,
    /// <summary><c>$48-16</c>: sizes of frame and arguments, last operand of TEXT.</summary>
    TextSize,
}

/// <summary>What the offset of a memory operand counts from.</summary>
public enum BaseName : byte
{
    /// <summary>The base register alone.</summary>
    None,
    /// <summary>A global symbol: <c>x(SB)</c>.</summary>
    Extern,
    /// <summary>
    /// A local variable. Before prologues are made the offset is negative, from the top of the frame; then it counts from SP.
    /// </summary>
    Auto,
    /// <summary>
    /// An argument or result. Before prologues are made the offset is that in the argument area; then it counts from SP.
    /// </summary>
    Param,
}

/// <summary>One operand of an instruction. Immutable; make one with the factory methods.</summary>
public readonly record struct Operand
{
    private Operand(OperandKind kind, long offset = 0, object? reference = null)
    {
        Kind = kind;
        Offset = offset;
        _reference = reference;
    }

    private readonly object? _reference;

    /// <summary>Which of the shapes it is.</summary>
    public OperandKind Kind { get; }

    /// <summary>What the offset counts from (memory and addresses).</summary>
    public BaseName Name { get; private init; }

    /// <summary>The register itself, or the base register of memory.</summary>
    public Register Register { get; private init; }

    /// <summary>Index register of memory; <see cref="Register.None"/> without one.</summary>
    public Register Index { get; private init; }

    /// <summary>Factor of the index: 1, 2, 4 or 8; 0 without an index.</summary>
    public byte Scale { get; private init; }

    /// <summary>Displacement of memory in bytes, or the value of a constant.</summary>
    public long Offset { get; private init; }

    /// <summary>The named symbol (memory, addresses, functions); null if there is none.</summary>
    public AsmSymbol? Symbol => _reference as AsmSymbol;

    /// <summary>Where a branch goes; null for other operands.</summary>
    public IBranchTarget? Target => _reference as IBranchTarget;

    /// <summary>Value of a floating-point constant.</summary>
    public double FloatValue => BitConverter.Int64BitsToDouble(Offset);

    /// <summary>Frame size of TEXT in bytes, as printed (with the saved BP).</summary>
    public int FrameSize => (int)Offset;

    /// <summary>Size of arguments and results of TEXT in bytes.</summary>
    public int ArgumentSize => (int)(Offset >> 32);

    /// <summary>No operand.</summary>
    public static Operand None => default;

    /// <summary>A register.</summary>
    public static Operand Reg(Register register) => new(OperandKind.Register) { Register = register };

    /// <summary>An integer constant.</summary>
    public static Operand Const(long value) => new(OperandKind.Constant, value);

    /// <summary>A floating-point constant.</summary>
    public static Operand Float(double value) => new(OperandKind.FloatConstant, BitConverter.DoubleToInt64Bits(value));

    /// <summary>Memory at register + offset.</summary>
    public static Operand Mem(Register register, long offset = 0) => new(OperandKind.Memory, offset) { Register = register };

    /// <summary>Memory at register + index*scale + offset.</summary>
    public static Operand Mem(Register register, Register index, int scale, long offset = 0) =>
        new(OperandKind.Memory, offset) { Register = register, Index = index, Scale = (byte)scale };

    /// <summary>Memory of a global symbol.</summary>
    public static Operand Global(AsmSymbol symbol, long offset = 0) =>
        new(OperandKind.Memory, offset, symbol) { Name = BaseName.Extern };

    /// <summary>A local variable; <paramref name="offset"/> as <see cref="BaseName.Auto"/> says.</summary>
    public static Operand Auto(AsmSymbol? symbol, long offset) =>
        new(OperandKind.Memory, offset, symbol) { Name = BaseName.Auto, Register = Register.SP };

    /// <summary>An argument or result; <paramref name="offset"/> as <see cref="BaseName.Param"/> says.</summary>
    public static Operand Param(AsmSymbol? symbol, long offset) =>
        new(OperandKind.Memory, offset, symbol) { Name = BaseName.Param, Register = Register.SP };

    /// <summary>A jump to another instruction of the function.</summary>
    public static Operand Branch(IBranchTarget target) => new(OperandKind.Branch, 0, target);

    /// <summary>The function that is called or jumped to.</summary>
    public static Operand Function(AsmSymbol symbol) => new(OperandKind.Function, 0, symbol) { Name = BaseName.Extern };

    /// <summary>A place inside a function, of which only the offset is printed (DUFFZERO, DUFFCOPY).</summary>
    public static Operand EntryPoint(AsmSymbol symbol, long offset) => new(OperandKind.Address, offset, symbol);

    /// <summary>The sizes of TEXT in bytes.</summary>
    public static Operand TextSize(int frame, int arguments) =>
        new(OperandKind.TextSize, (uint)frame | (long)arguments << 32);

    /// <summary>The address of this memory operand.</summary>
    public Operand AddressOf()
    {
        Debug.Assert(Kind == OperandKind.Memory);
        return new Operand(OperandKind.Address, Offset, _reference) { Name = Name, Register = Register, Index = Index, Scale = Scale };
    }

    /// <summary>The memory that this address is of.</summary>
    public Operand Contents()
    {
        Debug.Assert(Kind == OperandKind.Address);
        return new Operand(OperandKind.Memory, Offset, _reference) { Name = Name, Register = Register, Index = Index, Scale = Scale };
    }

    /// <summary>The same operand <paramref name="delta"/> bytes further.</summary>
    public Operand Shift(long delta) => this with { Offset = Offset + delta };

    /// <summary>The same operand with another register in place of <see cref="Register"/>.</summary>
    public Operand WithRegister(Register register) => this with { Register = register };

    /// <summary>The same memory operand with an index.</summary>
    public Operand WithIndex(Register index, int scale) => this with { Index = index, Scale = (byte)scale };

    /// <inheritdoc/>
    public override string ToString() => OperandText.Format(this);
}

using GoDefer.Amd64.Asm;
using GoDefer.IR;
using GoDefer.Plan9;
using Iced.Intel;
using IcedRegister = Iced.Intel.Register;
using Register = GoDefer.Plan9.Register;

namespace GoDefer.Amd64.Encoders;

/// <summary>Writes the bytes and relocations of one instruction. Branches inside a function are the <see cref="FunctionAssembler"/>'s.</summary>
internal sealed class InstructionEncoder
{
    // MOVQ BP, -16(SP); LEAQ -16(SP), BP: keeps the chain of frame pointers whole around a call that enters a function in its middle.
    private static readonly byte[] BeforeDuff = [0x48, 0x89, 0x6c, 0x24, 0xf0, 0x48, 0x8d, 0x6c, 0x24, 0xf0];

    // MOVQ (BP), BP
    private static readonly byte[] AfterDuff = [0x48, 0x8b, 0x6d, 0x00];

    private readonly string _function;
    private readonly CodeBuffer _code;
    private readonly List<Relocation> _relocations;
    private readonly Encoder _encoder;
    private readonly IcedRegister _tlsSegment;

    /// <param name="function">Name for internal errors.</param>
    /// <param name="code">Receives the bytes.</param>
    /// <param name="relocations">Receives the relocations.</param>
    /// <param name="tlsSegment">The segment register that thread-local storage is reached by.</param>
    public InstructionEncoder(string function, CodeBuffer code, List<Relocation> relocations, IcedRegister tlsSegment)
    {
        _function = function;
        _code = code;
        _relocations = relocations;
        _encoder = Encoder.Create(64, code);
        _tlsSegment = tlsSegment;
    }

    /// <summary>
    /// Appends the instruction. General registers in byte operands get their byte names, as Go's assembler does when it has chosen
    /// an encoding: a second round over the same instruction may choose another one (<c>CMPB AX, $0</c> is 80 f8 00,
    /// <c>CMPB AL, $0</c> is 3c 00).
    /// </summary>
    public void Encode(Prog prog)
    {
        switch (prog.Op)
        {
            case AsmOp.TEXT or AsmOp.NOP or AsmOp.FUNCDATA or AsmOp.PCDATA:
                return;
            case AsmOp.CALL when prog.To.Kind == OperandKind.Function:
                EncodeCall(prog.To, RelocationKind.Call, 0xe8);
                return;
            case AsmOp.JMP when prog.To.Kind == OperandKind.Function:
                EncodeCall(prog.To, RelocationKind.PcRelative, 0xe9);
                return;
            case AsmOp.CALL or AsmOp.JMP:
                EncodeIndirect(prog);
                return;
            case AsmOp.DUFFCOPY or AsmOp.DUFFZERO:
                _code.Write(BeforeDuff);
                EncodeCall(prog.To, RelocationKind.Call, 0xe8);
                _code.Write(AfterDuff);
                return;
        }
        if (FixedBytes(prog.Op) is { Length: > 0 } bytes)
        {
            _code.Write(bytes);
            return;
        }
        EncodeByTable(prog);
    }

    private static ReadOnlySpan<byte> FixedBytes(AsmOp op) => op switch
    {
        AsmOp.RET => [0xc3],
        AsmOp.UNDEF => [0x0f, 0x0b],
        AsmOp.REP => [0xf3],
        AsmOp.REPN => [0xf2],
        AsmOp.LOCK => [0xf0],
        AsmOp.MOVSB => [0xa4],
        AsmOp.MOVSW => [0x66, 0xa5],
        AsmOp.MOVSL => [0xa5],
        AsmOp.MOVSQ => [0x48, 0xa5],
        AsmOp.STOSB => [0xaa],
        AsmOp.STOSW => [0x66, 0xab],
        AsmOp.STOSL => [0xab],
        AsmOp.STOSQ => [0x48, 0xab],
        AsmOp.CWD => [0x66, 0x99],
        AsmOp.CDQ => [0x99],
        AsmOp.CQO => [0x48, 0x99],
        AsmOp.CLD => [0xfc],
        AsmOp.STD => [0xfd],
        AsmOp.PUSHFQ => [0x9c],
        AsmOp.POPFQ => [0x9d],
        AsmOp.CPUID => [0x0f, 0xa2],
        AsmOp.RDTSC => [0x0f, 0x31],
        AsmOp.SYSCALL => [0x0f, 0x05],
        AsmOp.PAUSE => [0xf3, 0x90],
        AsmOp.LFENCE => [0x0f, 0xae, 0xe8],
        AsmOp.MFENCE => [0x0f, 0xae, 0xf0],
        AsmOp.SFENCE => [0x0f, 0xae, 0xf8],
        AsmOp.HLT => [0xf4],
        _ => [],
    };

    private void EncodeCall(in Operand target, RelocationKind kind, byte opcode)
    {
        _code.WriteByte(opcode);
        _relocations.Add(new Relocation(_code.Length, 4, kind, (LinkSymbol)target.Symbol!, target.Offset));
        _code.Write([0, 0, 0, 0]);
    }

    private void EncodeIndirect(Prog prog)
    {
        var code = prog.Op == AsmOp.CALL ? Code.Call_rm64 : Code.Jmp_rm64;
        var start = _code.Length;
        var instruction = new Instruction { Code = code };
        SetOperand(ref instruction, 0, prog.To, OperandClass.Rm, 64);
        var hasRex = Write(instruction, prog, prog.To, default);
        if (prog.Op == AsmOp.CALL)
        {
            // Go's assembler marks the start of the instruction, and shifts all its marks by a REX prefix it adds at the end.
            _relocations.Add(new Relocation(start + (hasRex ? 1 : 0), 0, RelocationKind.CallIndirect, null, 0));
        }
    }

    private void EncodeByTable(Prog prog)
    {
        var (from, from3, to) = (OperandClasses.Of(prog.From), OperandClasses.Of(prog.From3), OperandClasses.Of(prog.To));
        if (EncodingTable.Find(prog.Op) is not { } encoding || !encoding.TryMatch(from, from3, to, out var form, out var code))
        {
            throw new InternalErrorException("assemble", _function, $"no encoding for {prog}");
        }
        NameByteRegisters(prog, encoding);
        var toWidth = form.From == OperandClass.ImmU32 ? (byte)32 : encoding.ToWidth;
        var instruction = new Instruction { Code = code };
        switch (form.Slots)
        {
            case Slots.To:
                SetOperand(ref instruction, 0, prog.To, form.To, toWidth);
                break;
            case Slots.From:
                SetOperand(ref instruction, 0, prog.From, form.From, encoding.FromWidth);
                break;
            case Slots.ToFrom:
                SetOperand(ref instruction, 0, prog.To, form.To, toWidth);
                SetOperand(ref instruction, 1, prog.From, form.From, encoding.FromWidth);
                break;
            case Slots.FromTo:
                SetOperand(ref instruction, 0, prog.From, form.From, encoding.FromWidth);
                SetOperand(ref instruction, 1, prog.To, form.To, toWidth);
                break;
            case Slots.ToToFrom:
                SetOperand(ref instruction, 0, prog.To, form.To, toWidth);
                SetOperand(ref instruction, 1, prog.To, form.To, toWidth);
                SetOperand(ref instruction, 2, prog.From, form.From, encoding.FromWidth);
                break;
            case Slots.ToFrom3From:
                SetOperand(ref instruction, 0, prog.To, form.To, toWidth);
                SetOperand(ref instruction, 1, prog.From3, form.From3, toWidth);
                SetOperand(ref instruction, 2, prog.From, form.From, encoding.FromWidth);
                break;
        }
        Write(instruction, prog, prog.From, prog.To);
    }

    private static void NameByteRegisters(Prog prog, Encoding encoding)
    {
        if (encoding.FromWidth == 8 && prog.From.Kind == OperandKind.Register)
        {
            prog.From = Operand.Reg(prog.From.Register.ToByte());
        }
        if (encoding.ToWidth == 8 && prog.To.Kind == OperandKind.Register)
        {
            prog.To = Operand.Reg(prog.To.Register.ToByte());
        }
    }

    private void SetOperand(ref Instruction instruction, int slot, in Operand operand, OperandClass wanted, byte width)
    {
        switch (operand.Kind)
        {
            case OperandKind.Register:
                instruction.SetOpKind(slot, OpKind.Register);
                instruction.SetOpRegister(slot, IcedRegisters.Of(operand.Register, wanted == OperandClass.CX ? (byte)8 : width));
                break;
            case OperandKind.Constant:
                SetImmediate(ref instruction, slot, operand.Offset, wanted, width);
                break;
            default:
                instruction.SetOpKind(slot, OpKind.Memory);
                SetMemory(ref instruction, operand);
                break;
        }
    }

    private static void SetImmediate(ref Instruction instruction, int slot, long value, OperandClass wanted, byte width)
    {
        var kind = ImmediateKind(wanted, width);
        instruction.SetOpKind(slot, kind);
        if (kind == OpKind.Immediate64)
        {
            instruction.Immediate64 = (ulong)value;
        }
        else
        {
            // The encoder takes the low bits that the kind has; sign extension was settled when the class was chosen.
            instruction.Immediate32 = kind is OpKind.Immediate8 ? (byte)value : kind is OpKind.Immediate16 ? (ushort)value : (uint)value;
        }
    }

    private static OpKind ImmediateKind(OperandClass wanted, byte width) => (wanted, width) switch
    {
        (OperandClass.Imm1 or OperandClass.ImmU8, _) => OpKind.Immediate8,
        (OperandClass.Imm8, 16) => OpKind.Immediate8to16,
        (OperandClass.Imm8, 32) => OpKind.Immediate8to32,
        (OperandClass.Imm8, 64) => OpKind.Immediate8to64,
        (OperandClass.ImmU32, _) => OpKind.Immediate32,
        (OperandClass.Imm64, _) => OpKind.Immediate64,
        (_, 8) => OpKind.Immediate8,
        (_, 16) => OpKind.Immediate16,
        (_, 32) => OpKind.Immediate32,
        _ => OpKind.Immediate32to64,
    };

    private void SetMemory(ref Instruction instruction, in Operand operand)
    {
        if (operand.Name == BaseName.Extern)
        {
            instruction.MemoryBase = IcedRegister.RIP;
            instruction.MemoryDisplSize = 8;
            return;
        }
        if (operand.Register == Register.TLS)
        {
            instruction.SegmentPrefix = _tlsSegment;
            instruction.MemoryDisplSize = 8;
            return;
        }
        instruction.MemoryBase = IcedRegisters.Of(operand.Register, 64);
        if (operand.Index != Register.None)
        {
            instruction.MemoryIndex = IcedRegisters.Of(operand.Index, 64);
            instruction.MemoryIndexScale = operand.Scale;
        }
        instruction.MemoryDisplacement64 = (ulong)operand.Offset;
        instruction.MemoryDisplSize = operand.Offset == 0 ? 0 : 1;
    }

    // Returns whether the instruction has a REX prefix.
    private bool Write(in Instruction instruction, Prog prog, in Operand first, in Operand second)
    {
        var start = _code.Length;
        try
        {
            _encoder.Encode(instruction, 0);
        }
        catch (EncoderException error)
        {
            throw new InternalErrorException("assemble", _function, $"cannot encode {prog}", error);
        }
        if (HasFieldToRelocate(first) || HasFieldToRelocate(second))
        {
            RelocateField(start, HasFieldToRelocate(first) ? first : second);
        }
        return (_code[start] & 0xf0) == 0x40;
    }

    private static bool HasFieldToRelocate(in Operand operand) =>
        operand.Kind == OperandKind.Memory && (operand.Name == BaseName.Extern || operand.Register == Register.TLS);

    // The field is relative to the end of the instruction; the linker counts from the end of the field, and an immediate may follow.
    private void RelocateField(int start, in Operand operand)
    {
        var field = start + _encoder.GetConstantOffsets().DisplacementOffset;
        _code.Clear(field, 4);
        _relocations.Add(operand.Name == BaseName.Extern
            ? new Relocation(field, 4, RelocationKind.PcRelative, (LinkSymbol)operand.Symbol!, operand.Offset - (_code.Length - (field + 4)))
            : new Relocation(field, 4, RelocationKind.TlsLocal, null, operand.Offset));
    }
}

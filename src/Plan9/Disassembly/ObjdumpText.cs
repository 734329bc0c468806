using System.Collections.Frozen;
using System.Text;
using Iced.Intel;
using IcedRegister = Iced.Intel.Register;

namespace GoDefer.Plan9.Disassembly;

/// <summary>
/// Text of decoded machine instructions as <c>go tool objdump</c> of Go 1.11 prints it: Intel's mnemonics with Go's width letters, all
/// operands reversed, hexadecimal numbers. The width letter is that of the memory operand, else that of the operand size prefixes,
/// so byte operations on registers end in L.
/// <code>
///     mov  [rsp+8], rax        MOVQ AX, 0x8(SP)
///     cmp  rsp, [rcx+10h]      CMPQ 0x10(CX), SP
///     test cl, cl              TESTL CL, CL
/// </code>
/// </summary>
public static class ObjdumpText
{
    private static readonly FrozenSet<Mnemonic> Sized = new HashSet<Mnemonic>
    {
        Mnemonic.Adc, Mnemonic.Add, Mnemonic.And, Mnemonic.Bsf, Mnemonic.Bsr, Mnemonic.Bt, Mnemonic.Btc, Mnemonic.Btr, Mnemonic.Bts,
        Mnemonic.Cmp, Mnemonic.Cmpxchg, Mnemonic.Cvtsi2sd, Mnemonic.Cvtsi2ss, Mnemonic.Cvtsd2si, Mnemonic.Cvtss2si, Mnemonic.Cvttsd2si,
        Mnemonic.Cvttss2si, Mnemonic.Dec, Mnemonic.Div, Mnemonic.Idiv, Mnemonic.Imul, Mnemonic.Inc, Mnemonic.Lea, Mnemonic.Mov,
        Mnemonic.Movnti, Mnemonic.Mul, Mnemonic.Neg, Mnemonic.Nop, Mnemonic.Not, Mnemonic.Or, Mnemonic.Pop, Mnemonic.Push, Mnemonic.Rcl,
        Mnemonic.Rcr, Mnemonic.Rol, Mnemonic.Ror, Mnemonic.Sar, Mnemonic.Sbb, Mnemonic.Shl, Mnemonic.Shld, Mnemonic.Shr, Mnemonic.Shrd,
        Mnemonic.Sub, Mnemonic.Test, Mnemonic.Xadd, Mnemonic.Xchg, Mnemonic.Xor,
    }.ToFrozenSet();

    /// <summary>The text of an instruction; <paramref name="symbolAt"/> returns the symbol that covers an address, or null.</summary>
    public static string Format(in Instruction instruction, Func<ulong, SymbolAddress?> symbolAt)
    {
        var text = new StringBuilder();
        text.Append(instruction.HasRepePrefix ? "REP; " : instruction.HasRepnePrefix ? "REPNE; " : "");
        text.Append(instruction.HasLockPrefix ? "LOCK " : "").Append(Name(instruction));
        var separator = " ";
        for (var operand = OperandCount(instruction) - 1; operand >= 0; operand--)
        {
            text.Append(separator);
            AppendOperand(text, instruction, operand, symbolAt);
            separator = ", ";
        }
        return text.ToString();
    }

    // A breakpoint is shown with its number, which Iced has no operand for.
    private static int OperandCount(in Instruction instruction) => instruction.Mnemonic is Mnemonic.Int3 ? 0 : instruction.OpCount;

    private static string Name(in Instruction instruction)
    {
        var name = instruction.Mnemonic switch
        {
            Mnemonic.Movsd when !instruction.IsStringInstruction => "MOVSD_XMM",
            Mnemonic.Int3 => "INT $0x3",
            _ => instruction.Mnemonic.ToString().ToUpperInvariant(),
        };
        return Sized.Contains(instruction.Mnemonic) ? name + Suffix(instruction) : name;
    }

    private static string Suffix(in Instruction instruction) => Width(instruction) switch
    {
        1 => "B",
        2 => "W",
        8 => "Q",
        _ => "L",
    };

    // Pushes and pops are always of 64 bits, which no prefix says.
    private static int Width(in Instruction instruction)
    {
        if (instruction.Mnemonic is not Mnemonic.Lea && HasMemory(instruction))
        {
            return instruction.MemorySize.GetSize();
        }
        if (instruction.Mnemonic is Mnemonic.Push or Mnemonic.Pop or Mnemonic.Nop)
        {
            return 4;
        }
        for (var operand = 0; operand < instruction.OpCount; operand++)
        {
            var register = instruction.GetOpRegister(operand);
            if (instruction.GetOpKind(operand) == OpKind.Register && register.IsGPR() && register.GetSize() > 1)
            {
                return register.GetSize();
            }
        }
        return 4;
    }

    private static bool HasMemory(in Instruction instruction)
    {
        for (var operand = 0; operand < instruction.OpCount; operand++)
        {
            if (instruction.GetOpKind(operand) == OpKind.Memory)
            {
                return true;
            }
        }
        return false;
    }

    private static void AppendOperand(StringBuilder text, in Instruction instruction, int operand, Func<ulong, SymbolAddress?> symbolAt)
    {
        switch (instruction.GetOpKind(operand))
        {
            case OpKind.Register:
                text.Append(RegisterName(instruction.GetOpRegister(operand)));
                break;
            case OpKind.NearBranch64 or OpKind.NearBranch32 or OpKind.NearBranch16:
                AppendTarget(text, instruction.NearBranchTarget, symbolAt);
                break;
            case OpKind.Memory:
                AppendMemory(text, instruction, symbolAt);
                break;
            case OpKind.MemoryESRDI:
                text.Append("ES:0(DI)");
                break;
            case OpKind.MemorySegRSI:
                text.Append("DS:0(SI)");
                break;
            default:
                AppendImmediate(text, instruction, operand, symbolAt);
                break;
        }
    }

    // All widths of a register have one name, except the bytes that 8086 had.
    private static string RegisterName(IcedRegister register) => register is >= IcedRegister.SPL and <= IcedRegister.R15L
        ? RegisterNames.Of(IcedRegister.RSP + (register - IcedRegister.SPL))
        : RegisterNames.Of(register);

    private static void AppendTarget(StringBuilder text, ulong target, Func<ulong, SymbolAddress?> symbolAt)
    {
        if (symbolAt(target) is { } symbol && symbol.Start == target)
        {
            text.Append(symbol.Name).Append("(SB)");
            return;
        }
        AppendHex(text, (long)target);
    }

    private static void AppendImmediate(StringBuilder text, in Instruction instruction, int operand, Func<ulong, SymbolAddress?> symbolAt)
    {
        var value = Immediate(instruction, operand);
        text.Append('$');
        if (symbolAt((ulong)value) is { } symbol)
        {
            AppendSymbol(text, symbol, (ulong)value);
        }
        else if (value is >= int.MinValue and <= int.MaxValue)
        {
            AppendHex(text, value);
        }
        else
        {
            text.Append("0x").Append(value.ToString("x"));
        }
    }

    private static long Immediate(in Instruction instruction, int operand) => instruction.GetOpKind(operand) switch
    {
        OpKind.Immediate16 => (short)instruction.GetImmediate(operand),
        OpKind.Immediate32 => (int)instruction.GetImmediate(operand),
        _ => (long)instruction.GetImmediate(operand),
    };

    private static void AppendMemory(StringBuilder text, in Instruction instruction, Func<ulong, SymbolAddress?> symbolAt)
    {
        if (instruction.IsIPRelativeMemoryOperand)
        {
            AppendRelative(text, instruction, symbolAt);
            return;
        }
        if (instruction.HasSegmentPrefix())
        {
            text.Append(RegisterNames.Of(instruction.SegmentPrefix)).Append(':');
        }
        var hasBase = instruction.MemoryBase != IcedRegister.None;
        AppendHexOrZero(text, Displacement(instruction));
        if (hasBase)
        {
            text.Append('(').Append(RegisterNames.Of(instruction.MemoryBase)).Append(')');
        }
        if (instruction.MemoryIndex != IcedRegister.None)
        {
            text.Append('(').Append(RegisterNames.Of(instruction.MemoryIndex)).Append('*').Append(instruction.MemoryIndexScale).Append(')');
        }
    }

    // Displacements are signed, but long ones of addresses that are not accessed, and those without a base, are shown unsigned.
    private static long Displacement(in Instruction instruction)
    {
        var value = (long)instruction.MemoryDisplacement64;
        var isAddressOnly = instruction.Mnemonic is Mnemonic.Lea or Mnemonic.Prefetchnta or Mnemonic.Prefetcht0 or Mnemonic.Prefetcht1 or Mnemonic.Prefetcht2;
        var isLong = value is < sbyte.MinValue or > sbyte.MaxValue;
        return instruction.MemoryBase == IcedRegister.None || isAddressOnly && isLong ? (uint)value : value;
    }

    private static bool HasSegmentPrefix(this in Instruction instruction) => instruction.SegmentPrefix != IcedRegister.None;

    private static void AppendRelative(StringBuilder text, in Instruction instruction, Func<ulong, SymbolAddress?> symbolAt)
    {
        var address = instruction.IPRelativeMemoryAddress;
        var offset = (long)(address - instruction.NextIP);
        if (instruction.Mnemonic == Mnemonic.Lea && offset < 0)
        {
            // Taken as unsigned it leads nowhere, so no symbol is found.
            AppendHex(text, (uint)offset);
            text.Append("(IP)");
            return;
        }
        if (symbolAt(address) is { } symbol)
        {
            AppendSymbol(text, symbol, address);
            return;
        }
        AppendHexOrZero(text, offset);
        text.Append("(IP)");
    }

    private static void AppendSymbol(StringBuilder text, SymbolAddress symbol, ulong address)
    {
        text.Append(symbol.Name);
        if (address != symbol.Start)
        {
            text.Append('+').Append(address - symbol.Start);
        }
        text.Append("(SB)");
    }

    private static void AppendHexOrZero(StringBuilder text, long value)
    {
        if (value == 0)
        {
            text.Append('0');
            return;
        }
        AppendHex(text, value);
    }

    private static void AppendHex(StringBuilder text, long value) =>
        text.Append(value < 0 ? "-0x" : "0x").Append(Math.Abs(value).ToString("x"));
}

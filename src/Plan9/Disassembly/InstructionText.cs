using System.Text;
using Iced.Intel;

namespace GoDefer.Plan9.Disassembly;

/// <summary>A symbol that covers an address.</summary>
public readonly record struct SymbolAddress(string Name, ulong Start);

/// <summary>
/// Text of decoded machine instructions in the syntax of listings (<see cref="OperandText"/>): mnemonics of Go's assembler, operands
/// in its order, decimal numbers. Addresses in instructions are named by their symbols where a function finds one.
/// <code>
///     mov  [rsp+8], rax        MOVQ AX, 8(SP)
///     cmp  rsp, [rcx+10h]      CMPQ SP, 16(CX)
///     call 401026h             CALL main.DeferFunc1(SB)
///     mov  rcx, fs:[-8]        MOVQ -8(TLS), CX
/// </code>
/// </summary>
public static class InstructionText
{
    /// <summary>The text of an instruction; <paramref name="symbolAt"/> returns the symbol that covers an address, or null.</summary>
    public static string Format(in Instruction instruction, Func<ulong, SymbolAddress?> symbolAt)
    {
        var text = new StringBuilder().Append(Prefix(instruction)).Append(ListingMnemonics.Of(instruction));
        var separator = " ";
        foreach (var operand in OperandOrder(instruction))
        {
            text.Append(separator);
            AppendOperand(text, instruction, operand, symbolAt);
            separator = ", ";
        }
        return text.ToString();
    }

    /// <summary>The mnemonic alone, as listings have it.</summary>
    public static string MnemonicOf(in Instruction instruction) => ListingMnemonics.Of(instruction);

    private static string Prefix(in Instruction instruction) =>
        instruction.HasRepePrefix ? "REP; " : instruction.HasRepnePrefix ? "REPN; " : instruction.HasLockPrefix ? "LOCK; " : "";

    // Go's order is source first, except that comparisons keep the order they compare in. String instructions have no operands.
    private static IEnumerable<int> OperandOrder(in Instruction instruction)
    {
        if (instruction.IsStringInstruction || instruction.Mnemonic == Mnemonic.Nop && instruction.OpCount == 0)
        {
            return [];
        }
        var order = Enumerable.Range(0, instruction.OpCount);
        return instruction.Mnemonic == Mnemonic.Cmp ? order : order.Reverse();
    }

    private static void AppendOperand(StringBuilder text, in Instruction instruction, int operand, Func<ulong, SymbolAddress?> symbolAt)
    {
        switch (instruction.GetOpKind(operand))
        {
            case OpKind.Register:
                text.Append(RegisterName(instruction, operand));
                break;
            case OpKind.NearBranch64 or OpKind.NearBranch32 or OpKind.NearBranch16:
                AppendTarget(text, instruction.NearBranchTarget, symbolAt);
                break;
            case OpKind.Memory:
                AppendMemory(text, instruction, symbolAt);
                break;
            default:
                text.Append('$').Append(Immediate(instruction, operand));
                break;
        }
    }

    // A shift count is written at the width of what is shifted.
    private static string RegisterName(in Instruction instruction, int operand)
    {
        var register = instruction.GetOpRegister(operand);
        var isCount = register == Iced.Intel.Register.CL && operand == instruction.OpCount - 1 && ListingMnemonics.IsShift(instruction.Mnemonic);
        return isCount && ListingMnemonics.Width(instruction, 0) != 1 ? "CX" : RegisterNames.Of(register);
    }

    // Constants are signed numbers of the instruction's width; counts of shifts are small in any case.
    private static long Immediate(in Instruction instruction, int operand) => instruction.GetOpKind(operand) switch
    {
        OpKind.Immediate8 => (sbyte)instruction.GetImmediate(operand),
        OpKind.Immediate16 => (short)instruction.GetImmediate(operand),
        // A move of 32 bits clears the upper half of the register.
        OpKind.Immediate32 when instruction.Code == Code.Mov_r32_imm32 => (uint)instruction.GetImmediate(operand),
        OpKind.Immediate32 => (int)instruction.GetImmediate(operand),
        _ => (long)instruction.GetImmediate(operand),
    };

    private static void AppendTarget(StringBuilder text, ulong target, Func<ulong, SymbolAddress?> symbolAt)
    {
        if (symbolAt(target) is { } symbol && symbol.Start == target)
        {
            text.Append(symbol.Name).Append("(SB)");
            return;
        }
        text.Append("0x").Append(target.ToString("x"));
    }

    private static void AppendMemory(StringBuilder text, in Instruction instruction, Func<ulong, SymbolAddress?> symbolAt)
    {
        if (instruction.IsIPRelativeMemoryOperand)
        {
            AppendGlobal(text, instruction.IPRelativeMemoryAddress, symbolAt);
            return;
        }
        var displacement = (long)instruction.MemoryDisplacement64;
        var isThreadLocal = instruction.SegmentPrefix is Iced.Intel.Register.FS or Iced.Intel.Register.GS;
        if (isThreadLocal && instruction.MemoryBase == Iced.Intel.Register.None)
        {
            text.Append(displacement == 0 ? "" : ((int)displacement).ToString()).Append("(TLS)");
            return;
        }
        if (displacement != 0 || instruction.MemoryBase == Iced.Intel.Register.None)
        {
            text.Append(displacement);
        }
        if (instruction.MemoryBase != Iced.Intel.Register.None)
        {
            text.Append('(').Append(RegisterNames.Of(instruction.MemoryBase)).Append(')');
        }
        if (instruction.MemoryIndex != Iced.Intel.Register.None)
        {
            text.Append('(').Append(RegisterNames.Of(instruction.MemoryIndex)).Append('*').Append(instruction.MemoryIndexScale).Append(')');
        }
    }

    private static void AppendGlobal(StringBuilder text, ulong address, Func<ulong, SymbolAddress?> symbolAt)
    {
        if (symbolAt(address) is not { } symbol)
        {
            text.Append("0x").Append(address.ToString("x"));
            return;
        }
        text.Append(symbol.Name);
        if (address != symbol.Start)
        {
            text.Append('+').Append(address - symbol.Start);
        }
        text.Append("(SB)");
    }
}

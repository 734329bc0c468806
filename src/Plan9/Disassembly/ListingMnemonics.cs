using System.Collections.Frozen;
using Iced.Intel;

namespace GoDefer.Plan9.Disassembly;

/// <summary>Names of decoded instructions in Go's assembler.</summary>
internal static class ListingMnemonics
{
    // Intel's mnemonic, Go's name. The widths that Go puts into names follow in Of.
    private static readonly FrozenDictionary<Mnemonic, string> Renamed = new Dictionary<Mnemonic, string>
    {
        [Mnemonic.Jo] = "JOS", [Mnemonic.Jno] = "JOC", [Mnemonic.Jb] = "JCS", [Mnemonic.Jae] = "JCC",
        [Mnemonic.Je] = "JEQ", [Mnemonic.Jne] = "JNE", [Mnemonic.Jbe] = "JLS", [Mnemonic.Ja] = "JHI",
        [Mnemonic.Js] = "JMI", [Mnemonic.Jns] = "JPL", [Mnemonic.Jp] = "JPS", [Mnemonic.Jnp] = "JPC",
        [Mnemonic.Jl] = "JLT", [Mnemonic.Jge] = "JGE", [Mnemonic.Jle] = "JLE", [Mnemonic.Jg] = "JGT",
        [Mnemonic.Ud2] = "UNDEF", [Mnemonic.Nop] = "XCHGL AX, AX",
        [Mnemonic.Movd] = "MOVL", [Mnemonic.Movdqu] = "MOVOU", [Mnemonic.Movdqa] = "MOVO", [Mnemonic.Pcmpeqd] = "PCMPEQL",
        [Mnemonic.Movsxd] = "MOVLQSX", [Mnemonic.Stosd] = "STOSL", [Mnemonic.Lodsd] = "LODSL", [Mnemonic.Scasd] = "SCASL",
        [Mnemonic.Cwde] = "CWDE", [Mnemonic.Cdqe] = "CDQE", [Mnemonic.Pushfq] = "PUSHFQ", [Mnemonic.Popfq] = "POPFQ",
    }.ToFrozenDictionary();

    // Instructions whose Go name ends in the width of their operands.
    private static readonly FrozenSet<Mnemonic> Sized = new HashSet<Mnemonic>
    {
        Mnemonic.Add, Mnemonic.Adc, Mnemonic.Sub, Mnemonic.Sbb, Mnemonic.And, Mnemonic.Or, Mnemonic.Xor, Mnemonic.Cmp, Mnemonic.Test,
        Mnemonic.Inc, Mnemonic.Dec, Mnemonic.Neg, Mnemonic.Not, Mnemonic.Mul, Mnemonic.Imul, Mnemonic.Div, Mnemonic.Idiv,
        Mnemonic.Shl, Mnemonic.Shr, Mnemonic.Sar, Mnemonic.Rol, Mnemonic.Ror, Mnemonic.Rcl, Mnemonic.Rcr, Mnemonic.Shld, Mnemonic.Shrd,
        Mnemonic.Bt, Mnemonic.Btc, Mnemonic.Btr, Mnemonic.Bts, Mnemonic.Bsf, Mnemonic.Bsr, Mnemonic.Popcnt, Mnemonic.Bswap,
        Mnemonic.Mov, Mnemonic.Lea, Mnemonic.Xchg, Mnemonic.Xadd, Mnemonic.Cmpxchg, Mnemonic.Push, Mnemonic.Pop,
    }.ToFrozenSet();

    /// <summary>The name of an instruction.</summary>
    public static string Of(in Instruction instruction)
    {
        var mnemonic = instruction.Mnemonic;
        var name = mnemonic.ToString().ToUpperInvariant();
        if (Sized.Contains(mnemonic))
        {
            return name + (mnemonic == Mnemonic.Imul && instruction.OpCount == 3 ? "3" : "") + Suffix(Width(instruction, 0));
        }
        return mnemonic switch
        {
            Mnemonic.Movzx => $"MOV{Suffix(Width(instruction, 1))}{Suffix(Width(instruction, 0))}ZX",
            Mnemonic.Movsx => $"MOV{Suffix(Width(instruction, 1))}{Suffix(Width(instruction, 0))}SX",
            Mnemonic.Cvtsi2sd or Mnemonic.Cvtsi2ss => name.Replace("SI2", $"S{Suffix(Width(instruction, 1))}2", StringComparison.Ordinal),
            Mnemonic.Cvttsd2si or Mnemonic.Cvttss2si => name[..^1] + Suffix(Width(instruction, 0)),
            Mnemonic.Movsd when instruction.IsStringInstruction => "MOVSL",
            _ when Renamed.TryGetValue(mnemonic, out var renamed) => renamed,
            _ when instruction.ConditionCode != ConditionCode.None => Conditional(instruction, name),
            _ => name,
        };
    }

    private static string Conditional(in Instruction instruction, string name)
    {
        var condition = ConditionName(instruction.ConditionCode);
        return name.StartsWith("CMOV", StringComparison.Ordinal) ? $"CMOV{Suffix(Width(instruction, 0))}{condition}"
            : name.StartsWith("SET", StringComparison.Ordinal) ? "SET" + condition
            : name;
    }

    private static string ConditionName(ConditionCode code) => code switch
    {
        ConditionCode.o => "OS",
        ConditionCode.no => "OC",
        ConditionCode.b => "CS",
        ConditionCode.ae => "CC",
        ConditionCode.e => "EQ",
        ConditionCode.ne => "NE",
        ConditionCode.be => "LS",
        ConditionCode.a => "HI",
        ConditionCode.s => "MI",
        ConditionCode.ns => "PL",
        ConditionCode.p => "PS",
        ConditionCode.np => "PC",
        ConditionCode.l => "LT",
        ConditionCode.ge => "GE",
        ConditionCode.le => "LE",
        _ => "GT",
    };

    /// <summary>True for shifts and rotations.</summary>
    public static bool IsShift(Mnemonic mnemonic) => mnemonic
        is Mnemonic.Shl or Mnemonic.Shr or Mnemonic.Sar or Mnemonic.Rol or Mnemonic.Ror or Mnemonic.Rcl or Mnemonic.Rcr
        or Mnemonic.Shld or Mnemonic.Shrd;

    /// <summary>Width of an operand in bytes; 8 where the operand has none.</summary>
    public static int Width(in Instruction instruction, int operand) => instruction.GetOpKind(operand) switch
    {
        OpKind.Register => instruction.GetOpRegister(operand).GetSize(),
        OpKind.Memory when instruction.Mnemonic != Mnemonic.Lea => instruction.MemorySize.GetSize(),
        _ => 8,
    };

    private static string Suffix(int bytes) => bytes switch
    {
        1 => "B",
        2 => "W",
        4 => "L",
        _ => "Q",
    };
}

using GoDefer.Amd64.Asm;
using GoDefer.IR;
using GoDefer.Plan9;
using IcedRegister = Iced.Intel.Register;

namespace GoDefer.Amd64.Encoders;

/// <summary>
/// Turns the instructions of a function, prologue included, into bytes. Needs: operands in their final form
/// (the frame pass). Gives: the symbol's bytes, size and relocations, and offset and size of every Prog.
///
/// Branches start short. A forward branch that turns out too far becomes long for good and the whole function is assembled again;
/// a backward branch knows its distance and takes what fits. Go's assembler does not align loops in 1.11.
/// </summary>
public sealed class FunctionAssembler
{
    private readonly string _function;
    private readonly IReadOnlyList<Prog> _instructions;
    private readonly CodeBuffer _code = new();
    private readonly List<Relocation> _relocations = [];
    private readonly InstructionEncoder _encoder;
    private readonly bool[] _isLong;

    private FunctionAssembler(string function, IReadOnlyList<Prog> instructions, bool isDarwin)
    {
        _function = function;
        _instructions = instructions;
        _isLong = new bool[instructions.Count];
        _encoder = new InstructionEncoder(function, _code, _relocations, isDarwin ? IcedRegister.GS : IcedRegister.FS);
        for (var i = 0; i < instructions.Count; i++)
        {
            instructions[i].Index = i;
        }
    }

    /// <summary>Assembles <paramref name="instructions"/> into <paramref name="symbol"/>.</summary>
    public static void Assemble(LinkSymbol symbol, IReadOnlyList<Prog> instructions, bool isDarwin)
    {
        var assembler = new FunctionAssembler(symbol.Name, instructions, isDarwin);
        do
        {
            assembler.EncodeAll();
        }
        while (assembler.LengthenBranches());
        symbol.SetContents(assembler._code.Bytes, assembler._relocations);
    }

    private void EncodeAll()
    {
        _code.Reset();
        _relocations.Clear();
        foreach (var prog in _instructions)
        {
            prog.Pc = _code.Length;
            if (prog.Target is { } target)
            {
                EncodeBranch(prog, target);
            }
            else
            {
                _encoder.Encode(prog);
            }
            prog.Size = (int)(_code.Length - prog.Pc);
        }
    }

    // Writes the branch with an empty distance; distances are filled in when all offsets are known.
    private void EncodeBranch(Prog prog, Prog target)
    {
        if (_instructions[target.Index] != target)
        {
            throw new InternalErrorException("assemble", _function, $"branch out of the function: {prog.Op}");
        }
        var isBackward = target.Index <= prog.Index;
        var isShort = isBackward ? target.Pc - (prog.Pc + 2) >= sbyte.MinValue : !_isLong[prog.Index];
        var condition = prog.Op == AsmOp.JMP ? (byte?)null : ConditionCode(prog.Op);
        if (isShort)
        {
            _code.Write([(byte)(condition is { } code ? 0x70 + code : 0xeb), 0]);
        }
        else
        {
            _code.Write(condition is { } code ? [0x0f, (byte)(0x80 + code), 0, 0, 0, 0] : [0xe9, 0, 0, 0, 0]);
        }
    }

    // Returns true if a branch does not reach its target and the function must be assembled again.
    private bool LengthenBranches()
    {
        var again = false;
        foreach (var prog in _instructions)
        {
            if (prog.Target is not { } target)
            {
                continue;
            }
            var end = (int)prog.Pc + prog.Size;
            var distance = (int)target.Pc - end;
            if (prog.Size != 2)
            {
                _code.PatchInt32(end - 4, distance);
            }
            else if (distance <= sbyte.MaxValue)
            {
                _code[end - 1] = (byte)distance;
            }
            else
            {
                again |= !_isLong[prog.Index];
                _isLong[prog.Index] = true;
            }
        }
        return again;
    }

    private static byte ConditionCode(AsmOp op) => op switch
    {
        AsmOp.JOS => 0x0,
        AsmOp.JOC => 0x1,
        AsmOp.JCS => 0x2,
        AsmOp.JCC => 0x3,
        AsmOp.JEQ => 0x4,
        AsmOp.JNE => 0x5,
        AsmOp.JLS => 0x6,
        AsmOp.JHI => 0x7,
        AsmOp.JMI => 0x8,
        AsmOp.JPL => 0x9,
        AsmOp.JPS => 0xa,
        AsmOp.JPC => 0xb,
        AsmOp.JLT => 0xc,
        AsmOp.JGE => 0xd,
        AsmOp.JLE => 0xe,
        AsmOp.JGT => 0xf,
        _ => throw new ArgumentOutOfRangeException(nameof(op), op, "not a branch"),
    };
}

using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using GoDefer.Plan9;
using StatementMark = GoDefer.Amd64.Asm.StatementMark;

namespace GoDefer.Amd64.Emit;

/// <summary>Writes the ends of blocks; targets of branches are filled in when all blocks have their place.</summary>
internal sealed class BlockEmitter(SsaFunction function, CodeWriter code, LinkSymbols symbols)
{
    private readonly Prog?[] _starts = new Prog?[function.BlockCount];
    private readonly List<(Prog Branch, SsaBlock Target)> _branches = [];

    /// <summary>Notes that a block begins here.</summary>
    public void Begin(SsaBlock block)
    {
        _starts[block.Id] = code.Next;
        code.BeginBlock();
    }

    /// <summary>The first Prog at or behind the start of a block.</summary>
    public Prog StartOf(int block) => _starts[block]!;

    /// <summary>Writes the end of a block; <paramref name="next"/> is the block behind it, null if it is the last.</summary>
    public void End(SsaBlock block, SsaBlock? next)
    {
        switch (block.Kind)
        {
            case SsaBlockKind.Plain:
                GoTo(block.Successors[0].Block, next);
                break;
            case SsaBlockKind.Defer:
                // deferproc gives 1 in AX when it returns after a recovered panic.
                code.Add(AsmOp.TESTL, Operand.Reg(Register.AX), Operand.Reg(Register.AX));
                Branch(AsmOp.JNE, block.Successors[1].Block);
                GoTo(block.Successors[0].Block, next);
                break;
            case SsaBlockKind.Exit:
                code.Add(AsmOp.UNDEF);
                break;
            case SsaBlockKind.Ret:
                code.Add(AsmOp.RET);
                break;
            case SsaBlockKind.RetJmp:
                code.Add(AsmOp.RET, to: Operand.Function(symbols.Of((Symbol)block.Symbolic!)));
                break;
            case SsaBlockKind.EQF:
                EndOnFloats(block, next, isEqual: true);
                break;
            case SsaBlockKind.NEF:
                EndOnFloats(block, next, isEqual: false);
                break;
            default:
                EndOnFlags(block, next);
                break;
        }
    }

    /// <summary>Sets the targets of all branches.</summary>
    public void Resolve()
    {
        foreach (var (branch, target) in _branches)
        {
            branch.To = Operand.Branch(StartOf(target.Id));
            if (branch.Position.Statement != StatementMark.Statement)
            {
                branch.Position = branch.Position.With(StatementMark.NotStatement);
            }
        }
    }

    private void EndOnFlags(SsaBlock block, SsaBlock? next)
    {
        var (first, second) = (block.Successors[0].Block, block.Successors[1].Block);
        var (jump, inverse) = Jumps(block.Kind);
        if (next == first || next != second && block.Prediction == BranchPrediction.Unlikely)
        {
            Branch(inverse, second);
            GoTo(first, next);
        }
        else
        {
            Branch(jump, first);
            GoTo(second, next);
        }
    }

    // Equal needs the zero flag set and the parity flag clear, which an unordered comparison sets.
    private void EndOnFloats(SsaBlock block, SsaBlock? next, bool isEqual)
    {
        var (first, second) = (block.Successors[0].Block, block.Successors[1].Block);
        var (equal, unequal) = isEqual ? (first, second) : (second, first);
        var end = code.Position;
        FloatBranch(end, AsmOp.JNE, unequal);
        if (next == first || next == second)
        {
            // Both can be the same block; then the first successor counts as the next one.
            var fallsToEqual = next == first == isEqual;
            if (fallsToEqual) { FloatBranch(end, AsmOp.JPS, unequal); }
            else { FloatBranch(end, AsmOp.JPC, equal); }
            return;
        }
        var (parity, taken, other) = isEqual ? (AsmOp.JPC, equal, unequal) : (AsmOp.JPS, unequal, equal);
        FloatBranch(end, parity, taken);
        FloatBranch(end, AsmOp.JMP, other);
    }

    // Each of the jumps carries the mark of the block's end.
    private void FloatBranch(CodePosition end, AsmOp op, SsaBlock target) => Branch(op, target).Position = end;

    private void GoTo(SsaBlock target, SsaBlock? next)
    {
        if (target != next)
        {
            Branch(AsmOp.JMP, target);
        }
    }

    private Prog Branch(AsmOp op, SsaBlock target)
    {
        var branch = code.Add(op);
        _branches.Add((branch, target));
        return branch;
    }

    private (AsmOp Jump, AsmOp Inverse) Jumps(SsaBlockKind kind) => kind switch
    {
        SsaBlockKind.EQ => (AsmOp.JEQ, AsmOp.JNE),
        SsaBlockKind.NE => (AsmOp.JNE, AsmOp.JEQ),
        SsaBlockKind.LT => (AsmOp.JLT, AsmOp.JGE),
        SsaBlockKind.GE => (AsmOp.JGE, AsmOp.JLT),
        SsaBlockKind.LE => (AsmOp.JLE, AsmOp.JGT),
        SsaBlockKind.GT => (AsmOp.JGT, AsmOp.JLE),
        SsaBlockKind.ULT => (AsmOp.JCS, AsmOp.JCC),
        SsaBlockKind.UGE => (AsmOp.JCC, AsmOp.JCS),
        SsaBlockKind.UGT => (AsmOp.JHI, AsmOp.JLS),
        SsaBlockKind.ULE => (AsmOp.JLS, AsmOp.JHI),
        _ => throw function.Error($"no branch for a block of kind {kind}"),
    };
}

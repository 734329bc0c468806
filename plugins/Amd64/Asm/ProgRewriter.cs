using GoDefer.Plan9;

namespace GoDefer.Amd64.Asm;

/// <summary>
/// Brings what the code generator writes for convenience into the form that has an encoding: moves of addresses, floating-point
/// constants, calls of symbols, and jumps to jumps. Needs: branch targets set. Runs before prologues are made.
/// </summary>
internal static class ProgRewriter
{
    // A chain of this many jumps is a loop of jumps.
    private const int LongestChain = 5000;

    /// <summary>Rewrites the instructions in place; <paramref name="followsJumps"/>: jumps to jumps too.</summary>
    public static void Rewrite(IReadOnlyList<Prog> instructions, SymbolTable symbols, bool followsJumps)
    {
        foreach (var prog in instructions)
        {
            RewriteOperands(prog, symbols);
        }
        foreach (var prog in followsJumps ? instructions : [])
        {
            if (prog.Target is { } target && EndOfChain(target) is { } end)
            {
                prog.To = Operand.Branch(end);
            }
        }
    }

    private static void RewriteOperands(Prog prog, SymbolTable symbols)
    {
        if (prog.Op is AsmOp.CALL or AsmOp.JMP or AsmOp.RET && prog.To is { Kind: OperandKind.Memory, Name: BaseName.Extern, Symbol: { } symbol })
        {
            prog.To = Operand.Function(symbol);
        }
        if (prog.From.Kind == OperandKind.Address && prog.Op is AsmOp.MOVL or AsmOp.MOVQ)
        {
            prog.Op = prog.Op == AsmOp.MOVL ? AsmOp.LEAL : AsmOp.LEAQ;
            prog.From = prog.From.Contents();
        }
        if (prog.From.Kind == OperandKind.FloatConstant)
        {
            RewriteFloat(prog, symbols);
        }
    }

    // Zero (but not negative zero) is made in the register; other constants are read from memory.
    private static void RewriteFloat(Prog prog, SymbolTable symbols)
    {
        var value = prog.From.FloatValue;
        if (prog.Op is AsmOp.MOVSS or AsmOp.MOVSD && BitConverter.DoubleToInt64Bits(value) == 0 && prog.To.Register.IsVector())
        {
            (prog.Op, prog.From) = (AsmOp.XORPS, prog.To);
            return;
        }
        prog.From = Operand.Global(IsSingle(prog.Op) ? symbols.FloatConstant((float)value) : symbols.FloatConstant(value));
    }

    private static bool IsSingle(AsmOp op) =>
        op is AsmOp.MOVSS or AsmOp.ADDSS or AsmOp.SUBSS or AsmOp.MULSS or AsmOp.DIVSS or AsmOp.COMISS or AsmOp.UCOMISS;

    private static Prog? EndOfChain(Prog target)
    {
        for (var i = 0; i < LongestChain; i++)
        {
            if (target.Op != AsmOp.JMP || target.Target is not { } next)
            {
                return target;
            }
            target = next;
        }
        return null;
    }
}

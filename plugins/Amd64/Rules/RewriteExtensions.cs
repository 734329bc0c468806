using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Rules;

/// <summary>How a rule changes a value; all give true, so that a rule ends with them.</summary>
internal static class RewriteExtensions
{
    /// <summary>Makes the value another op on operands.</summary>
    public static bool Become(this SsaValue value, SsaOp op, params ReadOnlySpan<Expression> args) => value.Become(op, 0, null, args);

    /// <summary>Makes the value another op with an immediate.</summary>
    public static bool Become(this SsaValue value, SsaOp op, long immediate, params ReadOnlySpan<Expression> args) =>
        value.Become(op, immediate, null, args);

    /// <summary>Makes the value another op with immediate and symbol.</summary>
    public static bool Become(this SsaValue value, SsaOp op, long immediate, object? symbolic, params ReadOnlySpan<Expression> args)
    {
        value.Reset(op);
        value.Immediate = immediate;
        value.Symbolic = symbolic;
        foreach (var arg in args) { value.AddArg(arg.Make(value.Block, value.Position)); }
        return true;
    }

    /// <summary>The same, with another type.</summary>
    public static bool BecomeTyped(
        this SsaValue value, SsaOp op, IrType type, long immediate, object? symbolic, params ReadOnlySpan<Expression> args)
    {
        value.Reset(op);
        value.Type = type;
        value.Immediate = immediate;
        value.Symbolic = symbolic;
        foreach (var arg in args) { value.AddArg(arg.Make(value.Block, value.Position)); }
        return true;
    }

    /// <summary>Makes the value a copy of another.</summary>
    public static bool BecomeCopy(this SsaValue value, SsaValue source)
    {
        value.Reset(SsaOp.Copy);
        value.Type = source.Type;
        value.AddArg(source);
        return true;
    }

    /// <summary>Makes the value a copy of what is computed in another block.</summary>
    public static bool BecomeCopyOf(this SsaValue value, Expression source, SsaBlock block)
    {
        var made = source.Make(block, value.Position);
        value.Reset(SsaOp.Copy);
        value.AddArg(made);
        return true;
    }

    /// <summary>Makes sure a value that a rule has absorbed is never used again; frees its operands.</summary>
    public static bool Clobber(this SsaValue value)
    {
        value.Reset(SsaOp.Invalid);
        return true;
    }

    /// <summary>The same if nothing else uses the value.</summary>
    public static bool ClobberIfDead(this SsaValue value)
    {
        if (value.Uses == 1) { value.Reset(SsaOp.Invalid); }
        return true;
    }
}

using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Import;

/// <summary>Checks that end the block with a branch to a call that panics; one such block for each panic and line (gc: check).</summary>
internal sealed class CheckImporter(ImportState state)
{
    private readonly Dictionary<(string Panic, int File, int InlineSite, int Line), SsaBlock> panics = [];

    /// <summary>0 &lt;= index &lt; length.</summary>
    public void Bounds(SsaPosition position, SsaValue index, SsaValue length) =>
        Check(position, state.NewValue(position, SsaOp.IsInBounds, state.Types.Bool, index, length), "runtime.panicindex");

    /// <summary>0 &lt;= index &lt;= length.</summary>
    public void Slice(SsaPosition position, SsaValue index, SsaValue length)
    {
        if (CanBeNegative(length))
        {
            var zero = state.Function.ConstInteger(length.Type, 0);
            Check(position, state.NewValue(position, SsaOp.Geq64, state.Types.Bool, length, zero), "runtime.panicslice");
        }
        Check(position, state.NewValue(position, SsaOp.IsSliceInBounds, state.Types.Bool, index, length), "runtime.panicslice");
    }

    /// <summary>A divisor other than 0; one that is a constant needs no check.</summary>
    public void Divisor(SsaPosition position, SsaValue divisor)
    {
        if (divisor is { IsIntegerConstant: true, Immediate: not 0 }) { return; }
        var zero = state.Function.ConstInteger(divisor.Type, 0);
        var op = OperatorTable.Find(Op.Ne, divisor.Type);
        Check(position, state.NewValue(position, op, state.Types.Bool, divisor, zero), "runtime.panicdivide");
    }

    private static bool CanBeNegative(SsaValue value) => value.Op switch
    {
        SsaOp.SliceLen or SsaOp.SliceCap or SsaOp.StringLen => false,
        SsaOp.Const64 => value.Immediate < 0,
        _ => true,
    };

    private void Check(SsaPosition position, SsaValue condition, string panic)
    {
        var block = state.EndBlock(position);
        block.Kind = SsaBlockKind.If;
        block.SetControl(condition);
        block.Prediction = BranchPrediction.Likely;
        var next = state.Function.NewBlock(SsaBlockKind.Plain);
        var key = (panic, position.Source.File, position.Source.InlineSite, position.Source.Line);
        if (!panics.TryGetValue(key, out var failure))
        {
            failure = state.Function.NewBlock(SsaBlockKind.Plain);
            panics.Add(key, failure);
            state.StartBlock(failure);
            var call = state.NewMemory(position, SsaOp.StaticCall, 0, state.Function.Package.Symbol(panic));
            state.EndBlock(position).Kind = SsaBlockKind.Exit;
            failure.SetControl(call);
        }
        block.AddEdgeTo(next);
        block.AddEdgeTo(failure);
        state.StartBlock(next);
    }
}

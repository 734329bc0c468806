using GoDefer.Amd64.Passes;
using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Rules;

/// <summary>
/// Applies rules until none applies: block by block, in a block its end and then value by value, one rule for each visit. The order decides
/// ids and so is fixed.
/// </summary>
internal static class Rewriter
{
    public static void Run(SsaFunction function, Func<SsaBlock, bool> blockRules, Func<SsaValue, bool> valueRules)
    {
        var pending = function.PendingLines;
        pending.Clear();
        for (var changed = true; changed;)
        {
            changed = false;
            // Rules may add values to any block, and no blocks.
            for (var b = 0; b < function.Blocks.Count; b++) { changed |= RewriteBlock(function.Blocks[b], blockRules, valueRules, pending); }
        }
        foreach (var block in function.Blocks) { RemoveClobbered(function, block, pending); }
    }

    private static bool RewriteBlock(SsaBlock block, Func<SsaBlock, bool> blockRules, Func<SsaValue, bool> valueRules, LineMap pending)
    {
        while (block.Control is { Op: SsaOp.Copy } control) { block.SetControl(control.Arg0); }
        var changed = blockRules(block);
        var count = block.Values.Count;
        for (var i = 0; i < count; i++)
        {
            var value = block.Values[i];
            changed |= PhiElimination.Simplify(value);
            changed |= SkipCopies(value, pending);
            if (!valueRules(value)) { continue; }
            changed = true;
            if (value.Position.IsStatement) { PassStatement(value, i, block); }
        }
        return changed;
    }

    /// <summary>A copy without uses goes at once, so that rules which ask for a single use see the truth.</summary>
    private static bool SkipCopies(SsaValue value, LineMap pending)
    {
        var changed = false;
        for (var i = 0; i < value.ArgCount; i++)
        {
            var copy = value.Args[i];
            if (copy.Op != SsaOp.Copy) { continue; }
            var source = CopyElimination.Source(copy);
            value.SetArg(i, source);
            if (copy.Position.IsStatement) { MoveStatement(copy, source, value, pending); }
            changed = true;
            while (copy.Uses == 0)
            {
                var next = copy.Arg0;
                copy.Reset(SsaOp.Invalid);
                copy = next;
            }
        }
        return changed;
    }

    /// <summary>The statement that a copy began begins at what it copied, else at its user, else at any value of the line.</summary>
    private static void MoveStatement(SsaValue copy, SsaValue source, SsaValue user, LineMap pending)
    {
        if (CanTake(source)) { source.Position = source.Position.WithStatement(); }
        else if (CanTake(user)) { user.Position = user.Position.WithStatement(); }
        else { pending.Set(copy.Position.Line, copy.Block.Id); }
        copy.Position = copy.Position.WithoutStatement();

        bool CanTake(SsaValue value) => ReferenceEquals(value.Block, copy.Block) && value.Position.Line == copy.Position.Line
            && value.Position.Mark != StatementMark.NotStatement;
    }

    private static void PassStatement(SsaValue value, int index, SsaBlock block)
    {
        var better = NumberLines.GoodStatementIndex(value, index, block);
        if (better == index) { return; }
        value.Position = value.Position.WithoutStatement();
        block.Values[better].Position = block.Values[better].Position.WithStatement();
    }

    private static void RemoveClobbered(SsaFunction function, SsaBlock block, LineMap pending)
    {
        var kept = 0;
        for (var i = 0; i < block.Values.Count; i++)
        {
            var value = block.Values[i];
            var line = value.Position.Line;
            if (value.Op == SsaOp.Invalid)
            {
                if (value.Position.IsStatement) { pending.Set(line, block.Id); }
                function.FreeValue(value);
                continue;
            }
            if (value.Position.Mark != StatementMark.NotStatement && pending.Get(line) == block.Id)
            {
                pending.Remove(line);
                value.Position = value.Position.WithStatement();
            }
            block.Values[kept++] = value;
        }
        block.Values.RemoveRange(kept, block.Values.Count - kept);
        if (pending.Get(block.Position.Line) != block.Id) { return; }
        block.Position = block.Position.WithStatement();
        pending.Remove(block.Position.Line);
    }
}

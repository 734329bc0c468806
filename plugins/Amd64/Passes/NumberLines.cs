using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes;

/// <summary>
/// Marks the values and block ends where statements begin: the first of each run of equal lines, unless all predecessors end on that
/// line. A value that is likely to vanish passes its mark to the next value of the line. Runs first, while values are in source order.
/// </summary>
internal static class NumberLines
{
    public static void Run(SsaFunction function)
    {
        var ends = new SsaPosition[function.BlockCount];
        var (first, last) = (int.MaxValue, 0);
        var order = function.Postorder;
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var block = order[i];
            if (block.Position.Mark != StatementMark.NotStatement) { Note(block.Position, ref first, ref last); }
            ends[block.Id] = MarkBlock(block, ends, ref first, ref last);
        }
        function.PendingLines = new LineMap(first, last);
    }

    /// <summary>Where to put the mark of a value: behind it, if it is fragile and the next one of the line follows.</summary>
    public static int GoodStatementIndex(SsaValue value, int index, SsaBlock block)
    {
        if (index >= block.Values.Count - 1 || !IsFragile(value.Op)) { return index; }
        for (var i = index + 1; i < block.Values.Count; i++)
        {
            var next = block.Values[i].Position;
            if (next.Mark == StatementMark.NotStatement) { continue; }
            return next.Line == value.Position.Line ? i : index;
        }
        return index;
    }

    private static bool IsFragile(SsaOp op) => op is SsaOp.Addr or SsaOp.LocalAddr or SsaOp.OffPtr or SsaOp.StructSelect
        or SsaOp.ConstBool or SsaOp.Const8 or SsaOp.Const16 or SsaOp.Const32 or SsaOp.Const64 or SsaOp.Const32F or SsaOp.Const64F;

    private static void Note(SsaPosition position, ref int first, ref int last)
    {
        first = Math.Min(first, position.Line);
        last = Math.Max(last, position.Line);
    }

    /// <summary>Marks the values of one block; gives the position the block ends with.</summary>
    private static SsaPosition MarkBlock(SsaBlock block, SsaPosition[] ends, ref int first, ref int last)
    {
        var values = block.Values;
        var start = values.FindIndex(value => value.Position.Mark != StatementMark.NotStatement);
        if (start < 0) { return MarkEmpty(block, ends); }
        Note(values[start].Position, ref first, ref last);
        start = GoodStatementIndex(values[start], start, block);
        var current = values[start].Position;
        values[start].Position = IsBoundary(block, current, ends) ? current.WithStatement() : current.WithDefaultMark();
        for (var i = start + 1; i < values.Count; i++)
        {
            if (values[i].Position.Mark == StatementMark.NotStatement) { continue; }
            Note(values[i].Position, ref first, ref last);
            i = GoodStatementIndex(values[i], i, block);
            var value = values[i];
            if (value.Position.SameLine(current)) { value.Position = value.Position.WithDefaultMark(); }
            else
            {
                current = value.Position;
                value.Position = current.WithStatement();
            }
        }
        if (block.Position.Mark != StatementMark.NotStatement && !block.Position.SameLine(current))
        {
            block.Position = block.Position.WithStatement();
            current = block.Position;
        }
        return current;
    }

    private static SsaPosition MarkEmpty(SsaBlock block, SsaPosition[] ends)
    {
        if (block.Position.Mark != StatementMark.NotStatement)
        {
            block.Position = block.Position.WithStatement();
            return block.Position;
        }
        var common = SsaPosition.None;
        foreach (var edge in block.Predecessors)
        {
            var end = ends[edge.Block.Id];
            if (end == common) { continue; }
            if (common != SsaPosition.None) { return SsaPosition.None; }
            common = end;
        }
        return common;
    }

    private static bool IsBoundary(SsaBlock block, SsaPosition position, SsaPosition[] ends)
    {
        if (block.Predecessors.Count == 0) { return true; }
        foreach (var edge in block.Predecessors)
        {
            if (ends[edge.Block.Id] != position) { return true; }
        }
        return false;
    }
}

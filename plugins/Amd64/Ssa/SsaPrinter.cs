using System.Globalization;
using System.Text;
using GoDefer.IR;

namespace GoDefer.Amd64.Ssa;

/// <summary>
/// Text of a function in the shape of gc's SSA dumps: <c>v7 = Add64 &lt;int&gt; v5 v6 (x[int])</c>, phis first, then in order of dependence.
/// </summary>
public static class SsaPrinter
{
    /// <summary>The whole function.</summary>
    public static string Print(SsaFunction function)
    {
        var text = new StringBuilder();
        text.Append(function.Name).Append('\n');
        foreach (var block in function.Blocks) { PrintBlock(text, function, block); }
        foreach (var name in function.Names)
        {
            text.Append("name ").Append(name).Append(": [").AppendJoin(' ', function.ValuesOf(name)).Append("]\n");
        }
        return text.ToString();
    }

    /// <summary>One value with its operands, payload, register and names.</summary>
    public static string Describe(SsaValue value)
    {
        var text = new StringBuilder();
        text.Append(value).Append(" = ").Append(value.Info.Name).Append(" <").Append(TypeText(value.Type)).Append('>').Append(Payload(value));
        foreach (var arg in value.Args) { text.Append(' ').Append(arg); }
        if (value.Block?.Function is { } function)
        {
            if (value.Id < function.Locations.Length && function.Locations[value.Id] is { } location) { text.Append(" : ").Append(location); }
            AppendNames(text, function, value);
        }
        return text.ToString();
    }

    /// <summary>How a block ends.</summary>
    public static string Describe(SsaBlock block)
    {
        var text = new StringBuilder(block.Kind == SsaBlockKind.Invalid ? "BlockInvalid" : block.Kind.ToString());
        if (block.Symbolic is not null) { text.Append(' ').Append(block.Symbolic); }
        if (block.Control is not null) { text.Append(' ').Append(block.Control); }
        if (block.Successors.Count > 0) { text.Append(" ->"); }
        foreach (var edge in block.Successors) { text.Append(' ').Append(edge.Block); }
        if (block.Prediction == BranchPrediction.Likely) { text.Append(" (likely)"); }
        if (block.Prediction == BranchPrediction.Unlikely) { text.Append(" (unlikely)"); }
        return text.ToString();
    }

    private static void PrintBlock(StringBuilder text, SsaFunction function, SsaBlock block)
    {
        text.Append("  ").Append(block).Append(':');
        if (block.Predecessors.Count > 0) { text.Append(" <-"); }
        foreach (var edge in block.Predecessors) { text.Append(' ').Append(edge.Block); }
        text.Append('\n');
        foreach (var value in function.IsScheduled ? block.Values : DependenceOrder(block))
        {
            text.Append("    ").Append(Describe(value)).Append('\n');
        }
        text.Append("    ").Append(Describe(block)).Append('\n');
    }

    /// <summary>Repeatedly, in the block's order, all values whose operands in the block were printed.</summary>
    private static List<SsaValue> DependenceOrder(SsaBlock block)
    {
        var order = new List<SsaValue>(block.Values.Count);
        var printed = new HashSet<SsaValue>();
        foreach (var value in block.Values)
        {
            if (value.Op == SsaOp.Phi && printed.Add(value)) { order.Add(value); }
        }
        for (var before = -1; order.Count < block.Values.Count && before != order.Count;)
        {
            before = order.Count;
            foreach (var value in block.Values)
            {
                if (printed.Contains(value) || IsWaiting(value, block, printed)) { continue; }
                printed.Add(value);
                order.Add(value);
            }
        }
        foreach (var value in block.Values)
        {
            if (printed.Add(value)) { order.Add(value); }
        }
        return order;
    }

    private static bool IsWaiting(SsaValue value, SsaBlock block, HashSet<SsaValue> printed)
    {
        foreach (var arg in value.Args)
        {
            if (ReferenceEquals(arg.Block, block) && !printed.Contains(arg)) { return true; }
        }
        return false;
    }

    private static string Payload(SsaValue value)
    {
        var symbolic = value.Symbolic is null ? "" : $" {{{SymbolText(value.Symbolic)}}}";
        var offset = value.Immediate == 0 ? "" : $" [{value.Immediate}]";
        return value.Info.Payload switch
        {
            SsaPayload.None => "",
            SsaPayload.Bool => value.Immediate == 0 ? " [false]" : " [true]",
            SsaPayload.Int8 => $" [{(sbyte)value.Immediate}]",
            SsaPayload.Int16 => $" [{(short)value.Immediate}]",
            SsaPayload.Int32 => $" [{(int)value.Immediate}]",
            SsaPayload.Int64 or SsaPayload.Int128 => $" [{value.Immediate}]",
            SsaPayload.Float32 or SsaPayload.Float64 => $" [{FloatText(value.FloatConstant)}]",
            SsaPayload.String or SsaPayload.Symbol or SsaPayload.Type => symbolic,
            SsaPayload.SymbolOffset or SsaPayload.TypeAndSize => symbolic + offset,
            _ => $"{symbolic} [{new ValueAndOffset(value.Immediate)}]",
        };
    }

    private static string FloatText(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    private static string TypeText(IrType type) => type.IsTuple() ? type.Name[1..^1] : type.Name;

    private static string SymbolText(object symbolic) =>
        symbolic is byte[] bytes ? '"' + Encoding.Latin1.GetString(bytes) + '"' : symbolic.ToString() ?? "";

    private static void AppendNames(StringBuilder text, SsaFunction function, SsaValue value)
    {
        var names = new List<string>();
        foreach (var slot in function.Names)
        {
            if (function.ValuesOf(slot).Contains(value)) { names.Add(slot.ToString()); }
        }
        if (names.Count == 0) { return; }
        names.Sort(StringComparer.Ordinal);
        text.Append(" (").AppendJoin(", ", names).Append(')');
    }
}

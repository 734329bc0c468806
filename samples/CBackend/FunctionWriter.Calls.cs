using System.Globalization;
using GoDefer.IR;
using GoDefer.IR.Analysis;

namespace CBackend;

/// <content>Calls: one array of slots in the frame serves all calls of a function, as one block of memory serves all their arguments in memory.</content>
internal sealed partial class FunctionWriter
{
    private Dictionary<Value, Value>? calls;
    private int callSlots;
    private long argumentBytes;
    private long resultBytes;

    private void WriteCall(Value value)
    {
        switch (value.Op)
        {
            case Op.Arg: Line($"m->call[{LayoutOf(value).Parameter(value.Integer, value.Component)}] = {Name(value.Args[0])};"); break;
            case Op.ArgAddr: WriteArgumentBlock(value); break;
            case Op.Result when used.Contains(value): Line($"{Name(value)} = m->call[{LayoutOf(value).Result(value.Integer, value.Component)}];"); break;
            case Op.ResultAddr when used.Contains(value): Line($"{Name(value)} = m->call[{LayoutOf(value).Result(value.Integer, 0)}];"); break;
            case Op.Result or Op.ResultAddr: break;
            case Op.Call: Call(value, $"{program.Code(LinkName(value.Symbol!))}(0, m->call);"); break;
            case Op.CallClosure: Call(value, $"call_closure({Name(value.Args[0])}, m->call);"); break;
            case Op.CallInterface: Call(value, $"((Code *){Name(value.Args[0])})(0, m->call);"); break;
            case Op.Recover: Call(value, $"{program.Code("runtime.gorecover")}(0, m->call);"); break;
            case Op.Panic: Call(value, "go_panic(m->call[0], m->call[1]);"); break;
            case Op.DeferReturn: Line("go_deferreturn(&m->head);"); break;
            case Op.DeferProc: WriteLater(value, $"go_defer(&m->head, {value.Block.Id}, "); break;
            case Op.Go: WriteLater(value, "go_start("); break;
            case Op.MakeClosure:
                Line($"store_u64({Name(value.Args[0])}, {Name(value.Args[1])});");
                if (used.Contains(value)) { Line($"{Name(value)} = {Name(value.Args[0])};"); }
                break;
            default: throw new InvalidOperationException($"{name}: no C for {value.Op}");
        }
    }

    private void Call(Value call, string text)
    {
        ProvideResults(call);
        if (function.Flags.HasFlag(FunctionFlags.Wrapper)) { Line($"go_wrap({Literals.Text(name)}, a, m->call);"); }
        Line(text);
    }

    /// <summary>Results in memory go where the caller says.</summary>
    private CallLayout ProvideResults(Value call)
    {
        var layout = new CallLayout(call.Signature!, function.Package.Types);
        callSlots = Math.Max(callSlots, Math.Max(layout.Slots, 1));
        argumentBytes = Math.Max(argumentBytes, CallLayout.SizeOf(layout.ArgumentBlocks));
        resultBytes = Math.Max(resultBytes, CallLayout.SizeOf(layout.ResultBlocks));
        foreach (var (slot, offset, _) in layout.ResultBlocks)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"m->call[{slot}] = (u64)m->results + {offset};"));
        }
        return layout;
    }

    private void WriteArgumentBlock(Value value)
    {
        var layout = LayoutOf(value);
        var slot = layout.Parameter(value.Integer, 0);
        var offset = layout.ArgumentBlocks.First(block => block.Slot == slot).Offset;
        Line(string.Create(CultureInfo.InvariantCulture, $"m->call[{slot}] = (u64)m->arguments + {offset};"));
        if (used.Contains(value)) { Line($"{Name(value)} = m->call[{slot}];"); }
    }

    /// <summary>A call that happens later: the runtime copies the slots, and the memory that some of them have the address of.</summary>
    private void WriteLater(Value call, string function)
    {
        var layout = ProvideResults(call);
        var blocks = layout.ArgumentBlocks.Concat(layout.ResultBlocks)
            .Select(block => string.Create(CultureInfo.InvariantCulture, $"{{ {block.Slot}, {block.Size} }}")).ToList();
        var list = blocks.Count == 0 ? "NULL" : "blocks";
        if (blocks.Count > 0) { Line($"{{ static const struct block blocks[] = {{ {string.Join(", ", blocks)} }};"); }
        Line(string.Create(CultureInfo.InvariantCulture, $"{function}{Name(call.Args[0])}, m->call, {layout.Slots}, {list}, {blocks.Count});"));
        if (blocks.Count > 0) { Line("}"); }
    }

    private string LinkName(Symbol symbol) => symbol.LinkName(function.Package.Path);

    /// <summary>The layout of the call that an argument or result belongs to.</summary>
    private CallLayout LayoutOf(Value part) => new((calls ??= CallFinder.FindCalls(function))[part].Signature!, function.Package.Types);
}

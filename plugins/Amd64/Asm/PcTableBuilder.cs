using GoDefer.Abstractions.Artifacts;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Asm;

/// <summary>Makes the tables of an assembled function.</summary>
internal sealed class PcTableBuilder
{
    private const int PrologueEndFlag = 2;
    private const int EpilogueBeginFlag = 3;

    private readonly IReadOnlyList<Prog> _instructions;
    private readonly List<string> _files = [];
    private readonly List<InlinedCall> _inlineTree = [];

    private PcTableBuilder(IReadOnlyList<Prog> instructions) => _instructions = instructions;

    /// <summary>The tables of <paramref name="instructions"/>, whose offsets are final.</summary>
    public static PcTables Build(IReadOnlyList<Prog> instructions) => new PcTableBuilder(instructions).Build();

    private PcTables Build() => new()
    {
        StackDepth = Table((value, _) => Math.Max(value, 0), (value, prog) => value + prog.StackAdjustment),
        File = Table((value, prog) => HasLine(prog) ? FileIndex(prog.Position.Base?.FileName ?? "??") : value),
        Line = Table((value, prog) => HasLine(prog) ? prog.Position.Line : value),
        Inlining = Table((_, prog) => InlineIndex(prog.Position.Inlining)),
        Statements = Table((_, prog) => StatementFlags(prog.Position)),
        PcData = Enumerable.Range(0, PcDataCount()).Select(PcData).ToArray(),
        FuncData = FuncData(),
        Files = _files,
        InlineTree = _inlineTree,
    };

    // A value is computed before each instruction and may change after it. It is recorded at instructions that have bytes: of several
    // at one offset the last counts.
    private List<PcValue> Table(Func<int, Prog, int> before, Func<int, Prog, int>? after = null)
    {
        var table = new List<PcValue>();
        var value = -1;
        for (var i = 0; i < _instructions.Count; i++)
        {
            var prog = _instructions[i];
            value = before(value, prog);
            var isPlaceholder = i + 1 < _instructions.Count && _instructions[i + 1].Pc == prog.Pc;
            if (!isPlaceholder && (table.Count == 0 || table[^1].Value != value))
            {
                table.Add(new PcValue((int)prog.Pc, value));
            }
            value = after?.Invoke(value, prog) ?? value;
        }
        return table;
    }

    private static bool HasLine(Prog prog) => prog.Op is not (AsmOp.TEXT or AsmOp.NOP) && prog.Position.Line != 0;

    private int FileIndex(string name)
    {
        var index = _files.IndexOf(name);
        if (index < 0)
        {
            index = _files.Count;
            _files.Add(name);
        }
        return index;
    }

    private int InlineIndex(InlinedCall? call)
    {
        if (call is null)
        {
            return -1;
        }
        var index = _inlineTree.IndexOf(call);
        if (index >= 0)
        {
            return index;
        }
        InlineIndex(call.Parent);
        _inlineTree.Add(call);
        return _inlineTree.Count - 1;
    }

    private static int StatementFlags(CodePosition position)
    {
        var flags = position.Prologue switch
        {
            PrologueMark.PrologueEnd => PrologueEndFlag,
            PrologueMark.EpilogueBegin => EpilogueBeginFlag,
            _ => 0,
        };
        return position.Statement == StatementMark.NotStatement ? flags : flags | 1;
    }

    // -1 is in effect without being said, so tables that say nothing else do not exist.
    private int PcDataCount() => 1 + _instructions
        .Where(prog => prog.Op == AsmOp.PCDATA && prog.To.Offset != -1)
        .Select(prog => (int)prog.From.Offset).DefaultIfEmpty(-1).Max();

    private IReadOnlyList<PcValue> PcData(int table)
    {
        bool Sets(Prog prog) => prog.Op == AsmOp.PCDATA && prog.From.Offset == table;
        return _instructions.Any(prog => Sets(prog) && prog.To.Offset != -1)
            ? Table((value, _) => value, (value, prog) => Sets(prog) ? (int)prog.To.Offset : value)
            : [];
    }

    private LinkSymbol?[] FuncData()
    {
        var attached = _instructions.Where(prog => prog.Op == AsmOp.FUNCDATA).ToList();
        var result = new LinkSymbol?[attached.Select(prog => (int)prog.From.Offset + 1).DefaultIfEmpty(0).Max()];
        foreach (var prog in attached)
        {
            result[prog.From.Offset] = prog.To.Symbol as LinkSymbol;
        }
        return result;
    }
}

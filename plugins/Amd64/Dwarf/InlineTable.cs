using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Support;

namespace GoDefer.Amd64.Dwarf;

/// <summary>An inlined call with what debug information says about it.</summary>
internal sealed class InlinedEntry(InlinedCall call)
{
    public InlinedCall Call { get; } = call;

    public List<InlinedEntry> Children { get; } = [];

    public List<DwarfVariable> Variables { get; } = [];

    public List<CodeRange> Ranges { get; } = [];

    /// <summary>True if neither the call nor a call inside it has code left.</summary>
    public bool IsEmpty => Ranges.Count == 0 && Children.All(child => child.IsEmpty);
}

/// <summary>The inlined calls of a function: their tree, variables and code.</summary>
internal sealed class InlineTable
{
    private readonly Dictionary<InlinedCall, InlinedEntry> _entries = [];

    /// <summary>Calls that stand in the function itself, in the order their code was met.</summary>
    public List<InlinedEntry> Roots { get; } = [];

    /// <summary>The variables that belong to inlined calls.</summary>
    public HashSet<DwarfVariable> Variables { get; } = [];

    /// <summary>
    /// Builds the table and ranks the variables. <paramref name="abstracts"/> knows the functions that were inlined.
    /// </summary>
    public static InlineTable Build(
        LinkSymbol function, List<DwarfVariable> variables, IReadOnlyList<Prog> instructions, long size, AbstractFunctions abstracts)
    {
        var table = new InlineTable();
        foreach (var prog in instructions)
        {
            if (prog.Position.Inlining is { } call)
            {
                table.EntryOf(call);
            }
        }
        table.AddVariables(function, variables, abstracts);
        table.AddCode(instructions, size);
        return table;
    }

    private InlinedEntry EntryOf(InlinedCall call)
    {
        if (_entries.TryGetValue(call, out var entry))
        {
            return entry;
        }
        var siblings = call.Parent is { } parent ? EntryOf(parent).Children : Roots;
        entry = new InlinedEntry(call);
        _entries.Add(call, entry);
        siblings.Add(entry);
        return entry;
    }

    private void AddVariables(LinkSymbol function, List<DwarfVariable> variables, AbstractFunctions abstracts)
    {
        var groups = variables.GroupBy(variable => variable.Inlining).ToList();
        foreach (var variable in variables)
        {
            if (variable.Inlining is { } call)
            {
                EntryOf(call).Variables.Add(variable);
                Variables.Add(variable);
            }
        }
        foreach (var group in groups)
        {
            Rank(group.ToArray(), group.Key?.Callee ?? (function.Has(SymbolFlags.WasInlined) ? function : null), abstracts);
        }
    }

    // Without an abstract function, variables rank by name; with one, by its order, and what it does not have follows.
    private static void Rank(DwarfVariable[] variables, LinkSymbol? inlined, AbstractFunctions abstracts)
    {
        GoSort.Sort(variables.AsSpan(), IsLess);
        if (inlined is null)
        {
            for (var i = 0; i < variables.Length; i++)
            {
                variables[i].ChildIndex = i;
            }
            return;
        }
        var declarations = abstracts.Declarations(inlined);
        var next = declarations.Count;
        foreach (var variable in variables)
        {
            var name = DeclarationName.Unversioned(variable.Name);
            var index = declarations.FindIndex(declaration => IsSame(declaration, name, variable.Position));
            if (index < 0)
            {
                variable.ChildIndex = next++;
                continue;
            }
            variable.ChildIndex = index;
            variable.IsInAbstract = !DeclarationName.IsSynthetic(variable.Name) && name != "_";
            variable.Name = name;
        }
    }

    private static bool IsSame(DebugDeclaration declaration, string name, CodePosition position) =>
        DeclarationName.Unversioned(declaration.Name) == name
        && declaration.Position.Line == position.Line
        && declaration.Position.Column == position.Column
        && declaration.Position.Base?.FileName == position.Base?.FileName;

    private static bool IsLess(DwarfVariable a, DwarfVariable b)
    {
        var (aSynthetic, bSynthetic) = (DeclarationName.IsSynthetic(a.Name), DeclarationName.IsSynthetic(b.Name));
        return aSynthetic == bSynthetic ? string.CompareOrdinal(a.Name, b.Name) < 0 : bSynthetic;
    }

    private void AddCode(IReadOnlyList<Prog> instructions, long size)
    {
        InlinedCall? current = null;
        var start = 0L;
        foreach (var prog in instructions)
        {
            var call = prog.Position.Inlining;
            if (ReferenceEquals(call, current))
            {
                continue;
            }
            Close(current, start, prog.Pc);
            (current, start) = (call, prog.Pc);
        }
        Close(current, start, size);
    }

    private void Close(InlinedCall? call, long start, long end)
    {
        if (call is not null)
        {
            _entries[call].Ranges.Add(new CodeRange(start, end));
        }
    }
}

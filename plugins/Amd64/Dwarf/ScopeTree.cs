using GoDefer.Amd64.Asm;

namespace GoDefer.Amd64.Dwarf;

/// <summary>A half-open range of code offsets.</summary>
internal readonly record struct CodeRange(long Start, long End);

/// <summary>A lexical scope with its variables and code.</summary>
internal sealed class Scope
{
    public int Parent { get; init; }

    public List<DwarfVariable> Variables { get; } = [];

    public List<CodeRange> Ranges { get; set; } = [];
}

/// <summary>Puts variables and code of a function into its lexical scopes.</summary>
internal static class ScopeTree
{
    /// <summary>Returns the scopes, the function's first, and sorts <paramref name="variables"/> by scope and stack offset.</summary>
    public static List<Scope> Build(FunctionDebugInfo info, List<DwarfVariable> variables, IReadOnlyList<Prog> instructions, long size)
    {
        var scopes = new List<Scope> { new() };
        scopes.AddRange(info.ScopeParents.Select(parent => new Scope { Parent = parent }));
        var scopeOf = variables.ToDictionary(variable => variable, variable => Find(info, variable.Declaration.ScopePosition ?? variable.Position));
        var sorted = variables.OrderBy(variable => scopeOf[variable]).ThenBy(variable => variable.StackOffset).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            variables[i] = sorted[i];
            scopes[scopeOf[sorted[i]]].Variables.Add(sorted[i]);
        }
        if (info.ScopeMarks.Count > 0)
        {
            AddCode(info, scopes, instructions, size);
        }
        GiveCodeToParents(scopes);
        return scopes;
    }

    private static int Find(FunctionDebugInfo info, CodePosition position)
    {
        var (low, high) = (0, info.ScopeMarks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (position.IsBeforeInSource(info.ScopeMarks[middle].Position))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low == 0 ? 0 : info.ScopeMarks[low - 1].Scope;
    }

    private static void AddCode(FunctionDebugInfo info, List<Scope> scopes, IReadOnlyList<Prog> instructions, long size)
    {
        foreach (var (range, position) in RunsOfOnePosition(instructions, size))
        {
            var ranges = scopes[Find(info, position)].Ranges;
            if (ranges.Count > 0 && ranges[^1].End == range.Start)
            {
                ranges[^1] = ranges[^1] with { End = range.End };
            }
            else
            {
                ranges.Add(range);
            }
        }
    }

    private static IEnumerable<(CodeRange Range, CodePosition Position)> RunsOfOnePosition(IReadOnlyList<Prog> instructions, long size)
    {
        if (instructions.Count == 0)
        {
            yield break;
        }
        var first = instructions[0];
        foreach (var prog in instructions.Where(prog => prog.Position != first.Position))
        {
            if (first.Pc < prog.Pc)
            {
                yield return (new CodeRange(first.Pc, prog.Pc), first.Position);
            }
            first = prog;
        }
        if (first.Pc < size)
        {
            yield return (new CodeRange(first.Pc, size), first.Position);
        }
    }

    private static void GiveCodeToParents(List<Scope> scopes)
    {
        for (var i = scopes.Count - 1; i > 0; i--)
        {
            var parent = scopes[scopes[i].Parent];
            parent.Ranges = Merge(parent.Ranges, scopes[i].Ranges);
        }
    }

    private static List<CodeRange> Merge(List<CodeRange> parent, List<CodeRange> child)
    {
        var result = new List<CodeRange>();
        for (int i = 0, j = 0; i < parent.Count || j < child.Count;)
        {
            var fromParent = j == child.Count || i < parent.Count && parent[i].Start < child[j].Start;
            var next = fromParent ? parent[i++] : child[j++];
            if (result.Count > 0 && next.Start <= result[^1].End)
            {
                result[^1] = result[^1] with { End = next.End };
            }
            else
            {
                result.Add(next);
            }
        }
        return result;
    }
}

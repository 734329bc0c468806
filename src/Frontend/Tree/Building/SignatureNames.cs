using GoDefer.Frontend.Source;
using GoDefer.Frontend.Types;
using FuncType = GoDefer.Frontend.Types.FuncType;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>
/// Names and places of the variables of a function that is generated for a type, such as a method wrapper: those of the
/// declaration the type comes from, and invented ones where it has none (gc: structargs, funcargs).
/// </summary>
internal static class SignatureNames
{
    /// <summary>One pair for each parameter; unnamed and blank ones are called <c>.anon0</c>, <c>.anon1</c>, …</summary>
    public static IReadOnlyList<(string Name, Position Place)> Parameters(FuncType type)
    {
        var invented = 0;
        return Named(type.Parameters.Count, type.WrittenParameters, _ => $".anon{invented++}");
    }

    /// <summary>One pair for each result; unnamed ones are called <c>~r1</c> and blank ones <c>~b1</c>, counted on from the parameters.</summary>
    public static IReadOnlyList<(string Name, Position Place)> Results(FuncType type)
    {
        var next = type.Parameters.Count;
        return Named(type.Results.Count, type.WrittenResults, isBlank => $"{(isBlank ? "~b" : "~r")}{next++}");
    }

    private static List<(string Name, Position Place)> Named(int count, IReadOnlyList<WrittenVariable>? written, Func<bool, string> invent)
    {
        var names = new List<(string, Position)>();
        for (var i = 0; i < count; i++)
        {
            var field = written?[i];
            var name = field?.Name;
            names.Add((name is null or "_" ? invent(name is not null) : name, field?.Position ?? default));
        }
        return names;
    }
}

using GoDefer.Frontend.Source;
using GoDefer.Frontend.Types;
using FuncType = GoDefer.Frontend.Types.FuncType;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>A variable of a generated function.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it is declared, unknown for an invented one without a declaration.</param>
/// <param name="Package">The imported package that declares it; null for the package that is compiled.</param>
internal readonly record struct SignatureName(string Name, Position Place, GoPackage? Package)
{
    /// <summary>Lets a variable stand where it is declared.</summary>
    public void Describe(Variable variable)
    {
        if (Place.IsKnown) { variable.Position = new NodePosition(Place); }
        if (Package is not null) { variable.Package = Package; }
    }
}

/// <summary>
/// Names and places of the variables of a function that is generated for a type, such as a method wrapper: those of the
/// declaration the type comes from, and invented ones where it has none (gc: structargs, funcargs).
/// </summary>
internal static class SignatureNames
{
    /// <summary>One for each parameter; unnamed and blank ones are called <c>.anon0</c>, <c>.anon1</c>, …</summary>
    public static IReadOnlyList<SignatureName> Parameters(FuncType type)
    {
        var invented = 0;
        return Named(type.Parameters.Count, type.WrittenParameters, _ => $".anon{invented++}");
    }

    /// <summary>One for each result; unnamed ones are called <c>~r1</c> and blank ones <c>~b1</c>, counted on from the parameters.</summary>
    public static IReadOnlyList<SignatureName> Results(FuncType type)
    {
        var next = type.Parameters.Count;
        return Named(type.Results.Count, type.WrittenResults, isBlank => $"{(isBlank ? "~b" : "~r")}{next++}");
    }

    private static List<SignatureName> Named(int count, IReadOnlyList<WrittenVariable>? written, Func<bool, string> invent)
    {
        var names = new List<SignatureName>();
        for (var i = 0; i < count; i++)
        {
            var field = written?[i];
            var name = field?.Name;
            var isInvented = name is null or "_";
            names.Add(new SignatureName(isInvented ? invent(name is not null) : name!, field?.Position ?? default, isInvented ? null : field?.Package));
        }
        return names;
    }
}

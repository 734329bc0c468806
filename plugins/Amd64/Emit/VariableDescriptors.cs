using GoDefer.Amd64.Dwarf;
using GoDefer.IR;

namespace GoDefer.Amd64.Emit;

/// <summary>The type descriptors that variables need, as debuggers learn their types from these (gc: debuginfo).</summary>
internal sealed class VariableDescriptors(Package package)
{
    private readonly ILookup<Symbol, InlinedVariable> _inlined = package.InlinedFunctions
        .SelectMany(inlined => Visible(inlined).Select(variable => (inlined.Symbol, variable)))
        .ToLookup(pair => pair.Symbol, pair => pair.variable);

    /// <summary>
    /// Those of a compiled function: of the variables in its frame, of those that the code generator followed, and of all it had when it was inlined somewhere.
    /// </summary>
    public IEnumerable<Symbol> Of(Function function, GeneratedCode code)
    {
        var followed = code.Locations?.Variables ?? [];
        return code.Layout.Variables.Concat(followed.Select(variable => variable.Local)).Select(local => local.Type)
            .Concat(_inlined[function.Symbol].Select(variable => variable.Type))
            .Select(Descriptor);
    }

    /// <summary>Those of functions that were inlined but are not compiled here; an imported function's results without names are no variables.</summary>
    public IEnumerable<Symbol> OfForeign() => package.InlinedFunctions.Select(inlined => inlined.Symbol)
        .Where(symbol => symbol.Function is null)
        .SelectMany(symbol => _inlined[symbol])
        .Where(variable => !DeclarationName.IsSynthetic(variable.Name))
        .Select(variable => Descriptor(variable.Type));

    private Symbol Descriptor(IrType type) => package.Symbol("type." + type.Spelling);

    private static IEnumerable<InlinedVariable> Visible(InlinedFunction inlined) =>
        inlined.Variables.Where(variable => variable.Name[0] != '.' && DeclarationName.Unversioned(variable.Name) != "_");
}

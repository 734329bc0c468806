using GoDefer.IR;

namespace GoDefer.Cli.Inspect;

/// <summary>Types as Go writes them.</summary>
internal static class TypeText
{
    /// <summary>The spelling with the package's path for the <c>""</c> of link names.</summary>
    public static string Of(IrType type, string packagePath) => type.Spelling.Replace("\"\".", packagePath + ".", StringComparison.Ordinal);
}

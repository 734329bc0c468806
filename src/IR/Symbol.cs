namespace GoDefer.IR;

/// <summary>
/// The name of a function or of data, interned in its <see cref="Package"/>. Names are Go's link names; <c>""</c> stands for the
/// path of the package itself (<c>"".main</c>, <c>type.*"".T</c>), as in Go's object files.
/// </summary>
public sealed class Symbol
{
    internal Symbol(string name) => Name = name;

    /// <summary>The link name, with <c>"".</c> for the own package.</summary>
    public string Name { get; }

    /// <summary>The function of this name if this package defines it.</summary>
    public Function? Function { get; internal set; }

    /// <summary>The data of this name if this package defines it.</summary>
    public DataSymbol? Data { get; internal set; }

    /// <summary>The name with the package's path in place of <c>""</c>: unique in a program.</summary>
    public string LinkName(string packagePath) => Name.Replace("\"\".", packagePath + ".", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

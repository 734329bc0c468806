namespace GoDefer.Plan9;

/// <summary>Something an operand names: a function, data, or a variable in the frame.</summary>
public abstract class AsmSymbol(string name)
{
    /// <summary>Name as listings print it; names of the package being compiled begin with <c>"".</c></summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}

/// <summary>A symbol that is only a name: a variable in the frame, or what a disassembler found at an address.</summary>
public sealed class NamedSymbol(string name) : AsmSymbol(name);

/// <summary>An instruction that a branch goes to.</summary>
public interface IBranchTarget
{
    /// <summary>Offset of the instruction from the start of its function, in bytes; final once the function is assembled.</summary>
    long Pc { get; }
}

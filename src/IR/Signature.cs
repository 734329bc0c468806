namespace GoDefer.IR;

/// <summary>
/// Types of what a call passes and gets back, receiver first; layout (stack offsets, registers) is the backend's business.
/// </summary>
public sealed class Signature(IReadOnlyList<IrType> parameters, IReadOnlyList<IrType> results)
{
    /// <summary>The signature without parameters and results.</summary>
    public static Signature Empty { get; } = new([], []);

    /// <summary>Parameter types in order; a method's receiver is parameter 0, a variadic parameter is its slice.</summary>
    public IReadOnlyList<IrType> Parameters { get; } = parameters;

    /// <summary>Result types in order.</summary>
    public IReadOnlyList<IrType> Results { get; } = results;
}

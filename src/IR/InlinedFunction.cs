namespace GoDefer.IR;

/// <summary>
/// A function that was inlined somewhere in a package, with the variables it had when it was (gc: Inl.Dcl, order of declaration).
/// Debug information describes it once for all copies.
/// </summary>
public sealed record InlinedFunction(Symbol Symbol, IReadOnlyList<InlinedVariable> Variables);

/// <summary>A variable of a function before it was inlined. Names may carry export data's version number (<c>x·2</c>).</summary>
public sealed record InlinedVariable(string Name, IrType Type, LocalRole Role, SourcePosition Position);

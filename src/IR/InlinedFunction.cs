namespace GoDefer.IR;

/// <summary>
/// A function that was inlined somewhere in a package, with the variables it had when it was (gc: Inl.Dcl, order of declaration).
/// Debug information describes it once for all copies.
/// </summary>
/// <param name="Symbol">The function.</param>
/// <param name="Variables">Its variables, parameters and results among them.</param>
public sealed record InlinedFunction(Symbol Symbol, IReadOnlyList<InlinedVariable> Variables);

/// <summary>A variable of a function before it was inlined.</summary>
/// <param name="Name">Its name, which may carry export data's version number (<c>x·2</c>).</param>
/// <param name="Type">Its type.</param>
/// <param name="Role">What it is to the function.</param>
/// <param name="Position">Where it is declared.</param>
public sealed record InlinedVariable(string Name, IrType Type, LocalRole Role, SourcePosition Position);

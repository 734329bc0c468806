using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types;

/// <summary>What an expression denotes.</summary>
public enum ExprKind : byte
{
    /// <summary>Not checked, or wrong and reported.</summary>
    Invalid,
    /// <summary>A value, constants included.</summary>
    Value,
    /// <summary>A type.</summary>
    Type,
    /// <summary>The name of an imported package, left of a dot.</summary>
    Package,
    /// <summary>A built-in function, called or in parentheses.</summary>
    Builtin,
}

/// <summary>What a call expression does.</summary>
public enum CallKind : byte
{
    /// <summary>Calls a function value, a declared function, or a method.</summary>
    Call,
    /// <summary>Calls a built-in function.</summary>
    Builtin,
    /// <summary>Converts a value to a type.</summary>
    Conversion,
}

/// <summary>What a selector finds.</summary>
public enum SelectionKind : byte
{
    /// <summary>A field of a struct.</summary>
    Field,
    /// <summary>A method of a declared type, called or as a method value.</summary>
    Method,
    /// <summary>A method of an interface, called or as a method value.</summary>
    InterfaceMethod,
    /// <summary>T.Method: a function with the receiver as first parameter.</summary>
    MethodExpression,
}

/// <summary>One embedded or final field on the way of a selector.</summary>
/// <param name="Struct">The struct type the field is in.</param>
/// <param name="Index">The field's index.</param>
/// <param name="ThroughPointer">Whether the value before the dot is a pointer to the struct, to be dereferenced first.</param>
public readonly record struct FieldStep(StructType Struct, int Index, bool ThroughPointer)
{
    /// <summary>The field.</summary>
    public StructField Field => Struct.Fields[Index];
}

/// <summary>What X.Name means.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Receiver">The type of X (the type itself in a method expression).</param>
/// <param name="Path">
/// The fields to follow from X: for a field the embedded ones and the field itself; for a method the embedded ones that lead
/// to the type that has the method.
/// </param>
/// <param name="Method">The declared method; null for fields and interface methods.</param>
/// <param name="Interface">The interface type whose method it is; null for fields and declared methods.</param>
/// <param name="InterfaceIndex">The method's index in <see cref="InterfaceType.Methods"/>, or -1.</param>
/// <param name="TakesAddress">Whether the receiver at the end of the path is addressed implicitly, for a pointer method.</param>
/// <param name="Dereferences">Whether the receiver at the end of the path is dereferenced implicitly, for a value method.</param>
public sealed record Selection(
    SelectionKind Kind,
    GoType Receiver,
    IReadOnlyList<FieldStep> Path,
    FuncSymbol? Method,
    InterfaceType? Interface,
    int InterfaceIndex,
    bool TakesAddress,
    bool Dereferences);

/// <summary>What the checker found out about an expression; kept with the expression itself.</summary>
internal sealed class ExprInfo
{
    public GoType? Type { get; set; }

    public ConstantValue? Value { get; set; }

    /// <summary>The <see cref="Symbol"/> of a name, the <see cref="Selection"/> of a selector, the <see cref="FunctionInfo"/> of a function literal.</summary>
    public object? Referent { get; set; }

    public ExprKind Kind { get; set; }

    public CallKind Call { get; set; }

    /// <summary>Whether the expression was checked, so that a second look gives the first result.</summary>
    public bool IsChecked { get; set; }

    /// <summary>
    /// Of a name, whether it is used before its declaration, or predeclared: gc moves the line of messages to such names.
    /// </summary>
    public bool IsForward { get; set; }

    /// <summary>Whether an error about the expression was reported, which keeps others about it silent.</summary>
    public bool IsReported { get; set; }

    /// <summary>Of a composite literal that has a type, whether something in it is wrong.</summary>
    public bool HasErrors { get; set; }

    /// <summary>Whether it is a selector that several members fit.</summary>
    public bool IsAmbiguous { get; set; }
}

using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Types.Symbols;

/// <summary>How far the checker is with a declaration.</summary>
internal enum CheckState : byte
{
    Unchecked,
    Checking,
    Checked,
}

/// <summary>A declared thing. Mutable while its package is checked, constant afterwards.</summary>
public abstract class Symbol
{
    private protected Symbol(string name, GoPackage? package, Position position)
    {
        Name = name;
        Package = package;
        Position = position;
    }

    /// <summary>The name as written.</summary>
    public string Name { get; }

    /// <summary>The package that declares it; null for predeclared symbols.</summary>
    public GoPackage? Package { get; }

    /// <summary>Where the name is declared; unknown for predeclared symbols.</summary>
    public Position Position { get; }

    internal CheckState State { get; set; }

    /// <summary>Whether the name can be used in other packages.</summary>
    public bool IsExported => GoNames.IsExported(Name);

    /// <summary>Whether the name is _.</summary>
    public bool IsBlank => Name == "_";

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>What a constant is declared with.</summary>
/// <param name="Type">The type, or null.</param>
/// <param name="Value">The value; that of an earlier constant of the group if it is repeated.</param>
/// <param name="Iota">The value of iota.</param>
/// <param name="RepeatedAt">For a repeated value, the place where it counts as written; else unknown.</param>
internal sealed record ConstDefinition(Expr? Type, Expr Value, int Iota, Position RepeatedAt);

/// <summary>A constant, declared or predeclared.</summary>
public sealed class ConstSymbol : Symbol
{
    internal const string Iota = "iota";

    internal ConstSymbol(string name, GoPackage? package, Position position) : base(name, package, position)
    {
    }

    /// <summary>Whether no value is written for it, after which gc does not know the name.</summary>
    internal bool IsUndeclared => Package is { IsLocal: true } && Definition is null && Value is null;

    /// <summary>Whether it is iota, which has a value only where a constant is declared.</summary>
    internal bool IsIota => Package is null && Name == Iota;

    /// <summary>The type, untyped ones included; <see cref="BasicType.Invalid"/> after an error.</summary>
    public GoType Type { get; internal set; } = BasicType.Invalid;

    /// <summary>The value; null after an error.</summary>
    public ConstantValue? Value { get; internal set; }

    /// <summary>Where type and value come from; null for a predeclared constant.</summary>
    internal ConstDefinition? Definition { get; set; }
}

/// <summary>A type name.</summary>
public sealed class TypeSymbol : Symbol
{
    internal TypeSymbol(string name, GoPackage? package, Position position) : base(name, package, position)
    {
    }

    /// <summary>The type: a <see cref="NamedType"/>, or for an alias any type.</summary>
    public GoType Type { get; internal set; } = BasicType.Invalid;

    /// <summary>Whether the declaration has the form type A = B.</summary>
    public bool IsAlias { get; internal set; }

    internal TypeDecl? Declaration { get; set; }

    /// <summary>The function the declaration stands in, or null.</summary>
    public FunctionInfo? Function { get; internal set; }
}

/// <summary>The name of an imported package, in one file.</summary>
public sealed class PackageSymbol : Symbol
{
    internal PackageSymbol(string name, GoPackage package, Position position, GoPackage imported) : base(name, package, position) =>
        Imported = imported;

    /// <summary>The package the name stands for.</summary>
    public GoPackage Imported { get; }

    /// <summary>Whether the file uses the name.</summary>
    public bool IsUsed { get; internal set; }
}

/// <summary>A statement label.</summary>
public sealed class LabelSymbol : Symbol
{
    internal LabelSymbol(string name, GoPackage package, Position position) : base(name, package, position)
    {
    }
}

/// <summary>The predeclared nil.</summary>
public sealed class NilSymbol : Symbol
{
    internal NilSymbol() : base("nil", null, default)
    {
    }
}

/// <summary>A name that no declaration was found for; reported once, where it is used.</summary>
public sealed class UndefinedSymbol : Symbol
{
    internal UndefinedSymbol(string name, GoPackage package, Position position) : base(name, package, position)
    {
    }

    /// <summary>Whether its use was reported; it may be looked at again.</summary>
    internal bool IsReported { get; set; }
}

/// <summary>What <c>p._</c> of a package p stands for: the blank identifier.</summary>
public sealed class BlankSymbol : Symbol
{
    /// <summary>The only one.</summary>
    public static readonly BlankSymbol Instance = new();

    private BlankSymbol() : base("_", null, default)
    {
    }
}

/// <summary>The predeclared functions and those of package unsafe.</summary>
public enum Builtin : byte
{
    /// <summary>append.</summary>
    Append,
    /// <summary>cap.</summary>
    Cap,
    /// <summary>close.</summary>
    Close,
    /// <summary>complex.</summary>
    Complex,
    /// <summary>copy.</summary>
    Copy,
    /// <summary>delete.</summary>
    Delete,
    /// <summary>imag.</summary>
    Imag,
    /// <summary>len.</summary>
    Len,
    /// <summary>make.</summary>
    Make,
    /// <summary>new.</summary>
    New,
    /// <summary>panic.</summary>
    Panic,
    /// <summary>print.</summary>
    Print,
    /// <summary>println.</summary>
    Println,
    /// <summary>real.</summary>
    Real,
    /// <summary>recover.</summary>
    Recover,
    /// <summary>unsafe.Alignof.</summary>
    Alignof,
    /// <summary>unsafe.Offsetof.</summary>
    Offsetof,
    /// <summary>unsafe.Sizeof.</summary>
    Sizeof,
}

/// <summary>A function known to the compiler.</summary>
public sealed class BuiltinSymbol : Symbol
{
    internal BuiltinSymbol(string name, GoPackage? package, Builtin function) : base(name, package, default) => Function = function;

    /// <summary>Which one.</summary>
    public Builtin Function { get; }
}

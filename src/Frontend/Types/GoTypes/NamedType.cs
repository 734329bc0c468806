using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types;

/// <summary>A declared type, or the predeclared error.</summary>
public sealed class NamedType : GoType
{
    private readonly List<FuncSymbol> methods = [];
    private readonly List<NamedType> waiting = [];
    private GoType? underlying;
    private bool isRecursive;
    private Action? complete;

    internal NamedType(string name, GoPackage? package, int localIndex)
    {
        Name = name;
        Package = package;
        LocalIndex = localIndex;
    }

    /// <summary>The declared name, without a package.</summary>
    public string Name { get; }

    /// <summary>The declaring package; null for error.</summary>
    public GoPackage? Package { get; }

    /// <summary>
    /// 0 for a type declared at package level; a type declared in a function has the package-wide number of its
    /// declaration, counted from 1, which tells types of one name apart in linker symbols.
    /// </summary>
    public int LocalIndex { get; }

    /// <summary>The symbol that declares the type; null for error until the universe is made.</summary>
    public TypeSymbol? Symbol { get; internal set; }

    /// <summary>The methods declared with the type as receiver base, in order of declaration.</summary>
    public IReadOnlyList<FuncSymbol> Methods
    {
        get
        {
            Complete();
            return methods;
        }
    }

    /// <inheritdoc/>
    public override TypeKind Kind => Underlying.Kind;

    /// <inheritdoc/>
    public override bool IsNamed => true;

    /// <summary>The underlying type, never itself named; <see cref="BasicType.Invalid"/> until the declaration is resolved.</summary>
    public override GoType Underlying
    {
        get
        {
            Complete();
            return underlying ?? BasicType.Invalid;
        }
    }

    internal override bool IsBroken => isRecursive || Underlying.IsBroken;

    /// <summary>Whether the underlying type is known.</summary>
    public bool IsResolved
    {
        get
        {
            Complete();
            return underlying is not null;
        }
    }

    /// <summary>Whether //go:notinheap forbids heap allocation of the type.</summary>
    public bool IsNotInHeap
    {
        get
        {
            Complete();
            return field;
        }
        internal set;
    }

    /// <summary>Lets the declaration of an imported type be read when something of it besides the name is first asked for.</summary>
    internal void SetPending(Action read) => complete = read;

    private void Complete()
    {
        if (complete is { } read)
        {
            complete = null;
            read();
        }
    }

    /// <summary>
    /// Declares the type to be like another; if that is not resolved yet, it will be as soon as the other one is.
    /// </summary>
    internal void SetUnderlying(GoType type)
    {
        if (type is NamedType { IsResolved: false } pending)
        {
            pending.waiting.Add(this);
            return;
        }
        underlying = type.Underlying;
        IsNotInHeap |= type is NamedType { IsNotInHeap: true };
        foreach (var other in waiting)
        {
            other.SetUnderlying(this);
        }
        waiting.Clear();
    }

    /// <summary>
    /// Notes that the type contains itself, so that this is reported once and nothing runs in circles. One with fields or elements keeps them; another
    /// becomes invalid.
    /// </summary>
    internal void Break()
    {
        isRecursive = true;
        if (underlying is not (StructType or ArrayType)) { underlying = BasicType.Invalid; }
    }

    internal void AddMethod(FuncSymbol method) => methods.Add(method);

    /// <summary>The declared method of that name, or null. Names that are not exported also need the same package.</summary>
    public FuncSymbol? FindMethod(string name, GoPackage? package)
    {
        foreach (var method in Methods)
        {
            if (method.Name == name && (GoNames.IsExported(name) || method.Package == package))
            {
                return method;
            }
        }
        return null;
    }
}

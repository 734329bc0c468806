using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Symbols;

/// <summary>A declared function or method.</summary>
public sealed class FuncSymbol : Symbol
{
    private readonly bool isMethod;

    internal FuncSymbol(string name, GoPackage package, Position position, FuncDecl? declaration) : base(name, package, position)
    {
        Declaration = declaration;
        isMethod = declaration?.Receiver is not null;
    }

    /// <summary>The declaration; null if it comes from a package that is only known by its exports, or was let go of.</summary>
    public FuncDecl? Declaration { get; private set; }

    /// <summary>The type, without receiver; null after an error in it.</summary>
    public FuncType? Type { get; internal set; }

    /// <summary>The named type of a method's receiver, pointers taken off; null for functions and wrong receivers.</summary>
    public NamedType? ReceiverBase { get; internal set; }

    /// <summary>Whether the receiver is a pointer.</summary>
    public bool HasPointerReceiver { get; internal set; }

    /// <summary>Whether this is a method declaration, wrong ones included.</summary>
    public bool IsMethod => isMethod || ReceiverBase is not null;

    /// <summary>Of a func init, its number in the package from 0, as in the linker symbol init.0; else -1.</summary>
    public int InitIndex { get; internal set; } = -1;

    /// <summary>Body, variables and literals; null for a function of a package known by its exports, or after they were let go of.</summary>
    public FunctionInfo? Function { get; internal set; }

    /// <summary>Of a function of an imported package, what callers need besides its type; else null.</summary>
    internal IImportedFunction? Imported { get; set; }

    /// <summary>What //go:linkname calls the function, or null.</summary>
    public string? LinkName { get; internal set; }

    /// <summary>Lets go of the syntax tree.</summary>
    internal void ReleaseSyntax() => (Declaration, Function) = (null, null);
}

/// <summary>What the compilation of a package found out about one of its functions.</summary>
internal interface IImportedFunction
{
    /// <summary>What escape analysis says of the receiver (if any) and each parameter.</summary>
    IReadOnlyList<string> EscapeTags { get; }

    /// <summary>The body that takes the place of calls, in terms of the names of the importing package; null if calls are not inlined.</summary>
    Tree.InlineBody? ReadBody(Tree.FunctionName name, Tree.PackageTree tree);
}

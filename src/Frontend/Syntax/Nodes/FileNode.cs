using System.Collections.Immutable;
using GoDefer.Frontend.Source;

namespace GoDefer.Frontend.Syntax;

/// <summary>
/// A parsed file (Go spec, "Source file organization").
/// </summary>
/// <param name="position">The keyword <c>package</c>.</param>
/// <param name="source">The text it was parsed from.</param>
/// <param name="package">Name in the package clause.</param>
/// <param name="decls">Declarations in file order, imports first.</param>
/// <param name="linkNames">The <c>//go:linkname</c> directives in file order.</param>
public sealed class FileNode(
    Position position, SourceText source, Ident package, ImmutableArray<Decl> decls, ImmutableArray<LinkName> linkNames)
    : Node(position)
{
    /// <summary>The text it was parsed from.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Name in the package clause.</summary>
    public Ident Package { get; } = package;

    /// <summary>Declarations in file order, imports first.</summary>
    public ImmutableArray<Decl> Decls { get; } = decls;

    /// <summary>The <c>//go:linkname</c> directives in file order; allowed only where <c>unsafe</c> is imported.</summary>
    public ImmutableArray<LinkName> LinkNames { get; } = linkNames;
}

/// <summary>A <c>//go:linkname local remote</c> directive.</summary>
/// <param name="Position">The text after the <c>//</c>.</param>
/// <param name="Local">Name in this file.</param>
/// <param name="Remote">Link symbol that it names.</param>
public sealed record LinkName(Position Position, string Local, string Remote);

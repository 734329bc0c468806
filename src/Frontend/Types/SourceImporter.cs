using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Checking;

namespace GoDefer.Frontend.Types;

/// <summary>
/// Imports packages from Go source: those below a folder, one folder for each import path. A package is parsed and checked
/// when it is first imported, its own imports before it.
/// </summary>
/// <param name="root">The folder.</param>
/// <param name="sources">Takes the texts.</param>
/// <param name="types">The types of the compilation.</param>
/// <param name="bag">Takes errors in the packages.</param>
/// <param name="platform">Decides which files belong to a package.</param>
public sealed class SourceImporter(string root, SourceFiles sources, TypeTable types, DiagnosticBag bag, BuildPlatform platform) : IPackageImporter
{
    private static readonly CheckOptions Options = new() { AllowsBodylessFunctions = true };

    private readonly Dictionary<string, GoPackage?> packages = [];
    private readonly List<TypeInfo> imported = [];

    /// <summary>The packages imported so far, each after those it imports.</summary>
    public IReadOnlyList<TypeInfo> Imported => imported;

    /// <summary>Whether the packages lack parts of what they have in Go, so that a missing name is "not supported yet".</summary>
    public bool IsPartial { get; init; } = true;

    /// <inheritdoc/>
    public GoPackage? Import(string path)
    {
        if (!packages.TryGetValue(path, out var package))
        {
            packages[path] = null;
            packages[path] = package = Load(path);
        }
        return package;
    }

    /// <inheritdoc/>
    public bool IsStandard(string path) => StandardPackages.Contains(path);

    private GoPackage? Load(string path)
    {
        var folder = Path.Combine(root, path);
        if (path.Contains("..", StringComparison.Ordinal) || !Directory.Exists(folder))
        {
            return null;
        }
        var files = Directory.GetFiles(folder, "*.go").Order(StringComparer.Ordinal).Where(IsPartOfPackage);
        List<FileNode> parsed = [];
        foreach (var file in files)
        {
            var text = sources.Add(Path.GetFileName(file), File.ReadAllBytes(file));
            if (Parser.Parse(text, bag, new ParserOptions { IsRuntime = true }) is { } node)
            {
                parsed.Add(node);
            }
        }
        if (parsed.Count == 0 || bag.SyntaxErrorCount > 0)
        {
            return null;
        }
        var package = new GoPackage(path, parsed[0].Package.Name, false) { IsPartial = IsPartial };
        imported.Add(Checker.Check(package, parsed, sources, types, this, bag, Options));
        return package;
    }

    private bool IsPartOfPackage(string file) =>
        platform.Includes(Path.GetFileName(file), File.ReadLines(file));
}

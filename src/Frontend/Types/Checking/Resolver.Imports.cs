using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Imports.</summary>
internal sealed partial class Resolver
{
    private void ResolveImport(ImportDecl decl)
    {
        if (Import(decl) is not { } imported)
        {
            return;
        }
        if (!package.ImportList.Contains(imported))
        {
            package.ImportList.Add(imported);
        }
        var name = decl.Name?.Name ?? imported.Name;
        var symbol = new PackageSymbol(name, package, decl.Position, imported);
        switch (name)
        {
            case ".":
                ImportNames(symbol);
                break;
            case "init":
                report.ImportAsInit(decl.Position);
                break;
            case "_":
                break;
            default:
                DeclareImport(symbol);
                break;
        }
    }

    private GoPackage? Import(ImportDecl decl)
    {
        if (LiteralValue.Parse(decl.Path) is not StringConstant path)
        {
            report.ImportPathNotString();
            return null;
        }
        switch (path.Text)
        {
            case { Length: > 0 } text when ImportPath.Problem(text) is { } problem:
                report.ImportPathInvalid(problem);
                return null;
            case "":
                report.ImportPathEmpty();
                return null;
            case "unsafe":
                return Universe.Unsafe;
            case "main":
                report.ImportMain();
                IsAborted = true;
                return null;
            case ['/', ..]:
                report.ImportPathAbsolute();
                return null;
            default:
                return Find(path.Text, decl);
        }
    }

    private GoPackage? Find(string path, ImportDecl decl)
    {
        if (path == options.ImportPath)
        {
            report.ImportOfItself(path);
        }
        else if (!ImportPath.IsLocal(path) && ImportPath.Clean(path) is var clean && clean != path)
        {
            report.ImportPathNotCanonical(path, clean);
            report.ImportNotFound(path);
        }
        else if (importer.Import(path) is { } found)
        {
            return found;
        }
        else if (importer.IsStandard(path))
        {
            report.NotSupported(decl.Path.Position, $"package {path}");
        }
        else
        {
            report.ImportNotFound(path);
        }
        IsAborted = true;
        return null;
    }

    private void DeclareImport(PackageSymbol symbol)
    {
        if (fileNames.TryGetValue(symbol.Name, out var previous))
        {
            report.Redeclared(symbol.Position, symbol.Name, previous.Line, isImport: true);
        }
        else if (declared.TryGetValue(symbol.Name, out var known))
        {
            report.Redeclared(symbol.Position, symbol.Name, known.Line, isImport: true);
        }
        fileNames[symbol.Name] = new FileName(symbol, symbol, symbol.Position);
    }

    private void ImportNames(PackageSymbol import)
    {
        var isEmpty = true;
        foreach (var symbol in import.Imported.Scope.Symbols)
        {
            if (symbol.IsExported)
            {
                fileNames[symbol.Name] = new FileName(symbol, import, import.Position);
                isEmpty = false;
            }
        }
        if (isEmpty)
        {
            report.ImportUnused(import.Position, import.Imported.Path, "");
        }
    }

    private void ReportUnusedImports()
    {
        if (report.HasSyntaxErrors)
        {
            return;
        }
        var unused = fileNames.Values.Where(entry => !entry.Import.IsUsed).ToList();
        unused.Sort((a, b) => a.Line.CompareTo(b.Line));
        var reported = new HashSet<PackageSymbol>();
        foreach (var entry in unused)
        {
            if (reported.Add(entry.Import))
            {
                report.ImportUnused(entry.Line, entry.Import.Imported.Path, entry.Import.Name == "." ? "" : entry.Import.Name);
            }
        }
    }
}

using System.Text;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Checking;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Tests.Types;

/// <summary>A package checked for a test, with the packages of the standard library it imports cut down to a few names.</summary>
internal sealed class CheckedPackage
{
    private CheckedPackage(TypeInfo info, DiagnosticBag bag)
    {
        Info = info;
        Bag = bag;
    }

    public TypeInfo Info { get; }

    public DiagnosticBag Bag { get; }

    /// <summary>Checks a whole file.</summary>
    public static CheckedPackage FromFile(string name, string text) => FromFiles((name, text));

    /// <summary>Checks a package of several files.</summary>
    public static CheckedPackage FromFiles(params (string Name, string Text)[] texts)
    {
        var sources = new SourceFiles();
        var bag = new DiagnosticBag(int.MaxValue);
        var types = new TypeTable();
        FileNode[] files = [.. texts.Select(t => Parser.Parse(sources.Add(t.Name, Encoding.UTF8.GetBytes(t.Text)), bag)!)];
        var package = new GoPackage("main", files[0].Package.Name, true);
        var importer = new FewPackages(sources, types);
        var options = new CheckOptions { AllowsBodylessFunctions = true };
        return new CheckedPackage(Checker.Check(package, files, sources, types, importer, bag, options), bag);
    }

    /// <summary>Checks declarations, which must be right.</summary>
    public static CheckedPackage FromDeclarations(string declarations)
    {
        var package = FromFile("x.go", "package main\n" + declarations);
        Assert.AreEqual("", DiagnosticFormatter.Format(package.Bag));
        return package;
    }

    public T Symbol<T>(string name)
        where T : Symbol => Info.Package.Scope.TryGet(name, out var symbol) ? (T)symbol : throw new ArgumentException(name);

    public FunctionInfo Function(string name) => Symbol<FuncSymbol>(name).Function!;

    /// <summary>fmt, io, math, os and strings, with next to nothing in them.</summary>
    private sealed class FewPackages(SourceFiles sources, TypeTable types) : IPackageImporter
    {
        private static readonly Dictionary<string, string> Texts = new()
        {
            ["fmt"] = "package fmt\nfunc Println(a ...interface{}) {}",
            ["io"] = "package io\nvar EOF error",
            ["math"] = "package math\nconst Pi = 3.14159",
            ["os"] = "package os\nfunc Exit(code int) {}",
            ["strings"] = "package strings\nfunc Repeat(s string, n int) string { return s }",
        };

        public GoPackage? Import(string path)
        {
            if (!Texts.TryGetValue(path, out var text))
            {
                return null;
            }
            var bag = new DiagnosticBag();
            var file = Parser.Parse(sources.Add(path + ".go", Encoding.UTF8.GetBytes(text)), bag)!;
            var package = new GoPackage(path, path, false);
            Checker.Check(package, [file], sources, types, this, bag);
            return package;
        }

        public bool IsStandard(string path) => StandardPackages.Contains(path);
    }
}

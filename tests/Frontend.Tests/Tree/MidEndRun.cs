using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Checking;

namespace GoDefer.Frontend.Tests.Tree;

/// <summary>A program taken from source to the typed tree with all decisions made.</summary>
internal sealed record MidEndRun(PackageTree Tree, IReadOnlyList<string> Decisions)
{
    /// <summary>Compiles one file of package main without imports; fails the test on a diagnostic.</summary>
    public static MidEndRun Of(string name, byte[] text, bool isVerbose = false)
    {
        var bag = new DiagnosticBag();
        var sources = new SourceFiles();
        var file = Parser.Parse(sources.Add(name, text), bag);
        Assert.IsFalse(bag.HasErrors, string.Join('\n', bag.Items));
        var info = Checker.Check(new GoPackage("main", "main", true), [file!], sources, new TypeTable(), new NoPackages(), bag);
        Assert.IsFalse(bag.HasErrors, string.Join('\n', bag.Items));
        var log = new DecisionLog { IsVerbose = isVerbose };
        var tree = MidEnd.Run(info, log);
        return new MidEndRun(tree, [.. log.Decisions.Select(decision => Line(name, tree, decision))]);
    }

    private static string Line(string name, PackageTree tree, Decision decision)
    {
        var place = tree.Outermost(decision.Position).Source;
        return $"{name}:{place.Line}:{place.Column}: {decision.Text}";
    }

    private sealed class NoPackages : IPackageImporter
    {
        public GoPackage? Import(string path) => null;

        public bool IsStandard(string path) => true;
    }
}

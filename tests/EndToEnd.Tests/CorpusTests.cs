using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>The ratchet: no figure of the comparison with Go 1.11.5 may fall.</summary>
[TestClass]
public sealed class CorpusTests
{
    private static readonly string ratchetPath = Path.Combine(Corpus.Folder, "ratchet.tsv");

    [TestMethod]
    public void NoFigureFalls()
    {
        var reports = Corpus.Tiers.SelectMany(Corpus.Programs).AsParallel().AsOrdered()
            .Select(program => ProgramReport.Create(program)).ToArray();
        var totals = Corpus.Tiers.Select(tier => TierTotals.Of(tier, [.. reports.Where(report => report.Program.Tier == tier)])).ToArray();
        if (Repository.IsBlessing)
        {
            File.WriteAllText(ratchetPath, string.Join('\n', [TierTotals.Columns, .. totals.Select(total => total.ToLine())]) + "\n");
        }
        var ratchet = File.ReadAllLines(ratchetPath).Skip(1).Select(TierTotals.Parse).ToDictionary(total => total.Tier);
        var fallen = totals.SelectMany(total => total.FallsBehind(ratchet[total.Tier])).ToArray();
        Assert.AreEqual(0, fallen.Length, string.Join('\n', fallen));
    }

    [TestMethod]
    [DataRow("interpreter")]
    [DataRow("amd64emu")]
    public void ProgramsBehaveWithoutIntrinsics(string engine)
    {
        var failures = Corpus.Tiers.SelectMany(Corpus.Programs).AsParallel().AsOrdered().Select(program =>
        {
            var compiled = Toolchain.Compile(program.SourcePath, "linux", out var errors) ?? throw new AssertFailedException(errors);
            var behaviour = engine == "interpreter" ? Toolchain.Interpret(compiled, intrinsics: false) : Toolchain.Emulate(compiled, intrinsics: false);
            return BehaviourComparison.Difference(program, behaviour) is { } difference ? $"{program.Name}: {difference}" : null;
        });
        Assert.AreEqual("", string.Join('\n', failures.Where(failure => failure is not null)));
    }

    [TestMethod]
    [DataRow("linux")]
    [DataRow("darwin")]
    public void ArticleListingIsIdentical(string goos)
    {
        var article = Corpus.Programs("t0-seed").Single();
        var program = Toolchain.Compile(article.SourcePath, goos, out var errors);
        Assert.IsNotNull(program, errors);
        Assert.AreEqual(TrimLines(article.Listing(goos)!), TrimLines(Toolchain.Listing(program, goos)));
    }

    private static string TrimLines(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd()));

    [TestMethod]
    public void RefusedProgramsSayWhyAndWhere()
    {
        foreach (var program in Corpus.Tiers.SelectMany(Corpus.Programs))
        {
            if (Toolchain.Compile(program.SourcePath, "linux", out var errors) is not null) { continue; }
            StringAssert.Matches(errors, new System.Text.RegularExpressions.Regex($@"^{program.Name}\.go:\d+:\d+: \S"), program.Name);
        }
    }
}

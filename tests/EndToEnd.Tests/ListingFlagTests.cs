namespace GoDefer.EndToEnd.Tests;

/// <summary>
/// The flags <c>-N</c> (no optimisation) and <c>-l</c> (no inlining): listings are gc's, programs behave as without. Each file <c>PROGRAM.FLAGS.S</c> in
/// tests/listings is gc's listing of a program there, in the corpus or in tests/programs, <c>PROGRAM.S</c> that without flags.
/// </summary>
[TestClass]
public sealed class ListingFlagTests
{
    private static readonly string folder = Repository.PathOf("tests", "listings");

    private static IEnumerable<string> Listings => Directory.GetFiles(folder, "*.S").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [TestMethod]
    [DynamicData(nameof(Listings))]
    public void ListingIsThatOfGc(string listing)
    {
        var (program, flags) = Split(listing);
        var emit = GodeferProcess.Run(Path.GetDirectoryName(program)!, ["emit", .. flags, Path.GetFileName(program)]);
        Assert.AreEqual(File.ReadAllText(Path.Combine(folder, listing)), Lines.TrimEnds(emit.Output));
    }

    [TestMethod]
    [DataRow("interpreter")]
    [DataRow("amd64emu")]
    public void BehaviourDoesNotHangOnFlags(string backend)
    {
        string[] usual = ["run", "--backend", backend, "short_cuts.go"];
        var expected = GodeferProcess.Run(folder, usual);
        StringAssert.EndsWith(expected.Error, "\n2 41\n");
        foreach (var flags in (string[][])[["-N"], ["-l"], ["-N", "-l"]])
        {
            var run = GodeferProcess.Run(folder, [.. usual, .. flags, "--verify"]);
            Assert.AreEqual((expected.ExitCode, expected.Output, expected.Error), (run.ExitCode, run.Output, run.Error), string.Join(' ', flags));
        }
    }

    private static (string Program, IEnumerable<string> Flags) Split(string listing)
    {
        var parts = listing.Split('.');
        string[] places = [folder, Repository.PathOf("tests", "corpus"), Repository.PathOf("tests", "programs")];
        var program = places.SelectMany(place => Directory.GetFiles(place, parts[0] + ".go", SearchOption.AllDirectories)).First();
        return (program, parts.Length == 2 ? [] : parts[1].Split('-').Select(flag => "-" + flag));
    }
}

using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.IR;
using GoDefer.IR.Text;

namespace GoDefer.Amd64.Tests;

/// <summary>Functions that nobody looks at afterwards are let go of, which changes nothing of what comes out; and a listing in pieces is the same text.</summary>
[TestClass]
public sealed class LastUseTests
{
    private static readonly string source =
        File.ReadAllText(Directory.GetFiles(Repository.PathOf("tests", "Amd64.Tests", "Import", "Functions"), "*.ir").Order(StringComparer.Ordinal).First());

    [TestMethod]
    public void AReleasedFunctionKeepsWhatItsCallersAskFor()
    {
        var function = IrText.Parse(source).Main.Functions[0];
        var (symbol, signature) = (function.Symbol, function.Signature);
        Assert.AreNotEqual(0, function.Blocks.Count);
        function.Release();
        Assert.AreEqual((0, 0), (function.Blocks.Count, function.Locals.Count));
        Assert.AreEqual((symbol, signature), (function.Symbol, function.Signature));
        function.Release();
    }

    [TestMethod]
    public void OnlyTheLastUseReleasesFunctions()
    {
        var (kept, released) = (IrText.Parse(source), IrText.Parse(source));
        var expected = List(new ProgramArtifact(kept)).Text;
        Assert.IsTrue(kept.Main.Functions.TrueForAll(function => function.Blocks.Count > 0));
        Assert.AreEqual(expected, List(new ProgramArtifact(kept)).Text, "a second time");
        Assert.AreEqual(expected, List(new ProgramArtifact(released) { IsLastUse = true }).Text, "the last time");
        Assert.IsTrue(released.Main.Functions.TrueForAll(function => function.Blocks.Count == 0));
    }

    [TestMethod]
    public void ACharacterMayBeginInOnePieceOfAListingAndEndInTheNext()
    {
        const string text = "a·b\n𝄞 gclocals·1\n";
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var length = 1; length <= bytes.Length; length++)
        {
            var listing = new Listing([.. bytes.Chunk(length).Select(piece => (ReadOnlyMemory<byte>)piece)]);
            Assert.AreSequenceEqual(bytes, Written(listing));
            Assert.AreEqual(text, listing.Text);
        }
        Assert.AreSequenceEqual(bytes, Written(new Listing(text)));
    }

    private static byte[] Written(Listing listing)
    {
        using var stream = new MemoryStream();
        listing.WriteTo(stream);
        return stream.ToArray();
    }

    private static Listing List(ProgramArtifact program) =>
        (Listing)new Amd64Backend().Translate(program, new BackendRequest { Wanted = ArtifactKind.Listing, GoOS = "linux" });
}

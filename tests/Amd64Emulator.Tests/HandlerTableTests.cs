using System.Collections.Concurrent;
using GoDefer.Amd64Emulator.Execute;
using GoDefer.Parity;
using Iced.Intel;

namespace GoDefer.Amd64Emulator.Tests;

/// <summary>Nothing is forgotten: every operation has a handler, every instruction Go's compiler emits is known.</summary>
[TestClass]
public sealed class HandlerTableTests
{
    [TestMethod]
    public void EveryOperationHasAHandler()
    {
        foreach (var operation in Enum.GetValues<Operation>())
        {
            Assert.IsTrue(HandlerTable.Has(operation), operation.ToString());
        }
    }

    [TestMethod]
    public void EveryInstructionOfTheCorpusIsKnown()
    {
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Corpus.Folder, "*.linux.S", SearchOption.AllDirectories))
        {
            foreach (var function in ListingReader.Read(File.ReadAllText(file)).Text)
            {
                unknown.UnionWith(UnknownInstructions(function.Bytes.ToArray()));
            }
        }
        Assert.AreEqual("", string.Join(", ", unknown));
    }

    /// <summary>All code that the programs of the standard library link: what is compiled of them and of the library, and the hand-written routines.</summary>
    [TestMethod]
    public void EveryLinkedInstructionIsKnown()
    {
        var seen = new ConcurrentDictionary<string, string[]>(StringComparer.Ordinal);
        Parallel.ForEach(Corpus.MorePrograms.Where(program => program.Tier == "std"), program =>
        {
            var image = Toolchain.Link(Toolchain.Compile(program.SourcePath, "linux", out var errors) ?? throw new AssertFailedException(errors));
            foreach (var symbol in image.Symbols.Where(symbol => symbol.Function is not null))
            {
                var isOwn = symbol.Name.StartsWith("main.", StringComparison.Ordinal);
                seen.GetOrAdd(isOwn ? $"{program.Name} {symbol.Name}" : symbol.Name, _ => [.. UnknownInstructions(image.BytesOf(symbol))]);
            }
        });
        Assert.IsGreaterThan(2500, seen.Count);
        Assert.AreEqual("", string.Join('\n', seen.Where(function => function.Value.Length > 0).Select(function => $"{function.Key}: {string.Join(", ", function.Value)}")));
    }

    // Code is nothing but instructions, the last of which ends where the function does.
    private static IEnumerable<string> UnknownInstructions(byte[] code)
    {
        var decoder = Decoder.Create(64, new ByteArrayCodeReader(code));
        while (decoder.IP < (ulong)code.Length)
        {
            var decoded = decoder.Decode();
            if (decoded.IsInvalid || InstructionDecoder.Translate(decoded, 0).Operation == Operation.Unsupported)
            {
                yield return $"{decoded} at {decoded.IP}";
            }
        }
    }
}

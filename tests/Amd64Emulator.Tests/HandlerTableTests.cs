using GoDefer.Amd64Emulator.Execute;
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
                var decoder = Decoder.Create(64, new ByteArrayCodeReader(function.Bytes.ToArray()));
                while (decoder.IP < (ulong)function.Size)
                {
                    var decoded = decoder.Decode();
                    if (InstructionDecoder.Translate(decoded, 0).Operation == Operation.Unsupported)
                    {
                        unknown.Add(decoded.ToString());
                    }
                }
            }
        }
        Assert.AreEqual("", string.Join(", ", unknown));
    }
}

/// <summary>Where the corpus is.</summary>
internal static class Corpus
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        Directory.Exists(Path.Combine(folder, "tests", "corpus")) ? Path.Combine(folder, "tests", "corpus") : Find(Path.GetDirectoryName(folder)!);
}

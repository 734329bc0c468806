using System.Text;
using GoDefer.IR.Text;
using GoDefer.Tests.Shared;

namespace GoDefer.IR.Tests;

/// <summary>Damaged programs in each of the written forms are read, or refused with the exception of the format.</summary>
[TestClass]
public sealed class ReaderFuzzTests
{
    // Marks of the text form, keywords, and numbers at the ends of their ranges.
    private static readonly byte[][] texts =
    [
        .. ("v1|b1|v0|v16777216|$0|$3.text|@main.f|@|!1:1|!1/14:2|!14:2^0|\"|\\|\\x|=|%|;|\n|\0| |0|-1|1|9223372036854775807|99999999999999999999|0x1p1|NaN|" +
            "\nblock b1\n|\nend Exit\n|\nendfunc\n|\nfunc |\npackage a a\n|\ntype |\ndata |local |capture |inlined |element |params 1 |length |field |results |\u00e9")
            .Split('|').Select(Encoding.UTF8.GetBytes),
        [0xff], [0xed, 0xa0, 0x80],
    ];

    // Tags of tokens and numbers of all lengths, some too long.
    private static readonly byte[][] bytes =
    [
        .. Enumerable.Range(0, 13).Select(tag => new[] { (byte)tag }),
        [0x7f], [0x80], [0xff], [0xff, 0xff, 0xff, 0xff, 0x0f], [0xfe, 0xff, 0xff, 0xff, 0x1f], [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
        [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80], [0, 0, 0, 0], [0xff, 0xff, 0xff, 0xff], [0xff, 0xff, 0xff, 0x7f],
    ];

    [TestMethod]
    public void TextIsReadOrRefused() => ReaderFuzz.Try([Encoding.UTF8.GetBytes(SampleFunctions.Loop)], texts, input =>
    {
        try { _ = IrText.Parse(Encoding.UTF8.GetString(input)); }
        catch (IrFormatException refusal) { Assert.IsTrue(refusal.Line > 0 && refusal.Column > 0, refusal.Message); }
    });

    [TestMethod]
    public void BinaryIsReadOrRefused()
    {
        using var stream = new MemoryStream();
        IrBinary.Write(SampleFunctions.ParseLoop(), stream);
        ReaderFuzz.Try([stream.ToArray()], bytes, input =>
        {
            try { _ = IrBinary.Read(input); }
            catch (IrFormatException) { }
        });
    }

    [TestMethod]
    public void PackageFilesAreReadOrRefused() => ReaderFuzz.Try([IrPackageFile.Write(SampleFunctions.ParseLoop().Main)], bytes, input =>
    {
        try
        {
            var package = IrPackageFile.Read(input);
            foreach (var function in package.Functions) { _ = function.Blocks.Count; }
            foreach (var data in package.Data) { _ = data.References.Count; }
            foreach (var type in package.Types.Types) { _ = type.Fields.Count; }
        }
        catch (Exception refusal) when (refusal is InvalidDataException or IrFormatException)
        {
        }
    });
}

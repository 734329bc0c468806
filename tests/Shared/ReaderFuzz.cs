using System.Diagnostics;
using System.Text;
using CsCheck;

namespace GoDefer.Tests.Shared;

/// <summary>
/// Gives readers inputs with bytes changed, parts cut out, doubled or put in. Each must be read, or refused with the exception that the reader
/// promises, within a second and 512 MB. 2,000 inputs for each reader; the environment variable GODEFER_FUZZ says how many others.
/// </summary>
internal static class ReaderFuzz
{
    private const int Inputs = 2000;
    private const int Chances = 3;
    private const long MostMemory = 512L << 20;
    private const int LastPlace = 1 << 16;
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(1);

    private static long Count => long.TryParse(Environment.GetEnvironmentVariable("GODEFER_FUZZ"), out var count) ? count : Inputs;

    /// <summary>Tries a reader.</summary>
    /// <param name="seeds">Inputs to begin with.</param>
    /// <param name="pieces">What breaks readers of this format, to be put in.</param>
    /// <param name="read">Reads; may throw only what fails the test.</param>
    public static void Try(IReadOnlyList<byte[]> seeds, IReadOnlyList<byte[]> pieces, Action<byte[]> read) =>
        Gen.Select(OneOf(seeds), Edit(pieces).List[0, 6]).Sample((seed, edits) => Check(edits.Aggregate(seed, (text, change) => change(text)), read), iter: Count);

    private static Gen<Func<byte[], byte[]>> Edit(IReadOnlyList<byte[]> pieces)
    {
        var place = Gen.Int[0, LastPlace];
        return Gen.OneOf(
            Gen.Select(place, Gen.Byte).Select((at, value) => (Func<byte[], byte[]>)(text => Replace(text, at, 1, [value]))),
            Gen.Select(place, Gen.Int[1, 40]).Select((at, length) => (Func<byte[], byte[]>)(text => Replace(text, at, length, []))),
            Gen.Select(place, OneOf(pieces)).Select((at, piece) => (Func<byte[], byte[]>)(text => Replace(text, at, 0, piece))),
            Gen.Select(place, OneOf(pieces)).Select((at, piece) => (Func<byte[], byte[]>)(text => Replace(text, at, piece.Length, piece))),
            Gen.Select(place, OneOf(pieces), Gen.Int[2, 400]).Select((at, piece, count) => (Func<byte[], byte[]>)(text => Replace(text, at, 0, [.. Enumerable.Repeat(piece, count).SelectMany(part => part)]))),
            Gen.Select(place, Gen.Int[1, 60], place).Select((at, length, to) => (Func<byte[], byte[]>)(text => Replace(text, to, 0, Slice(text, at, length)))));
    }

    /// <summary>A machine that is busy gets a second and third chance.</summary>
    private static void Check(byte[] input, Action<byte[]> read)
    {
        var problem = "";
        for (var chance = 0; chance < Chances; chance++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            read(input);
            var (time, memory) = (watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
            if (time <= longest && memory <= MostMemory) { return; }
            problem = $"{time}, {memory} bytes for {Convert.ToHexString(input)} ({Encoding.Latin1.GetString(input)})";
        }
        Assert.Fail(problem);
    }

    private static Gen<T> OneOf<T>(IReadOnlyList<T> values) => Gen.Int[0, values.Count - 1].Select(i => values[i]);

    private static byte[] Replace(byte[] text, int at, int length, byte[] with)
    {
        var start = at % (text.Length + 1);
        return [.. text[..start], .. with, .. text[Math.Min(text.Length, start + length)..]];
    }

    private static byte[] Slice(byte[] text, int at, int length)
    {
        var start = text.Length == 0 ? 0 : at % text.Length;
        return text[start..Math.Min(text.Length, start + length)];
    }
}

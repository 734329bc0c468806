using GoDefer.Amd64.Support;
using GoDefer.IR;

namespace GoDefer.Amd64.Import;

/// <summary>
/// Where arguments and results of a call lie above the stack pointer: in order, each aligned by its type, results from the next word
/// on (gc: widstruct of a function type).
/// </summary>
internal sealed class CallLayout
{
    private const int WordSize = 8;
    private readonly long[] parameters;
    private readonly long[] results;

    public CallLayout(Signature signature)
    {
        var end = 0L;
        parameters = Place(signature.Parameters, ref end);
        results = Place(signature.Results, ref end);
        Size = end;
    }

    /// <summary>Bytes for arguments and results, a multiple of the word size.</summary>
    public long Size { get; }

    /// <summary>Offset of an argument.</summary>
    public long ParameterOffset(long index) => parameters[index];

    /// <summary>Offset of a result.</summary>
    public long ResultOffset(long index) => results[index];

    private static long[] Place(IReadOnlyList<IrType> types, ref long end)
    {
        var offsets = new long[types.Count];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = Alignment.RoundUp(end, types[i].Alignment);
            end = offsets[i] + types[i].Size;
        }
        end = Alignment.RoundUp(end, WordSize);
        return offsets;
    }
}

using System.Globalization;
using GoDefer.Frontend.Tree;

namespace GoDefer.Frontend.Escape;

/// <summary>
/// What is known of a node's storage, and of a parameter also where it flows: whether what it points to reaches the heap, and
/// for each result through how many indirections it gets there. The bits are those of gc's tags, <c>esc:0x1a</c>.
/// </summary>
internal readonly record struct EscapeSummary(ushort Bits)
{
    private const int StateMask = 7;
    private const int ContentBit = 8;
    private const int FirstFlowBit = 4;
    private const int FlowWidth = 3;
    private const int FlowMask = (1 << FlowWidth) - 1;
    private const int HighestFlowLevel = FlowMask - 1;
    private const string Prefix = "esc:";

    private const int NoneBits = 1;
    private const int ReturnBits = 2;
    private const int HeapBits = 3;
    private const int NeverBits = 4;

    /// <summary>Not analysed.</summary>
    public static EscapeSummary Unknown => default;

    /// <summary>Escapes nowhere.</summary>
    public static EscapeSummary None => new(NoneBits);

    /// <summary>Reaches the heap.</summary>
    public static EscapeSummary Heap => new(HeapBits);

    /// <summary>The node's state without the flows.</summary>
    public EscapeState State => (Bits & StateMask) switch
    {
        NoneBits => EscapeState.None,
        ReturnBits => EscapeState.Return,
        HeapBits => EscapeState.Heap,
        NeverBits => EscapeState.Never,
        _ => EscapeState.Unknown,
    };

    /// <summary>Whether nothing worse than flowing to a result is known.</summary>
    public bool IsBelowHeap => (Bits & StateMask) < HeapBits;

    /// <summary>Whether what a parameter points to reaches the heap.</summary>
    public bool ContentEscapes => (Bits & ContentBit) != 0;

    /// <summary>The summary with content marked as reaching the heap.</summary>
    public EscapeSummary WithContent
    {
        get
        {
            var bits = Bits | ContentBit;
            return new EscapeSummary((ushort)((bits & StateMask) > NoneBits ? bits : (bits & ~StateMask) | NoneBits));
        }
    }

    /// <summary>Of a parameter: for each result the number of indirections plus one, 0 for no flow; ends after the last flow.</summary>
    public IEnumerable<int> Flows
    {
        get
        {
            for (var flows = Bits >> FirstFlowBit; flows != 0; flows >>= FlowWidth)
            {
                yield return flows & FlowMask;
            }
        }
    }

    /// <summary>Reads a tag; one that is missing says nothing.</summary>
    public static EscapeSummary Parse(string tag)
    {
        if (!tag.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return Unknown;
        }
        var bits = ushort.Parse(tag.AsSpan(Prefix.Length + 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return bits == 0 ? None : new EscapeSummary(bits);
    }

    /// <summary>The tag.</summary>
    public override string ToString() => $"{Prefix}0x{Bits:x}";

    /// <summary>Notes that a parameter flows to a result.</summary>
    /// <param name="result">The result's number, from 1.</param>
    /// <param name="level">How it gets there.</param>
    public EscapeSummary WithFlow(int result, EscapeLevel level)
    {
        var before = State == EscapeState.Return ? this : new EscapeSummary((ushort)(ReturnBits | (Bits & ContentBit)));
        if (level is { Value: <= 0, Suffix: > 0 })
        {
            return before.WithContent;
        }
        if (level.Value < 0)
        {
            return Heap;
        }
        var flow = Math.Min(level.Value, HighestFlowLevel) + 1;
        var shift = (FlowWidth * (result - 1)) + FirstFlowBit;
        if (shift >= 16)
        {
            return Heap;
        }
        var old = (before.Bits >> shift) & FlowMask;
        var lowest = old == 0 || flow < old ? flow : old;
        return new EscapeSummary((ushort)((before.Bits & ~(FlowMask << shift)) | (lowest << shift)));
    }
}

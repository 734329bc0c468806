using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Amd64.Link;

/// <summary>
/// Reads Go's delta-encoded tables: pairs of value delta (zigzag) and pc delta (both base-128), from value -1 at offset 0, ended by a
/// value delta of 0 that is not the first.
/// </summary>
internal static class PcValueTable
{
    /// <summary>The values with the offsets from which they hold.</summary>
    public static IReadOnlyList<PcValue> Decode(ReadOnlySpan<byte> table)
    {
        var result = new List<PcValue>();
        var value = -1;
        var offset = 0;
        var position = 0;
        while (position < table.Length)
        {
            var delta = ReadNumber(table, ref position);
            if (delta == 0 && result.Count > 0)
            {
                break;
            }
            value += (int)(delta >> 1) ^ -(int)(delta & 1);
            result.Add(new PcValue(offset, value));
            offset += (int)ReadNumber(table, ref position);
        }
        return result;
    }

    private static uint ReadNumber(ReadOnlySpan<byte> table, ref int position)
    {
        uint result = 0;
        for (var shift = 0; position < table.Length; shift += 7)
        {
            var next = table[position++];
            result |= (uint)(next & 0x7f) << shift;
            if (next < 0x80)
            {
                break;
            }
        }
        return result;
    }
}

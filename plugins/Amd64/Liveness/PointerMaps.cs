using System.Buffers.Binary;
using GoDefer.Amd64.Emit;
using GoDefer.IR;

namespace GoDefer.Amd64.Liveness;

/// <summary>Which stack map and register map hold at a value; -2 where it is no safe point.</summary>
public readonly record struct SafePoint(int StackMap, int RegisterMap)
{
    /// <summary>No safe point.</summary>
    public static SafePoint None => new(-2, -2);
}

/// <summary>
/// The maps the collector reads: for each stack map which words of the arguments and of the locals hold live pointers, for each
/// register map which registers do. The contents are those of gc's symbols: number of maps, bits of a map, maps.
/// </summary>
public sealed class PointerMaps
{
    private const int WordSize = 8;

    private readonly SafePoint[] _points;

    internal PointerMaps(SafePoint[] points, byte[] arguments, byte[] locals, byte[] registers)
    {
        _points = points;
        (Arguments, Locals, Registers) = (arguments, locals, registers);
    }

    /// <summary>Contents for FUNCDATA 0.</summary>
    public byte[] Arguments { get; }

    /// <summary>Contents for FUNCDATA 1.</summary>
    public byte[] Locals { get; }

    /// <summary>Contents for FUNCDATA 3.</summary>
    public byte[] Registers { get; }

    /// <summary>The maps that hold at the value with this id.</summary>
    public SafePoint At(int value) => _points[value];

    internal static byte[] EncodeStack(
        IReadOnlyList<BitVector> maps, IReadOnlyList<Local> variables, FrameLayout layout, bool ofArguments)
    {
        var bits = (int)((ofArguments ? ArgumentBytes(variables, layout) : layout.PointersSize) / WordSize);
        var bytes = Header(maps.Count, bits);
        foreach (var map in maps)
        {
            var words = new BitVector(bits);
            foreach (var variable in map.Ones().Select(index => variables[index]))
            {
                if (FrameLayout.IsArgument(variable) == ofArguments)
                {
                    MarkPointers(variable.Type, layout.OffsetOf(variable) + (ofArguments ? 0 : layout.PointersSize), words);
                }
            }
            words.AppendBytes(bytes);
        }
        return [.. bytes];
    }

    internal static byte[] EncodeRegisters(IReadOnlyList<uint> maps)
    {
        var bits = 32 - int.LeadingZeroCount((int)maps.Aggregate(0U, (all, map) => all | map));
        var bytes = Header(maps.Count, bits);
        foreach (var map in maps)
        {
            for (var shift = 0; shift < bits; shift += 8)
            {
                bytes.Add((byte)(map >> shift));
            }
        }
        return [.. bytes];
    }

    private static List<byte> Header(int maps, int bits)
    {
        var header = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(header, maps);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), bits);
        return [.. header];
    }

    // Up to the last pointer of the last argument that has one.
    private static long ArgumentBytes(IReadOnlyList<Local> variables, FrameLayout layout)
    {
        var last = variables.Where(FrameLayout.IsArgument).MaxBy(layout.OffsetOf);
        return last is null ? 0 : layout.OffsetOf(last) + last.Type.PointerBytes;
    }

    // The type word of an interface points to what the collector does not own.
    private static void MarkPointers(IrType type, long offset, BitVector words)
    {
        switch (type.Kind)
        {
            case IrKind.Pointer or IrKind.String or IrKind.Slice:
                words[(int)(offset / WordSize)] = true;
                break;
            case IrKind.Interface:
                words[(int)(offset / WordSize) + 1] = true;
                break;
            case IrKind.Array when type.HasPointers:
                for (var index = 0L; index < type.Length; index++)
                {
                    MarkPointers(type.Element!, offset + index * type.Element!.Size, words);
                }
                break;
            case IrKind.Struct:
                foreach (var field in type.Fields)
                {
                    MarkPointers(field.Type, offset + field.Offset, words);
                }
                break;
        }
    }
}

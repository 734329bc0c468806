using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>Which words of a type hold pointers, a bit a word, the first in the lowest bit.</summary>
internal static class PointerMaps
{
    private const int WordSize = 8;

    /// <summary>Sets the bits of a value that lies at <paramref name="offset"/> bytes.</summary>
    public static void Fill(GoType type, long offset, byte[] mask)
    {
        if (!type.HasPointers) { return; }
        switch (type.Underlying)
        {
            case ArrayType array:
                for (var i = 0L; i < array.Length; i++) { Fill(array.ElementType, offset + (i * array.ElementType.Size), mask); }
                break;
            case StructType structure:
                for (var i = 0; i < structure.Fields.Count; i++) { Fill(structure.Fields[i].Type, offset + structure.Offsets[i], mask); }
                break;
            case InterfaceType:
                Set(mask, offset + WordSize);
                break;
            default:
                Set(mask, offset);
                break;
        }
    }

    /// <summary>The type word of an interface points to static data, which the collector need not follow.</summary>
    private static void Set(byte[] mask, long offset) => mask[offset / WordSize / 8] |= (byte)(1 << (int)(offset / WordSize % 8));
}

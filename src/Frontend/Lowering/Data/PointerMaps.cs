using GoDefer.Frontend.Types;
using GoDefer.IR;

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

/// <summary>The program that expands to the pointer mask of a type too large for a plain mask (gc: dgcprog).</summary>
internal static class PointerProgram
{
    /// <summary>Types this large are refused before lowering; none reaches this point.</summary>
    public static Symbol Define(Package package, GoType type) =>
        throw new InternalErrorException("data", package.Path, $"pointer mask of {type} is too large");
}

using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.IR;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>
/// The pointer maps of functions without a body, which assembly code names: one of the parameters and, if there are results, one with them
/// (gc: emitptrargsmap).
/// </summary>
internal static class ArgumentMaps
{
    private const int WordSize = 8;

    /// <summary>Gc gives each word of the arguments two bits, and uses the first half.</summary>
    private const int BitsForWord = 2;

    /// <summary>Defines the maps of a function.</summary>
    public static void Define(Package package, FunctionNode function)
    {
        var parameters = function.Receiver is { } receiver ? function.Type.Parameters.Prepend(receiver.Type!) : function.Type.Parameters;
        var (places, resultsStart) = Place(parameters, 0);
        var (results, size) = Place(function.Type.Results, resultsStart);
        var bits = (int)(size / WordSize) * BitsForWord;
        var writer = new DataWriter(package.Symbol($"{function.Name.LinkName}.args_stackmap"));
        var mask = new byte[(bits + 7) / 8];
        writer.UInt32(results.Count > 0 ? 2u : 1u);
        writer.UInt32((uint)bits);
        Write(writer, places, mask);
        if (results.Count > 0) { Write(writer, results, mask); }
        writer.Define(package, DataKind.ReadOnly, isLocal: true);
    }

    private static void Write(DataWriter writer, List<(GoType Type, long Offset)> places, byte[] mask)
    {
        foreach (var (type, offset) in places) { PointerMaps.Fill(type, offset, mask); }
        writer.Bytes(mask);
    }

    private static (List<(GoType Type, long Offset)> Places, long End) Place(IEnumerable<GoType> types, long offset)
    {
        List<(GoType Type, long Offset)> places = [];
        foreach (var type in types)
        {
            offset = TypeLayout.RoundUp(offset, type.Alignment);
            places.Add((type, offset));
            offset += type.Size;
        }
        return (places, TypeLayout.RoundUp(offset, WordSize));
    }
}

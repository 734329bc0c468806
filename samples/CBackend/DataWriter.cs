using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using GoDefer.IR;

namespace CBackend;

/// <summary>
/// The data a program refers to, in two arrays: <c>go_data</c> begins with contents, <c>go_bss</c> is zero. A datum gets its place when something refers to
/// it for the first time. An offset in a type descriptor counts from the beginning of <c>go_data</c>; 0 means nothing.
/// </summary>
internal sealed class DataWriter
{
    private const int FirstOffset = 16;
    private const int WordsPerLine = 8;
    private readonly Dictionary<string, long> places = new(StringComparer.Ordinal);
    private readonly HashSet<string> inBss = new(StringComparer.Ordinal);
    private readonly List<(DataSymbol Data, Package Package, long Offset)> initialised = [];
    private long dataSize = FirstOffset;
    private long bssSize = FirstOffset;

    /// <summary>Link names of what has a place, sorted.</summary>
    public IEnumerable<string> Names => places.Keys.Order(StringComparer.Ordinal);

    /// <summary>Gives a datum a place; true the first time.</summary>
    public bool Place(string name, DataSymbol data, Package package)
    {
        if (places.ContainsKey(name)) { return false; }
        var alignment = data.Alignment > 0 ? data.Alignment : data.Size >= 8 ? 8 : 1;
        ref var next = ref dataSize;
        if (data.Kind is DataKind.Bss or DataKind.NoPointerBss)
        {
            next = ref bssSize;
            inBss.Add(name);
        }
        var offset = (next + alignment - 1) / alignment * alignment;
        // A pointer behind the end of one datum is not one to the next.
        next = offset + data.Size + 1;
        places.Add(name, offset);
        if (!inBss.Contains(name)) { initialised.Add((data, package, offset)); }
        return true;
    }

    /// <summary>The address as a C expression.</summary>
    public string Address(string name) => $"((u64){(inBss.Contains(name) ? "go_bss" : "go_data")} + {places[name]})";

    public void WriteDeclarations(StringBuilder text) =>
        text.Append(CultureInfo.InvariantCulture, $"static u64 go_data[{Words(dataSize)}], go_bss[{Words(bssSize)}];\n");

    /// <summary>
    /// Writes the contents; the addresses of functions that descriptors have in four bytes are left to <c>go_link</c>, which gets a line for each.
    /// </summary>
    public void Write(StringBuilder text, StringBuilder link, ProgramWriter program)
    {
        var bytes = new byte[Words(dataSize) * 8];
        var addresses = new Dictionary<long, string>();
        foreach (var (data, package, offset) in initialised)
        {
            data.Bytes.CopyTo(bytes, offset);
            foreach (var reference in data.References)
            {
                var at = offset + reference.Offset;
                var name = reference.Target.LinkName(package.Path);
                if (reference.Kind == DataReferenceKind.Address) { addresses.Add(at, $"{program.Address(name)} + {reference.Addend}"); }
                else if (places.TryGetValue(name, out var place))
                {
                    BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan((int)at), (int)(place + reference.Addend));
                }
                else if (reference.Kind == DataReferenceKind.MethodOffset && program.IsFunction(name))
                {
                    link.Append(CultureInfo.InvariantCulture, $"    store_u32((u64)go_data + {at}, (u64){program.Method(name)} - (u64)main);\n");
                }
            }
        }
        text.Append(CultureInfo.InvariantCulture, $"static u64 go_data[{Words(dataSize)}] = {{");
        for (var word = 0; word < bytes.Length / 8; word++)
        {
            text.Append(word % WordsPerLine == 0 ? "\n    " : " ");
            var contents = BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(word * 8));
            text.Append(addresses.TryGetValue(word * 8L, out var address) ? address : Literals.Word(contents));
            text.Append(',');
        }
        text.Append("\n};\n\n");
    }

    private static long Words(long bytes) => (bytes + 7) / 8;
}

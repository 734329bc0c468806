using GoDefer.IR.Binary;

namespace GoDefer.Frontend;

/// <summary>The sections of the runtime library's archive that are no backend's.</summary>
public static class RuntimeSections
{
    /// <summary>Paths of the packages a package imports.</summary>
    public const string Imports = "imports";

    /// <summary>The IR as a list of passes leaves it.</summary>
    public static string Ir(IEnumerable<string> passes) => "ir:" + string.Join(',', passes);

    /// <summary>A section of names.</summary>
    public static byte[] Write(IReadOnlyList<string> names)
    {
        var output = new ByteWriter();
        output.Count(names.Count);
        foreach (var name in names) { output.Text(name); }
        return output.Written.ToArray();
    }

    /// <summary>The names of a section. Throws <see cref="InvalidDataException"/> if it is damaged.</summary>
    public static IReadOnlyList<string> Read(ReadOnlyMemory<byte> section)
    {
        var input = new ByteReader(section);
        var names = new List<string>();
        for (var count = input.Count(); count > 0; count--) { names.Add(input.Text()); }
        return names;
    }
}

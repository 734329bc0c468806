using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>Names of places in code, for people.</summary>
internal static class SourceText
{
    /// <summary><c>main.f+0x1d file.go:12</c>; what is not known is left out.</summary>
    public static string Place(MachineImage image, ulong pc, bool fullPaths)
    {
        if (image.Find(pc) is not { } symbol)
        {
            return "";
        }
        var name = $"{symbol.Name}+0x{pc - symbol.Address:x}";
        return Line(symbol, pc, fullPaths) is { } line ? $"{name} {line}" : name;
    }

    /// <summary><c>file.go:12</c>, or null if the line is not known.</summary>
    public static string? Line(ImageSymbol symbol, ulong pc, bool fullPaths)
    {
        var offset = (int)(pc - symbol.Address);
        var last = symbol.Function?.Lines.LastOrDefault(line => line.Offset <= offset);
        return last is { Line: > 0 } found ? $"{(fullPaths ? found.File : Path.GetFileName(found.File))}:{found.Line}" : null;
    }
}

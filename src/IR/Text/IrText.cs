using System.Text;

namespace GoDefer.IR.Text;

/// <summary>
/// The text form of the IR. Deterministic; <c>Print(Parse(text)) == text</c> byte for byte for text that <see cref="Print(Program)"/> wrote.
/// </summary>
public static class IrText
{
    /// <summary>The program as text.</summary>
    public static string Print(Program program)
    {
        var output = new StringBuilder();
        new IrWriter(new IrTextSink(output)).Write(program);
        return output.ToString();
    }

    /// <summary>One function as text, as it stands in its program.</summary>
    public static string Print(Function function)
    {
        var output = new StringBuilder();
        new IrWriter(new IrTextSink(output)).Write(function);
        return output.ToString();
    }

    /// <summary>Reads text. Throws <see cref="IrFormatException"/> with line and column if it is not well formed.</summary>
    public static Program Parse(string text) => new IrReader(new IrTextSource(text)).Read();
}

/// <summary>The binary form of the IR: the same tokens in few bytes, behind the magic number <c>GDIR</c>.</summary>
public static class IrBinary
{
    private static ReadOnlySpan<byte> Magic => "GDIR"u8;

    /// <summary>Writes the program.</summary>
    public static void Write(Program program, Stream output)
    {
        output.Write(Magic);
        new IrWriter(new IrBinarySink(output)).Write(program);
    }

    /// <summary>Reads a program. Throws <see cref="IrFormatException"/> with the offset if the bytes are not well formed.</summary>
    public static Program Read(ReadOnlyMemory<byte> input)
    {
        if (!input.Span.StartsWith(Magic)) { throw new IrFormatException(0, 0, "not a binary IR file"); }
        return new IrReader(new IrBinarySource(input[Magic.Length..])).Read();
    }
}

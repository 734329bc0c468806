using System.Text.RegularExpressions;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Plan9.Disassembly;
using Iced.Intel;

namespace GoDefer.Cli.Inspect;

/// <summary>
/// The functions of an image as <c>go tool objdump</c> of Go 1.11 prints them: a line <c>TEXT name(SB) file</c>, then for each instruction
/// file:line, address, bytes, text; an empty line between functions.
/// </summary>
internal static class Disassembly
{
    // Go's linker puts these into one symbol for each kind that covers nothing, so that their addresses have no names.
    private static readonly string[] unnamed = ["type.", "go.string.", "gclocals·", "runtime.gcbits.", "go.importpath."];

    /// <summary>Writes the functions whose name matches; false if none does.</summary>
    public static bool Write(MachineImage image, Regex? filter, TextWriter output)
    {
        var any = false;
        foreach (var symbol in image.Symbols)
        {
            if (symbol.Function is not { } function || filter?.IsMatch(Name(symbol)) == false) { continue; }
            if (any) { output.Write('\n'); }
            Write(image, symbol, function, output);
            any = true;
        }
        return any;
    }

    private static void Write(MachineImage image, ImageSymbol symbol, ImageFunction function, TextWriter output)
    {
        output.Write($"TEXT {Name(symbol)}(SB) {(function.Lines.Count > 0 ? function.Lines[0].File : "")}\n");
        var lines = new TabColumns();
        var row = 0;
        foreach (var (offset, bytes, text) in Decode(image, symbol))
        {
            while (row + 1 < function.Lines.Count && function.Lines[row + 1].Offset <= offset) { row++; }
            var place = function.Lines.Count > 0 ? $"{Path.GetFileName(function.Lines[row].File)}:{function.Lines[row].Line}" : ":0";
            lines.Add("  " + place, $"0x{symbol.Address + (ulong)offset:x}", bytes, text);
        }
        lines.WriteTo(output);
    }

    /// <summary>The instructions of a function: offset, bytes in hexadecimal, text. What is no instruction is one byte and <c>?</c>.</summary>
    private static IEnumerable<(int Offset, string Bytes, string Text)> Decode(MachineImage image, ImageSymbol symbol)
    {
        var code = image.BytesOf(symbol);
        var reader = new ByteArrayCodeReader(code);
        var decoder = Decoder.Create(64, reader, symbol.Address);
        for (var offset = 0; offset < code.Length;)
        {
            decoder.IP = symbol.Address + (ulong)offset;
            reader.Position = offset;
            var instruction = decoder.Decode();
            var length = instruction.IsInvalid ? 1 : instruction.Length;
            var text = instruction.IsInvalid ? "?" : ObjdumpText.Format(instruction, address => SymbolAt(image, address));
            yield return (offset, Convert.ToHexStringLower(code, offset, length), text);
            offset += length;
        }
    }

    private static SymbolAddress? SymbolAt(MachineImage image, ulong address) =>
        image.Find(address) is { } symbol && !IsUnnamed(symbol.Name) ? new SymbolAddress(Name(symbol), symbol.Address) : null;

    private static bool IsUnnamed(string name) =>
        name.EndsWith("·f", StringComparison.Ordinal) || unnamed.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    // As in Go's symbol table.
    private static string Name(ImageSymbol symbol) => symbol.Name.Replace('·', '.');
}

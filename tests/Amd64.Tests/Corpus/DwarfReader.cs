using System.Buffers.Binary;
using System.Text;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Dwarf;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Tests.Corpus;

/// <summary>
/// Reads the debug information of a function back into what it was made from. Functions with inlined calls, with lexical blocks or
/// with an abstract entry hold more than can be read back: for them the result is null.
/// </summary>
public sealed class DwarfReader
{
    private const byte FunctionCode = 2;
    private static readonly Register[] Registers =
    [
        Register.AX, Register.DX, Register.CX, Register.BX, Register.SI, Register.DI, Register.BP, Register.SP,
        Register.R8, Register.R9, Register.R10, Register.R11, Register.R12, Register.R13, Register.R14, Register.R15,
    ];

    private readonly CorpusSymbol _info;
    private readonly CorpusSymbol _locations;
    private readonly SymbolTable _symbols;
    private readonly Func<long, CodePoint> _pointAt;
    private readonly PositionBase _file = new(1, "x.go");
    private readonly List<DebugDeclaration> _declarations = [];
    private readonly List<TrackedVariable> _tracked = [];
    private int _at;

    private DwarfReader(CorpusSymbol info, CorpusSymbol locations, SymbolTable symbols, Func<long, CodePoint> pointAt) =>
        (_info, _locations, _symbols, _pointAt) = (info, locations, symbols, pointAt);

    public static FunctionDebugInfo? Read(CorpusSymbol info, CorpusSymbol locations, SymbolTable symbols, Func<long, CodePoint> pointAt) =>
        info.Bytes[0] == FunctionCode ? new DwarfReader(info, locations, symbols, pointAt).Read() : null;

    private FunctionDebugInfo? Read()
    {
        _at = 1;
        Text();
        _at += 8 + 8 + 2 + 4 + 1;
        while (Unsigned() is var code && code != 0)
        {
            if (code is not (9 or 10 or 14 or 15))
            {
                return null;
            }
            ReadVariable(code);
        }
        return new FunctionDebugInfo { Declarations = _declarations, Tracked = _tracked.Count > 0 ? _tracked : null };
    }

    private void ReadVariable(long code)
    {
        var name = Text();
        var isParameter = code >= 14;
        var isResult = isParameter && _info.Bytes[_at++] != 0;
        var line = (int)Unsigned();
        var type = RelocationAt(_at).Name;
        _at += 4;
        var declaration = new DebugDeclaration
        {
            Name = name,
            Class = isResult ? VariableClass.Result : isParameter ? VariableClass.Parameter : VariableClass.Local,
            TypeInfo = _symbols.Lookup(type),
            Position = new CodePosition(_file, line, 1),
        };
        _declarations.Add(declaration);
        if (code is 10 or 15)
        {
            _tracked.Add(new TrackedVariable(declaration, 0, [], ReadLocations((int)RelocationAt(_at).Addend)));
            _at += 4;
            return;
        }
        var length = _info.Bytes[_at++];
        if (length == 0)
        {
            _tracked.Add(new TrackedVariable(declaration, 0, [], []));
        }
        else
        {
            var offset = _info.Bytes[_at] == 0x9c ? 0 : Signed(_info.Bytes, _at + 1).Value;
            declaration.Offset = offset + (isParameter ? 0 : 16);
        }
        _at += length;
    }

    private List<LocationEntry> ReadLocations(int at)
    {
        var entries = new List<LocationEntry>();
        at += 16;
        while (true)
        {
            var (begin, end) = (Quad(at), Quad(at + 8));
            if (begin == 0 && end == 0)
            {
                return entries;
            }
            var length = BinaryPrimitives.ReadUInt16LittleEndian(_locations.Bytes.AsSpan(at + 16));
            entries.Add(new LocationEntry(_pointAt(begin), _pointAt(end), ReadPieces(at + 18, at + 18 + length)));
            at += 18 + length;
        }
    }

    private List<LocationPiece> ReadPieces(int at, int end)
    {
        var pieces = new List<LocationPiece>();
        var current = new LocationPiece();
        var bytes = _locations.Bytes;
        while (at < end)
        {
            var op = bytes[at++];
            switch (op)
            {
                case 0x9c:
                    current = new LocationPiece(Register.None, 0, 0);
                    break;
                case 0x91:
                    var (value, length) = Signed(bytes, at);
                    at += length;
                    current = new LocationPiece(Register.None, (int)value, 0);
                    break;
                case 0x93:
                    pieces.Add(current with { Size = bytes[at++] });
                    current = new LocationPiece();
                    break;
                default:
                    var number = op - 0x50;
                    current = new LocationPiece(number < 16 ? Registers[number] : (Register)((int)Register.X0 + number - 17), null, 0);
                    break;
            }
        }
        if (pieces.Count == 0)
        {
            pieces.Add(current);
        }
        return pieces;
    }

    private (string Name, long Addend) RelocationAt(int offset)
    {
        var line = _info.Relocations.Single(relocation => relocation.StartsWith($"rel {offset}+", StringComparison.Ordinal));
        var target = line[(line.IndexOf("t=28 ", StringComparison.Ordinal) + 5)..];
        var plus = target.LastIndexOf('+');
        return (target[..plus], long.Parse(target.AsSpan(plus + 1)));
    }

    private string Text()
    {
        var end = Array.IndexOf(_info.Bytes, (byte)0, _at);
        var text = Encoding.UTF8.GetString(_info.Bytes, _at, end - _at);
        _at = end + 1;
        return text;
    }

    private long Quad(int at) => BinaryPrimitives.ReadInt64LittleEndian(_locations.Bytes.AsSpan(at));

    private long Unsigned()
    {
        var (result, shift) = (0L, 0);
        while (true)
        {
            var value = _info.Bytes[_at++];
            result |= (long)(value & 0x7f) << shift;
            shift += 7;
            if (value < 0x80)
            {
                return result;
            }
        }
    }

    private static (long Value, int Length) Signed(byte[] bytes, int at)
    {
        var (result, shift) = (0L, 0);
        for (var i = at; ; i++)
        {
            result |= (long)(bytes[i] & 0x7f) << shift;
            shift += 7;
            if (bytes[i] < 0x80)
            {
                return ((bytes[i] & 0x40) == 0 ? result : result | -1L << shift, i + 1 - at);
            }
        }
    }
}

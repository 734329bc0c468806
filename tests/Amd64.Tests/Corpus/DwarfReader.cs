using System.Buffers.Binary;
using System.Text;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Dwarf;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Tests.Corpus;

/// <summary>
/// Reads the debug information of a function back into what it was made from. Real source positions are not in it, so each scope gets
/// a line of its own, by which marks and code find it, and each inlined call a position base.
/// </summary>
public sealed class DwarfReader
{
    private const int LinesPerScope = 10;
    private static readonly Register[] Registers =
    [
        Register.AX, Register.DX, Register.CX, Register.BX, Register.SI, Register.DI, Register.BP, Register.SP,
        Register.R8, Register.R9, Register.R10, Register.R11, Register.R12, Register.R13, Register.R14, Register.R15,
    ];

    private readonly CorpusListing _listing;
    private readonly CorpusSymbol _info;
    private readonly CorpusSymbol _locations;
    private readonly CorpusSymbol _ranges;
    private readonly SymbolTable _symbols;
    private readonly Func<long, CodePoint> _pointAt;
    private readonly PositionBase _file = new(1, "x.go");
    private readonly List<DebugDeclaration> _declarations = [];
    private readonly List<TrackedVariable> _tracked = [];
    private readonly List<int> _scopeParents = [];
    private readonly List<(CodeRange Range, int Scope)> _scopeRanges = [];
    private readonly List<(CodeRange Range, PositionBase Base)> _callRanges = [];
    private readonly Dictionary<string, AbstractEntry> _abstracts = [];
    private AbstractEntry? _own;
    private bool _sawFrameVariable;
    private int _calls;
    private int _at;

    public DwarfReader(CorpusListing listing, CorpusSymbol function, SymbolTable symbols, Func<long, CodePoint> pointAt)
    {
        CorpusSymbol Find(string prefix) => listing.Symbols.First(symbol => symbol.Name == prefix + function.Name);
        (_listing, _symbols, _pointAt) = (listing, symbols, pointAt);
        (_info, _locations, _ranges) = (Find("go.info."), Find("go.loc."), Find("go.range."));
    }

    public readonly record struct CodeRange(long Start, long End);

    /// <summary>An abstract function that the function refers to.</summary>
    public sealed record AbstractEntry(string Function, Dictionary<long, DebugDeclaration> Children);

    public IEnumerable<AbstractEntry> Abstracts => _abstracts.Values;

    /// <summary>The position that puts code at an offset into its scope and inlined call.</summary>
    public CodePosition PositionAt(long pc)
    {
        bool Contains(CodeRange range) => range.Start <= pc && pc < range.End;
        var scope = _scopeRanges.Where(entry => Contains(entry.Range)).Select(entry => entry.Scope).DefaultIfEmpty(0).Max();
        var positionBase = _callRanges.Where(entry => Contains(entry.Range)).Select(entry => entry.Base).LastOrDefault() ?? _file;
        return new CodePosition(positionBase, LineOf(scope), 1);
    }

    public FunctionDebugInfo Read()
    {
        if (Unsigned() == 4)
        {
            _own = Abstract(RelocationAt(_at).Name);
            _at += 4 + 8 + 8 + 2;
        }
        else
        {
            Text();
            _at += 8 + 8 + 2 + 4 + 1;
        }
        ReadChildren(0, null, null);
        return new FunctionDebugInfo
        {
            Declarations = _declarations,
            Tracked = _sawFrameVariable ? null : _tracked,
            ScopeParents = _scopeParents,
            ScopeMarks = [.. Enumerable.Range(0, _scopeParents.Count + 1).Select(scope => new ScopeMark(new CodePosition(_file, LineOf(scope), 1), scope))],
        };
    }

    private static int LineOf(int scope) => 1 + LinesPerScope * scope;

    private void ReadChildren(int scope, PositionBase? callBase, AbstractEntry? callee)
    {
        while (Unsigned() is var code && code != 0)
        {
            switch (code)
            {
                case 5 or 6:
                    ReadCall(code, callBase?.Inlining);
                    break;
                case 19 or 20:
                    ReadBlock(code, scope);
                    break;
                default:
                    ReadVariable(code, scope, callBase, callee);
                    break;
            }
        }
    }

    private void ReadCall(long code, InlinedCall? parent)
    {
        var callee = Abstract(RelocationAt(_at).Name);
        _at += 4;
        var ranges = code == 5 ? [ReadBounds()] : ReadRanges();
        var fileName = RelocationAt(_at, 29).Name["gofile..".Length..];
        _at += 4;
        var position = new CodePosition(new PositionBase(1, fileName), (int)Unsigned(), 1);
        var call = new InlinedCall(_calls++, parent, position, _symbols.Lookup(callee.Function));
        var callBase = new PositionBase(_calls + 1, "x.go", call);
        _callRanges.AddRange(ranges.Select(range => (range, callBase)));
        ReadChildren(0, callBase, callee);
    }

    private void ReadBlock(long code, int parent)
    {
        _scopeParents.Add(parent);
        var scope = _scopeParents.Count;
        var ranges = code == 20 ? [ReadBounds()] : ReadRanges();
        _scopeRanges.AddRange(ranges.Select(range => (range, scope)));
        ReadChildren(scope, null, null);
    }

    private CodeRange ReadBounds()
    {
        var range = new CodeRange(RelocationAt(_at, 1).Addend, RelocationAt(_at + 8, 1).Addend);
        _at += 16;
        return range;
    }

    private List<CodeRange> ReadRanges()
    {
        var at = (int)RelocationAt(_at).Addend + 16;
        _at += 4;
        var ranges = new List<CodeRange>();
        for (; Quad(_ranges, at) != 0 || Quad(_ranges, at + 8) != 0; at += 16)
        {
            ranges.Add(new CodeRange(Quad(_ranges, at), Quad(_ranges, at + 8)));
        }
        return ranges;
    }

    private void ReadVariable(long code, int scope, PositionBase? callBase, AbstractEntry? callee)
    {
        var declaration = code is 12 or 13 or 17 or 18 ? ReadConcrete(scope, callBase, callee) : ReadPlain(code, scope);
        _declarations.Add(declaration);
        AddUnnamedResult(declaration);
        if (code is 10 or 13 or 15 or 18)
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
            _sawFrameVariable = true;
            var offset = _info.Bytes[_at] == 0x9c ? 0 : Signed(_info.Bytes, _at + 1).Value;
            declaration.Offset = offset + (declaration.Class == VariableClass.Local ? 16 : 0);
        }
        _at += length;
    }

    // Unnamed results are known before inlining, but abstract entries leave them out.
    private void AddUnnamedResult(DebugDeclaration declaration)
    {
        if (_own is not null && declaration.Name.StartsWith("~r", StringComparison.Ordinal))
        {
            _own.Children.Add(-1 - _own.Children.Count, declaration);
        }
    }

    private DebugDeclaration ReadConcrete(int scope, PositionBase? callBase, AbstractEntry? callee)
    {
        var (name, addend) = RelocationAt(_at);
        _at += 4;
        var entry = callee ?? Abstract(name);
        var original = entry.Children[addend];
        if (callBase is null)
        {
            return entry.Children[addend] = new DebugDeclaration
            {
                Name = original.Name,
                Class = original.Class,
                TypeInfo = original.TypeInfo,
                Position = original.Position,
                ScopePosition = new CodePosition(_file, LineOf(scope), 1),
            };
        }
        return new DebugDeclaration
        {
            Name = original.Name,
            Class = VariableClass.Local,
            TypeInfo = original.TypeInfo,
            Position = new CodePosition(callBase, original.Position.Line, original.Position.Column),
            ScopePosition = CodePosition.None,
            IsInlinedFormal = original.Class != VariableClass.Local,
            IsInlinedLocal = original.Class == VariableClass.Local,
        };
    }

    private DebugDeclaration ReadPlain(long code, int scope)
    {
        var name = Text();
        var isParameter = code >= 14;
        var isResult = isParameter && _info.Bytes[_at++] != 0;
        var line = (int)Unsigned();
        var type = RelocationAt(_at).Name;
        _at += 4;
        return new DebugDeclaration
        {
            Name = name,
            Class = isResult ? VariableClass.Result : isParameter ? VariableClass.Parameter : VariableClass.Local,
            TypeInfo = _symbols.Lookup(type),
            Position = new CodePosition(_file, line, 1),
            ScopePosition = new CodePosition(_file, LineOf(scope), 1),
        };
    }

    // An abstract parameter has no line; its offset takes the place, so that variables of one name stay apart.
    private AbstractEntry Abstract(string name)
    {
        if (_abstracts.TryGetValue(name, out var known))
        {
            return known;
        }
        var children = new Dictionary<long, DebugDeclaration>();
        var reader = new DwarfReader(_listing.Symbols.First(symbol => symbol.Name == name), this);
        reader.ReadAbstract(children);
        var entry = new AbstractEntry(name["go.info.".Length..^"$abstract".Length], children);
        _abstracts.Add(name, entry);
        return entry;
    }

    private DwarfReader(CorpusSymbol info, DwarfReader parent) =>
        (_listing, _info, _locations, _ranges, _symbols, _pointAt, _file) = (parent._listing, info, parent._locations, parent._ranges, parent._symbols, parent._pointAt, parent._file);

    private void ReadAbstract(Dictionary<long, DebugDeclaration> children)
    {
        _at = 1;
        Text();
        _at += 2;
        for (var start = _at; Unsigned() is var code && code != 0; start = _at)
        {
            var name = Text();
            var isResult = code == 16 && _info.Bytes[_at++] != 0;
            var line = code == 16 ? 0 : (int)Unsigned();
            children.Add(start, new DebugDeclaration
            {
                Name = name,
                Class = isResult ? VariableClass.Result : code == 16 ? VariableClass.Parameter : VariableClass.Local,
                TypeInfo = _symbols.Lookup(RelocationAt(_at).Name),
                Position = new CodePosition(_file, line, start % 255),
                ScopePosition = CodePosition.None,
            });
            _at += 4;
        }
    }

    private List<LocationEntry> ReadLocations(int at)
    {
        var entries = new List<LocationEntry>();
        at += 16;
        while (true)
        {
            var (begin, end) = (Quad(_locations, at), Quad(_locations, at + 8));
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

    private (string Name, long Addend) RelocationAt(int offset, int kind = 28)
    {
        var line = _info.Relocations.Single(relocation => relocation.StartsWith($"rel {offset}+", StringComparison.Ordinal));
        var target = line[(line.IndexOf($"t={kind} ", StringComparison.Ordinal) + 3 + kind.ToString().Length)..];
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

    private static long Quad(CorpusSymbol symbol, int at) => BinaryPrimitives.ReadInt64LittleEndian(symbol.Bytes.AsSpan(at));

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

using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Support;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Dwarf;

/// <summary>
/// Writes the entry of one function: scopes, variables and inlined calls into <c>go.info</c>, location lists into <c>go.loc</c>, range
/// lists into <c>go.range</c>.
/// </summary>
internal sealed class FunctionEntry
{
    private readonly LinkSymbol _function;
    private readonly SymbolTable _symbols;
    private readonly AbstractFunctions _abstracts;
    private readonly List<Scope> _scopes;
    private readonly InlineTable _inlines;
    private readonly EntryWriter _info;
    private readonly EntryWriter _locations;
    private readonly EntryWriter _ranges;

    public FunctionEntry(
        LinkSymbol function, DwarfSymbols dwarf, SymbolTable symbols, AbstractFunctions abstracts, List<Scope> scopes, InlineTable inlines)
    {
        (_function, _symbols, _abstracts, _scopes, _inlines) = (function, symbols, abstracts, scopes, inlines);
        (_info, _locations, _ranges) = (new EntryWriter(dwarf.Info), new EntryWriter(dwarf.Locations), new EntryWriter(dwarf.Ranges));
    }

    /// <summary>Writes the entry of a compiled function; what an abstract entry says is referred to.</summary>
    public void Write(LinkSymbol file)
    {
        var isConcrete = _function.Has(SymbolFlags.WasInlined);
        if (isConcrete)
        {
            _info.Unsigned(Abbreviation.FunctionConcrete);
            _info.SectionOffset(_abstracts.EntryOf(_function));
        }
        else
        {
            _info.Unsigned(Abbreviation.Function);
            _info.Text(_function.Name);
        }
        _info.Address(_function, 0);
        _info.Address(_function, _function.Size);
        _info.Block([LocationOp.CallFrameAddress]);
        if (!isConcrete)
        {
            _info.File(file);
            _info.Flag(!_function.Has(SymbolFlags.Static));
        }
        WriteScopes(isConcrete);
        foreach (var inlined in _inlines.Roots.Where(entry => !entry.IsEmpty))
        {
            WriteInlined(inlined);
        }
        _info.Unsigned(0);
    }

    /// <summary>Writes the abstract entry of an inlined function: what does not depend on where a copy of it is.</summary>
    public static void WriteAbstract(
        LinkSymbol function, string importPath, AbstractFunctions abstracts, IEnumerable<Scope> scopes, IReadOnlySet<DwarfVariable> inlinedVariables)
    {
        var entry = abstracts.EntryOf(function);
        var writer = new EntryWriter(entry);
        writer.Unsigned(Abbreviation.FunctionAbstract);
        // The linker must not lengthen this name: offsets into the entry are in use already.
        writer.Text(function.Name.StartsWith("\"\".", StringComparison.Ordinal) ? importPath + function.Name[2..] : function.Name);
        writer.Byte(1);
        writer.Flag(!function.Has(SymbolFlags.Static));
        var variables = scopes.SelectMany(scope => scope.Variables)
            .Where(variable => variable.IsInAbstract && !inlinedVariables.Contains(variable)).ToArray();
        GoSort.Sort(variables.AsSpan(), (a, b) => a.ChildIndex < b.ChildIndex);
        var children = new List<(int, long)>();
        foreach (var variable in variables)
        {
            children.Add((variable.ChildIndex, entry.Size));
            WriteAbstractVariable(writer, variable);
        }
        abstracts.SetChildren(entry, children);
        writer.Unsigned(0);
    }

    private static void WriteAbstractVariable(EntryWriter writer, DwarfVariable variable)
    {
        writer.Unsigned(variable.IsParameter ? Abbreviation.ParameterAbstract : Abbreviation.AutoAbstract);
        writer.Text(variable.Name);
        if (variable.IsParameter)
        {
            writer.Flag(variable.IsReturnValue);
        }
        else
        {
            writer.Unsigned(variable.Position.Line);
        }
        writer.SectionOffset(variable.Declaration.TypeInfo);
    }

    private void WriteScopes(bool isConcrete)
    {
        if (_scopes.Count > 0)
        {
            WriteScope(0, isConcrete);
        }
    }

    // Returns the first scope that is not inside this one. A scope without variables has no entry; its children take its place.
    private int WriteScope(int current, bool isConcrete)
    {
        foreach (var variable in OwnVariables(_scopes[current]))
        {
            WriteVariable(variable, isConcrete && variable.IsInAbstract ? _abstracts.EntryOf(_function) : null);
        }
        var next = current + 1;
        while (next < _scopes.Count && _scopes[next].Parent == current)
        {
            if (OwnVariables(_scopes[next]).Length == 0)
            {
                next = WriteScope(next, isConcrete);
                continue;
            }
            WriteBlockStart(_scopes[next]);
            next = WriteScope(next, isConcrete);
            _info.Unsigned(0);
        }
        return next;
    }

    private DwarfVariable[] OwnVariables(Scope scope)
    {
        var variables = scope.Variables.Where(variable => !_inlines.Variables.Contains(variable)).ToArray();
        GoSort.Sort(variables.AsSpan(), (a, b) => a.ChildIndex < b.ChildIndex);
        return variables;
    }

    private void WriteBlockStart(Scope scope)
    {
        if (scope.Ranges.Count == 1)
        {
            _info.Unsigned(Abbreviation.LexicalBlock);
            WriteBounds(scope.Ranges[0]);
        }
        else
        {
            _info.Unsigned(Abbreviation.LexicalBlockRanges);
            WriteRanges(scope.Ranges);
        }
    }

    private void WriteInlined(InlinedEntry inlined)
    {
        var entry = _abstracts.EntryOf(inlined.Call.Callee);
        var isOneRange = inlined.Ranges.Count == 1;
        _info.Unsigned(isOneRange ? Abbreviation.InlinedSubroutine : Abbreviation.InlinedSubroutineRanges);
        _info.SectionOffset(entry);
        if (isOneRange)
        {
            WriteBounds(inlined.Ranges[0]);
        }
        else
        {
            WriteRanges(inlined.Ranges);
        }
        _info.File(_symbols.Lookup(DwarfGenerator.FilePrefix + inlined.Call.CallPosition.Base?.FileName));
        _info.Unsigned(inlined.Call.CallPosition.Line);
        var variables = inlined.Variables.ToArray();
        GoSort.Sort(variables.AsSpan(), (a, b) => a.ChildIndex < b.ChildIndex);
        foreach (var variable in variables.Where(variable => variable.IsInAbstract))
        {
            WriteVariable(variable, entry);
        }
        foreach (var child in inlined.Children.Where(child => !child.IsEmpty))
        {
            WriteInlined(child);
        }
        _info.Unsigned(0);
    }

    private void WriteBounds(CodeRange range)
    {
        _info.Address(_function, range.Start);
        _info.Address(_function, range.End);
    }

    private void WriteRanges(IReadOnlyList<CodeRange> ranges)
    {
        _info.SectionOffset(_ranges.Symbol, _ranges.Symbol.Size);
        _ranges.Quad(-1);
        _ranges.Address(_function, 0);
        foreach (var range in ranges)
        {
            _ranges.Quad(range.Start);
            _ranges.Quad(range.End);
        }
        _ranges.Quad(0);
        _ranges.Quad(0);
    }

    // A variable that is listed by locations but has none gets an empty location instead.
    private void WriteVariable(DwarfVariable variable, LinkSymbol? abstractEntry)
    {
        var usesList = variable.HasLocationList && variable.Locations.Count > 0;
        _info.Unsigned(VariableAbbreviation(variable.IsParameter, usesList, abstractEntry is not null));
        if (abstractEntry is not null)
        {
            _info.SectionOffset(abstractEntry);
            _abstracts.Refer(_info.Symbol, abstractEntry, variable.ChildIndex);
        }
        else
        {
            WriteDescription(variable);
        }
        if (usesList)
        {
            _info.SectionOffset(_locations.Symbol, _locations.Symbol.Size);
            WriteLocations(variable.Locations);
        }
        else
        {
            _info.Block(variable.HasLocationList ? [] : LocationList.AtOffset(variable.StackOffset));
        }
    }

    private void WriteDescription(DwarfVariable variable)
    {
        _info.Text(variable.Name);
        if (variable.IsParameter)
        {
            _info.Flag(variable.IsReturnValue);
        }
        _info.Unsigned(variable.Position.Line);
        _info.SectionOffset(variable.Declaration.TypeInfo);
    }

    private static int VariableAbbreviation(bool isParameter, bool usesList, bool isConcrete) => (isParameter, usesList, isConcrete) switch
    {
        (false, false, false) => Abbreviation.Auto,
        (false, true, false) => Abbreviation.AutoLocations,
        (false, false, true) => Abbreviation.AutoConcrete,
        (false, true, true) => Abbreviation.AutoConcreteLocations,
        (true, false, false) => Abbreviation.Parameter,
        (true, true, false) => Abbreviation.ParameterLocations,
        (true, false, true) => Abbreviation.ParameterConcrete,
        (true, true, true) => Abbreviation.ParameterConcreteLocations,
    };

    private void WriteLocations(IReadOnlyList<LocationEntry> entries)
    {
        _locations.Quad(-1);
        _locations.Address(_function, 0);
        foreach (var entry in entries)
        {
            var (begin, end) = (Offset(entry.Begin), Offset(entry.End));
            _locations.Quad(begin);
            // Two zeroes would end the list.
            _locations.Quad(begin == 0 && end == 0 ? 1 : end);
            var description = LocationList.Describe(entry.Pieces);
            _locations.Symbol.WriteInt(_locations.Symbol.Size, 2, description.Count);
            _locations.Symbol.WriteBytes(_locations.Symbol.Size, [.. description]);
        }
        _locations.Quad(0);
        _locations.Quad(0);
    }

    private long Offset(CodePoint point) => point.Prog?.Pc ?? _function.Size;
}

/// <summary>DWARF expressions for places of variables.</summary>
internal static class LocationList
{
    // Registers in the order of DWARF's numbers for amd64, which is not that of the machine's.
    private static readonly Register[] ByDwarfNumber =
    [
        Register.AX, Register.DX, Register.CX, Register.BX, Register.SI, Register.DI, Register.BP, Register.SP,
        Register.R8, Register.R9, Register.R10, Register.R11, Register.R12, Register.R13, Register.R14, Register.R15,
    ];

    private const int FirstVectorNumber = 17;
    private const int LastShortNumber = 31;

    /// <summary>Memory at an offset from the call frame address.</summary>
    public static byte[] AtOffset(int offset) =>
        offset == 0 ? [LocationOp.CallFrameAddress] : [LocationOp.FrameOffset, .. Leb128.Signed(offset)];

    /// <summary>The places of all parts; a single part is not marked as one.</summary>
    public static List<byte> Describe(IReadOnlyList<LocationPiece> pieces)
    {
        var bytes = new List<byte>();
        foreach (var piece in pieces)
        {
            if (piece.StackOffset is { } offset)
            {
                bytes.AddRange(AtOffset(offset));
            }
            else if (piece.Register != Register.None)
            {
                bytes.AddRange(InRegister(piece.Register));
            }
            if (pieces.Count > 1)
            {
                bytes.Add(LocationOp.Piece);
                bytes.AddRange(Leb128.Unsigned((ulong)piece.Size));
            }
        }
        return bytes;
    }

    private static byte[] InRegister(Register register)
    {
        var number = register.IsVector() ? FirstVectorNumber + (register - Register.X0) : Array.IndexOf(ByDwarfNumber, register);
        return number <= LastShortNumber
            ? [(byte)(LocationOp.Register0 + number)]
            : [LocationOp.RegisterNumber, .. Leb128.Unsigned((ulong)number)];
    }
}

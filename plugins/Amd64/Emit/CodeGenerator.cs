using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Liveness;
using GoDefer.Amd64.RegAlloc;
using GoDefer.Amd64.Ssa;
using GoDefer.Amd64.Support;
using GoDefer.IR;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Emit;

/// <summary>The Progs of a function, and what debug information is made from.</summary>
/// <param name="Body">TEXT, instructions that clear locals, FUNCDATA, code.</param>
/// <param name="Layout">Where its variables are.</param>
/// <param name="Locations">Where the values of its variables are; null if all are in the frame, all of the time.</param>
internal sealed record GeneratedCode(IReadOnlyList<Prog> Body, FrameLayout Layout, VariableLocations? Locations);

/// <summary>
/// Phase "genssa": writes the Progs of a function whose values have their locations and order. Serves one function.
/// </summary>
internal sealed class CodeGenerator
{
    private readonly SsaFunction _function;
    private readonly Function _source;
    private readonly FrameLayout _layout;
    private readonly LinkSymbol _symbol;
    private readonly SymbolTable _table;
    private readonly CodePositions _positions;
    private readonly LinkSymbols _symbols;
    private readonly PointerMaps _maps;
    private readonly CodeWriter _code = new();
    private readonly ValueEmitter _values;
    private readonly BlockEmitter _blocks;
    private readonly Prog?[] _after;
    private SsaPosition _firstStatement = SsaPosition.None;

    private CodeGenerator(SsaFunction function, FrameLayout layout, LinkSymbol symbol, SymbolTable table, CodePositions positions)
    {
        _function = function;
        _source = function.Source!;
        _layout = layout;
        _symbol = symbol;
        _table = table;
        _positions = positions;
        _symbols = new LinkSymbols(table);
        var onlyCallsAreSafe = _source.Package.Path == "runtime" || _source.Flags.HasFlag(FunctionFlags.NoSplit);
        _maps = LivenessAnalysis.Run(function, layout, onlyCallsAreSafe);
        _values = new ValueEmitter(function, _code, new MachineOperands(function, layout, _symbols), _symbols);
        _blocks = new BlockEmitter(function, _code, _symbols);
        _after = new Prog?[function.ValueCount];
    }

    /// <summary>Generates the code of a function for its declared symbol.</summary>
    public static GeneratedCode Run(
        SsaFunction function, FrameLayout layout, LinkSymbol symbol, SymbolTable table, CodePositions positions)
    {
        var generator = new CodeGenerator(function, layout, symbol, table, positions);
        generator.WriteHeader();
        generator.MoveFirstStatement();
        generator.WriteBlocks();
        var locations = function.Optimizes ? VariableTracker.Track(function, layout, generator.PointAfter) : null;
        generator._blocks.Resolve();
        return new GeneratedCode(generator.Finish(), layout, locations);
    }

    private void WriteHeader()
    {
        _code.Position = _positions.Of(_source, _source.Position);
        _code.Add(AsmOp.TEXT, Operand.Global(_symbol));
        AddFuncData(FuncDataTable.ArgumentPointers, _maps.Arguments);
        AddFuncData(FuncDataTable.LocalPointers, _maps.Locals);
        AddFuncData(FuncDataTable.RegisterPointers, _maps.Registers);
    }

    private void AddFuncData(int table, byte[] contents) =>
        _code.Add(AsmOp.FUNCDATA, Operand.Const(table), Operand.Global(_table.FunctionMap(contents)));

    // The first instruction gets the first statement's mark: a debugger would attribute it to the function before otherwise.
    private void MoveFirstStatement()
    {
        if (_function.Entry.Values.Find(value => value.Position.IsStatement) is { } first)
        {
            _firstStatement = first.Position;
            first.Position = first.Position.WithDefaultMark();
        }
    }

    private void WriteBlocks()
    {
        for (var index = 0; index < _function.Blocks.Count; index++)
        {
            var block = _function.Blocks[index];
            _blocks.Begin(block);
            FlagMarks.Set(block);
            foreach (var value in block.Values)
            {
                WriteValue(value);
                _after[value.Id] = _code.Next;
            }
            (_code.Position, _code.Value) = (_positions.Of(_source, block.Position), -1);
            // A function that is not optimised jumps to each block, also to the one behind.
            var hasNext = index + 1 < _function.Blocks.Count && _function.Optimizes;
            _blocks.End(block, hasNext ? _function.Blocks[index + 1] : null);
        }
    }

    private void WriteValue(SsaValue value)
    {
        SetPosition(value);
        (_code.SafePoint, _code.Value) = (_maps.At(value.Id), value.Id);
        switch (value.Op)
        {
            case SsaOp.InitMem or SsaOp.Arg or SsaOp.SP or SsaOp.SB or SsaOp.Select0 or SsaOp.Select1 or SsaOp.GetG
                or SsaOp.VarDef or SsaOp.VarLive or SsaOp.KeepAlive or SsaOp.Phi or SsaOp.Convert:
                break;
            case SsaOp.VarKill:
                // Were it to come to life again, the collector would find pointers to what is gone.
                if (value.Symbolic is Local local && _layout.NeedsZero.Contains(local))
                {
                    _values.EmitZero(local);
                }
                break;
            default:
                if (_firstStatement.IsKnown)
                {
                    _code.Position = _positions.Of(_source, _firstStatement);
                    _firstStatement = SsaPosition.None;
                }
                _values.Emit(value);
                break;
        }
    }

    // What the allocator adds is no statement; a value without position belongs to the one before.
    private void SetPosition(SsaValue value)
    {
        if (value.Op is SsaOp.Phi or SsaOp.Copy or SsaOp.LoadReg or SsaOp.StoreReg)
        {
            _code.Position = _positions.Of(_source, value.Position.WithoutStatement());
        }
        else if (value.Position.IsKnown)
        {
            var position = value.Position.IsStatement ? value.Position : value.Position.WithoutStatement();
            _code.Position = _positions.Of(_source, position);
        }
    }

    private Prog PointAfter(int value) => _after[value]!;

    private List<Prog> Finish()
    {
        var text = _code.Progs[0];
        var frameSize = Alignment.RoundUp(_values.OutgoingSize + _layout.LocalsSize, 8);
        text.To = Operand.TextSize(checked((int)frameSize), checked((int)_layout.ArgumentsSize));
        return [text, .. FrameZeroing.Make(_layout, frameSize, _symbols, text.Position), .. _code.Progs.Skip(1)];
    }
}

using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Dwarf;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Emit;

/// <summary>Describes a function's variables and scopes for debug information.</summary>
internal sealed class DebugInfoBuilder(SymbolTable table, CodePositions positions)
{
    private readonly Dictionary<(Symbol Function, string Name, SourcePosition Position), DebugDeclaration> _inlined = [];

    /// <summary>
    /// Describes the variables of a function before it was inlined; where the function itself is compiled, they are its own.
    /// </summary>
    public IReadOnlyList<DebugDeclaration> Describe(InlinedFunction function)
    {
        List<DebugDeclaration> declarations = [];
        foreach (var variable in function.Variables)
        {
            var declaration = Declare(variable);
            declarations.Add(declaration);
            _inlined.TryAdd((function.Symbol, variable.Name, variable.Position), declaration);
        }
        return declarations;
    }

    /// <summary>Describes a function whose code is generated.</summary>
    public FunctionDebugInfo Build(Function function, GeneratedCode code)
    {
        var declarations = new Dictionary<Local, DebugDeclaration>();
        DebugDeclaration Of(Local local)
        {
            if (!declarations.TryGetValue(local, out var declaration))
            {
                declarations.Add(local, declaration = Declare(function, local, code.Layout.OffsetOf(local)));
            }
            return declaration;
        }
        return new FunctionDebugInfo
        {
            Declarations = [.. code.Layout.Variables.Select(Of)],
            Tracked = code.Locations?.Variables.Select(variable => Track(variable, code.Layout, Of)).ToList(),
            ScopeParents = [.. function.Scopes.Skip(1).Select(scope => scope.Parent)],
            ScopeMarks = ScopeMarks(function),
        };
    }

    private DebugDeclaration Declare(InlinedVariable variable) => new()
    {
        Name = variable.Name,
        Class = ClassOf(variable.Role),
        TypeInfo = TypeInfo(variable.Type),
        Position = positions.OfFile(variable.Position),
    };

    private static VariableClass ClassOf(LocalRole role) => role switch
    {
        LocalRole.Parameter => VariableClass.Parameter,
        LocalRole.Result => VariableClass.Result,
        _ => VariableClass.Local,
    };

    private LinkSymbol TypeInfo(IrType type) => table.Lookup("go.info." + type.Spelling);

    private DebugDeclaration Declare(Function function, Local local, long offset)
    {
        if (_inlined.TryGetValue((function.Symbol, local.Name, local.Position), out var known))
        {
            known.Offset = offset;
            return known;
        }
        return Make(function, local, offset);
    }

    private DebugDeclaration Make(Function function, Local local, long offset) => new()
    {
        Name = local.Name,
        Class = ClassOf(local.Role),
        TypeInfo = TypeInfo(local.Type),
        Position = positions.Of(function, local.Position),
        // A captured variable is declared outside; in the literal it belongs to the whole function.
        ScopePosition = local.Capture is null ? null : positions.Of(function, function.Position),
        Offset = offset,
        IsInlinedFormal = IsInlined(function, local) && local.IsInlinedFormal,
        IsInlinedLocal = IsInlined(function, local) && !local.IsInlinedFormal,
        IsTemporary = local.Role == LocalRole.Temporary,
    };

    // The parts that an inlined variable was split into belong to the function itself.
    private static bool IsInlined(Function function, Local local) =>
        local is { Role: LocalRole.Variable, Position.InlineSite: >= 0, HeapVariable: null } && local.Id < function.Locals.Count && function.Locals[local.Id] == local;

    private static TrackedVariable Track(LocatedVariable variable, FrameLayout layout, Func<Local, DebugDeclaration> of) => new(
        of(variable.Local),
        VariableTracker.FrameOffset(layout, variable.Slots[0]),
        [.. variable.Slots.Select(slot => of(slot.Local))],
        [.. variable.Ranges.Select(range => Entry(range, variable))]);

    private static LocationEntry Entry(VariableRange range, LocatedVariable variable) => new(
        new CodePoint(range.Begin),
        new CodePoint(range.End),
        [.. range.Places.Zip(variable.Slots, (place, slot) => Piece(place, slot.Type.Size))]);

    private static LocationPiece Piece(SlotPlace place, long size)
    {
        if (place.StackOffset is not null || place.Registers.IsEmpty)
        {
            return new LocationPiece(Register.None, place.StackOffset, size);
        }
        return new LocationPiece(MachineRegisters.Of(place.Registers.Lowest), null, size);
    }

    private List<ScopeMark> ScopeMarks(Function function)
    {
        List<ScopeMark> marks = [];
        if (function.Scopes.Count > 0)
        {
            AddMarks(function, 0, marks);
        }
        return marks;
    }

    private void AddMarks(Function function, int scope, List<ScopeMark> marks)
    {
        for (var inner = scope + 1; inner < function.Scopes.Count; inner++)
        {
            if (function.Scopes[inner].Parent != scope || !function.Scopes[inner].Start.IsKnown)
            {
                continue;
            }
            AddMark(marks, positions.Of(function, function.Scopes[inner].Start), inner);
            AddMarks(function, inner, marks);
            AddMark(marks, positions.Of(function, function.Scopes[inner].End), scope);
        }
    }

    // Where one scope ends and another begins at the same place, the later mark counts.
    private static void AddMark(List<ScopeMark> marks, CodePosition position, int scope)
    {
        if (marks.Count > 0 && marks[^1].Position == position)
        {
            marks.RemoveAt(marks.Count - 1);
        }
        marks.Add(new ScopeMark(position, scope));
    }
}

namespace GoDefer.IR.Passes;

/// <summary>
/// Pass <c>decompose</c>. Needs the frontend form. Replaces each aggregate value by its scalar components and each value local of
/// an aggregate type by one local for each scalar. Memory locals, Move and Zero stay as they are. An aggregate that is passed for a scalar
/// parameter of its size, as keys of maps are, is read from memory as that scalar.
/// </summary>
internal sealed class Decompose
{
    private readonly Function function;
    private readonly FunctionBuilder builder;
    private readonly TypeTable types;
    private readonly Value[]?[] parts;
    private readonly Dictionary<Local, Local[]> componentLocals = [];
    private readonly Dictionary<Value, Value> calls;
    private readonly List<(Value Argument, Local Storage)> packed = [];
    private List<Value> output = [];

    private Decompose(Function function)
    {
        this.function = function;
        builder = new FunctionBuilder(function);
        types = function.Package.Types;
        parts = new Value[function.ValueCount][];
        calls = Analysis.CallFinder.FindCalls(function);
    }

    public static void Run(Function function) => new Decompose(function).Run();

    private void Run()
    {
        foreach (var block in new Analysis.Dominators(function).ReversePostorder)
        {
            var values = block.Values.ToArray();
            output = block.Values;
            output.Clear();
            foreach (var value in values) { Rewrite(value); }
        }
    }

    private Value[] PartsOf(Value value) => value.Type.IsScalar ? [value] : parts[value.Id]!;

    private void Rewrite(Value value)
    {
        if (value.Op is Op.Arg or Op.ArgAddr && IsPacked(value)) { Pack(value); }
        else if (value.Op == Op.Part) { RewritePart(value); }
        else if (value.Op == Op.Make) { Define(value, [.. value.Args.ToArray().SelectMany(PartsOf)]); }
        else if (value.Info.HasResult && !value.Type.IsScalar) { Define(value, RewriteAggregate(value)); }
        else if (HasAggregateOperand(value)) { RewriteUser(value); }
        else
        {
            if (packed.Count > 0 && calls.GetValueOrDefault(packed[0].Argument) == value) { PassPacked(); }
            output.Add(value);
        }
    }

    private IrType? ParameterOf(Value argument) => calls[argument].Signature?.Parameters[(int)argument.Integer];

    private bool IsPacked(Value argument) =>
        ParameterOf(argument) is { IsScalar: true } && (argument.Op == Op.ArgAddr || !argument.Args[0].Type.IsScalar);

    /// <summary>Collects an aggregate in a local; the scalar is read from there right before the call.</summary>
    private void Pack(Value argument)
    {
        var type = argument.Op == Op.ArgAddr ? argument.Type.Element! : argument.Args[0].Type;
        var storage = function.NewLocal(".packed", type, LocalRole.Temporary);
        storage.InMemory = true;
        packed.Add((argument, storage));
        var pointer = Emit(argument, Op.LocalAddr, types.PointerTo(type), [], new ValuePayload { Local = storage });
        if (argument.Op == Op.Arg)
        {
            StoreParts(argument, pointer, argument.Args[0]);
            return;
        }
        argument.Op = Op.Copy;
        argument.SetArgs([pointer]);
        output.Add(argument);
    }

    private void PassPacked()
    {
        foreach (var (argument, storage) in packed)
        {
            var type = ParameterOf(argument)!;
            var pointer = Emit(argument, Op.LocalAddr, types.PointerTo(type), [], new ValuePayload { Local = storage });
            var scalar = Emit(argument, Op.Load, type, [pointer]);
            Emit(argument, Op.Arg, types.Void, [scalar], new ValuePayload { Integer = argument.Integer });
        }
        packed.Clear();
    }

    private void Define(Value value, Value[] components) => parts[value.Id] = components;

    private static bool HasAggregateOperand(Value value)
    {
        foreach (var arg in value.Args)
        {
            if (!arg.Type.IsScalar) { return true; }
        }
        return false;
    }

    private void RewritePart(Value value)
    {
        var aggregate = value.Args[0];
        var start = 0;
        var direct = ScalarLayout.Parts(aggregate.Type, types);
        for (var i = 0; i < value.Integer; i++) { start += ScalarLayout.Of(direct[i].Type, types).Count; }
        var count = ScalarLayout.Of(value.Type, types).Count;
        var slice = PartsOf(aggregate).AsSpan(start, count).ToArray();
        if (!value.Type.IsScalar)
        {
            Define(value, slice);
            return;
        }
        value.Op = slice[0].Type.Kind == value.Type.Kind ? Op.Copy : Op.Reinterpret;
        value.SetArgs(slice);
        output.Add(value);
    }

    private static Op ZeroOp(IrType type) => type.IsFloat ? Op.ConstFloat : type.Kind == IrKind.Pointer ? Op.ConstNil : Op.Const;

    private Value[] RewriteAggregate(Value value)
    {
        var scalars = ScalarLayout.Of(value.Type, types);
        return value.Op switch
        {
            Op.ConstNil => EmitEach(scalars, (component, _) => Emit(value, ZeroOp(component.Type), component.Type, [])),
            Op.ConstString => StringParts(value),
            Op.LocalGet => EmitEach(scalars, (component, i) =>
                Emit(value, Op.LocalGet, component.Type, [], new ValuePayload { Local = LocalsOf(value.Local!)[i] })),
            Op.Load => EmitEach(scalars, (component, _) =>
                Emit(value, Op.Load, component.Type, [Offset(value, value.Args[0], component)])),
            Op.Result => EmitEach(scalars, (component, i) =>
                Emit(value, Op.Result, component.Type, [], new ValuePayload { Integer = value.Integer, Component = i })),
            Op.Copy or Op.ClosureCapture => PartsOf(value.Args[0]),
            Op.Reinterpret => EmitEach(scalars, (component, i) => Reinterpret(value, PartsOf(value.Args[0])[i], component.Type)),
            _ => throw new InternalErrorException("decompose", function.Symbol.Name, $"value {value}: {value.Op} of {value.Type}"),
        };
    }

    private void RewriteUser(Value value)
    {
        switch (value.Op)
        {
            case Op.Store:
                StoreParts(value, value.Args[0], value.Args[1]);
                break;
            case Op.LocalSet:
                EmitForEach(value, (i, part) => Emit(value, Op.LocalSet, types.Void, [part], new ValuePayload { Local = LocalsOf(value.Local!)[i] }));
                break;
            case Op.Arg or Op.SetResult:
                EmitForEach(value, (i, part) =>
                    Emit(value, value.Op, types.Void, [part], new ValuePayload { Integer = value.Integer, Component = i }));
                break;
            case Op.Eq or Op.Ne:
                value.SetArgs([PartsOf(value.Args[0])[0], PartsOf(value.Args[1])[0]]);
                output.Add(value);
                break;
            default:
                throw new InternalErrorException("decompose", function.Symbol.Name, $"value {value}: {value.Op} has an aggregate operand");
        }
    }

    private void StoreParts(Value source, Value pointer, Value aggregate)
    {
        var scalars = ScalarLayout.Of(aggregate.Type, types);
        var stored = PartsOf(aggregate);
        for (var i = 0; i < stored.Length; i++) { Emit(source, Op.Store, types.Void, [Offset(source, pointer, scalars[i]), stored[i]]); }
    }

    private void EmitForEach(Value value, Action<int, Value> emit)
    {
        var components = PartsOf(value.Args[0]);
        for (var i = 0; i < components.Length; i++) { emit(i, components[i]); }
    }

    private static Value[] EmitEach(List<ScalarComponent> scalars, Func<ScalarComponent, int, Value> emit)
    {
        var components = new Value[scalars.Count];
        for (var i = 0; i < components.Length; i++) { components[i] = emit(scalars[i], i); }
        return components;
    }

    private Value[] StringParts(Value value)
    {
        var text = value.Text!;
        var pointer = text.Length == 0
            ? Emit(value, Op.ConstNil, types.PointerTo(types.UInt8), [])
            : Emit(value, Op.GlobalAddr, types.PointerTo(types.UInt8), [], new ValuePayload { Symbol = StringData.Define(function.Package, text) });
        return [pointer, Emit(value, Op.Const, types.Int, [], new ValuePayload { Integer = text.Length })];
    }

    private Value Reinterpret(Value source, Value part, IrType type) =>
        part.Type.Kind == type.Kind ? part : Emit(source, Op.Reinterpret, type, [part]);

    private Value Offset(Value source, Value pointer, ScalarComponent component) =>
        component.Offset == 0 && pointer.Type.Element?.IsIdentical(component.Type) == true
            ? pointer
            : Emit(source, Op.OffsetPtr, types.PointerTo(component.Type), [pointer], new ValuePayload { Integer = component.Offset });

    private Value Emit(Value source, Op op, IrType type, Value[] args, ValuePayload payload = default)
    {
        var value = builder.Create(op, type, source.Block, source.Position, args, payload with { Variable = source.Variable });
        output.Add(value);
        return value;
    }

    private Local[] LocalsOf(Local local)
    {
        if (componentLocals.TryGetValue(local, out var known)) { return known; }
        var scalars = ScalarLayout.Of(local.Type, types);
        var made = new Local[scalars.Count];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = function.NewLocal($"{local.Name}.{i}", scalars[i].Type, local.Role);
            made[i].Index = local.Index;
            made[i].Component = i;
            made[i].Position = local.Position;
        }
        componentLocals.Add(local, made);
        return made;
    }
}

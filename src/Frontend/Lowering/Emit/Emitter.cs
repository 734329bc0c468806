using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.IR;
using FunctionFlags = GoDefer.IR.FunctionFlags;

namespace GoDefer.Frontend.Lowering.Emit;

/// <summary>
/// Writes the IR of a walked function, in the frontend form: values and blocks in the order in which gc's ssagen makes its
/// own, see docs on the IR's forms. Needs walk.
/// </summary>
internal sealed partial class Emitter
{
    private readonly FunctionWork work;
    private readonly Function function;
    private readonly FunctionBuilder builder;
    private readonly Dictionary<Variable, Local> locals = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<NodePosition> positions = new();
    private readonly Dictionary<int, int> inlineSites = [];
    private NodePosition lastPosition;

    private Emitter(FunctionWork work)
    {
        this.work = work;
        function = CreateFunction(work);
        builder = new FunctionBuilder(function);
        inlineSites[-1] = -1;
    }

    private IrTypeMap IrTypes => work.Package.IrTypes;

    private GoDefer.Frontend.Types.TypeTable Types => work.Package.Types;

    private bool HasDefer => function.Flags.HasFlag(FunctionFlags.HasDefer);

    /// <summary>Emits the function and adds it to its package.</summary>
    public static Function Run(FunctionWork work)
    {
        var emitter = new Emitter(work);
        emitter.EmitBody();
        foreach (var variable in emitter.locals.Keys.Where(variable => !variable.Type!.IsUntyped)) { work.Package.Descriptors.Offer(variable.Type!); }
        work.Package.Ir.Functions.Add(emitter.function);
        return emitter.function;
    }

    private static Function CreateFunction(FunctionWork work)
    {
        var node = work.Function;
        var parameters = node.Parameters.Select(parameter => parameter.Type!);
        if (node.Receiver is { } receiver) { parameters = parameters.Prepend(receiver.Type!); }
        var signature = work.Package.IrTypes.SignatureOf(parameters, node.Results.Select(result => result.Type!));
        var symbol = work.Package.Ir.Symbol(node.Name.LinkName);
        var function = new Function(work.Package.Ir, symbol, signature, work.Package.ToSourcePosition(node.Position.Source))
        {
            EndPosition = work.Package.ToSourcePosition(node.EndPosition.Source),
            Flags = FunctionTraits.FlagsOf(node, work.Optimizes),
            Enclosing = node.Outer is { } outer ? work.Package.Ir.Symbol(outer.Name.LinkName) : null,
        };
        return function;
    }

    private void EmitBody()
    {
        PushPosition(work.Function.Position);
        DeclareScopes();
        DeclareLocals();
        builder.StartBlock(builder.NewBlock());
        Statements(work.Function.Enter);
        Statements(work.Function.Body!);
        if (builder.Current is not null)
        {
            PushPosition(work.Function.EndPosition);
            Exit(isStatement: false);
            PopPosition();
        }
        PopPosition();
    }

    private void PushPosition(NodePosition position)
    {
        if (position.IsKnown) { lastPosition = position; }
        else { position = positions.Count > 0 ? positions.Peek() : position; }
        positions.Push(position);
        builder.Position = ToSource(position);
    }

    private void PopPosition()
    {
        positions.Pop();
        builder.Position = positions.Count > 0 ? ToSource(positions.Peek()) : SourcePosition.None;
    }

    private SourcePosition ToSource(NodePosition position) =>
        work.Package.ToSourcePosition(position.Source) with { InlineSite = SiteOf(position.InlineSite) };

    /// <summary>The function's own number of an inlined call; the calls around it come before it.</summary>
    private int SiteOf(int site)
    {
        if (inlineSites.TryGetValue(site, out var known)) { return known; }
        var call = work.Package.Tree.InlineSites[site];
        var parent = SiteOf(call.Parent);
        function.InlineSites.Add(new InlineSite(parent, work.Package.ToSourcePosition(call.Call.Source), work.Package.Ir.Symbol(call.Callee.LinkName)));
        return inlineSites[site] = function.InlineSites.Count - 1;
    }

    private Value Emit(Op op, IrType type, params ReadOnlySpan<Value> args) => builder.Emit(op, type, args);

    private Value Emit(Op op, IrType type, in ValuePayload payload, params ReadOnlySpan<Value> args) => builder.Emit(op, type, args, payload);

    private Value EmitVoid(Op op, in ValuePayload payload, params ReadOnlySpan<Value> args) => builder.Emit(op, builder.Types.Void, args, payload);

    private Value EmitVoid(Op op, params ReadOnlySpan<Value> args) => builder.Emit(op, builder.Types.Void, args);

    /// <summary>The type of a place's address, which may be kept in the frame, as a variable with a descriptor.</summary>
    private IrType Pointer(GoType target)
    {
        var type = Types.PointerTo(target);
        if (!work.Package.IsLibrary && !target.IsUntyped) { work.Package.Descriptors.Offer(type); }
        return IrTypes.Of(type);
    }

    private IrType Bool => builder.Types.Bool;

    private IrType Int => builder.Types.Int;

    private IrType BytePointer => Pointer(BasicType.Uint8);

    private Local Join(IrType type) => function.NewLocal("", type, LocalRole.Join);

    private readonly Dictionary<(string Use, IrType Type), Local> sharedJoins = [];

    /// <summary>The join of all expressions of a function that are joined for the same use, as in gc (ptrVar, lenVar, newlenVar, capVar, typVar, okVar).</summary>
    private Local SharedJoin(string use, IrType type)
    {
        if (!sharedJoins.TryGetValue((use, type), out var join)) { sharedJoins.Add((use, type), join = Join(type)); }
        return join;
    }

    private void Set(Local local, Value value) => EmitVoid(Op.LocalSet, new ValuePayload { Local = local }, value);

    private Value Get(Local local) => Emit(Op.LocalGet, local.Type, new ValuePayload { Local = local });
}

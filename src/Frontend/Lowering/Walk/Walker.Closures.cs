using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.IR;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    /// <summary>A function literal: without captures its static function value, else a new closure object.</summary>
    private ExprNode WalkClosure(ClosureNode closure, List<TreeNode> init)
    {
        var function = closure.Function;
        if (function.Captures.Count == 0) { return function.Name; }
        var fields = new List<StructField> { new(".F", work.Package.Local, BasicType.Uintptr, false, null) };
        foreach (var capture in function.Captures)
        {
            fields.Add(new StructField(capture.Name, work.Package.Local, CaptureType(capture), false, null));
        }
        return MakeClosure(closure, closure.Type!, fields, function.Name, closure.CapturedValues, i => CaptureOf(function, i, 1), init);
    }

    /// <summary>A method value: a closure object that holds the receiver.</summary>
    private ExprNode WalkMethodValue(MethodValueNode value, List<TreeNode> init)
    {
        var receiver = value.X.Type!;
        if (receiver.IsInterface)
        {
            value.X = Cheap(value.X, init);
            CheckNil(value.X, init);
        }
        List<StructField> fields = [Field("F", BasicType.Uintptr), Field("R", receiver)];
        return MakeClosure(value, value.Type!, fields, value.Wrapper, [value.X], _ => null, init);
    }

    private ExprNode MakeClosure(
        ExprNode closure, GoType type, List<StructField> fields, FunctionName function, List<ExprNode> values, Func<int, Capture?> captureOf, List<TreeNode> init)
    {
        var record = SyntheticTypes.WithoutAlgorithm(Types.StructOf(fields));
        var code = new CodeAddressNode(work.Position, BasicType.Uintptr, function);
        var contents = new List<FieldValueNode> { new(work.Position, fields[0].Name, 0, code) };
        for (var i = 0; i < values.Count; i++)
        {
            var field = new FieldValueNode(work.Position, fields[i + 1].Name, record.Offsets[i + 1], values[i]);
            if (captureOf(i) is { } capture) { work.FieldCaptures[field] = capture; }
            contents.Add(field);
        }
        var pointer = new PointerLitNode(work.Position, Types.PointerTo(record), new StructLitNode(work.Position, record, contents))
        {
            Escape = closure.Escape,
        };
        if (work.Preallocated.Remove(closure, out var storage))
        {
            storage.Type = record;
            work.Preallocated[pointer] = storage;
        }
        return Expression(new ConvertNode(work.Position, type, ConversionKind.NoOp, pointer), init);
    }

    private static StructField Field(string name, GoType type) => new(name, null, type, false, null);

    private GoType CaptureType(Variable capture) => capture.IsByValue ? capture.Type! : Types.PointerTo(capture.Type!);

    /// <summary>What the IR says of a captured variable; <paramref name="firstWord"/> is 1 if the object begins with the code address.</summary>
    private Capture CaptureOf(FunctionNode function, int index, int firstWord)
    {
        var offset = 8L * firstWord;
        for (var i = 0; i <= index; i++)
        {
            var type = CaptureType(function.Captures[i]);
            offset = TypeLayout.RoundUp(offset, type.Alignment);
            if (i < index) { offset += type.Size; }
        }
        var variable = function.Captures[index];
        var reason = variable.IsByValue ? CaptureReason.NeverReassigned : variable.Original?.CaptureReason ?? CaptureReason.Reassigned;
        return new Capture(variable.Name, variable.IsByValue ? CaptureMode.ByValue : CaptureMode.ByReference, reason,
            work.Package.IrTypes.Of(variable.Type!), offset);
    }
}

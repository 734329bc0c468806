using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Order;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using System.Numerics;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    /// <summary>A range loop as a loop with a counter, a pointer or an iterator (gc: walkrange).</summary>
    private TreeNode WalkRange(RangeNode range)
    {
        if (ShortCuts.IsMapClear(work, range))
        {
            var type = (MapType)range.X.Type!.Underlying;
            return Statement(CallRuntime("mapclear", null, [type.KeyType, type.ValueType], [], Make.Descriptor(range.X.Type), range.X));
        }
        var before = work.MoveTo(range.X);
        var first = range.Left.Count > 0 ? range.Left[0] : null;
        var second = range.Left.Count > 1 && !TreeFacts.IsBlank(range.Left[1]) ? range.Left[1] : null;
        if (second is null && TreeFacts.IsBlank(first)) { first = null; }
        var loop = new ForNode(range.Position, null, null, range.Body) { Label = range.Label, Init = range.Init };
        var lowered = range.X.Type!.Kind switch
        {
            TypeKind.Array or TypeKind.Slice or TypeKind.Pointer => RangeElements(range, loop, first, second),
            TypeKind.String => RangeString(range, loop, first, second),
            TypeKind.Map => RangeMap(range, loop, first, second),
            _ => RangeChannel(range, loop, first),
        };
        var result = Statement(lowered);
        work.Position = before;
        return result;
    }

    private TreeNode RangeElements(RangeNode range, ForNode loop, ExprNode? first, ExprNode? second)
    {
        if (ClearLoop(range, first, second) is { } clear) { return clear; }
        var x = range.X;
        var element = x.Type!.Kind == TypeKind.Pointer ? x.Type.Element!.Element! : x.Type.Element!;
        var index = work.NewTemporary(BasicType.Int);
        var count = work.NewTemporary(BasicType.Int);
        List<TreeNode> init = [Make.Assign(index, null), Make.Assign(count, Make.Length(x))];
        loop.Condition = Make.Binary(Operator.Less, index, count);
        loop.Post = Make.Assign(index, Make.Binary(Operator.Add, index, Make.Integer(1)));
        if (first is null)
        {
            loop.Init.AddRange(init);
            return loop;
        }
        if (second is null)
        {
            return Finish(loop, init, [Make.Assign(first, index)]);
        }
        if (element.Size is 1 or 2 or 4 or 8)
        {
            return Finish(loop, init, [Make.AssignList([first, second], [index, Make.Index(x, index, isBounded: true)])]);
        }
        return RangeByPointer(loop, x, element, first, second, index, count, init);
    }

    private static ForNode Finish(ForNode loop, List<TreeNode> init, List<TreeNode> prologue)
    {
        loop.Init.AddRange(init);
        loop.Body = [.. prologue, .. loop.Body];
        return loop;
    }

    /// <summary>
    /// A pointer goes through the elements; it must not be advanced past the last one, so the test comes after the body, and
    /// an empty range is left out by an if around the loop.
    /// </summary>
    private IfNode RangeByPointer(
        ForNode loop, ExprNode x, GoType element, ExprNode first, ExprNode second, Variable index, Variable count, List<TreeNode> init)
    {
        var guard = Make.If(Make.Binary(Operator.Less, index, count));
        var pointer = work.NewTemporary(Types.PointerTo(element));
        init.Add(Make.Assign(pointer, Make.AddressOf(Make.Index(x, Make.Integer(0), isBounded: true))));
        loop.TestsAfterBody = true;
        loop.Body = [Make.AssignList([first, second], [index, Make.Dereference(pointer)]), .. loop.Body];
        var next = new BinaryNode(work.Position, pointer.Type!, Operator.Add, pointer, Make.Integer(element.Size, pointer.Type));
        loop.BeforeNext = [Make.Assign(pointer, next)];
        guard.Init.AddRange(init);
        guard.Then.Add(loop);
        return guard;
    }

    /// <summary><c>for i := range x { x[i] = zero }</c> clears memory at once (gc: arrayClear).</summary>
    private IfNode? ClearLoop(RangeNode range, ExprNode? first, ExprNode? second)
    {
        if (!work.Optimizes || first is null || second is not null || range.Body is not [AssignNode { Left: IndexNode target, Right: { } value }]) { return null; }
        if (!TreeFacts.AreSame(target.X, range.X) || !TreeFacts.AreSame(target.Index, first) || !TreeFacts.IsZero(value)) { return null; }
        var x = range.X;
        var element = x.Type!.Element!;
        if (x.Type.Kind == TypeKind.Pointer || element.Size <= 0) { return null; }
        var branch = new IfNode(range.Position, Make.Binary(Operator.NotEqual, Make.Length(x), Make.Integer(0)), [], []) { Init = range.Init };
        var start = work.NewTemporary(BasicType.UnsafePointer);
        var address = Make.AddressOf(Make.Index(x, Make.Integer(0), isBounded: true));
        branch.Then.Add(Make.Assign(start, Make.Retype(address, BasicType.UnsafePointer)));
        var size = work.NewTemporary(BasicType.Uintptr);
        var bytes = Make.Binary(Operator.Mul, Make.Length(x), Make.Integer(element.Size));
        branch.Then.Add(Make.Assign(size, Make.Convert(bytes, BasicType.Uintptr)));
        branch.Then.Add(CallRuntime(element.HasPointers ? "memclrHasPointers" : "memclrNoHeapPointers", null, [], [], start, size));
        branch.Then.Add(Make.Assign(first, Make.Binary(Operator.Sub, Make.Length(x), Make.Integer(1))));
        return branch;
    }

    private ForNode RangeString(RangeNode range, ForNode loop, ExprNode? first, ExprNode? second)
    {
        var x = range.X;
        var next = work.NewTemporary(BasicType.Int);
        var current = work.NewTemporary(BasicType.Int);
        var rune = work.NewTemporary(BasicType.Rune);
        List<TreeNode> init = [Make.Assign(next, null)];
        loop.Condition = Make.Binary(Operator.Less, next, Make.Length(x));
        var body = new List<TreeNode>();
        if (first is not null) { body.Add(Make.Assign(current, next)); }
        body.Add(Make.Assign(rune, Make.Convert(Make.Index(x, next, isBounded: true), BasicType.Rune)));
        var branch = Make.If(
            Make.Binary(Operator.Less, rune, new BigInteger(0x80)),
            Make.Assign(next, Make.Binary(Operator.Add, next, Make.Integer(1))));
        var decode = CallRuntime("decoderune", null, [], [], x, next);
        branch.Else.Add(new AssignListNode(work.Position, AssignListKind.Call, [rune, next], [decode]));
        body.Add(branch);
        if (first is not null)
        {
            body.Add(second is null ? Make.Assign(first, current) : Make.AssignList([first, second], [current, rune]));
        }
        return Finish(loop, init, body);
    }

    private ForNode RangeMap(RangeNode range, ForNode loop, ExprNode? first, ExprNode? second)
    {
        var type = (MapType)range.X.Type!.Underlying;
        var iterator = work.Preallocated[range];
        List<TreeNode> init =
        [
            CallRuntime("mapiterinit", null, [type.KeyType, type.ValueType, iterator.Type!], [],
                Make.Descriptor(range.X.Type), range.X, Make.AddressOf(iterator)),
        ];
        var keyPointer = Make.Field(iterator, "key");
        loop.Condition = Make.Binary(Operator.NotEqual, keyPointer, Make.Nil(keyPointer.Type!));
        loop.Post = CallRuntime("mapiternext", null, [iterator.Type!], [], Make.AddressOf(iterator));
        if (first is null) { return Finish(loop, init, []); }
        var key = Make.Dereference(Make.Field(iterator, "key"));
        if (second is null) { return Finish(loop, init, [Make.Assign(first, key)]); }
        var value = Make.Dereference(Make.Field(iterator, "val"));
        return Finish(loop, init, [Make.AssignList([first, second], [key, value])]);
    }

    private ForNode RangeChannel(RangeNode range, ForNode loop, ExprNode? first)
    {
        var element = range.X.Type!.Element!;
        var value = work.NewTemporary(element);
        List<TreeNode> init = element.HasPointers ? [Make.Assign(value, null)] : [];
        var ok = work.NewTemporary(BasicType.Bool);
        loop.Condition = Make.Binary(Operator.NotEqual, ok, Make.Bool(false));
        loop.Condition.Init.Add(new AssignListNode(
            work.Position, AssignListKind.Receive, [value, ok], [new ReceiveNode(work.Position, element, range.X)]));
        var body = new List<TreeNode>();
        if (first is not null) { body.Add(Make.Assign(first, value)); }
        body.Add(Make.Assign(value, null));
        return Finish(loop, init, body);
    }
}

using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Order;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    /// <summary>Walks an append that is assigned; the assignment is where what becomes of it is.</summary>
    private ExprNode WalkAppend(AppendNode append, ExprNode target, List<TreeNode> init) =>
        ShortCuts.IsAppendOfMake(work, append) ? AppendZeros(append, init)
        : append.HasDots ? AppendSlice(append, init)
        : AppendValues(append, target, init);

    private ExprNode AppendValues(AppendNode append, ExprNode target, List<TreeNode> init)
    {
        var arguments = append.Arguments;
        if (!TreeFacts.AreSame(target, arguments[0]))
        {
            arguments[0] = Expression(Safe(arguments[0], init), init);
        }
        for (var i = 1; i < arguments.Count; i++) { arguments[i] = Expression(Safe(arguments[i], init), init); }
        for (var i = 1; i < arguments.Count; i++) { arguments[i] = Cheap(arguments[i], init); }
        return arguments.Count == 1
            ? arguments[0]
            : new PreparedAppendNode(append.Position, append.Type!, arguments, Make.Descriptor(append.Type!.Element!));
    }

    private void PrepareOperands(AppendNode append, List<TreeNode> init)
    {
        SafeExpressions(append.Arguments, init);
        for (var i = 0; i < append.Arguments.Count; i++) { append.Arguments[i] = Cheap(append.Arguments[i], init); }
    }

    /// <summary><c>append(x, y...)</c>: grow if needed, set the length, copy.</summary>
    private Variable AppendSlice(AppendNode append, List<TreeNode> init)
    {
        PrepareOperands(append, init);
        var source = append.Arguments[0];
        var added = append.Arguments[1];
        var element = source.Type!.Element!;
        var list = new List<TreeNode>();
        var slice = Grow(source, Make.Length(added), element, list);
        if (element.HasPointers)
        {
            var tail = Make.Slice(slice, Make.Length(source), null);
            var copied = CallRuntime("typedslicecopy", BasicType.Int, [source.Type, added.Type!], list,
                Make.Descriptor(element), tail, added);
            list.Add(copied);
        }
        else
        {
            var to = Make.AddressOf(Make.Index(slice, Make.Length(source), isBounded: true));
            var from = Make.Pointer(added);
            var size = Cheap(Make.Convert(Make.Length(added), BasicType.Uintptr), list);
            var bytes = Make.Binary(Operator.Mul, size, Make.Integer(element.Size, BasicType.Uintptr));
            list.Add(CallRuntime("memmove", null, [element, element], list, to, Make.ConvertTo(from, Types.PointerTo(element)), bytes));
        }
        Statements(list);
        init.AddRange(list);
        return slice;
    }

    /// <summary>Copies <paramref name="source"/> to a temporary with room for, and the length of, <paramref name="count"/> more elements.</summary>
    private Variable Grow(ExprNode source, ExprNode count, GoType element, List<TreeNode> list)
    {
        var slice = work.NewTemporary(source.Type!);
        list.Add(Make.Assign(slice, source));
        var length = work.NewTemporary(BasicType.Int);
        list.Add(Make.Assign(length, Make.Binary(Operator.Add, Make.Length(slice), count)));
        var isFull = Make.Binary(Operator.Greater,
            Make.ConvertAlways(length, BasicType.Uint), Make.ConvertAlways(Make.Capacity(slice), BasicType.Uint));
        var grow = Make.If(isFull);
        var grown = CallRuntime("growslice", slice.Type, [element, element], grow.Init, Make.Descriptor(element), slice, length);
        grow.Then.Add(Make.Assign(slice, grown));
        list.Add(grow);
        list.Add(Make.Assign(slice, Make.Slice(slice, null, length)));
        return slice;
    }

    /// <summary><c>append(x, make([]T, y)...)</c>: grow if needed, set the length, zero what is new.</summary>
    private Variable AppendZeros(AppendNode append, List<TreeNode> init)
    {
        append.Arguments[1] = Make.Convert(((MakeSliceNode)append.Arguments[1]).Length, BasicType.Int);
        PrepareOperands(append, init);
        var source = append.Arguments[0];
        var count = append.Arguments[1];
        var element = source.Type!.Element!;
        var list = new List<TreeNode>();
        var isNegative = Make.If(Make.Binary(Operator.Less, count, Make.Integer(0)));
        isNegative.Then.Add(CallRuntime("panicmakeslicelen", null, [], init));
        list.Add(isNegative);
        var slice = Grow(source, count, element, list);
        var oldStart = work.NewTemporary(Types.PointerTo(element));
        list.Add(Make.Assign(oldStart, Make.Pointer(source)));
        var newStart = work.NewTemporary(Types.PointerTo(element));
        list.Add(Make.Assign(newStart, Make.Pointer(slice)));
        var start = Make.Retype(Make.AddressOf(Make.Index(slice, Make.Length(source), isBounded: true)), BasicType.UnsafePointer);
        var size = Make.Convert(Make.Binary(Operator.Mul, count, Make.Integer(element.Size)), BasicType.Uintptr);
        var clear = new List<TreeNode>();
        clear.Add(CallRuntime(element.HasPointers ? "memclrHasPointers" : "memclrNoHeapPointers", null, [], clear, start, size));
        if (element.HasPointers)
        {
            // Room that was just allocated is zero already.
            var isSame = Make.If(Make.Binary(Operator.Equal, oldStart, newStart));
            isSame.Then = clear;
            list.Add(isSame);
        }
        else
        {
            list.AddRange(clear);
        }
        Statements(list);
        init.AddRange(list);
        return slice;
    }

    /// <summary>copy(to, from); gives the number of elements.</summary>
    private ExprNode WalkCopy(CopyNode copy, List<TreeNode> init, bool callsRuntime)
    {
        var element = copy.To.Type!.Element!;
        if (element.HasPointers)
        {
            return CallRuntime("typedslicecopy", copy.Type, [copy.To.Type, copy.From.Type!], init, Make.Descriptor(element), copy.To, copy.From);
        }
        if (callsRuntime)
        {
            return copy.From.Type!.IsString
                ? CallRuntime("slicestringcopy", copy.Type, [copy.To.Type, copy.From.Type], init, copy.To, copy.From)
                : CallRuntime("slicecopy", copy.Type, [copy.To.Type, copy.From.Type], init, copy.To, copy.From, Make.Integer(element.Size, BasicType.Uintptr));
        }
        copy.To = Expression(copy.To, init);
        copy.From = Expression(copy.From, init);
        return MoveElements(copy, element, init);
    }

    private Variable MoveElements(CopyNode copy, GoType element, List<TreeNode> init)
    {
        var to = work.NewTemporary(copy.To.Type!);
        var from = work.NewTemporary(copy.From.Type!);
        var list = new List<TreeNode> { Make.Assign(to, copy.To), Make.Assign(from, copy.From) };
        var fromPointer = Make.Pointer(from);
        var toPointer = Make.Pointer(to);
        var count = work.NewTemporary(BasicType.Int);
        list.Add(Make.Assign(count, Make.Length(to)));
        list.Add(Make.If(Make.Binary(Operator.Greater, count, Make.Length(from)), Make.Assign(count, Make.Length(from))));
        var move = Make.If(Make.Binary(Operator.NotEqual, toPointer, Make.ConvertTo(fromPointer, toPointer.Type!)));
        move.IsLikely = true;
        list.Add(move);
        var size = work.NewTemporary(BasicType.Uintptr);
        move.Then.Add(Make.Assign(size, Make.Convert(count, BasicType.Uintptr)));
        var bytes = Make.Binary(Operator.Mul, size, Make.Integer(element.Size, BasicType.Uintptr));
        move.Then.Add(CallRuntime("memmove", null, [element, element], init, toPointer, Make.ConvertTo(fromPointer, toPointer.Type!), bytes));
        Statements(list);
        init.AddRange(list);
        return count;
    }
}

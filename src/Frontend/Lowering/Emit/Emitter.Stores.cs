using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.IR;
using SliceNode = GoDefer.Frontend.Tree.SliceNode;

namespace GoDefer.Frontend.Lowering.Emit;

internal sealed partial class Emitter
{
    /// <summary>Parts of a slice or string that an assignment need not store, because they keep their values.</summary>
    [Flags]
    private enum Parts : byte
    {
        None = 0,
        Pointer = 1,
        Length = 2,
        Capacity = 4,
    }

    /// <summary>What <c>x = x[:high:max]</c> leaves as it is.</summary>
    private static Parts Skipped(ExprNode left, ExprNode? right)
    {
        if (right is not SliceNode { Kind: SliceKind.Slice or SliceKind.String } slice || !TreeFacts.AreSame(slice.X, left)) { return Parts.None; }
        if (slice.Low is not null && !TreeFacts.IsZero(slice.Low)) { return Parts.None; }
        return Parts.Pointer | (slice.High is null ? Parts.Length : Parts.None) | (slice.Max is null ? Parts.Capacity : Parts.None);
    }

    /// <summary>Assigns a value to a variable or place (gc: assign).</summary>
    private void AssignValue(ExprNode left, Value value, Parts skipped)
    {
        if (TreeFacts.IsBlank(left)) { return; }
        if (IsValue(left))
        {
            AssignPart(left, value);
            return;
        }
        if (left is CallSlotNode { IsResult: false } slot)
        {
            EmitVoid(Op.Arg, new ValuePayload { Integer = slot.Index }, value);
            return;
        }
        StartLifetime(left, skipped);
        var address = Address(left);
        StoreParts(left.Type!, address, value, skipped);
    }

    private void StartLifetime(ExprNode left, Parts skipped)
    {
        if (left is Variable { Storage: not StorageClass.Global } variable && skipped == Parts.None)
        {
            EmitVoid(Op.LifetimeStart, new ValuePayload { Local = LocalOf(variable) });
        }
    }

    /// <summary>Assigns memory: a copy from an address, or zeros for null.</summary>
    private void AssignMemory(ExprNode left, Value? from)
    {
        if (TreeFacts.IsBlank(left)) { return; }
        StartLifetime(left, Parts.None);
        var to = Address(left);
        var type = IrTypes.Of(left.Type!);
        if (from is null) { EmitVoid(Op.Zero, new ValuePayload { AccessType = type }, to); }
        else { EmitVoid(Op.Move, new ValuePayload { AccessType = type }, to, from); }
    }

    /// <summary>Assigns a variable that is a value; for a part of it the whole is made anew.</summary>
    private void AssignPart(ExprNode left, Value value)
    {
        switch (left)
        {
            case FieldNode field:
                var structure = (StructType)field.X.Type!.Underlying;
                var old = Expression(field.X);
                var index = FieldIndex(field);
                var fields = new Value[structure.Fields.Count];
                for (var i = 0; i < fields.Length; i++)
                {
                    fields[i] = i == index ? value : Part(old, i, IrTypes.Of(structure.Fields[i].Type));
                }
                AssignValue(field.X, Emit(Op.Make, IrTypes.Of(field.X.Type), fields), Parts.None);
                break;
            case IndexNode element:
                AssignElement(element, value);
                break;
            default:
                Set(LocalOf((Variable)left), value);
                break;
        }
    }

    private void AssignElement(IndexNode element, Value value)
    {
        var length = ((ArrayType)element.X.Type!.Underlying).Length;
        var index = Expression(element.Index);
        if (length == 0)
        {
            var zero = ConstantInt(0);
            EmitVoid(Op.BoundsCheck, zero, zero);
            return;
        }
        EmitVoid(Op.BoundsCheck, Extend(index), ConstantInt(1));
        AssignValue(element.X, Emit(Op.Make, IrTypes.Of(element.X.Type), value), Parts.None);
    }

    /// <summary>Stores a value; with parts left out, the others one by one, the pointer last.</summary>
    private void StoreParts(GoType type, Value address, Value value, Parts skipped)
    {
        if (skipped == Parts.None)
        {
            EmitVoid(Op.Store, address, value);
            return;
        }
        if (!skipped.HasFlag(Parts.Length)) { StorePart(address, value, 1); }
        if (type.Kind == TypeKind.Slice && !skipped.HasFlag(Parts.Capacity)) { StorePart(address, value, 2); }
        if (!skipped.HasFlag(Parts.Pointer))
        {
            var pointer = Pointer(type.IsString ? BasicType.Uint8 : type.Element!);
            EmitVoid(Op.Store, address, Part(value, 0, pointer));
        }
    }

    private void StorePart(Value address, Value value, int part)
    {
        var number = Part(value, part, Int);
        EmitVoid(Op.Store, Offset(address, 8 * part, Pointer(BasicType.Int)), number);
    }

    /// <summary>append as a value: pointer, length and capacity of the new slice (gc: append).</summary>
    private Value Append(PreparedAppendNode node)
    {
        var element = node.Type!.Element!;
        var pointerType = Pointer(element);
        var added = node.Arguments.Count - 1;
        var slice = Expression(node.Arguments[0]);
        var grow = builder.NewBlock();
        var assign = builder.NewBlock();
        var pointer = Part(slice, 0, pointerType);
        var length = Part(slice, 1, Int);
        var capacity = Part(slice, 2, Int);
        var newLength = Emit(Op.Add, Int, length, ConstantInt(added));
        var isFull = Emit(Op.Gt, Bool, newLength, capacity);
        var (pointerJoin, lengthJoin, capacityJoin) = (SharedJoin("ptr", pointerType), SharedJoin("newlen", Int), SharedJoin("cap", Int));
        Set(pointerJoin, pointer);
        Set(lengthJoin, newLength);
        Set(capacityJoin, capacity);
        End(b => b.EndIf(isFull, grow, assign, BranchPrediction.Unlikely));
        builder.StartBlock(grow);
        var grown = CallRuntime("growslice", [pointerType, Int, Int], Expression(node.ElementType), pointer, length, capacity, newLength);
        Set(pointerJoin, grown[0]);
        Set(lengthJoin, Emit(Op.Add, Int, grown[1], ConstantInt(added)));
        Set(capacityJoin, grown[2]);
        Jump(assign);
        builder.StartBlock(assign);
        var values = AppendedValues(node);
        pointer = Get(pointerJoin);
        newLength = Get(lengthJoin);
        capacity = Get(capacityJoin);
        StoreAppended(values, element, pointer, length);
        return Emit(Op.Make, IrTypes.Of(node.Type), pointer, newLength, capacity);
    }

    /// <summary><c>x = append(x, …)</c> with x in memory: only what changes is stored.</summary>
    private void EmitAppendInPlace(PreparedAppendNode node)
    {
        var element = node.Type!.Element!;
        var pointerType = Pointer(element);
        var added = node.Arguments.Count - 1;
        var address = Address(node.Arguments[0]);
        var slice = Load(node.Type, address);
        var grow = builder.NewBlock();
        var assign = builder.NewBlock();
        var pointer = Part(slice, 0, pointerType);
        var length = Part(slice, 1, Int);
        var capacity = Part(slice, 2, Int);
        var newLength = Emit(Op.Add, Int, length, ConstantInt(added));
        var isFull = Emit(Op.Gt, Bool, newLength, capacity);
        var (pointerJoin, lengthJoin) = (SharedJoin("ptr", pointerType), SharedJoin("len", Int));
        Set(pointerJoin, pointer);
        Set(lengthJoin, length);
        End(b => b.EndIf(isFull, grow, assign, BranchPrediction.Unlikely));
        builder.StartBlock(grow);
        var grown = CallRuntime("growslice", [pointerType, Int, Int], Expression(node.ElementType), pointer, length, capacity, newLength);
        StartLifetime(node.Arguments[0], Parts.None);
        EmitVoid(Op.Store, Offset(address, 16, Pointer(BasicType.Int)), grown[2]);
        EmitVoid(Op.Store, address, grown[0]);
        Set(pointerJoin, Emit(Op.Load, pointerType, address));
        Set(lengthJoin, grown[1]);
        Jump(assign);
        builder.StartBlock(assign);
        length = Get(lengthJoin);
        newLength = Emit(Op.Add, Int, length, ConstantInt(added));
        EmitVoid(Op.Store, Offset(address, 8, Pointer(BasicType.Int)), newLength);
        var values = AppendedValues(node);
        pointer = Get(pointerJoin);
        StoreAppended(values, element, pointer, length);
    }

    private List<Value> AppendedValues(PreparedAppendNode node)
    {
        var values = new List<Value>();
        foreach (var argument in node.Arguments.Skip(1))
        {
            values.Add(Lowering.Types.ValueTypes.IsValue(argument.Type!) ? Expression(argument) : Address(argument));
        }
        return values;
    }

    private void StoreAppended(List<Value> values, GoType element, Value pointer, Value length)
    {
        var type = Pointer(element);
        var start = Emit(Op.IndexPtr, type, pointer, length);
        for (var i = 0; i < values.Count; i++)
        {
            var place = Emit(Op.IndexPtr, type, start, ConstantInt(i));
            if (Lowering.Types.ValueTypes.IsValue(element)) { EmitVoid(Op.Store, place, values[i]); }
            else { EmitVoid(Op.Move, new ValuePayload { AccessType = IrTypes.Of(element) }, place, values[i]); }
        }
    }
}

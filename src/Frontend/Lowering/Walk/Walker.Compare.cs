using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using System.Numerics;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    private const int RegisterSize = 8;
    private const int MaxInlineFields = 4;

    /// <summary>Equality of values that are neither strings nor both interfaces (gc: walkcompare).</summary>
    private ExprNode WalkCompare(BinaryNode compare, List<TreeNode> init)
    {
        var x = compare.X;
        var y = compare.Y;
        if (x.Type!.IsInterface != y.Type!.IsInterface)
        {
            return x.Type.IsInterface ? CompareWithInterface(compare, x, y, init) : CompareWithInterface(compare, y, x, init);
        }
        return x.Type.Underlying switch
        {
            ArrayType array => IsInlined(array) ? CompareElements(compare, array, init) : CompareByCall(compare, init),
            StructType => CountParts(x.Type) <= MaxInlineFields ? CompareFields(compare, init) : CompareByCall(compare, init),
            _ => compare,
        };
    }

    private static bool IsInlined(ArrayType array)
    {
        var element = array.ElementType;
        var isSimple = element.IsNumeric || element.IsBoolean;
        return array.Length <= 1 || (isSimple && (array.Length <= 4 || array.Size <= 2 * RegisterSize));
    }

    private static long CountParts(GoType type) => type.Underlying switch
    {
        StructType structure => structure.Fields.Where(field => field.Name != "_").Sum(field => CountParts(field.Type)),
        ArrayType array => array.Length * CountParts(array.ElementType),
        _ => 1,
    };

    /// <summary>An interface equals a value if it holds the value's type and the value.</summary>
    private ExprNode CompareWithInterface(BinaryNode compare, ExprNode face, ExprNode value, List<TreeNode> init)
    {
        var op = compare.Op;
        ExprNode table = Make.TypeWord(face);
        var descriptor = Make.Descriptor(value.Type!);
        ExprNode sameType;
        if (face.Type!.IsEmptyInterface)
        {
            table.Type = Types.PointerTo(BasicType.Uint8);
            sameType = Make.Binary(op, table, descriptor);
        }
        else
        {
            var isSet = Make.Binary(TreeFacts.Complement(op), Make.Nil(table.Type!), table);
            sameType = Combine(op, isSet, Make.Binary(op, Make.DescriptorOfTable(table), descriptor));
        }
        var sameData = Make.Compare(op, Make.DataOf(face, value.Type!), value);
        return FinishCompare(compare, Combine(op, sameType, sameData), init);
    }

    /// <summary>Both hold for equality; either suffices for inequality.</summary>
    private ExprNode Combine(Operator op, ExprNode x, ExprNode y) => op == Operator.Equal ? Make.And(x, y) : Make.Or(x, y);

    /// <summary>
    /// What a comparison was rewritten to gets the comparison's type (gc: finishcompare). For gc what is made of comparisons only is an
    /// untyped bool; to give it a type is a conversion, though the bits are the same.
    /// </summary>
    private ExprNode FinishCompare(ExprNode original, ExprNode result, List<TreeNode> init) =>
        Expression(IsUntyped(result) ? Make.ConvertAlways(result, original.Type!) : Make.Convert(result, original.Type!), init);

    private static bool IsUntyped(ExprNode x) => x switch
    {
        CompareStringNode or CompareInterfaceNode or BinaryNode { Op: >= Operator.Equal and <= Operator.GreaterEqual } => true,
        LogicalNode logical => IsUntyped(logical.X) && IsUntyped(logical.Y),
        UnaryNode { Op: Operator.Not } not => IsUntyped(not.X),
        _ => false,
    };

    private ExprNode CompareByCall(BinaryNode compare, List<TreeNode> init)
    {
        var type = compare.X.Type!;
        var x = PlaceOf(compare.X, init);
        var y = PlaceOf(compare.Y, init);
        var px = AddressInTemporary(x, type, init);
        var py = AddressInTemporary(y, type, init);
        ExprNode equal = Algorithms.General(type) == Algorithm.Memory
            ? Make.RuntimeCall("memequal", [type, type], px, py, Make.Integer(type.Size, BasicType.Uintptr))
            : Make.Call(EqualFunction(type), px, py);
        return FinishCompare(compare, compare.Op == Operator.Equal ? equal : Make.Not(equal), init);
    }

    private FunctionName EqualFunction(GoType type)
    {
        work.Package.Descriptors.Request(type);
        var pointer = Types.PointerTo(type);
        return new FunctionName(NodePosition.None, "type..eq." + type.LinkString, null, Types.FuncOf([pointer, pointer], [BasicType.Bool], false));
    }

    private ExprNode PlaceOf(ExprNode x, List<TreeNode> init)
    {
        x = WithoutNoOps(x);
        if (x is not (StructLitNode or ArrayLitNode)) { return x; }
        var variable = work.NewTemporary(x.Type!);
        StoreLiteral(x, variable, init);
        return variable;
    }

    private Variable AddressInTemporary(ExprNode x, GoType type, List<TreeNode> init)
    {
        var variable = work.NewTemporary(Types.PointerTo(type));
        init.Add(Make.Assign(variable, Make.AddressOf(x)));
        return variable;
    }

    private static ExprNode WithoutNoOps(ExprNode x)
    {
        while (x is ConvertNode { Kind: ConversionKind.NoOp } convert) { x = convert.X; }
        return x;
    }

    private ExprNode CompareFields(BinaryNode compare, List<TreeNode> init)
    {
        var x = Safe(WithoutNoOps(compare.X), init);
        var y = Safe(WithoutNoOps(compare.Y), init);
        ExprNode? all = null;
        foreach (var field in ((StructType)compare.X.Type!.Underlying).Fields)
        {
            if (field.Name == "_") { continue; }
            var one = Make.Compare(compare.Op, Make.Field(x, field.Name), Make.Field(y, field.Name));
            all = all is null ? one : Combine(compare.Op, all, one);
        }
        return FinishCompare(compare, all ?? Make.Bool(compare.Op == Operator.Equal), init);
    }

    /// <summary>Several small elements are compared as one number.</summary>
    private ExprNode CompareElements(BinaryNode compare, ArrayType array, List<TreeNode> init)
    {
        var x = Safe(WithoutNoOps(compare.X), init);
        var y = Safe(WithoutNoOps(compare.Y), init);
        var element = array.ElementType;
        ExprNode? all = null;
        var remains = array.Size;
        for (var i = 0L; i < array.Length;)
        {
            var (wide, step) = CombinedElements(element, remains);
            var one = step == 1
                ? Make.Compare(compare.Op, ElementAt(x, i), ElementAt(y, i))
                : Make.Binary(compare.Op, Combined(x, i, step, element, wide), Combined(y, i, step, element, wide));
            all = all is null ? one : Combine(compare.Op, all, one);
            i += step;
            remains -= step * element.Size;
        }
        return FinishCompare(compare, all ?? Make.Bool(compare.Op == Operator.Equal), init);
    }

    private static (GoType Wide, long Step) CombinedElements(GoType element, long remains)
    {
        if (!element.IsInteger) { return (element, 1); }
        if (remains >= 8 && element.Size <= 4) { return (BasicType.Int64, 8 / element.Size); }
        if (remains >= 4 && element.Size <= 2) { return (BasicType.Uint32, 4 / element.Size); }
        return remains >= 2 && element.Size == 1 ? (BasicType.Uint16, 2) : (element, 1);
    }

    private ExprNode ElementAt(ExprNode x, long index) => Make.Index(x, Make.Integer(index));

    private ExprNode Combined(ExprNode x, long start, long count, GoType element, GoType wide)
    {
        var result = Widened(x, start, element, wide);
        for (var i = 1; i < count; i++)
        {
            var next = Widened(x, start + i, element, wide);
            result = Make.Binary(Operator.Or, result, Make.Shift(next, (int)(8 * element.Size * i)));
        }
        return result;
    }

    /// <summary>An element without its sign; gc converts elements of arrays that have none too, bytes of strings not.</summary>
    private ExprNode Widened(ExprNode x, long index, GoType element, GoType wide)
    {
        var value = ElementAt(x, index);
        if (!x.Type!.IsString) { value = new ConvertNode(work.Position, UnsignedOf(element), ConversionKind.NoOp, value); }
        return Make.Convert(value, wide);
    }

    private static BasicType UnsignedOf(GoType type) => type.Kind switch
    {
        TypeKind.Int8 => BasicType.Uint8,
        TypeKind.Int16 => BasicType.Uint16,
        TypeKind.Int32 => BasicType.Uint32,
        TypeKind.Int64 => BasicType.Uint64,
        TypeKind.Int => BasicType.Uint,
        TypeKind.Uint8 => BasicType.Uint8,
        TypeKind.Uint16 => BasicType.Uint16,
        TypeKind.Uint32 => BasicType.Uint32,
        TypeKind.Uint64 => BasicType.Uint64,
        TypeKind.Uintptr => BasicType.Uintptr,
        _ => BasicType.Uint,
    };

    private ExprNode WalkCompareString(CompareStringNode compare, List<TreeNode> init)
    {
        if (ComparesSuffixed(compare) is { } isEmpty) { return FinishCompare(compare, isEmpty, init); }
        var isLeftConstant = compare.X is LiteralNode;
        var constant = isLeftConstant && compare.Y is LiteralNode ? null : isLeftConstant ? compare.X : compare.Y as LiteralNode;
        if (TreeFacts.IsString(constant, out var bytes))
        {
            var op = isLeftConstant ? TreeFacts.Reverse(compare.Op) : compare.Op;
            var maximum = op is Operator.Equal or Operator.NotEqual ? 2 * RegisterSize : 0;
            if (bytes.Length <= maximum)
            {
                return FinishCompare(compare, CompareWithBytes(op, isLeftConstant ? compare.Y : compare.X, bytes.ToArray(), init), init);
            }
        }
        return FinishCompare(compare, CompareStringsByCall(compare, init), init);
    }

    /// <summary><c>s + "x" == "x"</c>: asks whether s is empty.</summary>
    private ExprNode? ComparesSuffixed(CompareStringNode compare) =>
        compare.Op is Operator.Equal or Operator.NotEqual
        && compare is { X: AddStringNode { Operands: [var start, LiteralNode suffix] }, Y: LiteralNode whole } && suffix.Value.Equals(whole.Value)
            ? Make.Binary(compare.Op, Make.Length(start), Make.Integer(0))
            : null;

    private ExprNode CompareWithBytes(Operator op, ExprNode text, byte[] bytes, List<TreeNode> init)
    {
        if (bytes.Length > 0) { text = Safe(text, init); }
        var result = Make.Binary(op, Make.Length(text), Make.Integer(bytes.Length));
        for (var i = 0; i < bytes.Length;)
        {
            var remains = bytes.Length - i;
            if (remains == 1)
            {
                result = Combine(op, result, Make.Binary(op, Make.Index(text, Make.Integer(i)), Make.Integer(bytes[i], BasicType.Uint8)));
                break;
            }
            var (wide, step) = remains >= 8 ? (BasicType.Int64, 8) : remains >= 4 ? (BasicType.Uint32, 4) : (BasicType.Uint16, 2);
            var expected = BigInteger.Zero;
            for (var j = 0; j < step; j++) { expected |= (BigInteger)bytes[i + j] << (8 * j); }
            if (wide == BasicType.Int64) { expected = (long)(ulong)expected; }
            result = Combine(op, result, Make.Binary(op, Make.Integer(expected, wide), Combined(text, i, step, BasicType.Uint8, wide)));
            i += step;
        }
        return result;
    }

    private ExprNode CompareStringsByCall(CompareStringNode compare, List<TreeNode> init)
    {
        if (compare.Op is not (Operator.Equal or Operator.NotEqual))
        {
            var order = CallRuntime("cmpstring", BasicType.Int, [], init,
                Make.Convert(compare.X, BasicType.String), Make.Convert(compare.Y, BasicType.String));
            return Make.Binary(compare.Op, order, Make.Integer(0));
        }
        compare.X = Cheap(compare.X, init);
        compare.Y = Cheap(compare.Y, init);
        var x = Make.Convert(compare.X, BasicType.String);
        var y = Make.Convert(compare.Y, BasicType.String);
        var px = Make.Pointer(x);
        var py = Make.Pointer(y);
        var lx = Make.Convert(Make.Length(x), BasicType.Uintptr);
        var ly = Make.Convert(Make.Length(y), BasicType.Uintptr);
        var equal = CallRuntime("memequal", BasicType.Bool, [BasicType.Uint8, BasicType.Uint8], init, px, py, lx);
        return compare.Op == Operator.Equal
            ? Make.And(Make.Binary(Operator.Equal, lx, ly), equal)
            : Make.Or(Make.Binary(Operator.NotEqual, lx, ly), Make.Not(equal));
    }

    private ExprNode WalkCompareInterface(CompareInterfaceNode compare, List<TreeNode> init)
    {
        compare.Y = Cheap(compare.Y, init);
        compare.X = Cheap(compare.X, init);
        var tx = Make.TypeWord(compare.X);
        var ty = Make.TypeWord(compare.Y);
        var dx = Make.DataWord(compare.X, BasicType.UnsafePointer);
        var dy = Make.DataWord(compare.Y, BasicType.UnsafePointer);
        var equal = CallRuntime(compare.X.Type!.IsEmptyInterface ? "efaceeq" : "ifaceeq", compare.Type, [], init, tx, dx, dy);
        return FinishCompare(compare, compare.Op == Operator.Equal
            ? Make.And(Make.Binary(Operator.Equal, tx, ty), equal)
            : Make.Or(Make.Binary(Operator.NotEqual, tx, ty), Make.Not(equal)), init);
    }

    /// <summary>
    /// <c>a &lt;= x &amp;&amp; x &lt;= b</c> with integer constants becomes one unsigned comparison (gc: walkinrange); null for
    /// other forms.
    /// </summary>
    private ExprNode? RangeCheck(LogicalNode logical, List<TreeNode> init)
    {
        if (logical.X is not BinaryNode l || logical.Y is not BinaryNode r || !IsOrdering(l) || !IsOrdering(r)) { return null; }
        var (a, opl, b) = (l.X, l.Op, l.Y);
        var (x, opr, c) = (r.X, r.Op, r.Y);
        for (var i = 0; !TreeFacts.AreSame(b, x); i++)
        {
            if (i == 3) { return null; }
            if (i % 2 == 0) { (a, opl, b) = (b, TreeFacts.Reverse(opl), a); }
            else { (x, opr, c) = (c, TreeFacts.Reverse(opr), x); }
        }
        if (!logical.IsAnd) { (opl, opr) = (TreeFacts.Complement(opl), TreeFacts.Complement(opr)); }
        if (IsAscending(opl) != IsAscending(opr)) { return null; }
        if (!IsAscending(opl)) { (a, c, opl, opr) = (c, a, TreeFacts.Reverse(opr), TreeFacts.Reverse(opl)); }
        if (!TreeFacts.IsInteger(a, out var low) || !TreeFacts.IsInteger(c, out var high) || !IsInt64(low) || !IsInt64(high)) { return null; }
        if (opl == Operator.Less)
        {
            if (!MayFollow(low, b.Type!)) { return null; }
            low++;
            a = Make.Integer(low, b.Type);
        }
        var bound = high - low;
        if (bound.Sign < 0) { return null; }
        var unsigned = UnsignedOf(b.Type!);
        var distance = Make.ConvertAlways(Make.Binary(Operator.Sub, b, a), unsigned);
        var check = Make.Binary(logical.IsAnd ? opr : TreeFacts.Complement(opr), distance, Make.Integer(bound, unsigned));
        check.Position = logical.Position;
        check = AddInit(check, l.Init);
        check = AddInit(check, r.Init);
        check.Type = logical.Type;
        return Expression(check, init);
    }

    private static bool IsOrdering(BinaryNode node) =>
        node.Op is Operator.Less or Operator.LessEqual or Operator.Greater or Operator.GreaterEqual && node.X.Type!.IsInteger && node.Y.Type!.IsInteger;

    /// <summary>
    /// Whether a lower bound can be raised by one. gc compares it with the type's largest value as an int64, so that no bound of
    /// unsigned types of 64 bits is below.
    /// </summary>
    private static bool MayFollow(BigInteger low, GoType type) => ConstantFolding.Fits(low + 1, type) && !ConstantFolding.Fits(ulong.MaxValue, type);

    private static bool IsAscending(Operator op) => op is Operator.Less or Operator.LessEqual;

    private static bool IsInt64(BigInteger value) => value >= long.MinValue && value <= long.MaxValue;
}

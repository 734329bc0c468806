using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Order;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    private const int MaxFieldsInCode = 4;
    private const int MaxStaticMapEntries = 25;

    /// <summary>Which values of a literal are to be stored, and how.</summary>
    private enum LiteralPass : byte
    {
        /// <summary>The constants, as data.</summary>
        Static,
        /// <summary>The others, by code.</summary>
        Dynamic,
        /// <summary>All, by code.</summary>
        All,
    }

    private ExprNode WalkLiteral(ExprNode literal, List<TreeNode> init)
    {
        if (StaticLiterals.IsStatic(literal) && !ValueTypes.IsValue(literal.Type!))
        {
            var data = work.Package.Statics.New(literal.Type!, isReadOnly: true);
            StoreFixed(literal, data, LiteralPass.Static, isInit: true, init);
            return data;
        }
        var variable = work.NewTemporary(literal.Type!);
        StoreLiteral(literal, variable, init);
        return variable;
    }

    /// <summary>Stores a literal into a variable it is assigned to, if the variable does not occur in it (gc: oaslit).</summary>
    private bool AssignLiteral(AssignNode assign, List<TreeNode> init)
    {
        if (assign.Right is not (StructLitNode or ArrayLitNode or MapLitNode) || !IsSimpleName(assign.Left)) { return false; }
        if (!GoType.Identical(assign.Left.Type!, assign.Right.Type!) || Mentions((Variable)assign.Left, assign.Right)) { return false; }
        StoreLiteral(assign.Right, assign.Left, init);
        return true;
    }

    private static bool IsSimpleName(ExprNode node) => node is Variable { IsBlank: false, Storage: not (StorageClass.Global or StorageClass.Heap) };

    /// <summary>Stores any composite literal to a place (gc: anylit).</summary>
    private void StoreLiteral(ExprNode literal, ExprNode place, List<TreeNode> init)
    {
        switch (literal)
        {
            case PointerLitNode pointer: StorePointerLiteral(pointer, place, init); break;
            case StructLitNode structure:
                StoreFixedLiteral(literal, place, structure.Fields.Count, ((StructType)literal.Type!.Underlying).Fields.Count, init);
                break;
            case ArrayLitNode { IsSlice: false } array:
                StoreFixedLiteral(literal, place, array.Elements.Count, array.Length, init);
                break;
            case ArrayLitNode slice: StoreSlice(slice, place, isInit: true, init); break;
            case MapLitNode map: StoreMap(map, place, init); break;
            default: throw work.Unsupported($"literal {literal.GetType().Name}");
        }
    }

    private void StorePointerLiteral(PointerLitNode pointer, ExprNode place, List<TreeNode> init)
    {
        ExprNode storage;
        if (work.Preallocated.TryGetValue(pointer, out var variable))
        {
            init.Add(Make.Assign(variable, null));
            storage = Make.AddressOf(variable);
        }
        else
        {
            storage = new NewNode(work.Position, pointer.Type!) { Escape = pointer.Escape };
        }
        init.Add(Make.Assign(place, Expression(storage, init)));
        StoreLiteral(pointer.Literal, Make.Dereference(place), init);
    }

    private void StoreFixedLiteral(ExprNode literal, ExprNode place, int given, long all, List<TreeNode> init)
    {
        if (IsSimpleName(place) && given > MaxFieldsInCode)
        {
            var data = work.Package.Statics.New(literal.Type!, isReadOnly: true);
            StoreFixed(literal, data, LiteralPass.Static, isInit: literal is StructLitNode, init);
            init.Add(WalkAssign(Make.Assign(place, data), init));
            StoreFixed(literal, place, LiteralPass.Dynamic, isInit: true, init);
            return;
        }
        if (IsSimpleName(place) || given < all) { init.Add(WalkAssign(Make.Assign(place, null), init)); }
        StoreFixed(literal, place, LiteralPass.All, isInit: true, init);
    }

    /// <summary>Stores the fields or elements of a literal (gc: fixedlit). <paramref name="isInit"/> is false for data outside of functions.</summary>
    private void StoreFixed(ExprNode literal, ExprNode place, LiteralPass pass, bool isInit, List<TreeNode> init)
    {
        if (literal is StructLitNode structure)
        {
            foreach (var field in structure.Fields)
            {
                ExprNode target = field.Field == "_" ? Blank() : new FieldNode(work.Position, field.Value.Type!, place, field.Field, field.Offset);
                if (field.Field != "_") { target.Type = FieldType(place.Type!, field); }
                work.FieldCaptures.TryGetValue(field, out var capture);
                StoreValue(target, field.Value, pass, isInit, capture, init);
            }
            return;
        }
        foreach (var element in ((ArrayLitNode)literal).Elements)
        {
            StoreValue(Make.Index(place, Make.Integer(element.Index)), element.Value, pass, isInit, null, init);
        }
    }

    private static GoType FieldType(GoType type, FieldValueNode field)
    {
        var structure = (StructType)type.Underlying;
        for (var i = 0; i < structure.Fields.Count; i++)
        {
            if (structure.Offsets[i] == field.Offset && structure.Fields[i].Name == field.Field) { return structure.Fields[i].Type; }
        }
        return field.Value.Type!;
    }

    private Variable Blank() => new(work.Position, "_", null, StorageClass.Auto);

    private void StoreValue(ExprNode place, ExprNode value, LiteralPass pass, bool isInit, IR.Capture? capture, List<TreeNode> init)
    {
        switch (value)
        {
            case ArrayLitNode { IsSlice: true } slice when (pass == LiteralPass.Static && !isInit) || (pass == LiteralPass.Dynamic && isInit):
                StoreSlice(slice, place, isInit, init);
                return;
            case StructLitNode or ArrayLitNode { IsSlice: false }:
                StoreFixed(value, place, pass, isInit, init);
                return;
        }
        var isConstant = StaticLiterals.IsConstant(value);
        if ((pass == LiteralPass.Static && !isConstant) || (pass == LiteralPass.Dynamic && isConstant)) { return; }
        work.MoveTo(value);
        var assign = Make.Assign(place, value);
        if (pass == LiteralPass.Static)
        {
            work.Package.Statics.Store(place, assign.Right!);
            return;
        }
        if (capture is not null) { work.Captures[assign] = capture; }
        init.Add(Statement(Orderer.OrderStatement(work, assign)));
    }

    /// <summary>A slice literal: its array in data, in the frame or in the heap, then the slice of it (gc: slicelit).</summary>
    private void StoreSlice(ArrayLitNode literal, ExprNode place, bool isInit, List<TreeNode> init)
    {
        var array = Types.ArrayOf(literal.Type!.Element!, literal.Length);
        if (!isInit)
        {
            var data = work.Package.Statics.New(array, isReadOnly: false);
            StoreFixed(literal, data, LiteralPass.Static, isInit, init);
            StoreFixed(literal, data, LiteralPass.Dynamic, isInit, init);
            work.Package.Statics.StoreSlice(place, data, literal.Length);
            return;
        }
        Variable? constants = null;
        if (StaticLiterals.ContentsOf(literal, isTop: true).HasFlag(LiteralContents.Constant))
        {
            constants = work.Package.Statics.New(array, isReadOnly: true);
            StoreFixed(literal, constants, LiteralPass.Static, isInit, init);
        }
        var pointer = work.NewTemporary(Types.PointerTo(array));
        var storage = SliceStorage(literal, array, isZeroed: constants is null, init);
        init.Add(WalkAssign(Make.Assign(pointer, storage), init));
        if (constants is not null)
        {
            init.Add(WalkAssign(Make.Assign(Make.Dereference(pointer), constants), init));
        }
        StoreElements(literal, pointer, isInit, init);
        init.Add(Statement(Orderer.OrderStatement(work, Make.Assign(place, Make.Slice(pointer, null, null)))));
    }

    private ExprNode SliceStorage(ArrayLitNode literal, GoType array, bool isZeroed, List<TreeNode> init)
    {
        if (work.Preallocated.TryGetValue(literal, out var storage))
        {
            storage.Type = array;
            if (isZeroed) { init.Add(Make.Assign(storage, null)); }
            return Make.AddressOf(storage);
        }
        if (literal.Escape != EscapeState.None) { return new NewNode(work.Position, Types.PointerTo(array)) { Escape = EscapeState.Heap }; }
        var variable = work.NewTemporary(array);
        if (isZeroed)
        {
            variable = work.NewTemporary(array);
            init.Add(Make.Assign(variable, null));
        }
        return Make.AddressOf(variable);
    }

    private void StoreElements(ArrayLitNode literal, Variable pointer, bool isInit, List<TreeNode> init)
    {
        foreach (var element in literal.Elements)
        {
            var place = Make.Index(pointer, Make.Integer(element.Index), isBounded: true);
            if (element.Value is StructLitNode or ArrayLitNode { IsSlice: false })
            {
                StoreFixed(element.Value, place, LiteralPass.Dynamic, isInit, init);
            }
            else if (!StaticLiterals.IsConstant(element.Value))
            {
                work.MoveTo(element.Value);
                init.Add(Statement(Orderer.OrderStatement(work, Make.Assign(place, element.Value))));
            }
        }
    }

    /// <summary>A map literal: an empty map, then an assignment for each entry; many constant entries by a loop over data.</summary>
    private void StoreMap(MapLitNode literal, ExprNode place, List<TreeNode> init)
    {
        var make = new MakeMapNode(work.Position, literal.Type!, Make.Integer(literal.Entries.Count)) { Escape = literal.Escape };
        init.Add(WalkAssign(Make.Assign(place, make), init));
        var constant = literal.Entries.Where(IsStaticEntry).ToList();
        if (constant.Count > MaxStaticMapEntries) { StoreStaticEntries(literal, constant, place, init); }
        else { StoreEntries(constant, place, init); }
        StoreEntries(literal.Entries.Where(entry => !IsStaticEntry(entry)).ToList(), place, init);
    }

    private static bool IsStaticEntry(KeyValueNode entry) => StaticLiterals.IsStatic(entry.Key) && StaticLiterals.IsStatic(entry.Value);

    private void StoreEntries(List<KeyValueNode> entries, ExprNode map, List<TreeNode> init)
    {
        if (entries.Count == 0) { return; }
        var type = (MapType)map.Type!.Underlying;
        var key = work.NewTemporary(type.KeyType);
        var value = work.NewTemporary(type.ValueType);
        foreach (var entry in entries)
        {
            work.MoveTo(entry.Key);
            init.Add(Statement(Make.Assign(key, entry.Key)));
            work.MoveTo(entry.Value);
            init.Add(Statement(Make.Assign(value, entry.Value)));
            init.Add(Statement(Make.Assign(EntryOf(map, type, key), value)));
        }
        init.Add(new LifetimeEndNode(work.Position, key));
        init.Add(new LifetimeEndNode(work.Position, value));
    }

    private MapIndexNode EntryOf(ExprNode map, MapType type, ExprNode key) => new(work.Position, type.ValueType, map, key) { IsAssigned = true };

    private void StoreStaticEntries(MapLitNode literal, List<KeyValueNode> entries, ExprNode map, List<TreeNode> init)
    {
        var type = (MapType)literal.Type!.Underlying;
        var keys = work.Package.Statics.New(Types.ArrayOf(type.KeyType, entries.Count), isReadOnly: true);
        var values = work.Package.Statics.New(Types.ArrayOf(type.ValueType, entries.Count), isReadOnly: true);
        for (var i = 0; i < entries.Count; i++)
        {
            StoreValue(Make.Index(keys, Make.Integer(i)), entries[i].Key, LiteralPass.Static, true, null, init);
        }
        for (var i = 0; i < entries.Count; i++)
        {
            StoreValue(Make.Index(values, Make.Integer(i)), entries[i].Value, LiteralPass.Static, true, null, init);
        }
        var index = work.NewTemporary(BasicType.Int);
        var value = Make.Index(values, index, isBounded: true);
        var key = Make.Index(keys, index, isBounded: true);
        var body = Make.Assign(EntryOf(map, type, key), value);
        var loop = new ForNode(work.Position, Make.Binary(Operator.Less, index, Make.Integer(entries.Count)),
            Make.Assign(index, Make.Binary(Operator.Add, index, Make.Integer(1))), [body]);
        loop.Init.Add(Make.Assign(index, Make.Integer(0)));
        init.Add(Statement(loop));
    }
}

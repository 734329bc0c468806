using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Order;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    /// <summary>A larger value that is missing in a map is read from zeros that the reader brings along.</summary>
    private const int MaxMissingValue = 1024;

    private DereferenceNode WalkMapIndex(MapIndexNode index, List<TreeNode> init)
    {
        index.X = Expression(index.X, init);
        index.Key = Expression(index.Key, init);
        var type = (MapType)index.X.Type!.Underlying;
        var result = Types.PointerTo(type.ValueType);
        var pointer = index.IsAssigned
            ? MapCall("mapassign", MapAccess.Suffix(type, "ptr"), index.X, index.Key, result, init)
            : MapRead("mapaccess1", index.X, index.Key, result, init);
        // The address to assign to goes through a temporary, on which gc forgets that it is not nil.
        return new DereferenceNode(work.Position, type.ValueType, pointer) { IsNonNil = true };
    }

    private ExprNode MapRead(string name, ExprNode map, ExprNode key, GoType? result, List<TreeNode> init)
    {
        var size = ((MapType)map.Type!.Underlying).ValueType.Size;
        if (size <= MaxMissingValue) { return MapCall(name, MapAccess.Suffix(map.Type), map, key, result, init); }
        var zeros = new SymbolAddressNode(work.Position, Types.PointerTo(BasicType.Uint8), work.Package.Statics.Zeros(size));
        return MapCall(name, "_fat", map, key, result, init, zeros);
    }

    /// <summary>Calls a function on a map; general ones take the key's address.</summary>
    private ExprNode MapCall(string name, string suffix, ExprNode map, ExprNode key, GoType? result, List<TreeNode> init, params ReadOnlySpan<ExprNode> rest)
    {
        var type = (MapType)map.Type!.Underlying;
        key = suffix.StartsWith("_fast", StringComparison.Ordinal) ? key : Make.AddressOf(key);
        return CallRuntime(name + suffix, result, [type.KeyType, type.ValueType, type.KeyType, type.ValueType], init, [Make.Descriptor(map.Type), map, key, .. rest]);
    }

    private TreeNode WalkAssignMapIndex(AssignListNode assign, List<TreeNode> init)
    {
        TakeInit(assign, init);
        SafeExpressions(assign.Left, init);
        var index = (MapIndexNode)assign.Right[0];
        index.X = Expression(index.X, init);
        index.Key = Expression(index.Key, init);
        var type = (MapType)index.X.Type!.Underlying;
        var call = MapRead("mapaccess2", index.X, index.Key, null, init);
        var target = assign.Left[0];
        var read = new AssignListNode(assign.Position, AssignListKind.Call, assign.Left, [call]);
        if (TreeFacts.IsBlank(target)) { return WalkAssignList(read, init); }
        var pointer = work.NewTemporary(Types.PointerTo(type.ValueType));
        read.Left[0] = pointer;
        init.Add(WalkAssignList(read, init));
        var value = new DereferenceNode(work.Position, type.ValueType, pointer) { IsNonNil = true };
        return WalkAssign(Make.Assign(target, value), init);
    }

    private ExprNode WalkDelete(DeleteNode delete, List<TreeNode> init)
    {
        delete.Map = Expression(delete.Map, init);
        delete.Key = Expression(delete.Key, init);
        var type = (MapType)delete.Map.Type!.Underlying;
        var suffix = MapAccess.Suffix(type);
        var key = suffix.Length > 0 ? delete.Key : Make.AddressOf(delete.Key);
        return CallRuntime("mapdelete" + suffix, null, [type.KeyType, type.ValueType, type.KeyType], init, Make.Descriptor(delete.Map.Type), delete.Map, key);
    }

    private ExprNode WalkMakeMap(MakeMapNode make, List<TreeNode> init)
    {
        var type = (MapType)make.Type!.Underlying;
        var header = work.Package.Descriptors.MapTypes.Header(type);
        var hint = make.Hint ?? Make.Integer(0);
        var isSmall = TreeFacts.IsInteger(hint, out var count) && count <= MapTypes.BucketEntries;
        var isLocal = make.Escape == EscapeState.None;
        var place = isLocal ? LocalMap(type, header, hasBucket: isSmall || hint is not LiteralNode, init) : null;
        if (!isSmall)
        {
            return CallRuntime("makemap", make.Type, [header, type.KeyType, type.ValueType], init,
                Make.Descriptor(make.Type), Make.Convert(hint, BasicType.Int), (ExprNode?)place ?? Make.Nil(Types.PointerTo(header)));
        }
        if (place is null) { return CallRuntime("makemap_small", make.Type, [type.KeyType, type.ValueType], init); }
        var seed = CallRuntime("fastrand", BasicType.Uint32, [], init);
        init.Add(WalkAssign(Make.Assign(HeaderField(place, header, "hash0"), seed), init));
        return Make.Retype(place, make.Type);
    }

    /// <summary>A map that does not outlive the function: header and first bucket in the frame.</summary>
    private AddressNode LocalMap(MapType type, StructType header, bool hasBucket, List<TreeNode> init)
    {
        var headerVariable = work.NewTemporary(header);
        init.Add(Make.Assign(headerVariable, null));
        var place = Make.AddressOf(headerVariable);
        if (hasBucket)
        {
            var bucket = work.NewTemporary(work.Package.Descriptors.MapTypes.Bucket(type));
            init.Add(Make.Assign(bucket, null));
            init.Add(Make.Assign(HeaderField(place, header, "buckets"), Make.AddressOf(bucket)));
        }
        return place;
    }

    private PointerFieldNode HeaderField(ExprNode pointer, StructType header, string name)
    {
        var index = header.Fields.ToList().FindIndex(field => field.Name == name);
        return new PointerFieldNode(work.Position, header.Fields[index].Type, pointer, name, header.Offsets[index]);
    }
}

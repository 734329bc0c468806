using GoDefer.Frontend.Types;
using GoDefer.IR;

namespace GoDefer.Frontend.Lowering.Types;

/// <summary>
/// The IR types of Go types. As in gc, a type literal that the source writes again is a type of its own, identical to the first;
/// so is each pointer type made from now on, if there was none to the type before.
/// </summary>
internal sealed class IrTypeMap(GoDefer.IR.TypeTable table, GoDefer.Frontend.Types.TypeTable types, IReadOnlySet<GoType> programTargets)
{
    /// <summary>What has a pointer type when code generation begins: the program's, and gc's own (gc: builtin.go, initssaconfig, SetTypPtrs).</summary>
    private readonly HashSet<GoType> pointerTargets =
    [
        .. programTargets,
        BasicType.Byte, BasicType.Uint8, BasicType.Bool, BasicType.Int, BasicType.Int16, BasicType.Int32, BasicType.Int64, BasicType.Uint32, BasicType.Uintptr,
        BasicType.Float32, BasicType.Float64, BasicType.String, types.PointerTo(BasicType.String), types.PointerTo(BasicType.Byte), types.PointerTo(BasicType.Uint8),
        types.PointerTo(types.PointerTo(BasicType.Uint8)), types.SliceOf(BasicType.Byte), types.SliceOf(BasicType.String), types.SliceOf(types.EmptyInterface),
        types.EmptyInterface, types.Error,
    ];

    private readonly Dictionary<GoType, IrType> known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GoType, string> names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);
    private readonly HashSet<Signature> signatures = new(new SignatureComparer());
    private readonly Queue<Action> pending = new();
    private int depth;

    /// <summary>The type's representation. What it points to is completed before the outermost call returns.</summary>
    public IrType Of(GoType type)
    {
        if (known.TryGetValue(type, out var result)) { return result; }
        depth++;
        result = Make(type);
        if (!pointerTargets.Contains(type)) { GoDefer.IR.TypeTable.SetPointersDiffer(result); }
        known[type] = result;
        depth--;
        while (depth == 0 && pending.TryDequeue(out var complete)) { complete(); }
        return result;
    }

    /// <summary>The signature of a function type.</summary>
    public Signature SignatureOf(IEnumerable<GoType> parameters, IEnumerable<GoType> results) =>
        SignatureOf(parameters.Select(Of).ToArray(), results.Select(Of).ToArray());

    /// <summary>The signature of these types: one object for all that are equal, as every call has one.</summary>
    public Signature SignatureOf(IrType[] parameters, IrType[] results)
    {
        var made = new Signature(parameters, results);
        if (signatures.TryGetValue(made, out var known)) { return known; }
        signatures.Add(made);
        return made;
    }

    private IrType Make(GoType type)
    {
        var name = NameOf(type);
        if (table.Find(name) is { } found) { return found; }
        var made = Make(name, type);
        GoDefer.IR.TypeTable.SetSpelling(made, LinkNames.TypeName(type));
        return made;
    }

    /// <summary>Pointers and slices are told apart by their elements, other types without a name by a number.</summary>
    private string NameOf(GoType type)
    {
        if (names.TryGetValue(type, out var name)) { return name; }
        var spelling = LinkNames.TypeName(type);
        name = type switch
        {
            BasicType basic => basic.Name,
            NamedType => spelling,
            PointerType pointer => "*" + NameOf(pointer.Target),
            SliceType slice => "[]" + NameOf(slice.ElementType),
            _ => Numbered(spelling),
        };
        names.Add(type, name);
        return name;
    }

    private string Numbered(string spelling)
    {
        var number = uses[spelling] = uses.GetValueOrDefault(spelling) + 1;
        return number == 1 ? spelling : $"{spelling}#{number}";
    }

    private IrType Make(string name, GoType type) => type.Underlying switch
    {
        PointerType pointer => WithElement(table.Pointer(name, PointerShape.Pointer), pointer.Target),
        SliceType slice => WithElement(table.Slice(name, null), slice.ElementType),
        MapType map => WithElement(table.Pointer(name, PointerShape.Map), map.ValueType, map.KeyType),
        ChanType chan => WithElement(table.Pointer(name, PointerShape.Channel), chan.ElementType),
        FuncType func => MakeFunction(name, func),
        InterfaceType => table.Interface(name, type.IsEmptyInterface),
        ArrayType array => table.Array(name, Of(array.ElementType), array.Length),
        StructType structure => MakeStruct(name, structure),
        TupleType => table.Void,
        _ => MakeBasic(name, type.Kind),
    };

    private IrType WithElement(IrType type, GoType element, GoType? key = null)
    {
        pending.Enqueue(() => GoDefer.IR.TypeTable.SetElement(type, Of(element), key is null ? null : Of(key)));
        return type;
    }

    private IrType MakeFunction(string name, FuncType func)
    {
        var type = table.Function(name, Signature.Empty);
        pending.Enqueue(() => GoDefer.IR.TypeTable.SetSignature(type, SignatureOf(func.Parameters, func.Results)));
        return type;
    }

    private IrType MakeStruct(string name, StructType structure)
    {
        var fields = structure.Fields.Select((field, i) => new IrField(field.Name, Of(field.Type), structure.Offsets[i])).ToList();
        return table.Struct(name, fields, structure.Size, structure.Alignment);
    }

    /// <summary>A defined type of 64 bits keeps which of the predeclared ones it is.</summary>
    private static IrType Defined(IrType type, IrType predeclared)
    {
        if (type != predeclared) { GoDefer.IR.TypeTable.SetElement(type, predeclared); }
        return type;
    }

    private IrType MakeBasic(string name, TypeKind kind) => kind switch
    {
        TypeKind.String => table.NamedString(name),
        TypeKind.Complex64 => table.NamedComplex(name, IrKind.Complex64),
        TypeKind.Complex128 => table.NamedComplex(name, IrKind.Complex128),
        TypeKind.UnsafePointer => table.Pointer(name, PointerShape.Unsafe),
        TypeKind.Bool => table.Scalar(name, IrKind.Bool, 1),
        TypeKind.Int8 => table.Scalar(name, IrKind.Int8, 1),
        TypeKind.Uint8 => table.Scalar(name, IrKind.UInt8, 1),
        TypeKind.Int16 => table.Scalar(name, IrKind.Int16, 2),
        TypeKind.Uint16 => table.Scalar(name, IrKind.UInt16, 2),
        TypeKind.Int32 => table.Scalar(name, IrKind.Int32, 4),
        TypeKind.Uint32 => table.Scalar(name, IrKind.UInt32, 4),
        TypeKind.Int64 => table.Scalar(name, IrKind.Int64, 8),
        TypeKind.Int => Defined(table.Scalar(name, IrKind.Int64, 8), table.Int),
        TypeKind.Uint64 => table.Scalar(name, IrKind.UInt64, 8),
        TypeKind.Uint => Defined(table.Scalar(name, IrKind.UInt64, 8), table.UInt),
        TypeKind.Uintptr => Defined(table.Scalar(name, IrKind.UInt64, 8), table.UIntPtr),
        TypeKind.Float32 => table.Scalar(name, IrKind.Float32, 4),
        TypeKind.Float64 => table.Scalar(name, IrKind.Float64, 8),
        _ => throw new InternalErrorException("lower", name, $"no representation for a type of kind {kind}"),
    };
}

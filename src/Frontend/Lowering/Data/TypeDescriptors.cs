using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Types;
using GoDefer.IR;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TypeTable = GoDefer.Frontend.Types.TypeTable;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>What the descriptors need generated on the way: functions that no source declares.</summary>
internal interface IGeneratedFunctions
{
    /// <summary>Makes the function <paramref name="name"/> that calls a method on a receiver of another type than it is declared with.</summary>
    void DefineWrapper(GoType receiver, MethodEntry method, string name);

    /// <summary>Makes the functions that compare and hash values of a type with <see cref="Algorithm.Special"/>.</summary>
    void DefineAlgorithm(GoType type, string equalName, string hashName);
}

/// <summary>
/// The runtime descriptors of types, with gc's bytes (gc: reflect.go). More are defined than gc has: what becomes of variables is known to backends only.
/// Each notes what gc defines on the way to it, from which a listing takes those gc has, in its order.
/// </summary>
/// <param name="package">Receives the descriptors.</param>
/// <param name="types">The types.</param>
/// <param name="pointerTargets">What the program itself has pointers to; only then a pointer's descriptor links to the pointer to it.</param>
/// <param name="local">The package.</param>
/// <param name="requirements">Notes what descriptors require.</param>
/// <param name="functions">Makes the functions that descriptors need.</param>
internal sealed class TypeDescriptors(
    Package package, TypeTable types, IReadOnlySet<GoType> pointerTargets, GoPackage local, Requirements requirements, IGeneratedFunctions functions)
{
    private const int WordSize = 8;
    private const int UncommonSize = 16;
    private const int MaxMaskBytes = 2048;

    private readonly MethodSets methodSets = new(types);
    private readonly HashSet<GoType> offeredSet = [];
    private readonly List<GoType> offered = [];
    private readonly AlgorithmTables algorithms = new(package, requirements, functions);
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);
    private readonly DescriptorNames names = new(package);
    private readonly MapTypes mapTypes = new(types);

    /// <summary>What the package, or the function being lowered, requests.</summary>
    private List<Symbol> requested = [];

    /// <summary>Layouts of the structures behind maps.</summary>
    public MapTypes MapTypes => mapTypes;

    private static readonly BasicType[] Predeclared =
    [
        BasicType.Bool, BasicType.Int, BasicType.Int8, BasicType.Int16, BasicType.Int32, BasicType.Int64, BasicType.Uint, BasicType.Uint8,
        BasicType.Uint16, BasicType.Uint32, BasicType.Uint64, BasicType.Uintptr, BasicType.Float32, BasicType.Float64, BasicType.Complex64,
        BasicType.Complex128, BasicType.String, BasicType.UnsafePointer,
    ];

    private bool IsRuntime => local.Path == "runtime";

    /// <summary>The hash by which type switches and assertions tell types apart.</summary>
    public static uint Hash(GoType type) =>
        BinaryPrimitives.ReadUInt32LittleEndian(MD5.HashData(Encoding.UTF8.GetBytes(type.ReflectString)));

    /// <summary>The descriptor's symbol; the descriptor will be defined by the next <see cref="DefineOffered"/>, and be there in any case.</summary>
    public Symbol Request(GoType type)
    {
        Offer(type);
        var symbol = package.Symbol(LinkNames.TypeDescriptor(type));
        requested.Add(symbol);
        return symbol;
    }

    /// <summary>Has the descriptor defined by the next <see cref="DefineOffered"/>, for backends that request it.</summary>
    public void Offer(GoType type)
    {
        if (offeredSet.Add(type)) { offered.Add(type); }
    }

    /// <summary>Notes in the package what was requested outside of functions.</summary>
    public void NoteRequests() => package.Requests.AddRange(requested.Distinct());

    /// <summary>Lowers a function and notes in it what it requests. One that is made while data is written is there only with the data.</summary>
    public void NoteRequests(Func<Function> lower)
    {
        var outer = requested;
        requested = [];
        try
        {
            var function = lower();
            function.Requests.AddRange(requested.Distinct());
            if (requirements.AreNoted) { function.Flags |= FunctionFlags.OnDemand; }
        }
        finally { requested = outer; }
    }

    /// <summary>Defines what was offered since the last call, and what that offers in turn.</summary>
    public void DefineOffered()
    {
        while (offered.Count > 0)
        {
            var batch = offered.OrderBy(LinkNames.TypeName, StringComparer.Ordinal)
                .ThenBy(type => type.ToString(), StringComparer.Ordinal).ToList();
            offered.Clear();
            offeredSet.Clear();
            foreach (var type in batch)
            {
                Define(type);
                if (type.IsNamed) { Define(types.PointerTo(type)); }
            }
        }
    }

    /// <summary>
    /// Requests what package runtime defines for every program: the predeclared types and the paths of runtime and main (gc: dumpbasictypes).
    /// </summary>
    public void RequestPredeclared()
    {
        if (!IsRuntime) { return; }
        foreach (var type in Predeclared) { Request(type); }
        Request(types.Error);
        ImportPath(local);
        ImportPath(new GoPackage("main", "main", isLocal: false));
    }

    /// <summary>The path of a package that this one imports is there in any case, after all descriptors (gc: dumpimportstrings).</summary>
    public void DefineImportPath(GoPackage imported)
    {
        if (ImportPath(imported).Data is not { } data) { return; }
        package.Data.Remove(data);
        package.Data.Add(data);
        data.PrecedingFunctions = package.Functions.Count;
        data.IsOnDemand = false;
    }

    /// <summary>The path of an imported package, as reflection shows it.</summary>
    private Symbol ImportPath(GoPackage imported)
    {
        var symbol = package.Symbol($"type..importpath.{imported.LinkPrefix}.");
        if (imported.IsLocal && !IsRuntime) { return symbol; }
        if (symbol.Data is null) { names.Define(symbol, imported.Path, "", null, isExported: false); }
        return requirements.Require(symbol);
    }

    /// <summary>Defines a descriptor after those it needs; gives its symbol.</summary>
    public Symbol Define(GoType type)
    {
        type = type is BasicType ? type.Canonical : type;
        var symbol = package.Symbol(LinkNames.TypeDescriptor(type));
        var owner = type is PointerType { Target.IsNamed: true } pointer ? pointer.Target : type;
        if (owner.IsNamed && !IsDefinedHere(owner)) { return symbol; }
        if (begun.Add(symbol.Name))
        {
            requirements.Note(() =>
            {
                var writer = new DataWriter(symbol);
                Write(writer, type);
                WriteMethods(writer, type);
                var data = writer.Define(package, DataKind.ReadOnly, isDuplicateOk: !owner.IsNamed);
                data.IsOnDemand = true;
                return data;
            });
        }
        return requirements.Require(symbol);
    }

    private bool IsDefinedHere(GoType named) => named is NamedType { Package: { } owner } ? owner.IsLocal : IsRuntime;

    private void Write(DataWriter writer, GoType type)
    {
        switch (type.Underlying)
        {
            case ArrayType array: WriteArray(writer, type, array); break;
            case SliceType slice:
                // Backends may take a slice apart, and its first word is a variable then.
                Offer(types.PointerTo(slice.ElementType));
                WriteWithElement(writer, type, slice.ElementType, 0);
                break;
            case PointerType pointer: WriteWithElement(writer, type, pointer.Target, 0); break;
            case ChanType chan: WriteChan(writer, type, chan); break;
            case FuncType func: WriteFunc(writer, type, func); break;
            case InterfaceType face: WriteInterface(writer, type, face); break;
            case MapType map: WriteMap(writer, type, map); break;
            case StructType structure: WriteStruct(writer, type, structure); break;
            default:
                WriteCommon(writer, type);
                WriteUncommon(writer, type, 0);
                break;
        }
    }

    private void WriteArray(DataWriter writer, GoType type, ArrayType array)
    {
        var element = Define(array.ElementType);
        var slice = Define(types.SliceOf(array.ElementType));
        WriteCommon(writer, type);
        writer.Address(element);
        writer.Address(slice);
        writer.Word(array.Length);
        WriteUncommon(writer, type, 0);
    }

    private void WriteWithElement(DataWriter writer, GoType type, GoType elementType, int dataSize)
    {
        var element = Define(elementType);
        WriteCommon(writer, type);
        writer.Address(element);
        WriteUncommon(writer, type, dataSize);
    }

    private void WriteChan(DataWriter writer, GoType type, ChanType chan)
    {
        var element = Define(chan.ElementType);
        WriteCommon(writer, type);
        writer.Address(element);
        writer.Word(chan.Direction switch { ChanDirection.ReceiveOnly => 1, ChanDirection.SendOnly => 2, _ => 3 });
        WriteUncommon(writer, type, 0);
    }

    private void WriteFunc(DataWriter writer, GoType type, FuncType func)
    {
        foreach (var parameter in func.Parameters) { Define(parameter); }
        foreach (var result in func.Results) { Define(result); }
        WriteCommon(writer, type);
        writer.UInt16(func.Parameters.Count);
        writer.UInt16(func.Results.Count | (func.IsVariadic ? 1 << 15 : 0));
        writer.Skip(4);
        WriteUncommon(writer, type, (func.Parameters.Count + func.Results.Count) * WordSize);
        foreach (var parameter in func.Parameters) { writer.Address(Define(parameter)); }
        foreach (var result in func.Results) { writer.Address(Define(result)); }
    }

    private void WriteInterface(DataWriter writer, GoType type, InterfaceType face)
    {
        DefineInterfaceWrappers(type, face);
        foreach (var method in face.Methods) { Define(method.Type); }
        WriteCommon(writer, type);
        var owner = (type as NamedType)?.Package;
        WritePackagePath(writer, owner);
        writer.Address(writer.Symbol, writer.Offset + (3 * WordSize) + UncommonBytes(type));
        writer.Word(face.Methods.Count);
        writer.Word(face.Methods.Count);
        WriteUncommon(writer, type, 8 * face.Methods.Count);
        foreach (var method in face.Methods)
        {
            var isExported = GoNames.IsExported(method.Name);
            var foreign = !isExported && method.Package != owner ? method.Package : null;
            writer.Reference4(DataReferenceKind.SectionOffset, Name(method.Name, "", foreign, isExported));
            writer.Reference4(DataReferenceKind.SectionOffset, Define(method.Type));
        }
    }

    private void WriteMap(DataWriter writer, GoType type, MapType map)
    {
        var key = Define(map.KeyType);
        var value = Define(map.ValueType);
        var bucketType = mapTypes.Bucket(map);
        var bucket = Define(bucketType);
        WriteCommon(writer, type);
        writer.Address(key);
        writer.Address(value);
        writer.Address(bucket);
        WriteSlot(writer, map.KeyType);
        WriteSlot(writer, map.ValueType);
        writer.UInt16((int)bucketType.Size);
        writer.UInt8(MapTypes.IsReflexive(map.KeyType) ? (byte)1 : (byte)0);
        writer.UInt8(MapTypes.NeedsKeyUpdate(map.KeyType) ? (byte)1 : (byte)0);
        WriteUncommon(writer, type, 0);
    }

    private static void WriteSlot(DataWriter writer, GoType type)
    {
        var isIndirect = type.Size > MapTypes.MaxInlineSize;
        writer.UInt8(isIndirect ? (byte)WordSize : (byte)type.Size);
        writer.UInt8(isIndirect ? (byte)1 : (byte)0);
    }

    private void WriteStruct(DataWriter writer, GoType type, StructType structure)
    {
        foreach (var field in structure.Fields) { Define(field.Type); }
        var owner = structure.Fields.FirstOrDefault(field => !GoNames.IsExported(field.Name))?.Package;
        WriteCommon(writer, type);
        WritePackagePath(writer, owner);
        writer.Address(writer.Symbol, writer.Offset + (3 * WordSize) + UncommonBytes(type));
        writer.Word(structure.Fields.Count);
        writer.Word(structure.Fields.Count);
        WriteUncommon(writer, type, 3 * WordSize * structure.Fields.Count);
        for (var i = 0; i < structure.Fields.Count; i++)
        {
            var field = structure.Fields[i];
            writer.Address(Name(field.Name, field.Tag ?? "", null, GoNames.IsExported(field.Name)));
            writer.Address(Define(field.Type));
            writer.Word((structure.Offsets[i] << 1) | (field.IsEmbedded ? 1L : 0));
        }
    }

    /// <summary>The head all descriptors share: runtime._type.</summary>
    private void WriteCommon(DataWriter writer, GoType type)
    {
        var algorithm = Algorithms.Of(type);
        var algorithmSymbol = algorithms.Define(type, algorithm);
        var (pointer, isWeak) = PointerToThis(type);
        var (mask, pointerBytes, isProgram) = PointerMask(type);
        writer.Word(type.Size);
        writer.Word(pointerBytes);
        writer.UInt32(Hash(type));
        var text = type.ReflectString;
        var hasExtraStar = !text.StartsWith('*');
        var declared = hasExtraStar ? type : type.Element!;
        writer.UInt8((byte)((UncommonBytes(type) != 0 ? 1 : 0) | (hasExtraStar ? 2 : 0) | (type.IsNamed ? 4 : 0)));
        writer.UInt8((byte)type.Alignment);
        writer.UInt8((byte)type.Alignment);
        writer.UInt8((byte)(DescriptorKinds.Of(type.Kind) | (InterfaceData.IsDirect(type) ? 1 << 5 : 0)
            | (isProgram ? 1 << 6 : 0) | (type.HasPointers ? 0 : 1 << 7)));
        algorithms.WriteAddress(writer, algorithm, algorithmSymbol);
        writer.Address(mask);
        writer.Reference4(DataReferenceKind.SectionOffset, Name(hasExtraStar ? "*" + text : text, "", null, declared.IsNamed && GoNames.IsExported(DeclaredName(declared))));
        if (pointer is null) { writer.UInt32(0); }
        else { writer.Reference4(isWeak ? DataReferenceKind.WeakSectionOffset : DataReferenceKind.SectionOffset, pointer); }
    }

    private static string DeclaredName(GoType type) => type switch { NamedType named => named.Name, BasicType basic => basic.Name, _ => "" };

    private (Symbol? Symbol, bool IsWeak) PointerToThis(GoType type)
    {
        if (type.Kind == TypeKind.Pointer && !pointerTargets.Contains(type)) { return (null, false); }
        var pointer = types.PointerTo(type);
        var isWeak = !type.IsNamed && Methods(pointer).Count == 0;
        return (Define(pointer), isWeak);
    }

    private void WriteUncommon(DataWriter writer, GoType type, int dataSize)
    {
        var methods = Methods(type);
        if (UncommonBytes(type) == 0) { return; }
        foreach (var method in methods) { Define(WithReceiver(method.Type, type)); }
        WritePackagePath4(writer, PackageOf(type));
        writer.UInt16(methods.Count);
        writer.UInt16(methods.Count(method => GoNames.IsExported(method.Name)));
        writer.UInt32((uint)(dataSize + UncommonSize));
        writer.UInt32(0);
    }

    private void WriteMethods(DataWriter writer, GoType type)
    {
        foreach (var method in Methods(type))
        {
            var isExported = GoNames.IsExported(method.Name);
            var foreign = !isExported && method.Package != PackageOf(type) ? method.Package : null;
            writer.Reference4(DataReferenceKind.SectionOffset, Name(method.Name, "", foreign, isExported));
            writer.Reference4(DataReferenceKind.MethodOffset, Define(method.Type));
            writer.Reference4(DataReferenceKind.MethodOffset, package.Symbol(InterfaceFunction(type, method)));
            writer.Reference4(DataReferenceKind.MethodOffset, package.Symbol(LinkNames.Method(type, method.Name, method.Package)));
        }
    }

    /// <summary>The methods in a type's descriptor; wrappers that calls through it need are made.</summary>
    public IReadOnlyList<MethodEntry> Methods(GoType type)
    {
        var methods = methodSets.Applicable(type).ToList();
        var inInterface = InterfaceData.IsDirect(type) ? type : types.PointerTo(type);
        foreach (var method in methods)
        {
            DefineWrapper(inInterface, method);
            DefineWrapper(type, method);
        }
        return methods;
    }

    /// <summary>The function that an interface holding a value of <paramref name="type"/> calls: its receiver is the data word.</summary>
    public string InterfaceFunction(GoType type, MethodEntry method) =>
        LinkNames.Method(InterfaceData.IsDirect(type) ? type : types.PointerTo(type), method.Name, method.Package);

    /// <summary>Makes the functions by which the methods of an interface are called as functions (gc: imethods).</summary>
    public void DefineInterfaceWrappers(GoType type, InterfaceType face)
    {
        foreach (var method in face.Methods)
        {
            var name = LinkNames.Method(type, method.Name, method.Package);
            if (begun.Add(name)) { functions.DefineWrapper(type, new MethodEntry(method.Name, method.Package, method.Type, face, [], null), name); }
            requirements.RequireGenerated(name);
        }
    }

    private void DefineWrapper(GoType receiver, MethodEntry method)
    {
        var name = LinkNames.Method(receiver, method.Name, method.Package);
        if (GoType.Identical(method.Receiver, receiver)) { return; }
        if (begun.Add(name)) { functions.DefineWrapper(receiver, method, name); }
        requirements.RequireGenerated(name);
    }

    private FuncType WithReceiver(FuncType type, GoType receiver) =>
        types.FuncOf([receiver, .. type.Parameters], type.Results, type.IsVariadic);

    private int UncommonBytes(GoType type) => type.IsNamed || Methods(type).Count > 0 ? UncommonSize : 0;

    private static GoPackage? PackageOf(GoType type) => type switch
    {
        NamedType named => named.Package,
        PointerType or SliceType or ArrayType or ChanType => (type.Element as NamedType)?.Package,
        _ => null,
    };

    private void WritePackagePath(DataWriter writer, GoPackage? owner)
    {
        if (owner is null) { writer.Word(0); }
        else { writer.Address(ImportPath(owner)); }
    }

    private void WritePackagePath4(DataWriter writer, GoPackage? owner)
    {
        if (owner is null) { writer.UInt32(0); }
        else { writer.Reference4(DataReferenceKind.SectionOffset, ImportPath(owner)); }
    }

    private Symbol Name(string name, string tag, GoPackage? foreign, bool isExported) =>
        requirements.Require(names.Get(name, tag, foreign is null ? null : () => ImportPath(foreign), isExported));

    private (Symbol Symbol, long PointerBytes, bool IsProgram) PointerMask(GoType type)
    {
        if (type.PointerBytes / WordSize > MaxMaskBytes * 8)
        {
            var program = PointerProgram.Define(package, type);
            return (requirements.Require(program.Symbol), program.PointerBytes, true);
        }
        var mask = new byte[((type.PointerBytes / WordSize) + 7) / 8];
        PointerMaps.Fill(type, 0, mask);
        var symbol = package.Symbol("runtime.gcbits." + Convert.ToHexStringLower(mask));
        if (symbol.Data is null)
        {
            var writer = new DataWriter(symbol);
            writer.Bytes(mask);
            writer.Define(package, DataKind.ReadOnly, isDuplicateOk: true, isLocal: true);
        }
        return (requirements.Require(symbol), type.PointerBytes, false);
    }
}

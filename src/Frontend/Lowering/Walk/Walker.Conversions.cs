using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    private const int StringBufferSize = 32;
    private const int RuneBufferSize = 4;
    private const int MaxStackCopy = 1024;

    private ExprNode WalkConvert(ConvertNode convert, List<TreeNode> init)
    {
        switch (convert.Kind)
        {
            case ConversionKind.Interface:
                return WalkToInterface(convert, init);
            case ConversionKind.RuneToString:
                return CallRuntime("intstring", convert.Type, [], init,
                    Buffer(convert, BasicType.Uint8, RuneBufferSize), Make.Convert(convert.X, BasicType.Int64));
            case ConversionKind.BytesToString:
                return CallRuntime("slicebytetostring", convert.Type, [], init, Buffer(convert, BasicType.Uint8, StringBufferSize), convert.X);
            case ConversionKind.RunesToString:
                return CallRuntime("slicerunetostring", convert.Type, [], init, Buffer(convert, BasicType.Uint8, StringBufferSize), convert.X);
            case ConversionKind.StringToBytes:
                return CallRuntime("stringtoslicebyte", convert.Type, [], init,
                    Buffer(convert, BasicType.Uint8, StringBufferSize), Make.Convert(convert.X, BasicType.String));
            case ConversionKind.StringToRunes:
                return CallRuntime("stringtoslicerune", convert.Type, [], init,
                    Buffer(convert, BasicType.Int32, StringBufferSize), Make.Convert(convert.X, BasicType.String));
            default:
                convert.X = Expression(convert.X, init);
                return convert;
        }
    }

    /// <summary>The address of a buffer in the frame for a result that stays there; nil for others.</summary>
    private ExprNode Buffer(ExprNode result, GoType element, int length)
    {
        var array = Types.ArrayOf(element, length);
        return result.Escape == EscapeState.None ? Make.AddressOf(work.NewTemporary(array)) : Make.Nil(Types.PointerTo(array));
    }

    private ExprNode WalkToInterface(ConvertNode convert, List<TreeNode> init)
    {
        convert.X = Expression(convert.X, init);
        var from = convert.X.Type!;
        var to = convert.Type!;
        if (InterfaceData.IsDirect(from)) { return new MakeInterfaceNode(work.Position, to, TypeWordFor(from, to), convert.X); }
        if (StaticOrStackData(convert, init) is { } place)
        {
            return new MakeInterfaceNode(work.Position, to, TypeWordFor(from, to), Make.AddressOf(place));
        }
        if (to.IsEmptyInterface && from.IsInterface && !from.IsEmptyInterface) { return WithoutMethods(convert, init); }
        var name = ConversionFunction(from, to, out var takesAddress);
        ExprNode value = convert.X;
        if (takesAddress) { value = Make.AddressOf(TreeFacts.IsLValue(value) ? value : Copy(value, from, init)); }
        ExprNode first = from.IsInterface ? Make.Descriptor(to) : TypeWordFor(from, to);
        var call = Make.RuntimeCall(name, [from, to], first, value);
        return Expression(call, init);
    }

    /// <summary>The type word of an interface of type <paramref name="to"/> that holds a <paramref name="from"/>.</summary>
    private SymbolAddressNode TypeWordFor(GoType from, GoType to) => to.IsEmptyInterface ? Make.Descriptor(from) : Make.Table(from, to);

    /// <summary>A place that already holds the value, or can: then nothing is allocated.</summary>
    private ExprNode? StaticOrStackData(ConvertNode convert, List<TreeNode> init)
    {
        var type = convert.X.Type!;
        if (type.Size == 0)
        {
            Cheap(convert.X, init);
            return work.Package.Statics.RuntimeVariable("zerobase", BasicType.Uintptr);
        }
        if (type.IsBoolean || (type.Size == 1 && type.IsInteger))
        {
            convert.X = Cheap(convert.X, init);
            var bytes = work.Package.Statics.RuntimeVariable("staticbytes", Types.ArrayOf(BasicType.Uint8, 256));
            return Make.Index(bytes, ByteOf(convert.X), isBounded: true);
        }
        if (convert.X is Variable { Storage: StorageClass.Global, IsReadOnly: true } constant) { return constant; }
        if (!type.IsInterface && convert.Escape == EscapeState.None && type.Size <= MaxStackCopy)
        {
            var variable = work.NewTemporary(type);
            init.Add(Make.Assign(variable, convert.X));
            return variable;
        }
        return null;
    }

    private ExprNode ByteOf(ExprNode x) =>
        GoType.Identical(x.Type!, BasicType.Uint8) ? x : new ConvertNode(work.Position, BasicType.Uint8, ConversionKind.Value, x);

    /// <summary>An interface with methods as <c>interface {}</c>: the itab gives the type, nil stays nil.</summary>
    private MakeInterfaceNode WithoutMethods(ConvertNode convert, List<TreeNode> init)
    {
        var bytePointer = Types.PointerTo(BasicType.Uint8);
        var face = work.NewTemporary(convert.X.Type!);
        init.Add(Make.Assign(face, convert.X));
        var word = work.NewTemporary(bytePointer);
        init.Add(new AssignNode(work.Position, word, Make.TypeWord(face)));
        init.Add(Make.If(Make.Binary(Operator.NotEqual, word, Make.Nil(bytePointer)), Make.Assign(word, Make.DescriptorOfTable(word))));
        return new MakeInterfaceNode(work.Position, convert.Type!, word, Make.DataOf(face, bytePointer));
    }

    private static string ConversionFunction(GoType from, GoType to, out bool takesAddress)
    {
        takesAddress = false;
        if (from.IsInterface) { return "convI2I"; }
        var prefix = to.IsEmptyInterface ? "convT2E" : "convT2I";
        if (from.Size == 2 && from.Alignment == 2) { return prefix + "16"; }
        if (from.Size == 4 && from.Alignment == 4 && !from.HasPointers) { return prefix + "32"; }
        if (from.Size == 8 && from.Alignment == 8 && !from.HasPointers) { return prefix + "64"; }
        takesAddress = true;
        if (from.IsString) { return prefix + "string"; }
        if (from.Kind == TypeKind.Slice) { return prefix + "slice"; }
        return from.HasPointers ? prefix : prefix + "noptr";
    }
}

using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using GoDefer.IR;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>A place in static data: a variable, an offset in it, and the type of what lies there.</summary>
internal readonly record struct StaticPlace(Variable Variable, long Offset, GoType Type);

/// <summary>
/// The package's variables, those of the program and those the compiler makes, with their initial contents (gc: gdata,
/// dumpglobls).
/// </summary>
internal sealed class Statics(PackageLowering lowering)
{
    /// <summary>Where initial contents of one variable must begin (gc: prepwrite).</summary>
    private const long ContentsLimit = 1 << 30;

    private readonly List<Variable> variables = [];
    private readonly Dictionary<Variable, DataWriter> contents = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Variable> runtimeVariables = new(StringComparer.Ordinal);
    private long zeroBytes;
    private int temporaries;
    private int byteArrays;
    private int defined;

    /// <summary>Adds a variable to those that are defined.</summary>
    public void Add(Variable variable) => variables.Add(variable);

    /// <summary>A new variable of the compiler, <c>statictmp_0</c> and so on.</summary>
    public Variable New(GoType type, bool isReadOnly) => NewNamed("statictmp_" + temporaries++, type, isReadOnly);

    /// <summary>A new variable of the compiler with a name of its own.</summary>
    public Variable NewNamed(string name, GoType type, bool isReadOnly = false)
    {
        var variable = new Variable(NodePosition.None, name, type, StorageClass.Global) { Package = lowering.Local, IsReadOnly = isReadOnly, IsUsed = true };
        Add(variable);
        return variable;
    }

    /// <summary>A variable that package runtime defines.</summary>
    public Variable RuntimeVariable(string name, GoType type)
    {
        if (!runtimeVariables.TryGetValue(name, out var variable))
        {
            variable = new Variable(NodePosition.None, name, type, StorageClass.Global) { Package = lowering.RuntimePackage };
            runtimeVariables.Add(name, variable);
        }
        return variable;
    }

    /// <summary>At least <paramref name="size"/> bytes of zeros (gc: zeroaddr).</summary>
    public Symbol Zeros(long size)
    {
        zeroBytes = Math.Max(zeroBytes, size);
        return lowering.Ir.Symbol("go.map.zero");
    }

    /// <summary>Defines the zeros once it is known how many are needed.</summary>
    public void DefineZeros()
    {
        if (zeroBytes > 0) { new DataWriter(Zeros(0)).Define(lowering.Ir, DataKind.ReadOnly, isDuplicateOk: true, size: zeroBytes); }
    }

    /// <summary>Read-only data with the value of a constant.</summary>
    public Variable Constant(LiteralNode literal)
    {
        var variable = New(literal.Type!, isReadOnly: true);
        if (!TreeFacts.IsZero(literal)) { Write(new StaticPlace(variable, 0, literal.Type!), literal); }
        return variable;
    }

    /// <summary>The place an expression names, if it is known before the program runs (gc: stataddr).</summary>
    public static StaticPlace? PlaceOf(ExprNode node)
    {
        switch (node)
        {
            case Variable { Storage: StorageClass.Global, IsBlank: false } variable:
                return new StaticPlace(variable, 0, variable.Type!);
            case StaticSlotNode slot:
                return new StaticPlace(slot.Variable, slot.Offset, slot.Type!);
            case FieldNode field when PlaceOf(field.X) is { } whole:
                return whole with { Offset = whole.Offset + field.Offset, Type = field.Type! };
            case IndexNode { X.Type.Kind: TypeKind.Array } index when PlaceOf(index.X) is { } array
                && TreeFacts.IsSmallInteger(index.Index, out var number) && number >= 0:
                return array with { Offset = array.Offset + (number * index.Type!.Size), Type = index.Type! };
            default:
                return null;
        }
    }

    /// <summary>Stores a constant or function at a static place; nothing is stored to the blank identifier.</summary>
    public void Store(ExprNode place, ExprNode value)
    {
        if (TreeFacts.IsBlank(place)) { return; }
        var target = PlaceOf(place) ?? throw new InternalErrorException("sinit", lowering.Local.Path, "constant stored to no static place");
        Write(target with { Type = value.Type! }, value);
    }

    /// <summary>Makes the slice at a static place one of a whole static array.</summary>
    public void StoreSlice(ExprNode place, Variable array, long length)
    {
        var target = PlaceOf(place) ?? throw new InternalErrorException("sinit", lowering.Local.Path, "slice stored to no static place");
        WriteSlice(target, array, length);
    }

    /// <summary>Writes pointer, length and capacity of a slice of a static array.</summary>
    public void WriteSlice(StaticPlace place, Variable array, long length)
    {
        WriteAddress(place, lowering.GlobalSymbol(array), 0);
        WriteAddress(place with { Offset = place.Offset + 8 }, length);
        WriteAddress(place with { Offset = place.Offset + 16 }, length);
    }

    /// <summary>Writes the address of a symbol.</summary>
    public void WriteAddress(StaticPlace place, Symbol target, long addend) => ContentsOf(place).AddressAt(place.Offset, target, addend);

    /// <summary>A slice of bytes with the contents of a string constant.</summary>
    public void WriteBytes(StaticPlace place, ReadOnlySpan<byte> bytes)
    {
        var writer = new DataWriter(lowering.Ir.Symbol($"{lowering.Local.LinkPrefix}..gobytes.{++byteArrays}"));
        writer.Bytes(bytes);
        writer.Define(lowering.Ir, DataKind.NoPointerData, isLocal: true);
        WriteAddress(place, writer.Symbol, 0);
        WriteAddress(place with { Offset = place.Offset + 8 }, bytes.Length);
        WriteAddress(place with { Offset = place.Offset + 16 }, bytes.Length);
    }

    /// <summary>Writes a constant or the value of a function (gc: gdata).</summary>
    public void Write(StaticPlace place, ExprNode value)
    {
        var writer = ContentsOf(place);
        switch (value)
        {
            case FunctionName function: writer.AddressAt(place.Offset, lowering.FunctionValues.Get(function), 0); break;
            case LiteralNode literal: WriteConstant(writer, place, literal); break;
            default: throw new InternalErrorException("sinit", lowering.Local.Path, $"{value.GetType().Name} as data");
        }
    }

    /// <summary>Defines the variables added since the last call.</summary>
    public void DefinePending()
    {
        for (; defined < variables.Count; defined++) { Define(variables[defined]); }
    }

    private void WriteConstant(DataWriter writer, StaticPlace place, LiteralNode literal)
    {
        var offset = place.Offset;
        var isSingle = place.Type.Kind is TypeKind.Float32 or TypeKind.Complex64;
        switch (literal.Value)
        {
            case NilConstant: writer.IntegerAt(offset, 0, (int)place.Type.Size); break;
            case BoolConstant b: writer.IntegerAt(offset, b.Value ? 1 : 0, 1); break;
            case IntConstant i: writer.IntegerAt(offset, (long)(ulong)(i.Value & ulong.MaxValue), (int)place.Type.Size); break;
            case FloatConstant f: WriteFloat(writer, offset, f.Value, isSingle); break;
            case ComplexConstant c:
                WriteFloat(writer, offset, c.Real, isSingle);
                WriteFloat(writer, offset + (isSingle ? 4 : 8), c.Imaginary, isSingle);
                break;
            case StringConstant s:
                writer.AddressAt(offset, lowering.StringSymbol(s.Bytes), 0);
                writer.IntegerAt(offset + 8, s.Bytes.Length, 8);
                break;
        }
    }

    private static void WriteFloat(DataWriter writer, long offset, BigFloat value, bool isSingle)
    {
        if (isSingle) { writer.IntegerAt(offset, BitConverter.SingleToInt32Bits(value.ToSingle()), 4); }
        else { writer.IntegerAt(offset, BitConverter.DoubleToInt64Bits(value.ToDouble()), 8); }
    }

    private void WriteAddress(StaticPlace place, long number) => ContentsOf(place).IntegerAt(place.Offset, number, 8);

    private DataWriter ContentsOf(StaticPlace place)
    {
        if (place.Offset >= ContentsLimit)
        {
            throw new UnsupportedConstructException(place.Variable.Position, $"initial value at byte {place.Offset} of a variable");
        }
        if (!contents.TryGetValue(place.Variable, out var writer))
        {
            writer = new DataWriter(lowering.GlobalSymbol(place.Variable));
            contents.Add(place.Variable, writer);
        }
        return writer;
    }

    private void Define(Variable variable)
    {
        var type = variable.Type!;
        var writer = contents.GetValueOrDefault(variable) ?? new DataWriter(lowering.GlobalSymbol(variable));
        var kind = variable.IsReadOnly ? DataKind.ReadOnly
            : type.HasPointers ? writer.IsEmpty ? DataKind.Bss : DataKind.Data
            : writer.IsEmpty ? DataKind.NoPointerBss : DataKind.NoPointerData;
        // Debuggers learn the type from its descriptor (gc: ggloblnod).
        lowering.Descriptors.Request(type);
        var data = writer.Define(lowering.Ir, kind, size: type.Size);
        data.Type = lowering.IrTypes.Of(type);
        data.Position = lowering.ToSourcePosition(variable.Position.Source);
    }
}

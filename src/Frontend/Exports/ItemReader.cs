using System.Numerics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;
using GoDefer.IR.Binary;

namespace GoDefer.Frontend.Exports;

/// <summary>Reads one declaration or type; the inverse of <see cref="ItemWriter"/>.</summary>
internal sealed class ItemReader(ImportedPackage file, ByteReader input)
{
    /// <summary>Where bytes come from.</summary>
    public ByteReader Input => input;

    public string Text() => file.Text(input.Count());

    public string? OptionalText() => input.Bool() ? Text() : null;

    public GoType Type() => file.Type(input.Count());

    public GoPackage? Package() => file.PackageOf(input.Count());

    public Position Position()
    {
        var line = input.Count();
        return line == 0 ? default : new Position(file.File(input.Count()), line, 0);
    }

    public List<T> List<T>(Func<T> read)
    {
        var list = new List<T>();
        for (var count = input.Count(); count > 0; count--) { list.Add(read()); }
        return list;
    }

    /// <summary>A declaration by package and name.</summary>
    public T Symbol<T>() where T : Symbol
    {
        var package = Package();
        var name = Text();
        return package is not null && package.Scope.TryGet(name, out var symbol) && symbol is T found
            ? found
            : throw new InvalidDataException($"{package}.{name} is not there");
    }

    /// <summary>The declaration of a name.</summary>
    public Symbol Declaration(string name)
    {
        var tag = (ObjectTag)input.Byte();
        var position = Position();
        return tag switch
        {
            ObjectTag.Constant => new ConstSymbol(name, file.Package, position) { Type = Type(), Value = Value(), State = CheckState.Checked },
            ObjectTag.Variable => new VarSymbol(name, file.Package, position, VarKind.Package, null) { Type = Type(), State = CheckState.Checked },
            ObjectTag.Function => Function(new FuncSymbol(name, file.Package, position, null)),
            ObjectTag.Alias => new TypeSymbol(name, file.Package, position) { IsAlias = true, Type = Type(), State = CheckState.Checked },
            _ => Named(new TypeSymbol(name, file.Package, position) { State = CheckState.Checked }),
        };
    }

    public ConstantValue Value() => (ValueTag)input.Byte() switch
    {
        ValueTag.False => new BoolConstant(false),
        ValueTag.True => new BoolConstant(true),
        ValueTag.String => new StringConstant(input.Blob().ToArray()),
        ValueTag.Integer => new IntConstant(Integer()),
        ValueTag.Rune => new IntConstant(Integer(), true),
        ValueTag.Float => new FloatConstant(Float()),
        ValueTag.Complex => new ComplexConstant(Float(), Float()),
        ValueTag.Nil => NilConstant.Instance,
        _ => throw new InvalidDataException("unknown kind of value"),
    };

    public GoType TypeItem() => (TypeTag)input.Byte() switch
    {
        TypeTag.Basic => ExportFormat.BasicTypes[input.Count()],
        TypeTag.Error => file.Types.Error,
        TypeTag.Named => Named(),
        TypeTag.Pointer => file.Types.PointerTo(Type()),
        TypeTag.Slice => file.Types.SliceOf(Type()),
        TypeTag.Array => file.Types.ArrayOf(Type(), input.Int()),
        TypeTag.Map => file.Types.MapOf(Type(), Type()),
        TypeTag.Chan => file.Types.ChanOf(Type(), (ChanDirection)input.Byte()),
        TypeTag.Struct => file.Types.StructOf(List(Field)),
        TypeTag.Func => Signature(),
        TypeTag.Interface => file.Types.InterfaceOf(List(InterfaceMethod), List(Type)),
        TypeTag.Tuple => file.Types.TupleOf(List(Type)),
        _ => throw new InvalidDataException("unknown kind of type"),
    };

    private TypeSymbol Named(TypeSymbol symbol)
    {
        symbol.Type = file.DeclaredType(symbol, input.Count());
        return symbol;
    }

    /// <summary>A type that its package declares at top level is found there, so that there is one of it.</summary>
    private NamedType Named()
    {
        var package = Package()!;
        var name = Text();
        var localIndex = input.Count();
        return localIndex > 0 ? package.LocalType(name, localIndex, LocalType)
            : package.Scope.TryGet(name, out var symbol) && symbol is TypeSymbol { Type: NamedType type } ? type
            : throw new InvalidDataException($"{package}.{name} is not there");

        NamedType LocalType()
        {
            var symbol = new TypeSymbol(name, package, Position()) { State = CheckState.Checked };
            var local = new NamedType(name, package, localIndex) { Symbol = symbol };
            symbol.Type = local;
            local.SetPending(() => Complete(local));
            return local;
        }
    }

    /// <summary>Reads the item of a type that the package declares at top level.</summary>
    public NamedType TopLevel(TypeSymbol symbol)
    {
        _ = (TypeTag)input.Byte();
        _ = (Package(), Text(), input.Count(), Position());
        var type = new NamedType(symbol.Name, file.Package, 0) { Symbol = symbol };
        type.SetPending(() => Complete(type));
        return type;
    }

    private void Complete(NamedType type)
    {
        type.IsNotInHeap = input.Bool();
        type.SetUnderlying(Type());
        foreach (var method in List(() => Method(type))) { type.AddMethod(method); }
    }

    private FuncSymbol Method(NamedType receiver)
    {
        var name = Text();
        var method = new FuncSymbol(name, receiver.Package!, Position(), null) { ReceiverBase = receiver, HasPointerReceiver = input.Bool() };
        return input.Bool() ? Function(method) : method;
    }

    private FuncSymbol Function(FuncSymbol function)
    {
        function.State = CheckState.Checked;
        function.Type = (FuncType)Type();
        function.LinkName = OptionalText();
        var tags = List(Text);
        function.Imported = new ImportedFunction(file, tags, input.Bool() ? input.Blob() : default);
        return function;
    }

    private StructField Field() => new(Text(), Package(), Type(), input.Bool(), OptionalText());

    private InterfaceMethod InterfaceMethod() => new(Text(), Package(), (FuncType)Type());

    private FuncType Signature()
    {
        var type = file.Types.FuncOf(List(Type), List(Type), input.Bool());
        type.WrittenParameters = Written();
        type.WrittenResults = Written();
        return type;
    }

    private List<WrittenVariable>? Written() => input.Bool() ? List(WrittenOne) : null;

    /// <summary>Names that can be seen from everywhere are of no package.</summary>
    private WrittenVariable WrittenOne()
    {
        var name = OptionalText();
        return new WrittenVariable(name, Position(), name is null || GoNames.IsExported(name) ? null : file.Package);
    }

    private BigInteger Integer() => new(input.Blob().Span);

    private BigFloat Float() => BigFloat.FromParts(Integer(), input.Int(), (sbyte)input.Int());

    /// <summary>What is known of a function of the package; its body stays bytes until a call is looked at.</summary>
    private sealed class ImportedFunction(ImportedPackage file, IReadOnlyList<string> tags, ReadOnlyMemory<byte> body) : IImportedFunction
    {
        public IReadOnlyList<string> EscapeTags => tags;

        public Tree.InlineBody? ReadBody(Tree.FunctionName name, Tree.PackageTree tree) =>
            body.IsEmpty ? null : new BodyReader(new ItemReader(file, new ByteReader(body)), tree).Read(name);
    }
}

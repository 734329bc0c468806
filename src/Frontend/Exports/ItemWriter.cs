using System.Numerics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;
using GoDefer.IR.Binary;

namespace GoDefer.Frontend.Exports;

/// <summary>Writes one declaration or type. <see cref="ItemReader"/> is its inverse.</summary>
internal sealed class ItemWriter(ExportWriter file, ByteWriter output)
{
    /// <summary>What bytes go to.</summary>
    public ByteWriter Output => output;

    public void Text(string text) => output.Count(file.Text(text));

    /// <summary>A text that may be missing.</summary>
    public void OptionalText(string? text)
    {
        output.Bool(text is not null);
        if (text is not null) { Text(text); }
    }

    public void Type(GoType type) => output.Count(file.Type(type));

    public void Package(GoPackage? package) => output.Count(file.Package(package));

    /// <summary>File and line: gc's export data has no columns, and its order of equal values hangs on that.</summary>
    public void Position(Position position)
    {
        var (name, line) = file.Resolve(position);
        output.Count(line);
        if (position.IsKnown) { output.Count(file.File(name)); }
    }

    public void List<T>(IReadOnlyList<T> list, Action<T> write)
    {
        output.Count(list.Count);
        foreach (var item in list) { write(item); }
    }

    public void Symbol(Symbol symbol)
    {
        output.Byte((byte)TagOf(symbol));
        Position(symbol.Position);
        switch (symbol)
        {
            case ConstSymbol constant:
                Type(constant.Type);
                Value(constant.Value!);
                break;
            case VarSymbol variable:
                Type(variable.Type);
                break;
            case FuncSymbol function:
                Function(function);
                break;
            case TypeSymbol type:
                Type(type.Type);
                break;
        }
    }

    public void Value(ConstantValue value)
    {
        output.Byte((byte)TagOf(value));
        switch (value)
        {
            case StringConstant text: output.Blob(text.Bytes); break;
            case IntConstant number: Integer(number.Value); break;
            case FloatConstant number: Float(number.Value); break;
            case ComplexConstant number:
                Float(number.Real);
                Float(number.Imaginary);
                break;
        }
    }

    public void TypeItem(GoType type, GoPackage owner)
    {
        output.Byte((byte)TagOf(type));
        switch (type)
        {
            case BasicType basic: output.Count(Array.IndexOf(ExportFormat.BasicTypes, basic)); break;
            case NamedType { Package: not null } named: Named(named, owner); break;
            case PointerType pointer: Type(pointer.Target); break;
            case SliceType slice: Type(slice.ElementType); break;
            case ArrayType array:
                Type(array.ElementType);
                output.Int(array.Length);
                break;
            case MapType map:
                Type(map.KeyType);
                Type(map.ValueType);
                break;
            case ChanType channel:
                Type(channel.ElementType);
                output.Byte((byte)channel.Direction);
                break;
            case StructType structure: List(structure.Fields, Field); break;
            case FuncType function: Signature(function); break;
            case InterfaceType face:
                List(face.ExplicitMethods, InterfaceMethod);
                List(face.Embedded, Type);
                break;
            case TupleType tuple: List(tuple.Types, Type); break;
        }
    }

    /// <summary>A type of another package is only a name, to be looked up there; one of a function is written out wherever it is used.</summary>
    private void Named(NamedType type, GoPackage owner)
    {
        Package(type.Package);
        Text(type.Name);
        output.Count(type.LocalIndex);
        if (type.Package != owner && type.LocalIndex == 0) { return; }
        Position(type.Symbol?.Position ?? default);
        output.Bool(type.IsNotInHeap);
        Type(type.Underlying);
        List(type.Methods, Method);
    }

    private void Method(FuncSymbol method)
    {
        Text(method.Name);
        Position(method.Position);
        output.Bool(method.HasPointerReceiver);
        output.Bool(method.Type is not null);
        if (method.Type is not null) { Function(method); }
    }

    private void Function(FuncSymbol function)
    {
        Type(function.Type!);
        OptionalText(function.LinkName);
        var name = file.Tree.NameOf(function);
        List(name.ImportedTags ?? TagsOf(name.Definition), Text);
        var body = name.Definition is not null ? name.Inline : null;
        output.Bool(body is not null);
        if (body is null) { return; }
        var inner = new ByteWriter();
        new BodyWriter(file, new ItemWriter(file, inner)).Write(body);
        output.Blob(inner.Written);
    }

    private static List<string> TagsOf(FunctionNode? function) => function is null ? []
        : [.. (function.Receiver is { } receiver ? [receiver] : Array.Empty<Variable>()).Concat(function.Parameters).Select(parameter => parameter.EscapeTag)];

    private void Field(StructField field)
    {
        Text(field.Name);
        Package(field.Package);
        Type(field.Type);
        output.Bool(field.IsEmbedded);
        OptionalText(field.Tag);
    }

    private void InterfaceMethod(InterfaceMethod method)
    {
        Text(method.Name);
        Package(method.Package);
        Type(method.Type);
    }

    private void Signature(FuncType type)
    {
        List(type.Parameters, Type);
        List(type.Results, Type);
        output.Bool(type.IsVariadic);
        Written(type.WrittenParameters);
        Written(type.WrittenResults);
    }

    private void Written(IReadOnlyList<WrittenVariable>? variables)
    {
        output.Bool(variables is not null);
        if (variables is null) { return; }
        List(variables, variable =>
        {
            OptionalText(variable.Name);
            Position(variable.Position);
        });
    }

    private void Integer(BigInteger value) => output.Blob(value.ToByteArray());

    private void Float(BigFloat value)
    {
        var (mantissa, exponent, infinity) = value.Parts;
        Integer(mantissa);
        output.Int(exponent);
        output.Int(infinity);
    }

    private static ObjectTag TagOf(Symbol symbol) => symbol switch
    {
        ConstSymbol => ObjectTag.Constant,
        VarSymbol => ObjectTag.Variable,
        FuncSymbol => ObjectTag.Function,
        TypeSymbol { IsAlias: true } => ObjectTag.Alias,
        _ => ObjectTag.Type,
    };

    private static ValueTag TagOf(ConstantValue value) => value switch
    {
        BoolConstant { Value: false } => ValueTag.False,
        BoolConstant => ValueTag.True,
        StringConstant => ValueTag.String,
        IntConstant { IsRune: true } => ValueTag.Rune,
        IntConstant => ValueTag.Integer,
        FloatConstant => ValueTag.Float,
        ComplexConstant => ValueTag.Complex,
        _ => ValueTag.Nil,
    };

    private static TypeTag TagOf(GoType type) => type switch
    {
        NamedType { Package: null } => TypeTag.Error,
        NamedType => TypeTag.Named,
        PointerType => TypeTag.Pointer,
        SliceType => TypeTag.Slice,
        ArrayType => TypeTag.Array,
        MapType => TypeTag.Map,
        ChanType => TypeTag.Chan,
        StructType => TypeTag.Struct,
        FuncType => TypeTag.Func,
        InterfaceType => TypeTag.Interface,
        TupleType => TypeTag.Tuple,
        _ => TypeTag.Basic,
    };
}

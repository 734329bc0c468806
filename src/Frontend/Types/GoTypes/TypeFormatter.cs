using System.Text;

namespace GoDefer.Frontend.Types;

/// <summary>
/// Spells types as gc does. <b>Message</b>: names of the compiled package and predeclared names are bare, others have the
/// package's name; byte and rune keep their spelling. <b>Link</b>: names have the package's link prefix and, for types
/// declared in functions, a number. <b>Reflect</b>: names have the package's name.
/// </summary>
public static class TypeFormatter
{
    private const int MaxDepth = 100;

    private enum Mode
    {
        Message,
        Link,
        Reflect,
    }

    /// <summary>The spelling in messages.</summary>
    public static string Message(GoType type) => Format(type, Mode.Message);

    /// <summary>The spelling in messages of what a name stands for.</summary>
    public static string Definition(GoType type) => Format(type.Underlying, Mode.Message);

    /// <summary>The spelling in linker symbols.</summary>
    public static string Link(GoType type) => Format(type, Mode.Link);

    /// <summary>The spelling in type descriptors.</summary>
    public static string Reflect(GoType type) => Format(type, Mode.Reflect);

    /// <summary>Parameters and results in messages, without "func".</summary>
    public static string Signature(FuncType type)
    {
        var text = new StringBuilder();
        WriteSignature(text, type, Mode.Message, 0);
        return text.ToString();
    }

    /// <summary>A list of types in messages, in parentheses.</summary>
    public static string List(IReadOnlyList<GoType> types, bool isVariadic = false)
    {
        var text = new StringBuilder();
        WriteList(text, types, isVariadic, Mode.Message, 0);
        return text.ToString();
    }

    private static string Format(GoType type, Mode mode)
    {
        var text = new StringBuilder();
        Write(text, type, mode, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, GoType type, Mode mode, int depth)
    {
        if (depth > MaxDepth)
        {
            text.Append("<...>");
            return;
        }
        depth++;
        switch (type)
        {
            case BasicType basic:
                text.Append(mode == Mode.Message ? basic.Name : ((BasicType)basic.Canonical).Name);
                break;
            case NamedType named:
                WriteNamed(text, named, mode);
                break;
            case PointerType pointer:
                text.Append('*');
                Write(text, pointer.Target, mode, depth);
                break;
            case SliceType slice:
                text.Append("[]");
                Write(text, slice.ElementType, mode, depth);
                break;
            case ArrayType array:
                text.Append('[').Append(array.Length < 0 ? "..." : array.Length.ToString()).Append(']');
                Write(text, array.ElementType, mode, depth);
                break;
            case MapType map:
                WriteMap(text, "map[", map, mode, depth);
                break;
            case ChanType chan:
                WriteChan(text, chan, mode, depth);
                break;
            case StructType { Part: { } part }:
                WriteMap(text, $"map.{part.Name}[", part.Map, mode, depth);
                break;
            case StructType structure:
                WriteStruct(text, structure, mode, depth);
                break;
            case FuncType func:
                text.Append("func");
                WriteSignature(text, func, mode, depth);
                break;
            case InterfaceType face:
                WriteInterface(text, face, mode, depth);
                break;
            case TupleType tuple:
                WriteList(text, tuple.Types, false, mode, depth);
                break;
        }
    }

    private static void WriteNamed(StringBuilder text, NamedType type, Mode mode)
    {
        if (type.Package is { } package)
        {
            text.Append(Qualifier(package, mode));
        }
        text.Append(type.Name);
        if (mode == Mode.Link && type.LocalIndex != 0)
        {
            text.Append('·').Append(type.LocalIndex);
        }
    }

    private static string Qualifier(GoPackage package, Mode mode) => mode switch
    {
        Mode.Message => package.IsLocal ? "" : package.ShownName + ".",
        Mode.Link => package.LinkPrefix + ".",
        _ => package.Name + ".",
    };

    private static void WriteMap(StringBuilder text, string start, MapType map, Mode mode, int depth)
    {
        text.Append(start);
        Write(text, map.KeyType, mode, depth);
        text.Append(']');
        Write(text, map.ValueType, mode, depth);
    }

    private static void WriteChan(StringBuilder text, ChanType type, Mode mode, int depth)
    {
        var parenthesize = type.Direction == ChanDirection.Both && type.ElementType is ChanType { Direction: ChanDirection.ReceiveOnly };
        text.Append(type.Direction switch
        {
            ChanDirection.ReceiveOnly => "<-chan ",
            ChanDirection.SendOnly => "chan<- ",
            _ => parenthesize ? "chan (" : "chan ",
        });
        Write(text, type.ElementType, mode, depth);
        if (parenthesize)
        {
            text.Append(')');
        }
    }

    private static void WriteStruct(StringBuilder text, StructType type, Mode mode, int depth)
    {
        text.Append("struct {");
        for (var i = 0; i < type.Fields.Count; i++)
        {
            var field = type.Fields[i];
            text.Append(i == 0 ? " " : "; ");
            if (!field.IsEmbedded)
            {
                WriteFieldName(text, field, mode);
                text.Append(' ');
            }
            Write(text, field.Type, mode, depth);
            if (!string.IsNullOrEmpty(field.Tag))
            {
                text.Append(' ').Append(GoQuote.Quote(field.Tag));
            }
        }
        text.Append(type.Fields.Count == 0 ? "}" : " }");
    }

    private static void WriteFieldName(StringBuilder text, StructField field, Mode mode)
    {
        if (field.Name is not ("_" or ".F") && mode != Mode.Reflect && !GoNames.IsExported(field.Name) && field.Package is { } package)
        {
            text.Append(Qualifier(package, mode));
        }
        // The function of a closure record is a field that no program can name.
        text.Append(field.Name == ".F" ? "F" : field.Name);
    }

    private static void WriteInterface(StringBuilder text, InterfaceType type, Mode mode, int depth)
    {
        var methods = type.Methods;
        text.Append("interface {");
        for (var i = 0; i < methods.Count; i++)
        {
            text.Append(i == 0 ? " " : "; ");
            if (!GoNames.IsExported(methods[i].Name) && methods[i].Package is { } package)
            {
                text.Append(package.Name).Append('.');
            }
            text.Append(methods[i].Name);
            WriteSignature(text, methods[i].Type, mode, depth);
        }
        text.Append(methods.Count == 0 ? "}" : " }");
    }

    private static void WriteSignature(StringBuilder text, FuncType type, Mode mode, int depth)
    {
        WriteList(text, type.Parameters, type.IsVariadic, mode, depth);
        if (type.Results.Count == 0)
        {
            return;
        }
        text.Append(' ');
        if (type.Results.Count == 1)
        {
            Write(text, type.Results[0], mode, depth);
            return;
        }
        WriteList(text, type.Results, false, mode, depth);
    }

    private static void WriteList(StringBuilder text, IReadOnlyList<GoType> types, bool isVariadic, Mode mode, int depth)
    {
        text.Append('(');
        for (var i = 0; i < types.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            if (isVariadic && i == types.Count - 1)
            {
                text.Append("...");
                Write(text, types[i].Element!, mode, depth);
            }
            else
            {
                Write(text, types[i], mode, depth);
            }
        }
        text.Append(')');
    }
}

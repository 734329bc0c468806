using System.Numerics;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Types (Go spec, Types).</summary>
public sealed partial class Checker
{
    private readonly List<(GoType Key, Position At)> mapKeys = [];

    /// <summary>The type an expression denotes; null if it does not denote one, which was reported.</summary>
    private GoType? CheckType(Expr expression) => Check(expression, Use.Type).Type;

    /// <summary>The type of an expression that may have been checked before: gc forgets what is wrong with a name.</summary>
    private GoType? CheckTypeAgain(Expr expression)
    {
        if (expression is Ident && TypeInfo.Info(expression) is { IsChecked: true, Type: null } known)
        {
            known.IsChecked = false;
        }
        return CheckType(expression);
    }

    private Use? CheckTypeExpr(Expr expression, ExprInfo result, Use use)
    {
        GoType? type = expression switch
        {
            Syntax.ArrayType array => CheckArrayType(array, result, use),
            Syntax.SliceType slice => CheckType(slice.Element) is { } element ? types.SliceOf(element) : null,
            Ellipsis dots => CheckType(dots.Element) is { } element ? types.SliceOf(element) : null,
            Syntax.MapType map => CheckMapType(map),
            Syntax.ChanType chan => CheckChanType(chan),
            Syntax.StructType structure => CheckStructType(structure),
            Syntax.InterfaceType face => CheckInterfaceType(face),
            Syntax.FuncType signature => CheckFuncType(signature, null, out _, out _),
            _ => null,
        };
        result.Type = type;
        result.Kind = type is null ? ExprKind.Invalid : ExprKind.Type;
        return type is null ? null : Use.Type;
    }

    private ArrayType? CheckArrayType(Syntax.ArrayType expression, ExprInfo result, Use use)
    {
        if (CheckType(expression.Element) is not { } element)
        {
            return null;
        }
        if (expression.Length is null)
        {
            if (use.HasFlag(Use.LiteralType))
            {
                return types.ArrayOf(element, -1);
            }
            if (!result.IsReported)
            {
                report.OpenArray();
            }
            result.IsReported = true;
            return null;
        }
        if (CheckBound(expression.Length) is not { } length)
        {
            return null;
        }
        var array = types.ArrayOf(element, length);
        widths.Add(array);
        return array;
    }

    private long? CheckBound(Expr expression)
    {
        var bound = Check(expression, Use.Value);
        DefaultIndex(expression);
        if (bound.Value is not IntConstant { Value: var value })
        {
            if (bound is { Type.IsInteger: true, Value: null, Referent: not ConstSymbol })
            {
                report.ArrayBoundNotConstant(expression);
            }
            else if (bound.Type is not null)
            {
                report.ArrayBoundInvalid(expression);
            }
            return null;
        }
        if (value > long.MaxValue || value < long.MinValue)
        {
            report.ArrayBoundTooLarge();
            return null;
        }
        if (value.Sign < 0)
        {
            report.ArrayBoundNegative();
            return null;
        }
        return (long)value;
    }

    private MapType? CheckMapType(Syntax.MapType expression)
    {
        var key = CheckType(expression.Key);
        var value = CheckType(expression.Value);
        if (key is null || value is null)
        {
            return null;
        }
        if (IsNotInHeap(key))
        {
            report.MapKeyNotInHeap();
        }
        if (IsNotInHeap(value))
        {
            report.MapValueNotInHeap();
        }
        mapKeys.Add((key, expression.Position));
        return types.MapOf(key, value);
    }

    private static bool IsNotInHeap(GoType type) => type is NamedType { IsNotInHeap: true };

    /// <summary>Whether key types can be compared is known only when all types are.</summary>
    private void CheckMapKeys()
    {
        foreach (var (key, at) in mapKeys)
        {
            if (!key.IsBroken && !TypeRelations.IsComparable(key))
            {
                report.MapKey(at, key);
            }
        }
        mapKeys.Clear();
    }

    private ChanType? CheckChanType(Syntax.ChanType expression)
    {
        if (CheckType(expression.Element) is not { } element)
        {
            return null;
        }
        if (IsNotInHeap(element))
        {
            report.ChanNotInHeap();
        }
        var type = types.ChanOf(element, expression.Direction switch
        {
            Syntax.ChanDirection.SendOnly => ChanDirection.SendOnly,
            Syntax.ChanDirection.ReceiveOnly => ChanDirection.ReceiveOnly,
            _ => ChanDirection.Both,
        });
        widths.Add(type);
        return type;
    }

    private StructType? CheckStructType(Syntax.StructType expression)
    {
        var fields = new List<StructField>(expression.Fields.Length);
        foreach (var field in expression.Fields)
        {
            if (CheckField(field) is { } made)
            {
                fields.Add(made);
            }
        }
        CheckDuplicates("field", expression.Fields.Select(f => (f.Name?.Name ?? EmbeddedName(f.Type), FieldPosition(f))));
        if (fields.Count < expression.Fields.Length)
        {
            return null;
        }
        var type = types.StructOf(fields);
        widths.Add(type);
        return type;
    }

    /// <summary>An embedded field is where its type name is, without the pointer.</summary>
    private static Position FieldPosition(Field field)
    {
        if (field.Name is not null)
        {
            return field.Position;
        }
        return field.Type is StarExpr star ? star.X.Position : field.Type.Position;
    }

    private StructField? CheckField(Field field)
    {
        var line = report.Line;
        report.Line = FieldPosition(field);
        var type = CheckType(field.Type);
        if (field.Name is null && type is not null)
        {
            CheckEmbedded(type);
        }
        string? tag = null;
        if (field.Tag is not null)
        {
            tag = LiteralValue.Parse(field.Tag) is StringConstant text ? text.Text : null;
            if (tag is null)
            {
                report.FieldTagNotString();
            }
        }
        report.Line = line;
        return type is null ? null : new StructField(field.Name?.Name ?? EmbeddedName(field.Type), info.Package, type, field.Name is null, tag);
    }

    /// <summary>The name of an embedded field: that of its type, without package and pointer.</summary>
    private static string EmbeddedName(Expr type) => type switch
    {
        Ident name => name.Name,
        SelectorExpr selector => selector.Selector.Name,
        StarExpr star => EmbeddedName(star.X),
        ParenExpr paren => EmbeddedName(paren.X),
        _ => "_",
    };

    private void CheckEmbedded(GoType type)
    {
        if (type is PointerType pointer)
        {
            type = pointer.Target;
            if (type.IsInterface)
            {
                report.EmbeddedPointerToInterface();
            }
        }
        if (type.Kind is TypeKind.Pointer or TypeKind.UnsafePointer)
        {
            report.EmbeddedPointer();
        }
        else if (type is NamedType { IsResolved: false } unresolved)
        {
            embeddedUnresolved.TryAdd(unresolved, report.Line);
        }
    }

    /// <summary>Types that were embedded before it was known what they are, and where.</summary>
    private readonly Dictionary<NamedType, Position> embeddedUnresolved = [];

    private void CheckEarlierEmbedding(NamedType type)
    {
        if (type.Kind is TypeKind.Pointer or TypeKind.UnsafePointer && embeddedUnresolved.TryGetValue(type, out var at))
        {
            report.Line = at;
            report.EmbeddedPointer();
        }
    }

    private void CheckDuplicates(string what, IEnumerable<(string Name, Position At)> names)
    {
        var seen = new HashSet<string>();
        foreach (var (name, at) in names)
        {
            if (name.Length > 0 && name != "_" && !seen.Add(name))
            {
                report.Duplicate(at, what, name);
            }
        }
    }

    private InterfaceType? CheckInterfaceType(Syntax.InterfaceType expression)
    {
        if (expression.Methods.IsEmpty)
        {
            return types.EmptyInterface;
        }
        var elements = new List<WidthQueue.InterfaceElement>();
        foreach (var element in expression.Methods)
        {
            var line = report.Line;
            report.Line = element.Position;
            var type = CheckType(element.Type);
            report.Line = line;
            if (type is FuncType signature && element.Name is not null)
            {
                elements.Add(new(new InterfaceMethod(element.Name.Name, info.Package, signature), null, element.Position));
            }
            else if (element.Name is null)
            {
                elements.Add(new(null, type, element.Position));
            }
        }
        var made = types.InterfaceOf(
            [.. elements.Select(e => e.Method).OfType<InterfaceMethod>()], [.. elements.Select(e => e.Embedded).OfType<GoType>()]);
        widths.Add(made, elements);
        return made;
    }

    private FuncType CheckFuncType(Syntax.FuncType expression, Field? receiver, out GoType?[] parameters, out GoType?[] results)
    {
        parameters = [.. expression.Parameters.Select(CheckFieldType)];
        results = [.. expression.Results.Select(CheckFieldType)];
        var fields = (receiver is null ? [] : new[] { receiver }).Concat(expression.Parameters).Concat(expression.Results);
        CheckDuplicates("argument", fields.Select(f => (f.Name?.Name ?? "", f.Position)));
        var isVariadic = !expression.Parameters.IsEmpty && expression.Parameters[^1].Type is Ellipsis;
        var type = types.FuncOf(Known(parameters), Known(results), isVariadic);
        type.WrittenParameters = expression.Parameters.Select(AsWritten).ToArray();
        type.WrittenResults = expression.Results.Select(AsWritten).ToArray();
        return type;
    }

    private static GoType[] Known(GoType?[] types) => types.Select(type => type ?? BasicType.Invalid).ToArray();

    private static WrittenVariable AsWritten(Field field) => new(field.Name?.Name, field.Position);

    private GoType? CheckFieldType(Field field)
    {
        var line = report.Line;
        report.Line = field.Position;
        var type = CheckType(field.Type);
        report.Line = line;
        return type;
    }
}

using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Composite literals (Go spec, Composite literals).</summary>
public sealed partial class Checker
{
    private const long MaxIndex = int.MaxValue;

    /// <summary>The types of literals that leave theirs out: they have it from the literal around them.</summary>
    private readonly Dictionary<CompositeLit, GoType> impliedTypes = [];

    /// <summary>&amp;T{…}: a pointer to a new variable.</summary>
    private Use? CheckLiteralAddress(UnaryExpr unary, CompositeLit literal, ExprInfo result)
    {
        var inner = InfoOf(literal);
        var what = CheckCompositeLit(literal, inner, unary);
        inner.IsChecked = true;
        return what is null || inner.Type is null ? null : BeValue(result, types.PointerTo(inner.Type));
    }

    private Use? CheckCompositeLit(CompositeLit literal, ExprInfo result, UnaryExpr? address)
    {
        var (line, errors) = (report.Line, report.Count);
        var what = CheckLiteralOfType(literal, result, address);
        result.HasErrors = report.Count > errors;
        if (!result.HasErrors && (address is not null || result.Type is { Kind: TypeKind.Pointer }))
        {
            literalLines[address ?? (Expr)literal] = report.Line;
        }
        report.Line = line;
        return what;
    }

    private Use? CheckLiteralOfType(CompositeLit literal, ExprInfo result, UnaryExpr? address)
    {
        GoType? type;
        if (literal.Type is null)
        {
            if (!impliedTypes.Remove(literal, out type))
            {
                report.LiteralWithoutType(literal.Position);
                return null;
            }
        }
        else
        {
            MoveLine(literal.Type);
            report.Line = address?.Position ?? report.Line;
            type = address is null ? Check(literal.Type, Use.Type | Use.LiteralType).Type : CheckAddressedType(literal.Type);
            if (type is null || (address is not null && !IsLiteralAddressable(type)))
            {
                return null;
            }
        }
        return CheckLiteralType(literal, type) is { } body ? CheckElements(literal, address ?? (Expr)literal, type, body, result) : null;
    }

    /// <summary>The type of a literal behind an &amp;, where gc takes values at first.</summary>
    private GoType? CheckAddressedType(Expr expression)
    {
        var found = Check(expression, Use.Value | Use.Type | Use.LiteralType);
        if (found is { Kind: ExprKind.Type } or { Type: null }) { return found.Type; }
        report.NotType(expression);
        return null;
    }

    private bool IsLiteralAddressable(GoType type)
    {
        if (HasLiterals(type))
        {
            return true;
        }
        if (!type.IsBroken) { report.LiteralPointerType(types.PointerTo(type)); }
        return false;
    }

    private static bool HasLiterals(GoType type) => type.Kind is TypeKind.Array or TypeKind.Slice or TypeKind.Struct or TypeKind.Map;

    /// <summary>The type whose elements are listed: what a left-out pointer type points to; null after an error.</summary>
    private GoType? CheckLiteralType(CompositeLit literal, GoType type)
    {
        if (type.Underlying is not PointerType pointer)
        {
            return type;
        }
        if (literal.Type is not null)
        {
            report.LiteralPointer(type, pointer.Target);
            return null;
        }
        if (!HasLiterals(pointer.Target))
        {
            report.LiteralPointerType(type);
            return null;
        }
        return pointer.Target;
    }

    private Use? CheckElements(CompositeLit literal, Expr shown, GoType type, GoType body, ExprInfo result)
    {
        var made = type;
        switch (body.Underlying)
        {
            case ArrayType array:
                var length = CheckIndexed(literal, array.ElementType, array.Length < 0 ? null : array.Length);
                made = array.Length < 0 ? CompleteArray(literal, array, length) : type;
                break;
            case SliceType slice:
                CheckIndexed(literal, slice.ElementType, null);
                break;
            case MapType map:
                CheckMapElements(literal, map);
                break;
            case StructType structure:
                CheckStructElements(literal, shown, body, structure);
                break;
            default:
                report.LiteralType(body);
                return null;
        }
        return BeValue(result, made);
    }

    private ArrayType CompleteArray(CompositeLit literal, ArrayType open, long length)
    {
        var array = types.ArrayOf(open.ElementType, length);
        InfoOf(Strip(literal.Type!)).Type = array;
        return array;
    }

    /// <summary>An element that is a literal without a type gets the element type.</summary>
    private void ImplyType(Expr element, GoType type)
    {
        var target = type.Underlying is PointerType pointer ? pointer.Target : type;
        if (element is CompositeLit { Type: null } literal && HasLiterals(target))
        {
            impliedTypes[literal] = type;
        }
    }

    private void CheckElement(Expr element, GoType type, string context)
    {
        ImplyType(element, type);
        CheckAt(element, report.Line, Use.Value);
        Default(element, type);
        Assign(element, type, context);
    }

    /// <summary>Names as elements are at their own place.</summary>
    private void MoveToElement(Expr element) => report.Line = element switch
    {
        KeyValueExpr pair => pair.Key.Position,
        UnaryExpr { Op: Operator.And, X: CompositeLit literal } => literal.Position,
        _ => element.Position,
    };

    /// <summary>Checks the elements of an array or slice; gives the length they make.</summary>
    private long CheckIndexed(CompositeLit literal, GoType elementType, long? bound)
    {
        var indices = literal.Elements.Any(e => e is KeyValueExpr) ? new HashSet<long>() : null;
        long index = 0, length = 0;
        foreach (var element in literal.Elements)
        {
            MoveToElement(element);
            var value = element;
            if (element is KeyValueExpr pair)
            {
                index = CheckIndexKey(pair.Key);
                value = pair.Value;
            }
            if (index >= 0 && indices is not null && !indices.Add(index))
            {
                report.IndexRepeated(index);
            }
            CheckElement(value, elementType, "array or slice literal");
            index++;
            if (index <= length)
            {
                continue;
            }
            length = index;
            if (length > bound)
            {
                MoveToElement(element);
                report.IndexOutOfBounds(length - 1, bound.Value);
                bound = null;
            }
        }
        return length;
    }

    private long CheckIndexKey(Expr key)
    {
        const long invalid = -(1 << 30);
        var found = Check(key, Use.Value);
        if (found.Value is IntConstant or FloatConstant or ComplexConstant)
        {
            var value = ToInteger(found.Value).Value;
            if (value.Sign >= 0 && value <= MaxIndex)
            {
                Default(key, BasicType.Int);
                return (long)value;
            }
        }
        if (!found.IsReported)
        {
            report.IndexNotConstant();
            found.IsReported = true;
            return invalid;
        }
        return -1;
    }

    private void CheckMapElements(CompositeLit literal, MapType map)
    {
        var keys = new HashSet<(GoType, ConstantValue)>();
        foreach (var element in literal.Elements)
        {
            MoveToElement(element);
            if (element is not KeyValueExpr pair)
            {
                Check(element, Use.Value);
                report.KeyMissing();
                continue;
            }
            CheckElement(pair.Key, map.KeyType, "map key");
            var key = InfoOf(Strip(Unboxed(pair.Key)));
            if (key is { Value: { } value, Type: { } type } && !keys.Add((type.Canonical, value)))
            {
                report.KeyRepeated(Unboxed(pair.Key));
            }
            CheckElement(pair.Value, map.ValueType, "map value");
        }
    }

    /// <summary>A key that is converted to an interface type counts as the value it holds.</summary>
    private static Expr Unboxed(Expr key) =>
        Strip(key) is CallExpr { Arguments: [var operand] } call && InfoOf(call) is { Call: CallKind.Conversion, Type.IsInterface: true } ? operand : key;

    private void CheckStructElements(CompositeLit literal, Expr shown, GoType type, StructType structure)
    {
        if (!literal.Elements.IsEmpty && !literal.Elements.Any(e => e is KeyValueExpr))
        {
            CheckPositional(literal, shown, type, structure);
        }
        else
        {
            CheckKeyed(literal, type, structure);
        }
    }

    private void CheckPositional(CompositeLit literal, Expr shown, GoType type, StructType structure)
    {
        for (var i = 0; i < literal.Elements.Length; i++)
        {
            var element = literal.Elements[i];
            MoveToElement(element);
            CheckAt(element, report.Line, Use.Value);
            if (i >= structure.Fields.Count)
            {
                if (i == structure.Fields.Count)
                {
                    report.TooManyFieldValues(shown);
                }
                continue;
            }
            var field = structure.Fields[i];
            if (!GoNames.IsExported(field.Name) && field.Package != info.Package)
            {
                report.UnexportedFieldValue(field.Name, type);
            }
            Assign(element, field.Type, "field value");
        }
        if (literal.Elements.Length < structure.Fields.Count)
        {
            report.TooFewFieldValues(shown);
        }
    }

    private void CheckKeyed(CompositeLit literal, GoType type, StructType structure)
    {
        var names = new HashSet<string>();
        var isMixed = false;
        foreach (var element in literal.Elements)
        {
            MoveToElement(element);
            if (element is not KeyValueExpr pair)
            {
                if (!isMixed)
                {
                    report.FieldsMixed();
                }
                isMixed = true;
                Check(element, Use.Value);
                continue;
            }
            switch (pair.Key)
            {
                case Ident { Name: not "_" } name:
                    CheckFieldValue(name, pair.Value, type, structure, names);
                    break;
                case SelectorExpr { Selector.Name: not "_" and var name } qualified when TypeInfo.Info(qualified)?.Referent is Symbol { Package: { } package }:
                    ReportUnknownField(name, $"{package.Name}.{name}", type, structure);
                    break;
                default:
                    report.FieldNameInvalid(pair.Key);
                    CheckAt(pair.Value, report.Line, Use.Value);
                    break;
            }
        }
    }

    private void CheckFieldValue(Ident name, Expr value, GoType type, StructType structure, HashSet<string> names)
    {
        var index = structure.IndexOf(name.Name, info.Package);
        if (index < 0)
        {
            ReportUnknownField(name.Name, name.Name, type, structure);
            return;
        }
        if (!names.Add(name.Name))
        {
            report.FieldRepeated(name.Name);
        }
        name.Annotation = null;
        report.Line = value is Ident ? value.Position : report.Line;
        Check(value, Use.Value);
        MoveToElement(name);
        Assign(value, structure.Fields[index].Type, "field value");
    }

    private void ReportUnknownField(string name, string shown, GoType type, StructType structure)
    {
        var similar = structure.Fields.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));
        if (similar is not null)
        {
            if (GoNames.IsExported(similar.Name) || similar.Package == info.Package)
            {
                report.FieldMisspelt(shown, type, similar.Name);
            }
            else
            {
                report.FieldUnknown(shown, type);
            }
            return;
        }
        if (MemberLookup.Find(type, name, info.Package, out _, ignoreCase: true) is { } promoted)
        {
            report.FieldPromoted(string.Join('.', promoted.Path.Select(s => s.Field.Name).Append(name)), type);
            return;
        }
        report.FieldUnknown(shown, type);
    }
}

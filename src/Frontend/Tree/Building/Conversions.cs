using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>Which conversion takes a value of one type to another (Go spec, "Assignability" and "Conversions").</summary>
internal static class Conversions
{
    /// <summary>The conversion of an assignment that the checker has found right.</summary>
    public static ConversionKind ForAssignment(GoType from, GoType to)
    {
        if (GoType.Identical(from, to))
        {
            return ConversionKind.NoOp;
        }
        if (GoType.Identical(from.Underlying, to.Underlying))
        {
            if (from.IsEmptyInterface || ((!from.IsNamed || !to.IsNamed) && !from.IsInterface))
            {
                return ConversionKind.NoOp;
            }
        }
        return to.IsInterface ? ConversionKind.Interface : ConversionKind.NoOp;
    }

    /// <summary>The conversion that <c>T(x)</c> makes; the checker has found it right.</summary>
    public static ConversionKind ForExplicit(GoType from, GoType to)
    {
        if (to.IsInterface)
        {
            return ForAssignment(from, to);
        }
        if (GoType.Identical(from, to) || GoType.Identical(from.Underlying, to.Underlying))
        {
            return IsFloating(from) && from.Kind == to.Kind ? ConversionKind.Value : ConversionKind.NoOp;
        }
        if (from.IsNumeric && to.IsNumeric)
        {
            return Machine(from) == Machine(to) && !IsFloating(to) ? ConversionKind.NoOp : ConversionKind.Value;
        }
        return (from, to) switch
        {
            ({ IsInteger: true }, { IsString: true }) => ConversionKind.RuneToString,
            ({ Kind: TypeKind.Slice }, { IsString: true }) =>
                from.Element!.Kind == TypeKind.Uint8 ? ConversionKind.BytesToString : ConversionKind.RunesToString,
            ({ IsString: true }, { Kind: TypeKind.Slice }) =>
                to.Element!.Kind == TypeKind.Uint8 ? ConversionKind.StringToBytes : ConversionKind.StringToRunes,
            _ => ConversionKind.NoOp,
        };
    }

    /// <summary>Makes a value fit an assignment's target, adding the conversion that Go makes silently.</summary>
    /// <param name="value">The value.</param>
    /// <param name="target">The type wanted; blank and null take any.</param>
    /// <param name="position">Where the conversion belongs.</param>
    public static ExprNode Assign(ExprNode value, GoType? target, NodePosition position)
    {
        if (target is null or { Kind: TypeKind.Blank })
        {
            return value;
        }
        if (value is LiteralNode { IsNil: true, IsNamed: true } nil)
        {
            return new LiteralNode(nil.Position, target, NilConstant.Instance) { Name = nil.Name };
        }
        if (value.Type is null or TupleType { Types.Count: not 1 })
        {
            return value;
        }
        return GoType.Identical(value.Type, target)
            ? value
            : new ConvertNode(position, target, ForAssignment(value.Type, target), value) { IsImplicit = true };
    }

    private static bool IsFloating(GoType type) => type.IsFloat || type.IsComplex;

    private static TypeKind Machine(GoType type) => type.Kind switch
    {
        TypeKind.Int => TypeKind.Int64,
        TypeKind.Uint or TypeKind.Uintptr => TypeKind.Uint64,
        var kind => kind,
    };
}

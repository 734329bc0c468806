using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Which operators the kinds of types have (Go spec, Operators).</summary>
internal static class OperatorRules
{
    public static bool IsDefined(Operator op, GoType type, bool isUnary)
    {
        var isNumber = type.IsNumeric || type.Kind == TypeKind.UntypedNumber;
        var isInteger = type.IsInteger || type.Kind == TypeKind.UntypedNumber;
        return op switch
        {
            Operator.Add => isNumber || (type.IsString && !isUnary),
            Operator.Sub or Operator.Mul or Operator.Div => isNumber,
            Operator.Rem or Operator.And or Operator.AndNot or Operator.Or or Operator.Xor or Operator.ShiftLeft or Operator.ShiftRight => isInteger,
            Operator.AndAnd or Operator.OrOr or Operator.Not => type.IsBoolean,
            Operator.Equal or Operator.NotEqual => HasEquality(type),
            Operator.Less or Operator.LessEqual or Operator.Greater or Operator.GreaterEqual =>
                isInteger || type.IsFloat || type.IsString,
            _ => false,
        };
    }

    /// <summary>Whether == is defined at all: for slices, maps and functions with nil only.</summary>
    public static bool HasEquality(GoType type) =>
        type.Kind is not (TypeKind.UntypedNil or TypeKind.Tuple or TypeKind.Invalid or TypeKind.Blank);

    /// <summary>The kind of a type as messages name it.</summary>
    public static string KindName(GoType type) => type.Kind switch
    {
        TypeKind.Pointer => "pointer",
        TypeKind.Struct => "struct",
        TypeKind.Interface => "interface",
        TypeKind.Chan => "chan",
        TypeKind.Map => "map",
        TypeKind.Array => "array",
        TypeKind.Slice => "slice",
        TypeKind.Func => "func",
        TypeKind.UnsafePointer => "unsafe.Pointer",
        TypeKind.UntypedBool => "bool",
        TypeKind.UntypedString => "string",
        TypeKind.UntypedNumber => "untyped number",
        TypeKind.UntypedNil => "nil",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}

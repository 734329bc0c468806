using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Walk;

/// <summary>What kinds of values a composite literal has.</summary>
[Flags]
internal enum LiteralContents : byte
{
    /// <summary>No elements.</summary>
    None = 0,
    /// <summary>Values that code computes.</summary>
    Dynamic = 1,
    /// <summary>Constants that can be data.</summary>
    Constant = 2,
}

/// <summary>Questions about composite literals (gc: sinit.go).</summary>
internal static class StaticLiterals
{
    /// <summary>Whether the literal can be data as a whole.</summary>
    public static bool IsStatic(ExprNode node) => node switch
    {
        ArrayLitNode array => !array.IsSlice && array.Elements.All(element => IsStatic(element.Value)),
        StructLitNode structure => structure.Fields.All(field => IsStatic(field.Value)),
        LiteralNode => true,
        ConvertNode { Kind: ConversionKind.Interface } convert => IsStaticInterface(convert),
        _ => false,
    };

    /// <summary>What a literal's values are; a slice within a literal counts as computed.</summary>
    public static LiteralContents ContentsOf(ExprNode node, bool isTop)
    {
        if (node is ArrayLitNode array && (isTop || !array.IsSlice))
        {
            return array.Elements.Aggregate(LiteralContents.None, (all, element) => all | ContentsOf(element.Value, false));
        }
        if (node is StructLitNode structure)
        {
            return structure.Fields.Aggregate(LiteralContents.None, (all, field) => all | ContentsOf(field.Value, false));
        }
        return IsConstant(node) ? LiteralContents.Constant : LiteralContents.Dynamic;
    }

    /// <summary>Whether it is a constant; of nil only pointers are, which for gc are the integer 0.</summary>
    public static bool IsConstant(ExprNode node) =>
        node is LiteralNode { IsNil: false } or LiteralNode { Type.Kind: TypeKind.Pointer or TypeKind.UnsafePointer };

    /// <summary>A conversion to an interface seen through to the innermost value.</summary>
    public static ExprNode Innermost(ExprNode node)
    {
        while (node is ConvertNode { Kind: ConversionKind.Interface } convert) { node = convert.X; }
        return node;
    }

    private static bool IsStaticInterface(ConvertNode convert)
    {
        var value = Innermost(convert);
        if (value.Type is null || value.Type.IsInterface) { return value is LiteralNode { IsNil: true }; }
        return (InterfaceData.IsDirect(value.Type) && value is LiteralNode { IsNil: true }) || IsStatic(value);
    }
}

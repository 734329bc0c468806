using System.Numerics;
using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Types.Symbols;

/// <summary>The predeclared names (Go spec, Predeclared identifiers) and the contents of package unsafe.</summary>
internal static class Universe
{
    private static readonly BasicType[] Types =
    [
        BasicType.Bool, BasicType.Int8, BasicType.Uint8, BasicType.Int16, BasicType.Uint16, BasicType.Int32, BasicType.Uint32,
        BasicType.Int64, BasicType.Uint64, BasicType.Int, BasicType.Uint, BasicType.Uintptr, BasicType.Float32, BasicType.Float64,
        BasicType.Complex64, BasicType.Complex128, BasicType.String, BasicType.Byte, BasicType.Rune,
    ];

    public static readonly GoPackage Unsafe = CreateUnsafe();

    public static Scope Create(TypeTable table)
    {
        var scope = new Scope(null);
        foreach (var type in Types)
        {
            scope.Insert(new TypeSymbol(type.Name, null, default) { Type = type });
        }
        var error = new TypeSymbol("error", null, default) { Type = table.Error };
        table.Error.Symbol = error;
        scope.Insert(error);
        for (var function = Builtin.Append; function <= Builtin.Recover; function++)
        {
            scope.Insert(new BuiltinSymbol(function.ToString().ToLowerInvariant(), null, function));
        }
        scope.Insert(new NilSymbol());
        InsertConstant(scope, "true", BasicType.UntypedBool, new BoolConstant(true));
        InsertConstant(scope, "false", BasicType.UntypedBool, new BoolConstant(false));
        scope.Insert(new ConstSymbol(ConstSymbol.Iota, null, default) { Type = BasicType.UntypedNumber });
        return scope;
    }

    private static GoPackage CreateUnsafe()
    {
        var package = new GoPackage("unsafe", "unsafe", false);
        package.Scope.Insert(new TypeSymbol("Pointer", package, default) { Type = BasicType.UnsafePointer });
        for (var function = Builtin.Alignof; function <= Builtin.Sizeof; function++)
        {
            package.Scope.Insert(new BuiltinSymbol(function.ToString(), package, function));
        }
        return package;
    }

    private static void InsertConstant(Scope scope, string name, GoType type, ConstantValue value) =>
        scope.Insert(new ConstSymbol(name, null, default) { Type = type, Value = value });
}

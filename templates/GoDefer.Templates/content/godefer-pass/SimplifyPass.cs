using GoDefer.Abstractions.Plugins;
using GoDefer.IR;
using GoDefer.IR.Passes;

namespace Pass._1;

/// <summary>
/// Replaces integer sums with zero and products with one by their other operand. Needs the canonical form: there a value is its operand wherever it is
/// used. The values that nothing uses any more are left to <c>deadcode</c>.
/// </summary>
public sealed class SimplifyPass : IPassPlugin
{
    /// <inheritdoc/>
    public string Id => "PLUGIN-ID";

    /// <inheritdoc/>
    public IReadOnlyList<IrPass> Passes { get; } =
    [
        new("PLUGIN-ID", "Replaces sums with zero and products with one.", ["ssa"], function => Simplify(function, products: true))
        {
            Options = [new("products", ["on", "off"], "Whether products are replaced too.")],
            Configure = options => function => Simplify(function, options["products"] == "on"),
        },
    ];

    private static void Simplify(Function function, bool products)
    {
        var replaced = new Dictionary<Value, Value>();
        foreach (var value in function.Blocks.SelectMany(block => block.Values))
        {
            if (Operand(value, products) is { } operand) { replaced.Add(value, operand); }
        }
        if (replaced.Count > 0) { Replace(function, replaced); }
    }

    /// <summary>The operand that a value is equal to, or null.</summary>
    private static Value? Operand(Value value, bool products)
    {
        long neutral;
        switch (value.Op)
        {
            case Op.Add: neutral = 0; break;
            case Op.Mul when products: neutral = 1; break;
            default: return null;
        }
        return IsConstant(value.Args[1], neutral) ? value.Args[0] : IsConstant(value.Args[0], neutral) ? value.Args[1] : null;
    }

    // Constants of floats have another op: a sum with zero is not the same there, as -0 + 0 is 0.
    private static bool IsConstant(Value value, long integer) => value.Op == Op.Const && value.Integer == integer;

    private static void Replace(Function function, Dictionary<Value, Value> replaced)
    {
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                for (var i = 0; i < value.Args.Length; i++) { value.SetArg(i, Find(value.Args[i])); }
            }
            if (block.Control is { } control) { block.Control = Find(control); }
        }

        Value Find(Value value)
        {
            while (replaced.TryGetValue(value, out var operand)) { value = operand; }
            return value;
        }
    }
}

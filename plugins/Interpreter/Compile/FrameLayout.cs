using GoDefer.IR;
using GoDefer.IR.Passes;

namespace GoDefer.Interpreter.Compile;

/// <summary>Which slots parameters and results have: by position in the signature and scalar within the type.</summary>
internal sealed class FrameLayout
{
    /// <summary>Slot 0 holds the closure context.</summary>
    public const int ContextSlot = 0;

    private readonly int[] parameters;
    private readonly int[] results;

    public FrameLayout(Signature signature, TypeTable types)
    {
        var next = ContextSlot + 1;
        parameters = Assign(signature.Parameters, types, ref next);
        FirstResult = next;
        results = Assign(signature.Results, types, ref next);
        End = next;
    }

    /// <summary>First slot of the results; parameters lie between the context and it.</summary>
    public int FirstResult { get; }

    /// <summary>First slot behind the results.</summary>
    public int End { get; }

    public int Parameter(long index, int component) => parameters[index] + component;

    public int Result(long index, int component) => results[index] + component;

    /// <summary>How many slots a type takes: one for each scalar, one for the address of what is no value.</summary>
    public static int SlotsOf(IrType type, TypeTable types) => type.IsValue ? ScalarLayout.Of(type, types).Count : 1;

    private static int[] Assign(IReadOnlyList<IrType> list, TypeTable types, ref int next)
    {
        var slots = new int[list.Count];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = next;
            next += SlotsOf(list[i], types);
        }
        return slots;
    }
}

using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Passes;

/// <summary>Merges equal values without operands, in the entry block, so that address values compare as equal from here on.</summary>
internal static class ZeroArgumentCse
{
    private readonly record struct Key(SsaOp Op, long Immediate, object? Symbolic, IrType Type);

    public static void Run(SsaFunction function)
    {
        var first = new Dictionary<Key, SsaValue>();
        var entry = function.Entry;
        foreach (var block in function.Blocks)
        {
            for (var i = 0; i < block.Values.Count;)
            {
                var value = block.Values[i];
                if (value.Info.ArgumentCount != 0 || !first.TryAdd(KeyOf(value), value) || ReferenceEquals(block, entry))
                {
                    i++;
                    continue;
                }
                value.Block = entry;
                entry.Values.Add(value);
                block.Values[i] = block.Values[^1];
                block.Values.RemoveAt(block.Values.Count - 1);
            }
        }
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values) { Merge(value, first); }
        }
    }

    private static void Merge(SsaValue value, Dictionary<Key, SsaValue> first)
    {
        for (var i = 0; i < value.ArgCount; i++)
        {
            var arg = value.Args[i];
            if (arg.Info.ArgumentCount == 0 && first.TryGetValue(KeyOf(arg), out var same)) { value.SetArg(i, same); }
        }
    }

    /// <summary>String constants are equal by their bytes, everything else by identity.</summary>
    private static Key KeyOf(SsaValue value) => new(value.Op, value.Immediate, ConstantText.KeyOf(value.Symbolic), value.Type);
}

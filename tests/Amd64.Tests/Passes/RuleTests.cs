using CsCheck;
using GoDefer.Amd64.Passes.Facts;
using GoDefer.Amd64.Rules;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Tests.Passes;

/// <summary>Arithmetic that rules and facts rely on, on random numbers.</summary>
[TestClass]
public sealed class RuleTests
{
    [TestMethod]
    public void UnsignedMagicDivides() =>
        Gen.Select(Gen.UInt, Gen.UInt[3, uint.MaxValue]).Sample((x, d) =>
        {
            if (!Magic.IsForUnsigned(32, (int)d)) { return true; }
            var magic = Magic.ForUnsigned(32, (int)d);
            var product = (UInt128)x * (((UInt128)1 << 32) + magic.Multiplier);
            return (uint)(product >> (32 + magic.Shift)) == x / d;
        });

    [TestMethod]
    public void SignedMagicDivides() =>
        Gen.Select(Gen.Long, Gen.Long[3, long.MaxValue]).Sample((x, d) =>
        {
            if (!Magic.IsForSigned(d)) { return true; }
            var magic = Magic.ForSigned(64, d);
            var quotient = (long)((Int128)x * (Int128)magic.Multiplier >> (64 + magic.Shift)) - (x >> 63);
            return quotient == x / d;
        });

    [TestMethod]
    public void ValueAndOffsetRoundTrips() =>
        Gen.Select(Gen.Int, Gen.Int).Sample((value, offset) =>
        {
            var packed = new ValueAndOffset(ValueAndOffset.Pack(value, offset));
            return packed.Value == value && packed.Offset == offset;
        });

    [TestMethod]
    public void ConditionsAgreeWithTheirInverses()
    {
        SsaOp[] flags = [SsaOp.FlagEQ, SsaOp.FlagLT_ULT, SsaOp.FlagLT_UGT, SsaOp.FlagGT_ULT, SsaOp.FlagGT_UGT];
        SsaOp[] swapped = [SsaOp.FlagEQ, SsaOp.FlagGT_UGT, SsaOp.FlagGT_ULT, SsaOp.FlagLT_UGT, SsaOp.FlagLT_ULT];
        foreach (var condition in Enum.GetValues<Condition>())
        {
            for (var i = 0; i < flags.Length; i++)
            {
                Assert.AreEqual(condition.On(flags[i]), !condition.Negated().On(flags[i]));
                Assert.AreEqual(condition.On(flags[i]), condition.Swapped().On(swapped[i]));
            }
        }
    }

    /// <summary>Facts about random numbers that are true never contradict each other, and undoing them leaves nothing behind.</summary>
    [TestMethod]
    public void TrueFactsAreConsistent() =>
        Gen.Select(Gen.Long[-4, 4].Array[6], Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).Array[12]).Sample((numbers, pairs) =>
        {
            var function = new SsaFunction("f", new Package("main", "main"));
            function.Entry = function.NewBlock(SsaBlockKind.Plain);
            var values = numbers.Select((_, i) =>
                function.Entry.NewValue(SsaPosition.None, SsaOp.Arg, function.Types.Int, i, null)).ToArray();
            var facts = new FactsTable();
            facts.Checkpoint();
            foreach (var (a, b) in pairs)
            {
                var order = numbers[a].CompareTo(numbers[b]);
                var relation = order < 0 ? Relation.Less : order > 0 ? Relation.Greater : Relation.Equal;
                facts.Update(function.Entry, values[a], values[b], Domain.Signed, relation);
            }
            var isConsistent = !facts.IsContradiction;
            facts.Restore();
            return isConsistent && !facts.IsContradiction;
        });
}

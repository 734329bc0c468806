using GoDefer.Amd64.Support;

namespace GoDefer.Amd64.Tests;

/// <summary>The order of equal elements is that of sort.Sort in Go 1.11.</summary>
[TestClass]
public sealed class GoSortTests
{
    [TestMethod]
    public void LeavesEqualElementsAsGoDoes()
    {
        // Sizes and hashes of the resulting permutations, as a Go 1.11 program computes them from the same generator.
        (int Count, int Hash)[] expected = [(5, 983200), (13, 997205), (30, 292072), (41, 873471), (100, 727420), (500, 324563)];
        var seed = 1u;
        foreach (var (count, hash) in expected)
        {
            var items = new (int Key, int Index)[count];
            for (var i = 0; i < count; i++)
            {
                seed = seed * 1664525 + 1013904223;
                items[i] = ((int)(seed >> 24) % 7, i);
            }
            GoSort.Sort(items.AsSpan(), (a, b) => a.Key < b.Key);
            Assert.AreEqual(hash, items.Aggregate(0, (sum, item) => (sum * 31 + item.Index) % 1000003), $"{count} elements");
        }
    }
}

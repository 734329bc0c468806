using System.Numerics;

namespace GoDefer.Interpreter.Memory;

/// <summary>Places in memory that types ask for.</summary>
internal static class Alignment
{
    /// <summary>The first offset from <paramref name="offset"/> on that <paramref name="alignment"/>, a power of two, divides.</summary>
    public static T RoundUp<T>(T offset, T alignment)
        where T : IBinaryInteger<T> => (offset + alignment - T.One) & ~(alignment - T.One);
}

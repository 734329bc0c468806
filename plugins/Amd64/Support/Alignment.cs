using System.Numerics;

namespace GoDefer.Amd64.Support;

/// <summary>Places in memory and in frames that types and sections ask for.</summary>
internal static class Alignment
{
    /// <summary>The first offset from <paramref name="offset"/> on that <paramref name="alignment"/>, a power of two, divides.</summary>
    public static T RoundUp<T>(T offset, T alignment)
        where T : IBinaryInteger<T> => (offset + alignment - T.One) & ~(alignment - T.One);
}

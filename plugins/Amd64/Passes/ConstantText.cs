using System.Text;

namespace GoDefer.Amd64.Passes;

/// <summary>Equality of payloads: string constants by their bytes, symbols, locals and types by identity.</summary>
internal static class ConstantText
{
    /// <summary>An object that is equal for equal payloads.</summary>
    public static object? KeyOf(object? symbolic) => symbolic is byte[] bytes ? Encoding.Latin1.GetString(bytes) : symbolic;

    /// <summary>Whether two payloads are equal.</summary>
    public static bool AreEqual(object? a, object? b) =>
        ReferenceEquals(a, b) || (a is byte[] x && b is byte[] y && x.AsSpan().SequenceEqual(y));
}

namespace GoDefer.IR.Text;

/// <summary>
/// Names of an enumeration's values. The methods of <see cref="Enum"/> that take the type as an argument of the call are compiled anew for
/// each enumeration when a program starts; this is compiled with the assembly.
/// </summary>
internal static class EnumNames<T> where T : struct, Enum
{
    private static readonly string[] names = Enum.GetNames(typeof(T));
    private static readonly T[] values = (T[])Enum.GetValues(typeof(T));

    /// <summary>The names in the order of their values.</summary>
    public static IReadOnlyList<string> All => names;

    /// <summary>The value of a name, or null.</summary>
    public static T? Find(string name) => Array.IndexOf(names, name) is >= 0 and var at ? values[at] : null;
}

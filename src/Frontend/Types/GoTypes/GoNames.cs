using System.Globalization;
using System.Text;

namespace GoDefer.Frontend.Types;

/// <summary>Rules about identifiers.</summary>
public static class GoNames
{
    /// <summary>Whether a name is exported: its first character is an upper-case letter (Go spec, Exported identifiers).</summary>
    public static bool IsExported(string name)
    {
        if (name.Length == 0)
        {
            return false;
        }
        if (name[0] < 0x80)
        {
            return name[0] is >= 'A' and <= 'Z';
        }
        return Rune.TryGetRuneAt(name, 0, out var rune) && Rune.GetUnicodeCategory(rune) == UnicodeCategory.UppercaseLetter;
    }
}

/// <summary>gc's order of methods: exported names first, then by the name's bytes, then by package height and path.</summary>
public sealed class MethodOrder : IComparer<InterfaceMethod>
{
    /// <summary>The only instance.</summary>
    public static readonly MethodOrder Instance = new();

    private MethodOrder()
    {
    }

    /// <inheritdoc/>
    public int Compare(InterfaceMethod? x, InterfaceMethod? y) => Compare(x!.Name, x.Package, y!.Name, y.Package);

    /// <summary>Compares two methods given by name and package.</summary>
    public static int Compare(string a, GoPackage? packageA, string b, GoPackage? packageB)
    {
        var exported = GoNames.IsExported(a);
        if (exported != GoNames.IsExported(b))
        {
            return exported ? -1 : 1;
        }
        var byName = string.CompareOrdinal(a, b);
        if (byName != 0 || exported || packageA == packageB)
        {
            return byName;
        }
        var byHeight = (packageA?.Height ?? 0).CompareTo(packageB?.Height ?? 0);
        return byHeight != 0 ? byHeight : string.CompareOrdinal(packageA?.Path, packageB?.Path);
    }
}

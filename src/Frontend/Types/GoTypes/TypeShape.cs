namespace GoDefer.Frontend.Types;

/// <summary>What the comparisons of types share; they differ in how they compare the parts.</summary>
internal static class TypeShape
{
    /// <summary>Whether two lists have the same length and the same items.</summary>
    public static bool All<T>(IReadOnlyList<T> x, IReadOnlyList<T> y, Func<T, T, bool> same)
    {
        if (x.Count != y.Count) { return false; }
        for (var i = 0; i < x.Count; i++)
        {
            if (!same(x[i], y[i])) { return false; }
        }
        return true;
    }

    /// <summary>Whether two fields are the same for the identity of their structs.</summary>
    public static bool SameField(StructField x, StructField y, Func<GoType, GoType, bool> same) =>
        SameName(x.Name, x.Package, y.Name, y.Package) && x.IsEmbedded == y.IsEmbedded && (x.Tag ?? "") == (y.Tag ?? "") && same(x.Type, y.Type);

    /// <summary>Whether two names are the same; those that are not exported differ from package to package.</summary>
    public static bool SameName(string x, GoPackage? packageX, string y, GoPackage? packageY) =>
        x == y && (GoNames.IsExported(x) || packageX == packageY);
}

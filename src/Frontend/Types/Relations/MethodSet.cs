namespace GoDefer.Frontend.Types;

/// <summary>
/// The methods of a type and of the pointer to it (Go spec, Method sets), promoted ones included, in gc's order:
/// exported names first, then by name.
/// </summary>
public static class MethodSet
{
    /// <summary>
    /// All methods that selectors find on a type that may own methods; those with a pointer receiver are in it although
    /// they need an address (see <see cref="NeedsAddress"/>).
    /// </summary>
    /// <param name="type">A type, not a pointer to one.</param>
    public static IReadOnlyList<Member> Of(GoType type)
    {
        var names = new HashSet<(string, GoPackage?)>();
        var seen = new HashSet<GoType>();
        CollectNames(type, names, seen);
        List<Member> members = [];
        foreach (var (name, package) in names)
        {
            if (MemberLookup.Find(type, name, package, out _) is { Field: null } member)
            {
                members.Add(member);
            }
        }
        members.Sort(static (x, y) => MethodOrder.Compare(x.Name, x.Package, y.Name, y.Package));
        return members;
    }

    /// <summary>Whether the method is not in the method set of the type itself, only in that of the pointer to it.</summary>
    public static bool NeedsAddress(Member method) =>
        method.Method is { HasPointerReceiver: true } && !method.FollowsPointer;

    private static void CollectNames(GoType type, HashSet<(string, GoPackage?)> names, HashSet<GoType> seen)
    {
        if (!seen.Add(type))
        {
            return;
        }
        var target = type.Underlying is PointerType pointer ? pointer.Target : type;
        if (MemberLookup.MethodOwner(type) is NamedType owner)
        {
            foreach (var method in owner.Methods)
            {
                names.Add(Key(method.Name, method.Package));
            }
        }
        if (target.Underlying is InterfaceType face)
        {
            foreach (var method in face.Methods)
            {
                names.Add(Key(method.Name, method.Package));
            }
        }
        if (target.Underlying is StructType structure)
        {
            foreach (var field in structure.Fields)
            {
                if (field.IsEmbedded)
                {
                    CollectNames(field.Type, names, seen);
                }
            }
        }
    }

    private static (string, GoPackage?) Key(string name, GoPackage? package) => (name, GoNames.IsExported(name) ? null : package);
}

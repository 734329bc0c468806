using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Lowering.Types;

/// <summary>A method that a type has, its own or promoted from an embedded field.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Package">The package that decides access to a name that is not exported.</param>
/// <param name="Type">Its type, without receiver.</param>
/// <param name="Receiver">The receiver type it is declared with: T or *T; the interface for an interface's method.</param>
/// <param name="Path">The embedded fields that lead to it; empty for the type's own methods.</param>
/// <param name="Declared">The declared method; null for one of an embedded interface.</param>
internal sealed record MethodEntry(
    string Name, GoPackage? Package, FuncType Type, GoType Receiver, IReadOnlyList<FieldStep> Path, FuncSymbol? Declared)
{
    /// <summary>Whether it is reached through an embedded pointer, so that a value has the pointer's methods too.</summary>
    public bool IsThroughPointer => Path.Any(step => step.Field.Type.Kind == TypeKind.Pointer);

    /// <summary>Whether it is promoted.</summary>
    public bool IsPromoted => Path.Count > 0;

    /// <summary>Whether a value of <paramref name="type"/> has it in its method set (Go spec, Method sets).</summary>
    public bool AppliesTo(GoType type) =>
        type.Kind == TypeKind.Pointer || Receiver.Kind != TypeKind.Pointer || Declared is null || IsThroughPointer;
}

/// <summary>Finds all methods of types (gc: expandmeth).</summary>
internal sealed class MethodSets
{
    private readonly Dictionary<GoType, IReadOnlyList<MethodEntry>> known = [];
    private readonly TypeTable types;

    public MethodSets(TypeTable types) => this.types = types;

    /// <summary>
    /// Every method that T or *T has, for a type T or *T with T a struct or a declared type that is no interface and no
    /// pointer; exported names first, then by name. Empty for other types.
    /// </summary>
    public IReadOnlyList<MethodEntry> Of(GoType type)
    {
        var target = type is PointerType pointer ? pointer.Target : type;
        if (target is not (NamedType or StructType) || target.Kind is TypeKind.Interface or TypeKind.Pointer) { return []; }
        if (!known.TryGetValue(target, out var methods))
        {
            methods = Collect(target);
            known.Add(target, methods);
        }
        return methods;
    }

    /// <summary>Those of <see cref="Of"/> that <paramref name="type"/> itself has.</summary>
    public IEnumerable<MethodEntry> Applicable(GoType type) => Of(type).Where(method => method.AppliesTo(type));

    /// <summary>
    /// Breadth first: the shallowest field or method of a name wins, two at one depth cancel each other (Go spec, Selectors).
    /// </summary>
    private List<MethodEntry> Collect(GoType start)
    {
        var found = new List<MethodEntry>();
        var seenNames = new HashSet<(string, GoPackage?)>();
        var seenTypes = new HashSet<GoType>();
        List<(GoType Type, FieldStep[] Path)> level = [(start, [])];
        while (level.Count > 0)
        {
            var next = new List<(GoType, FieldStep[])>();
            var names = new Dictionary<(string, GoPackage?), MethodEntry?>();
            foreach (var (type, path) in level)
            {
                if (!seenTypes.Add(type.Canonical)) { continue; }
                AddMethods(type, path, names);
                AddFields(type, path, names, next);
            }
            foreach (var (name, method) in names)
            {
                if (seenNames.Add(name) && method is not null) { found.Add(method); }
            }
            level = next;
        }
        found.Sort((a, b) => MethodOrder.Compare(a.Name, a.Package, b.Name, b.Package));
        return found;
    }

    private void AddMethods(GoType type, FieldStep[] path, Dictionary<(string, GoPackage?), MethodEntry?> names)
    {
        if (type is NamedType named)
        {
            foreach (var method in named.Methods)
            {
                if (method.IsBlank || method.Type is null) { continue; }
                GoType receiver = method.HasPointerReceiver ? types.PointerTo(named) : named;
                Add(names, new MethodEntry(method.Name, method.Package, method.Type, receiver, path, method));
            }
        }
        if (type.Underlying is InterfaceType face)
        {
            foreach (var method in face.Methods)
            {
                Add(names, new MethodEntry(method.Name, method.Package, method.Type, type, path, null));
            }
        }
    }

    private static void AddFields(
        GoType type, FieldStep[] path, Dictionary<(string, GoPackage?), MethodEntry?> names, List<(GoType, FieldStep[])> next)
    {
        if (type.Underlying is not StructType structure) { return; }
        for (var i = 0; i < structure.Fields.Count; i++)
        {
            var field = structure.Fields[i];
            var key = Key(field.Name, field.Package);
            names[key] = null;
            if (field.IsEmbedded)
            {
                var throughPointer = path.Length > 0 && path[^1].Field.Type.Kind == TypeKind.Pointer;
                next.Add((field.Type is PointerType p ? p.Target : field.Type, [.. path, new FieldStep(structure, i, throughPointer)]));
            }
        }
    }

    private static void Add(Dictionary<(string, GoPackage?), MethodEntry?> names, MethodEntry method)
    {
        var key = Key(method.Name, method.Package);
        names[key] = names.ContainsKey(key) ? null : method;
    }

    private static (string, GoPackage?) Key(string name, GoPackage? package) => (name, GoNames.IsExported(name) ? null : package);
}

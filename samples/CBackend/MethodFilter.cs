using GoDefer.IR;

namespace CBackend;

/// <summary>
/// Which methods that only type descriptors refer to a program may call: those of which an interface type of the program has one of the same name and type,
/// or all once it asks reflection for methods. Most programs then need little of the packages they import.
/// </summary>
internal sealed class MethodFilter(Action<string> keep)
{
    // A descriptor says its kind in this byte. Its methods, and those of an interface, come after the part that all descriptors have, each beginning
    // with its name.
    private const int KindOffset = 23, KindMask = 31, InterfaceKind = 20, CommonSize = 48;
    private static readonly HashSet<string> reflecting = new(StringComparer.Ordinal) { "reflect.Value.Method", "reflect.Value.MethodByName" };

    private readonly HashSet<(string Name, string Type)> called = [];
    private readonly Dictionary<(string Name, string Type), List<string>> waiting = [];
    private bool keepsAll;

    /// <summary>Told of each function that is reached.</summary>
    public void Function(string name)
    {
        if (keepsAll || !reflecting.Contains(name)) { return; }
        keepsAll = true;
        foreach (var function in waiting.Values.SelectMany(functions => functions)) { keep(function); }
        waiting.Clear();
    }

    /// <summary>Told of each datum that is reached; looks at type descriptors.</summary>
    public void Descriptor(string link, DataSymbol data, Package package)
    {
        if (!link.StartsWith(TypeSymbolNames.Prefix, StringComparison.Ordinal) || data.Bytes.Length <= KindOffset) { return; }
        var isInterface = (data.Bytes[KindOffset] & KindMask) == InterfaceKind;
        var at = data.References.ToDictionary(reference => reference.Offset, reference => (reference.Kind, Name: reference.Target.LinkName(package.Path)));
        foreach (var (offset, (kind, name)) in at.Where(entry => entry.Key >= CommonSize && entry.Value.Kind == DataReferenceKind.SectionOffset))
        {
            if (!at.TryGetValue(offset + 4, out var type)) { continue; }
            if (isInterface && type.Kind == kind) { Call((name, type.Name)); }
            else if (type.Kind == DataReferenceKind.MethodOffset) { Offer((name, type.Name), at[offset + 8].Name, at[offset + 12].Name); }
        }
    }

    private void Call((string Name, string Type) method)
    {
        if (called.Add(method) && waiting.Remove(method, out var functions)) { functions.ForEach(keep); }
    }

    private void Offer((string Name, string Type) method, params string[] functions)
    {
        if (keepsAll || called.Contains(method)) { Array.ForEach(functions, keep); }
        else
        {
            if (!waiting.TryGetValue(method, out var list)) { waiting.Add(method, list = []); }
            list.AddRange(functions);
        }
    }
}

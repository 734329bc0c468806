using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Tests.Syntax;

/// <summary>
/// Compares two trees by all public properties of their nodes, except positions, the source and branch targets. It works
/// by reflection, so that no property can be forgotten.
/// </summary>
internal sealed class TreeComparer
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    private readonly Dictionary<DeclGroup, DeclGroup> groups = [];

    /// <summary>Where the trees differ first, or null.</summary>
    public static string? Difference(Node expected, Node actual) => new TreeComparer().Compare(expected, actual, "");

    private static PropertyInfo[] Compared(Type type) => Properties.GetOrAdd(type, static type =>
        [.. type.GetProperties().Where(p => p.PropertyType != typeof(Position) && p.PropertyType != typeof(SourceText)
            && !(p.DeclaringType == typeof(BranchStmt) && p.Name == nameof(BranchStmt.Target)))]);

    private string? Compare(object? expected, object? actual, string path)
    {
        switch (expected)
        {
            case null:
                return actual is null ? null : $"{path}: {actual.GetType().Name} where nothing was";
            case DeclGroup group:
                return CompareGroups(group, actual as DeclGroup, path);
            case string or Enum or bool:
                return expected.Equals(actual) ? null : $"{path}: {expected} became {actual}";
            case IList list:
                return CompareLists(list, (IList)actual!, path);
            default:
                return actual?.GetType() == expected.GetType()
                    ? CompareProperties(expected, actual, path)
                    : $"{path}: {expected.GetType().Name} became {actual?.GetType().Name}";
        }
    }

    private string? CompareProperties(object expected, object actual, string path)
    {
        foreach (PropertyInfo property in Compared(expected.GetType()))
        {
            string inner = path + "/" + property.Name;
            if (Compare(property.GetValue(expected), property.GetValue(actual), inner) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private string? CompareLists(IList expected, IList actual, string path)
    {
        if (expected.Count != actual.Count)
        {
            return $"{path}: {expected.Count} items became {actual.Count}";
        }

        for (int i = 0; i < expected.Count; i++)
        {
            if (Compare(expected[i], actual[i], $"{path}[{i}]") is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    /// <summary>Groups have no content; they must split the declarations the same way.</summary>
    private string? CompareGroups(DeclGroup expected, DeclGroup? actual, string path)
    {
        if (actual is null)
        {
            return $"{path}: the parentheses are gone";
        }

        groups.TryAdd(expected, actual);
        return groups[expected] == actual ? null : $"{path}: another group";
    }
}

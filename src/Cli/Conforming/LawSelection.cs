using GoDefer.Conformance;

namespace GoDefer.Cli.Conforming;

/// <summary>Which laws <c>--filter</c> means: a name, a group (all names that go on with a slash), or a pattern with <c>*</c>.</summary>
internal static class LawSelection
{
    /// <summary>The laws that one of the filters means, in their order; all if there are none. A filter that means nothing is a usage error.</summary>
    public static IReadOnlyList<Law> Of(IReadOnlyList<Law> laws, IReadOnlyList<string> filters)
    {
        foreach (var filter in filters.Where(filter => !laws.Any(law => Matches(law.Name, filter))))
        {
            throw ToolException.Of(ExitCode.Usage, "GD1922", filter, DidYouMean.Suffix(filter, laws.Select(law => law.Name).Concat(Groups(laws))))
                .With("known", string.Join(", ", Groups(laws))).Do("GD1922.do");
        }
        return filters.Count == 0 ? laws : [.. laws.Where(law => filters.Any(filter => Matches(law.Name, filter)))];
    }

    /// <summary>The groups of laws, in order.</summary>
    public static IReadOnlyList<string> Groups(IReadOnlyList<Law> laws) => [.. laws.Select(law => law.Group).Distinct()];

    private static bool Matches(string name, string filter) =>
        name == filter || name.StartsWith(filter.TrimEnd('/') + "/", StringComparison.Ordinal)
        || (filter.Contains('*') && System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(filter, name, ignoreCase: false));
}

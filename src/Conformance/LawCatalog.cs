using GoDefer.Conformance.Ops;

namespace GoDefer.Conformance;

/// <summary>The laws, in the order in which they are tried: what others build on comes first.</summary>
public static class LawCatalog
{
    private static readonly Lazy<IReadOnlyList<Law>> all = new(() => [.. OpRows.All.Select(row => row.ToLaw()), .. CheckLaws.Create(), .. AtomicLaws.Create(), .. MemoryLaws.Create(), .. LawFile.ReadAll(), .. HostileLaws.Create()]);

    private static readonly Lazy<IReadOnlyList<Law>> translations = new(() => [.. All.Select(ToTranslation)]);

    /// <summary>Laws for backends that run programs, by themselves or with an executor of images.</summary>
    public static IReadOnlyList<Law> All => all.Value;

    /// <summary>
    /// Laws for backends whose result is only text: they translate the program of every law, and twice to the same text. The target writes
    /// <see cref="SameTwice"/> if they do.
    /// </summary>
    public static IReadOnlyList<Law> Translations => translations.Value;

    /// <summary>What a target writes to standard output when a program was translated twice to the same text.</summary>
    public const string SameTwice = "translated, twice to the same text\n";

    private static Law ToTranslation(Law law) => new(
        "translation/" + law.Name, "The program is translated, and twice to the same text.", law.Program, new LawExpectation { Output = SameTwice }) { Needs = law.Needs };
}

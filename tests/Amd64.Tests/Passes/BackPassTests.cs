using System.Text.RegularExpressions;
using GoDefer.Amd64.Passes;
using GoDefer.Amd64.Ssa;
using GoDefer.Amd64.Tests.Ssa;

namespace GoDefer.Amd64.Tests.Passes;

/// <summary>
/// Runs the passes behind "late deadcode" on the reference compiler's dump before each, and compares with its dump after it. "schedule"
/// is not among them: it needs positions, which dumps do not have.
/// </summary>
[TestClass]
public sealed partial class BackPassTests
{
    private static readonly (string Before, string Pass)[] Steps =
    [
        ("late deadcode", "critical"),
        ("critical", "likelyadjust"),
        ("likelyadjust", "layout"),
        ("schedule", "late nilcheck"),
        ("late nilcheck", "flagalloc"),
        ("flagalloc", "regalloc"),
        ("regalloc", "loop rotate"),
        ("stackframe", "trim"),
    ];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Dumps");

    public static IEnumerable<object[]> Cases =>
        from file in Directory.GetFiles(Folder).Order(StringComparer.Ordinal)
        from step in Steps
        select new object[] { Path.GetFileNameWithoutExtension(file), step.Before, step.Pass };

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void GivesWhatTheReferenceGives(string name, string before, string pass)
    {
        var dump = SsaDump.Parse(File.ReadAllText(Path.Combine(Folder, name + ".txt")));
        var input = dump.After(before);
        var function = Read(input);
        PassList.Passes.Single(entry => entry.Name == pass).Run(function);
        var expected = SsaPrinter.Print(Read(dump.After(pass), function.IsScheduled));
        Assert.AreEqual(Renumber(expected, input), Renumber(SsaPrinter.Print(function), input));
    }

    private static SsaFunction Read(string dump, bool isScheduled = true)
    {
        var function = new SsaDumpReader().Read(dump, byId: false);
        function.IsScheduled = isScheduled;
        return function;
    }

    // Which ids were free before a pass is not in a dump, nor are all temporaries: what the pass made is numbered by appearance.
    private static string Renumber(string text, string before)
    {
        var known = Defined().Matches(before).Select(match => match.Groups[1].Value).ToHashSet();
        var made = new Dictionary<string, string>();
        string Rename(Match match)
        {
            if (!known.Contains(match.Value) && !made.ContainsKey(match.Value))
            {
                made.Add(match.Value, "new" + made.Count);
            }
            return made.GetValueOrDefault(match.Value, match.Value);
        }
        var lines = text.Split('\n').Skip(1).Where(line => !line.StartsWith("name ", StringComparison.Ordinal));
        return Named().Replace(string.Join('\n', lines), Rename);
    }

    [GeneratedRegex(@"(?m)^ +([vb]\d+)(?= =|:)")]
    private static partial Regex Defined();

    [GeneratedRegex(@"\b[vb]\d+\b|\.autotmp_\d+")]
    private static partial Regex Named();
}

using System.Text.RegularExpressions;
using GoDefer.Abstractions.Diagnostics;

namespace GoDefer.Frontend.Tests.Types;

/// <summary>
/// Wrong programs under errors/. A comment at the end of a line, // ERROR `re` `re`, lists the errors reported there in
/// order, as "column: message"; the expectations are what gc 1.11.5 prints.
/// </summary>
[TestClass]
public sealed partial class ErrorFileTests
{
    public static IEnumerable<object[]> Files() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Types", "errors"), "*.go")
            .Order(StringComparer.Ordinal)
            .Select(file => new object[] { Path.GetFileName(file) });

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void Reports_what_gc_reports(string name)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Types", "errors", name));
        var package = CheckedPackage.FromFile(name, text);
        var lines = text.Split('\n');
        var reported = DiagnosticFormatter.Sort(package.Bag.Items).ToLookup(d => d.Position.Line);
        for (var line = 1; line <= lines.Length; line++)
        {
            var wanted = Expectations(lines[line - 1]);
            var found = reported[line].Select(d => $"{d.Position.Column}: {d.Message}").ToArray();
            Assert.HasCount(wanted.Length, found, $"{name}:{line}: {string.Join(" | ", found)}");
            foreach (var (pattern, message) in wanted.Zip(found))
            {
                Assert.MatchesRegex(new Regex($"^{pattern}$"), message, $"{name}:{line}");
            }
        }
    }

    private static string[] Expectations(string line)
    {
        var mark = line.IndexOf("// ERROR ", StringComparison.Ordinal);
        return mark < 0 ? [] : [.. Quoted().Matches(line[mark..]).Select(m => m.Groups[1].Value)];
    }

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Quoted();
}

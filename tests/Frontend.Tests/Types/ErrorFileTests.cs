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

    [TestMethod]
    public void Errors_of_several_files_come_in_the_order_of_the_files()
    {
        var second = ("a.go", "package main\n\nfunc dup() {}\n\nvar strings = y\n");
        var first = ("b.go", "package main\n\nimport \"strings\"\n\nvar y = strings.Repeat\n\nfunc dup() { undefined() }\n");
        Assert.AreEqual(
            """
            b.go:3:8: strings redeclared in this block
            	previous declaration at a.go:5:5
            b.go:7:14: undefined: undefined
            a.go:3:6: dup redeclared in this block
            	previous declaration at b.go:7:6

            """,
            DiagnosticFormatter.Format(CheckedPackage.FromFiles(first, second).Bag));
    }

    private static string[] Expectations(string line)
    {
        var mark = line.IndexOf("// ERROR ", StringComparison.Ordinal);
        return mark < 0 ? [] : [.. Quoted().Matches(line[mark..]).Select(m => m.Groups[1].Value)];
    }

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Quoted();
}

using System.CommandLine;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Commands;
using GoDefer.Cli.Output;
using GoDefer.Cli.Texts;

namespace GoDefer.Cli.Tests;

/// <summary>The tool says the same things in each language, and has a text for each thing it says.</summary>
[TestClass]
public sealed partial class TextTests
{
    private static readonly string sources = Repository.PathOf("src", "Cli");

    [TestMethod]
    public void LanguagesHaveTheSameKeysAndPlaceholders()
    {
        var english = Text.Read(Languages.English).Rows;
        foreach (var language in Languages.All)
        {
            var texts = Text.Read(language).Rows;
            CollectionAssert.AreEqual(english.Keys.Order(StringComparer.Ordinal).ToArray(), texts.Keys.Order(StringComparer.Ordinal).ToArray(), language);
            foreach (var (key, text) in texts) { Assert.AreEqual(PlaceholdersOf(english[key]), PlaceholdersOf(text), $"{language}: {key}"); }
        }
    }

    [TestMethod]
    [DataRow("Amd64")]
    [DataRow("Amd64Emulator")]
    [DataRow("Interpreter")]
    public void PluginsSpeakTheSameLanguages(string plugin)
    {
        var assembly = PluginAssembly(plugin);
        var english = TextTable.Of(assembly, Languages.English).Rows;
        foreach (var language in Languages.All)
        {
            Assert.IsNotNull(assembly.GetManifestResourceInfo($"{language}.txt"), language);
            var texts = TextTable.Of(assembly, language).Rows;
            CollectionAssert.AreEqual(english.Keys.Order(StringComparer.Ordinal).ToArray(), texts.Keys.Order(StringComparer.Ordinal).ToArray(), language);
            foreach (var (key, text) in texts) { Assert.AreEqual(PlaceholdersOf(english[key]), PlaceholdersOf(text), $"{language}: {key}"); }
        }
        var sources = Directory.GetFiles(Repository.PathOf("plugins", plugin), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);
        foreach (var key in english.Keys) { Assert.IsTrue(sources.Any(source => source.Contains($"\"{key}\"")), key); }
    }

    // Loaded as the host does: apart, with the contract shared.
    private static Assembly PluginAssembly(string plugin)
    {
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
        var configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return new AssemblyLoadContext(plugin).LoadFromAssemblyPath(Path.Combine(folder, $"GoDefer.{plugin}", configuration, $"GoDefer.{plugin}.dll"));
    }

    [TestMethod]
    public void EveryKeyOfTheSourcesHasAText()
    {
        var texts = Text.Read(Languages.English).Rows;
        var used = Directory.GetFiles(sources, "*.cs", SearchOption.AllDirectories).SelectMany(file => Key().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value);
        var missing = used.Where(key => !texts.ContainsKey(key) && !(texts.ContainsKey(key + ".wanted") && texts.ContainsKey(key + ".do")) && !texts.Keys.Any(known => known.StartsWith(key, StringComparison.Ordinal) && key.EndsWith('.')));
        Assert.AreEqual("", string.Join(", ", missing.Distinct()));
    }

    [TestMethod]
    public void EveryVerbHasHelpWithTwoExamples()
    {
        var root = CommandLineParser.CreateRoot(null, new CommandContext(new ConsoleReporter(TextWriter.Null), [], CancellationToken.None));
        foreach (var command in Commands(root))
        {
            using var help = new StringWriter();
            HelpWriter.Write(command, help);
            StringAssert.Matches(help.ToString(), new(@"^\S[^\n]+\n\nExamples:\n  [^\n]+\n  [^\n]+\n\nUsage:\n  godefer "), command.Name);
        }
    }

    [TestMethod]
    [DataRow("zh", null, null, "zh-CN")]
    [DataRow(null, "zh_CN.UTF-8", null, "zh-CN")]
    [DataRow(null, null, "zh_CN.UTF-8", "zh-CN")]
    [DataRow("en", "zh_CN.UTF-8", null, "en")]
    [DataRow(null, "en", "zh_CN.UTF-8", "en")]
    [DataRow(null, "fr_FR", "zh_CN.UTF-8", "en")]
    [DataRow(null, "", "zh_CN", "zh-CN")]
    [DataRow(null, null, null, "en")]
    [DataRow(null, null, "C", "en")]
    public void TheLanguageIsChosenInOrder(string? option, string? own, string? locale, string expected) =>
        Assert.AreEqual(expected, Languages.Choose(option, name => name switch { "GODEFER_LANG" => own, "LANG" => locale, _ => null }));

    [TestMethod]
    [DataRow("always", false, "1", "", true)]
    [DataRow("never", true, "", "1", false)]
    [DataRow("auto", true, "", "", true)]
    [DataRow("auto", false, "", "", false)]
    [DataRow(null, true, "1", "1", false)]
    [DataRow(null, false, "", "1", true)]
    public void ColoursAreChosenInOrder(string? option, bool isTerminal, string noColour, string force, bool expected) => Assert.AreEqual(
        expected, Style.For(option, isTerminal, name => name switch { "NO_COLOR" => noColour, "FORCE_COLOR" => force, _ => null }).Red("x") != "x");

    [TestMethod]
    public void DumbTerminalsHaveNoColours() => Assert.AreEqual("x", Style.For(null, true, name => name == "TERM" ? "dumb" : null).Red("x"));

    private static IEnumerable<Command> Commands(Command command) => command.Subcommands.SelectMany(Commands).Prepend(command);

    private static string PlaceholdersOf(string text) => string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("\"((?:GD\\d{4}|(?:refusal|system|doctor|diff|detail|exit)\\.)(?:[\\w-]*\\.?)*)\"")]
    private static partial Regex Key();
}

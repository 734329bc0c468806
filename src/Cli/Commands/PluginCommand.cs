using System.CommandLine;
using System.Text.Json;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Output;
using GoDefer.Cli.Plugins;
using GoDefer.Cli.Texts;
using GoDefer.IR.Passes;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer plugin list|inspect|doctor|test</c>.</summary>
internal sealed class PluginCommand
{
    private readonly CommonOptions common = new();
    private readonly Argument<string> id = new("id");
    private readonly Argument<string[]> ids = new("ids") { Arity = ArgumentArity.ZeroOrMore };

    public Command Create(CommandContext context)
    {
        var list = new Command("list") { common.PluginPath, common.Json };
        list.SetAction(result => List(result, common.Catalog(result)));
        var inspect = new Command("inspect") { id, common.PluginPath, common.Json };
        inspect.SetAction(result => Inspect(result, common.Catalog(result).Require(result.GetValue(id)!)));
        var doctor = new Command("doctor") { ids, common.PluginPath, common.Json };
        doctor.SetAction(result => Diagnose(result, common.Catalog(result)));
        return new Command("plugin") { list, inspect, doctor, new PluginTestCommand().Create(context) };
    }

    private void List(ParseResult result, PluginCatalog catalog)
    {
        if (result.GetValue(common.Json))
        {
            JsonReport.Write(Console.Out, "plugin-list", json => json.WriteObjects("plugins", catalog.Entries, entry => WriteEntry(json, entry)));
            return;
        }
        foreach (var entry in catalog.Entries) { Console.Out.WriteLine($"{entry.Id,-14} {Describe(entry)}"); }
    }

    private static string Describe(PluginEntry entry) => PluginCatalog.Refusal(entry) is { } refusal
        ? Text.Of("plugin.refused", refusal.Details.First(detail => detail.Name == "found").Text)
        : $"{entry.Manifest!.Version,-8} {Flow(entry.Manifest),-26} {entry.Manifest.Description}";

    private static string Flow(PluginManifest manifest) => string.Join("; ", Flows(manifest));

    private static IEnumerable<string> Flows(PluginManifest manifest)
    {
        if (manifest.IsStage) { yield return $"{manifest.Takes.Name()} -> {string.Join(", ", manifest.Gives.Select(ArtifactNames.Name))}"; }
        if (manifest.Passes.Count > 0) { yield return $"passes {string.Join(", ", manifest.Passes.Select(pass => pass.Name))}"; }
    }

    private static void WriteEntry(Utf8JsonWriter json, PluginEntry entry)
    {
        json.WriteString("id", entry.Id);
        if (PluginCatalog.Refusal(entry) is { } refusal) { json.WriteString("refused", refusal.Details.First(detail => detail.Name == "found").Text); }
        if (entry.Manifest is { } manifest) { WriteManifest(json, manifest); }
    }

    private static void WriteManifest(Utf8JsonWriter json, PluginManifest manifest)
    {
        json.WriteString("version", manifest.Version);
        json.WriteString("contract", manifest.Contract.Text);
        json.WriteString("assembly", manifest.Assembly);
        if (manifest.IsStage)
        {
            json.WriteString("takes", manifest.Takes.Name());
            json.WriteTexts("gives", manifest.Gives.Select(ArtifactNames.Name));
        }
        if (manifest.Passes.Count > 0) { json.WriteObjects("passes", manifest.Passes, pass => WritePass(json, pass)); }
        json.WriteTexts("capabilities", manifest.Capabilities);
        json.WriteTexts("features", manifest.Features);
        json.WriteString("description", manifest.Description);
    }

    private static void WritePass(Utf8JsonWriter json, DeclaredPass pass)
    {
        json.WriteString("name", pass.Name);
        json.WriteTexts("after", pass.After);
    }

    private void Inspect(ParseResult result, PluginManifest manifest)
    {
        using var stage = manifest.IsStage ? PluginLoader.Load(manifest) : null;
        using var loaded = manifest.Passes.Count > 0 ? PluginLoader.LoadPasses(manifest) : null;
        var (stageOptions, passes) = (stage?.Options ?? [], loaded?.Passes ?? []);
        if (result.GetValue(common.Json))
        {
            JsonReport.Write(Console.Out, "plugin", json =>
            {
                json.WriteString("id", manifest.Id);
                WriteManifest(json, manifest);
                json.WriteObjects("options", stageOptions, option => WriteOption(json, option));
                if (passes.Count == 0) { return; }
                var passOptions = passes.SelectMany(pass => pass.Options.Select(option => (pass, option)));
                json.WriteObjects("passOptions", passOptions, row => WriteOption(json, row.pass, row.option));
            });
            return;
        }
        Console.Out.WriteLine($"id            {manifest.Id}");
        Console.Out.WriteLine($"version       {manifest.Version}");
        Console.Out.WriteLine($"contract      {manifest.Contract.Text} ({Text.Of("plugin.host", PluginContract.Version)})");
        Console.Out.WriteLine($"assembly      {manifest.Assembly}");
        Console.Out.WriteLine($"flow          {Flow(manifest)}");
        if (manifest.Capabilities.Count > 0) { Console.Out.WriteLine($"capabilities  {string.Join(", ", manifest.Capabilities)}"); }
        if (manifest.IsStage) { Console.Out.WriteLine($"features      {string.Join(", ", manifest.Features)}"); }
        if (manifest.Description.Length > 0) { Console.Out.WriteLine($"description   {manifest.Description}"); }
        foreach (var option in stageOptions) { WriteOption("", option.Name, option.Default, option.Values, option.Description); }
        foreach (var pass in passes)
        {
            var after = pass.After.Length > 0 ? $" (after {string.Join(", ", pass.After)})" : "";
            Console.Out.WriteLine($"pass          {pass.Name}{after}  {pass.Description}");
            foreach (var option in pass.Options) { WriteOption("  ", option.Name, option.Values[0], Choices(option), option.Description); }
        }
    }

    private static IReadOnlyList<string> Choices(PassOption option) => option.Values.Count > 1 ? option.Values : [];

    private static void WriteOption(string indent, string name, string usual, IReadOnlyList<string> values, string description) =>
        Console.Out.WriteLine($"{indent + "option",-14}{name}={usual}{(values.Count > 0 ? $" ({string.Join(", ", values)})" : "")}  {description}");

    private static void WriteOption(Utf8JsonWriter json, IrPass pass, PassOption option)
    {
        json.WriteString("pass", pass.Name);
        json.WriteString("name", option.Name);
        json.WriteString("default", option.Values[0]);
        json.WriteTexts("values", Choices(option));
        json.WriteString("description", option.Description);
    }

    private static void WriteOption(Utf8JsonWriter json, StageOption option)
    {
        json.WriteString("name", option.Name);
        json.WriteString("default", option.Default);
        json.WriteTexts("values", option.Values);
        json.WriteString("description", option.Description);
    }

    private int Diagnose(ParseResult result, PluginCatalog catalog)
    {
        var wanted = result.GetValue(ids) ?? [];
        foreach (var name in wanted.Where(name => !catalog.Entries.Any(entry => entry.Id == name))) { catalog.Require(name); }
        var reports = catalog.Entries.Where(entry => wanted.Length == 0 || wanted.Contains(entry.Id)).Select(PluginDoctor.Examine).ToArray();
        if (result.GetValue(common.Json))
        {
            JsonReport.Write(Console.Out, "plugin-doctor", json => json.WriteObjects("plugins", reports, report =>
            {
                json.WriteString("id", report.Id);
                json.WriteBoolean("healthy", report.IsHealthy);
                json.WriteObjects("checks", report.Checks, check => WriteCheck(json, check));
            }));
        }
        else
        {
            foreach (var report in reports) { WriteReport(report, GlobalOptions.OutputStyle(result)); }
        }
        return reports.All(report => report.IsHealthy) ? ExitCode.Success : ExitCode.Unavailable;
    }

    private static void WriteCheck(Utf8JsonWriter json, DoctorCheck check)
    {
        json.WriteString("check", check.Name);
        json.WriteString("result", check.Outcome.ToString().ToLowerInvariant());
        foreach (var detail in check.Details) { json.WriteString(detail.Name, detail.Text); }
    }

    private static void WriteReport(DoctorReport report, Style style)
    {
        Console.Out.WriteLine(style.Bold(report.Id));
        foreach (var check in report.Checks)
        {
            var mark = check.Outcome switch { DoctorOutcome.Ok => style.Green("ok"), DoctorOutcome.Warning => style.Yellow("warning"), _ => style.Red("failed") };
            Console.Out.WriteLine($"  {Text.Of("doctor." + check.Name)}: {mark}");
            foreach (var detail in check.Details) { Console.Out.WriteLine($"    {Text.Of("detail." + detail.Name)}: {detail.Text}"); }
        }
    }
}

using System.CommandLine;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Plugins;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer plugin list|inspect</c>.</summary>
internal sealed class PluginCommand
{
    private readonly CommonOptions common = new();
    private readonly Argument<string> id = new("id") { Description = "Id of the plugin." };

    public Command Create()
    {
        var list = new Command("list", "List the plugins that were found; a broken one is listed with what is wrong.") { common.PluginPath };
        list.SetAction(result => List(common.Catalog(result)));
        var inspect = new Command("inspect", "Load a plugin and show what it takes, gives and can be told.") { id, common.PluginPath };
        inspect.SetAction(result => Inspect(common.Catalog(result).Require(result.GetValue(id)!)));
        return new VerbCommand("plugin", "Show the plugins.", "godefer plugin list", "godefer plugin inspect amd64emu") { list, inspect };
    }

    private static void List(PluginCatalog catalog)
    {
        foreach (var entry in catalog.Entries) { Console.Out.WriteLine($"{entry.Id,-14} {Describe(entry)}"); }
    }

    private static string Describe(PluginEntry entry) => entry.Manifest switch
    {
        null => $"refused: {entry.Problem}",
        { IsCompatible: false } manifest => $"refused: built for contract {manifest.Contract}; this host offers {PluginContract.Version}",
        var manifest => $"{manifest.Version,-8} {Flow(manifest),-26} {manifest.Description}",
    };

    private static string Flow(PluginManifest manifest) =>
        $"{manifest.Takes} -> {string.Join(", ", manifest.Gives)}".ToLowerInvariant();

    private static void Inspect(PluginManifest manifest)
    {
        var stage = PluginLoader.Load(manifest);
        Console.Out.WriteLine($"id            {manifest.Id}");
        Console.Out.WriteLine($"version       {manifest.Version}");
        Console.Out.WriteLine($"contract      {manifest.Contract} (host offers {PluginContract.Version})");
        Console.Out.WriteLine($"assembly      {manifest.Assembly}");
        Console.Out.WriteLine($"flow          {Flow(manifest)}");
        if (manifest.Capabilities.Count > 0) { Console.Out.WriteLine($"capabilities  {string.Join(", ", manifest.Capabilities)}"); }
        if (manifest.Description.Length > 0) { Console.Out.WriteLine($"description   {manifest.Description}"); }
        foreach (var option in stage.Options)
        {
            var values = option.Values.Count > 0 ? $" ({string.Join(", ", option.Values)})" : "";
            Console.Out.WriteLine($"option        {option.Name}={option.Default}{values}  {option.Description}");
        }
    }
}

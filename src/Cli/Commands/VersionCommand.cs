using System.CommandLine;
using System.Diagnostics;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Output;
using GoDefer.IR;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer version</c>.</summary>
internal static class VersionCommand
{
    private const string GoVersion = "1.11";

    private static string ToolVersion => FileVersionInfo.GetVersionInfo(typeof(VersionCommand).Assembly.Location).ProductVersion ?? "unknown";

    public static Command Create()
    {
        var json = new Option<bool>("--json");
        var command = new Command("version") { json };
        command.SetAction(result =>
        {
            (string Name, string Value)[] rows =
                [("godefer", ToolVersion), ("ir", $"{Program.IrVersion}"), ("contract", PluginContract.Version.ToString()), ("go", GoVersion)];
            if (result.GetValue(json)) { JsonReport.Write(Console.Out, "version", writer => { foreach (var (name, value) in rows) { writer.WriteString(name, value); } }); }
            else { foreach (var (name, value) in rows) { Console.Out.WriteLine($"{name,-8}  {value}"); } }
        });
        return command;
    }
}

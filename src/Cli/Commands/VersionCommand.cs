using System.CommandLine;
using System.Diagnostics;
using GoDefer.Abstractions.Plugins;
using GoDefer.IR;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer version</c>.</summary>
internal static class VersionCommand
{
    private static string ToolVersion => FileVersionInfo.GetVersionInfo(typeof(VersionCommand).Assembly.Location).FileVersion ?? "unknown";

    public static Command Create()
    {
        var command = new Command("version", "Show the versions of the program, the IR, the plugin contract and the Go language.");
        command.SetAction(_ =>
        {
            Console.Out.WriteLine($"godefer   {ToolVersion}");
            Console.Out.WriteLine($"ir        {Program.IrVersion}");
            Console.Out.WriteLine($"contract  {PluginContract.Version}");
            Console.Out.WriteLine("go        1.11");
        });
        return command;
    }
}

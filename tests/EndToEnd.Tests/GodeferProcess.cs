using System.Diagnostics;
using System.Text;
using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>Runs the built program as a user does.</summary>
internal sealed record GodeferProcess(int ExitCode, byte[] OutputBytes, string Error)
{
    private const int Timeout = 60_000;

    private static string Configuration { get; } = Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/'));

    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public static string ProgramFolder { get; } = Path.Combine(Corpus.RepositoryRoot, "artifacts", "bin", "Cli", Configuration);

    public static string TestPluginFolder(string name) =>
        Path.Combine(Corpus.RepositoryRoot, "artifacts", "bin", $"GoDefer.TestPlugins.{name}", Configuration);

    public static GodeferProcess Run(string folder, params string[] args) => Run(folder, [], args);

    public static GodeferProcess Run(string folder, byte[] input, string[] args)
    {
        var start = new ProcessStartInfo(Path.Combine(ProgramFolder, OperatingSystem.IsWindows() ? "godefer.exe" : "godefer"), args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Timeout))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"godefer {string.Join(' ', args)} did not end");
        }
        copying.Wait();
        return new GodeferProcess(process.ExitCode, output.ToArray(), error.Result);
    }
}

/// <summary>A folder that is removed with what is in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("godefer-test-").FullName;

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return name;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

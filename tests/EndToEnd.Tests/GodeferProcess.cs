using System.Diagnostics;
using System.Text;
using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>Runs the built program as a user does.</summary>
internal sealed record GodeferProcess(int ExitCode, byte[] OutputBytes, string Error)
{
    private const int Timeout = 60_000;

    public static string Configuration { get; } = Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/'));

    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public static string ProgramFolder { get; } = Repository.PathOf("artifacts", "bin", "Cli", Configuration);

    public static string TestPluginFolder(string name) =>
        Repository.PathOf("artifacts", "bin", $"GoDefer.TestPlugins.{name}", Configuration);

    public static GodeferProcess Run(string folder, params string[] args) => Run(folder, [], args);

    public static GodeferProcess Run(string folder, byte[] input, string[] args)
    {
        using var process = Start(folder, args);
        var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        WaitForExit(process, args);
        copying.Wait();
        return new GodeferProcess(process.ExitCode, output.ToArray(), error.Result);
    }

    /// <summary>Runs with a folder before the others of PATH.</summary>
    public static GodeferProcess RunWithPath(string folder, string path, params string[] args) =>
        RunWith(folder, ("PATH", path + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH")), args);

    /// <summary>Runs with a variable in the environment.</summary>
    public static GodeferProcess RunWith(string folder, (string Name, string Value) variable, params string[] args)
    {
        using var process = Start(folder, args, start => start.Environment[variable.Name] = variable.Value);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        WaitForExit(process, args);
        return new GodeferProcess(process.ExitCode, Encoding.UTF8.GetBytes(output), error.Result);
    }

    /// <summary>Runs until standard error has a line, then interrupts as Ctrl-C does.</summary>
    public static GodeferProcess Interrupt(string folder, string line, params string[] args)
    {
        using var process = Start(folder, args);
        var error = process.StandardError.ReadLine() + "\n";
        Assert.AreEqual(line + "\n", error);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) { kill.WaitForExit(); }
        var rest = process.StandardError.ReadToEndAsync();
        WaitForExit(process, args);
        return new GodeferProcess(process.ExitCode, [], error + rest.Result);
    }

    private static Process Start(string folder, string[] args, Action<ProcessStartInfo>? prepare = null)
    {
        var start = new ProcessStartInfo(Path.Combine(ProgramFolder, OperatingSystem.IsWindows() ? "godefer.exe" : "godefer"), args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        prepare?.Invoke(start);
        return Process.Start(start)!;
    }

    private static void WaitForExit(Process process, string[] args)
    {
        if (process.WaitForExit(Timeout)) { return; }
        process.Kill(entireProcessTree: true);
        Assert.Fail($"godefer {string.Join(' ', args)} did not end");
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

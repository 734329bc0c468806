using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.IR;

namespace GoDefer.Parity.GoSuite;

/// <summary>Programs marked <c>// run</c>: they end with exit code 0 and write what is in the <c>.out</c> file beside them, if there is one.</summary>
internal static class RunDirective
{
    /// <summary>Compiles once: the amd64 backend leaves the program as it is, the interpreter's passes come last.</summary>
    public static SuiteResult Try(string path, bool interprets, bool emulates)
    {
        Program? program = null;
        var checker = Attempt(() => (program = Toolchain.Compile(path, "linux", out var errors)) is null ? errors : "");
        if (program is null) { return new SuiteResult(checker, checker, checker); }
        var emulator = emulates ? Attempt(() => Problem(path, Toolchain.Emulate(program))) : null;
        var interpreter = interprets ? Attempt(() => Problem(path, Toolchain.Interpret(program))) : null;
        return new SuiteResult("", interpreter, emulator);
    }

    private static string Problem(string path, Behaviour behaviour)
    {
        if (behaviour.Status != RunStatus.Exited) { return $"{behaviour.Status} {behaviour.Fault} {behaviour.Error}"; }
        if (behaviour.ExitCode != 0) { return $"exit code {behaviour.ExitCode} {Encoding.UTF8.GetString(behaviour.Output)}{behaviour.Error}"; }
        var expected = Path.ChangeExtension(path, ".out");
        if (!File.Exists(expected)) { return ""; }
        var written = (byte[])[.. behaviour.Output, .. Encoding.UTF8.GetBytes(behaviour.Error)];
        return written.AsSpan().SequenceEqual(File.ReadAllBytes(expected)) ? "" : "the output differs";
    }

    private static string Attempt(Func<string> action)
    {
        try { return action(); }
        catch (Exception error) { return $"{error.GetType().Name}: {error.Message} {error.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}"; }
    }
}

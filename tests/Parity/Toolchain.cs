using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64;
using GoDefer.Amd64Emulator;
using GoDefer.Frontend;
using GoDefer.Interpreter;
using GoDefer.IR;
using GoDefer.IR.Passes;
using GoDefer.IR.Validation;

namespace GoDefer.Parity;

/// <summary>What a program did: how it ended and what it wrote.</summary>
public sealed record Behaviour(RunStatus Status, int ExitCode, byte[] Output, string Error, string? Fault);

/// <summary>Compiles and runs programs in this process, with the stages the command line would use.</summary>
public static class Toolchain
{
    private static readonly TimeSpan timeout = TimeSpan.FromSeconds(20);

    /// <summary>The Go sources of the runtime and the standard packages.</summary>
    public static string RuntimeDirectory { get; } = Path.Combine(Corpus.RepositoryRoot, "src", "Runtime");

    /// <summary>Compiles a file; null with the errors in <paramref name="errors"/> if it is refused.</summary>
    public static Program? Compile(string path, bool wholeProgram, string goos, out string errors)
    {
        var bag = new DiagnosticBag();
        var options = new FrontendOptions { RuntimeDirectory = RuntimeDirectory, WholeProgram = wholeProgram, GoOS = goos, Verify = true };
        var program = FrontendPipeline.Compile([new SourceInput(Path.GetFileName(path), File.ReadAllBytes(path))], options, bag);
        errors = DiagnosticFormatter.Format(bag);
        return bag.HasErrors ? null : program;
    }

    /// <summary>The listing of a compiled program.</summary>
    public static string Listing(Program program, string goos) =>
        ((Listing)new Amd64Backend().Translate(new ProgramArtifact(program), new BackendRequest { Wanted = ArtifactKind.Listing, GoOS = goos })).Text;

    /// <summary>Runs on the interpreter; the program is changed into the canonical form.</summary>
    public static Behaviour Interpret(Program program)
    {
        foreach (var pass in PassList.Standard.Select(name => PassList.Find(name)!))
        {
            foreach (var function in program.Packages.SelectMany(package => package.Functions)) { pass.Run(function); }
            IrValidator.Validate(program, pass.Name);
        }
        return Run(new InterpreterPlugin(), new ProgramArtifact(program));
    }

    /// <summary>Compiles to machine code, links, and runs on the emulated machine.</summary>
    public static Behaviour Emulate(Program program) => Run(
        new Amd64EmulatorStage(),
        new Amd64Backend().Translate(new ProgramArtifact(program), new BackendRequest { Wanted = ArtifactKind.Image }));

    private static Behaviour Run(IExecutor executor, Artifact artifact)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var result = executor.Run(artifact, new ExecutionRequest
        {
            Input = Stream.Null,
            Output = output,
            Error = error,
            Arguments = ["main"],
            Timeout = timeout,
        });
        return new Behaviour(result.Status, result.ExitCode, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()), result.Fault);
    }
}

using System.Text;
using GoDefer.Abstractions.Archives;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64;
using GoDefer.Amd64Emulator;
using GoDefer.Frontend;
using GoDefer.Frontend.Packages;
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
    private static readonly TimeSpan timeout = TimeSpan.FromSeconds(60);

    /// <summary>The runtime library as it was compiled with the program.</summary>
    public static string LibraryArchive { get; } =
        Repository.PathOf("artifacts", "bin", "Cli", Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')), "runtime.gdar");

    private static readonly Lazy<ArchivedLibrary> library = new(() => new ArchivedLibrary(PackageArchive.Open(LibraryArchive)));

    /// <summary>The Go sources of the runtime and the standard packages.</summary>
    public static string RuntimeDirectory { get; } = Repository.PathOf("src", "Runtime");

    /// <summary>Compiles a file, without what it imports; null with the errors in <paramref name="errors"/> if it is refused.</summary>
    public static Program? Compile(string path, string goos, out string errors) => Compile(Path.GetFileName(path), File.ReadAllBytes(path), goos, out errors);

    /// <summary>The same for the text of a file of that name.</summary>
    public static Program? Compile(string name, byte[] text, string goos, out string errors)
    {
        var bag = new DiagnosticBag();
        var input = new PackageInput(null, [new SourceInput(name, text)]);
        var package = FrontendPipeline.Compile(input, library.Value, new FrontendOptions { GoOS = goos, Verify = true }, bag);
        errors = DiagnosticFormatter.Format(bag);
        return package is null ? null : Program.Of(package.Ir);
    }

    /// <summary>All errors of a file, as <c>-e</c> wants them.</summary>
    public static IReadOnlyList<Diagnostic> Errors(string path)
    {
        var bag = new DiagnosticBag(int.MaxValue);
        FrontendPipeline.Compile(new PackageInput(null, [new SourceInput(Path.GetFileName(path), File.ReadAllBytes(path))]), library.Value, new FrontendOptions(), bag);
        return DiagnosticFormatter.Sort(bag.Items);
    }

    /// <summary>The listing of a compiled program.</summary>
    public static string Listing(Program program, string goos) =>
        ((Listing)new Amd64Backend().Translate(new ProgramArtifact(program), new BackendRequest { Wanted = ArtifactKind.Listing, GoOS = goos })).Text;

    /// <summary>Runs on the interpreter; the program is changed into the canonical form. Without intrinsics, Go bodies are run instead of native routines.</summary>
    public static Behaviour Interpret(Program program, bool intrinsics = true) => Run(Prepare("interpreter", program, intrinsics));

    /// <summary>Makes a program ready for the engine <c>interpreter</c> or <c>amd64emu</c>; what is given runs it, any number of times.</summary>
    public static Func<ExecutionRequest, RunResult> Prepare(string engine, Program program, bool intrinsics = true)
    {
        if (engine == "amd64emu")
        {
            var image = Link(program, intrinsics);
            return request => new Amd64EmulatorStage().Run(image, request);
        }
        MakeCanonical(program);
        program.Packages.InsertRange(0, library.Value.Packages(Needed(program), PassList.Standard)!);
        return request => new InterpreterPlugin().Run(new ProgramArtifact(program), request with { Options = Options(intrinsics) });
    }

    /// <summary>Changes a program into the canonical form.</summary>
    public static void MakeCanonical(Program program)
    {
        foreach (var pass in PassList.Standard.Select(name => PassList.Find(name)!))
        {
            foreach (var function in program.Packages.SelectMany(package => package.Functions)) { pass.Run(function); }
            IrValidator.Validate(program, pass.Name);
        }
    }

    /// <summary>Compiles to machine code, links, and runs on the emulated machine.</summary>
    public static Behaviour Emulate(Program program, bool intrinsics = true) => Run(Prepare("amd64emu", program, intrinsics));

    /// <summary>Compiles to machine code and links with what it reaches of the library.</summary>
    public static MachineImage Link(Program program, bool intrinsics = true)
    {
        var backend = new Amd64Backend();
        var precompiled = library.Value.Sections(Needed(program), backend.SectionName)!;
        var input = new ProgramArtifact(program) { Precompiled = [.. precompiled.Select(section => new PrecompiledPackage(section.Path, section.Contents))] };
        return (MachineImage)backend.Translate(input, new BackendRequest { Wanted = ArtifactKind.Image, Options = Options(intrinsics) });
    }

    private static IEnumerable<string> Needed(Program program) => program.Main.Imports.Prepend("runtime");

    private static Dictionary<string, string> Options(bool intrinsics) => intrinsics ? [] : new() { ["intrinsics"] = "off" };

    private static Behaviour Run(Func<ExecutionRequest, RunResult> run)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var result = run(new ExecutionRequest
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

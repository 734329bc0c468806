using System.CommandLine;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Commands;
using GoDefer.Cli.Pipelines;
using GoDefer.Cli.Plugins;
using GoDefer.IR;

namespace GoDefer.Cli.Inspect;

/// <summary>A program as IR and as machine code, to be run on the emulated machine with somebody looking on.</summary>
internal sealed class ObservedProgram
{
    private const string Compiler = "amd64";
    private const string Machine = "amd64emu";
    private static readonly TimeSpan defaultTimeout = TimeSpan.FromSeconds(20);
    private readonly PluginCatalog catalog;
    private readonly string name;

    private ObservedProgram(Package package, MachineImage image, PluginCatalog catalog, string name)
    {
        (Package, Image, this.catalog, this.name) = (package, image, catalog, name);
    }

    /// <summary>The program's own package, in the frontend's form.</summary>
    public Package Package { get; }

    public MachineImage Image { get; }

    /// <summary>Compiles and links what the command line names.</summary>
    public static ObservedProgram Create(CommonOptions common, ParseResult result, CommandContext context)
    {
        var catalog = common.Catalog(result);
        var goos = common.TargetOS(result);
        var library = common.Library(result, goos, context.Reporter);
        var program = Compilation.Compile(common, result, context.Reporter, library, goos);
        Compilation.CheckIsProgram(program.Main);
        var package = program.Main;
        var image = (MachineImage)PipelineRunner.Run(CommonOptions.PlanBackend(Compiler, ArtifactKind.Image, catalog), program, new PipelineRunOptions
        {
            Library = library,
            BackendRequest = kind => new BackendRequest { Wanted = kind, GoOS = goos, Cancellation = context.Cancellation },
        });
        return new ObservedProgram(package, image, catalog, Path.GetFileNameWithoutExtension((result.GetValue(common.Files) ?? []).FirstOrDefault("main")));
    }

    /// <summary>The function of a name, with or without its package; of a method the bare name will do if one function alone ends with it. A message if there is none.</summary>
    public FunctionCode Find(string function)
    {
        var symbol = Image.Find(function) ?? Image.Find($"{Package.Path}.{function}");
        if (symbol?.Function is not null) { return FunctionCode.Of(Image, symbol); }
        var own = Package.Functions.Select(known => known.Symbol.LinkName(Package.Path)).Where(known => Image.Find(known) is not null).ToArray();
        if (Array.FindAll(own, known => known.EndsWith("." + function, StringComparison.Ordinal)) is [var only]) { return FunctionCode.Of(Image, Image.Find(only)!); }
        var wanted = function.Contains('.', StringComparison.Ordinal) ? function : $"{Package.Path}.{function}";
        throw ToolException.Of(ExitCode.Usage, "GD1918", function, DidYouMean.Suffix(wanted, own)).With("known", string.Join(", ", own));
    }

    /// <summary>The IR of a function; null for those of other packages.</summary>
    public Function? Source(FunctionCode code) => Package.Functions.Find(function => function.Symbol.LinkName(Package.Path) == code.Symbol.Name);

    /// <summary>Runs until the program ends or <paramref name="stop"/> is cancelled; what it writes is dropped.</summary>
    public RunResult Run(IReadOnlyList<Breakpoint> breakpoints, Action<RunEvent>? events, RunOptions limits, ParseResult result, CommandContext context, CancellationToken stop)
    {
        using var machine = PluginLoader.Load(catalog.Require(Machine));
        var run = machine.Run(Image, limits.Apply(result, new ExecutionRequest
        {
            Input = Stream.Null, Output = Stream.Null, Error = Stream.Null,
            Arguments = [name, .. context.ProgramArguments],
            Timeout = defaultTimeout,
            Breakpoints = breakpoints,
            Events = events is null ? null : ProgramEvents.To(events),
            Cancellation = stop,
        }));
        context.Cancellation.ThrowIfCancellationRequested();
        return run!;
    }
}

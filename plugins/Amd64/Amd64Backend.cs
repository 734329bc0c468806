using System.Text.RegularExpressions;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Link;
using GoDefer.Amd64.Listings;
using GoDefer.IR;
using GoDefer.IR.Text;

namespace GoDefer.Amd64;

/// <summary>
/// The plugin <c>amd64</c>: compiles the frontend form of a program with Go 1.11's phases, to the listing of its own package or to an
/// image of all packages.
/// </summary>
public sealed class Amd64Backend : IPrecompiler
{
    private const string Intrinsics = "intrinsics";

    /// <inheritdoc/>
    public string Id => "amd64";

    /// <inheritdoc/>
    public ArtifactKind Takes => ArtifactKind.Program;

    /// <inheritdoc/>
    public IReadOnlyList<ArtifactKind> Gives { get; } = [ArtifactKind.Listing, ArtifactKind.Image];

    /// <inheritdoc/>
    public IReadOnlyList<StageOption> Options { get; } =
        [new(Intrinsics, "on", ["on", "off"], "Assembly routines in place of the runtime's Go bodies in an image, where there are both.")];

    /// <inheritdoc/>
    public string SectionName => "amd64/1";

    /// <inheritdoc/>
    public Artifact Translate(Artifact input, BackendRequest request)
    {
        var program = (ProgramArtifact)input;
        return request.Wanted == ArtifactKind.Image
            ? Link(program, request)
            : List(program, request);
    }

    /// <inheritdoc/>
    /// <remarks>The hand-written routines are in the section of package runtime.</remarks>
    public byte[] Precompile(Package package, BackendRequest request)
    {
        var unit = new LinkUnit(package.Path, Compile(package, request, _ => true));
        return ObjectFileWriter.Write(package.Path == "runtime" ? [unit, RuntimeRoutines.ForEveryProgram()] : [unit]);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Compiles <c>WarmUp.ir</c>, a package with what most programs have: a deferred closure, a loop, indexing, a call, a panic. What a start spends
    /// in the passes is nearly all of it loading of types and methods, which is the same for any function.
    /// </remarks>
    public void WarmUp()
    {
        using var stream = typeof(Amd64Backend).Assembly.GetManifestResourceStream("WarmUp.ir")!;
        using var reader = new StreamReader(stream);
        _ = Compile(IrText.Parse(reader.ReadToEnd()).Main, new BackendRequest { Wanted = ArtifactKind.Image }, _ => true);
    }

    private static MachineImage Link(ProgramArtifact input, BackendRequest request)
    {
        IReadOnlyList<ObjectFile> objects = [.. input.Precompiled.Select(package => new ObjectFile(package.Section))];
        // What every program needs of the runtime is read on another core while the program is compiled.
        var reading = Task.Run(() => Reachability.Read(objects, RuntimeRoutines.Entry));
        var functions = ReachableFunctions.Of(input.Program);
        var units = input.Program.Packages.Select(package => new LinkUnit(package.Path, Compile(package, request, functions.Contains, input.IsLastUse))).ToList();
        var options = new LinkOptions(request.FullPaths, Intrinsics: request.Options.GetValueOrDefault(Intrinsics) != "off", request.Language);
        reading.GetAwaiter().GetResult();
        return objects.Count == 0 ? Linker.Link(units, options) : Linker.Link(units, objects, options);
    }

    private static SymbolTable Compile(
        Package package, BackendRequest request, Predicate<Function> isNeeded, bool isLastUse = false, Action<LinkSymbol, IReadOnlyList<Prog>>? finished = null)
    {
        var options = new PackageOptions(request.GoOS == "darwin", request.FullPaths, DebugInfo: request.Wanted == ArtifactKind.Listing, isLastUse);
        var passes = new SsaCompiler(request.Verify, request.DumpDirectory);
        return PackageCompiler.Compile(package, options, isNeeded, function =>
        {
            request.Cancellation.ThrowIfCancellationRequested();
            return passes.Compile(function);
        }, finished);
    }

    // With a filter only the functions whose name matches are shown, without the data.
    private static Listing List(ProgramArtifact program, BackendRequest request)
    {
        var text = new ListingText();
        var filter = request.FunctionFilter;
        var symbols = Compile(program.Program.Main, request, _ => true, program.IsLastUse, (function, instructions) =>
        {
            if (filter is null || Regex.IsMatch(function.Name, filter))
            {
                text.Add(scratch => ListingWriter.Write(scratch, function, instructions));
            }
            function.ReleaseCode();
        });
        foreach (var symbol in filter is null ? symbols.Data : [])
        {
            text.Add(scratch => ListingWriter.Write(scratch, symbol));
        }
        return new Listing(text.Finish());
    }
}

using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Lowering;
using GoDefer.Frontend.Lowering.Generated;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Checking;
using GoDefer.IR;
using GoDefer.IR.Validation;
using TypeTable = GoDefer.Frontend.Types.TypeTable;

namespace GoDefer.Frontend;

/// <summary>
/// The frontend as a whole: Go source to IR in the frontend form. Phases: parse, check, tree, captures, inline, escape,
/// closures (see <see cref="MidEnd"/>), then for each function order, walk, emit, and the package's data.
/// </summary>
public static class FrontendPipeline
{
    /// <summary>The frontend recurses as deep as the program nests.</summary>
    private const int StackSize = 1 << 28;

    /// <summary>
    /// Compiles the files of one package. Returns null if <paramref name="diagnostics"/> has errors afterwards. Throws
    /// <see cref="InternalErrorException"/> for bugs of the frontend only.
    /// </summary>
    public static Program? Compile(IReadOnlyList<SourceInput> files, FrontendOptions options, DiagnosticBag diagnostics) =>
        OnLargeStack(() => new Compilation(options, diagnostics).Run(files));

    /// <summary>
    /// Compiles packages of the runtime library, with those they import, each after its imports. Returns null and throws as
    /// <see cref="Compile"/>.
    /// </summary>
    public static Program? CompileLibrary(IReadOnlyList<string> paths, FrontendOptions options, DiagnosticBag diagnostics) =>
        OnLargeStack(() => new Compilation(options, diagnostics).RunLibrary(paths));

    private static Program? OnLargeStack(Func<Program?> compile)
    {
        Program? program = null;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try { program = compile(); }
            catch (Exception exception) { failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception); }
        }, StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return program;
    }

    private sealed class Compilation(FrontendOptions options, DiagnosticBag diagnostics)
    {
        private readonly SourceFiles sources = new();
        private readonly TypeTable types = new();
        private GeneratedPlace? generated;

        public Program? Run(IReadOnlyList<SourceInput> files)
        {
            var parsed = new List<FileNode>();
            foreach (var file in files)
            {
                if (Parser.Parse(sources.Add(file.Name, file.Bytes.ToArray()), diagnostics) is { } node) { parsed.Add(node); }
            }
            if (parsed.Count != files.Count) { return null; }
            var importer = NewImporter();
            var package = new GoPackage(parsed[0].Package.Name, parsed[0].Package.Name, isLocal: true);
            var info = Checker.Check(package, parsed, sources, types, importer, diagnostics);
            if (diagnostics.HasErrors) { return null; }
            var program = new Program();
            if (options.WholeProgram && !AddImported(importer, ["runtime"], program)) { return null; }
            program.Packages.Add(Lower(info, isImported: false));
            if (diagnostics.HasErrors) { return null; }
            if (options.Verify) { IrValidator.Validate(program, "lower"); }
            return program;
        }

        public Program? RunLibrary(IReadOnlyList<string> paths)
        {
            var program = new Program();
            return AddImported(NewImporter(), paths, program) ? program : null;
        }

        private SourceImporter NewImporter() => new(options.RuntimeDirectory, sources, types, diagnostics, new BuildPlatform(options.GoOS));

        private bool AddImported(SourceImporter importer, IReadOnlyList<string> paths, Program program)
        {
            foreach (var path in paths) { importer.Import(path); }
            foreach (var info in importer.Imported)
            {
                if (diagnostics.HasErrors) { return false; }
                // In its own IR a package's names begin with "".
                info.Package.IsLocal = true;
                program.Packages.Add(Lower(info, isImported: true));
                info.Package.IsLocal = false;
            }
            return !diagnostics.HasErrors;
        }

        private Package Lower(TypeInfo info, bool isImported)
        {
            var decisions = isImported ? null : options.Decisions;
            var log = decisions is null ? null : new DecisionLog();
            var tree = MidEnd.Run(info, log);
            foreach (var decision in log?.Decisions ?? []) { decisions!.Write($"{sources.Resolve(decision.Position.Source)}: {decision.Text}\n"); }
            generated ??= new GeneratedPlace(sources);
            return new PackageLowering(tree, info, sources, diagnostics, generated) { IsImported = isImported }.Run();
        }
    }
}

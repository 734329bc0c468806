using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Exports;
using GoDefer.Frontend.Lowering;
using GoDefer.Frontend.Lowering.Generated;
using GoDefer.Frontend.Packages;
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
/// The frontend as a whole: the Go source of one package to IR in the frontend form and export data. Phases: parse, check, tree,
/// captures, inline, escape, closures (see <see cref="MidEnd"/>), then for each function order, walk, emit, and the package's data.
/// </summary>
public static class FrontendPipeline
{
    /// <summary>
    /// Compiles a package. Returns null if <paramref name="diagnostics"/> has errors afterwards. Throws <see cref="InternalErrorException"/> for
    /// bugs of the frontend only.
    /// </summary>
    /// <param name="input">The package.</param>
    /// <param name="imports">Gives the packages it imports.</param>
    /// <param name="options">How to compile.</param>
    /// <param name="diagnostics">Takes errors.</param>
    public static CompiledPackage? Compile(PackageInput input, IExportSource imports, FrontendOptions options, DiagnosticBag diagnostics) =>
        DeepStack.Run(() => new Compilation(input, options, diagnostics).Run(imports));

    private sealed class Compilation(PackageInput input, FrontendOptions options, DiagnosticBag diagnostics)
    {
        private readonly SourceFiles sources = new();
        private readonly TypeTable types = new();

        public CompiledPackage? Run(IExportSource imports) => Check(imports) is { } info ? Lower(info) : null;

        private TypeInfo? Check(IExportSource imports)
        {
            var errors = diagnostics.SyntaxErrorCount;
            var parsed = new List<FileNode>();
            foreach (var file in input.Files)
            {
                var text = sources.Add(file.Name, file.Bytes.ToArray());
                if (Parser.Parse(text, diagnostics, new ParserOptions { IsRuntime = input.IsLibrary }) is { } node) { parsed.Add(node); }
            }
            if (parsed.Count != input.Files.Count || (input.IsLibrary && diagnostics.SyntaxErrorCount > errors)) { return null; }
            var package = new GoPackage(input.Path ?? parsed[0].Package.Name, parsed[0].Package.Name, isLocal: true);
            var checking = new CheckOptions { AllowsBodylessFunctions = input.IsLibrary || !options.IsComplete, ImportPath = input.Path };
            var info = Checker.Check(package, parsed, sources, types, new ExportImporter(imports, sources, types, input.Resolved), diagnostics, checking);
            return diagnostics.HasErrors ? null : info;
        }

        private CompiledPackage? Lower(TypeInfo info)
        {
            var log = options.Decisions is null ? null : new DecisionLog();
            var tree = MidEnd.Run(info, log, options.Inlines);
            info.ReleaseSyntax();
            foreach (var decision in log?.Decisions ?? []) { options.Decisions!.Write($"{sources.Resolve(tree.Outermost(decision.Position).Source)}: {decision.Text}\n"); }
            var ir = new PackageLowering(tree, info, sources, diagnostics, new GeneratedPlace(sources)) { IsLibrary = input.IsLibrary, Optimizes = options.Optimizes }.Run();
            if (diagnostics.HasErrors) { return null; }
            if (options.Verify) { IrValidator.Validate(Program.Of(ir), "lower"); }
            var hasInit = ir.FindFunction(info.Package.LinkPrefix + ".init") is not null;
            return new CompiledPackage(ir, ExportWriter.Write(info, tree, sources, hasInit));
        }
    }
}

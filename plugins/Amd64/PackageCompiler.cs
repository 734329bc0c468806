using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Dwarf;
using GoDefer.Amd64.Emit;
using GoDefer.Amd64.Listings;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64;

/// <summary>What the output of a package depends on besides the package.</summary>
/// <param name="IsDarwin">Code for darwin instead of linux.</param>
/// <param name="FullPaths">File names keep their directories.</param>
/// <param name="DebugInfo">Make DWARF symbols; listings show them, running does not need them.</param>
/// <param name="IsLastUse">Let go of each function of the IR when it is compiled.</param>
internal sealed record PackageOptions(bool IsDarwin, bool FullPaths, bool DebugInfo, bool IsLastUse = false);

/// <summary>Compiles a package to the symbols of its object file. Serves one package.</summary>
internal sealed class PackageCompiler
{
    private readonly Package _package;
    private readonly bool _isLastUse;
    private readonly Func<Function, SsaFunction> _makeSsa;
    private readonly SymbolTable _table = new();
    private readonly CodePositions _positions;
    private readonly DwarfGenerator? _dwarf;
    private readonly FunctionEmitter _emitter;
    private readonly DebugInfoBuilder _debugInfo;
    private readonly VariableDescriptors _descriptors;

    private PackageCompiler(
        Package package, PackageOptions options, Func<Function, SsaFunction> makeSsa, Action<LinkSymbol, IReadOnlyList<Prog>>? finished)
    {
        _package = package;
        _isLastUse = options.IsLastUse;
        _makeSsa = makeSsa;
        var fileNames = package.Files.Select(file => options.FullPaths ? file : Path.GetFileName(file));
        _positions = new CodePositions([.. fileNames], new LinkSymbols(_table));
        _dwarf = options.DebugInfo ? new DwarfGenerator(_table) : null;
        _emitter = new FunctionEmitter(_table, _dwarf, options.IsDarwin, finished);
        _debugInfo = new DebugInfoBuilder(_table, _positions);
        _descriptors = new VariableDescriptors(package);
    }

    /// <summary>
    /// Gives the package's symbols. Only functions that <paramref name="isNeeded"/> are compiled; <paramref name="makeSsa"/> runs one through
    /// all passes up to the code generator; <paramref name="finished"/> sees each function with its instructions.
    /// </summary>
    public static SymbolTable Compile(
        Package package,
        PackageOptions options,
        Predicate<Function> isNeeded,
        Func<Function, SsaFunction> makeSsa,
        Action<LinkSymbol, IReadOnlyList<Prog>>? finished)
    {
        var compiler = new PackageCompiler(package, options, makeSsa, finished);
        new PackageEmitter(package, compiler._table, compiler._dwarf, compiler._emitter)
            .Emit(isNeeded, compiler._debugInfo.Describe, compiler.Compile, compiler._descriptors.OfForeign);
        return compiler._table;
    }

    private CodeNeeds Compile(Function function, LinkSymbol symbol)
    {
        SsaFunction? ssa = null;
        try
        {
            ssa = _makeSsa(function);
            var code = CodeGenerator.Run(ssa, FrameLayout.Of(ssa), symbol, _table, _positions);
            _emitter.Emit(symbol, code.Body, _debugInfo.Build(function, code), ssa.Optimizes);
            if (_dwarf is null)
            {
                symbol.Function!.Variables = FrameVariables.Of(code.Layout, _package);
            }
            var descriptors = _dwarf is null ? [] : ssa.Requests.Concat(_descriptors.Of(function, code)).ToList();
            if (_isLastUse)
            {
                function.Release();
            }
            return new CodeNeeds([.. ssa.Strings.Select(constant => new StringConstant(constant.Symbol, constant.Text))], descriptors);
        }
        catch (Exception exception) when (exception is not (InternalErrorException or NotSupportedByStageException or OperationCanceledException))
        {
            throw new InternalErrorException(ssa is null ? "passes" : "emit", function.Symbol.Name, exception.Message, exception);
        }
    }
}

using GoDefer.Abstractions.Diagnostics;
using GoDefer.Frontend.Lowering.Data;
using GoDefer.Frontend.Lowering.Emit;
using GoDefer.Frontend.Lowering.Generated;
using GoDefer.Frontend.Lowering.Order;
using GoDefer.Frontend.Lowering.RuntimeCalls;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Lowering.Walk;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.IR;

namespace GoDefer.Frontend.Lowering;

/// <summary>
/// Lowers the typed tree of one package to IR: functions one by one through order, walk and emit, in gc's order, then the
/// package's init function, then its data (gc: the second half of Main, dumpLinkerObj).
/// </summary>
internal sealed class PackageLowering : IGeneratedFunctions
{
    private readonly Dictionary<string, int> fileNumbers = new(StringComparer.Ordinal);
    private readonly SourceFiles sources;
    private readonly DiagnosticBag diagnostics;

    public PackageLowering(PackageTree tree, TypeInfo info, SourceFiles sources, DiagnosticBag diagnostics, GeneratedPlace generated)
    {
        this.sources = sources;
        this.diagnostics = diagnostics;
        var types = info.Types;
        Tree = tree;
        Types = types;
        Generated = generated;
        Ir = new Package(tree.Package.Path, tree.Package.Name);
        Ir.Imports.AddRange(Local.Imports.Select(imported => imported.Path));
        RuntimePackage = Local.Path == "runtime" ? Local : new GoPackage("runtime", "runtime", false);
        Runtime = new RuntimeFunctions(types, RuntimePackage);
        var pointerTargets = types.PointerTargets();
        var requirements = new Requirements(Ir);
        Descriptors = new TypeDescriptors(Ir, types, pointerTargets, Local, requirements, this);
        IrTypes = new IrTypeMap(Ir.Types, types, pointerTargets);
        Itabs = new InterfaceTables(Ir, Descriptors, requirements);
        FunctionValues = new FunctionValues(Ir);
        Statics = new Statics(this);
        Wrappers = new Wrappers(this);
    }

    /// <summary>The typed tree.</summary>
    public PackageTree Tree { get; }

    /// <summary>The package being compiled.</summary>
    public GoPackage Local => Tree.Package;

    /// <summary>Whether it is a package that others import, so that they expect its init function.</summary>
    public bool IsLibrary { get; init; }

    /// <summary>Whether variables may be values and short cuts are taken.</summary>
    public bool Optimizes { get; init; } = true;

    /// <summary>Package runtime, as calls name it.</summary>
    public GoPackage RuntimePackage { get; }

    /// <summary>The Go types of the compilation.</summary>
    public GoDefer.Frontend.Types.TypeTable Types { get; }

    /// <summary>What is made.</summary>
    public Package Ir { get; }

    /// <summary>The place of generated code.</summary>
    public GeneratedPlace Generated { get; }

    /// <summary>IR types of Go types.</summary>
    public IrTypeMap IrTypes { get; }

    /// <summary>Functions of the runtime.</summary>
    public RuntimeFunctions Runtime { get; }

    /// <summary>Type descriptors.</summary>
    public TypeDescriptors Descriptors { get; }

    /// <summary>Itabs.</summary>
    public InterfaceTables Itabs { get; }

    /// <summary>Static function values.</summary>
    public FunctionValues FunctionValues { get; }

    /// <summary>Variables of the package.</summary>
    public Statics Statics { get; }

    /// <summary>Functions that adapt calls.</summary>
    public Wrappers Wrappers { get; }

    /// <summary>Lowers everything.</summary>
    public Package Run()
    {
        // gc knows these before it compiles functions, in which calls by way of them become static then.
        foreach (var (type, face) in Tree.Implementations.Where(pair => InterfaceData.IsDirect(pair.Type))) { Itabs.Request(type, face); }
        Itabs.PrepareWrappers();
        foreach (var global in Tree.Globals.Where(global => !global.IsBlank)) { Statics.Add(global); }
        for (var i = 0; i < Tree.Functions.Count; i++) { Compile(Tree.Functions[i]); }
        if (Guard(Generated.Position, () => InitFunction.Make(this)) is { } init) { Compile(init); }
        Statics.DefinePending();
        FunctionValues.DefinePending();
        foreach (var type in Tree.DeclaredTypes) { Descriptors.Request(type); }
        Descriptors.RequestPredeclared();
        Descriptors.NoteRequests();
        Ir.InlinedFunctions.AddRange(Tree.InlinedBodies.Select(Describe));
        Descriptors.DefineOffered();
        Itabs.Define();
        Descriptors.DefineOffered();
        foreach (var imported in Local.Imports.OrderBy(imported => imported.Path, StringComparer.Ordinal)) { Descriptors.DefineImportPath(imported); }
        Statics.DefinePending();
        Statics.DefineZeros();
        FunctionValues.DefinePending();
        return Ir;
    }

    private InlinedFunction Describe(InlineBody body) => new(Ir.Symbol(body.Function.Name.LinkName), [.. body.Locals.Select(Describe)]);

    private InlinedVariable Describe(Variable variable)
    {
        Descriptors.Offer(variable.Type!);
        return new InlinedVariable(
            variable.Name,
            IrTypes.Of(variable.Type!),
            variable.Storage switch
            {
                StorageClass.Parameter => LocalRole.Parameter,
                StorageClass.Result => LocalRole.Result,
                _ => LocalRole.Variable,
            },
            ToSourcePosition(variable.Position.Source));
    }

    /// <summary>Lowers one function; what the lowering does not cover becomes a diagnostic.</summary>
    public void Compile(FunctionNode function)
    {
        if (function.Body is null)
        {
            if (!IsLibrary && function.Name.Name != "_") { ArgumentMaps.Define(Ir, function); }
            return;
        }
        Guard(function.Position, () =>
        {
            if (function.Name.Name == "_")
            {
                // Nothing calls it, but what its literals and conversions need is data of the package.
                Lower(function);
                return function;
            }
            Descriptors.NoteRequests(() => Emitter.Run(Lower(function)));
            function.ReleaseBody();
            return function;
        });
    }

    /// <summary>Takes a body to the form that is emitted.</summary>
    private FunctionWork Lower(FunctionNode function)
    {
        var work = new FunctionWork(this, function);
        Orderer.Run(work);
        new Walker(work).Run();
        return work;
    }

    /// <summary>Makes something; null if it needs what the lowering does not cover, which is reported at the place of that or else at the given one.</summary>
    private FunctionNode? Guard(NodePosition enclosing, Func<FunctionNode?> make)
    {
        try { return make(); }
        catch (UnsupportedConstructException unsupported)
        {
            var position = unsupported.Position.IsKnown ? unsupported.Position : enclosing;
            LoweringDiagnostics.ReportNotSupported(diagnostics, sources, position, unsupported.Message);
            return null;
        }
    }

    /// <summary>Reports what print cannot show, which gc finds out only here.</summary>
    public void ReportIllegalPrint(NodePosition position, GoType type) => LoweringDiagnostics.ReportIllegalPrint(diagnostics, sources, position, type);

    /// <summary>The read-only bytes of a string constant.</summary>
    public Symbol StringSymbol(ReadOnlySpan<byte> bytes) => StringData.Define(Ir, bytes.ToArray());

    /// <summary>The symbol of a package variable.</summary>
    public Symbol GlobalSymbol(Variable variable) => Ir.Symbol((variable.Package ?? Local).LinkPrefix + "." + variable.Name);

    /// <summary>A place as the IR has it, line directives applied; files get their numbers in the order in which they are met.</summary>
    public SourcePosition ToSourcePosition(Position position)
    {
        if (!position.IsKnown) { return SourcePosition.None; }
        var source = sources[position.File];
        if (source.LineDirectives.Count == 0) { return new SourcePosition(FileNumber(source.Path), position.Line, position.Column); }
        var shown = source.Resolve(position);
        return new SourcePosition(FileNumber(shown.File.Length == 0 ? "??" : shown.File), shown.Line, position.Column);
    }

    private int FileNumber(string path)
    {
        if (!fileNumbers.TryGetValue(path, out var number))
        {
            number = Ir.Files.Count;
            Ir.Files.Add(path);
            fileNumbers.Add(path, number);
        }
        return number;
    }

    void IGeneratedFunctions.DefineWrapper(GoType receiver, MethodEntry method, string name) => Wrappers.DefineMethod(receiver, method, name);

    void IGeneratedFunctions.DefineAlgorithm(GoType type, string equalName, string hashName) =>
        new AlgorithmFunctions(this).Define(type, equalName, hashName);
}

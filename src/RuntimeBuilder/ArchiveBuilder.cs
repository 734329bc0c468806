using GoDefer.Abstractions.Archives;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Abstractions.Plugins;
using GoDefer.Frontend;
using GoDefer.Frontend.Packages;
using GoDefer.IR;
using GoDefer.IR.Passes;
using GoDefer.IR.Text;
using GoDefer.IR.Validation;

namespace GoDefer.RuntimeBuilder;

/// <summary>Makes the archive of the runtime library: for each package its export data, its IR in the canonical form, and what each backend made of it.</summary>
public static class ArchiveBuilder
{
    /// <summary>
    /// Compiles every package below a folder. Null if <paramref name="diagnostics"/> has errors afterwards. Equal sources give equal bytes.
    /// </summary>
    public static byte[]? Build(string folder, IReadOnlyList<IPrecompiler> backends, DiagnosticBag diagnostics)
    {
        var library = new SourceLibrary(folder, new FrontendOptions { Verify = true }, diagnostics);
        foreach (var path in library.Paths) { _ = library.Find(path); }
        return diagnostics.HasErrors ? null : PackageArchive.Write([.. library.Compiled.SelectMany(package => Sections(package, backends))]);
    }

    /// <summary>Backends come first: they take the frontend form, which the passes change. What is kept is valid, and is not checked again.</summary>
    private static List<ArchiveSection> Sections(CompiledPackage compiled, IReadOnlyList<IPrecompiler> backends)
    {
        var package = compiled.Ir;
        var request = new BackendRequest { Wanted = ArtifactKind.Image };
        var code = backends.Select(backend => new ArchiveSection(package.Path, backend.SectionName, backend.Precompile(package, request))).ToList();
        foreach (var pass in PassList.Standard.Select(name => PassList.Find(name)!))
        {
            foreach (var function in package.Functions) { pass.Run(function); }
            IrValidator.Validate(Program.Of(package), pass.Name);
        }
        return
        [
            new ArchiveSection(package.Path, ArchivedLibrary.Exports, compiled.Exports),
            new ArchiveSection(package.Path, ArchivedLibrary.Ir(PassList.Standard), IrPackageFile.Write(package)),
            .. code,
        ];
    }
}

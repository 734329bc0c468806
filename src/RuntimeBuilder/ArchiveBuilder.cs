using GoDefer.Abstractions.Archives;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Abstractions.Plugins;
using GoDefer.Frontend;
using GoDefer.IR;
using GoDefer.IR.Passes;
using GoDefer.IR.Text;

namespace GoDefer.RuntimeBuilder;

/// <summary>Makes the archive of the runtime library: for each package its imports, its IR in the canonical form, and what each backend made of it.</summary>
public static class ArchiveBuilder
{
    /// <summary>
    /// Compiles every package below a folder. Null if <paramref name="diagnostics"/> has errors afterwards. Equal sources give equal bytes.
    /// </summary>
    public static byte[]? Build(string folder, IReadOnlyList<IPrecompiler> backends, DiagnosticBag diagnostics)
    {
        var options = new FrontendOptions { RuntimeDirectory = folder };
        var program = FrontendPipeline.CompileLibrary(PackagesBelow(folder), options, diagnostics);
        return program is null ? null : PackageArchive.Write([.. program.Packages.SelectMany(package => Sections(package, backends))]);
    }

    private static List<string> PackagesBelow(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.go", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Backends come first: they take the frontend form, which the passes change.</summary>
    private static List<ArchiveSection> Sections(Package package, IReadOnlyList<IPrecompiler> backends)
    {
        var request = new BackendRequest { Wanted = ArtifactKind.Image };
        var compiled = backends.Select(backend => new ArchiveSection(package.Path, backend.SectionName, backend.Precompile(package, request))).ToList();
        foreach (var pass in PassList.Standard.Select(name => PassList.Find(name)!))
        {
            foreach (var function in package.Functions) { pass.Run(function); }
        }
        return
        [
            new ArchiveSection(package.Path, RuntimeSections.Imports, RuntimeSections.Write(package.Imports)),
            new ArchiveSection(package.Path, RuntimeSections.Ir(PassList.Standard), IrPackageFile.Write(package)),
            .. compiled,
        ];
    }
}

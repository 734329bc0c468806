using GoDefer.IR;

namespace GoDefer.Frontend.Packages;

/// <summary>A source file: its name as the user gave it, and its bytes (UTF-8).</summary>
public sealed record SourceInput(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>A package to compile.</summary>
/// <param name="Path">Import path; null for one that nobody imports, which goes by its name.</param>
/// <param name="Files">Its files, which belong to it by name and build constraints.</param>
/// <param name="IsLibrary">Whether it is of the runtime library: functions may lack a body, and runtime directives are allowed.</param>
/// <param name="Resolved">The packages that relative and vendored imports mean, by what is written; null if there are none.</param>
public sealed record PackageInput(
    string? Path, IReadOnlyList<SourceInput> Files, bool IsLibrary = false, IReadOnlyDictionary<string, string>? Resolved = null);

/// <summary>What the frontend makes of a package.</summary>
/// <param name="Ir">The IR, in the frontend form.</param>
/// <param name="Exports">The export data, for <see cref="IExportSource"/>.</param>
public sealed record CompiledPackage(Package Ir, ReadOnlyMemory<byte> Exports);

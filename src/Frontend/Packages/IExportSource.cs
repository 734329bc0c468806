namespace GoDefer.Frontend.Packages;

/// <summary>Gives the export data of packages that can be imported.</summary>
public interface IExportSource
{
    /// <summary>The export data of a package, or null if there is no such package here.</summary>
    ExportedPackage? Find(string path);
}

/// <summary>What importers know of a package.</summary>
/// <param name="Data">The export data.</param>
/// <param name="IsLibrary">Whether it is of the runtime library, which may lack parts of what the package has in Go.</param>
public sealed record ExportedPackage(ReadOnlyMemory<byte> Data, bool IsLibrary);

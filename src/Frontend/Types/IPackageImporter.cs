namespace GoDefer.Frontend.Types;

/// <summary>Finds the packages a program imports.</summary>
public interface IPackageImporter
{
    /// <summary>
    /// Gives the package with an import path, its package scope filled with exported symbols (and whatever else it
    /// declares). Asked once for each import declaration; the same path gives the same object. Package unsafe is not asked
    /// for. Null when there is no such package here.
    /// </summary>
    GoPackage? Import(string path);

    /// <summary>
    /// Whether a package that <see cref="Import"/> does not find exists in Go 1.11, so that the message is "not supported yet".
    /// </summary>
    bool IsStandard(string path);
}

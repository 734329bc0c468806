using GoDefer.Frontend.Packages;
using GoDefer.Frontend.Types;

namespace GoDefer.Cli.Input;

/// <summary>
/// What the command line names as a package: files of one folder, a folder, an import path of the workspace, or <c>-</c> for standard input;
/// loaded with the user's packages it imports.
/// </summary>
internal sealed class PackageArguments(RuntimeLibrary library, string goos)
{
    /// <summary>The path that the go command shows for a package of named files.</summary>
    private const string FilesPath = "main";

    private readonly BuildPlatform platform = new(goos);

    /// <summary>The packages, each after those it imports. Throws <see cref="PackageLoadException"/> and <see cref="ToolException"/>.</summary>
    public IReadOnlyList<PackageInput> Load(IReadOnlyList<string> names)
    {
        if (names.Count == 0) { throw ToolException.Of(ExitCode.Usage, "GD4004"); }
        try
        {
            return names.Count == 1 && FolderOf(names[0]) is { } folder ? LoadFolder(folder, names[0]) : LoadFiles(names);
        }
        catch (UnreadableSourceException error)
        {
            throw SourceFile.Unreadable(error.Name, error.InnerException!);
        }
    }

    /// <summary>The name of the program, as the go command builds it: of the folder, or of the first file.</summary>
    public static string ProgramName(IReadOnlyList<string> names) => names switch
    {
        [] or [SourceFile.StandardInput or ""] => "main",
        [var name, ..] when name.EndsWith(".go", StringComparison.Ordinal) => Path.GetFileNameWithoutExtension(name),
        [var name, ..] => Path.GetFileName(Path.GetFullPath(name)),
    };

    private static string? FolderOf(string name)
    {
        if (name == SourceFile.StandardInput || File.Exists(name)) { return null; }
        if (Directory.Exists(name)) { return Path.GetFullPath(name); }
        var workspace = Workspace.Of(Environment.CurrentDirectory, Environment.GetEnvironmentVariable);
        return name.EndsWith(".go", StringComparison.Ordinal) || Path.IsPathRooted(name) || name.StartsWith('.') ? null
            : workspace.FolderOf(name) is { } folder && Directory.Exists(folder) ? folder
            : null;
    }

    private IReadOnlyList<PackageInput> LoadFiles(IReadOnlyList<string> names)
    {
        var files = names.Select(SourceFile.Read).ToList();
        var parent = CommonFolder(names);
        return Loader(parent).Load(SourcePackage.Of(parent, files), FilesPath);
    }

    private IReadOnlyList<PackageInput> LoadFolder(string folder, string name)
    {
        var package = SourcePackage.In(folder, platform, Shown);
        return package.Files.Count == 0 && package.IsEmpty
            ? throw ToolException.Of(ExitCode.NoInput, "GD4002", name)
            : Loader(folder).Load(package, Workspace.Of(folder, Environment.GetEnvironmentVariable).PathOf(folder));
    }

    private PackageLoader Loader(string folder) => new(
        Workspace.Of(folder, Environment.GetEnvironmentVariable), library, platform, Shown, Environment.GetEnvironmentVariable("GOROOT") is { Length: > 0 } root ? root : "$GOROOT");

    private static string CommonFolder(IReadOnlyList<string> names)
    {
        var folders = names.Where(name => name != SourceFile.StandardInput).Select(name => Path.GetDirectoryName(name) ?? "").Distinct().ToList();
        return folders.Count <= 1
            ? Path.GetFullPath(folders is [{ Length: > 0 } only] ? only : ".")
            : throw new PackageLoadException([$"named files must all be in one directory; have {Slashed(folders[0])} and {Slashed(folders[1])}"]);
    }

    private static string Slashed(string folder) => folder.Length == 0 ? "./" : folder + "/";

    /// <summary>Messages name a file from the working folder if that is shorter, as the go command does.</summary>
    private static string Shown(string file)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, file);
        return relative.Length < file.Length ? relative : file;
    }
}

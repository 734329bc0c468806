using GoDefer.Abstractions.Diagnostics;
using GoDefer.Cli.Input;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Cli.Comparing;

/// <summary>A program: its name in reports and the files it is made of.</summary>
internal sealed record ProgramFiles(string Name, IReadOnlyList<string> Files)
{
    /// <summary>What os.Args[0] is.</summary>
    public string ShortName => PackageArguments.ProgramName(Files);

    /// <summary>
    /// The programs that names stand for. A file is a program. A folder stands for the programs in it and below: where one file of package main declares
    /// <c>func main</c>, all of the package's files are one program; where several do, each is a program of its own. Hidden folders, <c>testdata</c>,
    /// <c>vendor</c> and those that begin with <c>_</c> are left out, as the go command does.
    /// </summary>
    public static IReadOnlyList<ProgramFiles> Expand(IReadOnlyList<string> names)
    {
        if (names.Count == 0) { throw ToolException.Of(ExitCode.Usage, "GD4004"); }
        var programs = names.SelectMany(name => Directory.Exists(name) ? ExpandFolder(name, name) : [new ProgramFiles(name, [name])]).ToArray();
        foreach (var program in programs.Where(program => program.Files[0] != SourceFile.StandardInput && !File.Exists(program.Files[0])))
        {
            throw ToolException.Of(ExitCode.NoInput, "GD4001", program.Name, SystemErrors.Describe(new FileNotFoundException(), program.Name));
        }
        return programs;
    }

    private static ProgramFiles[] ExpandFolder(string folder, string named)
    {
        try
        {
            var programs = Walk(folder).ToArray();
            return programs.Length > 0 ? programs : throw ToolException.Of(ExitCode.NoInput, "GD4006", named);
        }
        catch (UnauthorizedAccessException)
        {
            throw ToolException.Of(ExitCode.NoInput, "GD4003", folder, SystemErrors.PermissionDenied);
        }
    }

    private static IEnumerable<ProgramFiles> Walk(string folder)
    {
        foreach (var program in InFolder(folder)) { yield return program; }
        foreach (var directory in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(directory) is not (['.' or '_', ..] or "testdata" or "vendor"))
            {
                foreach (var program in Walk(directory)) { yield return program; }
            }
        }
    }

    private static IEnumerable<ProgramFiles> InFolder(string folder)
    {
        var files = Directory.GetFiles(folder, "*.go").Where(file => !file.EndsWith("_test.go", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(file => (File: file, Kind: KindOf(file))).ToArray();
        var mains = files.Where(file => file.Kind == FileKind.DeclaresMain).Select(file => file.File).ToArray();
        return mains.Length == 1
            ? [new ProgramFiles(mains[0], [mains[0], .. files.Where(file => file.Kind == FileKind.InPackageMain).Select(file => file.File)])]
            : mains.Select(file => new ProgramFiles(file, [file]));
    }

    private static FileKind KindOf(string path)
    {
        var file = Parser.Parse(new SourceFiles().Add(path, File.ReadAllBytes(path)), new DiagnosticBag());
        // What does not parse is a program all the same: that it does not compile is a result.
        if (file is null) { return FileKind.DeclaresMain; }
        if (file.Package.Name != "main") { return FileKind.Other; }
        return file.Decls.OfType<FuncDecl>().Any(function => function.Receiver is null && function.Name.Name == "main") ? FileKind.DeclaresMain : FileKind.InPackageMain;
    }

    private enum FileKind : byte
    {
        Other,
        InPackageMain,
        DeclaresMain,
    }
}

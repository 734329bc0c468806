using GoDefer.Abstractions.Diagnostics;
using GoDefer.Amd64;
using GoDefer.IR;

namespace GoDefer.RuntimeBuilder;

/// <summary><c>RuntimeBuilder RUNTIME-FOLDER ARCHIVE</c>: compiles the runtime library ahead of time. Runs when the solution is built.</summary>
internal static class EntryPoint
{
    public static int Main(string[] args)
    {
        if (args is not [var folder, var output])
        {
            Console.Error.WriteLine("usage: RuntimeBuilder RUNTIME-FOLDER ARCHIVE");
            return 64;
        }
        try
        {
            return Build(folder, output);
        }
        catch (InternalErrorException bug)
        {
            Console.Error.WriteLine($"RuntimeBuilder : error : internal error in phase {bug.Phase}, function {bug.Function}: {bug.Detail}");
            return 70;
        }
    }

    /// <summary>The archive appears whole or not at all.</summary>
    private static int Build(string folder, string output)
    {
        var diagnostics = new DiagnosticBag(DiagnosticBag.DefaultLimit);
        if (ArchiveBuilder.Build(folder, [new Amd64Backend()], diagnostics) is not { } archive)
        {
            Console.Error.Write(DiagnosticFormatter.Format(diagnostics));
            return 1;
        }
        var unfinished = output + ".new";
        File.WriteAllBytes(unfinished, archive);
        File.Move(unfinished, output, overwrite: true);
        return 0;
    }
}

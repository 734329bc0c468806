using GoDefer.Abstractions.Diagnostics;
using GoDefer.IR;

namespace GoDefer.Frontend;

/// <summary>The frontend as a whole: Go source to IR in the frontend form.</summary>
public static class FrontendPipeline
{
    /// <summary>
    /// Compiles the files of one package. Returns null if <paramref name="diagnostics"/> has errors afterwards. Throws
    /// <see cref="InternalErrorException"/> for bugs of the frontend only.
    /// </summary>
    public static Program? Compile(IReadOnlyList<SourceInput> files, FrontendOptions options, DiagnosticBag diagnostics)
    {
        diagnostics.Add(new Diagnostic("GD1000", new FilePosition(files[0].Name, 1, 1), "the frontend is not connected"));
        return null;
    }
}

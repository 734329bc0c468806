using GoDefer.Amd64.Import;
using GoDefer.Amd64.Passes;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64;

/// <summary>Takes functions of the IR through all passes, up to where the code generator takes over.</summary>
/// <param name="verify">Check the function after each pass that leaves it in SSA form.</param>
/// <param name="dumpDirectory">Folder for the text of each function after each pass, or null.</param>
internal sealed class SsaCompiler(bool verify, string? dumpDirectory)
{
    /// <summary>Compiles one function.</summary>
    public SsaFunction Compile(Function source)
    {
        var function = SsaImporter.Run(source);
        Inspect(function, 0, "start");
        for (var index = 0; index < PassList.Passes.Count; index++)
        {
            var pass = PassList.Passes[index];
            if (!pass.IsRequired && !function.Optimizes) { continue; }
            function.Phase = pass.Name;
            pass.Run(function);
            Inspect(function, index + 1, pass.Name);
        }
        return function;
    }

    // Once registers are given out, values are no longer used where their definitions say.
    private void Inspect(SsaFunction function, int number, string pass)
    {
        if (verify && function.Locations.Length == 0)
        {
            SsaVerifier.Verify(function);
        }
        if (dumpDirectory is not null)
        {
            var name = string.Concat(function.Name.Split(Path.GetInvalidFileNameChars()));
            Directory.CreateDirectory(dumpDirectory);
            File.WriteAllText(Path.Combine(dumpDirectory, $"{name}.{number:D2}.{pass.Replace(' ', '-')}.ssa"), SsaPrinter.Print(function));
        }
    }
}

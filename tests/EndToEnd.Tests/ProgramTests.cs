using GoDefer.Abstractions.Artifacts;
using GoDefer.Parity;

namespace GoDefer.EndToEnd.Tests;

/// <summary>
/// Every program below <c>tests/programs</c> that has an expectation beside it, run on each engine as a user runs it, with the engine's native
/// routines and with the runtime's Go code in their place. The README there says which files make an expectation.
/// </summary>
[TestClass]
public sealed class ProgramTests
{
    private static readonly string[] backends = ["interpreter", "amd64emu"];
    private static readonly string root = Repository.PathOf("tests", "programs");

    public static IEnumerable<object[]> Runs =>
        from path in Directory.GetFiles(root, "*.go", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where CorpusProgram.At(path).HasExpectation
        from backend in backends
        from intrinsics in new[] { "on", "off" }
        select new object[] { Path.GetRelativePath(root, path), backend, intrinsics };

    [TestMethod]
    [DynamicData(nameof(Runs))]
    public void BehavesAsRecorded(string name, string backend, string intrinsics)
    {
        var program = CorpusProgram.At(Path.Combine(root, name));
        using var folder = new TemporaryFolder();
        var run = GodeferProcess.Run(folder.Path, program.Input, ["run", "--backend", backend, "--option", $"intrinsics={intrinsics}", program.SourcePath, "--", .. program.Arguments]);
        var behaviour = new Behaviour(RunStatus.Exited, run.ExitCode, run.OutputBytes, run.Error, null);
        Assert.IsNull(BehaviourComparison.Difference(program, behaviour), $"{name} on {backend}\n{run.Error}");
    }
}

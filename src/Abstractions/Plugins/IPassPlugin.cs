using GoDefer.IR.Passes;

namespace GoDefer.Abstractions.Plugins;

/// <summary>
/// A plugin that has passes over the IR, which pipelines name under <c>passes:</c>. A plugin's assembly has one public class with a parameterless
/// constructor that implements it; the host makes one instance for each pipeline run. If it implements <see cref="IDisposable"/> it is disposed after the run.
/// The assembly may have a stage (<see cref="IStage"/>) too, in the same class or in another.
/// </summary>
public interface IPassPlugin
{
    /// <summary>The id the manifest has too: <c>acme.simplify</c>.</summary>
    string Id { get; }

    /// <summary>
    /// The passes, in the order in which the manifest names them, each after those that the manifest says. A name is the id, or begins with the id and a dot.
    /// The host asks once for each instance, and runs passes on one thread, over every function of the program that has a body.
    /// </summary>
    IReadOnlyList<IrPass> Passes { get; }
}

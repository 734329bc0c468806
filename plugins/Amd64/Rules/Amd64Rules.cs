using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Rules;

internal static partial class Amd64Rules
{
    public static void Run(SsaFunction function) => Rewriter.Run(function, static _ => false, static _ => false);
}

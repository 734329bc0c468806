using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes;

internal static class Prove
{
    public static void Run(SsaFunction function) => _ = function;
}

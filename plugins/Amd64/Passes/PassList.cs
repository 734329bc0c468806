using GoDefer.Amd64.Layout;
using GoDefer.Amd64.RegAlloc;
using GoDefer.Amd64.Rules;
using GoDefer.Amd64.Schedule;
using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Passes;

/// <summary>One pass over a function.</summary>
/// <param name="Name">gc's name of it.</param>
/// <param name="Run">Does it.</param>
/// <param name="IsRequired">Runs over functions that are not to be optimised, too.</param>
internal sealed record SsaPass(string Name, Action<SsaFunction> Run, bool IsRequired = false);

/// <summary>The passes that make machine ops of a function, in gc 1.11's order, and what the order has to keep.</summary>
internal static class PassList
{
    /// <summary>The passes, from the importer's function to the code generator's.</summary>
    public static IReadOnlyList<SsaPass> Passes { get; } =
    [
        new("number lines", NumberLines.Run, IsRequired: true),
        new("early phielim", PhiElimination.Run),
        new("early copyelim", CopyElimination.Run),
        new("early deadcode", DeadCode.Run),
        new("short circuit", ShortCircuit.Run),
        new("decompose user", DecomposeUser.Run, IsRequired: true),
        new("opt", GenericRules.Run, IsRequired: true),
        new("zero arg cse", ZeroArgumentCse.Run, IsRequired: true),
        new("opt deadcode", DeadCode.Run, IsRequired: true),
        new("generic cse", CommonSubexpressions.Run),
        new("phiopt", PhiOptimization.Run),
        new("nilcheckelim", NilCheckElimination.Run),
        new("prove", Prove.Run),
        new("decompose builtin", DecomposeBuiltin.Run, IsRequired: true),
        new("late opt", GenericRules.Run, IsRequired: true),
        new("dead auto elim", DeadAutoElimination.Run),
        new("generic deadcode", DeadCode.Run, IsRequired: true),
        new("branchelim", BranchElimination.Run),
        new("fuse", Fuse.Run),
        new("dse", DeadStores.Run),
        new("writebarrier", WriteBarriers.Run, IsRequired: true),
        new("lower", Amd64Rules.Run, IsRequired: true),
        new("lowered cse", CommonSubexpressions.Run),
        new("elim unread autos", UnreadAutoElimination.Run),
        new("lowered deadcode", DeadCode.Run, IsRequired: true),
        new("checkLower", CheckLowered.Run, IsRequired: true),
        new("late phielim", PhiElimination.Run),
        new("late copyelim", CopyElimination.Run),
        new("tighten", Tighten.Run),
        new("phi tighten", Tighten.TightenPhis),
        new("late deadcode", DeadCode.Run),
        new("critical", CriticalEdges.Run, IsRequired: true),
        new("likelyadjust", BranchLikelihood.Run),
        new("layout", BlockLayout.Run, IsRequired: true),
        new("schedule", Scheduler.Run, IsRequired: true),
        new("late nilcheck", LateNilChecks.Run),
        new("flagalloc", FlagAllocator.Run, IsRequired: true),
        new("regalloc", RegisterAllocator.Run, IsRequired: true),
        new("loop rotate", LoopRotation.Run),
        new("trim", Trim.Run),
    ];

    /// <summary>Pairs of passes of which the first must come before the second, and why.</summary>
    public static IReadOnlyList<(string Before, string After, string Reason)> Constraints { get; } =
    [
        ("opt", "nilcheckelim", "nil checks the program wrote are recognised after rewriting"),
        ("generic cse", "nilcheckelim", "equal pointers must be one value"),
        ("generic cse", "prove", "facts are kept by value"),
        ("generic cse", "dse", "equal addresses must be one value"),
        ("prove", "generic deadcode", "branches proved dead leave dead blocks"),
        ("nilcheckelim", "generic deadcode", "removed checks leave dead values"),
        ("nilcheckelim", "fuse", "removed checks leave chains of blocks"),
        ("decompose builtin", "late opt", "parts of aggregates are rewritten as scalars"),
        ("generic deadcode", "dse", "dead stores break the chain of memory"),
        ("writebarrier", "lower", "barriers are generic ops"),
        ("lower", "checkLower", "all values are machine ops"),
        ("lowered deadcode", "checkLower", "lowering leaves dead generic values behind"),
        ("generic deadcode", "tighten", "dead uses would keep values in place"),
        ("critical", "layout", "layout places the blocks of split edges"),
        ("critical", "regalloc", "moves on an edge need a block of their own"),
        ("schedule", "late nilcheck", "which instruction faults first hangs on the order"),
        ("schedule", "flagalloc", "which flags are live hangs on the order"),
        ("schedule", "regalloc", "which values are live hangs on the order"),
        ("flagalloc", "regalloc", "recomputed flags need registers"),
        ("regalloc", "loop rotate", "the allocator relies on headers coming before their loops"),
        ("regalloc", "trim", "blocks are empty only when no moves were put into them"),
    ];
}

using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>
/// Pass "regalloc": a linear scan over the blocks in layout order that gives values registers and stack slots
/// (<see cref="SsaFunction.Locations"/>), and adds copies, loads and stores. A value leaves its register when another one needs it;
/// the farthest next use goes first. Edges into blocks with several predecessors are brought in line afterwards. What comes out is
/// no longer SSA for debuggers' eyes only: uses name the form of a value that is in the register.
/// </summary>
internal static class RegisterAllocator
{
    public static void Run(SsaFunction function)
    {
        var state = new AllocatorState(function);
        var blocks = new BlockAllocator(state);
        foreach (var block in state.VisitOrder)
        {
            blocks.Allocate(block);
        }
        SpillPlacement.Run(state);
        var slots = StackAllocator.Run(function, block => state.SpillsLiveAtEnd[block.Id]);
        EdgeShuffle.Run(state, slots);
        RemoveUnusedCopies(state);
    }

    // A removed copy may have been the only use of another one.
    private static void RemoveUnusedCopies(AllocatorState state)
    {
        HashSet<SsaValue> removed = [];
        var candidates = state.OptionalCopies.Where(copy => !copy.Value).Select(copy => copy.Key).ToList();
        while (candidates.FindAll(copy => copy.Uses == 0) is { Count: > 0 } unused)
        {
            foreach (var copy in unused)
            {
                copy.ResetArgs();
                removed.Add(copy);
                candidates.Remove(copy);
            }
        }
        if (removed.Count == 0)
        {
            return;
        }
        foreach (var block in state.VisitOrder)
        {
            block.Values.RemoveAll(removed.Contains);
        }
    }
}

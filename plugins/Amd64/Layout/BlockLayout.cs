using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Layout;

/// <summary>
/// Pass "layout": the order of blocks in the machine code. After a block comes its likely successor, else the successor with the
/// fewest unplaced predecessors; where no successor is left, a block all of whose predecessors are placed, then any other, blocks
/// that never return last.
/// </summary>
internal static class BlockLayout
{
    public static void Run(SsaFunction function) => function.ReplaceBlocks(Order(function));

    /// <summary>The order, without applying it. The register allocator visits blocks in it too.</summary>
    public static List<SsaBlock> Order(SsaFunction function) => new Placement(function).Run();

    private sealed class Placement
    {
        private readonly SsaFunction _function;
        private readonly List<SsaBlock> _order;
        private readonly bool[] _placed;
        private readonly int[] _unplacedPredecessors;
        private readonly OrderedSet<SsaBlock> _ready;
        private readonly OrderedSet<SsaBlock> _waiting;
        private readonly OrderedSet<SsaBlock> _exits;

        public Placement(SsaFunction function)
        {
            _function = function;
            _order = new List<SsaBlock>(function.Blocks.Count);
            _placed = new bool[function.BlockCount];
            _unplacedPredecessors = new int[function.BlockCount];
            _ready = new OrderedSet<SsaBlock>(function.BlockCount, block => block.Id);
            _waiting = new OrderedSet<SsaBlock>(function.BlockCount, block => block.Id);
            _exits = new OrderedSet<SsaBlock>(function.BlockCount, block => block.Id);
        }

        public List<SsaBlock> Run()
        {
            foreach (var block in _function.Blocks)
            {
                Classify(block);
            }
            for (var block = _function.Entry; ; block = Next(block))
            {
                _order.Add(block);
                _placed[block.Id] = true;
                if (_order.Count == _function.Blocks.Count)
                {
                    return _order;
                }
                foreach (var edge in block.Successors)
                {
                    CountDown(edge.Block);
                }
            }
        }

        private void Classify(SsaBlock block)
        {
            if (block.Kind == SsaBlockKind.Exit)
            {
                _exits.Add(block);
                return;
            }
            _unplacedPredecessors[block.Id] = block.Predecessors.Count;
            (block.Predecessors.Count == 0 ? _ready : _waiting).Add(block);
        }

        private void CountDown(SsaBlock block)
        {
            if (--_unplacedPredecessors[block.Id] == 0)
            {
                _waiting.Remove(block);
                _ready.Add(block);
            }
        }

        private SsaBlock Next(SsaBlock block) =>
            LikelySuccessor(block) ?? EasiestSuccessor(block) ?? TakeLast(_ready) ?? TakeLast(_waiting) ?? TakeLast(_exits)!;

        private SsaBlock? LikelySuccessor(SsaBlock block)
        {
            var likely = block.Prediction switch
            {
                BranchPrediction.Likely => block.Successors[0].Block,
                BranchPrediction.Unlikely => block.Successors[1].Block,
                _ => null,
            };
            return likely is not null && !_placed[likely.Id] ? likely : null;
        }

        private SsaBlock? EasiestSuccessor(SsaBlock block)
        {
            SsaBlock? best = null;
            var fewest = _function.BlockCount;
            foreach (var edge in block.Successors)
            {
                var candidate = edge.Block;
                if (_placed[candidate.Id] || candidate.Kind == SsaBlockKind.Exit)
                {
                    continue;
                }
                if (_unplacedPredecessors[candidate.Id] < fewest)
                {
                    fewest = _unplacedPredecessors[candidate.Id];
                    best = candidate;
                }
            }
            return best;
        }

        private SsaBlock? TakeLast(OrderedSet<SsaBlock> set)
        {
            while (set.Count > 0)
            {
                var block = set.RemoveLast();
                if (!_placed[block.Id])
                {
                    return block;
                }
            }
            return null;
        }
    }
}

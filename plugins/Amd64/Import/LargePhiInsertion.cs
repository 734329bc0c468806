using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Import;

/// <summary>
/// Places phis variable by variable on the dominance frontiers of its definitions: Sreedhar and Gao, "A Linear Time Algorithm for
/// Placing φ-Nodes". Used for functions with many blocks.
/// </summary>
internal sealed class LargePhiInsertion
{
    /// <summary>Functions with more blocks than this are done here.</summary>
    public const int SmallBlocks = 500;

    private readonly SsaFunction function;
    private readonly List<Dictionary<Local, SsaValue>> definitions;
    private readonly Action<Local, SsaValue> addName;
    private readonly Dictionary<Local, int> numbers = [];
    private readonly List<(Local Local, IrType Type)> variables = [];
    private readonly SsaBlock?[] dominators;
    private readonly List<SsaBlock>[] children;
    private readonly int[] levels;

    // By block: the lowest level to which an edge leads from what it dominates.
    private readonly int[] reached;

    // By block: the last variable, counted from 1, for which it was met.
    private readonly int[] definedFor;
    private readonly int[] phiFor;
    private readonly int[] queuedFor;

    public LargePhiInsertion(SsaFunction function, List<Dictionary<Local, SsaValue>> definitions, Action<Local, SsaValue> addName)
    {
        this.function = function;
        this.definitions = definitions;
        this.addName = addName;
        dominators = function.ImmediateDominators;
        children = new List<SsaBlock>[function.BlockCount];
        levels = new int[function.BlockCount];
        reached = new int[function.BlockCount];
        definedFor = new int[function.BlockCount];
        phiFor = new int[function.BlockCount];
        queuedFor = new int[function.BlockCount];
    }

    public void Run()
    {
        FindVariables();
        if (variables.Count == 0) { return; }
        MakeTree();
        var unset = function.Entry.NewValue(SsaPosition.None, SsaOp.Unknown, SsaTypes.Invalid);
        var defining = DefiningBlocks();
        for (var i = 0; i < variables.Count; i++) { PlacePhis(i, defining[i], unset); }
        ResolveReads(unset);
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                if (value.Op == SsaOp.Phi) { value.Immediate = 0; }
            }
        }
    }

    /// <summary>Numbers the variables read in a block that does not set them, except where the only predecessor sets them.</summary>
    private void FindVariables()
    {
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                if (value.Op != SsaOp.FwdRef) { continue; }
                var local = (Local)value.Symbolic!;
                if (block.Predecessors.Count == 1 && definitions[block.Predecessors[0].Block.Id].TryGetValue(local, out var definition))
                {
                    MakeCopy(value, definition);
                }
                else if (numbers.TryAdd(local, variables.Count)) { variables.Add((local, value.Type)); }
            }
        }
    }

    private static void MakeCopy(SsaValue value, SsaValue of)
    {
        value.Op = SsaOp.Copy;
        value.Symbolic = null;
        value.AddArg(of);
    }

    /// <summary>Children stand last block first.</summary>
    private void MakeTree()
    {
        for (var i = 0; i < children.Length; i++) { children[i] = []; }
        for (var i = function.Blocks.Count - 1; i >= 0; i--)
        {
            if (dominators[function.Blocks[i].Id] is { } parent) { children[parent.Id].Add(function.Blocks[i]); }
        }
        var order = new List<SsaBlock>(function.Blocks.Count) { function.Entry };
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var child in children[order[i].Id])
            {
                levels[child.Id] = levels[order[i].Id] + 1;
                order.Add(child);
            }
        }
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var targets = order[i].Successors.Select(edge => levels[edge.Block.Id]);
            reached[order[i].Id] = targets.Concat(children[order[i].Id].Select(child => reached[child.Id])).DefaultIfEmpty(int.MaxValue).Min();
        }
    }

    /// <summary>By variable: the blocks that set it.</summary>
    private List<SsaBlock>[] DefiningBlocks()
    {
        var defining = new List<SsaBlock>[variables.Count];
        for (var i = 0; i < defining.Length; i++) { defining[i] = []; }
        foreach (var block in function.Blocks)
        {
            foreach (var local in definitions[block.Id].Keys)
            {
                if (numbers.TryGetValue(local, out var number)) { defining[number].Add(block); }
            }
        }
        return defining;
    }

    private void PlacePhis(int number, List<SsaBlock> defining, SsaValue unset)
    {
        var mark = number + 1;
        var heap = new DeepestFirst(levels, defining);
        foreach (var block in defining) { definedFor[block.Id] = mark; }
        var work = new Stack<SsaBlock>();
        while (heap.Count > 0)
        {
            var root = heap.Pop();
            queuedFor[root.Id] = mark;
            work.Push(root);
            while (work.TryPop(out var block))
            {
                foreach (var edge in block.Successors)
                {
                    var target = edge.Block;
                    if (levels[target.Id] > levels[root.Id] || !Mark(phiFor, target, mark)) { continue; }
                    AddPhi(number, target, root.Position, unset);
                    if (Mark(definedFor, target, mark)) { heap.Push(target); }
                }
                foreach (var child in children[block.Id])
                {
                    // Roots become no deeper, so that what is left out here is left out for them, too.
                    if (reached[child.Id] <= levels[root.Id] && Mark(queuedFor, child, mark)) { work.Push(child); }
                }
            }
        }
    }

    /// <summary>Marks a block; false if it has the mark.</summary>
    private static bool Mark(int[] marks, SsaBlock block, int mark)
    {
        if (marks[block.Id] == mark) { return false; }
        marks[block.Id] = mark;
        return true;
    }

    // The number of the variable stays in the immediate until all operands are known.
    private void AddPhi(int number, SsaBlock block, SsaPosition position, SsaValue unset)
    {
        var phi = block.NewValue(position, SsaOp.Phi, variables[number].Type, number, null);
        addName(variables[number].Local, phi);
        for (var i = 0; i < block.Predecessors.Count; i++) { phi.AddArg(unset); }
    }

    private void ResolveReads(SsaValue unset)
    {
        var values = new SsaValue[variables.Count];
        Array.Fill(values, unset);
        var work = new Stack<(SsaBlock? Block, int Number, SsaValue? Before)>([(function.Entry, 0, null)]);
        while (work.TryPop(out var item))
        {
            if (item.Block is not { } block)
            {
                values[item.Number] = item.Before!;
                continue;
            }
            void Define(int number, SsaValue value)
            {
                work.Push((null, number, values[number]));
                values[number] = value;
            }

            foreach (var phi in block.Values.Where(value => value.Op == SsaOp.Phi)) { Define((int)phi.Immediate, phi); }
            foreach (var read in block.Values.Where(value => value.Op == SsaOp.FwdRef)) { MakeCopy(read, values[numbers[(Local)read.Symbolic!]]); }
            foreach (var (local, value) in definitions[block.Id])
            {
                if (numbers.TryGetValue(local, out var number)) { Define(number, value); }
            }
            FillPhis(block, values);
            foreach (var child in children[block.Id]) { work.Push((child, 0, null)); }
        }
    }

    private static void FillPhis(SsaBlock block, SsaValue[] values)
    {
        foreach (var edge in block.Successors)
        {
            for (var i = edge.Block.Values.Count - 1; i >= 0 && edge.Block.Values[i].Op == SsaOp.Phi; i--)
            {
                var phi = edge.Block.Values[i];
                if (values[phi.Immediate].Op != SsaOp.Unknown) { phi.SetArg(edge.Index, values[phi.Immediate]); }
            }
        }
    }

    /// <summary>A binary heap of blocks, deepest in the dominator tree first; among equals the order is that of Go's container/heap.</summary>
    private sealed class DeepestFirst
    {
        private readonly int[] levels;
        private readonly List<SsaBlock> heap;

        public DeepestFirst(int[] levels, List<SsaBlock> blocks)
        {
            this.levels = levels;
            heap = blocks;
            for (var i = (heap.Count / 2) - 1; i >= 0; i--) { Down(i, heap.Count); }
        }

        public int Count => heap.Count;

        public void Push(SsaBlock block)
        {
            heap.Add(block);
            for (var i = heap.Count - 1; i > 0 && IsBefore(i, (i - 1) / 2); i = (i - 1) / 2) { Swap(i, (i - 1) / 2); }
        }

        public SsaBlock Pop()
        {
            var last = heap.Count - 1;
            Swap(0, last);
            Down(0, last);
            var top = heap[last];
            heap.RemoveAt(last);
            return top;
        }

        private void Down(int at, int count)
        {
            while (true)
            {
                var child = (2 * at) + 1;
                if (child >= count) { return; }
                if (child + 1 < count && IsBefore(child + 1, child)) { child++; }
                if (!IsBefore(child, at)) { return; }
                Swap(at, child);
                at = child;
            }
        }

        private bool IsBefore(int i, int j) => levels[heap[i].Id] > levels[heap[j].Id];

        private void Swap(int i, int j) => (heap[i], heap[j]) = (heap[j], heap[i]);
    }
}

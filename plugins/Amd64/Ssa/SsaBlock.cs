using System.Runtime.InteropServices;
using GoDefer.IR;

namespace GoDefer.Amd64.Ssa;

/// <summary>
/// One end of a control flow edge: the block at the other end, and the index of the edge there. For every edge
/// <c>x.Successors[i] == (y, j)</c> exactly if <c>y.Predecessors[j] == (x, i)</c>.
/// </summary>
public readonly record struct SsaEdge(SsaBlock Block, int Index);

/// <summary>A basic block. Its id may be given to another block after it was freed.</summary>
public sealed class SsaBlock
{
    internal SsaBlock(int id) => Id = id;

    /// <summary>Number in its function, from 1, dense.</summary>
    public int Id { get; }

    /// <summary>The function it belongs to.</summary>
    public SsaFunction Function { get; internal set; } = null!;

    /// <summary>How it ends.</summary>
    public SsaBlockKind Kind { get; set; }

    /// <summary>Position of its end.</summary>
    public SsaPosition Position { get; set; }

    /// <summary>The value that decides how it ends; see <see cref="SsaBlockKind"/>.</summary>
    public SsaValue? Control { get; private set; }

    /// <summary>The function a RetJmp jumps to.</summary>
    public object? Symbolic { get; set; }

    /// <summary>Which of two successors is expected.</summary>
    public BranchPrediction Prediction { get; set; }

    /// <summary>Whether the flags are live at its end; set by flagalloc.</summary>
    public bool FlagsLiveAtEnd { get; set; }

    /// <summary>Where control goes on.</summary>
    public List<SsaEdge> Successors { get; } = new(2);

    /// <summary>Where control comes from; operands of phis are in this order.</summary>
    public List<SsaEdge> Predecessors { get; } = new(4);

    /// <summary>Values; in no order until the function is scheduled.</summary>
    public List<SsaValue> Values { get; } = new(8);

    /// <summary>The phis that stand before all other values; once the function is scheduled these are all. Valid until <see cref="Values"/> change.</summary>
    public ReadOnlySpan<SsaValue> LeadingPhis
    {
        get
        {
            var count = 0;
            while (count < Values.Count && Values[count].Op == SsaOp.Phi) { count++; }
            return CollectionsMarshal.AsSpan(Values)[..count];
        }
    }

    /// <summary>Sets the control.</summary>
    public void SetControl(SsaValue? value)
    {
        if (Control is { } old) { old.Uses--; }
        Control = value;
        if (value is not null) { value.Uses++; }
    }

    /// <summary>Makes a value at the end of the block.</summary>
    public SsaValue NewValue(SsaPosition position, SsaOp op, IrType type, params ReadOnlySpan<SsaValue> args) =>
        NewValue(position, op, type, 0, null, args);

    /// <summary>Makes a value with a payload at the end of the block.</summary>
    public SsaValue NewValue(
        SsaPosition position, SsaOp op, IrType type, long immediate, object? symbolic, params ReadOnlySpan<SsaValue> args)
    {
        var value = Function.NewValueWithoutBlock(position, op, type);
        value.Block = this;
        Values.Add(value);
        value.Immediate = immediate;
        value.Symbolic = symbolic;
        value.AddArgs(args);
        return value;
    }

    /// <summary>Makes the edge from this block to <paramref name="target"/>.</summary>
    public void AddEdgeTo(SsaBlock target)
    {
        var here = Successors.Count;
        var there = target.Predecessors.Count;
        Successors.Add(new SsaEdge(target, there));
        target.Predecessors.Add(new SsaEdge(this, here));
        Function.InvalidateControlFlow();
    }

    /// <summary>Removes predecessor <paramref name="index"/>; the last one takes its place. The other end is the caller's.</summary>
    public void RemovePredecessor(int index)
    {
        var last = Predecessors.Count - 1;
        if (index != last)
        {
            var moved = Predecessors[last];
            Predecessors[index] = moved;
            moved.Block.Successors[moved.Index] = new SsaEdge(this, index);
        }
        Predecessors.RemoveAt(last);
        Function.InvalidateControlFlow();
    }

    /// <summary>Removes successor <paramref name="index"/>; the last one takes its place. The other end is the caller's.</summary>
    public void RemoveSuccessor(int index)
    {
        var last = Successors.Count - 1;
        if (index != last)
        {
            var moved = Successors[last];
            Successors[index] = moved;
            moved.Block.Predecessors[moved.Index] = new SsaEdge(this, index);
        }
        Successors.RemoveAt(last);
        Function.InvalidateControlFlow();
    }

    /// <summary>Removes the edge to successor <paramref name="index"/>, with the operands of phis that belong to it.</summary>
    public void RemoveEdge(int index)
    {
        var edge = Successors[index];
        var target = edge.Block;
        RemoveSuccessor(index);
        target.RemovePredecessor(edge.Index);
        foreach (var value in target.Values)
        {
            if (value.Op != SsaOp.Phi) { continue; }
            value.RemoveArgUnordered(edge.Index);
            Passes.PhiElimination.Simplify(value);
        }
    }

    /// <summary>Exchanges the two successors and the prediction.</summary>
    public void SwapSuccessors()
    {
        var first = Successors[0];
        var second = Successors[1];
        Successors[0] = second;
        Successors[1] = first;
        first.Block.Predecessors[first.Index] = new SsaEdge(this, 1);
        second.Block.Predecessors[second.Index] = new SsaEdge(this, 0);
        Prediction = (BranchPrediction)(-(sbyte)Prediction);
    }

    /// <summary>Empties a block whose edges and values went elsewhere; dead code removal takes it away.</summary>
    public void Discard()
    {
        Values.Clear();
        Predecessors.Clear();
        Successors.Clear();
        Symbolic = null;
        SetControl(null);
        Prediction = BranchPrediction.Unknown;
        Kind = SsaBlockKind.Invalid;
    }

    /// <summary>Whether it should take the position of its successor: it only jumps, and nothing in it has a position of its own.</summary>
    public bool IsLackingPosition
    {
        get
        {
            if (Kind != SsaBlockKind.Plain || Position.IsKnown) { return false; }
            foreach (var value in Values)
            {
                if (!value.IsLackingPosition) { return false; }
            }
            return true;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => "b" + Id;

    internal SsaBlock? NextFree { get; set; }

    internal void Clear()
    {
        Function = null!;
        Kind = SsaBlockKind.Invalid;
        Position = SsaPosition.None;
        Control = null;
        Symbolic = null;
        Prediction = BranchPrediction.Unknown;
        FlagsLiveAtEnd = false;
        Successors.Clear();
        Predecessors.Clear();
        Values.Clear();
    }
}

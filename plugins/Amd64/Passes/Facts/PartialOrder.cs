using GoDefer.Amd64.Ssa;
using System.Runtime.InteropServices;

namespace GoDefer.Amd64.Passes.Facts;

/// <summary>
/// What is known of the order of values: a forest in which a node reaches what it is less than (or, by edges that are not strict, less than
/// or equal to). Equal values share a node. A node has two edges; more hang below nodes without a value. Constants are linked with each
/// other. A relation that contradicts what is known is refused. All can be undone up to a checkpoint.
/// </summary>
internal sealed class PartialOrder(bool isUnsigned)
{
    private enum Change : byte { Checkpoint, Left, Right, NotEqual, NewNode, Alias, NewRoot, ChangedRoot, MergedRoot }

    private readonly record struct Edge(int Target, bool IsStrict)
    {
        public bool IsNone => Target == 0;
    }

    private readonly record struct Undone(Change Kind, int Node, int Id, Edge Edge);

    private readonly Dictionary<int, int> nodeOf = [];
    private readonly List<SsaValue> constants = [];
    private readonly List<(Edge Left, Edge Right)> nodes = [default];
    private readonly List<int> roots = [];
    private readonly HashSet<(int High, int Low)> notEqual = [];
    private readonly Stack<Undone> undo = new();
    private readonly Stack<int> open = new();
    private readonly Stack<int> beyond = new();
    private int[] closedIn = new int[16];
    private int search;

    /// <summary>Marks where <see cref="Undo"/> goes back to.</summary>
    public void Checkpoint() => undo.Push(new Undone(Change.Checkpoint, 0, 0, default));

    /// <summary>Records a &lt; b; false if that contradicts what is known.</summary>
    public bool SetLess(SsaValue a, SsaValue b) => SetOrder(a, b, true);

    /// <summary>Records a &lt;= b; false if that contradicts what is known.</summary>
    public bool SetLessOrEqual(SsaValue a, SsaValue b) => SetOrder(a, b, false);

    /// <summary>Records a == b; false if that contradicts what is known.</summary>
    public bool SetEqual(SsaValue a, SsaValue b)
    {
        if (notEqual.Contains(Pair(a, b))) { return false; }
        var (i, j) = (Find(a), Find(b));
        if (i == 0 && j == 0)
        {
            AddRoot(NewNode(a));
            Alias(a, b);
        }
        else if (j == 0) { Alias(a, b); }
        else if (i == 0) { Alias(b, a); }
        else if (i != j)
        {
            if (Reaches(i, j, false)) { return Collapse(a, b); }
            if (Reaches(j, i, false)) { return Collapse(b, a); }
            MergeRoots(i, j);
            Alias(a, b);
            AddChild(i, j, false);
        }
        return true;
    }

    /// <summary>Records a != b; false if they are known to be equal.</summary>
    public bool SetNotEqual(SsaValue a, SsaValue b)
    {
        var pair = Pair(a, b);
        if (notEqual.Contains(pair)) { return true; }
        var (i, j) = (Find(a), Find(b));
        if (i != 0 && i == j) { return false; }
        notEqual.Add(pair);
        undo.Push(new Undone(Change.NotEqual, pair.Low, pair.High, default));
        if (i == 0 || j == 0) { return true; }
        if (Reaches(i, j, false) && !Reaches(i, j, true)) { AddChild(i, j, true); }
        if (Reaches(j, i, false) && !Reaches(j, i, true)) { AddChild(j, i, true); }
        return true;
    }

    /// <summary>Forgets all since the last checkpoint, and the checkpoint.</summary>
    public void Undo()
    {
        while (undo.TryPop(out var change) && change.Kind != Change.Checkpoint) { Undo(change); }
    }

    private static (int High, int Low) Pair(SsaValue a, SsaValue b) => a.Id > b.Id ? (a.Id, b.Id) : (b.Id, a.Id);

    private bool SetOrder(SsaValue a, SsaValue b, bool strict)
    {
        strict |= notEqual.Contains(Pair(a, b));
        var (i, j) = (Find(a), Find(b));
        if (i == 0 && j == 0)
        {
            (i, j) = (NewNode(a), NewNode(b));
            AddRoot(i);
            AddChild(i, j, strict);
            return true;
        }
        if (j == 0)
        {
            AddChild(i, NewNode(b), strict);
            return true;
        }
        if (i == 0)
        {
            AddBelow(a, j, strict);
            return true;
        }
        if (i == j) { return !strict; }
        if (Reaches(i, j, false))
        {
            if (strict && !Reaches(i, j, true)) { AddChild(i, j, true); }
            return true;
        }
        if (Reaches(j, i, false)) { return !strict && Collapse(b, a); }
        MergeRoots(i, j);
        AddChild(i, j, strict);
        return true;
    }

    /// <summary>Adds a value that is less than a node.</summary>
    private void AddBelow(SsaValue value, int node, bool strict)
    {
        var i = NewNode(value);
        if (roots.Contains(node))
        {
            ReplaceRoot(node, i);
            undo.Push(new Undone(Change.ChangedRoot, i, 0, new Edge(node, strict)));
            AddChild(i, node, strict);
            return;
        }
        AddUnderNewRoot(i, FindRoot(node));
        AddChild(i, node, strict);
    }

    private void AddUnderNewRoot(int node, int root)
    {
        var top = NewNode(null);
        ReplaceRoot(root, top);
        undo.Push(new Undone(Change.ChangedRoot, top, 0, new Edge(root, false)));
        AddChild(top, root, false);
        AddChild(top, node, false);
    }

    private void AddRoot(int node)
    {
        roots.Add(node);
        undo.Push(new Undone(Change.NewRoot, node, 0, default));
    }

    private void ReplaceRoot(int old, int node) => roots[roots.IndexOf(old)] = node;

    private int FindRoot(int node)
    {
        BeginSearch();
        // What one root reaches without meeting the node need not be looked through again.
        return roots.Find(root => IsMet(root, node));
    }

    private void MergeRoots(int i, int j)
    {
        var (a, b) = (FindRoot(i), FindRoot(j));
        if (a == b) { return; }
        var top = NewNode(null);
        nodes[top] = (new Edge(a, false), new Edge(b, false));
        ReplaceRoot(a, top);
        roots.Remove(b);
        undo.Push(new Undone(Change.MergedRoot, top, 0, default));
    }

    private int NewNode(SsaValue? value)
    {
        var node = nodes.Count;
        nodes.Add(default);
        if (value is not null) { nodeOf.Add(value.Id, node); }
        undo.Push(new Undone(Change.NewNode, node, value?.Id ?? 0, default));
        return node;
    }

    private void SetLeft(int node, Edge edge)
    {
        undo.Push(new Undone(Change.Left, node, 0, nodes[node].Left));
        nodes[node] = (edge, nodes[node].Right);
    }

    private void SetRight(int node, Edge edge)
    {
        undo.Push(new Undone(Change.Right, node, 0, nodes[node].Right));
        nodes[node] = (nodes[node].Left, edge);
    }

    private void AddChild(int node, int child, bool strict)
    {
        var (left, right) = nodes[node];
        var edge = new Edge(child, strict);
        if (left.IsNone) { SetLeft(node, edge); }
        else if (right.IsNone) { SetRight(node, edge); }
        else
        {
            // The side follows from the numbers, to keep chains short.
            var between = NewNode(null);
            var isRight = ((node ^ child) & 1) != 0;
            nodes[between] = (isRight ? right : left, edge);
            if (isRight) { SetRight(node, new Edge(between, false)); }
            else { SetLeft(node, new Edge(between, false)); }
        }
    }

    /// <summary>The node of a value; constants get one when they are first asked for. 0 if it has none.</summary>
    private int Find(SsaValue value)
    {
        if (nodeOf.TryGetValue(value.Id, out var node)) { return node; }
        if (!value.IsIntegerConstant) { return 0; }
        AddConstant(value);
        return nodeOf[value.Id];
    }

    private int Compare(SsaValue a, SsaValue b) =>
        isUnsigned ? a.UnsignedConstant.CompareTo(b.UnsignedConstant) : a.Immediate.CompareTo(b.Immediate);

    private void AddConstant(SsaValue value)
    {
        if (constants.Count == 0)
        {
            AddRoot(NewNode(value));
            constants.Add(value);
            return;
        }
        SsaValue? lower = null, higher = null;
        foreach (var other in constants)
        {
            var order = Compare(other, value);
            if (order == 0)
            {
                Alias(other, value);
                return;
            }
            if (order < 0 && (lower is null || Compare(other, lower) > 0)) { lower = other; }
            if (order > 0 && (higher is null || Compare(other, higher) < 0)) { higher = other; }
        }
        var node = NewNode(value);
        if (lower is not null) { AddChild(nodeOf[lower.Id], node, true); }
        else { AddUnderNewRoot(node, FindRoot(nodeOf[higher!.Id])); }
        if (higher is not null) { AddChild(node, nodeOf[higher.Id], true); }
        constants.Add(value);
    }

    /// <summary>Makes b another name of a's node.</summary>
    private void Alias(SsaValue a, SsaValue b)
    {
        var i = nodeOf[a.Id];
        if (!nodeOf.TryGetValue(b.Id, out var j))
        {
            nodeOf.Add(b.Id, i);
            undo.Push(new Undone(Change.Alias, 0, b.Id, default));
            return;
        }
        var edges = CollectionsMarshal.AsSpan(nodes);
        for (var node = 0; node < edges.Length; node++)
        {
            // Not the node itself: that would make a loop.
            if (node == i) { continue; }
            var (left, right) = edges[node];
            if (left.Target == j) { SetLeft(node, left with { Target = i }); }
            if (right.Target == j) { SetRight(node, right with { Target = i }); }
        }
        foreach (var id in nodeOf.Where(entry => entry.Value == j).Select(entry => entry.Key).ToList())
        {
            nodeOf[id] = i;
            undo.Push(new Undone(Change.Alias, j, id, default));
        }
    }

    /// <summary>Two values with a &lt;= b turn out to be equal; false if a &lt; b is known. Only neighbours are merged.</summary>
    private bool Collapse(SsaValue a, SsaValue b)
    {
        var (i, j) = (nodeOf[a.Id], nodeOf[b.Id]);
        if (Reaches(i, j, true)) { return false; }
        var (left, right) = nodes[i];
        if (left.Target == j || right.Target == j)
        {
            Alias(a, b);
            AddChild(i, j, false);
        }
        return true;
    }

    /// <summary>Whether there is a path, with a strict edge in it if asked for.</summary>
    private bool Reaches(int from, int to, bool strict)
    {
        BeginSearch();
        if (!strict) { return IsMet(from, to); }
        open.Push(from);
        CrossStrictEdges();
        BeginSearch();
        while (beyond.TryPop(out var start))
        {
            if (IsMet(start, to)) { return true; }
        }
        return false;
    }

    /// <summary>Whether there is a path through nodes that this search has not seen.</summary>
    private bool IsMet(int from, int to)
    {
        open.Clear();
        open.Push(from);
        while (open.TryPop(out var node))
        {
            if (!Close(node)) { continue; }
            if (node == to) { return true; }
            var (left, right) = nodes[node];
            if (!left.IsNone) { open.Push(left.Target); }
            if (!right.IsNone) { open.Push(right.Target); }
        }
        return false;
    }

    private void BeginSearch()
    {
        search++;
        if (closedIn.Length < nodes.Count) { Array.Resize(ref closedIn, nodes.Count * 2); }
    }

    /// <summary>False if the search has seen the node before.</summary>
    private bool Close(int node)
    {
        if (closedIn[node] == search) { return false; }
        closedIn[node] = search;
        return true;
    }

    /// <summary>Collects what is behind the first strict edges.</summary>
    private void CrossStrictEdges()
    {
        beyond.Clear();
        while (open.TryPop(out var node))
        {
            if (!Close(node)) { continue; }
            var (left, right) = nodes[node];
            if (!left.IsNone) { (left.IsStrict ? beyond : open).Push(left.Target); }
            if (!right.IsNone) { (right.IsStrict ? beyond : open).Push(right.Target); }
        }
    }

    private void Undo(Undone change)
    {
        switch (change.Kind)
        {
            case Change.Left:
                nodes[change.Node] = (change.Edge, nodes[change.Node].Right);
                break;
            case Change.Right:
                nodes[change.Node] = (nodes[change.Node].Left, change.Edge);
                break;
            case Change.NotEqual:
                notEqual.Remove((change.Id, change.Node));
                break;
            case Change.NewNode:
                if (change.Id != 0) { nodeOf.Remove(change.Id); }
                nodes.RemoveAt(change.Node);
                if (constants.Count > 0 && constants[^1].Id == change.Id) { constants.RemoveAt(constants.Count - 1); }
                break;
            case Change.Alias:
                if (change.Node == 0) { nodeOf.Remove(change.Id); }
                else { nodeOf[change.Id] = change.Node; }
                break;
            case Change.NewRoot:
                roots.Remove(change.Node);
                break;
            case Change.ChangedRoot:
                ReplaceRoot(change.Node, change.Edge.Target);
                break;
            case Change.MergedRoot:
                var (left, right) = nodes[change.Node];
                ReplaceRoot(change.Node, left.Target);
                roots.Add(right.Target);
                break;
        }
    }
}

using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering;

/// <summary>
/// The function being lowered: the place new nodes get, its temporaries, and storage that order has set aside for walk.
/// </summary>
internal sealed class FunctionWork
{
    private int labels;

    public FunctionWork(PackageLowering package, FunctionNode function)
    {
        Package = package;
        Function = function;
        Position = function.Position;
        Make = new TreeFactory(this);
    }

    /// <summary>The package's state.</summary>
    public PackageLowering Package { get; }

    /// <summary>Whether variables may be values and short cuts are taken (gc: not -N).</summary>
    public bool Optimizes => Package.Optimizes;

    /// <summary>The function.</summary>
    public FunctionNode Function { get; }

    /// <summary>Makes nodes at <see cref="Position"/>.</summary>
    public TreeFactory Make { get; }

    /// <summary>Place given to new nodes (gc: lineno).</summary>
    public NodePosition Position { get; set; }

    /// <summary>Storage for what an expression makes that does not outlive its statement.</summary>
    public Dictionary<TreeNode, Variable> Preallocated { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Assignments of a captured variable to its place in a closure object or among a literal's arguments.</summary>
    public Dictionary<TreeNode, IR.Capture> Captures { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The same for the fields of a closure object's literal, before they became assignments.</summary>
    public Dictionary<TreeNode, IR.Capture> FieldCaptures { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes the position of a node that has one of its own; gives the one before, to be put back.</summary>
    public NodePosition MoveTo(TreeNode? node)
    {
        var before = Position;
        if (node is not null && TreeFacts.HasOwnPosition(node)) { Position = node.Position; }
        return before;
    }

    /// <summary>A new variable that behaves as a local; its number is its place among the function's declarations.</summary>
    public Variable NewTemporary(GoType type) => NewTemporary(type, Position);

    /// <summary>A new temporary declared at a place of the caller's choice.</summary>
    public Variable NewTemporary(GoType type, NodePosition position)
    {
        var variable = new Variable(position, ".autotmp_" + (Function.Locals.Count + Function.OtherDeclarations.Count), type, StorageClass.Auto)
        {
            Function = Function,
            IsTemporary = true,
            IsUsed = true,
            Escape = EscapeState.Never,
        };
        Function.Locals.Add(variable);
        return variable;
    }

    /// <summary>A label no program can write.</summary>
    public string NewLabel() => ".s" + labels++;

    /// <summary>Gives up on the function with a message at the present position.</summary>
    public UnsupportedConstructException Unsupported(string what) => new(Position, what);
}

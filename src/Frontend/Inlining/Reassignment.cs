using GoDefer.Frontend.Tree;

namespace GoDefer.Frontend.Inlining;

/// <summary>Looks for an assignment to a variable besides the one that declares it (gc: reassigned).</summary>
internal sealed class Reassignment : TreeSearch
{
    private readonly Variable variable;

    private Reassignment(Variable variable) => this.variable = variable;

    private TreeNode? Found { get; set; }

    /// <summary>The first such assignment in the variable's function, or null.</summary>
    public static TreeNode? Of(Variable variable)
    {
        var search = new Reassignment(variable);
        search.Statements(variable.Function!.Body!);
        return search.Found;
    }

    protected override void Visit(TreeNode node)
    {
        switch (node)
        {
            case AssignNode assign:
                Note(assign, assign.Left == variable);
                break;
            case AssignListNode { Kind: not AssignListKind.Receive } assign:
                Note(assign, assign.Left.Contains(variable));
                break;
            default:
                node.VisitChildren(this);
                break;
        }
    }

    private void Note(TreeNode assignment, bool assigns)
    {
        if (assigns && assignment != variable.Definition)
        {
            Found ??= assignment;
        }
    }
}

using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Tree;

namespace GoDefer.Frontend.Inlining;

/// <summary>
/// Makes the copy of a body that takes a call's place: variables of the callee become those made for the call, returns become
/// assignments and a jump to the end, positions name the call (gc: inlsubst).
/// </summary>
/// <param name="variables">What stands for each variable of the callee.</param>
/// <param name="results">The variables for the results.</param>
/// <param name="endLabel">The label at the end.</param>
/// <param name="call">Position of the call: of what is generated.</param>
/// <param name="site">The index of this call's <see cref="InlineCallSite"/>.</param>
/// <param name="labelSuffix">Makes labels of the body unique in the caller.</param>
/// <param name="zeroing">
/// Where the body's declarations zero their variables; null if they do not. Export data has plain declarations, and gc reads each as one without a value, at the place of the
/// first call that is inlined (gc: iimport's ODCL, variter).
/// </param>
internal sealed class BodySubstitution(
    IReadOnlyDictionary<Variable, ExprNode> variables, IReadOnlyList<Variable> results, string endLabel, NodePosition call, int site, string labelSuffix,
    NodePosition? zeroing)
    : ChildVisitor
{
    /// <summary>The position in the copy of a place in the callee.</summary>
    public NodePosition At(NodePosition position) => position with { InlineSite = site };

    public override ExprNode Expression(ExprNode child) => child switch
    {
        Variable variable => variables.TryGetValue(variable, out var stand) ? stand : variable,
        FunctionName { MethodReceiver: null } or LiteralNode { IsNamed: true } or TypeNode => child,
        _ => (ExprNode)Copy(child),
    };

    public override void Statements(List<TreeNode> children)
    {
        base.Statements(children);
        if (zeroing is { } position) { ZeroDeclared(children, At(position)); }
    }

    private static void ZeroDeclared(List<TreeNode> statements, NodePosition position)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is not DeclareNode declare) { continue; }
            i++;
            if (i < statements.Count && statements[i] is AssignNode { Right: null } zero && zero.Left == declare.Variable) { zero.Position = position; }
            else { statements.Insert(i, new AssignNode(position, declare.Variable, null)); }
        }
    }

    public override TreeNode Statement(TreeNode child) => child switch
    {
        ReturnNode result => Return(result),
        LabelNode label => new LabelNode(At(label.Position), label.Label + labelSuffix),
        BranchNode { Kind: BranchKind.Goto } jump => new BranchNode(At(jump.Position), jump.Kind, jump.Label + labelSuffix),
        ExprNode expression => Expression(expression),
        _ => Copy(child),
    };

    public override void Part(StmtNode part)
    {
        part.Position = At(part.Position);
        part.VisitChildren(this);
    }

    private TreeNode Copy(TreeNode node)
    {
        var copy = node.ShallowCopy();
        copy.Position = At(copy.Position);
        copy.VisitChildren(this);
        return copy;
    }

    private BranchNode Return(ReturnNode result)
    {
        var jump = new BranchNode(call, BranchKind.Goto, endLabel);
        jump.Init.AddRange(result.Init.Select(Statement));
        if (results.Count > 0 && result.Results.Count > 0)
        {
            jump.Init.Add(Assignments.Several(call, [.. results], result.Results.ConvertAll(Expression)));
        }
        return jump;
    }
}

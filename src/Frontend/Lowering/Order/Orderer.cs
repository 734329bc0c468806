using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Order;

/// <summary>
/// Fixes the order of evaluation (gc: order.go). Rewrites statement lists so that whatever has effects stands in statements of
/// its own, in the order the language wants, with temporaries for what comes early, map accesses and receives only in direct
/// assignments, and what runtime functions take by address in variables. The ends of temporaries' lifetimes are marked.
/// Needs escape analysis; walk needs it.
/// </summary>
internal sealed partial class Orderer
{
    private readonly FunctionWork work;
    private readonly List<TreeNode> output = [];
    private readonly List<Variable> temporaries = [];

    /// <summary>Temporaries that count as used until they end.</summary>
    private HashSet<Variable>? keptAlive;

    private ChildOrder? children;

    private Orderer(FunctionWork work) => this.work = work;

    private TreeFactory Make => work.Make;

    /// <summary>Orders a function's body.</summary>
    public static void Run(FunctionWork work) => work.Function.Body = OrderBlock(work, work.Function.Body!);

    /// <summary>Orders one statement made after the phase; gives what it became.</summary>
    public static TreeNode OrderStatement(FunctionWork work, TreeNode statement) =>
        work.Make.Block(OrderBlock(work, [statement]));

    private static List<TreeNode> OrderBlock(FunctionWork work, List<TreeNode> statements)
    {
        var order = new Orderer(work);
        order.Statements(statements);
        order.EndTemporaries(0);
        return order.output;
    }

    private List<TreeNode> Block(List<TreeNode> statements) => OrderBlock(work, statements);

    private Variable NewTemporary(GoType type, bool isCleared)
    {
        var variable = work.NewTemporary(type);
        if (isCleared) { output.Add(Make.Assign(variable, null)); }
        temporaries.Add(variable);
        return variable;
    }

    private Variable CopyToTemporary(ExprNode x, bool isCleared = false)
    {
        var variable = NewTemporary(x.Type!, isCleared);
        output.Add(Make.Assign(variable, x));
        return variable;
    }

    /// <summary>A form that can be evaluated again at no cost: a variable or constant, or the length of one.</summary>
    private ExprNode Cheap(ExprNode x)
    {
        switch (x)
        {
            case Variable or FunctionName or LiteralNode:
                return x;
            case PartNode { Part: ValuePart.Length or ValuePart.Capacity } part:
                return With(part, part.X, Cheap(part.X), static (node, value) => node.X = value);
            default:
                return CopyToTemporary(x);
        }
    }

    private ExprNode? CheapOrNull(ExprNode? x) => x is null ? null : Cheap(x);

    /// <summary>A form that can stand twice, and assigning to which assigns to the original.</summary>
    private ExprNode Safe(ExprNode x)
    {
        switch (x)
        {
            case Variable or FunctionName or LiteralNode: return x;
            case FieldNode field: return With(field, field.X, Safe(field.X), static (node, value) => node.X = value);
            case PartNode part: return With(part, part.X, Safe(part.X), static (node, value) => node.X = value);
            case PointerFieldNode field: return With(field, field.X, Cheap(field.X), static (node, value) => node.X = value);
            case DereferenceNode star: return With(star, star.X, Cheap(star.X), static (node, value) => node.X = value);
            case IndexNode index:
                var array = index.X.Type!.Kind == TypeKind.Array ? Safe(index.X) : Cheap(index.X);
                var element = With(index, index.X, array, static (node, value) => node.X = value);
                return With(element, index.Index, Cheap(index.Index), static (node, value) => node.Index = value);
            case MapIndexNode index:
                var entry = With(index, index.X, Cheap(index.X), static (node, value) => node.X = value);
                return With(entry, index.Key, Cheap(index.Key), static (node, value) => node.Key = value);
            default: throw work.Unsupported($"{x.GetType().Name} in an assignment operation");
        }
    }

    private static T With<T>(T node, ExprNode before, ExprNode after, Action<T, ExprNode> set) where T : ExprNode
    {
        if (ReferenceEquals(before, after)) { return node; }
        var copy = (T)node.ShallowCopy();
        set(copy, after);
        return copy;
    }

    /// <summary>A form whose address may be given to the runtime: not a variable of the program, whose lifetime would be lost.</summary>
    private ExprNode Addressable(ExprNode x)
    {
        if (x is LiteralNode literal) { return work.Package.Statics.Constant(literal); }
        var isOkay = TreeFacts.IsLValue(x) && (x is not Variable variable || variable.Storage == StorageClass.Global || variable.IsTemporary);
        return isOkay ? x : CopyToTemporary(x);
    }

    private ExprNode MapKey(GoType map, ExprNode key) => MapAccess.IsFast(map) ? key : Addressable(key);

    /// <summary>The statements that end the lifetimes of temporaries above a mark, last first.</summary>
    private List<TreeNode> EndsAbove(int mark)
    {
        var ends = new List<TreeNode>();
        for (var i = temporaries.Count - 1; i >= mark; i--)
        {
            if (keptAlive is not null && keptAlive.Remove(temporaries[i])) { ends.Add(new KeepAliveNode(work.Position, temporaries[i])); }
            ends.Add(new LifetimeEndNode(work.Position, temporaries[i]));
        }
        return ends;
    }

    /// <summary>A branch that begins with the ends of the temporaries above a mark.</summary>
    private List<TreeNode> AfterEnds(int mark, List<TreeNode> branch) => temporaries.Count == mark ? branch : [.. EndsAbove(mark), .. branch];

    private void KeepAlive(Variable variable) => (keptAlive ??= new(ReferenceEqualityComparer.Instance)).Add(variable);

    private void EndTemporaries(int mark)
    {
        if (temporaries.Count == mark) { return; }
        output.AddRange(EndsAbove(mark));
        Forget(mark);
    }

    private void Forget(int mark) => temporaries.RemoveRange(mark, temporaries.Count - mark);

    /// <summary>Moves a node's own init statements in front.</summary>
    private void Init(TreeNode node)
    {
        if (!node.HasInit) { return; }
        Statements(node.TakeInit());
    }

    /// <summary>Puts statements before a node's evaluation, around the node if it is shared.</summary>
    private ExprNode AddInit(ExprNode node, List<TreeNode> init)
    {
        if (init.Count == 0) { return node; }
        if (TreeFacts.MayBeShared(node)) { node = Make.Retype(node, node.Type!); }
        node.Init = node.HasInit ? [.. init, .. node.Init] : init;
        return node;
    }
}

using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Order;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    /// <summary>Walks a statement; gives what takes its place.</summary>
    public TreeNode Statement(TreeNode node)
    {
        work.MoveTo(node);
        if (node.HasInit) { Statements(node.Init); }
        switch (node)
        {
            case AssignNode assign: return WithInit(assign, static (walker, it, init) => walker.WalkAssign(it, init));
            case AssignOpNode assign: return WithInit(assign, static (walker, it, init) => walker.WalkAssignOp(it, init));
            case AssignListNode assign: return WithInit(assign, static (walker, it, init) => walker.WalkAssignList(it, init));
            case SendNode send: return WithInit(send, static (walker, it, init) => walker.WalkSend(it, init));
            case DeleteNode delete: return WithInit(delete, static (walker, it, init) => walker.WalkDelete(it, init));
            case ReceiveNode receive: return WithInit(receive, static (walker, it, init) => walker.WalkReceiveStatement(it, init));
            case CopyNode copy: return WithInit(copy, static (walker, it, init) => walker.DropValue(walker.Expression(it, init)));
            case ExprNode expression: return WithInit(expression, static (walker, it, init) => walker.Expression(it, init));
            case EmptyNode or BranchNode or LabelNode or LifetimeEndNode or KeepAliveNode or NilCheckNode or TailCallNode or PreparedReturnNode or BreakableNode: return node;
            case DeclareNode declare: return WalkDeclare(declare);
            case BlockNode block:
                Statements(block.Statements);
                return block;
            case DeferNode defer:
                work.Function.HasDefer = true;
                defer.Call = WalkDeferredCall(defer.Call, defer.Init);
                return defer;
            case GoNode go:
                go.Call = WalkDeferredCall(go.Call, go.Init);
                return go;
            case ForNode loop: return WalkFor(loop);
            case IfNode branch: return WalkIf(branch);
            case ReturnNode @return: return WalkReturn(@return);
            case SwitchNode @switch: return WalkSwitch(@switch);
            case TypeSwitchNode @switch: return WalkTypeSwitch(@switch);
            case RangeNode range: return WalkRange(range);
            case SelectNode select: return WalkSelect(select);
            default: throw work.Unsupported($"statement {node.GetType().Name}");
        }
    }

    private TreeNode WithInit<T>(T node, Func<Walker, T, List<TreeNode>, TreeNode> walk)
        where T : TreeNode
    {
        var init = node.TakeInit();
        var result = walk(this, node, init);
        return AddInit(result, init);
    }

    /// <summary>A copy whose length nobody wants leaves no statement of its own.</summary>
    private TreeNode DropValue(ExprNode value) => value is PreparedCallNode ? value : new EmptyNode(work.Position);

    /// <summary>A variable in the heap is allocated where it is declared.</summary>
    private TreeNode WalkDeclare(DeclareNode declare)
    {
        var variable = declare.Variable;
        if (variable.Storage != StorageClass.Heap || variable.IsClosureVariable) { return declare; }
        if (!heapObjects.TryGetValue(variable, out var allocation))
        {
            allocation = NewObject(variable.Type!, []);
            heapObjects.Add(variable, allocation);
        }
        var assign = Make.Assign(variable.HeapAddress!, allocation);
        assign.IsDefine = true;
        return Statement(assign);
    }

    private readonly Dictionary<Variable, ExprNode> heapObjects = new(ReferenceEqualityComparer.Instance);

    /// <summary>Room in the heap for a value of the type.</summary>
    private ExprNode NewObject(GoType type, List<TreeNode> init) =>
        CallRuntime("newobject", Types.PointerTo(type), [type], init, Make.Descriptor(type));

    private ExprNode WalkDeferredCall(ExprNode call, List<TreeNode> init) => call switch
    {
        DeleteNode delete when MapAccess.IsFast(delete.Map.Type!) => WalkDelete(delete, init),
        PrintNode or DeleteNode => WrapCall(call, init),
        CopyNode copy => WalkCopy(copy, init, callsRuntime: true),
        _ => Expression(call, init),
    };

    private ForNode WalkFor(ForNode loop)
    {
        if (loop.Condition is { } condition)
        {
            var init = condition.TakeInit();
            Statements(init);
            loop.Condition = AddInit(Expression(condition, init), init);
        }
        if (loop.Post is not null) { loop.Post = Statement(loop.Post); }
        if (loop.TestsAfterBody) { Statements(loop.BeforeNext); }
        Statements(loop.Body);
        return loop;
    }

    private IfNode WalkIf(IfNode branch)
    {
        branch.Condition = Expression(branch.Condition, branch.Init);
        Statements(branch.Then);
        Statements(branch.Else);
        return branch;
    }

    private TreeNode WalkReturn(ReturnNode @return)
    {
        var init = @return.Init;
        if (@return.Results.Count == 0) { return Returned(@return, [], init); }
        var function = work.Function;
        if ((function.HasNamedResults && @return.Results.Count > 1) || HasResultInMemory())
        {
            return WalkReturnToVariables(@return, init);
        }
        Expressions(@return.Results, init);
        var assignments = new List<TreeNode>();
        for (var i = 0; i < @return.Results.Count; i++)
        {
            assignments.Add(ConvertedAssignment(ResultSlot(i), @return.Results[i], init));
        }
        return Returned(@return, assignments, init);
    }

    private PreparedReturnNode Returned(ReturnNode @return, List<TreeNode> assignments, List<TreeNode> init) =>
        new(@return.Position, assignments) { Init = init };

    /// <summary>Results that deferred functions or pointers may see are assigned like variables: all at once.</summary>
    private PreparedReturnNode WalkReturnToVariables(ReturnNode @return, List<TreeNode> init)
    {
        var targets = new List<ExprNode>();
        foreach (var variable in work.Function.Results)
        {
            targets.Add(IsInHeap(variable, out var heap) ? Expression(heap, init) : StackSlot(variable));
        }
        if (targets.SequenceEqual(@return.Results, ReferenceEqualityComparer.Instance))
        {
            Expressions(@return.Results, init);
            return Returned(@return, [], init);
        }
        SafeExpressions(@return.Results, init);
        var pairs = AssignPairs(targets, @return.Results, init, skipsSame: true);
        return Returned(@return, [.. ReorderAssignments(pairs)], init);
    }

    private static Variable StackSlot(Variable result) => result.StackCopy ?? result;

    private Variable ResultSlot(int index) => StackSlot(work.Function.Results[index]);

    /// <summary>Whether a result lives in the heap; then what stands for it in expressions.</summary>
    private static bool IsInHeap(Variable result, out Variable heap)
    {
        heap = result;
        return result.Storage == StorageClass.Heap;
    }

    private bool HasResultInMemory() =>
        work.Function.Results.Any(result => result.Storage == StorageClass.Heap || result.IsAddressTaken);
}

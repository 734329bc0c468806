using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Walk;

/// <summary>
/// Rewrites the constructs of the language into simpler ones and calls of the runtime (gc: walk.go and its neighbours). What
/// remains is what the emitter knows: assignments to variables, fields, elements and pointers, arithmetic, prepared calls,
/// branches and loops. Statements that an expression needs before it are collected in the caller's <c>init</c> list.
/// Walking a node twice does no harm. Needs order.
/// </summary>
internal sealed partial class Walker(FunctionWork work)
{
    private TreeFactory Make => work.Make;

    private TypeTable Types => work.Package.Types;

    /// <summary>Walks the function's body, and makes what runs on entry and at returns.</summary>
    public void Run()
    {
        Statements(work.Function.Body!);
        PrepareEntryAndExit();
    }

    /// <summary>Walks a statement list in place.</summary>
    public void Statements(List<TreeNode> list)
    {
        for (var i = 0; i < list.Count; i++) { list[i] = Statement(list[i]); }
    }

    private void Expressions(List<ExprNode> list, List<TreeNode> init)
    {
        for (var i = 0; i < list.Count; i++) { list[i] = Expression(list[i], init); }
    }

    private void SafeExpressions(List<ExprNode> list, List<TreeNode> init)
    {
        for (var i = 0; i < list.Count; i++) { list[i] = Expression(Safe(list[i], init), init); }
    }

    private void CheapExpressions(List<ExprNode> list, List<TreeNode> init, int from = 0)
    {
        for (var i = from; i < list.Count; i++) { list[i] = Expression(Cheap(list[i], init), init); }
    }

    private ExprNode? Optional(ExprNode? node, List<TreeNode> init) => node is null ? null : Expression(node, init);

    /// <summary>A copy in a temporary.</summary>
    private Variable Copy(ExprNode x, GoType type, List<TreeNode> init)
    {
        var variable = work.NewTemporary(type);
        init.Add(WalkAssign(Make.Assign(variable, x), init));
        return variable;
    }

    /// <summary>A variable or constant with the expression's value (gc: cheapexpr).</summary>
    private ExprNode Cheap(ExprNode x, List<TreeNode> init) => IsName(x) || x is LiteralNode ? x : Copy(x, x.Type!, init);

    /// <summary>A form that can stand twice and be assigned to like the original (gc: safeexpr).</summary>
    private ExprNode Safe(ExprNode x, List<TreeNode> init)
    {
        TakeInit(x, init);
        switch (x)
        {
            case Variable or FunctionName or LiteralNode or StaticSlotNode:
                return x;
            case FieldNode field:
                return With(field, field.X, Safe(field.X, init), static (node, value) => node.X = value, init);
            case PartNode { Part: ValuePart.Length or ValuePart.Capacity } part:
                return With(part, part.X, Safe(part.X, init), static (node, value) => node.X = value, init);
            case PointerFieldNode field:
                return With(field, field.X, Safe(field.X, init), static (node, value) => node.X = value, init);
            case WordNode word:
                return With(word, word.X, Safe(word.X, init), static (node, value) => node.X = value, init);
            case DereferenceNode star:
                // That the pointer is not nil was known of the call that gave it, not of the variable it is in now.
                return With(star, star.X, Safe(star.X, init), static (node, value) => (node.X, node.IsNonNil) = (value, false), init);
            case IndexNode index:
                var array = Safe(index.X, init);
                var number = Safe(index.Index, init);
                return With(index, index.X, array, index.Index, number, static (node, x, y) => (node.X, node.Index) = (x, y), init);
            case MapIndexNode index:
                var map = Safe(index.X, init);
                var key = Safe(index.Key, init);
                return With(index, index.X, map, index.Key, key, static (node, x, y) => (node.X, node.Key) = (x, y), init);
            case StructLitNode or ArrayLitNode when StaticLiterals.IsStatic(x):
                return x;
            default:
                return Cheap(x, init);
        }
    }

    private ExprNode With<T>(T node, ExprNode before, ExprNode after, Action<T, ExprNode> set, List<TreeNode> init) where T : ExprNode
    {
        if (ReferenceEquals(before, after)) { return node; }
        var copy = (T)node.ShallowCopy();
        set(copy, after);
        return Expression(copy, init);
    }

    private ExprNode With<T>(
        T node, ExprNode x, ExprNode newX, ExprNode y, ExprNode newY, Action<T, ExprNode, ExprNode> set, List<TreeNode> init) where T : ExprNode
    {
        if (ReferenceEquals(x, newX) && ReferenceEquals(y, newY)) { return node; }
        var copy = (T)node.ShallowCopy();
        set(copy, newX, newY);
        return Expression(copy, init);
    }

    private static bool IsName(ExprNode x) => x is Variable or FunctionName or StaticSlotNode;

    /// <summary>Moves a node's init statements, walked, to the caller's list.</summary>
    private void TakeInit(TreeNode node, List<TreeNode> init)
    {
        if (!node.HasInit) { return; }
        var own = node.TakeInit();
        Statements(own);
        init.AddRange(own);
    }

    /// <summary>Puts statements before a node; a shared node is wrapped.</summary>
    private TreeNode AddInit(TreeNode node, List<TreeNode> init)
    {
        if (init.Count == 0) { return node; }
        if (node is ExprNode shared && TreeFacts.MayBeShared(node)) { node = Make.Retype(shared, shared.Type!); }
        node.Init = [.. init, .. node.Init];
        return node;
    }

    private ExprNode AddInit(ExprNode node, List<TreeNode> init) => (ExprNode)AddInit((TreeNode)node, init);

    /// <summary>Calls a function of the runtime: walked, with a result of the given type.</summary>
    private ExprNode CallRuntime(string name, GoType? type, ReadOnlySpan<GoType> any, List<TreeNode> init, params ReadOnlySpan<ExprNode> arguments)
    {
        var call = Expression(Make.RuntimeCall(name, any, arguments), init);
        if (type is not null) { call.Type = type; }
        return call;
    }

    /// <summary>Panics at this point if a pointer, or the type word of an interface, is nil.</summary>
    private void CheckNil(ExprNode x, List<TreeNode> init)
    {
        x = Expression(x, init);
        if (x.Type!.IsInterface) { x = Make.TypeWord(x); }
        init.Add(new NilCheckNode(work.Position, x));
    }
}

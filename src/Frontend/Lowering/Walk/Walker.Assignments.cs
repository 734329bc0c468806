using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Order;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    private TreeNode WalkAssign(AssignNode assign, List<TreeNode> init)
    {
        var before = work.MoveTo(assign);
        var result = WalkAssignHere(assign, init);
        work.Position = before;
        return result;
    }

    private TreeNode WalkAssignOp(AssignOpNode node, List<TreeNode> init)
    {
        var before = work.MoveTo(node);
        TakeInit(node, init);
        var left = Safe(Expression(node.Left, init), init);
        var assign = new AssignNode(node.Position, left, Operation(node.Op, left, node.Right));
        var result = FinishAssign(assign, init);
        work.Position = before;
        return result;
    }

    /// <summary>The value of <c>left op right</c>; a sum of strings takes in the operands of a sum on its right.</summary>
    private ExprNode Operation(Operator op, ExprNode left, ExprNode right)
    {
        if (op != Operator.Add || !left.Type!.IsString) { return Make.Binary(op, left, right); }
        List<ExprNode> operands = [left];
        if (right is AddStringNode sum) { operands.AddRange(sum.Operands); }
        else { operands.Add(right); }
        return new AddStringNode(work.Position, left.Type, operands);
    }

    private TreeNode WalkAssignHere(AssignNode assign, List<TreeNode> init)
    {
        TakeInit(assign, init);
        var appendsToEntry = assign is { Left: MapIndexNode, Right: AppendNode };
        assign.Left = Safe(Expression(assign.Left, init), init);
        if (appendsToEntry) { ((AppendNode)assign.Right!).Arguments[0] = assign.Left; }
        return FinishAssign(assign, init);
    }

    private TreeNode FinishAssign(AssignNode assign, List<TreeNode> init)
    {
        if (AssignLiteral(assign, init)) { return new EmptyNode(assign.Position); }
        if (assign.Right is null || TreeFacts.IsZero(assign.Right)) { return assign; }
        switch (assign.Right)
        {
            case ReceiveNode receive:
                receive.Channel = Expression(receive.Channel, init);
                return Receive("chanrecv1", null, receive.Channel, Make.AddressOf(assign.Left), init);
            case AppendNode append:
                assign.Right = WalkAppend(append, assign.Left, init);
                if (assign.Right is PreparedAppendNode) { return assign; }
                break;
            default:
                assign.Right = Expression(assign.Right, init);
                break;
        }
        return ConvertAssignment(assign, init);
    }

    /// <summary>Adds the conversion to the left side's type (gc: convas).</summary>
    private AssignNode ConvertAssignment(AssignNode assign, List<TreeNode> init)
    {
        if (assign.Right is null || TreeFacts.IsBlank(assign.Left)) { return assign; }
        if (!GoType.Identical(assign.Left.Type!, assign.Right.Type!))
        {
            assign.Right = Expression(Make.ConvertTo(assign.Right, assign.Left.Type!), init);
        }
        return assign;
    }

    /// <summary>The assignment of a walked value, with the conversion walked too.</summary>
    private AssignNode ConvertedAssignment(ExprNode left, ExprNode right, List<TreeNode> init) =>
        ConvertAssignment(new AssignNode(work.Position, left, right), init);

    private TreeNode WalkAssignList(AssignListNode assign, List<TreeNode> init)
    {
        var before = work.MoveTo(assign);
        var result = assign.Kind switch
        {
            AssignListKind.Values => WalkAssignValues(assign, init),
            AssignListKind.Call => WalkAssignCall(assign, init),
            AssignListKind.Receive => WalkAssignReceive(assign, init),
            AssignListKind.MapIndex => WalkAssignMapIndex(assign, init),
            _ => WalkAssignAssert(assign, init),
        };
        work.Position = before;
        return result;
    }

    private BlockNode WalkAssignValues(AssignListNode assign, List<TreeNode> init)
    {
        TakeInit(assign, init);
        SafeExpressions(assign.Left, init);
        SafeExpressions(assign.Right, init);
        return Make.Block([.. ReorderAssignments(AssignPairs(assign.Left, assign.Right, init, skipsSame: false))]);
    }

    private TreeNode WalkAssignCall(AssignListNode assign, List<TreeNode> init)
    {
        TakeInit(assign, init);
        SafeExpressions(assign.Left, init);
        var call = Expression(assign.Right[0], init);
        init.Add(call);
        return Make.Block(ResultAssignments(assign.Left, ((PreparedCallNode)call).Results, init));
    }

    /// <summary>
    /// Assigns a call's results from their slots; where storing may call something, that comes after all slots were read
    /// (gc: ascompatet).
    /// </summary>
    private List<TreeNode> ResultAssignments(List<ExprNode> left, IReadOnlyList<GoType> results, List<TreeNode> init)
    {
        var direct = new List<TreeNode>();
        var later = new List<TreeNode>();
        for (var i = 0; i < left.Count; i++)
        {
            if (TreeFacts.IsBlank(left[i])) { continue; }
            var target = left[i];
            if (TreeFacts.HasCall(target) || !GoType.Identical(target.Type!, results[i]))
            {
                var temporary = work.NewTemporary(results[i]);
                later.Add(ConvertedAssignment(target, temporary, later));
                target = temporary;
            }
            direct.Add(ConvertedAssignment(target, new CallSlotNode(work.Position, results[i], i, isResult: true), init));
        }
        direct.AddRange(later);
        return direct;
    }

    private TreeNode WalkAssignAssert(AssignListNode assign, List<TreeNode> init)
    {
        SafeExpressions(assign.Left, init);
        if (assign.Right[0] is TypeAssertNode assert) { assert.IsCommaOk = true; }
        assign.Right[0] = Expression(assign.Right[0], init);
        return assign;
    }

    /// <summary>The single assignments of a list assignment, without regard to order (gc: ascompatee).</summary>
    private List<AssignNode> AssignPairs(List<ExprNode> left, List<ExprNode> right, List<TreeNode> init, bool skipsSame)
    {
        for (var i = 0; i < left.Count; i++) { left[i] = Safe(left[i], init); }
        for (var i = 0; i < right.Count; i++) { right[i] = Safe(right[i], init); }
        var pairs = new List<AssignNode>();
        for (var i = 0; i < left.Count; i++)
        {
            if (skipsSame && TreeFacts.AreSame(left[i], right[i])) { continue; }
            var assign = new AssignNode(work.Position, left[i], right[i]);
            pairs.Add(left[i] is MapIndexNode ? assign : ConvertAssignment(assign, init));
        }
        return pairs;
    }

    /// <summary>
    /// Reads what an assignment would change before it happens: operands of later assignments that earlier ones write are
    /// copied first (gc: reorder3).
    /// </summary>
    private List<TreeNode> ReorderAssignments(List<AssignNode> all)
    {
        var early = new List<TreeNode>();
        for (var i = 0; i < all.Count; i++)
        {
            var assign = all[i];
            var left = assign.Left;
            while (true)
            {
                if (left is FieldNode field)
                {
                    left = field.X;
                }
                else if (left is IndexNode { X.Type.Kind: TypeKind.Array } element)
                {
                    element.Index = SaveIfChanged(element.Index, all, i, early);
                    left = element.X;
                }
                else
                {
                    break;
                }
            }
            switch (left)
            {
                case IndexNode index:
                    index.X = SaveIfChanged(index.X, all, i, early);
                    index.Index = SaveIfChanged(index.Index, all, i, early);
                    break;
                case DereferenceNode star:
                    star.X = SaveIfChanged(star.X, all, i, early);
                    break;
                case PointerFieldNode field:
                    field.X = SaveIfChanged(field.X, all, i, early);
                    break;
            }
            assign.Right = SaveIfChanged(assign.Right!, all, i, early);
        }
        return [.. early, .. all];
    }

    private ExprNode SaveIfChanged(ExprNode x, List<AssignNode> all, int before, List<TreeNode> early)
    {
        if (!IsChangedBefore(x, all, before)) { return x; }
        var temporary = work.NewTemporary(x.Type!);
        early.Add(Make.Assign(temporary, x));
        return temporary;
    }

    /// <summary>Whether one of the first <paramref name="count"/> assignments may change the value (gc: aliased).</summary>
    private static bool IsChangedBefore(ExprNode x, List<AssignNode> all, int count)
    {
        while (x is FieldNode field) { x = field.X; }
        var writesMemory = false;
        var writesVariable = false;
        for (var i = 0; i < count; i++)
        {
            var target = TreeFacts.OuterValue(all[i].Left);
            while (target is FieldNode field) { target = field.X; }
            if (target is not Variable variable)
            {
                writesMemory = true;
            }
            else if (x is not Variable { IsAddressTaken: false, Storage: StorageClass.Auto or StorageClass.Parameter or StorageClass.Result })
            {
                writesVariable = true;
            }
            else if (ReferenceEquals(variable, x))
            {
                return true;
            }
        }
        return (writesMemory || writesVariable) && !IsOfLocals(x);
    }

    /// <summary>Whether the value hangs only on local variables without an address (gc: varexpr).</summary>
    private static bool IsOfLocals(ExprNode? x) => x switch
    {
        null or LiteralNode => true,
        Variable variable => variable.Storage is StorageClass.Auto or StorageClass.Parameter or StorageClass.Result && !variable.IsAddressTaken,
        BinaryNode { Op: Operator.Add or Operator.Sub or Operator.Or or Operator.Xor or Operator.Mul or Operator.Div or Operator.Rem
            or Operator.ShiftLeft or Operator.ShiftRight or Operator.And or Operator.AndNot } binary => IsOfLocals(binary.X) && IsOfLocals(binary.Y),
        UnaryNode { Op: not Operator.Not } unary => IsOfLocals(unary.X),
        LogicalNode logical => IsOfLocals(logical.X) && IsOfLocals(logical.Y),
        ConvertNode { Kind: ConversionKind.Value or ConversionKind.NoOp or ConversionKind.Interface } convert => IsOfLocals(convert.X),
        PreparedAssertNode assert => IsOfLocals(assert.X),
        _ => false,
    };

    private static bool Mentions(Variable variable, TreeNode x)
    {
        if (ReferenceEquals(variable, x)) { return true; }
        var search = new MentionSearch(variable);
        x.VisitOwnChildren(search);
        return search.IsFound;
    }

    private sealed class MentionSearch(Variable variable) : TreeSearch
    {
        public bool IsFound { get; private set; }

        protected override void Visit(TreeNode node) => IsFound = IsFound || Mentions(variable, node);
    }
}

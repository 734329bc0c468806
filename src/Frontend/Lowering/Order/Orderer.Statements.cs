using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Order;

internal sealed partial class Orderer
{
    private void Statements(List<TreeNode> statements)
    {
        foreach (var statement in statements) { Statement(statement); }
    }

    private void Statement(TreeNode node)
    {
        var before = work.MoveTo(node);
        Init(node);
        var mark = temporaries.Count;
        switch (node)
        {
            case AssignNode assign: OrderAssign(assign, mark); break;
            case AssignOpNode assign: OrderAssignOp(assign, mark); break;
            case AssignListNode assign: OrderAssignList(assign, mark); break;
            case BlockNode block: Statements(block.Statements); break;
            case EmptyNode or DeclareTypeNode: break;
            case BranchNode or LabelNode or DeclareNode or LifetimeEndNode or KeepAliveNode or TailCallNode: output.Add(node); break;
            case CallNode call: Finish(call, mark, static (orderer, it) => orderer.Call(it)); break;
            case CopyNode or CloseNode or PrintNode or RecoverNode or ReceiveNode: Finish(node, mark, static (orderer, it) => orderer.Children(it)); break;
            case DeferNode defer: Finish(defer, mark, static (orderer, it) => orderer.DeferredCall(it.Call)); break;
            case GoNode go: Finish(go, mark, static (orderer, it) => orderer.DeferredCall(it.Call)); break;
            case DeleteNode delete: Finish(delete, mark, static (orderer, it) => orderer.OrderDelete(it)); break;
            case PanicNode panic: Finish(panic, mark, static (orderer, it) => orderer.OrderPanic(it)); break;
            case SendNode send: Finish(send, mark, static (orderer, it) => orderer.OrderSend(it)); break;
            case ForNode loop: OrderFor(loop, mark); break;
            case IfNode branch: OrderIf(branch, mark); break;
            case RangeNode range: OrderRange(range, mark); break;
            case ReturnNode @return:
                @return.Results = CallArguments(@return.Results);
                output.Add(@return);
                break;
            case SwitchNode @switch: OrderSwitch(@switch, mark); break;
            case TypeSwitchNode @switch: OrderTypeSwitch(@switch, mark); break;
            case SelectNode select: OrderSelect(select, mark); break;
            case InlinedCallNode inlined: Statements(inlined.Body); break;
            default: throw work.Unsupported($"statement {node.GetType().Name}");
        }
        work.Position = before;
    }

    private void Finish<T>(T node, int mark, Action<Orderer, T> order)
        where T : TreeNode
    {
        order(this, node);
        output.Add(node);
        EndTemporaries(mark);
    }

    private void OrderAssign(AssignNode assign, int mark)
    {
        assign.Left = Expression(assign.Left);
        assign.Right = assign.Right is null ? null : Expression(assign.Right, assign.Left);
        MapAssign(assign);
        EndTemporaries(mark);
    }

    /// <summary>Adds an assignment; the right side is evaluated before the runtime makes room in a map.</summary>
    private void MapAssign(AssignNode assign)
    {
        if (assign.Left is MapIndexNode && assign.Right is { } right)
        {
            if (right is AppendNode append)
            {
                for (var i = 1; i < append.Arguments.Count; i++) { append.Arguments[i] = Cheap(append.Arguments[i]); }
            }
            else
            {
                assign.Right = Cheap(right);
            }
        }
        output.Add(assign);
    }

    private void OrderAssignOp(AssignOpNode assign, int mark)
    {
        assign.Left = Expression(assign.Left);
        assign.Right = Expression(assign.Right);
        if (assign.Left is not MapIndexNode)
        {
            output.Add(assign);
        }
        else if (assign.Op is Operator.Div or Operator.Rem)
        {
            OrderMapDivision(assign);
        }
        else
        {
            assign.Right = Cheap(assign.Right);
            output.Add(assign);
        }
        EndTemporaries(mark);
    }

    /// <summary>The division comes before the assignment, so that a zero divisor leaves the map alone.</summary>
    private void OrderMapDivision(AssignOpNode assign)
    {
        var left = (MapIndexNode)Safe(assign.Left);
        var read = (MapIndexNode)left.ShallowCopy();
        read.IsAssigned = false;
        var old = CopyToTemporary(read);
        var value = Expression(Make.Binary(assign.Op, old, assign.Right));
        MapAssign(new AssignNode(assign.Position, left, value));
    }

    private void OrderAssignList(AssignListNode assign, int mark)
    {
        ExpressionList(assign.Left);
        switch (assign.Kind)
        {
            case AssignListKind.Values:
                ExpressionList(assign.Right);
                AssignListWithMaps(assign);
                break;
            case AssignListKind.Call:
                OrderCallResults(assign);
                break;
            case AssignListKind.MapIndex:
                OrderMapRead(assign);
                break;
            case AssignListKind.TypeAssert:
                var assert = (TypeAssertNode)assign.Right[0];
                assert.X = Expression(assert.X);
                CommaOk(assign, assert.Type!);
                break;
            case AssignListKind.Receive:
                OrderReceive(assign);
                break;
        }
        EndTemporaries(mark);
    }

    private void AssignListWithMaps(AssignListNode assign)
    {
        var after = new List<TreeNode>();
        for (var i = 0; i < assign.Left.Count; i++)
        {
            if (assign.Left[i] is not MapIndexNode index) { continue; }
            if (index.X is not Variable { IsTemporary: true }) { index.X = CopyToTemporary(index.X); }
            if (index.Key is not Variable { IsTemporary: true }) { index.Key = CopyToTemporary(index.Key); }
            var value = NewTemporary(index.Type!, false);
            assign.Left[i] = value;
            after.Add(Make.Assign(index, value));
        }
        output.Add(assign);
        output.AddRange(after);
    }

    /// <summary><c>a, b = f()</c>: the results go to temporaries first, then from left to right.</summary>
    private void OrderCallResults(AssignListNode assign)
    {
        if (assign.Right[0] is not CallNode call) { throw work.Unsupported("several results of this expression"); }
        Init(call);
        Call(call);
        var targets = new List<ExprNode>();
        var values = new List<ExprNode>();
        for (var i = 0; i < assign.Left.Count; i++)
        {
            if (TreeFacts.IsBlank(assign.Left[i])) { continue; }
            var left = assign.Left[i];
            var value = NewTemporary(left.Type!, left.Type!.HasPointers);
            targets.Add(left);
            values.Add(value);
            assign.Left[i] = value;
        }
        output.Add(assign);
        Statement(Make.AssignList(targets, values));
    }

    private void OrderMapRead(AssignListNode assign)
    {
        var index = (MapIndexNode)assign.Right[0];
        index.X = Expression(index.X);
        index.Key = MapKey(index.X.Type!, Borrowed(Expression(index.Key)));
        CommaOk(assign, index.Type!);
    }

    private void OrderReceive(AssignListNode assign)
    {
        var receive = (ReceiveNode)assign.Right[0];
        receive.Channel = Expression(receive.Channel);
        var element = receive.Channel.Type!.Element!;
        var value = NewTemporary(element, element.HasPointers);
        var ok = NewTemporary(BasicType.Bool, false);
        output.Add(assign);
        MapAssign(Make.Assign(assign.Left[0], value));
        MapAssign(OkAssign(assign.Left[1], ok));
        assign.Left = [value, ok];
    }

    /// <summary><c>v, ok = …</c>: both through temporaries, unless blank.</summary>
    private void CommaOk(AssignListNode assign, GoType type)
    {
        var value = TreeFacts.IsBlank(assign.Left[0]) ? null : NewTemporary(type, type.HasPointers);
        var ok = TreeFacts.IsBlank(assign.Left[1]) ? null : NewTemporary(BasicType.Bool, false);
        output.Add(assign);
        if (value is not null)
        {
            MapAssign(Make.Assign(assign.Left[0], value));
            assign.Left[0] = value;
        }
        if (ok is not null)
        {
            MapAssign(OkAssign(assign.Left[1], ok));
            assign.Left[1] = ok;
        }
    }

    private AssignNode OkAssign(ExprNode target, ExprNode value) =>
        Make.Assign(target, TreeFacts.IsBlank(target) ? value : Make.ConvertTo(value, target.Type!));

    private void DeferredCall(ExprNode call)
    {
        Init(call);
        if (call is CallNode direct) { Call(direct); }
        else { Children(call); }
        // The general functions take the key's address: it is in a temporary that outlives the statement.
        if (call is DeleteNode delete && !MapAccess.IsFast(delete.Map.Type!)) { delete.Key = CopyToTemporary(delete.Key); }
    }

    private void OrderDelete(DeleteNode delete)
    {
        delete.Map = Expression(delete.Map);
        delete.Key = MapKey(delete.Map.Type!, Expression(delete.Key));
    }

    private void OrderPanic(PanicNode panic)
    {
        panic.X = Expression(panic.X);
        if (!panic.X.Type!.IsInterface) { panic.X = Addressable(panic.X); }
    }

    private void OrderSend(SendNode send)
    {
        send.Channel = Expression(send.Channel);
        send.Value = Addressable(Expression(send.Value));
    }

    private void OrderFor(ForNode loop, int mark)
    {
        loop.Condition = loop.Condition is null ? null : InPlace(loop.Condition);
        loop.Body = Block(AfterEnds(mark, loop.Body));
        loop.Post = loop.Post is null ? null : OrderStatement(work, loop.Post);
        output.Add(loop);
        EndTemporaries(mark);
    }

    private void OrderIf(IfNode branch, int mark)
    {
        branch.Condition = InPlace(branch.Condition);
        var then = AfterEnds(mark, branch.Then);
        var otherwise = AfterEnds(mark, branch.Else);
        Forget(mark);
        branch.Then = Block(then);
        branch.Else = Block(otherwise);
        output.Add(branch);
    }

    private void OrderRange(RangeNode range, int mark)
    {
        if (range.X is ConvertNode { Kind: ConversionKind.StringToBytes } convert) { convert.Kind = ConversionKind.StringToTemporaryBytes; }
        range.X = Expression(range.X);
        var isBodyOrdered = true;
        switch (range.X.Type!.Kind)
        {
            case TypeKind.Array or TypeKind.Slice or TypeKind.Pointer:
                if (range.Left.Count == 2 && !TreeFacts.IsBlank(range.Left[1])) { range.X = CopyToTemporary(range.X); }
                break;
            case TypeKind.Map:
                isBodyOrdered = !ShortCuts.IsMapClear(work, range);
                if (!isBodyOrdered) { break; }
                range.X = CopyToTemporary(range.X);
                work.Preallocated[range] = NewTemporary(work.Package.Descriptors.MapTypes.Iterator((MapType)range.X.Type!.Underlying), true);
                break;
            default:
                range.X = CopyToTemporary(range.X.Type.IsString ? Make.Convert(range.X, BasicType.String) : range.X);
                break;
        }
        InPlace(range.Left);
        if (isBodyOrdered) { range.Body = Block(range.Body); }
        output.Add(range);
        EndTemporaries(mark);
    }

    private void OrderSwitch(SwitchNode @switch, int mark)
    {
        @switch.Tag = @switch.Tag is null ? null : Expression(@switch.Tag);
        OrderCases(@switch.Cases);
        output.Add(@switch);
        EndTemporaries(mark);
    }

    private void OrderTypeSwitch(TypeSwitchNode @switch, int mark)
    {
        @switch.X = Expression(@switch.X);
        OrderCases(@switch.Cases);
        output.Add(@switch);
        EndTemporaries(mark);
    }

    private void OrderCases(List<CaseNode> cases)
    {
        foreach (var clause in cases)
        {
            InPlace(clause.Values);
            clause.Body = Block(clause.Body);
        }
    }

    /// <summary>Channels and values of all clauses are evaluated first; assignments of what is received happen in the clause.</summary>
    private void OrderSelect(SelectNode select, int mark)
    {
        foreach (var clause in select.Clauses)
        {
            work.MoveTo(clause);
            switch (clause.Comm)
            {
                case SelectReceiveNode receive: OrderSelectReceive(clause, receive); break;
                case SendNode send:
                    send.Channel = Expression(send.Channel);
                    if (send.Channel is not Variable { IsTemporary: true }) { send.Channel = CopyToTemporary(send.Channel); }
                    send.Value = Expression(send.Value);
                    if (send.Value is not Variable { IsTemporary: true }) { send.Value = CopyToTemporary(send.Value); }
                    break;
            }
        }
        foreach (var clause in select.Clauses)
        {
            var body = Block(clause.Body);
            clause.Body = [.. clause.Init, .. EndsAbove(mark), .. body];
            clause.Init = [];
        }
        output.Add(select);
        Forget(mark);
    }

    private void OrderSelectReceive(CommNode clause, SelectReceiveNode receive)
    {
        var channel = Expression(receive.Receive.Channel);
        receive.Receive.Channel = channel is Variable ? channel : CopyToTemporary(channel);
        receive.Init = [];
        if (TreeFacts.IsBlank(receive.Value)) { receive.Value = null; }
        if (receive.Value is { } target)
        {
            Declare(clause, receive, target);
            var element = receive.Receive.Channel.Type!.Element!;
            receive.Value = NewTemporary(element, element.HasPointers);
            clause.Init.Add(Make.Assign(target, receive.Value));
        }
        if (TreeFacts.IsBlank(receive.Ok)) { receive.Ok = null; }
        if (receive.Ok is { } okTarget)
        {
            Declare(clause, receive, okTarget);
            receive.Ok = NewTemporary(BasicType.Bool, false);
            clause.Init.Add(OkAssign(okTarget, receive.Ok));
        }
        clause.Init = Block(clause.Init);
    }

    private void Declare(CommNode clause, SelectReceiveNode receive, ExprNode target)
    {
        if (receive.IsDefine && target is Variable variable) { clause.Init.Add(new DeclareNode(work.Position, variable)); }
    }
}

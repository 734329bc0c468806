using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Walk;

/// <content>Select statements (gc: select.go): by the number of clauses a plain operation, one that does not block, or a table for the runtime.</content>
internal sealed partial class Walker
{
    /// <summary>Kinds of a clause in the table that <c>runtime.selectgo</c> reads.</summary>
    private enum SelectCaseKind : byte
    {
        Receive = 1,
        Send = 2,
        Default = 3,
    }

    private BreakableNode WalkSelect(SelectNode select)
    {
        var init = select.Init;
        select.Init = [];
        List<TreeNode> body = [.. init, .. SelectClauses(select.Clauses)];
        Statements(body);
        work.MoveTo(select);
        return new BreakableNode(select.Position, body) { Label = select.Label };
    }

    private List<TreeNode> SelectClauses(List<CommNode> clauses)
    {
        if (clauses.Count == 0) { return [BlockForever([])]; }
        if (clauses is [var single]) { return SelectOne(single); }
        var position = work.Position;
        foreach (var clause in clauses) { TakeAddresses(clause); }
        var otherwise = clauses.Find(clause => clause.Comm is null);
        if (clauses.Count == 2 && otherwise is not null)
        {
            return SelectOrDefault(clauses.Find(clause => clause != otherwise)!, otherwise);
        }
        return SelectAny(clauses, position);
    }

    private ExprNode BlockForever(List<TreeNode> init) => CallRuntime("block", null, [], init);

    /// <summary><c>if c == nil { block() }</c>, then the operation.</summary>
    private List<TreeNode> SelectOne(CommNode clause)
    {
        work.MoveTo(clause);
        var list = clause.Init;
        if (clause.Comm is { } operation)
        {
            list.AddRange(operation.Init);
            operation.Init = [];
            var (channel, statement) = Operation(operation);
            var wait = Make.If(Make.Binary(Operator.Equal, channel, Make.Nil(channel.Type!)));
            wait.Then.Add(BlockForever(list));
            list.AddRange([wait, statement]);
        }
        return [.. list, .. clause.Body, Make.Break()];
    }

    private (ExprNode Channel, TreeNode Statement) Operation(TreeNode operation)
    {
        if (operation is SendNode send) { return (send.Channel, send); }
        var receive = (SelectReceiveNode)operation;
        TreeNode statement = (receive.Value, receive.Ok) switch
        {
            (null, null) => receive.Receive,
            (var value, null) => new AssignNode(receive.Position, value, receive.Receive),
            var (value, ok) => new AssignListNode(receive.Position, AssignListKind.Receive, [value ?? Blank(), ok], [receive.Receive]),
        };
        return (receive.Receive.Channel, statement);
    }

    /// <summary>Values go to the runtime by address.</summary>
    private void TakeAddresses(CommNode clause)
    {
        work.MoveTo(clause);
        if (clause.Comm is SendNode send) { send.Value = Make.AddressOf(send.Value); }
        else if (clause.Comm is SelectReceiveNode { Value: { } value } receive) { receive.Value = Make.AddressOf(value); }
    }

    /// <summary><c>if selectnb…(c, v) { body } else { default body }</c>.</summary>
    private List<TreeNode> SelectOrDefault(CommNode clause, CommNode otherwise)
    {
        work.MoveTo(clause.Comm);
        var init = clause.Init;
        clause.Init = [];
        var branch = Make.If(TryOperation(clause.Comm!, init));
        branch.Init = init;
        branch.Then.AddRange(clause.Body);
        branch.Else.AddRange([.. otherwise.Init, .. otherwise.Body]);
        return [branch, Make.Break()];
    }

    private ExprNode TryOperation(TreeNode operation, List<TreeNode> init)
    {
        if (operation is SendNode send)
        {
            var type = send.Channel.Type!.Element!;
            return CallRuntime("selectnbsend", BasicType.Bool, [type, type], init, send.Channel, send.Value);
        }
        var receive = (SelectReceiveNode)operation;
        var channel = receive.Receive.Channel;
        var element = channel.Type!.Element!;
        var target = receive.Value ?? Make.Nil(Types.PointerTo(element));
        return receive.Ok is { } ok
            ? CallRuntime("selectnbrecv2", BasicType.Bool, [element, element], init, target, Make.AddressOf(ok), channel)
            : CallRuntime("selectnbrecv", BasicType.Bool, [element, element], init, target, channel);
    }

    /// <summary>Fills in a table of the clauses, lets the runtime choose, and branches on the chosen one.</summary>
    private List<TreeNode> SelectAny(List<CommNode> clauses, NodePosition position)
    {
        work.Position = position;
        var list = new List<TreeNode>();
        var table = Zeroed(new ArrayType(Types, SelectCaseType(), clauses.Count), list);
        var order = Zeroed(Types.ArrayOf(BasicType.Uint16, 2 * clauses.Count), list);
        for (var i = 0; i < clauses.Count; i++) { FillCase(table, i, clauses[i], list); }
        work.Position = position;
        var chosen = work.NewTemporary(BasicType.Int);
        var received = work.NewTemporary(BasicType.Bool);
        var call = Make.RuntimeCall("selectgo", [], BytePointer(table), BytePointer(order), Make.Integer(clauses.Count));
        list.Add(new AssignListNode(work.Position, AssignListKind.Call, [chosen, received], [call]));
        list.Add(new LifetimeEndNode(work.Position, table));
        list.Add(new LifetimeEndNode(work.Position, order));
        for (var i = 0; i < clauses.Count; i++) { list.Add(ChosenCase(clauses[i], chosen, i, received)); }
        return list;
    }

    private Variable Zeroed(GoType type, List<TreeNode> list)
    {
        var variable = work.NewTemporary(type);
        list.Add(Make.Assign(variable, null));
        return variable;
    }

    private ConvertNode BytePointer(Variable array) =>
        Make.Retype(Make.AddressOf(Make.Index(array, Make.Integer(0))), Types.PointerTo(BasicType.Uint8));

    private void FillCase(Variable table, int index, CommNode clause, List<TreeNode> list)
    {
        work.MoveTo(clause);
        list.AddRange(clause.Init);
        clause.Init = [];
        list.AddRange(clause.Comm?.Init ?? []);
        var (kind, channel, element) = clause.Comm switch
        {
            SendNode send => (SelectCaseKind.Send, send.Channel, send.Value),
            SelectReceiveNode receive => (SelectCaseKind.Receive, receive.Receive.Channel, receive.Value),
            _ => (SelectCaseKind.Default, (ExprNode?)null, (ExprNode?)null),
        };
        SetField("kind", Make.Integer((int)kind, BasicType.Uint16));
        if (channel is not null) { SetField("c", Make.Retype(channel, BasicType.UnsafePointer)); }
        if (element is not null) { SetField("elem", Make.Retype(element, BasicType.UnsafePointer)); }

        void SetField(string name, ExprNode value) =>
            list.Add(Make.Assign(Make.Field(Make.Index(table, Make.Integer(index)), name), value));
    }

    private IfNode ChosenCase(CommNode clause, Variable chosen, int index, Variable received)
    {
        work.MoveTo(clause);
        var branch = Make.If(Make.Binary(Operator.Equal, chosen, Make.Integer(index)));
        if (clause.Comm is SelectReceiveNode { Ok: { } ok }) { branch.Then.Add(Make.Assign(ok, received)); }
        branch.Then.AddRange([.. clause.Body, Make.Break()]);
        return branch;
    }

    private StructType? selectCase;

    private StructType SelectCaseType() => selectCase ??= SyntheticTypes.WithoutAlgorithm(Types.StructOf(
    [
        SelectField("c", BasicType.UnsafePointer),
        SelectField("elem", BasicType.UnsafePointer),
        SelectField("kind", BasicType.Uint16),
        SelectField("pc", BasicType.Uintptr),
        SelectField("releasetime", BasicType.Uint64),
    ]));

    private StructField SelectField(string name, GoType type) => new(name, work.Package.Local, type, false, null);
}

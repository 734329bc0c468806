using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Walk;

internal sealed partial class Walker
{
    private ExprNode Receive(string name, GoType? result, ExprNode channel, ExprNode target, List<TreeNode> init)
    {
        var element = channel.Type!.Element!;
        return CallRuntime(name, result, [element, element], init, channel, target);
    }

    private ExprNode WalkReceiveStatement(ReceiveNode receive, List<TreeNode> init)
    {
        receive.Channel = Expression(receive.Channel, init);
        return Receive("chanrecv1", null, receive.Channel, Make.Nil(Types.PointerTo(receive.Channel.Type!.Element!)), init);
    }

    private TreeNode WalkAssignReceive(AssignListNode assign, List<TreeNode> init)
    {
        TakeInit(assign, init);
        SafeExpressions(assign.Left, init);
        var receive = (ReceiveNode)assign.Right[0];
        receive.Channel = Expression(receive.Channel, init);
        ExprNode target = TreeFacts.IsBlank(assign.Left[0])
            ? Make.Nil(Types.PointerTo(receive.Channel.Type!.Element!))
            : Make.AddressOf(assign.Left[0]);
        var ok = assign.Left[1];
        var call = Receive("chanrecv2", ok.Type ?? BasicType.Bool, receive.Channel, target, init);
        return Make.Assign(ok, call);
    }

    private ExprNode WalkSend(SendNode send, List<TreeNode> init)
    {
        var element = send.Channel.Type!.Element!;
        var value = Expression(Make.ConvertTo(send.Value, element), init);
        return CallRuntime("chansend1", null, [element, element], init, send.Channel, Make.AddressOf(value));
    }
}

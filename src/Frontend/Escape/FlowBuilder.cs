using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Escape;

/// <summary>Walks function bodies and records what flows where (gc: esc).</summary>
internal sealed class FlowBuilder : ChildVisitor
{
    private const long LargestStackVariable = 10 << 20;
    private const long LargestImplicit = 1 << 16;

    private readonly FlowGraph graph;
    private readonly AssignmentFlows flows;
    private readonly CallFlows calls;
    private readonly HeapMover mover;
    private IReadOnlySet<string> loopingLabels = new HashSet<string>();
    private TreeNode? parent;

    public FlowBuilder(FlowGraph graph, HeapMover mover, IReadOnlySet<FunctionNode> group)
    {
        this.graph = graph;
        this.mover = mover;
        flows = new AssignmentFlows(graph);
        calls = new CallFlows(graph, flows, group);
    }

    /// <summary>Records the flows of one function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="isRecursive">It belongs to a recursive group: what it returns is lost.</param>
    public void Build(FunctionNode function, bool isRecursive)
    {
        graph.Function = function;
        graph.LoopDepth = 1;
        foreach (var local in function.Locals)
        {
            Declare(local, function);
        }
        if (isRecursive)
        {
            foreach (var result in function.Locals.Where(local => local.Storage == StorageClass.Result))
            {
                graph.Flow(graph.Sink, result);
            }
        }
        if (function.Body is { } body)
        {
            loopingLabels = LoopingLabels.Of(body);
            Statements(body);
        }
    }

    public override ExprNode Expression(ExprNode child)
    {
        Visit(child);
        return child;
    }

    public override TreeNode Statement(TreeNode child)
    {
        Visit(child);
        return child;
    }

    public override void Part(StmtNode part) => Visit(part);

    private void Declare(Variable local, FunctionNode function)
    {
        var flow = graph.Of(local);
        if (local.Storage != StorageClass.Parameter)
        {
            return;
        }
        flow.LoopDepth = 1;
        if (local.Type!.HasPointers)
        {
            var isUnknown = function.Body is null && !function.Pragma.HasFlag(Syntax.Pragma.NoEscape);
            flow.Escape = isUnknown ? EscapeSummary.Heap : EscapeSummary.None;
            graph.Candidates.Add(flow);
        }
    }

    private void Visit(TreeNode node)
    {
        var around = parent;
        parent = node;
        if (node.HasInit)
        {
            Statements(node.Init);
        }
        var isLoop = node is ForNode or RangeNode;
        if (isLoop)
        {
            graph.LoopDepth++;
        }
        if (node is TypeSwitchNode typeSwitch)
        {
            DeclareClauseVariables(typeSwitch);
        }
        CheckSize(node);
        VisitParts(node);
        if (isLoop)
        {
            graph.LoopDepth--;
        }
        parent = around;
        Record(node);
    }

    private void VisitParts(TreeNode node)
    {
        switch (node)
        {
            case RangeNode range:
                graph.LoopDepth--;
                Expression(range.X);
                graph.LoopDepth++;
                Statements(range.Body);
                Expressions(range.Left);
                break;
            case CaseNode clause:
                Statements(clause.Body);
                Expressions(clause.Values);
                break;
            default:
                node.VisitOwnChildren(this);
                break;
        }
    }

    private void DeclareClauseVariables(TypeSwitchNode node)
    {
        foreach (var variable in node.Cases.Select(clause => clause.Variable).OfType<Variable>())
        {
            graph.Of(variable).LoopDepth = graph.LoopDepth;
        }
    }

    /// <summary>What is big, or whose size is not known, is in the heap in any case.</summary>
    private void CheckSize(TreeNode node)
    {
        if (node is not ExprNode { Type: { } type and not TupleType } expression)
        {
            return;
        }
        var isBig = type.Size > LargestStackVariable
            || (node is NewNode or PointerLitNode && type.Element!.Size >= LargestImplicit)
            || node is MakeSliceNode make && !IsSmall(make);
        if (isBig && graph.Of(node).Escape != EscapeSummary.Heap)
        {
            graph.Of(node).Escape = EscapeSummary.Heap;
            mover.AddressEscapes(node);
            flows.ToSink(expression);
        }
    }

    private static bool IsSmall(MakeSliceNode make)
    {
        var size = make.Type!.Element!.Size;
        return SmallConstant(make.Length) is not null
            && SmallConstant(make.Capacity ?? make.Length) is { } count
            && (size == 0 || count < LargestImplicit / size);
    }

    private static long? SmallConstant(ExprNode node) =>
        node is LiteralNode { Value: IntConstant { Value: var value } } && value >= int.MinValue && value <= int.MaxValue ? (long)value : null;

    private void Record(TreeNode node)
    {
        switch (node)
        {
            case ExprNode expression:
                RecordExpression(expression);
                break;
            case DeclareNode declare:
                graph.Of(declare.Variable).LoopDepth = graph.LoopDepth;
                break;
            case LabelNode label:
                graph.LoopDepth += loopingLabels.Contains(label.Label) ? 1 : 0;
                break;
            case RangeNode range:
                RecordRange(range);
                break;
            case TypeSwitchNode choice:
                foreach (var clause in choice.Cases)
                {
                    flows.Assign(clause.Variable, choice.X);
                }
                break;
            case AssignNode assign:
                RecordAssignment(assign, assign.Left, assign.Right);
                break;
            case AssignOpNode assign:
                RecordAssignment(assign, assign.Left, assign.Right);
                break;
            case AssignListNode assign:
                RecordAssignments(assign);
                break;
            case SendNode send:
                flows.ToSink(send.Value);
                break;
            case DeferNode defer:
                if (graph.LoopDepth > 1)
                {
                    LoseCall(defer.Call);
                }
                break;
            case GoNode go:
                LoseCall(go.Call);
                break;
            case ReturnNode result:
                RecordReturn(result);
                break;
        }
    }

    private void RecordRange(RangeNode range)
    {
        if (range.Left.Count < 2)
        {
            return;
        }
        if (range.X.Type!.Kind == TypeKind.Array)
        {
            flows.Assign(range.Left[1], range.X);
        }
        else
        {
            flows.Dereferenced(range.Left[1], range.X);
        }
    }

    private void RecordAssignment(TreeNode node, ExprNode left, ExprNode? right)
    {
        if (right is SliceNode { Kind: not SliceKind.Array } slice && BaseOf(left) is { } target && BaseOf(slice.X) == target)
        {
            // x.f = x.f[i:j] stores no pointer that was not there.
            graph.Log?.Add(node.Position, $"{graph.Of(node).Function.Name.Name} ignoring self-assignment to {TreeText.Of(left)}");
            return;
        }
        flows.Assign(left, right);
    }

    private static Variable? BaseOf(ExprNode place) => place switch
    {
        DereferenceNode star => star.X as Variable,
        PointerFieldNode field => field.X as Variable,
        _ => null,
    };

    private void RecordAssignments(AssignListNode node)
    {
        switch (node.Kind)
        {
            case AssignListKind.Values:
                for (var i = 0; i < node.Left.Count; i++)
                {
                    flows.Assign(node.Left[i], node.Right[i]);
                }
                break;
            case AssignListKind.Call:
                var results = graph.Of(node.Right[0]).Results;
                for (var i = 0; i < results.Count; i++)
                {
                    flows.Assign(node.Left[i], results[i]);
                }
                break;
            default:
                flows.Assign(node.Left[0], node.Right[0]);
                break;
        }
    }

    private void RecordReturn(ReturnNode node)
    {
        var values = node.Results is [CallNode { Type: TupleType } call] ? graph.Of(call).Results : node.Results;
        for (var i = 0; i < values.Count; i++)
        {
            flows.Assign(graph.Function.Results[i], values[i]);
        }
    }

    /// <summary>What a goroutine or a deferred call in a loop gets is lost.</summary>
    private void LoseCall(ExprNode call)
    {
        switch (call)
        {
            case CallNode { } plain:
                flows.ToSink(plain.Function);
                flows.ToSink(plain.VariadicSlice);
                plain.Arguments.ForEach(flows.ToSink);
                break;
            case CopyNode copy:
                flows.ToSink(copy.To);
                flows.ToSink(copy.From);
                break;
            case CloseNode close:
                flows.ToSink(close.Channel);
                break;
            case PanicNode panic:
                flows.ToSink(panic.X);
                break;
            case PrintNode print:
                print.Arguments.ForEach(flows.ToSink);
                break;
            case DeleteNode delete:
                flows.ToSink(delete.Map);
                flows.ToSink(delete.Key);
                break;
        }
    }

    private void RecordExpression(ExprNode node)
    {
        switch (node)
        {
            case CallNode call:
                calls.Record(call, parent);
                break;
            case PanicNode panic:
                flows.ToSink(panic.X);
                break;
            case AppendNode append:
                RecordAppend(append);
                break;
            case CopyNode copy:
                flows.Dereferenced(graph.Sink, copy.From);
                break;
            case ConvertNode convert:
                RecordConversion(convert);
                break;
            case ArrayLitNode literal:
                RecordArray(literal);
                break;
            case StructLitNode literal:
                foreach (var field in literal.Fields)
                {
                    flows.Assign(literal, field.Value);
                }
                break;
            case MapLitNode literal:
                RecordMap(literal);
                break;
            case PointerLitNode literal:
                graph.Track(literal);
                flows.Assign(literal, literal.Literal);
                break;
            case MethodValueNode value:
                graph.Track(value);
                flows.ToSink(value.X);
                break;
            case ClosureNode closure:
                RecordClosure(closure);
                break;
            case MakeChanNode or MakeMapNode or MakeSliceNode or NewNode or AddStringNode:
                Track(node);
                break;
            case AddressNode address:
                RecordAddress(address);
                break;
            case FieldNode field:
                InheritDepth(field, field.X);
                break;
            case PointerFieldNode field:
                InheritDepth(field, field.X);
                break;
            case IndexNode index:
                InheritDepth(index, index.X);
                break;
        }
    }

    private void Track(ExprNode node) => graph.Track(node);

    private void InheritDepth(ExprNode part, ExprNode whole)
    {
        if (whole is not LiteralNode)
        {
            graph.Of(part).LoopDepth = graph.Of(whole).LoopDepth;
        }
    }

    private void RecordAppend(AppendNode append)
    {
        if (append.HasDots)
        {
            flows.Dereferenced(graph.Sink, append.Arguments[1]);
        }
        else
        {
            append.Arguments.Skip(1).ToList().ForEach(flows.ToSink);
        }
        flows.Dereferenced(graph.Sink, append.Arguments[0]);
    }

    private void RecordConversion(ConvertNode convert)
    {
        switch (convert.Kind)
        {
            case ConversionKind.Value or ConversionKind.NoOp:
                flows.Assign(convert, convert.X);
                break;
            case ConversionKind.Interface:
                graph.Track(convert);
                flows.Assign(convert, convert.X);
                break;
            default:
                graph.Track(convert);
                break;
        }
    }

    private void RecordArray(ArrayLitNode literal)
    {
        if (literal.IsSlice)
        {
            graph.Track(literal);
        }
        literal.Elements.ForEach(element => flows.Assign(literal, element.Value));
    }

    private void RecordMap(MapLitNode literal)
    {
        graph.Track(literal);
        foreach (var entry in literal.Entries)
        {
            flows.ToSink(entry.Key);
            flows.ToSink(entry.Value);
        }
    }

    private void RecordClosure(ClosureNode closure)
    {
        foreach (var capture in closure.Function.Captures)
        {
            flows.Assign(closure, capture.IsByValue ? capture.Original! : AddressOf(capture));
        }
        graph.Track(closure);
    }

    private AddressNode AddressOf(Variable capture)
    {
        var address = new AddressNode(capture.Position, graph.Types.PointerTo(capture.Type!), capture.Original!);
        graph.Of(address).LoopDepth = graph.LoopDepth;
        return address;
    }

    /// <summary>The address of a variable is as deep as the variable; of a result too, so that storing it elsewhere moves it.</summary>
    private void RecordAddress(AddressNode address)
    {
        graph.Track(address);
        var depth = address.X is Variable { Storage: StorageClass.Parameter or StorageClass.Result } ? 1 : graph.Of(address.X).LoopDepth;
        if (depth != 0)
        {
            graph.Of(address).LoopDepth = depth;
        }
    }
}

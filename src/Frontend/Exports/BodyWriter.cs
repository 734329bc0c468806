using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;
using GoDefer.IR;

namespace GoDefer.Frontend.Exports;

/// <summary>Writes the body of a function that is inlined, with its variables. <see cref="BodyReader"/> is its inverse.</summary>
internal sealed class BodyWriter(ExportWriter file, ItemWriter item)
{
    private readonly Dictionary<Variable, int> variables = new(ReferenceEqualityComparer.Instance);

    public void Write(InlineBody body)
    {
        var function = body.Function;
        item.Output.Count(body.Cost);
        Position(function.Position);
        item.Output.Bool(function.HasNamedResults);
        item.List<Variable>(function.Receiver is { } receiver ? [receiver] : [], Declare);
        item.List(function.Parameters, Declare);
        item.List(function.Results, Declare);
        item.List(body.Locals, local =>
        {
            var isKnown = variables.TryGetValue(local, out var number);
            item.Output.Count(isKnown ? number + 1 : 0);
            if (!isKnown) { Declare(local); }
        });
        Nodes(body.Body);
    }

    private void Position(NodePosition position) => item.Position(position.Source);

    /// <summary>Escape analysis may have moved the variable to the heap since its function was copied for inlining.</summary>
    private void Declare(Variable variable)
    {
        variables.Add(variable, variables.Count);
        var storage = variable.Storage != StorageClass.Heap ? variable.Storage : variable.StackCopy?.Storage ?? StorageClass.Auto;
        item.Text(storage == StorageClass.Auto && variable.Number > 0 ? $"{variable.Name}·{variable.Number}" : variable.Name);
        Position(variable.Position);
        item.Type(variable.Type!);
        item.Output.Byte((byte)storage);
        item.Output.Count(variable.Generation);
        item.Output.Bool(variable.IsAddressTaken);
        item.Output.Bool(variable.IsAssigned);
        item.Output.Bool(variable.IsVariadic);
        item.Output.Bool(variable.IsUsed);
    }

    private void Nodes(IReadOnlyList<TreeNode> nodes) => item.List(nodes, Node);

    private void Nodes(IReadOnlyList<ExprNode> nodes) => item.List(nodes, Node);

    private void Optional(TreeNode? node)
    {
        item.Output.Bool(node is not null);
        if (node is not null) { Node(node); }
    }

    /// <summary>A declared constant is a literal for importers, and it is where it was declared, as in gc's export data.</summary>
    private static bool IsDeclared(TreeNode node) => node is LiteralNode { DeclaredAt.Source.IsKnown: true };

    private void Node(TreeNode node)
    {
        var start = TagOf(node);
        item.Output.Byte((byte)start);
        if (start == NodeTag.Name)
        {
            Name(node);
            return;
        }
        Position(IsDeclared(node) ? ((LiteralNode)node).DeclaredAt : node.Position);
        Nodes(node.HasInit ? node.Init : []);
        if (node is ExprNode expression)
        {
            item.Output.Bool(expression.Type is not null);
            if (expression.Type is { } type) { item.Type(type); }
            item.Output.Bool(expression.IsImplicit);
            Expression(expression);
        }
        else
        {
            Statement(node);
        }
    }

    private void Name(TreeNode node)
    {
        switch (node)
        {
            case Variable variable when variables.TryGetValue(variable, out var number):
                Tag(NameTag.Local);
                item.Output.Count(number);
                break;
            case Variable { Storage: StorageClass.Global } global:
                Tag(NameTag.Global);
                item.Package(global.Package);
                item.Text(global.Name);
                break;
            case Variable { IsBlank: true } blank:
                Tag(NameTag.Blank);
                Position(blank.Position);
                item.Type(blank.Type!);
                break;
            case FunctionName { MethodReceiver: { } receiver } expression:
                Tag(NameTag.MethodExpression);
                Position(expression.Position);
                item.Text(expression.Name);
                item.Package(expression.Package);
                item.Type(expression.Type!);
                item.Type(receiver);
                Optional(expression.Method);
                break;
            case FunctionName name when file.SymbolOf(name) is { } symbol: Function(symbol); break;
            default: throw new InternalErrorException("export", "", $"{TreeText.Of(node)} has no name outside of its function");
        }
    }

    private void Function(FuncSymbol symbol)
    {
        Tag(symbol.ReceiverBase is null ? NameTag.Function : NameTag.Method);
        if (symbol.ReceiverBase is { } receiver) { item.Type(receiver); }
        item.Package(symbol.Package);
        item.Text(symbol.Name);
    }

    private void Tag(NameTag tag) => item.Output.Byte((byte)tag);

    private void Bool(bool value) => item.Output.Bool(value);

    private void Byte<T>(T value) where T : struct, Enum => item.Output.Byte(Convert.ToByte(value, null));

    private void Pair(ExprNode x, ExprNode y)
    {
        Node(x);
        Node(y);
    }

    private void Expression(ExprNode node)
    {
        switch (node)
        {
            case LiteralNode n: item.Value(n.Value); item.OptionalText(IsDeclared(n) ? null : n.Name); Bool(n.IsUntyped); break;
            case TypeNode or NewNode: break;
            case UnaryNode n: Byte(n.Op); Node(n.X); break;
            case BinaryNode n: Byte(n.Op); Bool(n.IsBounded); Pair(n.X, n.Y); break;
            case LogicalNode n: Bool(n.IsAnd); Pair(n.X, n.Y); break;
            case CompareStringNode n: Byte(n.Op); Pair(n.X, n.Y); break;
            case CompareInterfaceNode n: Byte(n.Op); Pair(n.X, n.Y); break;
            case AddStringNode n: Nodes(n.Operands); break;
            case AddressNode n: Node(n.X); break;
            case DereferenceNode n: Bool(n.IsNonNil); Bool(n.IsBounded); Node(n.X); break;
            case PartNode n: Byte(n.Part); Bool(n.IsBounded); Node(n.X); break;
            case ComplexNode n: Pair(n.Real, n.Imaginary); break;
            case ReceiveNode n: Node(n.Channel); break;
            case ConvertNode n: Byte(n.Kind); Node(n.X); break;
            case TypeAssertNode n: Bool(n.IsCommaOk); Node(n.X); break;
            case FieldNode n: item.Text(n.Field); item.Output.Int(n.Offset); Node(n.X); break;
            case PointerFieldNode n: item.Text(n.Field); item.Output.Int(n.Offset); Bool(n.IsNonNil); Node(n.X); break;
            case MethodNode n: Pair(n.X, n.Method); break;
            case InterfaceMethodNode n: item.Text(n.Method); item.Output.Count(n.Index); Node(n.X); break;
            case IndexNode n: Bool(n.IsBounded); Pair(n.X, n.Index); break;
            case MapIndexNode n: Bool(n.IsAssigned); Pair(n.X, n.Key); break;
            case SliceNode n: Byte(n.Kind); Node(n.X); Optional(n.Low); Optional(n.High); Optional(n.Max); break;
            case AppendNode n: Bool(n.HasDots); Nodes(n.Arguments); break;
            case CopyNode n: Pair(n.To, n.From); break;
            case DeleteNode n: Pair(n.Map, n.Key); break;
            case CloseNode n: Node(n.Channel); break;
            case PanicNode n: Node(n.X); break;
            case PrintNode n: Bool(n.IsLine); Nodes(n.Arguments); break;
            case MakeSliceNode n: Node(n.Length); Optional(n.Capacity); break;
            case MakeMapNode n: Optional(n.Hint); break;
            case MakeChanNode n: Optional(n.Size); break;
            case CallNode n: Byte(n.Kind); Bool(n.HasDots); Node(n.Function); Nodes(n.Arguments); break;
            case StructLitNode n: item.List(n.Fields, Field); break;
            case ArrayLitNode n: item.Output.Int(n.Length); Bool(n.IsAddressed); item.List(n.Elements, Element); break;
            case MapLitNode n: Bool(n.IsAddressed); item.List(n.Entries, Entry); break;
            case PointerLitNode n: Node(n.Literal); break;
        }
    }

    private void Field(FieldValueNode field)
    {
        Position(field.Position);
        item.Text(field.Field);
        item.Output.Int(field.Offset);
        Node(field.Value);
    }

    private void Element(ElementNode element)
    {
        Position(element.Position);
        item.Output.Int(element.Index);
        Bool(element.IsKeyed);
        Node(element.Value);
    }

    private void Entry(KeyValueNode entry)
    {
        Position(entry.Position);
        Pair(entry.Key, entry.Value);
    }

    private void Statement(TreeNode node)
    {
        switch (node)
        {
            case EmptyNode: break;
            case IfNode n: Bool(n.IsLikely); Node(n.Condition); Nodes(n.Then); Nodes(n.Else); break;
            case SwitchNode n: item.OptionalText(n.Label); Optional(n.Tag); item.List(n.Cases, Case); break;
            case LabelNode n: item.Text(n.Label); break;
            case BranchNode n: Byte(n.Kind); item.OptionalText(n.Label); break;
            case DeclareNode n: Node(n.Variable); break;
            case AssignNode n: Bool(n.IsDefine); Node(n.Left); Optional(n.Right); break;
            case AssignOpNode n: Byte(n.Op); Bool(n.IsIncDec); Pair(n.Left, n.Right); break;
            case AssignListNode n: Byte(n.Kind); Bool(n.IsDefine); Nodes(n.Left); Nodes(n.Right); break;
            case SendNode n: Pair(n.Channel, n.Value); break;
            case ReturnNode n: Nodes(n.Results); break;
            case BlockNode n: Nodes(n.Statements); break;
        }
    }

    private void Case(CaseNode clause)
    {
        Position(clause.Position);
        Nodes(clause.Values);
        Nodes(clause.Body);
    }

    private static NodeTag TagOf(TreeNode node) => node switch
    {
        Variable or FunctionName => NodeTag.Name,
        LiteralNode => NodeTag.Literal,
        TypeNode => NodeTag.Type,
        UnaryNode => NodeTag.Unary,
        BinaryNode => NodeTag.Binary,
        LogicalNode => NodeTag.Logical,
        CompareStringNode => NodeTag.CompareString,
        CompareInterfaceNode => NodeTag.CompareInterface,
        AddStringNode => NodeTag.AddString,
        AddressNode => NodeTag.Address,
        DereferenceNode => NodeTag.Dereference,
        PartNode => NodeTag.Part,
        ComplexNode => NodeTag.Complex,
        ReceiveNode => NodeTag.Receive,
        ConvertNode => NodeTag.Convert,
        TypeAssertNode => NodeTag.TypeAssert,
        FieldNode => NodeTag.Field,
        PointerFieldNode => NodeTag.PointerField,
        MethodNode => NodeTag.Method,
        InterfaceMethodNode => NodeTag.InterfaceMethod,
        IndexNode => NodeTag.Index,
        MapIndexNode => NodeTag.MapIndex,
        SliceNode => NodeTag.Slice,
        AppendNode => NodeTag.Append,
        CopyNode => NodeTag.Copy,
        DeleteNode => NodeTag.Delete,
        CloseNode => NodeTag.Close,
        PanicNode => NodeTag.Panic,
        PrintNode => NodeTag.Print,
        NewNode => NodeTag.New,
        MakeSliceNode => NodeTag.MakeSlice,
        MakeMapNode => NodeTag.MakeMap,
        MakeChanNode => NodeTag.MakeChan,
        CallNode => NodeTag.Call,
        StructLitNode => NodeTag.StructLit,
        ArrayLitNode => NodeTag.ArrayLit,
        MapLitNode => NodeTag.MapLit,
        PointerLitNode => NodeTag.PointerLit,
        IfNode => NodeTag.If,
        SwitchNode => NodeTag.Switch,
        LabelNode => NodeTag.Label,
        BranchNode => NodeTag.Branch,
        DeclareNode => NodeTag.Declare,
        AssignNode => NodeTag.Assign,
        AssignOpNode => NodeTag.AssignOp,
        AssignListNode => NodeTag.AssignList,
        SendNode => NodeTag.Send,
        ReturnNode => NodeTag.Return,
        BlockNode => NodeTag.Block,
        EmptyNode => NodeTag.Empty,
        _ => throw new InternalErrorException("export", "", $"an inlinable body has a {node.GetType().Name}"),
    };
}

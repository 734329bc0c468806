using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;
using CallKind = GoDefer.Frontend.Tree.CallKind;
using FuncType = GoDefer.Frontend.Types.FuncType;

namespace GoDefer.Frontend.Exports;

/// <summary>Reads the body of a function that is inlined, as a tree in terms of the importing package's names.</summary>
internal sealed class BodyReader(ItemReader item, PackageTree tree)
{
    private readonly List<Variable> variables = [];

    public InlineBody Read(FunctionName name)
    {
        var cost = item.Input.Count();
        var function = new FunctionNode(Position(), name, (FuncType)name.Type!) { HasNamedResults = Bool() };
        function.Receiver = item.List(() => Declare(function)).FirstOrDefault();
        function.Parameters.AddRange(item.List(() => Declare(function)));
        function.Results.AddRange(item.List(() => Declare(function)));
        var locals = item.List(() => item.Input.Count() is > 0 and var known ? variables[known - 1] : Declare(function));
        function.Locals.AddRange(locals);
        var body = Nodes();
        function.Body = body;
        return new InlineBody(cost, function, locals, body);
    }

    private NodePosition Position() => new(item.Position());

    private bool Bool() => item.Input.Bool();

    private T Enum<T>() where T : struct, Enum => (T)System.Enum.ToObject(typeof(T), item.Input.Byte());

    private Variable Declare(FunctionNode function)
    {
        var name = item.Text();
        var variable = new Variable(Position(), name, item.Type(), (StorageClass)item.Input.Byte())
        {
            Function = function,
            Package = function.Name.Package,
            Generation = item.Input.Count(),
            IsAddressTaken = Bool(),
            IsAssigned = Bool(),
            IsVariadic = Bool(),
            IsUsed = Bool(),
        };
        variables.Add(variable);
        return variable;
    }

    private List<TreeNode> Nodes() => item.List(Node);

    private List<ExprNode> Expressions() => item.List(Expression);

    private ExprNode Expression() => (ExprNode)Node();

    private ExprNode? Optional() => Bool() ? Expression() : null;

    private TreeNode Node()
    {
        var tag = (NodeTag)item.Input.Byte();
        if (tag == NodeTag.Name) { return Name(); }
        var position = Position();
        var init = Nodes();
        TreeNode node = tag >= NodeTag.If ? Statement(tag, position) : Expression(tag, position);
        if (init.Count > 0) { node.Init = init; }
        return node;
    }

    private ExprNode Name() => (NameTag)item.Input.Byte() switch
    {
        NameTag.Local => variables[item.Input.Count()],
        NameTag.Blank => new Variable(Position(), "_", item.Type(), StorageClass.Auto),
        NameTag.Global => tree.GlobalOf(item.Symbol<VarSymbol>()),
        NameTag.Function => tree.NameOf(item.Symbol<FuncSymbol>()),
        NameTag.Method => tree.NameOf(Method()),
        NameTag.MethodExpression => MethodExpression(),
        _ => throw new InvalidDataException("unknown kind of name"),
    };

    private FuncSymbol Method()
    {
        var receiver = (NamedType)item.Type();
        var package = item.Package();
        var name = item.Text();
        return receiver.FindMethod(name, package) ?? throw new InvalidDataException($"{receiver} has no method {name}");
    }

    private FunctionName MethodExpression()
    {
        var position = Position();
        var name = item.Text();
        return new FunctionName(position, name, item.Package(), item.Type())
        {
            MethodReceiver = item.Type(),
            Method = (FunctionName?)Optional(),
        };
    }

    private ExprNode Expression(NodeTag tag, NodePosition position)
    {
        var type = Bool() ? item.Type() : null;
        var isImplicit = Bool();
        var node = Expression(tag, position, type!);
        node.Type = type;
        node.IsImplicit = isImplicit;
        return node;
    }

    private ExprNode Expression(NodeTag tag, NodePosition at, GoType type)
    {
        switch (tag)
        {
            case NodeTag.Literal: return new LiteralNode(at, type, item.Value()) { Name = item.OptionalText(), IsUntyped = Bool() };
            case NodeTag.Type: return new TypeNode(at, type);
            case NodeTag.Unary: return new UnaryNode(at, type, Enum<Operator>(), Expression());
            case NodeTag.Binary:
                var (op, isBounded) = (Enum<Operator>(), Bool());
                return new BinaryNode(at, type, op, Expression(), Expression()) { IsBounded = isBounded };
            case NodeTag.Logical: return new LogicalNode(at, type, Bool(), Expression(), Expression());
            case NodeTag.CompareString: return new CompareStringNode(at, type, Enum<Operator>(), Expression(), Expression());
            case NodeTag.CompareInterface: return new CompareInterfaceNode(at, type, Enum<Operator>(), Expression(), Expression());
            case NodeTag.AddString: return new AddStringNode(at, type, Expressions());
            case NodeTag.Address: return new AddressNode(at, type, Expression());
            case NodeTag.Dereference:
                var (isNonNil, isInBounds) = (Bool(), Bool());
                return new DereferenceNode(at, type, Expression()) { IsNonNil = isNonNil, IsBounded = isInBounds };
            case NodeTag.Part:
                var (part, isPartBounded) = (Enum<ValuePart>(), Bool());
                return new PartNode(at, type, part, Expression()) { IsBounded = isPartBounded };
            case NodeTag.Complex: return new ComplexNode(at, type, Expression(), Expression());
            case NodeTag.Receive: return new ReceiveNode(at, type, Expression());
            case NodeTag.Convert: return new ConvertNode(at, type, Enum<ConversionKind>(), Expression());
            case NodeTag.TypeAssert:
                var isCommaOk = Bool();
                return new TypeAssertNode(at, type, Expression()) { IsCommaOk = isCommaOk };
            case NodeTag.Field:
                var (field, offset) = (item.Text(), item.Input.Int());
                return new FieldNode(at, type, Expression(), field, offset);
            case NodeTag.PointerField:
                var (name, place, isPresent) = (item.Text(), item.Input.Int(), Bool());
                return new PointerFieldNode(at, type, Expression(), name, place) { IsNonNil = isPresent };
            case NodeTag.Method: return new MethodNode(at, type, Expression(), (FunctionName)Expression());
            case NodeTag.InterfaceMethod:
                var (method, number) = (item.Text(), item.Input.Count());
                return new InterfaceMethodNode(at, type, Expression(), method, number);
            case NodeTag.Index:
                var isIndexBounded = Bool();
                return new IndexNode(at, type, Expression(), Expression()) { IsBounded = isIndexBounded };
            case NodeTag.MapIndex:
                var isAssigned = Bool();
                return new MapIndexNode(at, type, Expression(), Expression()) { IsAssigned = isAssigned };
            case NodeTag.Slice: return new SliceNode(at, type, Enum<SliceKind>(), Expression(), Optional(), Optional(), Optional());
            default: return Builtin(tag, at, type);
        }
    }

    private ExprNode Builtin(NodeTag tag, NodePosition at, GoType type)
    {
        switch (tag)
        {
            case NodeTag.Append:
                var hasDots = Bool();
                return new AppendNode(at, type, Expressions(), hasDots);
            case NodeTag.Copy: return new CopyNode(at, type, Expression(), Expression());
            case NodeTag.Delete: return new DeleteNode(at, Expression(), Expression());
            case NodeTag.Close: return new CloseNode(at, Expression());
            case NodeTag.Panic: return new PanicNode(at, Expression());
            case NodeTag.Print: return new PrintNode(at, Bool(), Expressions());
            case NodeTag.New: return new NewNode(at, type);
            case NodeTag.MakeSlice: return new MakeSliceNode(at, type, Expression(), Optional());
            case NodeTag.MakeMap: return new MakeMapNode(at, type, Optional());
            case NodeTag.MakeChan: return new MakeChanNode(at, type, Optional());
            case NodeTag.Call:
                var (kind, spreads) = (Enum<CallKind>(), Bool());
                return new CallNode(at, type, kind, Expression(), Expressions()) { HasDots = spreads };
            case NodeTag.StructLit: return new StructLitNode(at, type, item.List(Field));
            case NodeTag.ArrayLit:
                var (length, isArrayAddressed) = (item.Input.Int(), Bool());
                return new ArrayLitNode(at, type, item.List(Element), length) { IsAddressed = isArrayAddressed };
            case NodeTag.MapLit:
                var isMapAddressed = Bool();
                return new MapLitNode(at, type, item.List(Entry)) { IsAddressed = isMapAddressed };
            case NodeTag.PointerLit: return new PointerLitNode(at, type, Expression());
            default: throw new InvalidDataException($"unknown node {tag}");
        }
    }

    private FieldValueNode Field() => new(Position(), item.Text(), item.Input.Int(), Expression());

    private ElementNode Element() => new(Position(), item.Input.Int(), Bool(), Expression());

    private KeyValueNode Entry() => new(Position(), Expression(), Expression());

    private StmtNode Statement(NodeTag tag, NodePosition at)
    {
        switch (tag)
        {
            case NodeTag.If:
                var isLikely = Bool();
                return new IfNode(at, Expression(), Nodes(), Nodes()) { IsLikely = isLikely };
            case NodeTag.Switch:
                var label = item.OptionalText();
                return new SwitchNode(at, Optional(), item.List(Case)) { Label = label };
            case NodeTag.Label: return new LabelNode(at, item.Text());
            case NodeTag.Branch: return new BranchNode(at, Enum<BranchKind>(), item.OptionalText());
            case NodeTag.Declare: return new DeclareNode(at, (Variable)Expression());
            case NodeTag.Assign:
                var isDefine = Bool();
                return new AssignNode(at, Expression(), Optional()) { IsDefine = isDefine };
            case NodeTag.AssignOp:
                var (op, isIncDec) = (Enum<Operator>(), Bool());
                return new AssignOpNode(at, op, Expression(), Expression()) { IsIncDec = isIncDec };
            case NodeTag.AssignList:
                var (kind, defines) = (Enum<AssignListKind>(), Bool());
                return new AssignListNode(at, kind, Expressions(), Expressions()) { IsDefine = defines };
            case NodeTag.Send: return new SendNode(at, Expression(), Expression());
            case NodeTag.Return: return new ReturnNode(at, Expressions());
            case NodeTag.Block: return new BlockNode(at, Nodes());
            case NodeTag.Empty: return new EmptyNode(at);
            default: throw new InvalidDataException($"unknown node {tag}");
        }
    }

    private CaseNode Case() => new(Position(), Expressions(), null, Nodes());
}

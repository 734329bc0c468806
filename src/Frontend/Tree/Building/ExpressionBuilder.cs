using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;
using InterfaceType = GoDefer.Frontend.Types.InterfaceType;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>Builds expressions (gc: the expression half of typecheck).</summary>
internal sealed class ExpressionBuilder(BodyContext context)
{
    /// <summary>A conversion of an interface operand is left to the lowering, unless the other operand is this large.</summary>
    private const long LargestUnconvertedOperand = 1 << 16;

    private TypeInfo Info => context.Info;

    /// <summary>Builds an expression that is a value.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="isCallee">It is the function of a call: a method of a value is not turned into a function value.</param>
    public ExprNode Build(Expr expr, bool isCallee = false)
    {
        var line = context.Line;
        SetLine(expr);
        while (expr is ParenExpr paren)
        {
            expr = paren.X;
        }
        var node = Constant(expr) ?? Value(expr, isCallee);
        context.Line = line;
        return node;
    }

    /// <summary>Builds an optional expression.</summary>
    public ExprNode? BuildOptional(Expr? expr) => expr is null ? null : Build(expr);

    /// <summary>Builds a list of expressions.</summary>
    public List<ExprNode> BuildAll(IEnumerable<Expr> exprs) => exprs.Select(expr => Build(expr)).ToList();

    /// <summary>
    /// Makes a value fit a target, with the current line for the conversion. A text without a type stays the current line
    /// afterwards, as in gc.
    /// </summary>
    public ExprNode Assign(ExprNode value, GoType? target)
    {
        if (value is LiteralNode { IsUntyped: true, IsNamed: false, Value: StringConstant } && target is not null)
        {
            context.Line = value.Position;
        }
        return Conversions.Assign(value, target, context.Line);
    }

    /// <summary>Makes the position of a node the current line; names and declared constants have none of their own.</summary>
    public void SetLine(Expr expr)
    {
        if (!IsName(expr))
        {
            context.Line = PositionOf(expr);
        }
    }

    /// <summary>As <see cref="SetLine(Expr)"/>, for a node that is built.</summary>
    public void SetLine(ExprNode node)
    {
        if (node is not (Variable or FunctionName or LiteralNode { IsNamed: true } or TypeNode))
        {
            context.Line = node.Position;
        }
    }

    /// <summary>Takes the address of something addressable.</summary>
    public AddressNode AddressOf(ExprNode x, NodePosition position, bool isImplicit)
    {
        MarkAddressTaken(x);
        return new AddressNode(position, Info.Types.PointerTo(x.Type!), x) { IsImplicit = isImplicit };
    }

    /// <summary>The variable that holds an operand, when it is a variable, its field or an element of its array.</summary>
    public static ExprNode OuterValue(ExprNode x)
    {
        while (true)
        {
            switch (x)
            {
                case FieldNode field:
                    x = field.X;
                    break;
                case ConvertNode { Kind: ConversionKind.NoOp } convert:
                    x = convert.X;
                    break;
                case IndexNode { X.Type.Kind: TypeKind.Array } index:
                    x = index.X;
                    break;
                default:
                    return x;
            }
        }
    }

    private static void MarkAddressTaken(ExprNode x)
    {
        if (OuterValue(x) is Variable variable)
        {
            variable.IsAddressTaken = true;
            if (variable.Original is { } original)
            {
                original.IsAddressTaken = true;
            }
        }
    }

    /// <summary>Where the node of an expression is: an operator between string literals leaves no trace, so their sum is where the first of them is.</summary>
    private static NodePosition PositionOf(Expr expr) =>
        new(expr is BinaryExpr { Op: Operator.Add, Y: BasicLit { Run: { } run } } ? run.Position : expr.Position);

    private bool IsName(Expr expr) => expr switch
    {
        Ident => true,
        SelectorExpr selector => Info.SelectionOf(selector) is null && Info.SymbolOf(selector.Selector) is not null,
        _ => false,
    };

    private string? NameIn(Expr expr) => IsName(expr) ? (expr as Ident ?? ((SelectorExpr)expr).Selector).Name : null;

    private NodePosition DeclarationOf(Expr expr) =>
        NameIn(expr) is not null && Info.SymbolOf(expr as Ident ?? ((SelectorExpr)expr).Selector) is ConstSymbol constant ? new NodePosition(constant.Position) : default;

    private LiteralNode? Constant(Expr expr)
    {
        var type = Info.TypeOf(expr);
        if (Info.KindOf(expr) == ExprKind.Value && Info.ValueOf(expr) is { } value and not NilConstant)
        {
            return new LiteralNode(PositionOf(expr), type!, value)
            {
                Name = NameIn(expr),
                DeclaredAt = DeclarationOf(expr),
                Written = expr is BasicLit { Kind: not LiteralKind.Rune } || IsName(expr) ? null : expr,
                IsUntyped = expr is BasicLit or BinaryExpr,
            };
        }
        return expr is Ident ident && Info.SymbolOf(ident) is NilSymbol
            ? new LiteralNode(new NodePosition(expr.Position), type ?? BasicType.UntypedNil, NilConstant.Instance) { Name = ident.Name }
            : null;
    }

    private ExprNode Value(Expr expr, bool isCallee)
    {
        var position = new NodePosition(expr.Position);
        var type = Info.TypeOf(expr) ?? BasicType.Invalid;
        switch (expr)
        {
            case Ident ident:
                return Name(ident);
            case SelectorExpr selector:
                return context.Selectors.Build(selector, isCallee);
            case CompositeLit literal:
                return context.Literals.Composite(literal, type, null);
            case FuncLit function:
                return context.Literals.Function(function, isCallee);
            case IndexExpr index:
                return Index(index, position, type);
            case Syntax.SliceExpr slice:
                return Slice(slice, position, type);
            case TypeAssertExpr assertion:
                return new TypeAssertNode(position, Info.TypeOf(assertion.Type)!, Build(assertion.X));
            case StarExpr star:
                return new DereferenceNode(position, type, Build(star.X));
            case UnaryExpr unary:
                return Unary(unary, position, type);
            case BinaryExpr binary:
                return Binary(binary);
            case CallExpr call:
                return context.Calls.Build(call);
            default:
                throw context.Bug($"{expr.GetType().Name} at {position.Source} is no value");
        }
    }

    private ExprNode Name(Ident ident) => Info.SymbolOf(ident) switch
    {
        VarSymbol variable => context.Use(context.VariableOf(variable)),
        FuncSymbol function => context.Package.NameOf(function),
        var other => throw context.Bug($"{ident.Name} ({other?.GetType().Name}) is no value"),
    };

    private ExprNode Unary(UnaryExpr unary, NodePosition position, GoType type)
    {
        if (unary.Op == Operator.And)
        {
            var x = unary.X;
            while (x is ParenExpr paren)
            {
                x = paren.X;
            }
            return x is CompositeLit literal
                ? PointerToLiteral(literal, position, type)
                : AddressOf(Build(unary.X), position, false);
        }
        var operand = Build(unary.X);
        return unary.Op == Operator.Receive
            ? new ReceiveNode(position, operand.Type!.Element!, operand)
            : new UnaryNode(position, type, unary.Op, operand);
    }

    /// <summary>The literal's brace is the place of all of it; the ampersand only starts the line of its parts.</summary>
    private ExprNode PointerToLiteral(CompositeLit literal, NodePosition ampersand, GoType type)
    {
        context.Line = new NodePosition(literal.Position);
        return context.Literals.Composite(literal, type, ampersand);
    }

    private ExprNode Index(IndexExpr index, NodePosition position, GoType type)
    {
        var x = ImplicitStar(Build(index.X));
        var key = Build(index.Index);
        return x.Type!.Underlying is Types.MapType map
            ? new MapIndexNode(position, type is TupleType ? map.ValueType : type, x, Assign(key, map.KeyType))
            : new IndexNode(position, type, x, key);
    }

    /// <summary>A pointer to an array is dereferenced.</summary>
    public ExprNode ImplicitStar(ExprNode x) => x.Type!.Underlying is PointerType { Target: { Kind: TypeKind.Array } array }
        ? new DereferenceNode(context.Line, array, x) { IsImplicit = true }
        : x;

    private SliceNode Slice(Syntax.SliceExpr slice, NodePosition position, GoType type)
    {
        var x = Build(slice.X);
        var low = BuildOptional(slice.Low);
        var high = BuildOptional(slice.High);
        var max = BuildOptional(slice.Max);
        if (x.Type!.Kind == TypeKind.Array)
        {
            x = AddressOf(x, context.Line, true);
        }
        var kind = x.Type!.Kind switch
        {
            TypeKind.Pointer => SliceKind.Array,
            TypeKind.String or TypeKind.UntypedString => SliceKind.String,
            _ => SliceKind.Slice,
        };
        return new SliceNode(position, type, kind, x, low, high, max);
    }

    /// <summary>Long chains of one operator lean to the left, so that they are walked in a loop.</summary>
    private ExprNode Binary(BinaryExpr expr)
    {
        var chain = new Stack<BinaryExpr>();
        Expr first = expr;
        while (first is BinaryExpr binary && Info.ValueOf(binary) is null && (chain.Count == 0 || binary.Op == Operator.Add))
        {
            chain.Push(binary);
            first = binary.X;
            if (binary.Op != Operator.Add)
            {
                break;
            }
        }
        var left = Build(first);
        while (chain.TryPop(out var binary))
        {
            // A string literal after another one joins it, and its operator leaves no trace.
            if (binary.Op == Operator.Add && EndsWithStringLiteral(left) && binary.Y is BasicLit { Kind: LiteralKind.String })
            {
                Join((AddStringNode)left, Build(binary.Y));
                continue;
            }
            context.Line = new NodePosition(binary.Position);
            left = Operation(binary, left, Build(binary.Y));
        }
        return left;
    }

    private static bool EndsWithStringLiteral(ExprNode node) =>
        node is AddStringNode { Operands: [.., LiteralNode { IsNamed: false }] };

    private static void Join(AddStringNode sum, ExprNode literal)
    {
        sum.Operands.Add(literal);
        MergeConstants(sum.Operands);
    }

    private ExprNode Operation(BinaryExpr expr, ExprNode x, ExprNode y)
    {
        var position = new NodePosition(expr.Position);
        var type = Info.TypeOf(expr)!;
        switch (expr.Op)
        {
            case Operator.AndAnd or Operator.OrOr:
                return new LogicalNode(position, type, expr.Op == Operator.AndAnd, x, y);
            case Operator.ShiftLeft or Operator.ShiftRight:
                return new BinaryNode(position, type, expr.Op, x, y);
            case Operator.Equal or Operator.NotEqual or Operator.Less or Operator.LessEqual or Operator.Greater or Operator.GreaterEqual:
                return Comparison(position, type, expr.Op, x, y);
            case Operator.Add when x.Type!.IsString:
                return AddStrings(position, type, x, y);
            default:
                return new BinaryNode(position, type, expr.Op, x, y);
        }
    }

    private AddStringNode AddStrings(NodePosition position, GoType type, ExprNode x, ExprNode y)
    {
        List<ExprNode> operands = x is AddStringNode sum ? [.. sum.Operands] : [x];
        operands.AddRange(y is AddStringNode more ? more.Operands : [y]);
        MergeConstants(operands);
        return new AddStringNode(position, type, operands);
    }

    private static void MergeConstants(List<ExprNode> operands)
    {
        for (var i = 0; i + 1 < operands.Count;)
        {
            if (operands[i] is LiteralNode { Value: StringConstant first } literal && operands[i + 1] is LiteralNode { Value: StringConstant second })
            {
                byte[] joined = [.. first.Bytes, .. second.Bytes];
                operands[i] = new LiteralNode(literal.Position, literal.Type!, new StringConstant(joined)) { Name = literal.Name, IsUntyped = literal.IsUntyped };
                operands.RemoveAt(i + 1);
            }
            else
            {
                i++;
            }
        }
    }

    private ExprNode Comparison(NodePosition position, GoType type, Operator op, ExprNode x, ExprNode y)
    {
        if (x is LiteralNode { IsNil: true, IsNamed: true } || y is LiteralNode { IsNil: true, IsNamed: true })
        {
            (x, y) = TypeNil(x, y, position);
        }
        var isInterface = x.Type!.IsInterface || y.Type!.IsInterface;
        if (!GoType.Identical(x.Type!, y.Type!))
        {
            (x, y) = Unify(x, y);
        }
        if (isInterface && x is LiteralNode { IsNil: true })
        {
            return new BinaryNode(position, type, op, y, x);
        }
        if (isInterface && y is not LiteralNode { IsNil: true } && x.Type!.IsInterface == y.Type!.IsInterface)
        {
            return new CompareInterfaceNode(position, type, op, x, y);
        }
        return x.Type!.IsString && y.Type!.IsString
            ? new CompareStringNode(position, type, op, x, y)
            : new BinaryNode(position, type, op, x, y);
    }

    /// <summary>The nil without a type takes the other operand's.</summary>
    private static (ExprNode X, ExprNode Y) TypeNil(ExprNode x, ExprNode y, NodePosition position) =>
        x is LiteralNode { IsNil: true, IsNamed: true } ? (Conversions.Assign(x, y.Type, position), y) : (x, Conversions.Assign(y, x.Type, position));

    /// <summary>Converts the operand whose value is assignable to the other's type; x is tried first.</summary>
    private (ExprNode X, ExprNode Y) Unify(ExprNode x, ExprNode y)
    {
        GoType left = x.Type!, right = y.Type!;
        if (right.IsInterface || !left.IsInterface)
        {
            return right.IsInterface == left.IsInterface && !Fits(left, right)
                ? (x, Widen(y, left))
                : (Widen(x, right), y);
        }
        return (x, Widen(y, left));
    }

    private static bool Fits(GoType from, GoType to)
    {
        if (!from.IsInterface || !to.IsInterface)
        {
            return true;
        }
        var own = (InterfaceType)from.Underlying;
        return ((InterfaceType)to.Underlying).Methods.All(method => own.IndexOf(method.Name, method.Package) >= 0);
    }

    private ExprNode Widen(ExprNode x, GoType target) => target.IsInterface == x.Type!.IsInterface || x.Type.Size >= LargestUnconvertedOperand
        ? new ConvertNode(context.Line, target, Conversions.ForAssignment(x.Type, target), x)
        : x;
}

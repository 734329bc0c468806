using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Lowering.Walk;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>
/// Turns initial values of package variables into data as far as they are known (gc: initfix and staticassign); the rest stays
/// code.
/// </summary>
internal sealed class StaticInitializer(PackageLowering lowering)
{
    private readonly Dictionary<ExprNode, Variable> storage = new(ReferenceEqualityComparer.Instance);
    private readonly List<TreeNode> output = [];

    /// <summary>The place of the code that is added: of the last variable or part that says where it is (gc: setlineno).</summary>
    private NodePosition position;

    private TypeTable Types => lowering.Types;

    /// <summary>Goes through the assignments in the order they happen; gives those that need code.</summary>
    public List<TreeNode> Run(List<TreeNode> initializers)
    {
        foreach (var node in initializers)
        {
            output.AddRange(node.Init);
            node.Init = [];
            if (node is not AssignNode { Right: { } right } assign)
            {
                if (node is not AssignNode) { output.Add(node); }
            }
            else if (TreeFacts.IsBlank(assign.Left))
            {
                if (!Discardable.Is(right)) { output.Add(node); }
            }
            else if (assign.Left is not Variable variable || !AssignFrom(variable.Position, new StaticPlace(variable, 0, variable.Type!), right))
            {
                output.Add(node);
            }
        }
        return output;
    }

    private bool AssignFrom(NodePosition place, StaticPlace target, ExprNode value)
    {
        position = place;
        return Assign(target, value);
    }

    private void MoveTo(ExprNode value)
    {
        if (value is not (Variable or FunctionName) && value.Position.IsKnown) { position = value.Position; }
    }

    private bool Assign(StaticPlace place, ExprNode value)
    {
        value = WithoutNoOps(value);
        switch (value)
        {
            case Variable or FunctionName: return Copy(place, value);
            case LiteralNode literal:
                WriteLiteral(place, literal);
                return true;
            case AddressNode address when Statics.PlaceOf(address.X) is { } target:
                lowering.Statics.WriteAddress(place, lowering.GlobalSymbol(target.Variable), target.Offset);
                return true;
            case PointerLitNode pointer:
                AssignPointer(place, pointer, pointer.Literal);
                return true;
            case ConvertNode { Kind: ConversionKind.StringToBytes } convert when TreeFacts.IsString(convert.X, out var bytes):
                lowering.Statics.WriteBytes(place, bytes);
                return true;
            case ArrayLitNode { IsSlice: true } slice:
                AssignSlice(place, slice);
                return true;
            case ArrayLitNode or StructLitNode:
                AssignParts(place, value);
                return true;
            case ClosureNode { Function.Captures.Count: 0 } closure:
                lowering.Statics.Write(place, closure.Function.Name);
                return true;
            case ConvertNode { Kind: ConversionKind.Interface } convert: return AssignInterface(place, convert);
            default: return false;
        }
    }

    private void WriteLiteral(StaticPlace place, LiteralNode literal)
    {
        if (!TreeFacts.IsZero(literal)) { lowering.Statics.Write(place with { Type = literal.Type! }, literal); }
    }

    private static ExprNode WithoutNoOps(ExprNode value)
    {
        while (value is ConvertNode { Kind: ConversionKind.NoOp } convert) { value = convert.X; }
        return value;
    }

    private void AssignOrCode(StaticPlace place, ExprNode value)
    {
        if (Assign(place, value)) { return; }
        var target = place.Offset == 0 && GoType.Identical(place.Variable.Type!, place.Type)
            ? (ExprNode)place.Variable
            : new StaticSlotNode(position, place.Type, place.Variable, place.Offset);
        output.Add(new AssignNode(position, target, value));
    }

    private void AssignPointer(StaticPlace place, ExprNode pointer, ExprNode value)
    {
        var variable = lowering.Statics.New(value.Type!, isReadOnly: false);
        storage[pointer] = variable;
        lowering.Statics.WriteAddress(place, lowering.GlobalSymbol(variable), 0);
        AssignOrCode(new StaticPlace(variable, 0, value.Type!), value);
    }

    private void AssignSlice(StaticPlace place, ArrayLitNode slice)
    {
        var type = Types.ArrayOf(slice.Type!.Element!, slice.Length);
        var array = lowering.Statics.New(type, isReadOnly: false);
        storage[slice] = array;
        lowering.Statics.WriteSlice(place, array, slice.Length);
        AssignParts(new StaticPlace(array, 0, type), slice);
    }

    private void AssignParts(StaticPlace place, ExprNode literal)
    {
        foreach (var (offset, value) in PartsOf(literal))
        {
            var part = place with { Offset = place.Offset + offset, Type = value.Type! };
            if (value is LiteralNode constant)
            {
                WriteLiteral(part, constant);
                continue;
            }
            MoveTo(value);
            AssignOrCode(part, value);
        }
    }

    /// <summary>The values of a literal that are not zero, those of literals within it in place of these.</summary>
    private static IEnumerable<(long Offset, ExprNode Value)> PartsOf(ExprNode literal)
    {
        var direct = literal is StructLitNode structure
            ? structure.Fields.Select(field => (field.Offset, field.Value))
            : ((ArrayLitNode)literal).Elements.Select(element => (element.Index * literal.Type!.Element!.Size, element.Value));
        foreach (var (offset, value) in direct)
        {
            if (TreeFacts.IsZero(value)) { continue; }
            if (value is not (StructLitNode or ArrayLitNode { IsSlice: false }))
            {
                yield return (offset, value);
                continue;
            }
            foreach (var (inner, innerValue) in PartsOf(value)) { yield return (offset + inner, innerValue); }
        }
    }

    private bool AssignInterface(StaticPlace place, ConvertNode convert)
    {
        var value = StaticLiterals.Innermost(convert);
        if (value.Type is null || value.Type.IsInterface) { return value is LiteralNode { IsNil: true }; }
        var word = place.Type.IsEmptyInterface
            ? lowering.Descriptors.Request(value.Type)
            : lowering.Itabs.Request(value.Type, place.Type);
        lowering.Statics.WriteAddress(place, word, 0);
        var data = place with { Offset = place.Offset + 8, Type = value.Type };
        if (InterfaceData.IsDirect(value.Type))
        {
            if (value is LiteralNode { IsNil: true }) { return true; }
            MoveTo(value);
            AssignOrCode(data, value);
            return true;
        }
        AssignPointer(data, value, value);
        return true;
    }

    /// <summary>A variable initialised with another has the same data, if that is data too (gc: staticcopy).</summary>
    private bool Copy(StaticPlace place, ExprNode source)
    {
        if (source is FunctionName function)
        {
            lowering.Statics.Write(place, function);
            return true;
        }
        if (source is not Variable { Storage: StorageClass.Global, Definition: AssignNode { Right: { } value } } variable || variable.Package != lowering.Local)
        {
            return false;
        }
        while (value is ConvertNode { Kind: ConversionKind.NoOp } convert && !GoType.Identical(value.Type!, place.Type)) { value = convert.X; }
        return value switch
        {
            Variable or FunctionName => Copy(place, value) || AddCopy(place, value),
            LiteralNode literal => Write(place, literal),
            AddressNode { X: Variable { Storage: StorageClass.Global } target } => WriteTo(place, target),
            PointerLitNode pointer when storage.TryGetValue(pointer, out var target) => WriteTo(place, target),
            ArrayLitNode { IsSlice: true } slice when storage.TryGetValue(slice, out var array) => WriteSlice(place, array, slice.Length),
            ArrayLitNode { IsSlice: false } or StructLitNode => CopyParts(place, value, variable),
            _ => false,
        };
    }

    private bool AddCopy(StaticPlace place, ExprNode value)
    {
        output.Add(new AssignNode(position, new StaticSlotNode(position, place.Type, place.Variable, place.Offset), value));
        return true;
    }

    private bool Write(StaticPlace place, LiteralNode literal)
    {
        WriteLiteral(place, literal);
        return true;
    }

    private bool WriteTo(StaticPlace place, Variable target)
    {
        lowering.Statics.WriteAddress(place, lowering.GlobalSymbol(target), 0);
        return true;
    }

    private bool WriteSlice(StaticPlace place, Variable array, long length)
    {
        lowering.Statics.WriteSlice(place, array, length);
        return true;
    }

    private bool CopyParts(StaticPlace place, ExprNode literal, Variable source)
    {
        foreach (var (offset, value) in PartsOf(literal))
        {
            var part = place with { Offset = place.Offset + offset, Type = value.Type! };
            if (value is LiteralNode constant)
            {
                WriteLiteral(part, constant);
            }
            else if (!Assign(part, value))
            {
                output.Add(new AssignNode(position,
                    new StaticSlotNode(position, value.Type!, part.Variable, part.Offset),
                    new StaticSlotNode(position, value.Type!, source, offset)));
            }
        }
        return true;
    }
}

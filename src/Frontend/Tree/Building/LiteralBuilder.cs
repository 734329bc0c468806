using System.Numerics;
using System.Text;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>Builds composite literals and function literals.</summary>
internal sealed class LiteralBuilder(BodyContext context)
{
    private TypeInfo Info => context.Info;

    private ExpressionBuilder Expressions => context.Expressions;

    /// <summary>Builds <c>T{…}</c>, or <c>&amp;T{…}</c> when the type is a pointer.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="type">Its type, or the pointer type it is given where the type is left out.</param>
    /// <param name="ampersand">The <c>&amp;</c>, if written.</param>
    public ExprNode Composite(CompositeLit literal, GoType type, NodePosition? ampersand)
    {
        var line = context.Line;
        if (ampersand is { } start)
        {
            context.Line = start;
        }
        else if (literal.Type is { } written)
        {
            Expressions.SetLine(written);
        }
        var position = new NodePosition(literal.Position);
        var pointer = type as PointerType;
        var value = Parts(literal, pointer?.Target ?? type, position);
        var place = context.Line;
        context.Line = line;
        return pointer is null ? value : PointerTo(value, pointer, place);
    }

    private static PointerLitNode PointerTo(ExprNode value, PointerType pointer, NodePosition place)
    {
        switch (value)
        {
            case ArrayLitNode array:
                array.IsAddressed = true;
                break;
            case MapLitNode map:
                map.IsAddressed = true;
                break;
        }
        return new PointerLitNode(place, pointer, value);
    }

    /// <summary>Builds a function literal.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="isCalled">It is the function of a call.</param>
    public ClosureNode Function(FuncLit literal, bool isCalled)
    {
        var info = Info.FunctionOf(literal);
        var position = new NodePosition(literal.Position);
        var type = info.Type!;
        var name = new FunctionName(position, "", Info.Package, type);
        var function = new FunctionNode(position, name, type) { Outer = context.Function, IsHiddenClosure = context.Function is not null };
        name.Definition = function;
        var closure = new ClosureNode(position, type, function) { IsDirectlyCalled = isCalled };
        var body = new BodyContext(context.Package, function, info, context);
        foreach (var capture in function.Captures)
        {
            NoteCapture(capture.Original!);
        }
        if (context.Function is not null) { context.LiteralCount++; }
        Rename(name, context.Package.NextClosureName(context.Function));
        function.Closure = closure;
        if (context.Function is null)
        {
            context.Package.AddFunction(function, body.Build);
        }
        else
        {
            body.Build();
            context.Package.AddFunction(function, null);
        }
        return closure;
    }

    /// <summary><c>[]rune("text")</c> of a constant: a slice literal with every index written.</summary>
    public ArrayLitNode Runes(StringConstant text, GoType type)
    {
        var elements = new List<ElementNode>();
        foreach (var rune in Decode(text.Bytes))
        {
            var value = new LiteralNode(context.Line, type.Element!, new IntConstant(new BigInteger(rune)));
            elements.Add(new ElementNode(context.Line, elements.Count, true, value));
        }
        return new ArrayLitNode(context.Line, type, elements, elements.Count);
    }

    private static List<int> Decode(ReadOnlySpan<byte> bytes)
    {
        var runes = new List<int>();
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            runes.Add(rune.Value);
            bytes = bytes[(status == System.Buffers.OperationStatus.Done ? length : 1)..];
        }
        return runes;
    }

    private static void Rename(FunctionName name, string spelled)
    {
        name.Name = spelled;
        name.LinkName = name.Package!.LinkPrefix + "." + spelled;
    }

    /// <summary>
    /// What was assigned before the first closure that captures a variable, in the same loop as its declaration, does not
    /// count against capturing it by value.
    /// </summary>
    private void NoteCapture(Variable variable)
    {
        if (!variable.IsCaptured)
        {
            variable.IsCaptured = true;
            if (variable.DeclarationDepth == context.Depth)
            {
                variable.IsAssigned = false;
            }
        }
    }

    private ExprNode Parts(CompositeLit literal, GoType type, NodePosition position) => type.Underlying switch
    {
        Types.StructType structure => new StructLitNode(position, type, Fields(literal, structure)),
        Types.MapType map => new MapLitNode(position, type, Entries(literal, map)),
        _ => Elements(literal, type, position),
    };

    private List<FieldValueNode> Fields(CompositeLit literal, Types.StructType structure)
    {
        var fields = new List<FieldValueNode>();
        for (var i = 0; i < literal.Elements.Length; i++)
        {
            var element = literal.Elements[i];
            var index = i;
            if (element is KeyValueExpr pair)
            {
                index = structure.IndexOf(((Ident)pair.Key).Name, Info.Package);
                element = pair.Value;
                context.Line = PositionOf(pair.Key);
            }
            else
            {
                context.Line = PositionOf(element);
            }
            var place = context.Line;
            var field = structure.Fields[index];
            var value = Expressions.Assign(Element(element, field.Type), field.Type);
            fields.Add(new FieldValueNode(place, field.Name, structure.Offsets[index], value));
        }
        return fields;
    }

    private ArrayLitNode Elements(CompositeLit literal, GoType type, NodePosition position)
    {
        var elements = new List<ElementNode>();
        long next = 0, length = 0;
        foreach (var written in literal.Elements)
        {
            var element = written;
            if (written is KeyValueExpr pair)
            {
                next = (long)((IntConstant)Info.ValueOf(pair.Key)!).Value;
                element = pair.Value;
                context.Line = PositionOf(pair.Key);
            }
            else
            {
                context.Line = PositionOf(element);
            }
            var place = context.Line;
            var value = Expressions.Assign(Element(element, type.Element!), type.Element);
            elements.Add(new ElementNode(place, next++, written is KeyValueExpr, value));
            length = Math.Max(length, next);
        }
        return new ArrayLitNode(position, type, elements, type.Underlying is Types.ArrayType array ? array.Length : length);
    }

    private List<KeyValueNode> Entries(CompositeLit literal, Types.MapType map)
    {
        var entries = new List<KeyValueNode>();
        foreach (var pair in literal.Elements.Cast<KeyValueExpr>())
        {
            context.Line = PositionOf(pair.Key);
            var place = context.Line;
            var key = Expressions.Assign(Element(pair.Key, map.KeyType), map.KeyType);
            var value = Expressions.Assign(Element(pair.Value, map.ValueType), map.ValueType);
            entries.Add(new KeyValueNode(place, key, value));
        }
        return entries;
    }

    /// <summary>Of the address of a literal the literal's brace, as in gc, where the ampersand is no node.</summary>
    private static NodePosition PositionOf(Expr element) =>
        new(element is UnaryExpr { Op: Operator.And, X: CompositeLit literal } ? literal.Position : element.Position);

    /// <summary>An element literal without a type has the element type, or is a pointer to a literal of what it points to.</summary>
    private ExprNode Element(Expr element, GoType type)
    {
        if (element is not CompositeLit { Type: null } literal)
        {
            return Expressions.Build(element);
        }
        var line = context.Line;
        context.Line = new NodePosition(literal.Position);
        var node = Composite(literal, type, null);
        node.IsImplicit = true;
        if (node is PointerLitNode { Literal: var value })
        {
            value.IsImplicit = true;
        }
        context.Line = line;
        return node;
    }
}

using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;
using FuncType = GoDefer.Frontend.Types.FuncType;
using InterfaceType = GoDefer.Frontend.Types.InterfaceType;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>Builds <c>x.f</c>: fields through embedded ones, methods, method values and method expressions (gc: adddot, lookdot).</summary>
internal sealed class SelectorBuilder(BodyContext context)
{
    private TypeInfo Info => context.Info;

    /// <summary>Builds a selector that is a value, or the function of a call.</summary>
    public ExprNode Build(SelectorExpr selector, bool isCallee)
    {
        if (Info.SelectionOf(selector) is not { } selection)
        {
            return Qualified(selector);
        }
        var position = new NodePosition(selector.Position);
        if (selection.Kind == SelectionKind.MethodExpression)
        {
            return MethodExpression(selector, selection, position);
        }
        var x = context.Expressions.Build(selector.X);
        return selection.Kind == SelectionKind.Field
            ? Follow(x, selection.Path, selection.Path.Count - 1, position)
            : Method(selector, selection, x, position, isCallee);
    }

    private ExprNode Qualified(SelectorExpr selector) => Info.SymbolOf(selector.Selector) switch
    {
        VarSymbol variable => context.Use(context.VariableOf(variable)),
        FuncSymbol function => context.Package.NameOf(function),
        var other => throw context.Bug($"{selector.Selector.Name} ({other?.GetType().Name}) is no value"),
    };

    /// <summary>Embedded fields belong to the current line; the field that is written, at <paramref name="last"/>, has the dot's position.</summary>
    private ExprNode Follow(ExprNode x, IReadOnlyList<FieldStep> path, int last, NodePosition position)
    {
        for (var i = 0; i < path.Count; i++)
        {
            var step = path[i];
            var place = i == last ? position : context.Line;
            var offset = step.Struct.Offsets[step.Index];
            x = step.ThroughPointer
                ? new PointerFieldNode(place, step.Field.Type, x, step.Field.Name, offset) { IsImplicit = i != last }
                : new FieldNode(place, step.Field.Type, x, step.Field.Name, offset) { IsImplicit = i != last };
        }
        return x;
    }

    private ExprNode Method(SelectorExpr selector, Selection selection, ExprNode x, NodePosition position, bool isCallee)
    {
        x = Follow(x, selection.Path, -1, position);
        if (selection.Kind == SelectionKind.InterfaceMethod)
        {
            return InterfaceMethod(selection, x, position, isCallee);
        }
        var method = selection.Method!;
        x = Receiver(x, selection);
        if (isCallee)
        {
            return new MethodNode(position, method.Type!, x, context.Package.NameOf(method));
        }
        var wrapper = context.Package.Wrappers.ForMethod(method, x.Type!, context.Line);
        return new MethodValueNode(position, Info.TypeOf(selector) ?? method.Type!, x, wrapper);
    }

    private ExprNode Receiver(ExprNode x, Selection selection)
    {
        if (selection.TakesAddress)
        {
            return context.Expressions.AddressOf(x, context.Line, true);
        }
        return selection.Dereferences
            ? new DereferenceNode(context.Line, x.Type!.Element!, x) { IsImplicit = true }
            : x;
    }

    private ExprNode InterfaceMethod(Selection selection, ExprNode x, NodePosition position, bool isCallee)
    {
        var type = (InterfaceType)x.Type!.Underlying;
        var method = type.Methods[selection.InterfaceIndex];
        return isCallee
            ? new InterfaceMethodNode(position, method.Type, x, method.Name, selection.InterfaceIndex)
            : new MethodValueNode(position, method.Type, x, context.Package.Wrappers.ForInterface(x.Type!, selection.InterfaceIndex, context.Line));
    }

    private FunctionName MethodExpression(SelectorExpr selector, Selection selection, NodePosition position)
    {
        var receiver = selection.Receiver;
        var name = MethodValueWrappers.MethodName(receiver, selector.Selector.Name);
        var package = MethodValueWrappers.PackageOf(receiver) ?? Info.Package;
        // The wrapper is made with the type's descriptor, and that of a type without a name only if something asks for it.
        if (((receiver as PointerType)?.Target ?? receiver) is { IsNamed: false, Kind: TypeKind.Struct }) { context.Package.Tree.DeclaredTypes.Add(receiver); }
        var methodPackage = selection.Method?.Package ?? selection.Interface!.Methods[selection.InterfaceIndex].Package;
        return new FunctionName(position, name, package, Info.TypeOf(selector) as FuncType)
        {
            LinkName = LinkNames.Method(receiver, selector.Selector.Name, methodPackage),
            MethodReceiver = receiver,
            Method = DeclaredMethod(selection),
        };
    }

    /// <summary>The declared method, when the expression names it and no wrapper around it.</summary>
    private FunctionName? DeclaredMethod(Selection selection)
    {
        if (selection.Method is not { } method || selection.Path.Count > 0)
        {
            return null;
        }
        var isPointer = selection.Receiver.Kind == TypeKind.Pointer && !selection.Receiver.IsNamed;
        return isPointer == method.HasPointerReceiver ? context.Package.NameOf(method) : null;
    }
}

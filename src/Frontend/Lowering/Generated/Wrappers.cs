using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Tree.Building;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;
using CallKind = GoDefer.Frontend.Tree.CallKind;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Generated;

/// <summary>Functions that adapt calls: methods to other receivers, deferred builtins to functions (gc: genwrapper, wrapCall).</summary>
internal sealed class Wrappers(PackageLowering package)
{
    private int builtins;

    /// <summary>A function that does what the builtin does with its arguments; it is compiled after the functions of the program.</summary>
    public FunctionName ForBuiltin(ExprNode builtin, IReadOnlyList<ExprNode> arguments)
    {
        var type = package.Types.FuncOf([.. arguments.Select(argument => argument.Type!)], [], false);
        var parameters = arguments.Select((argument, i) => ("a" + i, argument.Type!)).ToList();
        var function = FunctionShape.Make(package, $"{package.Local.LinkPrefix}.wrap·{++builtins}", null, parameters, type, builtin.Position);
        function.IsDuplicateOk = false;
        function.Body =
        [
            builtin is PrintNode print
                ? new PrintNode(print.Position, print.IsLine, [.. function.Parameters])
                : new DeleteNode(builtin.Position, function.Parameters[0], function.Parameters[1]),
        ];
        package.Tree.Functions.Add(function);
        return function.Name;
    }

    /// <summary>Compiles the function by which a method is called on another receiver than it is declared with.</summary>
    public void DefineMethod(GoType receiver, MethodEntry method, string name)
    {
        if (IsDefinedElsewhere(receiver, method)) { return; }
        var names = SignatureNames.Parameters(method.Type);
        var parameters = names.Select((named, i) => (named.Name, method.Type.Parameters[i])).ToList();
        var function = FunctionShape.Make(package, name, (".this", receiver), parameters, method.Type);
        Place(function.Parameters, names);
        Place(function.Results, SignatureNames.Results(method.Type));
        var work = new FunctionWork(package, function);
        function.Body = Body(work, receiver, method);
        MidEnd.AnalyzeGenerated(function, package.Types);
        package.Compile(function);
    }

    private bool IsDefinedElsewhere(GoType receiver, MethodEntry method) =>
        (receiver is PointerType { Target: NamedType owner } pointer && owner.Package != package.Local && GoType.Identical(pointer.Target, method.Receiver))
        || (receiver is NamedType { Kind: TypeKind.Interface } face && face.Package != package.Local);

    /// <summary>The variables stay where the method declares them.</summary>
    private static void Place(List<Variable> variables, IReadOnlyList<SignatureName> names)
    {
        for (var i = 0; i < variables.Count; i++) { names[i].Describe(variables[i]); }
    }

    private List<TreeNode> Body(FunctionWork work, GoType receiver, MethodEntry method)
    {
        var make = work.Make;
        var self = work.Function.Receiver!;
        var body = new List<TreeNode>();
        if (receiver is PointerType pointer && GoType.Identical(pointer.Target, method.Receiver))
        {
            body.Add(make.If(make.Binary(Operator.Equal, self, make.Nil(receiver)), make.RuntimeCall("panicwrap", [])));
        }
        var target = Follow(work, self, method.Path);
        if (receiver.Kind == TypeKind.Pointer && method.Receiver.Kind == TypeKind.Pointer && method is { IsPromoted: true, Declared: not null })
        {
            var address = target.Type!.Kind == TypeKind.Pointer ? target : make.AddressOf(target);
            body.Add(make.Assign(self, make.Retype(address, receiver)));
            body.Add(new TailCallNode(work.Position, LinkNames.Method(method.Receiver, method.Name, method.Package)));
            return body;
        }
        work.Function.IsWrapper = true;
        var call = Call(work, target, method);
        body.Add(method.Type.Results.Count > 0 ? new ReturnNode(work.Position, [call]) : call);
        return body;
    }

    /// <summary>The embedded fields on the way to the method's receiver.</summary>
    private static ExprNode Follow(FunctionWork work, ExprNode x, IReadOnlyList<FieldStep> path)
    {
        foreach (var step in path)
        {
            var offset = step.Struct.Offsets[step.Index];
            x = x.Type!.Kind == TypeKind.Pointer
                ? new PointerFieldNode(work.Position, step.Field.Type, x, step.Field.Name, offset)
                : new FieldNode(work.Position, step.Field.Type, x, step.Field.Name, offset);
        }
        return x;
    }

    private CallNode Call(FunctionWork work, ExprNode target, MethodEntry method)
    {
        var arguments = work.Function.Parameters.ConvertAll(parameter => (ExprNode)parameter);
        if (method.Declared is null)
        {
            var face = (GoDefer.Frontend.Types.InterfaceType)target.Type!.Underlying;
            var function = new InterfaceMethodNode(work.Position, method.Type, target, method.Name, face.IndexOf(method.Name, method.Package));
            return new CallNode(work.Position, method.Type.ResultType, CallKind.Interface, function, arguments) { HasDots = method.Type.IsVariadic };
        }
        target = (target.Type!.Kind == TypeKind.Pointer, method.Receiver.Kind == TypeKind.Pointer) switch
        {
            (true, false) => work.Make.Dereference(target),
            (false, true) => work.Make.AddressOf(target),
            _ => target,
        };
        return new CallNode(work.Position, method.Type.ResultType, CallKind.Method, new MethodNode(work.Position, method.Type, target, package.Tree.NameOf(method.Declared)), arguments)
        {
            HasDots = method.Type.IsVariadic,
        };
    }
}

using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Source;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Symbols;
using FuncType = GoDefer.Frontend.Types.FuncType;
using InterfaceType = GoDefer.Frontend.Types.InterfaceType;

namespace GoDefer.Frontend.Tree.Building;

/// <summary>
/// Makes the functions <c>T.m-fm</c> that method values point to: they take the receiver from the closure record and call
/// the method with their own parameters (gc: makepartialcall). One is made for each receiver type and method.
/// </summary>
internal sealed class MethodValueWrappers(TreeBuilder package)
{
    private const int ReceiverOffset = 8;

    private readonly Dictionary<string, FunctionName> known = [];

    /// <summary>The wrapper of a declared method whose receiver in the record has type <paramref name="receiver"/>.</summary>
    public FunctionName ForMethod(FuncSymbol method, GoType receiver, NodePosition position)
    {
        var target = package.NameOf(method);
        return Wrap(receiver, method.Name, method.Package, method.Type!, position, (place, x) =>
            (CallKind.Method, new MethodNode(place, method.Type!, Receiver(place, x, receiver), target)));
    }

    /// <summary>The wrapper of a method of an interface.</summary>
    public FunctionName ForInterface(GoType receiver, int index, NodePosition position)
    {
        var method = ((InterfaceType)receiver.Underlying).Methods[index];
        return Wrap(receiver, method.Name, method.Package, method.Type, position, (place, x) =>
            (CallKind.Interface, new InterfaceMethodNode(place, method.Type, x, method.Name, index)));
    }

    /// <summary>How a method is named with its receiver: <c>T.m</c>, <c>(*T).m</c>.</summary>
    public static string MethodName(GoType receiver, string method) =>
        receiver is PointerType pointer ? $"(*{ShortName(pointer.Target)}).{method}" : $"{ShortName(receiver)}.{method}";

    /// <summary>The package whose name a method of the type carries.</summary>
    public static GoPackage? PackageOf(GoType receiver) => (receiver is PointerType pointer ? pointer.Target : receiver) is NamedType named ? named.Package : null;

    private static string ShortName(GoType type) => type is NamedType named ? named.Name : type.ToString();

    private static ExprNode Receiver(NodePosition place, Variable kept, GoType receiver) => receiver.Kind == TypeKind.Pointer
        ? kept
        : new DereferenceNode(place, receiver, kept) { IsImplicit = true };

    private FunctionName Wrap(
        GoType receiver, string method, GoPackage? methodPackage, FuncType type, NodePosition position,
        Func<NodePosition, Variable, (CallKind Kind, ExprNode Function)> callee)
    {
        var spelled = MethodName(receiver, method) + "-fm";
        if (known.TryGetValue(spelled, out var name))
        {
            return name;
        }
        name = new FunctionName(position, spelled, PackageOf(receiver) ?? package.Info.Package, type)
        {
            LinkName = LinkNames.Method(receiver, method, methodPackage, "-fm"),
        };
        known.Add(spelled, name);
        var function = new FunctionNode(position, name, type) { IsDuplicateOk = true, NeedsContext = true };
        name.Definition = function;
        DeclareParameters(function);
        package.AddFunction(function, () => BuildBody(function, receiver, callee));
        return name;
    }

    private static void DeclareParameters(FunctionNode function)
    {
        foreach (var name in SignatureNames.Parameters(function.Type))
        {
            var type = function.Type.Parameters[function.Parameters.Count];
            function.Parameters.Add(Declare(function, name, type, StorageClass.Parameter));
        }
        if (function.Type.IsVariadic)
        {
            function.Parameters[^1].IsVariadic = true;
        }
        foreach (var name in SignatureNames.Results(function.Type))
        {
            var type = function.Type.Results[function.Results.Count];
            var result = Declare(function, name, type, StorageClass.Result);
            function.Results.Add(result);
            result.Generation = function.Results.Count;
        }
    }

    private static Variable Declare(FunctionNode function, SignatureName name, GoType type, StorageClass storage)
    {
        var variable = new Variable(function.Position, name.Name, type, storage) { Function = function, DeclarationDepth = 1, IsUsed = true };
        name.Describe(variable);
        function.Locals.Add(variable);
        return variable;
    }

    private void BuildBody(
        FunctionNode function, GoType receiver, Func<NodePosition, Variable, (CallKind Kind, ExprNode Function)> callee)
    {
        var place = function.Position;
        ExprNode slot = new ClosureSlotNode(place, receiver, ReceiverOffset);
        var keepsAddress = receiver.Kind != TypeKind.Pointer && !receiver.IsInterface;
        var kept = Declare(function, new SignatureName(".this", default, null), keepsAddress ? package.Info.Types.PointerTo(receiver) : receiver, StorageClass.Auto);
        kept.IsAssigned = true;
        var assign = new AssignNode(place, kept, keepsAddress ? new AddressNode(place, kept.Type!, slot) : slot);
        var (kind, target) = callee(place, kept);
        var call = new CallNode(place, function.Type.ResultType, kind, target, [.. function.Parameters]) { HasDots = function.Type.IsVariadic };
        function.Body = [assign, function.Type.Results.Count == 0 ? call : new ReturnNode(place, [call])];
    }
}

using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.IR;

namespace GoDefer.Frontend.Lowering.Emit;

internal sealed partial class Emitter
{
    // gc: BADWIDTH.
    private const long UnknownSize = -1_000_000_000;

    private void DeclareScopes()
    {
        var node = work.Function;
        var bounds = new ScopeBounds(node);
        function.Scopes.Add(new LexicalScope(-1, work.Package.ToSourcePosition(node.Position.Source), work.Package.ToSourcePosition(node.EndPosition.Source)));
        for (var scope = 1; scope <= node.ScopeParents.Count; scope++)
        {
            var (start, end) = bounds[scope];
            function.Scopes.Add(new LexicalScope(node.ScopeParents[scope - 1], work.Package.ToSourcePosition(start), work.Package.ToSourcePosition(end)));
        }
    }

    private void DeclareLocals()
    {
        var variables = work.Function.Locals.ToList();
        for (var i = 0; i <= variables.Count; i++)
        {
            foreach (var (place, name, type) in work.Function.OtherDeclarations)
            {
                if (place == i) { NoteOtherDeclaration(name, type); }
            }
            if (i == variables.Count) { break; }
            // A variable on the heap has no place in the frame, but it is a declaration still.
            if (variables[i].Storage is StorageClass.Auto or StorageClass.Parameter or StorageClass.Result) { Declare(variables[i]); }
            else { NoteOtherDeclaration(null, null); }
        }
        NameHeapVariables();
        foreach (var capture in work.Function.Captures) { AddCapture(capture); }
    }

    private void NoteOtherDeclaration(string? name, GoType? type)
    {
        var (hasPointers, size) = type is null ? (false, 0) : LayoutOf(type);
        function.OtherDeclarations.Add(new OtherDeclaration(function.Locals.Count, name, hasPointers, size));
    }

    /// <summary>What gc takes for the layout of a constant's type: that of untyped numbers is never computed.</summary>
    private static (bool HasPointers, long Size) LayoutOf(GoType type) => type.Kind switch
    {
        TypeKind.UntypedNumber => (true, UnknownSize),
        TypeKind.UntypedString => (true, BasicType.String.Size),
        TypeKind.UntypedBool => (false, BasicType.Bool.Size),
        _ => (type.HasPointers, type.Size),
    };

    private void NameHeapVariables()
    {
        var node = work.Function;
        foreach (var variable in node.Locals.Concat(node.Parameters).Concat(node.Results))
        {
            if (variable.Storage == StorageClass.Heap && locals.TryGetValue(variable.HeapAddress!, out var pointer))
            {
                pointer.HeapVariable = variable.Name;
            }
        }
    }

    private Local Declare(Variable variable)
    {
        var role = variable.IsTemporary ? LocalRole.Temporary : variable.Storage switch
        {
            StorageClass.Parameter => LocalRole.Parameter,
            StorageClass.Result => LocalRole.Result,
            _ => LocalRole.Variable,
        };
        var local = function.NewLocal(variable.Name, IrTypes.Of(variable.Type!), role);
        local.Index = role switch
        {
            LocalRole.Parameter => ParameterIndex(variable),
            LocalRole.Result => IndexIn(work.Function.Results, variable),
            _ => 0,
        };
        local.Package = OriginOf(variable);
        local.IsAddressTaken = variable.IsAddressTaken;
        local.InMemory = !IsValue(variable);
        local.Position = ToSource(variable.Position);
        local.IsInlinedFormal = variable.IsInlinedParameter;
        local.IsUsed = variable.IsUsed || variable.IsTemporary || role != LocalRole.Variable;
        locals.Add(variable, local);
        return local;
    }

    /// <summary>The package whose inlined body declares a variable, if it is another one; names that inlining makes are our own.</summary>
    private static string? OriginOf(Variable variable) =>
        variable is { Package: { IsLocal: false } package, Name: [not ('~' or '&'), ..] } ? package.LinkPrefix : null;

    private int ParameterIndex(Variable variable)
    {
        var receiver = work.Function.Receiver;
        if (receiver is null) { return IndexIn(work.Function.Parameters, variable); }
        return Stands(receiver, variable) ? 0 : IndexIn(work.Function.Parameters, variable) + 1;
    }

    private static int IndexIn(List<Variable> list, Variable variable) => list.FindIndex(one => Stands(one, variable));

    private static bool Stands(Variable declared, Variable inFrame) =>
        ReferenceEquals(declared, inFrame) || ReferenceEquals(declared.StackCopy, inFrame);

    private void AddCapture(Variable capture)
    {
        var mode = capture.IsByValue ? CaptureMode.ByValue : CaptureMode.ByReference;
        if (locals.TryGetValue(capture.HeapAddress ?? capture, out var local)) { local.Capture = mode; }
        var reason = capture.IsByValue ? CaptureReason.NeverReassigned : capture.Original?.CaptureReason ?? CaptureReason.Reassigned;
        function.Captures.Add(new Capture(capture.Name, mode, reason, IrTypes.Of(capture.Type!), NextCaptureOffset(capture)));
    }

    private long NextCaptureOffset(Variable capture)
    {
        var offset = function.Captures.Count == 0 ? 8 : EndOf(function.Captures[^1]);
        return TypeLayout.RoundUp(offset, capture.IsByValue ? capture.Type!.Alignment : 8);
    }

    private static long EndOf(Capture capture) => capture.Offset + (capture.Mode == CaptureMode.ByValue ? capture.Type.Size : 8);

    /// <summary>Whether a variable of the frame is a value, not memory (gc: canSSA).</summary>
    private bool IsValue(Variable variable)
    {
        if (!work.Optimizes || variable.IsAddressTaken || variable.Storage is StorageClass.Global or StorageClass.Heap) { return false; }
        if (variable.Storage == StorageClass.Result && work.Function.HasDefer) { return false; }
        return !(variable.Storage == StorageClass.Parameter && variable.Name == ".this") && ValueTypes.IsValue(variable.Type!);
    }

    /// <summary>Whether an expression is a variable that is a value, or a part of one.</summary>
    private bool IsValue(ExprNode node)
    {
        while (true)
        {
            switch (node)
            {
                case FieldNode field: node = field.X; break;
                case IndexNode { X.Type.Kind: TypeKind.Array } index: node = index.X; break;
                default: return node is Variable variable && IsValue(variable);
            }
        }
    }

    private Local LocalOf(Variable variable) =>
        locals.TryGetValue(variable, out var local)
            ? local
            : throw new InternalErrorException("emit", function.Symbol.Name, $"variable {variable.Name} is not in the frame");
}

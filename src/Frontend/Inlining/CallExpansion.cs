using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Inlining;

/// <summary>
/// Replaces one call by the callee's body (gc: mkinlcall). Statements before the body declare variables for what the callee
/// captures, for its parameters, locals and results, and assign the arguments; the order of all that is gc's, since it is
/// the order of the variables in the frame.
/// </summary>
internal sealed class CallExpansion
{
    private readonly FunctionNode caller;
    private readonly CallNode call;
    private readonly InlineBody inline;
    private readonly TypeTable types;
    private readonly Dictionary<Variable, ExprNode> stands = [];
    private readonly List<(Variable Variable, NodePosition Position)> declared = [];
    private readonly List<Variable> results = [];
    private readonly List<TreeNode> init;

    private CallExpansion(FunctionNode caller, CallNode call, InlineBody inline, TypeTable types)
    {
        this.caller = caller;
        this.call = call;
        this.inline = inline;
        this.types = types;
        init = call.HasInit ? [.. call.Init] : [];
    }

    private NodePosition Position => call.Position;

    private FunctionNode Callee => inline.Function;

    private bool IsImported => Callee.Name.ImportedTags is not null;

    /// <summary>The body in place of a call.</summary>
    /// <param name="caller">The function the call stands in; gets the new variables.</param>
    /// <param name="call">The call.</param>
    /// <param name="inline">The callee.</param>
    /// <param name="site">Index of the call in <see cref="PackageTree.InlineSites"/>.</param>
    /// <param name="types">Makes types.</param>
    public static InlinedCallNode Expand(FunctionNode caller, CallNode call, InlineBody inline, int site, TypeTable types) =>
        new CallExpansion(caller, call, inline, types).Expand(site);

    private InlinedCallNode Expand(int site)
    {
        Callee.Captures.ForEach(StandForCapture);
        foreach (var local in inline.Locals.Where(local => local.Storage != StorageClass.Result))
        {
            StandForLocal(local);
        }
        Callee.Results.ForEach(StandForResult);
        AssignArguments();
        init.AddRange(results.Select(result => Assignments.One(Position, result, null)));
        var label = $".i{caller.LabelCount++}";
        var substitution = new BodySubstitution(stands, results, label, Position, site, $"·{site + 1}", IsImported ? inline.FirstCall : null);
        List<TreeNode> body = [.. inline.Body];
        substitution.Statements(body);
        body.Add(new LabelNode(Position, label));
        foreach (var (variable, position) in declared)
        {
            variable.Position = substitution.At(position);
        }
        return new InlinedCallNode(Position, call.Type!, Callee.Name, body, [.. results]) { Init = init };
    }

    private void StandForCapture(Variable capture)
    {
        var outer = capture.Outer!;
        if (capture.IsByValue)
        {
            var copy = NewVariable(capture.Name, capture.Type!, capture.IsAddressTaken);
            init.Add(new DeclareNode(Position, copy));
            init.Add(Assignments.One(Position, copy, outer));
            stands.Add(capture, copy);
            return;
        }
        var address = NewVariable("&" + capture.Name, types.PointerTo(capture.Type!), false);
        init.Add(new DeclareNode(Position, address));
        outer.IsAddressTaken = true;
        init.Add(Assignments.One(Position, address, new AddressNode(Position, address.Type!, outer)));
        stands.Add(capture, new DereferenceNode(Position, capture.Type!, address));
    }

    private void StandForLocal(Variable local)
    {
        var stand = NewVariable(local.Name, local.Type!, local.IsAddressTaken);
        stands.Add(local, stand);
        var isParameter = local.Storage == StorageClass.Parameter;
        if (isParameter)
        {
            init.Add(new DeclareNode(Position, stand));
        }
        stand.IsInlinedParameter = isParameter;
        stand.IsInlinedLocal = !isParameter;
        declared.Add((stand, local.Position));
    }

    /// <summary>Export data has no names for results without one; the variables made for them are no part of the callee (gc: retvar).</summary>
    private void StandForResult(Variable result)
    {
        var isNew = IsImported && result.Name[0] == '~';
        var stand = NewVariable(isNew ? $"~R{results.Count}" : result.Name, result.Type!, result.IsAddressTaken);
        stands.Add(result, stand);
        if (!isNew)
        {
            stand.IsInlinedParameter = true;
            declared.Add((stand, result.Position));
        }
        init.Add(new DeclareNode(Position, stand));
        results.Add(stand);
    }

    private void AssignArguments()
    {
        var targets = new List<ExprNode>();
        if (Callee.Receiver is { } receiver)
        {
            if (call.Function is MethodNode method)
            {
                init.Add(Assignments.One(Position, TargetFor(receiver), method.X));
            }
            else
            {
                targets.Add(TargetFor(receiver));
            }
        }
        AssignNode? rest = null;
        foreach (var parameter in Callee.Parameters)
        {
            if (parameter.IsVariadic && !call.HasDots)
            {
                rest = PackRest(parameter, targets);
            }
            else
            {
                targets.Add(TargetFor(parameter));
            }
        }
        if (call.Arguments.Count > 0)
        {
            init.Add(Assignments.Several(Position, targets, [.. call.Arguments]));
        }
        if (rest is not null)
        {
            init.Add(rest);
        }
    }

    /// <summary>Loose variadic arguments go to variables first, and from there into a slice.</summary>
    private AssignNode PackRest(Variable parameter, List<ExprNode> targets)
    {
        var type = parameter.Type!;
        var count = call.Arguments is [{ Type: TupleType tuple }] ? tuple.Types.Count : call.Arguments.Count;
        var elements = new List<ElementNode>();
        while (targets.Count < count)
        {
            var argument = NewVariable($"~arg{targets.Count}", type.Element!, false);
            targets.Add(argument);
            elements.Add(new ElementNode(Position, elements.Count, false, argument));
        }
        ExprNode value = elements.Count == 0
            ? new LiteralNode(Position, type, NilConstant.Instance)
            : new ArrayLitNode(Position, type, elements, elements.Count);
        return Assignments.One(Position, TargetFor(parameter), value);
    }

    private ExprNode TargetFor(Variable parameter) =>
        parameter.IsBlank ? new Variable(Position, "_", BasicType.Blank, StorageClass.Auto) : stands[parameter];

    private Variable NewVariable(string name, GoType type, bool isAddressTaken)
    {
        var variable = new Variable(Position, name, type, StorageClass.Auto)
        {
            Package = Callee.Name.Package,
            Function = caller,
            IsUsed = true,
            IsAddressTaken = isAddressTaken,
        };
        caller.Locals.Add(variable);
        return variable;
    }
}

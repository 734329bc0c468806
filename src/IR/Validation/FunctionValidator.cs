using GoDefer.IR.Analysis;

namespace GoDefer.IR.Validation;

/// <summary>The checks of <see cref="IrValidator"/> over one function.</summary>
internal sealed class FunctionValidator(Function function)
{
    private readonly Dictionary<Value, int> places = [];
    private string? error;
    private Value? pendingArg;

    public string? Check()
    {
        if (function.Blocks.Count == 0) { return "there is no block"; }
        if (function.Entry.Predecessors.Length > 0) { return $"entry {function.Entry} has predecessors"; }
        foreach (var block in function.Blocks) { CheckEdges(block); }
        if (error is null) { Place(); }
        if (error is not null) { return error; }
        var dominators = new Dominators(function);
        foreach (var block in function.Blocks)
        {
            CheckControl(block, dominators);
            foreach (var value in block.Values) { CheckValue(value, dominators); }
            CheckCalls(block);
        }
        if (pendingArg is not null) { Fail(pendingArg, "no call follows"); }
        return error;
    }

    private void Fail(Block block, string message) => error ??= $"block {block}: {message}";

    private void Fail(Value value, string message) => error ??= $"block {value.Block}, value {value} ({value.Op}): {message}";

    private void CheckEdges(Block block)
    {
        var wanted = block.Kind switch
        {
            BlockKind.Plain => 1,
            BlockKind.If or BlockKind.Defer => 2,
            _ => 0,
        };
        if (block.Successors.Length != wanted) { Fail(block, $"{block.Kind} has {block.Successors.Length} successors, not {wanted}"); }
        foreach (var successor in block.Successors)
        {
            if (Count(successor.Predecessors, block) != Count(block.Successors, successor))
            {
                Fail(block, $"the edge to {successor} is not known there");
            }
        }
        foreach (var predecessor in block.Predecessors)
        {
            if (Count(predecessor.Successors, block) == 0) { Fail(block, $"predecessor {predecessor} does not lead here"); }
        }
        if (block.Kind == BlockKind.TailCall && block.TailCallee is null) { Fail(block, "the callee is missing"); }
    }

    private static int Count(ReadOnlySpan<Block> blocks, Block wanted)
    {
        var count = 0;
        foreach (var block in blocks) { count += block == wanted ? 1 : 0; }
        return count;
    }

    private void Place()
    {
        var ids = new HashSet<int>();
        foreach (var block in function.Blocks)
        {
            for (var i = 0; i < block.Values.Count; i++)
            {
                var value = block.Values[i];
                if (value.Block != block) { Fail(value, $"stands in {block}"); }
                if (!ids.Add(value.Id)) { Fail(value, "its id is used twice"); }
                places.TryAdd(value, i);
            }
        }
    }

    private void CheckControl(Block block, Dominators dominators)
    {
        if (block.Kind != BlockKind.If)
        {
            if (block.Control is not null) { Fail(block, $"{block.Kind} has a control"); }
            return;
        }
        if (block.Control is null) { Fail(block, "If has no control"); }
        else if (block.Control.Type.Kind != IrKind.Bool) { Fail(block, $"control {block.Control} is no bool"); }
        else if (!IsDefinedAt(block.Control, block, block.Values.Count, dominators)) { Fail(block, $"control {block.Control} is not defined here"); }
    }

    private void CheckValue(Value value, Dominators dominators)
    {
        var info = value.Info;
        var form = function.IsCanonical ? OpForms.Canonical : OpForms.Frontend;
        if (!info.Forms.HasFlag(form)) { Fail(value, $"not allowed in the {form.ToString().ToLowerInvariant()} form"); }
        CheckTypes(value, info);
        CheckPayload(value, info.Payload);
        CheckLocal(value);
        if (function.IsCanonical && info.HasResult && !value.Type.IsScalar) { Fail(value, $"type {value.Type} is no scalar"); }
        if (value.Op == Op.Phi) { CheckPhi(value, dominators); }
        else { CheckUses(value, dominators); }
    }

    private void CheckTypes(Value value, OpInfo info)
    {
        var fixedCount = info.IsVariadic ? info.Operands.Length - 1 : info.Operands.Length;
        var count = value.Args.Length;
        if (info.IsVariadic ? count < fixedCount : count != fixedCount)
        {
            Fail(value, $"has {count} operands, not {fixedCount}");
            return;
        }
        var pattern = new TypePattern();
        for (var i = 0; i < count; i++)
        {
            var expected = info.Operands[Math.Min(i, info.Operands.Length - 1)];
            if (!pattern.Matches(expected, value.Args[i].Type)) { Fail(value, $"operand {i} has type {value.Args[i].Type}, not {expected}"); }
        }
        if (info.HasResult && !pattern.Matches(info.Result, value.Type)) { Fail(value, $"has type {value.Type}, not {info.Result}"); }
    }

    private void CheckPayload(Value value, Payload payload)
    {
        if (payload.HasFlag(Payload.Symbol) && value.Symbol is null) { Fail(value, "the symbol is missing"); }
        if (payload.HasFlag(Payload.Local) && value.Local is null) { Fail(value, "the local is missing"); }
        if (payload.HasFlag(Payload.AccessType) && value.AccessType is null) { Fail(value, "the access type is missing"); }
        if (payload.HasFlag(Payload.Signature) && value.Signature is null) { Fail(value, "the signature is missing"); }
        if (payload.HasFlag(Payload.Capture) && value.Capture is null) { Fail(value, "the capture is missing"); }
        if (payload.HasFlag(Payload.Text) && value.Text is null) { Fail(value, "the text is missing"); }
    }

    private void CheckLocal(Value value)
    {
        if (value.Local is not { } local) { return; }
        if (local.Id >= function.Locals.Count || function.Locals[local.Id] != local) { Fail(value, $"local {local} belongs to another function"); }
        if (value.Op is Op.LocalGet or Op.LocalSet && local.InMemory) { Fail(value, $"local {local} is memory"); }
        if (value.Op == Op.LocalAddr && !local.InMemory) { Fail(value, $"local {local} has no address"); }
        var type = value.Op == Op.LocalGet ? value.Type : value.Op == Op.LocalSet ? value.Args[0].Type : local.Type;
        if (type.Size != local.Type.Size) { Fail(value, $"local {local} has type {local.Type}, not {type}"); }
    }

    private void CheckPhi(Value phi, Dominators dominators)
    {
        var block = phi.Block;
        var place = places[phi];
        if (place > 0 && block.Values[place - 1].Op != Op.Phi) { Fail(phi, "stands behind a value that is no phi"); }
        if (phi.Args.Length != block.Predecessors.Length)
        {
            Fail(phi, $"has {phi.Args.Length} operands for {block.Predecessors.Length} predecessors");
            return;
        }
        for (var i = 0; i < phi.Args.Length; i++)
        {
            var predecessor = block.Predecessors[i];
            if (!IsDefinedAt(phi.Args[i], predecessor, predecessor.Values.Count, dominators))
            {
                Fail(phi, $"operand {phi.Args[i]} is not defined at the end of {predecessor}");
            }
        }
    }

    private void CheckUses(Value value, Dominators dominators)
    {
        foreach (var arg in value.Args)
        {
            if (!IsDefinedAt(arg, value.Block, places[value], dominators)) { Fail(value, $"operand {arg} is not defined here"); }
        }
    }

    private bool IsDefinedAt(Value value, Block block, int place, Dominators dominators)
    {
        if (!places.TryGetValue(value, out var definition)) { return false; }
        if (!dominators.IsReachable(block)) { return true; }
        return value.Block == block ? definition < place : dominators.Dominates(value.Block, block);
    }

    /// <summary>An argument may wait for its call through the blocks of a later argument.</summary>
    private void CheckCalls(Block block)
    {
        Value? lastCall = null;
        foreach (var value in block.Values)
        {
            switch (value.Op)
            {
                case Op.Arg or Op.ArgAddr:
                    pendingArg = value;
                    break;
                case Op.Result or Op.ResultAddr:
                    CheckResult(value, lastCall);
                    break;
                case Op.Call or Op.CallClosure or Op.CallInterface or Op.DeferProc or Op.Go or Op.Panic or Op.Recover:
                    if (pendingArg is not null && pendingArg.Integer >= value.Signature?.Parameters.Count)
                    {
                        Fail(pendingArg, $"call {value} has {value.Signature.Parameters.Count} parameters");
                    }
                    pendingArg = null;
                    lastCall = value;
                    CheckPlaceOfCall(value);
                    break;
            }
        }
        if (block.Kind == BlockKind.Defer && (block.Values.Count == 0 || block.Values[^1].Op != Op.DeferProc)) { Fail(block, "Defer does not end with DeferProc"); }
    }

    private void CheckResult(Value value, Value? call)
    {
        if (call is null) { Fail(value, "no call precedes in its block"); }
        else if (value.Integer >= call.Signature?.Results.Count) { Fail(value, $"call {call} has {call.Signature.Results.Count} results"); }
    }

    private void CheckPlaceOfCall(Value call)
    {
        var isLast = call.Block.Values[^1] == call;
        if (call.Op == Op.DeferProc && !(isLast && call.Block.Kind == BlockKind.Defer)) { Fail(call, "does not end a Defer block"); }
        if (call.Op == Op.Panic && !(isLast && call.Block.Kind == BlockKind.Exit)) { Fail(call, "does not end an Exit block"); }
    }
}

namespace GoDefer.IR.Passes;

/// <summary>
/// Pass <c>ssa</c>. Needs scalar value locals (after <c>decompose</c>). Turns LocalGet and LocalSet into SSA values, placing phis by
/// need (Braun et al., "Simple and Efficient Construction of SSA Form", with all predecessors known), then removes phis
/// that merge one value with itself. Parameters begin as Param; other locals as zero. Unreachable blocks are removed.
/// </summary>
internal sealed class SsaConstruction
{
    private readonly Function function;
    private readonly FunctionBuilder builder;
    private readonly Dictionary<(int Block, int Local), Value> definitions = [];
    private readonly Dictionary<Value, Local> phiLocals = [];
    private readonly Queue<Value> openPhis = [];
    private readonly List<Value> phis = [];
    private readonly Dictionary<Value, Value> redundant = [];
    private readonly Value?[] replacement;
    private readonly List<Value> entryValues = [];

    private SsaConstruction(Function function)
    {
        this.function = function;
        builder = new FunctionBuilder(function);
        replacement = new Value?[function.ValueCount];
    }

    public static void Run(Function function) => new SsaConstruction(function).Run();

    private void Run()
    {
        DeadCode.RemoveUnreachable(function);
        var order = new Analysis.Dominators(function).ReversePostorder;
        foreach (var block in order) { RecordDefinitions(block); }
        foreach (var block in order) { RewriteBlock(block); }
        while (openPhis.TryDequeue(out var phi)) { Fill(phi); }
        PlacePhis();
        ReplaceUses();
        function.IsCanonical = true;
    }

    /// <summary>What each block leaves in each local, so that reads in other blocks find it whatever the order of rewriting.</summary>
    private void RecordDefinitions(Block block)
    {
        foreach (var value in block.Values)
        {
            if (value.Op == Op.LocalSet) { definitions[(block.Id, value.Local!.Id)] = value.Args[0]; }
        }
    }

    private void RewriteBlock(Block block)
    {
        var current = new Dictionary<int, Value>();
        var kept = 0;
        var values = block.Values;
        for (var i = 0; i < values.Count; i++)
        {
            var value = values[i];
            if (value.Op == Op.LocalSet)
            {
                value.Args[0].Variable ??= value.Local;
                current[value.Local!.Id] = value.Args[0];
            }
            else if (value.Op == Op.LocalGet)
            {
                replacement[value.Id] = current.TryGetValue(value.Local!.Id, out var set) ? set : ReadAtStart(block, value.Local);
            }
            else { values[kept++] = value; }
        }
        values.RemoveRange(kept, values.Count - kept);
    }

    private Value ReadAtEnd(Block block, Local local)
    {
        while (true)
        {
            if (definitions.TryGetValue((block.Id, local.Id), out var value)) { return value; }
            if (block.Predecessors.Length != 1) { return ReadAtStart(block, local); }
            block = block.Predecessors[0];
        }
    }

    private Value ReadAtStart(Block block, Local local)
    {
        while (block.Predecessors.Length == 1)
        {
            block = block.Predecessors[0];
            if (definitions.TryGetValue((block.Id, local.Id), out var value)) { return value; }
        }
        var key = (-block.Id, local.Id);
        if (!definitions.TryGetValue(key, out var start))
        {
            start = block.Predecessors.Length == 0 ? InitialValue(local) : NewPhi(block, local);
            definitions.Add(key, start);
        }
        return start;
    }

    private Value InitialValue(Local local)
    {
        var payload = new ValuePayload { Integer = local.Role == LocalRole.Parameter ? local.Index : 0, Component = local.Component };
        var op = local.Role == LocalRole.Parameter ? Op.Param
            : local.Type.IsFloat ? Op.ConstFloat
            : local.Type.Kind == IrKind.Pointer ? Op.ConstNil : Op.Const;
        var value = builder.Create(op, local.Type, function.Entry, function.Position, [], payload);
        value.Variable = local.Role is LocalRole.Join ? null : local;
        entryValues.Add(value);
        return value;
    }

    private Value NewPhi(Block block, Local local)
    {
        var phi = builder.Create(Op.Phi, local.Type, block, block.Values.Count > 0 ? block.Values[0].Position : block.Position, []);
        phi.Variable = local.Role is LocalRole.Join ? null : local;
        phiLocals.Add(phi, local);
        phis.Add(phi);
        openPhis.Enqueue(phi);
        return phi;
    }

    private void Fill(Value phi)
    {
        var local = phiLocals[phi];
        var args = new Value[phi.Block.Predecessors.Length];
        for (var i = 0; i < args.Length; i++) { args[i] = ReadAtEnd(phi.Block.Predecessors[i], local); }
        phi.SetArgs(args);
    }

    private void PlacePhis()
    {
        FindRedundantPhis();
        foreach (var group in phis.Where(phi => !redundant.ContainsKey(phi)).GroupBy(phi => phi.Block))
        {
            group.Key.Values.InsertRange(0, group);
        }
        function.Entry.Values.InsertRange(0, entryValues);
    }

    /// <summary>A phi all of whose operands are one value or the phi itself stands for that value; repeated until none is left.</summary>
    private void FindRedundantPhis()
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var phi in phis)
            {
                if (redundant.ContainsKey(phi) || SoleOperand(phi) is not { } sole) { continue; }
                redundant.Add(phi, sole);
                changed = true;
            }
        }
    }

    private Value? SoleOperand(Value phi)
    {
        Value? sole = null;
        foreach (var arg in phi.Args)
        {
            var value = Follow(arg);
            if (value == phi || value == sole) { continue; }
            if (sole is not null) { return null; }
            sole = value;
        }
        return sole;
    }

    private Value Follow(Value value)
    {
        while (true)
        {
            if (value.Id < replacement.Length && replacement[value.Id] is { } replaced) { value = replaced; }
            else if (redundant.TryGetValue(value, out var sole)) { value = sole; }
            else { return value; }
        }
    }

    private void ReplaceUses()
    {
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                for (var i = 0; i < value.Args.Length; i++) { value.SetArg(i, Follow(value.Args[i])); }
            }
            if (block.Control is not null) { block.Control = Follow(block.Control); }
        }
    }
}

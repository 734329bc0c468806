using static GoDefer.IR.Text.IrTokenKind;

namespace GoDefer.IR.Text;

/// <summary>Reads one function. Values and blocks may be referred to before they stand; what is left open at the end is an error.</summary>
/// <param name="reader">Gives the tokens.</param>
/// <param name="package">The package.</param>
/// <param name="declared">The function to fill; null to make one and add it to the package.</param>
internal sealed class IrFunctionReader(IrReader reader, Package package, Function? declared = null)
{
    private const int MaxId = 1 << 24;
    private readonly Dictionary<int, Block> blocks = [];
    private readonly Dictionary<int, Value> values = [];
    private readonly List<(Value User, int Index, IrToken Reference)> openArgs = [];
    private readonly List<(Block User, IrToken Reference)> openControls = [];
    private readonly HashSet<int> placedBlocks = [];
    private Function function = null!;
    private int lastValue;
    private int lastBlock;

    public void Read()
    {
        ReadHeader();
        while (reader.AcceptName("block")) { ReadBlock(); }
        reader.ExpectName("endfunc");
        reader.EndLine();
        Resolve();
        if (declared is null) { package.Functions.Add(function); }
    }

    private void ReadHeader()
    {
        var symbol = reader.ReadSymbol();
        if (symbol.Function != declared) { throw reader.Error($"function {symbol.Name} is defined twice"); }
        var signature = reader.ReadSignature();
        var position = reader.ReadPosition();
        function = declared ?? new Function(package, symbol, signature, position);
        function.SetHeader(signature, position);
        function.EndPosition = reader.ReadPosition();
        function.IsCanonical = reader.AcceptName("canonical");
        while (!reader.AcceptLine()) { function.Flags |= reader.ReadEnum<FunctionFlags>(); }
        if (reader.AcceptName("enclosing")) { function.Enclosing = reader.ReadSymbol(); reader.EndLine(); }
        reader.ReadRequests(function.Requests);
        if (reader.AcceptName("declares"))
        {
            while (!reader.AcceptLine())
            {
                function.OtherDeclarations.Add(ReadOtherDeclaration());
            }
        }
        while (reader.AcceptName("capture")) { function.Captures.Add(reader.ReadCapture()); reader.EndLine(); }
        while (reader.AcceptName("scope"))
        {
            function.Scopes.Add(new LexicalScope((int)reader.ReadInteger(), reader.ReadPosition(), reader.ReadPosition()));
            reader.EndLine();
        }
        while (reader.AcceptName("inline"))
        {
            function.InlineSites.Add(new InlineSite((int)reader.ReadInteger(), reader.ReadPosition(), reader.ReadSymbol()));
            reader.EndLine();
        }
        while (reader.AcceptName("local")) { ReadLocal(); }
    }

    private OtherDeclaration ReadOtherDeclaration()
    {
        var place = (int)reader.ReadInteger();
        if (reader.Current.Kind != Name) { return new OtherDeclaration(place, null, false, 0); }
        var name = reader.ReadName();
        var size = reader.ReadInteger();
        return new OtherDeclaration(place, name, reader.AcceptName("pointers"), size);
    }

    private void ReadLocal()
    {
        var token = reader.Take(IrTokenKind.Local, "a local");
        if (token.Integer != function.Locals.Count) { throw IrReader.ErrorAt(token, $"expected local ${function.Locals.Count}"); }
        var local = function.NewLocal(token.Text, reader.ReadType(), reader.ReadEnum<LocalRole>());
        local.Index = (int)reader.ReadInteger();
        local.Component = (int)reader.ReadInteger();
        local.Scope = (int)reader.ReadInteger();
        local.Position = reader.ReadPosition();
        local.InMemory = reader.AcceptName("memory");
        local.IsAddressTaken = reader.AcceptName("addrtaken");
        local.IsUsed = !reader.AcceptName("unused");
        local.IsInlinedFormal = reader.AcceptName("formal");
        if (reader.AcceptName("package")) { local.Package = reader.ReadName(); }
        if (reader.Current.Kind == Name && reader.Current.Text != "heap") { local.Capture = reader.ReadEnum<CaptureMode>(); }
        if (reader.AcceptName("heap")) { local.HeapVariable = reader.ReadName(); }
        reader.EndLine();
    }

    private void ReadBlock()
    {
        var token = reader.Take(IrTokenKind.Block, "a block");
        var block = BlockOf(token);
        if (!placedBlocks.Add(block.Id)) { throw IrReader.ErrorAt(token, $"block {block} stands twice"); }
        function.Blocks.Add(block);
        while (reader.Current.Kind == IrTokenKind.Block) { block.AddPredecessor(BlockOf(reader.Take(IrTokenKind.Block, "a block"))); }
        if (reader.AcceptName("after")) { block.ValuesBefore = (int)reader.ReadInteger(); }
        reader.EndLine();
        while (reader.Current.Kind == IrTokenKind.Value) { ReadValue(block); }
        ReadEnd(block);
    }

    private void ReadEnd(Block block)
    {
        reader.ExpectName("end");
        block.Kind = reader.ReadEnum<BlockKind>();
        if (reader.Current.Kind == IrTokenKind.Value) { openControls.Add((block, reader.Take(IrTokenKind.Value, "a value"))); }
        while (reader.Current.Kind == IrTokenKind.Block) { ReadSuccessor(block); }
        if (reader.Current.Kind == IrTokenKind.Symbol) { block.TailCallee = reader.ReadSymbol(); }
        block.EndsWithStatement = reader.AcceptName("statement");
        block.IsLoopBack = reader.AcceptName("loopback");
        if (reader.Current.Kind == Name) { block.Prediction = reader.ReadEnum<BranchPrediction>(); }
        block.Position = reader.ReadPosition();
        reader.EndLine();
    }

    private void ReadSuccessor(Block block)
    {
        var token = reader.Take(IrTokenKind.Block, "a block");
        if (block.Successors.Length == Block.MaxSuccessors) { throw IrReader.ErrorAt(token, $"{block} has more than {Block.MaxSuccessors} successors"); }
        block.AddSuccessor(BlockOf(token));
    }

    private void ReadValue(Block block)
    {
        var token = reader.Take(IrTokenKind.Value, "a value");
        var id = CheckId(token);
        if (values.ContainsKey(id)) { throw IrReader.ErrorAt(token, $"value v{id} stands twice"); }
        reader.ExpectName("=");
        var op = reader.ReadEnum<Op>();
        if (op == Op.Invalid) { throw IrReader.ErrorAt(token, "Invalid is not an op"); }
        var info = OpTable.Get(op);
        var type = info.HasResult ? reader.ReadType() : package.Types.Void;
        var references = new List<IrToken>();
        while (reader.Current.Kind == IrTokenKind.Value) { references.Add(reader.Take(IrTokenKind.Value, "a value")); }
        var payload = ReadPayload(info.Payload);
        var position = reader.ReadPosition();
        reader.EndLine();
        var value = FunctionBuilder.Restore(id, op, type, block, position, new Value[references.Count], payload);
        for (var i = 0; i < references.Count; i++) { openArgs.Add((value, i, references[i])); }
        values.Add(id, value);
        lastValue = Math.Max(lastValue, id);
        block.Values.Add(value);
    }

    private ValuePayload ReadPayload(Payload kinds)
    {
        var payload = default(ValuePayload);
        if (kinds.HasFlag(Payload.Integer)) { payload = payload with { Integer = reader.ReadInteger() }; }
        if (kinds.HasFlag(Payload.Float)) { payload = payload with { Float = reader.Take(Float, "a float").Float }; }
        if (kinds.HasFlag(Payload.Text)) { payload = payload with { Text = reader.Take(Bytes, "bytes").Bytes }; }
        if (kinds.HasFlag(Payload.Symbol)) { payload = payload with { Symbol = reader.ReadSymbol() }; }
        if (kinds.HasFlag(Payload.Local)) { payload = payload with { Local = ReadLocalReference() }; }
        if (kinds.HasFlag(Payload.AccessType)) { payload = payload with { AccessType = reader.ReadType() }; }
        if (kinds.HasFlag(Payload.Signature)) { payload = payload with { Signature = reader.ReadSignature() }; }
        if (kinds.HasFlag(Payload.Capture)) { payload = payload with { Capture = reader.ReadCapture() }; }
        if (reader.AcceptName("component")) { payload = payload with { Component = (int)reader.ReadInteger() }; }
        if (reader.AcceptName("var")) { payload = payload with { Variable = ReadLocalReference() }; }
        return payload;
    }

    private Local ReadLocalReference()
    {
        var token = reader.Take(IrTokenKind.Local, "a local");
        return token.Integer < function.Locals.Count && token.Integer >= 0
            ? function.Locals[(int)token.Integer]
            : throw IrReader.ErrorAt(token, $"there is no local ${token.Integer}");
    }

    private Block BlockOf(IrToken token)
    {
        var id = CheckId(token);
        if (!blocks.TryGetValue(id, out var block))
        {
            block = new Block(id, function, 0);
            blocks.Add(id, block);
            lastBlock = Math.Max(lastBlock, id);
        }
        return block;
    }

    private static int CheckId(IrToken token) =>
        token.Integer is > 0 and < MaxId ? (int)token.Integer : throw IrReader.ErrorAt(token, $"ids are 1 to {MaxId - 1}");

    private Value ValueOf(IrToken token) =>
        values.GetValueOrDefault((int)token.Integer) ?? throw IrReader.ErrorAt(token, $"value v{token.Integer} stands nowhere");

    private void Resolve()
    {
        foreach (var (user, index, reference) in openArgs) { user.SetArg(index, ValueOf(reference)); }
        foreach (var (user, reference) in openControls) { user.Control = ValueOf(reference); }
        foreach (var block in blocks.Values)
        {
            if (!placedBlocks.Contains(block.Id)) { throw reader.Error($"block {block} of {function.Symbol.Name} stands nowhere"); }
        }
        function.ReserveIds(lastValue, lastBlock);
    }
}

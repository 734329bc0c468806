using static GoDefer.IR.Text.IrTokenKind;

namespace GoDefer.IR.Text;

/// <summary>Turns a program into tokens. <see cref="IrReader"/> is its inverse.</summary>
internal sealed class IrWriter(IIrTokenSink sink)
{
    private PackageNames names = new("");

    /// <summary>A writer of single parts of a package.</summary>
    public IrWriter(IIrTokenSink sink, Package package) : this(sink) => names = new PackageNames(package.Path);

    public void Write(Program program)
    {
        Name("godefer-ir");
        Integer(Program.IrVersion.Major);
        Integer(Program.IrVersion.Minor);
        EndLine();
        foreach (var package in program.Packages) { Write(package); }
    }

    public void Write(Function function)
    {
        names = new PackageNames(function.Package.Path);
        WriteHeader(function);
        foreach (var block in function.Blocks) { Write(block); }
        Name("endfunc");
        EndLine();
    }

    private void Write(Package package)
    {
        names = new PackageNames(package.Path);
        Name("package");
        Name(package.Path);
        Name(package.Name);
        EndLine();
        foreach (var file in package.Files) { Line("file", file); }
        foreach (var import in package.Imports) { Line("import", import); }
        WriteRequests(package.Requests);
        foreach (var type in package.Types.Types.Skip(package.Types.PredefinedCount)) { Write(type); }
        WriteDiffering(package.Types.Types.Where(type => type.PointersDiffer).ToList());
        foreach (var inlined in package.InlinedFunctions) { Write(inlined); }
        foreach (var data in package.Data) { Write(data); }
        foreach (var function in package.Functions) { Write(function); }
    }

    public void Write(IrType type)
    {
        Name("type");
        Type(type);
        Name(type.Kind.ToString());
        Integer(type.Size);
        Integer(type.Alignment);
        Integer(type.PointerBytes);
        if (type.Shape != PointerShape.None) { Name(type.Shape.ToString()); }
        if (type.Key is not null) { Name("key"); Type(type.Key); }
        if (type.Element is not null) { Name("element"); Type(type.Element); }
        if (type.Kind == IrKind.Array) { Name("length"); Integer(type.Length); }
        if (type.IsEmptyInterface) { Name("empty"); }
        if (type.IsNotInHeap) { Name("notinheap"); }
        if (type.Spelling != type.Name) { Name("spelled"); Name(names.Encode(type.Spelling)); }
        foreach (var field in type.Fields)
        {
            Name("field");
            Name(field.Name);
            Type(field.Type);
            Integer(field.Offset);
        }
        if (type.Signature is not null) { Write(type.Signature); }
        EndLine();
    }

    private void Write(Signature signature)
    {
        Name("params");
        Integer(signature.Parameters.Count);
        foreach (var type in signature.Parameters) { Type(type); }
        Name("results");
        Integer(signature.Results.Count);
        foreach (var type in signature.Results) { Type(type); }
    }

    private void Write(InlinedFunction inlined)
    {
        Name("inlined");
        Symbol(inlined.Symbol);
        foreach (var variable in inlined.Variables)
        {
            Name(variable.Name);
            Type(variable.Type);
            Name(variable.Role.ToString());
            Position(variable.Position);
        }
        EndLine();
    }

    public void Write(DataSymbol data)
    {
        Name("data");
        Symbol(data.Symbol);
        Name(data.Kind.ToString());
        Integer(data.Size);
        Integer(data.Alignment);
        Integer(data.PrecedingFunctions);
        if (data.IsDuplicateOk) { Name("dupok"); }
        if (data.IsLocal) { Name("local"); }
        if (data.IsOnDemand) { Name("ondemand"); }
        if (data.Type is not null) { Name("of"); Type(data.Type); }
        if (data.Requires.Count > 0)
        {
            Name("requires");
            Integer(data.Requires.Count);
            foreach (var symbol in data.Requires) { Symbol(symbol); }
        }
        Position(data.Position);
        sink.Write(new IrToken(Bytes, 0, 0) { Bytes = data.Bytes });
        foreach (var reference in data.References)
        {
            Name(reference.Kind.ToString());
            Integer(reference.Offset);
            Symbol(reference.Target);
            Integer(reference.Addend);
        }
        EndLine();
    }

    private void WriteHeader(Function function)
    {
        Name("func");
        Symbol(function.Symbol);
        Write(function.Signature);
        Position(function.Position);
        Position(function.EndPosition);
        if (function.IsCanonical) { Name("canonical"); }
        foreach (var flag in Enum.GetValues<FunctionFlags>())
        {
            if (flag != 0 && function.Flags.HasFlag(flag)) { Name(flag.ToString()); }
        }
        EndLine();
        if (function.Enclosing is not null) { Name("enclosing"); Symbol(function.Enclosing); EndLine(); }
        WriteRequests(function.Requests);
        if (function.OtherDeclarations.Count > 0)
        {
            Name("declares");
            foreach (var other in function.OtherDeclarations)
            {
                Integer(other.Place);
                if (other.Name is null) { continue; }
                Name(other.Name);
                Integer(other.Size);
                if (other.HasPointers) { Name("pointers"); }
            }
            EndLine();
        }
        foreach (var capture in function.Captures) { Name("capture"); Write(capture); EndLine(); }
        foreach (var scope in function.Scopes)
        {
            Name("scope");
            Integer(scope.Parent);
            Position(scope.Start);
            Position(scope.End);
            EndLine();
        }
        foreach (var site in function.InlineSites)
        {
            Name("inline");
            Integer(site.Parent);
            Position(site.CallPosition);
            Symbol(site.Callee);
            EndLine();
        }
        foreach (var local in function.Locals) { Write(local); }
    }

    private void WriteDiffering(List<IrType> types)
    {
        if (types.Count == 0) { return; }
        Name("differing");
        foreach (var type in types) { Type(type); }
        EndLine();
    }

    private void WriteRequests(List<Symbol> requests)
    {
        if (requests.Count == 0) { return; }
        Name("requests");
        foreach (var symbol in requests) { Symbol(symbol); }
        EndLine();
    }

    private void Write(Capture capture)
    {
        Name(capture.Name);
        Name(capture.Mode.ToString());
        Name(capture.Reason.ToString());
        Type(capture.Type);
        Integer(capture.Offset);
    }

    private void Write(Local local)
    {
        Name("local");
        Reference(local);
        Type(local.Type);
        Name(local.Role.ToString());
        Integer(local.Index);
        Integer(local.Component);
        Integer(local.Scope);
        Position(local.Position);
        if (local.InMemory) { Name("memory"); }
        if (local.IsAddressTaken) { Name("addrtaken"); }
        if (!local.IsUsed) { Name("unused"); }
        if (local.IsInlinedFormal) { Name("formal"); }
        if (local.Package is not null) { Name("package"); Name(local.Package); }
        if (local.Capture is { } mode) { Name(mode.ToString()); }
        if (local.HeapVariable is not null) { Name("heap"); Name(local.HeapVariable); }
        EndLine();
    }

    private void Write(Block block)
    {
        Name("block");
        Reference(block);
        foreach (var predecessor in block.Predecessors) { Reference(predecessor); }
        if (block.ValuesBefore > 0) { Name("after"); Integer(block.ValuesBefore); }
        EndLine();
        foreach (var value in block.Values) { Write(value); }
        Name("end");
        Name(block.Kind.ToString());
        if (block.Control is not null) { Reference(block.Control); }
        foreach (var successor in block.Successors) { Reference(successor); }
        if (block.TailCallee is not null) { Symbol(block.TailCallee); }
        if (block.EndsWithStatement) { Name("statement"); }
        if (block.IsLoopBack) { Name("loopback"); }
        if (block.Prediction != BranchPrediction.Unknown) { Name(block.Prediction.ToString()); }
        Position(block.Position);
        EndLine();
    }

    private void Write(Value value)
    {
        Reference(value);
        Name("=");
        Name(value.Info.Name);
        if (value.Info.HasResult) { Type(value.Type); }
        foreach (var arg in value.Args) { Reference(arg); }
        WritePayload(value);
        if (value.Variable is not null) { Name("var"); Reference(value.Variable); }
        Position(value.Position);
        EndLine();
    }

    private void WritePayload(Value value)
    {
        var payload = value.Info.Payload;
        if (payload.HasFlag(Payload.Integer)) { Integer(value.Integer); }
        if (payload.HasFlag(Payload.Float)) { sink.Write(new IrToken(Float, 0, 0) { Float = value.Float }); }
        if (payload.HasFlag(Payload.Text)) { sink.Write(new IrToken(Bytes, 0, 0) { Bytes = value.Text ?? [] }); }
        if (payload.HasFlag(Payload.Symbol)) { Symbol(value.Symbol!); }
        if (payload.HasFlag(Payload.Local)) { Reference(value.Local!); }
        if (payload.HasFlag(Payload.AccessType)) { Type(value.AccessType!); }
        if (payload.HasFlag(Payload.Signature)) { Write(value.Signature!); }
        if (payload.HasFlag(Payload.Capture)) { Write(value.Capture!); }
        if (payload.HasFlag(Payload.Component) && value.Component != 0) { Name("component"); Integer(value.Component); }
    }

    private void Line(string keyword, string text)
    {
        Name(keyword);
        Name(text);
        EndLine();
    }

    private void Name(string name) => sink.Write(new IrToken(IrTokenKind.Name, 0, 0) { Text = name });

    private void Integer(long value) => sink.Write(new IrToken(IrTokenKind.Integer, 0, 0) { Integer = value });

    private void Type(IrType type) => Name(names.Encode(type.Name));

    private void Symbol(Symbol symbol) => sink.Write(new IrToken(IrTokenKind.Symbol, 0, 0) { Text = names.Encode(symbol.Name) });

    private void Position(SourcePosition position) => sink.Write(new IrToken(IrTokenKind.Position, 0, 0) { Position = position });

    private void Reference(Value value) => sink.Write(new IrToken(IrTokenKind.Value, 0, 0) { Integer = value.Id });

    private void Reference(Block block) => sink.Write(new IrToken(IrTokenKind.Block, 0, 0) { Integer = block.Id });

    private void Reference(Local local) => sink.Write(new IrToken(IrTokenKind.Local, 0, 0) { Integer = local.Id, Text = local.Name });

    private void EndLine() => sink.Write(new IrToken(IrTokenKind.Line, 0, 0));
}

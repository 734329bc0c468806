using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GoDefer.IR;
using GoDefer.IR.Passes;

namespace CBackend;

/// <summary>
/// Writes a function in the canonical form as a C function: a variable for each value, a label for each block, assignments to phis on the edges. What has
/// an address lies in a struct, the frame.
/// <para>A function that defers is two C functions. The outer one has the frame; the inner one calls <c>setjmp</c> at its start, and after a recovered panic
/// comes back there and goes on at the block the frame names. Values that other blocks use lie in the frame too: C says nothing of what <c>longjmp</c>
/// leaves in variables of the function that called <c>setjmp</c>, but those of its caller keep their values.</para>
/// </summary>
internal sealed partial class FunctionWriter
{
    private readonly ProgramWriter program;
    private readonly Function function;
    private readonly string name;
    private readonly string code;
    private readonly CallLayout layout;
    private readonly StringBuilder body = new();
    private readonly StringBuilder frame = new();
    private readonly HashSet<Value> used = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Value> kept = new(ReferenceEqualityComparer.Instance);

    public FunctionWriter(ProgramWriter program, Function function, string name, string code)
    {
        this.program = program;
        this.function = function;
        this.name = name;
        this.code = code;
        layout = new CallLayout(function.Signature, function.Package.Types);
    }

    private bool Defers => function.Flags.HasFlag(FunctionFlags.HasDefer);

    public string Write()
    {
        FindUses();
        if (Defers) { WriteEntries(); }
        SpillParameters();
        foreach (var block in function.Blocks) { WriteBlock(block); }
        WriteFrameFields();
        return Assemble();
    }

    private string Assemble()
    {
        var text = new StringBuilder();
        text.Append($"// {Place(function.Position)} {name.ReplaceLineEndings(" ").Replace('\\', '/')}\n");
        var hasFrame = frame.Length > 0;
        var frameType = $"struct {code}_frame";
        if (hasFrame) { text.Append($"{frameType} {{\n{frame}}};\n"); }
        if (Defers)
        {
            text.Append($"static void {code}_body(u64 context, u64 *a, {frameType} *m) {{\n    (void)context, (void)a;\n{Variables()}{body}}}\n");
            text.Append($"static void {code}(u64 context, u64 *a) {{\n    {frameType} m;\n    ENTER(sizeof m);\n    {code}_body(context, a, &m);\n}}\n\n");
        }
        else
        {
            text.Append($"static void {code}(u64 context, u64 *a) {{\n    (void)context, (void)a;\n");
            if (hasFrame) { text.Append($"    {frameType} frame, *m = &frame;\n"); }
            text.Append($"    ENTER({(hasFrame ? "sizeof frame" : "0")});\n{Variables()}{body}}}\n\n");
        }
        return text.ToString();
    }

    private void FindUses()
    {
        foreach (var value in function.Blocks.SelectMany(block => block.Values))
        {
            foreach (var arg in value.Args) { Use(arg, value.Op == Op.Phi ? null : value.Block); }
        }
        foreach (var block in function.Blocks.Where(block => block.Control is not null)) { Use(block.Control!, block); }
    }

    private void Use(Value value, Block? user)
    {
        if (IsConstant(value)) { return; }
        used.Add(value);
        if (Defers && (value.Block != user || value.Op == Op.Phi)) { kept.Add(value); }
    }

    private string Variables()
    {
        var values = function.Blocks.SelectMany(block => block.Values).Where(value => used.Contains(value) && !kept.Contains(value));
        var names = values.Select(value => $"v{value.Id}").ToList();
        return names.Count == 0 ? "" : $"    u64 {string.Join(", ", names)};\n";
    }

    private void WriteFrameFields()
    {
        if (Defers) { frame.Insert(0, "    struct frame head;\n"); }
        if (callSlots > 0) { frame.Append(CultureInfo.InvariantCulture, $"    u64 call[{callSlots}];\n"); }
        if (argumentBytes > 0) { frame.Append(CultureInfo.InvariantCulture, $"    u64 arguments[{argumentBytes / 8}];\n"); }
        if (resultBytes > 0) { frame.Append(CultureInfo.InvariantCulture, $"    u64 results[{resultBytes / 8}];\n"); }
        foreach (var local in function.Locals.Where(local => local.InMemory && !IsPassedInMemory(local)))
        {
            frame.Append(CultureInfo.InvariantCulture, $"    u64 l{local.Id}[{(Math.Max(local.Type.Size, 1) + 7) / 8}];\n");
        }
        foreach (var value in kept) { frame.Append(CultureInfo.InvariantCulture, $"    u64 v{value.Id};\n"); }
    }

    private static bool IsPassedInMemory(Local local) => local.Role == LocalRole.Parameter && !local.Type.IsValue;

    private static bool IsConstant(Value value) => value.Op is Op.Const or Op.ConstFloat or Op.ConstNil;

    private string Name(Value value) => IsConstant(value) ? Literals.Constant(value) : kept.Contains(value) ? $"m->v{value.Id}" : $"v{value.Id}";

    private void Line(string text) => body.Append("    ").Append(text).Append('\n');

    /// <summary>Where a recovered panic goes on: at the second successor of the block that deferred the call.</summary>
    private void WriteEntries()
    {
        Line("if (setjmp(m->head.jump) != 0) {");
        Line("    switch (m->head.target) {");
        foreach (var block in function.Blocks.Where(block => block.Kind == BlockKind.Defer))
        {
            Line($"    case {block.Id}: {Edge(block, 1)}");
        }
        Line("    }");
        Line("}");
    }

    /// <summary>Parameters that are values for the caller but have an address in the function.</summary>
    private void SpillParameters()
    {
        foreach (var local in MemoryValues(LocalRole.Parameter))
        {
            foreach (var (component, scalar) in Scalars(local)) { Line($"{Store(local, scalar)}, a[{layout.Parameter(local.Index, component)}]);"); }
        }
    }

    /// <summary>Results that have an address are read at the return.</summary>
    private void LoadResults()
    {
        foreach (var local in MemoryValues(LocalRole.Result))
        {
            foreach (var (component, scalar) in Scalars(local)) { Line($"a[{layout.Result(local.Index, component)}] = {Load(local, scalar)};"); }
        }
        foreach (var local in function.Locals.Where(local => local.Role == LocalRole.Result && local.InMemory && !local.Type.IsValue))
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"memcpy((void *)a[{layout.Result(local.Index, 0)}], m->l{local.Id}, {local.Type.Size});"));
        }
    }

    /// <summary>The callee of a tail call finds the parameters as they are now.</summary>
    private void LoadParameters()
    {
        foreach (var local in MemoryValues(LocalRole.Parameter))
        {
            foreach (var (component, scalar) in Scalars(local)) { Line($"a[{layout.Parameter(local.Index, component)}] = {Load(local, scalar)};"); }
        }
    }

    private IEnumerable<Local> MemoryValues(LocalRole role) => function.Locals.Where(local => local.Role == role && local.InMemory && local.Type.IsValue);

    private IEnumerable<(int Component, ScalarComponent Scalar)> Scalars(Local local) =>
        ScalarLayout.Of(local.Type, function.Package.Types).Select((scalar, component) => (component, scalar));

    private string Load(Local local, ScalarComponent scalar) => $"load_{Suffix(scalar.Type)}({Address(local, scalar.Offset)})";

    private string Store(Local local, ScalarComponent scalar) => $"store_{Suffix(scalar.Type)}({Address(local, scalar.Offset)}";

    private string Address(Local local, long offset) => IsPassedInMemory(local)
        ? $"a[{layout.Parameter(local.Index, 0)}]"
        : string.Create(CultureInfo.InvariantCulture, $"((u64)m->l{local.Id} + {offset})");

    private void WriteBlock(Block block)
    {
        if (block.Predecessors.Length > 0) { body.Append(CultureInfo.InvariantCulture, $"b{block.Id}:;\n"); }
        foreach (var value in block.Values) { WriteValue(value); }
        Line($"STEPS({block.Values.Count + 1});");
        switch (block.Kind)
        {
            case BlockKind.Plain or BlockKind.Defer: Line(Edge(block, 0)); break;
            case BlockKind.If:
                Line($"if ({Name(block.Control!)} != 0) {{ {Edge(block, 0)} }}");
                Line(Edge(block, 1));
                break;
            case BlockKind.Return:
                LoadResults();
                Line("return;");
                break;
            case BlockKind.TailCall:
                LoadParameters();
                Line($"{program.Code(block.TailCallee!.LinkName(function.Package.Path))}(context, a);");
                Line("return;");
                break;
            default: Line("__builtin_unreachable();"); break;
        }
    }

    /// <summary>The assignments to the phis of a successor, which happen at once, and the jump. Only where one phi is assigned another does that take temporaries.</summary>
    private string Edge(Block block, int successor)
    {
        var target = block.Successors[successor];
        var predecessor = block.EdgeIndex(successor);
        var phis = target.Values.TakeWhile(value => value.Op == Op.Phi).Where(used.Contains).ToList();
        if (!phis.Exists(phi => phis.Contains(phi.Args[predecessor])))
        {
            return string.Concat(phis.Select(phi => $"{Name(phi)} = {Name(phi.Args[predecessor])}; ")) + $"goto b{target.Id};";
        }
        var reads = phis.Select(phi => $"t{phi.Id} = {Name(phi.Args[predecessor])}");
        var writes = string.Concat(phis.Select(phi => $"{Name(phi)} = t{phi.Id}; "));
        return $"{{ u64 {string.Join(", ", reads)}; {writes}goto b{target.Id}; }}";
    }

    private void WriteValue(Value value)
    {
        if (Operations.Statement(value.Op) is { } statement)
        {
            if (statement.Length > 0 && value is not { AccessType.Size: 0 }) { Line(Fill(value, statement, isFloat: false)); }
        }
        else if (Operations.Expression(value.Op) is { } operation)
        {
            if (used.Contains(value)) { Line($"{Name(value)} = {Expression(value, operation)};"); }
            else if (value.Info.Effects.HasFlag(OpEffects.Writes)) { Line($"(void)({Expression(value, operation)});"); }
        }
        else { WriteCall(value); }
    }

    private static string Expression(string text, IrType type) => type.Kind switch
    {
        IrKind.Bool or IrKind.UInt8 => $"(u8)({text})",
        IrKind.UInt16 => $"(u16)({text})",
        IrKind.UInt32 or IrKind.Float32 => $"(u32)({text})",
        IrKind.Int8 or IrKind.Int16 or IrKind.Int32 => $"(u64)(i{type.Size * 8})({text})",
        _ => text,
    };

    private string Expression(Value value, Operation operation)
    {
        var from = value.Args.Length > 0 ? value.Args[0].Type : value.Type;
        var isFloat = from.IsFloat && operation.Float.Length > 0;
        var text = Fill(value, isFloat ? operation.Float : from.IsSigned ? operation.Signed : operation.Unsigned, isFloat);
        return !isFloat || !value.Type.IsFloat ? Expression(text, value.Type) : value.Type.Size == 8 ? $"bits64({text})" : $"bits32((float)({text}))";
    }

    /// <summary>Puts what a value has into a template.</summary>
    private string Fill(Value value, string template, bool isFloat) => Placeholder().Replace(template, match => match.Value switch
    {
        "$0" or "$1" or "$2" => Operand(value.Args[match.Value[1] - '0'], isFloat),
        "$w" => Width(value.Args[0].Type),
        "$r" => Width(value.Type),
        "$t" => Suffix(value.Type),
        "$s" => Suffix(value.Args[1].Type),
        "$i" => Literals.Number(value.Integer),
        "$parameter" => layout.Parameter(value.Integer, value.Component).ToString(CultureInfo.InvariantCulture),
        "$result" => layout.Result(value.Integer, value.Component).ToString(CultureInfo.InvariantCulture),
        "$local" => Address(value.Local!, 0),
        "$global" => program.Address(value.Symbol!.LinkName(function.Package.Path)),
        "$element" => Literals.Number(value.Type.Element?.Size ?? 1),
        "$size" => Literals.Word(value.AccessType!.Size),
        "$fault" => Literals.Word(FaultOffset(value)),
        _ => throw new InvalidOperationException($"{match.Value} in the template of {value.Op}"),
    });

    private string Operand(Value value, bool isFloat) =>
        isFloat ? $"f{Width(value.Type)}({Name(value)})" : Name(value);

    private static string Width(IrType type) => (type.Size * 8).ToString(CultureInfo.InvariantCulture);

    private static string Suffix(IrType type) => type.Kind switch
    {
        IrKind.Bool => "u8",
        IrKind.Float32 => "u32",
        _ when type.Size == 8 => "u64",
        _ => $"{(type.IsSigned ? 'i' : 'u')}{type.Size * 8}",
    };

    /// <summary>The address Go reports for a nil dereference: that of the next access through the pointer, if nothing is written before.</summary>
    private static long FaultOffset(Value check)
    {
        foreach (var value in check.Block.Values.SkipWhile(value => value != check).Skip(1))
        {
            if (value.Op is Op.Load or Op.Store)
            {
                var (address, pointer) = (value.Args[0], check.Args[0]);
                if (address == pointer) { return 0; }
                if (address.Op == Op.OffsetPtr && address.Args[0] == pointer) { return address.Integer < SmallOffset ? address.Integer : 0; }
            }
            if (value.Info.Effects is not (OpEffects.None or OpEffects.Reads)) { return 0; }
        }
        return 0;
    }

    private const long SmallOffset = 4096;

    private string Place(SourcePosition position) => position.IsKnown ? $"{Path.GetFileName(function.Package.Files[position.File])}:{position.Line}" : "-";

    [GeneratedRegex(@"\$(\d|[a-z]+)")]
    private static partial Regex Placeholder();
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Tests.Ssa;

/// <summary>
/// Builds an <see cref="SsaFunction"/> from a dump in gc's shape. A dump gives no positions, and prints the values of a block in
/// order of dependence; <c>byId</c> puts them into the order of their ids, which is the real one before the first pass.
/// </summary>
internal sealed partial class SsaDumpReader
{
    private readonly GoTypeReader types;
    private readonly Package package = new("main", "main");
    private readonly Dictionary<int, SsaValue> values = [];
    private readonly Dictionary<int, SsaBlock> blocks = [];
    private readonly Dictionary<string, Local> locals = new(StringComparer.Ordinal);
    private readonly List<(SsaValue Value, string Args)> pendingArgs = [];
    private readonly List<(SsaBlock Block, string Text)> pendingEnds = [];
    private readonly List<(SsaBlock Block, string Text)> pendingPredecessors = [];
    private readonly List<(SsaValue Value, string Text)> pendingLocations = [];
    private SsaFunction function = null!;

    public SsaDumpReader() => types = new GoTypeReader(package.Types);

    /// <summary>Where defined types are declared before reading.</summary>
    public GoTypeReader Types => types;

    /// <summary>Reads a dump; the first line is the function's name and type.</summary>
    public SsaFunction Read(string dump, bool byId)
    {
        var lines = dump.Split('\n');
        function = new SsaFunction(lines[0].Split(' ')[0], package);
        SsaBlock? block = null;
        foreach (var line in lines.AsSpan(1))
        {
            if (BlockLine().Match(line) is { Success: true } start) { block = StartBlock(start); }
            else if (ValueLine().Match(line) is { Success: true } value) { ReadValue(block!, value); }
            else if (NameLine().Match(line) is { Success: true } name) { ReadName(name); }
            else if (line.StartsWith("    ", StringComparison.Ordinal)) { pendingEnds.Add((block!, line.Trim())); }
        }
        Resolve();
        foreach (var each in function.Blocks)
        {
            if (byId) { each.Values.Sort((a, b) => a.Id.CompareTo(b.Id)); }
        }
        RememberConstants();
        MarkParameters();
        return function;
    }

    private SsaBlock StartBlock(Match match)
    {
        var block = function.ReserveBlock(int.Parse(match.Groups[1].Value), SsaBlockKind.Plain);
        if (blocks.Count == 0) { function.Entry = block; }
        blocks.Add(block.Id, block);
        pendingPredecessors.Add((block, match.Groups[2].Value));
        return block;
    }

    private void ReadValue(SsaBlock block, Match match)
    {
        var value = function.ReserveValue(int.Parse(match.Groups["id"].Value));
        if (!SsaOpTable.TryFind(match.Groups["op"].Value, out var op)) { throw new NotSupportedException($"op {match.Groups["op"].Value}"); }
        value.Op = op;
        value.Type = types.Read(match.Groups["type"].Value);
        value.Block = block;
        if (match.Groups["imm"].Success) { value.Immediate = Immediate(value.Info.Payload, match.Groups["imm"].Value); }
        if (match.Groups["sym"].Success) { value.Symbolic = Symbolic(value, match.Groups["sym"].Value); }
        block.Values.Add(value);
        values.Add(value.Id, value);
        pendingArgs.Add((value, match.Groups["args"].Value));
        if (match.Groups["reg"].Success) { pendingLocations.Add((value, match.Groups["reg"].Value)); }
    }

    private static long Immediate(SsaPayload payload, string text) => payload switch
    {
        SsaPayload.Bool => text == "true" ? 1 : 0,
        SsaPayload.Float32 or SsaPayload.Float64 => BitConverter.DoubleToInt64Bits(text switch
        {
            "+Inf" => double.PositiveInfinity,
            "-Inf" => double.NegativeInfinity,
            "NaN" => double.NaN,
            _ => double.Parse(text, CultureInfo.InvariantCulture),
        }),
        SsaPayload.SymbolValueAndOffset => ReadValueAndOffset(text),
        _ => long.Parse(text, CultureInfo.InvariantCulture),
    };

    private static long ReadValueAndOffset(string text)
    {
        var match = Regex.Match(text, @"^val=(-?\d+),off=(-?\d+)$");
        return ValueAndOffset.Pack(long.Parse(match.Groups[1].Value), long.Parse(match.Groups[2].Value));
    }

    private object Symbolic(SsaValue value, string text)
    {
        switch (value.Info.Payload)
        {
            case SsaPayload.Type or SsaPayload.TypeAndSize:
                return types.Read(text);
            case SsaPayload.String:
                return Unquote(text);
        }
        var isGlobal = text.Contains('.', StringComparison.Ordinal) && text[0] != '.';
        return isGlobal ? package.Symbol(text) : LocalOf(text, value);
    }

    private Local LocalOf(string name, SsaValue value)
    {
        if (locals.TryGetValue(name, out var local)) { return local; }
        var type = value.Op is SsaOp.LocalAddr ? value.Type.Element! : value.Op == SsaOp.Arg ? value.Type : package.Types.Int;
        return LocalOf(name, type);
    }

    private Local LocalOf(string name, IrType type)
    {
        if (locals.TryGetValue(name, out var local)) { return local; }
        local = function.NewLocal(name, type, name.StartsWith(".autotmp_", StringComparison.Ordinal) ? LocalRole.Temporary : LocalRole.Variable);
        locals.Add(name, local);
        return local;
    }

    private void ReadName(Match match)
    {
        var type = types.Read(match.Groups["type"].Value);
        var offset = match.Groups["off"].Success ? long.Parse(match.Groups["off"].Value) : 0;
        var slot = new LocalSlot(LocalOf(match.Groups["name"].Value, type), type, offset);
        function.Names.Add(slot);
        var list = match.Groups["values"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // Shadowed variables have the same name in a dump, and cannot be told apart.
        function.ValuesOf(slot).AddRange(list.Select(Value));
    }

    private SsaValue Value(string name) =>
        values.TryGetValue(int.Parse(name[1..]), out var value) ? value : throw new FormatException($"{name} is not defined");

    private SsaBlock Block(string name) => blocks[int.Parse(name[1..])];

    private void Resolve()
    {
        foreach (var (value, args) in pendingArgs)
        {
            foreach (var arg in args.Split(' ', StringSplitOptions.RemoveEmptyEntries)) { value.AddArg(Value(arg)); }
        }
        foreach (var (block, text) in pendingEnds) { ReadEnd(block, text); }
        foreach (var (block, text) in pendingPredecessors) { OrderPredecessors(block, text); }
        if (pendingLocations.Count > 0) { ReadLocations(); }
    }

    private void ReadEnd(SsaBlock block, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        block.Kind = Enum.Parse<SsaBlockKind>(words[0]);
        var arrow = Array.IndexOf(words, "->");
        var end = arrow < 0 ? words.Length : arrow;
        for (var i = 1; i < end; i++)
        {
            if (Regex.IsMatch(words[i], @"^v\d+$")) { block.SetControl(Value(words[i])); }
            else if (words[i][0] != '(') { block.Symbolic = package.Symbol(words[i]); }
        }
        for (var i = end + 1; i < words.Length; i++)
        {
            if (words[i] == "(likely)") { block.Prediction = BranchPrediction.Likely; }
            else if (words[i] == "(unlikely)") { block.Prediction = BranchPrediction.Unlikely; }
            else { block.AddEdgeTo(Block(words[i])); }
        }
    }

    /// <summary>The order of predecessors is that of phi operands, and not that in which the blocks are printed.</summary>
    private void OrderPredecessors(SsaBlock block, string text)
    {
        var names = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var left = block.Predecessors.ToList();
        block.Predecessors.Clear();
        foreach (var name in names)
        {
            var index = left.FindIndex(edge => edge.Block == Block(name));
            var edge = left[index];
            left.RemoveAt(index);
            edge.Block.Successors[edge.Index] = new SsaEdge(block, block.Predecessors.Count);
            block.Predecessors.Add(edge);
        }
    }

    private void ReadLocations()
    {
        function.Locations = new SsaLocation?[function.ValueCount];
        function.IsScheduled = true;
        foreach (var (value, text) in pendingLocations) { function.Locations[value.Id] = Location(text); }
    }

    private SsaLocation Location(string text)
    {
        if (text[0] == '<')
        {
            var pair = text[1..^1].Split(',');
            return new PairLocation(Register(pair[0]), Register(pair[1]));
        }
        if (RegisterMask.Find(text) >= 0) { return Register(text)!; }
        var match = SlotText().Match(text);
        var type = types.Read(match.Groups["type"].Value);
        var offset = match.Groups["off"].Success ? long.Parse(match.Groups["off"].Value) : 0;
        return new StackLocation(new LocalSlot(LocalOf(match.Groups["name"].Value, type), type, offset));
    }

    private static RegisterLocation? Register(string name) => name == "nil" ? null : new RegisterLocation(RegisterMask.Find(name));

    private void RememberConstants()
    {
        foreach (var value in function.Entry.Values)
        {
            var isConstant = value.Info.ArgumentCount == 0 && value.Op is >= SsaOp.ConstBool and <= SsaOp.ConstSlice;
            if (isConstant && value.Op == SsaOp.ConstString && ((byte[])value.Symbolic!).Length > 0) { isConstant = false; }
            if (isConstant || (value.Op == SsaOp.OffPtr && value.Arg0.Op == SsaOp.SP)) { function.RememberConstant(value); }
        }
    }

    /// <summary>gc's entry block begins with the addresses of parameters and results.</summary>
    private void MarkParameters()
    {
        foreach (var value in function.Entry.Values)
        {
            if (value.Op is SsaOp.InitMem or SsaOp.SP or SsaOp.SB) { continue; }
            if (value.Op != SsaOp.LocalAddr) { break; }
            var local = (Local)value.Symbolic!;
            var isRead = function.Entry.Values.Exists(other => other.Op == SsaOp.Arg && other.Symbolic == local);
            var replacement = new Local(local.Id, local.Name, local.Type, isRead ? LocalRole.Parameter : LocalRole.Result);
            Replace(local, replacement);
        }
    }

    private void Replace(Local old, Local replacement)
    {
        function.Locals[function.Locals.IndexOf(old)] = replacement;
        foreach (var value in values.Values)
        {
            if (value.Symbolic == old) { value.Symbolic = replacement; }
        }
        for (var i = 0; i < function.Names.Count; i++)
        {
            var slot = function.Names[i];
            if (slot.Local != old) { continue; }
            function.Names[i] = slot with { Local = replacement };
            if (function.NamedValues.Remove(slot, out var list)) { function.NamedValues.Add(function.Names[i], list); }
        }
    }

    private static byte[] Unquote(string text)
    {
        var bytes = new List<byte>();
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] != '\\')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text[i].ToString()));
                continue;
            }
            i++;
            if (text[i] == 'x')
            {
                bytes.Add(Convert.ToByte(text.Substring(i + 1, 2), 16));
                i += 2;
                continue;
            }
            bytes.Add(text[i] switch { 'n' => 10, 't' => 9, 'r' => 13, 'a' => 7, 'b' => 8, 'f' => 12, 'v' => 11, var other => (byte)other });
        }
        return [.. bytes];
    }

    [GeneratedRegex(@"^  b(\d+):(?: <-((?: b\d+)*))?")]
    private static partial Regex BlockLine();

    [GeneratedRegex(@"^    v(?<id>\d+) = (?<op>\S+) <(?<type>[^>]*)>(?: \{(?<sym>.*)\})?(?: \[(?<imm>[^\]]*)\])?(?<args>(?: v\d+)*)(?: : (?<reg>[^(]\S*))?(?: \(.*\))?( DEAD)?$")]
    private static partial Regex ValueLine();

    [GeneratedRegex(@"^name (?<name>[^\[+]*)(?:\+(?<off>\d+))?\[(?<type>.*)\]: \[(?<values>[v0-9 ]*)\]$")]
    private static partial Regex NameLine();

    [GeneratedRegex(@"^(?<name>[^\[+]*)(?:\+(?<off>\d+))?\[(?<type>.*)\]$")]
    private static partial Regex SlotText();
}

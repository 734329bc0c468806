using System.Globalization;
using System.Text.RegularExpressions;
using GoDefer.Amd64.Asm;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Tests.Corpus;

/// <summary>Reads the code of a listing back into Progs.</summary>
public sealed partial class ProgReader(SymbolTable symbols)
{
    private readonly Dictionary<string, NamedSymbol> _variables = [];
    private readonly Dictionary<string, PositionBase> _bases = [];

    /// <summary>
    /// The instructions of a function in final form, but with the register names the code generator uses (AX, not AL).
    /// </summary>
    public List<Prog> Read(CorpusSymbol function)
    {
        var progs = function.Instructions.Select(ReadInstruction).ToList();
        var firstAt = new Dictionary<long, Prog>();
        for (var i = 0; i < progs.Count; i++)
        {
            firstAt.TryAdd(function.Instructions[i].Pc, progs[i]);
        }
        foreach (var (prog, line) in progs.Zip(function.Instructions))
        {
            if (JumpTarget().Match(line.Text) is { Success: true } jump)
            {
                prog.To = Operand.Branch(firstAt[long.Parse(jump.Groups[1].Value)]);
            }
        }
        return progs;
    }

    public CodePosition Position(CorpusInstruction line)
    {
        if (line.Line == 0)
        {
            return CodePosition.None;
        }
        if (!_bases.TryGetValue(line.File, out var positionBase))
        {
            _bases.Add(line.File, positionBase = new PositionBase(_bases.Count + 1, line.File));
        }
        return new CodePosition(positionBase, line.Line, 1);
    }

    private Prog ReadInstruction(CorpusInstruction line)
    {
        var split = line.Text.Split('\t', 2);
        Assert.IsTrue(AsmOpNames.TryParse(split[0], out var op), line.Text);
        var prog = new Prog(op, Position(line));
        if (split.Length == 1 || JumpTarget().IsMatch(line.Text))
        {
            return prog;
        }
        SetOperands(prog, SplitOperands(split[1]));
        return prog;
    }

    private void SetOperands(Prog prog, List<string> operands)
    {
        switch (prog.Op)
        {
            case AsmOp.TEXT:
                ReadText(prog, operands);
                break;
            case AsmOp.CALL or AsmOp.JMP when operands[0].EndsWith("(SB)", StringComparison.Ordinal):
                prog.To = Operand.Function(symbols.Lookup(operands[0][..^4]));
                break;
            case AsmOp.DUFFCOPY or AsmOp.DUFFZERO:
                var routine = prog.Op == AsmOp.DUFFCOPY ? "runtime.duffcopy" : "runtime.duffzero";
                prog.To = Operand.EntryPoint(symbols.Lookup(routine), long.Parse(operands[0].AsSpan(1)));
                break;
            default:
                SetPlainOperands(prog, operands);
                break;
        }
    }

    private void SetPlainOperands(Prog prog, List<string> operands)
    {
        if (operands.Count == 1)
        {
            if (HasOnlySource(prog.Op))
            {
                prog.From = ReadOperand(operands[0]);
            }
            else
            {
                prog.To = ReadOperand(operands[0]);
            }
            return;
        }
        prog.From = ReadOperand(operands[0]);
        prog.From3 = operands.Count == 3 ? ReadOperand(operands[1]) : Operand.None;
        prog.To = ReadOperand(operands[^1]);
    }

    private static bool HasOnlySource(AsmOp op) =>
        op is (>= AsmOp.MULB and <= AsmOp.IMULQ) or (>= AsmOp.DIVB and <= AsmOp.IDIVQ) or AsmOp.PUSHQ;

    private void ReadText(Prog prog, List<string> operands)
    {
        prog.From = Operand.Global(symbols.Lookup(operands[0][..^4]));
        var sizes = operands[^1][1..].Split('-', 2);
        prog.To = Operand.TextSize(int.Parse(sizes[0]), int.Parse(sizes[1]));
    }

    /// <summary>Splits at commas outside of quotes and brackets.</summary>
    private static List<string> SplitOperands(string text)
    {
        var result = new List<string>();
        var (start, depth, inQuotes) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when inQuotes:
                    i++;
                    break;
                case '"':
                    inQuotes = !inQuotes;
                    break;
                case '(' or '[' or '{' when !inQuotes:
                    depth++;
                    break;
                case ')' or ']' or '}' when !inQuotes:
                    depth--;
                    break;
                case ',' when !inQuotes && depth == 0 && text[i + 1] == ' ':
                    result.Add(text[start..i]);
                    start = i + 2;
                    break;
            }
        }
        result.Add(text[start..]);
        return result;
    }

    private Operand ReadOperand(string text)
    {
        if (text.StartsWith("$(", StringComparison.Ordinal))
        {
            return Operand.Float(double.Parse(text[2..^1], CultureInfo.InvariantCulture));
        }
        if (text[0] == '$' && long.TryParse(text.AsSpan(1), out var constant))
        {
            return Operand.Const(constant);
        }
        if (Registers.TryParse(text, out var register))
        {
            return Operand.Reg(register.ToGeneral());
        }
        var memory = Memory().Match(text);
        Assert.IsTrue(memory.Success, text);
        return WithIndex(ReadMemory(memory), memory);
    }

    private Operand ReadMemory(Match memory)
    {
        var name = memory.Groups["name"].Value;
        var offset = memory.Groups["offset"] is { Length: > 0 } group ? long.Parse(group.Value, NumberStyles.AllowLeadingSign) : 0;
        var baseName = memory.Groups["base"].Value;
        if (baseName == "SB")
        {
            return Operand.Global(symbols.Lookup(name), offset);
        }
        if (name.Length > 0)
        {
            return Operand.Auto(Variable(name), offset);
        }
        Assert.IsTrue(Registers.TryParse(baseName, out var register), baseName);
        return Operand.Mem(register, offset);
    }

    private NamedSymbol Variable(string name)
    {
        if (!_variables.TryGetValue(name, out var variable))
        {
            _variables.Add(name, variable = new NamedSymbol(name));
        }
        return variable;
    }

    private static Operand WithIndex(Operand memory, Match match)
    {
        if (!match.Groups["index"].Success)
        {
            return memory;
        }
        Assert.IsTrue(Registers.TryParse(match.Groups["index"].Value, out var index));
        return memory.WithIndex(index, int.Parse(match.Groups["scale"].Value));
    }

    [GeneratedRegex(@"^J\w+\t(\d+)$")]
    private static partial Regex JumpTarget();

    [GeneratedRegex(@"^(?:(?<offset>-?\d+)?|(?<name>.+?)(?<offset>[+-]\d+)?)\((?<base>\w+)\)(?:\((?<index>\w+)\*(?<scale>\d)\))?$")]
    private static partial Regex Memory();
}

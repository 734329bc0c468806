using GoDefer.IR;

namespace GoDefer.Conformance.Ops;

/// <summary>An op at given types with a model of what it computes.</summary>
/// <param name="Op">The op.</param>
/// <param name="Types">The types' names in the law's name: <c>int8</c>, <c>int8-int32</c>.</param>
/// <param name="Operands">Types of the operands.</param>
/// <param name="Result">Type of the result.</param>
/// <param name="Values">For each operand the values to try; all combinations are.</param>
/// <param name="Model">The result's bits for the operands' bits; null where the op is not defined.</param>
internal sealed record OpRow(Op Op, string Types, LawType[] Operands, LawType Result, ulong[][] Values, Func<ulong[], ulong?> Model)
{
    /// <summary>The law of the row.</summary>
    public Law ToLaw()
    {
        var program = new OpProgram(this);
        return new Law(
            $"op/{Op}/{Types}", OpTable.Get(Op).Meaning, new LawProgram(LawLanguage.Ir, () => program.Text(program.Lines), line => program.Text([program.Lines[line]])),
            new LawExpectation
            {
                Error = string.Concat(program.Lines.Select(line => Result.Shown(line.Expected) + "\n")),
                Cases = [.. program.Lines.Select(line => $"{Op}({string.Join(", ", line.Operands.Select((bits, i) => $"{Operands[i].Name} {Operands[i].Describe(bits)}"))}) {line.Form.Describe()}")],
            });
    }
}

/// <summary>How the op gets its operands: implementations treat constants, and comparisons that decide branches, in ways of their own.</summary>
internal enum OperandForm : byte
{
    Variables,
    RightConstant,
    LeftConstant,
    Constants,
    Branch,
}

/// <summary>One line of an op law's output.</summary>
internal sealed record OpLine(OperandForm Form, ulong[] Operands, ulong Expected);

/// <summary>The program of an op's law: it prints a line for each combination of operands in each form.</summary>
internal sealed class OpProgram
{
    private readonly OpRow row;

    public OpProgram(OpRow row)
    {
        this.row = row;
        var cases = Combinations(0, []).Select(operands => (Operands: operands, Expected: row.Model(operands))).Where(one => one.Expected is not null).ToArray();
        Lines = [.. Forms(row).SelectMany(form => cases.Select(one => new OpLine(form, one.Operands, one.Expected!.Value)))];
    }

    public IReadOnlyList<OpLine> Lines { get; }

    public string Text(IReadOnlyList<OpLine> lines)
    {
        var callees = new Dictionary<string, FunctionText>();
        var parts = lines.Select(line => line.Form).Distinct().Select(form => Part(form, lines.Where(line => line.Form == form), callees)).ToArray();
        var main = new FunctionText("main", []);
        main.Block(1);
        foreach (var part in parts) { main.Call("main." + part.Name, part.Signature, []); }
        main.End("Return");
        return LawText.Complete(string.Concat(callees.Values.Concat(parts).Append(main)));
    }

    private static IEnumerable<OperandForm> Forms(OpRow row)
    {
        yield return OperandForm.Variables;
        if (row.Operands.Length == 2)
        {
            yield return OperandForm.RightConstant;
            yield return OperandForm.LeftConstant;
        }
        yield return OperandForm.Constants;
        if (row.Result.Kind == LawKind.Bool) { yield return OperandForm.Branch; }
    }

    private IEnumerable<ulong[]> Combinations(int index, ulong[] chosen) => index == row.Operands.Length
        ? [chosen]
        : row.Values[index].SelectMany(value => Combinations(index + 1, [.. chosen, value]));

    private FunctionText Part(OperandForm form, IEnumerable<OpLine> lines, Dictionary<string, FunctionText> callees)
    {
        var part = new FunctionText($"try{form}", []);
        part.Block(1);
        foreach (var line in lines) { part.Show(row.Result, form == OperandForm.Constants ? Compute(part, line, (i, _) => Constant(part, line, i)) : Call(part, line, callees)); }
        part.End("Return");
        return part;
    }

    private string Call(FunctionText part, OpLine line, Dictionary<string, FunctionText> callees)
    {
        var passed = Enumerable.Range(0, line.Operands.Length).Where(i => i != ConstantOperand(line.Form)).ToArray();
        var name = ConstantOperand(line.Form) is { } constant ? $"op{line.Form}{line.Operands[constant]:x}" : $"op{line.Form}";
        if (!callees.TryGetValue(name, out var callee))
        {
            callee = Callee(name, line, passed);
            callees.Add(name, callee);
        }
        return part.Call("main." + name, callee.Signature, [.. passed.Select(i => Constant(part, line, i))], row.Result);
    }

    private FunctionText Callee(string name, OpLine line, int[] passed)
    {
        var callee = new FunctionText(name, [.. passed.Select(i => row.Operands[i])], row.Result);
        callee.Block(1);
        var result = Compute(callee, line, (i, type) => i == ConstantOperand(line.Form) ? Constant(callee, line, i) : callee.Parameter(Array.IndexOf(passed, i), type));
        if (line.Form == OperandForm.Branch) { Branch(callee, result); }
        else
        {
            callee.Value($"SetResult {result} 0");
            callee.End("Return");
        }
        return callee;
    }

    private static void Branch(FunctionText callee, string condition)
    {
        callee.End($"If {condition} b2 b3");
        for (var block = 2; block <= 3; block++)
        {
            callee.Block(block, 1);
            callee.Value($"SetResult {callee.Value(LawType.Bool.Constant(block == 2 ? 1UL : 0))} 0");
            callee.End("Return");
        }
    }

    private string Compute(FunctionText function, OpLine line, Func<int, LawType, string> operand) =>
        function.Value($"{row.Op} {row.Result.Name}{string.Concat(line.Operands.Select((_, i) => operand(i, row.Operands[i])).ToArray().Select(value => " " + value))}");

    private string Constant(FunctionText function, OpLine line, int i) => function.Value(row.Operands[i].Constant(line.Operands[i]));

    private static int? ConstantOperand(OperandForm form) => form switch
    {
        OperandForm.LeftConstant => 0,
        OperandForm.RightConstant => 1,
        _ => null,
    };
}

/// <summary>Words for reports.</summary>
internal static class OperandForms
{
    public static string Describe(this OperandForm form) => form switch
    {
        OperandForm.Variables => "of variables",
        OperandForm.RightConstant => "with a constant on the right",
        OperandForm.LeftConstant => "with a constant on the left",
        OperandForm.Constants => "of constants",
        _ => "as a branch",
    };
}

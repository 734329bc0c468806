using System.Text;

namespace GoDefer.Conformance.Ops;

/// <summary>
/// Laws in IR text leave out what is the same in all of them: the header, the types and functions of <c>prelude.ir</c>, positions, scopes. This puts
/// it in.
/// </summary>
internal static class LawText
{
    private const string Position = "!1:1";
    private static readonly Lazy<string> prelude = new(() => LawFile.ReadText("prelude.ir"));

    /// <summary>The whole text of a program.</summary>
    public static string Complete(string text)
    {
        var lines = (prelude.Value + text).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != ';').ToList();
        var output = new StringBuilder("godefer-ir 1 0\npackage main main\nfile law.ir\n");
        foreach (var line in lines.Where(line => StartsWith(line, "type "))) { output.Append(line).Append('\n'); }
        foreach (var line in lines.Where(line => StartsWith(line, "data "))) { output.Append(line).Append('\n'); }
        foreach (var line in lines.Where(line => !StartsWith(line, "type ") && !StartsWith(line, "data "))) { AppendCode(output, line); }
        return output.ToString();
    }

    private static void AppendCode(StringBuilder output, string line)
    {
        if (StartsWith(line, "func "))
        {
            output.Append(line.Contains('!') ? line : $"{line} {Position} {Position}").Append($"\nscope -1 {Position} {Position}\n");
            return;
        }
        var isPlaced = line.Contains('!') || StartsWith(line, "block ") || line == "endfunc";
        output.Append(line[0] is 'v' or 'e' && line != "endfunc" ? "  " : "").Append(line).Append(isPlaced ? "\n" : $" {Position}\n");
    }

    private static bool StartsWith(string line, string start) => line.StartsWith(start, StringComparison.Ordinal);
}

/// <summary>Writes one function of a law in IR text, block by block.</summary>
internal sealed class FunctionText
{
    private readonly StringBuilder text = new();
    private int nextValue;
    private int nextLocal;

    /// <summary>Begins a function; a parameter is <c>$0.p0</c> and so on.</summary>
    public FunctionText(string name, IReadOnlyList<LawType> parameters, params IReadOnlyList<LawType> results)
    {
        Name = name;
        Signature = $"params {Names(parameters)} results {Names(results)}";
        text.Append($"func @main.{name} {Signature}\n");
        for (var i = 0; i < parameters.Count; i++) { Local($"p{i}", parameters[i].Name, "Parameter", i); }
        for (var i = 0; i < results.Count; i++) { Local($"r{i}", results[i].Name, "Result", i); }
    }

    public string Name { get; }

    /// <summary>As calls repeat it.</summary>
    public string Signature { get; }

    /// <summary>Adds a local and gives its reference; before the first block.</summary>
    public string Local(string name, string type, string role = "Variable", int index = 0, string flags = "")
    {
        var reference = $"${nextLocal++}.{name}";
        text.Append($"local {reference} {type} {role} {index} 0 0 !1:1{(flags.Length > 0 ? " " + flags : "")}\n");
        return reference;
    }

    /// <summary>Begins a block.</summary>
    public void Block(int number, params int[] predecessors) => text.Append($"block b{number}{string.Concat(predecessors.Select(from => $" b{from}"))}\n");

    /// <summary>Adds a value and gives its name.</summary>
    public string Value(string value)
    {
        var name = $"v{++nextValue}";
        text.Append($"{name} = {value}\n");
        return name;
    }

    /// <summary>Ends the block.</summary>
    public void End(string end) => text.Append($"end {end}\n");

    public string Parameter(int index, LawType type) => Value($"LocalGet {type.Name} ${index}.p{index}");

    /// <summary>Calls a function and gives the name of its first result, if it has one.</summary>
    public string Call(string symbol, string signature, IReadOnlyList<string> arguments, LawType? result = null)
    {
        for (var i = 0; i < arguments.Count; i++) { Value($"Arg {arguments[i]} {i}"); }
        var call = Value($"Call @{symbol} {signature}");
        return result is null ? call : Value($"Result {result.Name} 0");
    }

    /// <summary>Prints a value on a line of its own.</summary>
    public void Show(LawType type, string value)
    {
        var (routine, parameter) = type.Kind switch
        {
            LawKind.Signed => ("runtime.printint", LawType.I64),
            LawKind.Unsigned => ("runtime.printuint", LawType.U64),
            LawKind.Bool => ("runtime.printbool", LawType.Bool),
            _ => ($"main.show{type.Name}", type),
        };
        if (type.Bits < parameter.Bits) { value = Value($"{(type.Kind == LawKind.Signed ? "SignExtend" : "ZeroExtend")} {parameter.Name} {value}"); }
        Call(routine, $"params 1 {parameter.Name} results 0", [value]);
        Call("runtime.printnl", "params 0 results 0", []);
    }

    /// <summary>The text of the function, complete.</summary>
    public override string ToString() => $"{text}endfunc\n";

    private static string Names(IReadOnlyList<LawType> types) => $"{types.Count}{string.Concat(types.Select(type => " " + type.Name))}";
}

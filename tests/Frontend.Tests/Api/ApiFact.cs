using System.Text.RegularExpressions;

namespace GoDefer.Frontend.Tests.Api;

/// <summary>
/// One line of the list of exported names that Go publishes for each release, "func Index(string, string) int" and the like, and the Go
/// declaration that compiles if, and only if, package p has that name with that type.
/// </summary>
internal sealed partial class ApiFact(string text)
{
    /// <summary>The line.</summary>
    public string Text { get; } = text;

    /// <summary>The declaration, in one line. Types of the package are written without a qualifier in the fact, with p here.</summary>
    public string Check()
    {
        var words = Text.Split(' ', 3);
        return words[0] switch
        {
            "const" => Const(words[1], words[2]),
            "var" when UnexportedForm().IsMatch(words[2]) => $"var _ = p.{words[1]}",
            "var" => $"var _ *({Qualify(words[2])}) = &p.{words[1]}",
            "func" => Func(Text["func ".Length..]),
            "method" => Method(MethodForm().Match(Text)),
            "type" => Type(words[1].TrimEnd(','), words[2]),
            _ => throw new FormatException(Text),
        };
    }

    private static string Func(string rest)
    {
        var name = rest[..rest.IndexOf('(', StringComparison.Ordinal)];
        return $"var _ func{Qualify(rest[name.Length..])} = p.{name}";
    }

    private static string Method(Match form)
    {
        var receiver = Qualify(form.Groups[1].Value);
        return $"var _ {WithReceiver(receiver, form.Groups[3].Value)} = ({receiver}).{form.Groups[2].Value}";
    }

    /// <summary>The type of a method's function: its signature with the receiver before the parameters.</summary>
    private static string WithReceiver(string receiver, string signature) =>
        $"func({receiver}" + (signature.StartsWith("()", StringComparison.Ordinal) ? "" : ", ") + Qualify(signature)[1..];

    private static string Const(string name, string rest)
    {
        var value = rest.StartsWith("= ", StringComparison.Ordinal) ? rest[2..] : "";
        if (long.TryParse(value, out _) || ulong.TryParse(value, out _)) { return $"var _ = [1]int{{}}[p.{name}-({value})]"; }
        return value.StartsWith('"') ? $"var _ = map[bool]int{{false: 0, p.{name} == {value}: 1}}" : $"const _ = p.{name}";
    }

    private static string Type(string name, string rest)
    {
        if (rest is "struct" or "interface, unexported methods" || rest.StartsWith("interface {", StringComparison.Ordinal)) { return $"var _ p.{name}"; }
        if (EmbeddedForm().Match(rest) is { Success: true } embedded) { return Field(name, embedded.Groups[2].Value, embedded.Groups[1].Value); }
        if (FieldForm().Match(rest) is { Success: true } field) { return Field(name, field.Groups[1].Value, field.Groups[2].Value); }
        if (InterfaceForm().Match(rest) is { Success: true } method)
        {
            return $"var _ {WithReceiver("p." + name, method.Groups[2].Value)} = p.{name}.{method.Groups[1].Value}";
        }
        return $"var _ = func(x p.{name}) {Qualify(rest)} {{ return ({Qualify(rest)})(x) }}";
    }

    private static string Field(string type, string field, string fieldType) =>
        UnexportedForm().IsMatch(fieldType) ? $"var _ = p.{type}{{}}.{field}" : $"var _ *({Qualify(fieldType)}) = &(*p.{type})(nil).{field}";

    private static string Qualify(string types) => EmptyStruct().Replace(OwnName().Replace(types, "p.$0"), "struct{}");

    [GeneratedRegex(@"^method \((.*?)\) (\w+)(.*)$")]
    private static partial Regex MethodForm();

    [GeneratedRegex(@"^struct, embedded (\*?(?:\w+\.)?(\w+))$")]
    private static partial Regex EmbeddedForm();

    [GeneratedRegex(@"^struct, (\w+) (.*)$")]
    private static partial Regex FieldForm();

    [GeneratedRegex(@"^interface, (\w+)(\(.*)$")]
    private static partial Regex InterfaceForm();

    [GeneratedRegex(@"^(d|bigEndian|littleEndian)$")]
    private static partial Regex UnexportedForm();

    [GeneratedRegex(@"(?<!\w|\w\.)[A-Z]\w*")]
    private static partial Regex OwnName();

    [GeneratedRegex(@"\bstruct\b(?!\{)")]
    private static partial Regex EmptyStruct();
}

using GoDefer.IR;

namespace GoDefer.Amd64.Tests.Ssa;

/// <summary>Reads types in Go's spelling into a <see cref="TypeTable"/>. Defined types are declared by name with their underlying type.</summary>
internal sealed class GoTypeReader(TypeTable types)
{
    private readonly Dictionary<string, string> declared = new(StringComparer.Ordinal);

    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly List<(IrType Reference, string Element)> incomplete = [];

    public TypeTable Types { get; } = types;

    /// <summary>Declares a defined type, e.g. <c>P</c> as <c>struct { x int; y int }</c>.</summary>
    public void Declare(string name, string underlying) => declared[name] = underlying;

    public IrType Read(string text)
    {
        text = text.Trim();
        if (Amd64.Ssa.SsaTypes.Find(text) is { } special && special.Kind is IrKind.Void) { return special; }
        if (Types.Find(text) is { } known) { return known; }
        if (Amd64.Ssa.SsaTypes.Find($"({text})") is { } tuple) { return tuple; }
        if (text == "byte") { return Types.UInt8; }
        if (text == "rune") { return Types.Int32; }
        if (declared.TryGetValue(text, out var underlying))
        {
            open.Add(text);
            var type = Named(text, Read(underlying));
            open.Remove(text);
            foreach (var (reference, _) in incomplete.Where(entry => entry.Element == text).ToList()) { TypeTable.SetElement(reference, type); }
            return type;
        }
        if (text[0] == '*') { return open.Contains(text[1..]) ? Later(text, text[1..]) : Types.PointerTo(Read(text[1..])); }
        if (text.StartsWith("[]", StringComparison.Ordinal))
        {
            return open.Contains(text[2..]) ? Later(text, text[2..]) : Types.Slice(text, Read(text[2..]));
        }
        if (text[0] == '[') { return Array(text); }
        if (text.StartsWith("map[", StringComparison.Ordinal)) { return Types.Pointer(text, PointerShape.Map); }
        if (text.StartsWith("func(", StringComparison.Ordinal)) { return Types.Function(text, Signature.Empty); }
        if (text.Contains("chan ", StringComparison.Ordinal) && !text.StartsWith("struct", StringComparison.Ordinal)) { return Types.Pointer(text, PointerShape.Channel); }
        if (text.StartsWith("interface", StringComparison.Ordinal) || text == "error") { return Types.Interface(text, text == "interface {}"); }
        if (text.StartsWith("struct {", StringComparison.Ordinal)) { return Struct(text, text[8..^1]); }
        throw new NotSupportedException($"type {text}");
    }

    /// <summary>A reference to a type that is being read.</summary>
    private IrType Later(string text, string element)
    {
        var type = text[0] == '*' ? Types.Pointer(text, PointerShape.Pointer) : Types.Slice(text, null);
        incomplete.Add((type, element));
        return type;
    }

    private IrType Named(string name, IrType type) => type.Kind switch
    {
        IrKind.Struct => Types.Struct(name, type.Fields, type.Size, type.Alignment),
        IrKind.Array => Types.Array(name, type.Element!, type.Length),
        IrKind.Slice => Types.Slice(name, type.Element),
        IrKind.String => Types.NamedString(name),
        IrKind.Interface => Types.Interface(name, type.IsEmptyInterface),
        IrKind.Pointer => Types.Pointer(name, type.Shape, type.Element),
        IrKind.Complex64 or IrKind.Complex128 => Types.NamedComplex(name, type.Kind),
        _ => Types.Scalar(name, type.Kind, (int)type.Size),
    };

    private IrType Array(string text)
    {
        var close = text.IndexOf(']', StringComparison.Ordinal);
        return Types.Array(text, Read(text[(close + 1)..]), long.Parse(text[1..close]));
    }

    private IrType Struct(string text, string body)
    {
        var fields = new List<IrField>();
        long offset = 0;
        var alignment = 1;
        foreach (var part in Split(body))
        {
            var field = part.Trim();
            if (field.Length == 0) { continue; }
            var space = field.IndexOf(' ', StringComparison.Ordinal);
            var (name, spelled) = space < 0 ? (field, field) : (field[..space], field[(space + 1)..]);
            var type = Read(spelled);
            offset = (offset + type.Alignment - 1) / type.Alignment * type.Alignment;
            fields.Add(new IrField(name, type, offset));
            offset += type.Size;
            alignment = Math.Max(alignment, type.Alignment);
        }
        return Types.Struct(text, fields, (offset + alignment - 1) / alignment * alignment, alignment);
    }

    private static IEnumerable<string> Split(string body)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] is '{' or '(' or '[') { depth++; }
            if (body[i] is '}' or ')' or ']') { depth--; }
            if (body[i] != ';' || depth != 0) { continue; }
            yield return body[start..i];
            start = i + 1;
        }
        yield return body[start..];
    }
}

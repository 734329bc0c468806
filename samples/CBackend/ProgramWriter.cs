using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GoDefer.IR;
using GoDefer.IR.Passes;

namespace CBackend;

/// <summary>
/// Writes a program as one C file: declarations, Runtime.c, data, functions. It begins with what is called at the start and what Runtime.c calls, and goes on
/// with what is referred to; nothing else is read from the archive of the library.
/// </summary>
internal sealed partial class ProgramWriter
{
    private const string ItabPrefix = "go.itab.";
    private const string Global = "runtime.g0", LinkInfo = "runtime.linkInfo", ReflectCall = "runtime.callblock";
    private static readonly string[] start = ["runtime.schedinit", "runtime.init", "main.init", "main.main"];
    private static readonly string[] called = ["panicindex", "panicslice", "panicdivide", "panicmem", "endByPanic", "newgoroutine", "goexit1", "stackOverflow"];
    private static readonly string[] fieldsOfG = ["stack", "_panic", "_defer", "sched", "signal", "sigaddr"];
    private static readonly string runtime = ReadRuntime();
    private static readonly Dictionary<string, string> natives =
        NativeRow().Matches(runtime).ToDictionary(row => row.Groups[2].Value, row => row.Groups[1].Value, StringComparer.Ordinal);

    private readonly Program program;
    private readonly Dictionary<string, (Function Function, Package Package)> functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DataSymbol Data, Package Package)> data = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> codeNames = new(StringComparer.Ordinal);
    private readonly Queue<string> unwritten = new();
    private readonly Queue<string> unfollowed = new();
    private readonly MethodFilter methods;
    private readonly List<(string Name, string Text)> written = [];
    private readonly DataWriter dataWriter = new();

    public ProgramWriter(Program program)
    {
        this.program = program;
        methods = new MethodFilter(name => Code(name));
        foreach (var package in program.Packages)
        {
            foreach (var function in package.Functions) { functions.TryAdd(function.Symbol.LinkName(package.Path), (function, package)); }
            foreach (var datum in package.Data) { Define(datum.Symbol.LinkName(package.Path), datum, package); }
        }
    }

    /// <summary>The whole C file.</summary>
    public string Write(CancellationToken cancellation)
    {
        FindReachable(cancellation);
        var text = new StringBuilder();
        WriteDeclarations(text);
        text.Append(runtime).Append("\n// ---- The program ----\n\n");
        var link = new StringBuilder();
        dataWriter.Write(text, link, this);
        WriteLink(text, link);
        WriteShapes(text);
        foreach (var (_, function) in written) { text.Append(function); }
        return text.ToString();
    }

    /// <summary>The functions whose names match.</summary>
    public string WriteFunctions(string filter, CancellationToken cancellation)
    {
        FindReachable(cancellation);
        return string.Concat(written.Where(function => Regex.IsMatch(function.Name, filter)).Select(function => function.Text));
    }

    /// <summary>The C name of a function by its link name.</summary>
    public string Code(string name)
    {
        if (natives.TryGetValue(name, out var native)) { return native; }
        if (!codeNames.TryGetValue(name, out var code))
        {
            code = $"f{codeNames.Count}_{Literals.Identifier(name)}";
            codeNames.Add(name, code);
            methods.Function(name);
            unwritten.Enqueue(name);
        }
        return code;
    }

    /// <summary>The address of data or of a function's code, as a C expression.</summary>
    public string Address(string name)
    {
        if (!data.TryGetValue(name, out var found)) { return $"(u64){Code(name)}"; }
        if (dataWriter.Place(name, found.Data, found.Package)) { unfollowed.Enqueue(name); }
        return dataWriter.Address(name);
    }

    /// <summary>Definitions of one name are equal in what they have in common.</summary>
    private void Define(string name, DataSymbol datum, Package package)
    {
        if (!data.TryAdd(name, (datum, package)) && data[name].Data.Size < datum.Size) { data[name] = (datum, package); }
    }

    private void FindReachable(CancellationToken cancellation)
    {
        foreach (var name in start.Where(functions.ContainsKey)) { Code(name); }
        foreach (var name in called) { Code("runtime." + name); }
        Address(Global);
        Address(LinkInfo);
        while (unwritten.Count + unfollowed.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            if (unwritten.TryDequeue(out var name)) { written.Add((name, Function(name))); }
            else { Follow(unfollowed.Dequeue()); }
        }
    }

    private string Function(string name)
    {
        var code = codeNames[name];
        return functions.TryGetValue(name, out var found) && found.Function.Blocks.Count > 0
            ? new FunctionWriter(this, found.Function, name, code).Write()
            : $"static void {code}(u64 context, u64 *a) {{\n    (void)context, (void)a;\n    go_missing({Literals.Text(name)});\n}}\n\n";
    }

    private void Follow(string name)
    {
        var (datum, package) = data[name];
        foreach (var reference in datum.References.Where(reference => reference.Kind is DataReferenceKind.Address or DataReferenceKind.SectionOffset))
        {
            Address(reference.Target.LinkName(package.Path));
        }
        methods.Descriptor(name, datum, package);
    }

    /// <summary>Whether the name is that of a function, not of data.</summary>
    public bool IsFunction(string name) => functions.ContainsKey(name);

    /// <summary>The C name of a method that a type descriptor refers to.</summary>
    public string Method(string name) => codeNames.GetValueOrDefault(name, "go_no_method");

    private void WriteDeclarations(StringBuilder text)
    {
        text.Append("#include <stdint.h>\n\ntypedef uint64_t u64;\ntypedef void Code(u64 context, u64 *a);\n\n");
        var g = program.Find("runtime")!.Types.Find("\"\".g")!;
        foreach (var field in fieldsOfG)
        {
            text.Append(CultureInfo.InvariantCulture, $"#define G_{field} {g.Fields.First(each => each.Name == field).Offset}\n");
        }
        text.Append($"#define GO_G0 {Address(Global)}\n");
        foreach (var name in called) { text.Append($"#define go_{name} {Code("runtime." + name)}\n"); }
        text.Append('\n');
        dataWriter.WriteDeclarations(text);
        text.Append("static void go_link(void);\nstatic const struct shape *go_shape(Code *code);\nint main(int argc, char **argv, char **environment);\n");
        foreach (var (name, _) in written) { text.Append($"static Code {codeNames[name]};\n"); }
        text.Append($"static Code *const go_start_sequence[] = {{ {string.Join(", ", start.Where(functions.ContainsKey).Select(Code))}, 0 }};\n\n");
    }

    /// <summary>What the runtime wants to know of the layout: where offsets count from, and what there is of method tables and types without a name.</summary>
    private void WriteLink(StringBuilder text, StringBuilder link)
    {
        var itabs = WriteTable(text, "go_itabs", name => name.StartsWith(ItabPrefix, StringComparison.Ordinal));
        var types = WriteTable(text, "go_types", TypeSymbolNames.IsUnnamed);
        (string Field, string Value)[] values =
            [
                ("text", "(u64)main"), ("types", "(u64)go_data"), ("itabs", "(u64)go_itabs"), ("nitabs", itabs), ("typelinks", "(u64)go_types"),
                ("ntypelinks", types),
            ];
        text.Append("static void go_link(void) {\n").Append(link);
        foreach (var (field, value) in values)
        {
            var offset = data[LinkInfo].Data.Type!.Fields.First(each => each.Name == field).Offset;
            text.Append(CultureInfo.InvariantCulture, $"    store_u64({Address(LinkInfo)} + {offset}, {value});\n");
        }
        text.Append("}\n\n");
    }

    private string WriteTable(StringBuilder text, string table, Func<string, bool> belongs)
    {
        var rows = dataWriter.Names.Where(belongs).Select(Address).ToList();
        text.Append($"static u64 {table}[] = {{\n");
        foreach (var row in rows) { text.Append($"    {row},\n"); }
        text.Append("    0,\n};\n\n");
        return rows.Count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Where reflection finds arguments and results, if the program calls by reflection.</summary>
    private void WriteShapes(StringBuilder text)
    {
        text.Append("static const struct shape *go_shape(Code *code) {\n");
        foreach (var (name, _) in functions.ContainsKey(ReflectCall) && codeNames.Keys.Any(IsReflectCaller) ? written : [])
        {
            if (functions.TryGetValue(name, out var found)) { WriteShape(text, codeNames[name], found.Function); }
        }
        text.Append("    (void)code;\n    return NULL;\n}\n\n");
    }

    private static bool IsReflectCaller(string name) => name == "runtime.reflectcall";

    private static void WriteShape(StringBuilder text, string code, Function function)
    {
        var items = new StringBuilder();
        var types = function.Package.Types;
        var (slots, results) = (0, 0);
        var next = 0L;
        void Add(IrType type)
        {
            next = Align(next, type.Alignment);
            foreach (var (scalar, offset) in type.IsValue ? ScalarLayout.Of(type, types) : [new(type, 0)])
            {
                items.Append(CultureInfo.InvariantCulture, $" {{ {next + offset}, {(type.IsValue ? scalar.Size : 0)}, {(scalar.IsSigned ? 1 : 0)} }},");
                slots++;
            }
            next += type.Size;
        }
        foreach (var type in function.Signature.Parameters) { Add(type); }
        next = Align(next, 8);
        results = slots;
        foreach (var type in function.Signature.Results) { Add(type); }
        text.Append($"    if (code == {code}) {{\n        static const struct item items[] = {{{items} {{ 0, 0, 0 }} }};\n");
        text.Append(CultureInfo.InvariantCulture, $"        static const struct shape shape = {{ {slots}, {results}, items }};\n");
        text.Append("        return &shape;\n    }\n");
    }

    private static long Align(long offset, long alignment) => (offset + alignment - 1) / alignment * alignment;

    private static string ReadRuntime()
    {
        using var stream = typeof(ProgramWriter).Assembly.GetManifestResourceStream("Runtime.c")!;
        return new StreamReader(stream).ReadToEnd();
    }

    [GeneratedRegex("""^NATIVE\((\w+), "([^"]+)"\)""", RegexOptions.Multiline)]
    private static partial Regex NativeRow();
}

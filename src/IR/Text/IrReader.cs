using static GoDefer.IR.Text.IrTokenKind;

namespace GoDefer.IR.Text;

/// <summary>
/// Builds a program from tokens; the inverse of <see cref="IrWriter"/>. Checks names and references, so that what it returns is
/// well-linked; whether it is valid IR is the validator's business.
/// </summary>
internal sealed class IrReader
{
    private readonly IIrTokenSource source;
    private readonly Program program = new();
    private IrToken current;
    private Package package = new("", "");
    private PackageNames names = new("");

    public IrReader(IIrTokenSource source)
    {
        this.source = source;
        current = source.Next();
    }

    /// <summary>A reader of single parts of a package.</summary>
    public IrReader(IIrTokenSource source, Package package, PackageNames names) : this(source)
    {
        this.package = package;
        this.names = names;
    }

    public Program Read()
    {
        ExpectName("godefer-ir");
        var major = ReadInteger();
        var minor = ReadInteger();
        if (major != Program.IrVersion.Major || minor > Program.IrVersion.Minor)
        {
            throw Error($"IR version {major}.{minor} is not readable here; this is {Program.IrVersion}");
        }
        EndLine();
        while (current.Kind != End) { ReadPackage(); }
        return program.Packages.Count > 0 ? program : throw Error("there is no package");
    }

    private void ReadPackage()
    {
        ExpectName("package");
        package = new Package(ReadName(), ReadName());
        names = new PackageNames(package.Path);
        EndLine();
        program.Packages.Add(package);
        while (AcceptName("file")) { package.Files.Add(ReadName()); EndLine(); }
        while (AcceptName("import")) { package.Imports.Add(ReadName()); EndLine(); }
        ReadRequests(package.Requests);
        ReadTypes();
        if (AcceptName("differing")) { ReadDiffering(); }
        while (AcceptName("inlined")) { ReadInlined(); }
        while (AcceptName("data")) { ReadData(); }
        while (AcceptName("func")) { new IrFunctionReader(this, package).Read(); }
    }

    /// <summary>Types may refer to later ones: all are declared first, then completed.</summary>
    private void ReadTypes()
    {
        var pending = new List<PendingType>();
        while (AcceptName("type")) { pending.Add(ReadTypeLine()); }
        foreach (var type in pending) { type.Complete(this); }
    }

    /// <summary>Types whose pointers differ by where they are made.</summary>
    private void ReadDiffering()
    {
        while (!AcceptLine()) { ReadType().PointersDiffer = true; }
    }

    /// <summary>Reads one type with what it refers to.</summary>
    public void ReadType(string expected)
    {
        ExpectName("type");
        var pending = ReadTypeLine();
        if (package.Types.Find(expected) is null) { throw Error($"expected type {expected}"); }
        pending.Complete(this);
    }

    /// <summary>Reads one datum into a symbol that the package has.</summary>
    public void ReadInto(DataSymbol data)
    {
        ExpectName("data");
        _ = ReadSymbol();
        ReadContent(data, ReadEnum<DataKind>());
    }

    /// <summary>Reads one function into one that the package has.</summary>
    public void ReadInto(Function function)
    {
        ExpectName("func");
        new IrFunctionReader(this, package, function).Read();
    }

    private PendingType ReadTypeLine()
    {
        var name = names.Decode(ReadName());
        if (package.Types.IsDeclared(name)) { throw Error($"type {name} is declared twice"); }
        var kind = ReadEnum<IrKind>();
        var type = package.Types.Declare(name, kind, ReadInteger(), (int)ReadInteger());
        type.PointerBytes = ReadInteger();
        var pending = new PendingType(type);
        while (!AcceptLine()) { pending.ReadAttribute(this); }
        return pending;
    }

    private void ReadInlined()
    {
        var symbol = ReadSymbol();
        var variables = new List<InlinedVariable>();
        while (!AcceptLine())
        {
            variables.Add(new InlinedVariable(ReadName(), ReadType(), ReadEnum<LocalRole>(), ReadPosition()));
        }
        package.InlinedFunctions.Add(new InlinedFunction(symbol, variables));
    }

    private void ReadData()
    {
        var symbol = ReadSymbol();
        if (symbol.Data is not null) { throw Error($"data {symbol.Name} is defined twice"); }
        var kind = ReadEnum<DataKind>();
        ReadContent(package.AddData(symbol, kind), kind);
    }

    private void ReadContent(DataSymbol data, DataKind section)
    {
        data.Kind = section;
        data.Size = ReadInteger();
        data.Alignment = (int)ReadInteger();
        data.PrecedingFunctions = (int)ReadInteger();
        data.IsDuplicateOk = AcceptName("dupok");
        data.IsLocal = AcceptName("local");
        data.IsOnDemand = AcceptName("ondemand");
        if (AcceptName("of")) { data.Type = ReadType(); }
        if (AcceptName("requires"))
        {
            for (var count = ReadInteger(); count > 0; count--) { data.Requires.Add(ReadSymbol()); }
        }
        data.Position = Take(IrTokenKind.Position, "a position").Position;
        data.Bytes = Take(Bytes, "bytes").Bytes;
        while (!AcceptLine())
        {
            var kind = ReadEnum<DataReferenceKind>();
            data.References.Add(new DataReference((int)ReadInteger(), kind, ReadSymbol(), ReadInteger()));
        }
    }

    internal void ReadRequests(List<Symbol> requests)
    {
        if (!AcceptName("requests")) { return; }
        while (!AcceptLine()) { requests.Add(ReadSymbol()); }
    }

    internal IrToken Current => current;

    internal Signature ReadSignature()
    {
        ExpectName("params");
        var parameters = ReadTypeList();
        ExpectName("results");
        return new Signature(parameters, ReadTypeList());
    }

    internal IrType[] ReadTypeList()
    {
        var list = new List<IrType>();
        for (var count = ReadInteger(); count > 0; count--) { list.Add(ReadType()); }
        return [.. list];
    }

    internal Capture ReadCapture() =>
        new(ReadName(), ReadEnum<CaptureMode>(), ReadEnum<CaptureReason>(), ReadType(), ReadInteger());

    internal IrType ReadType() => FindType(ReadName());

    internal string ReadTypeName() => ReadName();

    internal IrType FindType(string shown) =>
        package.Types.Find(names.Decode(shown)) ?? throw Error($"unknown type {shown}");

    internal Symbol ReadSymbol() => package.Symbol(names.Decode(Take(IrTokenKind.Symbol, "a symbol").Text));

    internal string ReadName() => Take(Name, "a name").Text;

    internal long ReadInteger() => Take(Integer, "an integer").Integer;

    internal SourcePosition ReadPosition() => Take(IrTokenKind.Position, "a position").Position;

    internal T ReadEnum<T>() where T : struct, Enum
    {
        if (current.Kind != Name) { throw Error($"expected one of {string.Join(", ", EnumNames<T>.All)}"); }
        var token = Take(Name, "a name");
        return EnumNames<T>.Find(token.Text) ?? throw ErrorAt(token, $"{token.Text} is not a {typeof(T).Name}");
    }

    internal bool AcceptName(string name)
    {
        if (current.Kind != Name || current.Text != name) { return false; }
        Advance();
        return true;
    }

    internal void ExpectName(string name)
    {
        if (!AcceptName(name)) { throw Error($"expected {name}"); }
    }

    internal bool AcceptLine()
    {
        if (current.Kind != IrTokenKind.Line) { return false; }
        Advance();
        return true;
    }

    internal void EndLine()
    {
        if (!AcceptLine()) { throw Error("expected the end of the line"); }
    }

    internal IrToken Take(IrTokenKind kind, string what)
    {
        if (current.Kind != kind) { throw Error($"expected {what}"); }
        var token = current;
        Advance();
        return token;
    }

    internal IrFormatException Error(string message) => ErrorAt(current, message);

    internal static IrFormatException ErrorAt(IrToken token, string message) => new(token.Line, token.Column, message);

    private void Advance() => current = source.Next();

    /// <summary>A type whose attributes were read and whose references wait until all types are declared.</summary>
    private sealed class PendingType(IrType type)
    {
        private readonly List<(string Name, string Type, long Offset)> fields = [];
        private string? key;
        private string? element;
        private (string[] Parameters, string[] Results)? signature;

        public void ReadAttribute(IrReader reader)
        {
            var token = reader.Take(Name, "an attribute of a type");
            switch (token.Text)
            {
                case "key": key = reader.ReadName(); break;
                case "element": element = reader.ReadName(); break;
                case "length": type.Length = reader.ReadInteger(); break;
                case "empty": type.IsEmptyInterface = true; break;
                case "notinheap": type.IsNotInHeap = true; break;
                case "spelled": type.Spelling = reader.names.Decode(reader.ReadName()); break;
                case "field": fields.Add((reader.ReadName(), reader.ReadName(), reader.ReadInteger())); break;
                case "params": signature = (ReadNames(reader), ReadResults(reader)); break;
                default:
                    type.Shape = EnumNames<PointerShape>.Find(token.Text) ?? throw ErrorAt(token, $"{token.Text} is not an attribute of a type");
                    break;
            }
        }

        public void Complete(IrReader reader)
        {
            if (key is not null) { type.Key = reader.FindType(key); }
            if (element is not null) { type.Element = reader.FindType(element); }
            type.SetFields([.. fields.Select(field => new IrField(field.Name, reader.FindType(field.Type), field.Offset))]);
            if (signature is var (parameters, results))
            {
                type.Signature = new Signature([.. parameters.Select(reader.FindType)], [.. results.Select(reader.FindType)]);
            }
        }

        private static string[] ReadResults(IrReader reader)
        {
            reader.ExpectName("results");
            return ReadNames(reader);
        }

        private static string[] ReadNames(IrReader reader)
        {
            var list = new List<string>();
            for (var count = reader.ReadInteger(); count > 0; count--) { list.Add(reader.ReadName()); }
            return [.. list];
        }
    }
}

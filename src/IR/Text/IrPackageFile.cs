using GoDefer.IR.Binary;

namespace GoDefer.IR.Text;

/// <summary>
/// The IR of one package for an archive: every function, datum and type can be read by itself. The file is a word each for the IR's
/// major and minor version, for where the index begins and where the strings begin; then the items, as tokens whose names are numbers
/// of strings; then the index, the name and the length of each item, and of data size and alignment; then the strings.
/// </summary>
public static class IrPackageFile
{
    private const int HeaderSize = 16;

    /// <summary>Writes a package. Equal packages give equal bytes.</summary>
    public static byte[] Write(Package package)
    {
        var strings = new StringTableWriter();
        var items = new MemoryStream();
        var index = new ByteWriter();
        var writer = new IrWriter(new IrBinarySink(items, strings), package);
        index.Count(strings.Add(package.Path));
        index.Count(strings.Add(package.Name));
        WriteNames(index, strings, package.Files);
        WriteNames(index, strings, package.Imports);
        void WriteItems<T>(IReadOnlyCollection<T> list, Func<T, string> name, Action<T> write)
        {
            index.Count(list.Count);
            foreach (var item in list)
            {
                var start = items.Length;
                write(item);
                index.Count(strings.Add(name(item)));
                index.Count((int)(items.Length - start));
                if (item is DataSymbol data)
                {
                    index.Int(data.Size);
                    index.Count(data.Alignment);
                }
            }
        }
        WriteItems([.. package.Types.Types.Skip(package.Types.PredefinedCount)], type => type.Name, writer.Write);
        WriteItems(package.Data, data => data.Symbol.Name, writer.Write);
        WriteItems(package.Functions, function => function.Symbol.Name, writer.Write);
        return Assemble(items.ToArray(), index, strings);
    }

    /// <summary>
    /// Gives the package of a file. Its items are read when they are first asked for. Throws <see cref="InvalidDataException"/> if the
    /// file is not of this format or of a version that is not readable; reading an item later throws <see cref="IrFormatException"/> if it
    /// is damaged.
    /// </summary>
    public static Package Read(ReadOnlyMemory<byte> file) => new Reader(file).Package;

    private static void WriteNames(ByteWriter index, StringTableWriter strings, List<string> names)
    {
        index.Count(names.Count);
        foreach (var name in names) { index.Count(strings.Add(name)); }
    }

    private static byte[] Assemble(byte[] items, ByteWriter index, StringTableWriter strings)
    {
        var file = new ByteWriter();
        file.Word(Program.IrVersion.Major);
        file.Word(Program.IrVersion.Minor);
        file.Word(HeaderSize + items.Length);
        file.Word(HeaderSize + items.Length + index.Length);
        file.Raw(items);
        file.Raw(index.Written);
        strings.Write(file);
        return file.Written.ToArray();
    }

    private sealed class Reader
    {
        private readonly Lock gate = new();
        private readonly ReadOnlyMemory<byte> file;
        private readonly StringTable strings;
        private readonly PackageNames names;
        private readonly Dictionary<string, (int Start, int Length)> types = new(StringComparer.Ordinal);
        private int next = HeaderSize;

        public Reader(ReadOnlyMemory<byte> file)
        {
            this.file = file;
            var header = new ByteReader(file);
            var (major, minor) = (header.Word(), header.Word());
            if (major != Program.IrVersion.Major || minor > Program.IrVersion.Minor)
            {
                throw new InvalidDataException($"IR version {major}.{minor} is not readable here; this is {Program.IrVersion}");
            }
            var index = new ByteReader(file, header.Word());
            strings = new StringTable(file, header.Word());
            Package = new Package(strings[index.Count()], strings[index.Count()]);
            names = new PackageNames(Package.Path);
            ReadNames(index, Package.Files);
            ReadNames(index, Package.Imports);
            ReadItems(index, DeclareType);
            Package.Types.ReadMissing = ReadType;
            ReadItems(index, (name, place) => DeclareData(name, place, index.Int(), index.Count()));
            ReadItems(index, DeclareFunction);
        }

        public Package Package { get; }

        private void ReadNames(ByteReader index, List<string> list)
        {
            for (var count = index.Count(); count > 0; count--) { list.Add(strings[index.Count()]); }
        }

        private void ReadItems(ByteReader index, Action<string, (int Start, int Length)> declare)
        {
            for (var count = index.Count(); count > 0; count--)
            {
                var name = strings[index.Count()];
                var length = index.Count();
                if (length > file.Length - next) { throw new InvalidDataException($"{name} lies outside of the file"); }
                declare(name, (next, length));
                next += length;
            }
        }

        private void DeclareType(string name, (int Start, int Length) place)
        {
            if (!types.TryAdd(name, place)) { throw new InvalidDataException($"type {name} is declared twice"); }
        }

        private void DeclareData(string name, (int Start, int Length) place, long size, int alignment)
        {
            var data = Package.AddData(Package.Symbol(name), DataKind.ReadOnly);
            (data.Size, data.Alignment) = (size, alignment);
            data.SetPending(new LazyContent(gate, () => ReaderOf(place).ReadInto(data)));
        }

        private void DeclareFunction(string name, (int Start, int Length) place)
        {
            var function = new Function(Package, Package.Symbol(name));
            function.SetPending(new LazyContent(gate, () => ReaderOf(place).ReadInto(function)));
            Package.Functions.Add(function);
        }

        private bool ReadType(string name)
        {
            lock (gate)
            {
                if (!types.Remove(name, out var place)) { return Package.Types.IsDeclared(name); }
                ReaderOf(place).ReadType(name);
                return true;
            }
        }

        private IrReader ReaderOf((int Start, int Length) place) =>
            new(new IrBinarySource(file.Slice(place.Start, place.Length), strings), Package, names);
    }
}

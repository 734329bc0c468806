using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;

namespace GoDefer.EndToEnd.Tests;

/// <summary>A copy of the test plugin in a temporary folder, to be broken in one way.</summary>
internal sealed class PluginFolder : IDisposable
{
    public const string Id = "misbehaving";
    public const string Assembly = "GoDefer.TestPlugins.Misbehaving.dll";
    private const string Manifest = "godefer-plugin.json";
    private readonly TemporaryFolder root = new();

    public PluginFolder()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.GetFiles(GodeferProcess.TestPluginFolder("Misbehaving"))) { File.Copy(file, Path.Combine(Folder, Path.GetFileName(file))); }
    }

    /// <summary>The folder that is named with --plugin-path.</summary>
    public string Root => root.Path;

    private string Folder => Path.Combine(root.Path, "bad");

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    public void Copy(string source, string name) => File.Copy(source, Path.Combine(Folder, name), overwrite: true);

    public void Delete(string name) => File.Delete(Path.Combine(Folder, name));

    public void Rename(string name, string newName) => File.Move(Path.Combine(Folder, name), Path.Combine(Folder, newName));

    /// <summary>Changes a text of the manifest.</summary>
    public void EditManifest(string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Folder, Manifest));
        StringAssert.Contains(text, from);
        Write(Manifest, text.Replace(from, to));
    }

    /// <summary>Makes the assembly refer to another version of the contract, as if it had been built against that.</summary>
    public void ReferToContract(ushort major, ushort minor) => Patch(Assembly, (bytes, reader, start) =>
    {
        var handle = reader.AssemblyReferences.Single(handle => reader.GetString(reader.GetAssemblyReference(handle).Name) == "GoDefer.Abstractions");
        var row = start + reader.GetTableMetadataOffset(TableIndex.AssemblyRef) + (reader.GetTableRowSize(TableIndex.AssemblyRef) * (MetadataTokens.GetRowNumber(handle) - 1));
        BitConverter.TryWriteBytes(bytes.AsSpan(row), major);
        BitConverter.TryWriteBytes(bytes.AsSpan(row + 2), minor);
    });

    /// <summary>Copies an assembly, as if it were of another version.</summary>
    public void CopyWithVersion(string source, string name, ushort major, ushort minor)
    {
        Copy(source, name);
        Patch(name, (bytes, reader, start) =>
        {
            var row = bytes.AsSpan(start + reader.GetTableMetadataOffset(TableIndex.Assembly) + sizeof(uint));
            BitConverter.TryWriteBytes(row, major);
            BitConverter.TryWriteBytes(row[2..], minor);
            row.Slice(4, 4).Clear();
        });
    }

    /// <summary>Makes the assembly refer to another type or member of the contract: renames it where metadata keeps names. Both have one length.</summary>
    public void RenameInMetadata(string from, string to) => Patch(Assembly, (bytes, reader, start) =>
    {
        var heap = bytes.AsSpan(start + reader.GetHeapMetadataOffset(HeapIndex.String), reader.GetHeapSize(HeapIndex.String));
        var at = heap.IndexOf(Encoding.UTF8.GetBytes($"\0{from}\0"));
        Assert.IsTrue(at >= 0 && from.Length == to.Length, from);
        Encoding.UTF8.GetBytes(to, heap[(at + 1)..]);
    });

    /// <summary>Runs the article's program on the plugin.</summary>
    public GodeferProcess Run(params string[] options) => GodeferProcess.Run(Root, ["run", "--plugin-path", ".", "-b", Id, .. options, PluginHostTests.Article]);

    public void Dispose() => root.Dispose();

    private void Patch(string name, Action<byte[], MetadataReader, int> edit)
    {
        var path = Path.Combine(Folder, name);
        var bytes = File.ReadAllBytes(path);
        using (var file = new PEReader(new MemoryStream(bytes)))
        {
            edit(bytes, file.GetMetadataReader(), file.PEHeaders.MetadataStartOffset);
        }
        File.WriteAllBytes(path, bytes);
    }
}

using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using GoDefer.Abstractions.Plugins;
using GoDefer.IR;

namespace GoDefer.Cli.Plugins;

/// <summary>Looks at a plugin's files without loading them, to say exactly what does not fit.</summary>
internal static class PluginInspection
{
    private static readonly Assembly[] contracts = [typeof(IStage).Assembly, typeof(Program).Assembly];

    /// <summary>What a file is, if it is no .NET assembly: its size and how it begins.</summary>
    public static string DescribeFile(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[4];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return stream.Length == 0 ? "an empty file" : $"{stream.Length} bytes that begin with {Convert.ToHexStringLower(start[..length])}";
    }

    /// <summary>What of the contract a plugin wants that this host does not have: a newer assembly or a member; null if nothing.</summary>
    public static string? ContractProblem(PluginManifest manifest) => Read(manifest, reader => NewerReference(reader) ?? Missing(reader));

    /// <summary>A type or member of the contract that a plugin uses and this host lacks, or null.</summary>
    public static string? MissingMember(PluginManifest manifest) => Read(manifest, Missing);

    /// <summary>Contract assemblies of its own that a plugin brings, which are never loaded, with their versions.</summary>
    public static IEnumerable<string> OwnCopies(PluginManifest manifest) => contracts
        .Select(contract => Path.Combine(manifest.Directory, contract.GetName().Name + ".dll"))
        .Where(File.Exists)
        .Select(file => $"{Path.GetFileName(file)} {VersionOf(file)}");

    private static string? Read(PluginManifest manifest, Func<MetadataReader, string?> look)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(manifest.AssemblyPath));
            return file.HasMetadata ? look(file.GetMetadataReader()) : null;
        }
        catch (Exception error) when (error is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? NewerReference(MetadataReader reader)
    {
        foreach (var reference in reader.AssemblyReferences.Select(reader.GetAssemblyReference))
        {
            var name = reader.GetString(reference.Name);
            if (Array.Find(contracts, contract => contract.GetName().Name == name)?.GetName().Version is { } own && reference.Version > own)
            {
                return $"a reference to {name} {reference.Version}; this host has {own}";
            }
        }
        return null;
    }

    private static string? Missing(MetadataReader reader)
    {
        foreach (var handle in reader.TypeReferences)
        {
            if (ContractOf(reader, handle) is { } contract && contract.GetType(NameOf(reader, handle)) is null) { return NameOf(reader, handle); }
        }
        foreach (var member in reader.MemberReferences.Select(reader.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference))
        {
            var parent = (TypeReferenceHandle)member.Parent;
            var name = reader.GetString(member.Name);
            if (ContractOf(reader, parent)?.GetType(NameOf(reader, parent)) is { } type && !HasMember(type, name)) { return $"{type.Name}.{name}"; }
        }
        return null;
    }

    private static bool HasMember(Type type, string name) =>
        type.GetMember(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy).Length > 0;

    private static Assembly? ContractOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var scope = reader.GetTypeReference(handle).ResolutionScope;
        if (scope.Kind == HandleKind.TypeReference) { return ContractOf(reader, (TypeReferenceHandle)scope); }
        if (scope.Kind != HandleKind.AssemblyReference) { return null; }
        var name = reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name);
        return Array.Find(contracts, contract => contract.GetName().Name == name);
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference) { return $"{NameOf(reader, (TypeReferenceHandle)type.ResolutionScope)}+{name}"; }
        return type.Namespace.IsNil ? name : $"{reader.GetString(type.Namespace)}.{name}";
    }

    private static string VersionOf(string file)
    {
        try { return AssemblyName.GetAssemblyName(file).Version?.ToString() ?? "?"; }
        catch (Exception error) when (error is BadImageFormatException or IOException) { return "?"; }
    }
}

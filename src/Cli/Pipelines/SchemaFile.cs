namespace GoDefer.Cli.Pipelines;

/// <summary>The JSON Schemas that editors check pipelines and manifests with; tests hold them equal to the readers.</summary>
internal static class SchemaFile
{
    /// <summary>The schema of a kind of file: pipeline or plugin.</summary>
    public static string Read(string kind)
    {
        using var stream = typeof(SchemaFile).Assembly.GetManifestResourceStream($"{kind}.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

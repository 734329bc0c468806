namespace GoDefer.Cli.Pipelines;

/// <summary>The keys of a pipeline file.</summary>
internal static class PipelineKeys
{
    public static readonly string[] Top = ["version", "description", "variables", "goos", "plugin-path", "input", "passes", "stages", "limits", "compare", "backends"];
    public static readonly string[] Pass = ["pass", "options"];
    public static readonly string[] Stage = ["plugin", "gives", "options"];
    public static readonly string[] Backend = ["backend", "pipeline"];
    public static readonly string[] Limit = ["max-steps", "max-memory", "timeout"];
}

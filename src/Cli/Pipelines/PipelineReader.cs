using System.Text;
using GoDefer.Abstractions.Artifacts;

namespace GoDefer.Cli.Pipelines;

/// <summary>Reads a pipeline file. Every error is <c>file:line:col: message</c> with exit code 65.</summary>
internal sealed class PipelineReader
{
    /// <summary>The version of the format this program reads.</summary>
    public const int FormatVersion = 1;

    private const long LargestFile = 1 << 20;
    private static readonly string[] topKeys = ["version", "description", "goos", "passes", "stages", "limits"];
    private static readonly string[] stageKeys = ["plugin", "gives", "options"];
    private static readonly string[] limitKeys = ["max-steps", "max-memory", "timeout"];

    private readonly YamlCursor yaml;
    private readonly string name;
    private readonly List<PipelinePass> passes = [];
    private readonly List<PipelineStage> stages = [];
    private readonly Dictionary<string, long> limits = new(StringComparer.Ordinal);
    private string description = "";
    private string? goos;
    private long? version;

    private PipelineReader(string name, string file, string text)
    {
        this.name = name;
        yaml = new YamlCursor(file, text);
    }

    public static Pipeline ReadFile(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > LargestFile })
            {
                throw new ToolException(ExitCode.BadData, "GD2001", "larger than 1 MiB") { Place = path };
            }
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
            return new PipelineReader(Path.GetFileNameWithoutExtension(path), path, text).Read();
        }
        catch (DecoderFallbackException)
        {
            throw new ToolException(ExitCode.BadData, "GD2001", "not UTF-8 text") { Place = path };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.NoInput, "GD2002", $"cannot read pipeline {path}: {(File.Exists(path) ? "permission denied" : "no such file")}");
        }
    }

    private Pipeline Read()
    {
        var start = yaml.Place;
        yaml.ReadMapping("a pipeline", topKeys, ReadTop);
        yaml.ReadEnd();
        if (version is null) { throw yaml.Error("key \"version\" is missing; write version: 1", start); }
        if (stages.Count == 0) { throw yaml.Error("key \"stages\" is missing or empty", start); }
        return new Pipeline(name, description, passes, stages, goos, limits);
    }

    private void ReadTop(string key)
    {
        var place = yaml.Place;
        switch (key)
        {
            case "version":
                version = yaml.ReadNumber("version");
                if (version != FormatVersion) { throw yaml.Error($"version {version} is not known; this program reads version {FormatVersion}", place); }
                break;
            case "description": description = yaml.ReadText("a description"); break;
            case "goos":
                goos = yaml.ReadText("goos");
                if (goos is not ("linux" or "darwin")) { throw yaml.Error($"unknown goos \"{goos}\"; it is linux or darwin", place); }
                break;
            case "passes": yaml.ReadSequence("passes", ReadPass); break;
            case "stages": yaml.ReadSequence("stages", ReadStage); break;
            default: yaml.ReadMapping("limits", limitKeys, limit => limits.Add(limit, yaml.ReadNumber(limit))); break;
        }
    }

    private void ReadPass()
    {
        var place = yaml.Place;
        passes.Add(new PipelinePass(yaml.ReadText("the name of a pass"), place));
    }

    private void ReadStage()
    {
        var place = yaml.Place;
        if (yaml.IsText)
        {
            stages.Add(new PipelineStage(yaml.ReadText("a plugin's id"), null, new Dictionary<string, string>(), place));
            return;
        }
        string? plugin = null;
        ArtifactKind? gives = null;
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        yaml.ReadMapping("a stage", stageKeys, key =>
        {
            switch (key)
            {
                case "plugin": plugin = yaml.ReadText("a plugin's id"); break;
                case "gives": gives = ReadArtifact(); break;
                default: yaml.ReadMapping("options", [], option => options.Add(option, yaml.ReadText($"the value of {option}"))); break;
            }
        });
        stages.Add(new PipelineStage(plugin ?? throw yaml.Error("key \"plugin\" is missing", place), gives, options, place));
    }

    private ArtifactKind ReadArtifact()
    {
        var place = yaml.Place;
        var text = yaml.ReadText("an artifact");
        var names = Enum.GetNames<ArtifactKind>().Select(name => name.ToLowerInvariant()).ToArray();
        return Enum.TryParse<ArtifactKind>(text, ignoreCase: true, out var kind) && names.Contains(text)
            ? kind
            : throw yaml.Error($"unknown artifact \"{text}\"{DidYouMean.Suffix(text, names)}", place);
    }
}

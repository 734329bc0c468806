using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Commands;
using GoDefer.Cli.Input;

namespace GoDefer.Cli.Pipelines;

/// <summary>Reads a pipeline file. Every error is <c>file:line:col: message</c> with exit code 65.</summary>
internal sealed class PipelineReader
{
    /// <summary>The version of the format this program reads.</summary>
    public const int FormatVersion = 1;

    private const long LargestFile = 1 << 20;
    private const string StandardInput = "-";

    private readonly YamlCursor yaml;
    private readonly string name;
    private readonly string folder;
    private readonly PipelineVariables variables;
    private readonly List<PipelinePass> passes = [];
    private readonly List<PipelineStage> stages = [];
    private readonly List<PipelineBackend> backends = [];
    private readonly List<string> input = [];
    private readonly List<string> pluginPaths = [];
    private readonly Dictionary<string, long> limits = new(StringComparer.Ordinal);
    private string description = "";
    private string? goos;
    private long? version;
    private bool compare;

    private PipelineReader(string name, string folder, string file, string text, IReadOnlyDictionary<string, string> given)
    {
        this.name = name;
        this.folder = folder;
        yaml = new YamlCursor(file, text);
        variables = new PipelineVariables(yaml, given);
    }

    /// <summary>Reads a file, or standard input for <c>-</c>; <paramref name="variables"/> replace those of the file.</summary>
    public static Pipeline ReadFile(string path, IReadOnlyDictionary<string, string>? variables = null)
    {
        var shown = path == StandardInput ? "<stdin>" : path;
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(ReadBytes(path, shown));
            return Read(Path.GetFileNameWithoutExtension(path), Path.GetDirectoryName(path) ?? "", shown, text, variables ?? new Dictionary<string, string>());
        }
        catch (DecoderFallbackException)
        {
            throw ToolException.Of(ExitCode.BadData, "GD2001.utf8").At(shown);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw ToolException.Of(ExitCode.NoInput, "GD2002", path, SystemErrors.Describe(error, path));
        }
    }

    /// <summary>Reads the text of a pipeline; <paramref name="folder"/> is what relative paths are relative to.</summary>
    public static Pipeline Read(string name, string folder, string file, string text, IReadOnlyDictionary<string, string> variables) =>
        new PipelineReader(name, folder, file, text, variables).Read();

    private static byte[] ReadBytes(string path, string shown)
    {
        using var stream = path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
        var bytes = new byte[LargestFile + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length <= LargestFile ? bytes[..length] : throw ToolException.Of(ExitCode.BadData, "GD2001.large").At(shown);
    }

    private Pipeline Read()
    {
        var start = yaml.Place;
        yaml.ReadMapping("pipeline", PipelineKeys.Top, ReadTop);
        yaml.ReadEnd();
        if (version is null) { throw yaml.Error(start, "GD2001.version"); }
        CheckShape(start);
        variables.CheckUse();
        return new Pipeline(name, passes, stages)
        {
            Description = description, GoOS = goos, Limits = limits, PluginPaths = pluginPaths, Input = input, Compare = compare, Backends = backends,
        };
    }

    /// <summary>A pipeline either has stages or compares backends.</summary>
    private void CheckShape(string start)
    {
        if (compare != backends.Count > 0) { throw yaml.Error(start, compare ? "GD2001.backends" : "GD2001.compare"); }
        if (compare && stages.Count + passes.Count > 0) { throw yaml.Error(start, "GD2001.both"); }
        if (compare && backends.Count < 2) { throw yaml.Error(backends[0].Place, "GD2001.two"); }
        if (!compare && stages.Count == 0) { throw yaml.Error(start, "GD2001.stages"); }
    }

    private void ReadTop(string key)
    {
        var place = yaml.Place;
        switch (key)
        {
            case "version":
                version = yaml.ReadNumber("version");
                if (version != FormatVersion) { throw yaml.Error(place, "GD2001.format", version, FormatVersion); }
                break;
            case "variables": variables.Read(); break;
            case "description": description = ReadText("description"); break;
            case "goos":
                goos = ReadText("goos");
                if (!CommonOptions.Platforms.Contains(goos)) { throw yaml.Error(place, "GD2001.goos", goos, DidYouMean.Suffix(goos, CommonOptions.Platforms)); }
                break;
            case "plugin-path": yaml.ReadSequence("plugin-path", () => pluginPaths.Add(ReadPath("plugin-path"))); break;
            case "input": yaml.ReadSequence("input", () => input.Add(ReadPath("input"))); break;
            case "passes": yaml.ReadSequence("passes", ReadPass); break;
            case "stages": yaml.ReadSequence("stages", ReadStage); break;
            case "compare":
                if (ReadText("compare") != "true") { throw yaml.Error(place, "GD2001.true"); }
                compare = true;
                break;
            case "backends": yaml.ReadSequence("backends", ReadBackend); break;
            default: yaml.ReadMapping("limits", PipelineKeys.Limit, limit => limits.Add(limit, ReadNumber(limit))); break;
        }
    }

    private void ReadPass()
    {
        var place = yaml.Place;
        if (yaml.IsText)
        {
            passes.Add(new PipelinePass(ReadText("pass"), [], place));
            return;
        }
        string? pass = null;
        List<PipelineOption> options = [];
        yaml.ReadMapping("pass", PipelineKeys.Pass, key =>
        {
            if (key == "pass") { pass = ReadText("pass"); }
            else { options = ReadOptions(); }
        });
        passes.Add(new PipelinePass(pass ?? throw yaml.Error(place, "GD2001.key", "pass"), options, place));
    }

    private void ReadStage()
    {
        var place = yaml.Place;
        if (yaml.IsText)
        {
            stages.Add(new PipelineStage(ReadText("plugin"), null, [], place));
            return;
        }
        string? plugin = null;
        ArtifactKind? gives = null;
        List<PipelineOption> options = [];
        yaml.ReadMapping("stage", PipelineKeys.Stage, key =>
        {
            switch (key)
            {
                case "plugin": plugin = ReadText("plugin"); break;
                case "gives": gives = ReadArtifact(); break;
                default: options = ReadOptions(); break;
            }
        });
        stages.Add(new PipelineStage(plugin ?? throw yaml.Error(place, "GD2001.key", "plugin"), gives, options, place));
    }

    private void ReadBackend()
    {
        var place = yaml.Place;
        if (yaml.IsText)
        {
            backends.Add(new PipelineBackend(ReadText("backend"), false, place));
            return;
        }
        PipelineBackend? backend = null;
        yaml.ReadMapping("backend", PipelineKeys.Backend, key =>
        {
            if (backend is not null) { throw yaml.Error(place, "GD2001.one"); }
            backend = key == "backend" ? new PipelineBackend(ReadText(key), false, place) : new PipelineBackend(ReadPath(key), true, place);
        });
        backends.Add(backend ?? throw yaml.Error(place, "GD2001.key", "backend"));
    }

    private List<PipelineOption> ReadOptions()
    {
        var options = new List<PipelineOption>();
        yaml.ReadMapping("options", [], option =>
        {
            var place = yaml.Place;
            options.Add(new PipelineOption(option, ReadText("option"), place));
        });
        return options;
    }

    private ArtifactKind ReadArtifact()
    {
        var place = yaml.Place;
        var text = ReadText("gives");
        return ArtifactNames.Find(text) ?? throw yaml.Error(place, "GD2001.artifact", text, DidYouMean.Suffix(text, ArtifactNames.All));
    }

    private string ReadPath(string what)
    {
        var place = yaml.Place;
        var path = ReadText(what);
        return path.Length > 0 && !path.Contains('\0') ? Path.Combine(folder, path) : throw yaml.Error(place, "GD2001.path", what);
    }

    private string ReadText(string what)
    {
        var place = yaml.Place;
        return variables.Expand(yaml.ReadText(what), place);
    }

    private long ReadNumber(string what)
    {
        var place = yaml.Place;
        return yaml.ToNumber(ReadText(what), what, place);
    }
}

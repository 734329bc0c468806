using System.Collections.Concurrent;
using System.Reflection;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Texts;
using GoDefer.IR;

namespace GoDefer.Cli.Plugins;

/// <summary>
/// Loads a plugin's assembly into a load context of its own, sharing only the contract assemblies, and makes its stage or what has its passes. Whatever
/// goes wrong becomes a <see cref="PluginRefusal"/>.
/// </summary>
internal static class PluginLoader
{
    private static readonly Type[] sharedTypes = [typeof(IStage), typeof(Program)];

    // A plugin is loaded once for all runs of a process; each run has a stage of its own.
    private static readonly ConcurrentDictionary<string, Lazy<Assembly>> loaded = new(StringComparer.Ordinal);

    /// <summary>
    /// Loads the stage of a plugin that has one. If <paramref name="isUnloadable"/> the plugin is unloaded when the handle is disposed; its code runs somewhat
    /// slower, so runs do not ask for it.
    /// </summary>
    public static StageHandle Load(PluginManifest manifest, bool isUnloadable = false) =>
        Load(manifest, isUnloadable, (assembly, context) => new StageHandle(manifest, Create<IStage>(manifest, assembly, "refusal.class", Mismatch), context));

    /// <summary>Loads the passes of a plugin that has some.</summary>
    public static PassHandle LoadPasses(PluginManifest manifest, bool isUnloadable = false) => Load(
        manifest, isUnloadable,
        (assembly, context) => new PassHandle(manifest, Create<IPassPlugin>(manifest, assembly, "refusal.passclass", Mismatch), context));

    private static T Load<T>(PluginManifest manifest, bool isUnloadable, Func<Assembly, IDisposable?, T> create)
    {
        if (!isUnloadable) { return StageHandle.CallBriefly(manifest, "start", () => create(Loaded(manifest), null)); }
        var context = Open(manifest, true);
        try
        {
            return StageHandle.CallBriefly(manifest, "start", () => create(LoadAssembly(manifest, context), context));
        }
        catch
        {
            context.Dispose();
            throw;
        }
    }

    /// <summary>Begins to load plugins and to warm up their code, so that their stages find it done.</summary>
    public static void BeginLoading(IReadOnlyList<PluginManifest> manifests)
    {
        foreach (var manifest in manifests)
        {
            HeadStart.Begin($"plugin {manifest.Id}", () =>
            {
                var stage = (IStage)Activator.CreateInstance(ClassOf(manifest, Loaded(manifest), typeof(IStage), "refusal.class"))!;
                stage.WarmUp();
                (stage as IDisposable)?.Dispose();
            });
        }
    }

    private static Assembly Loaded(PluginManifest manifest) =>
        loaded.GetOrAdd(manifest.AssemblyPath, _ => new Lazy<Assembly>(() => LoadAssembly(manifest, Open(manifest, false)))).Value;

    private static PluginContext Open(PluginManifest manifest, bool isUnloadable)
    {
        if (!File.Exists(manifest.AssemblyPath)) { throw PluginRefusal.Create(manifest, "refusal.missing", Text.Of("system.missing")); }
        try
        {
            return new PluginContext(manifest.AssemblyPath, isUnloadable, sharedTypes);
        }
        catch (Exception error) when (error is InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw PluginRefusal.Create(manifest, "refusal.dependencies", FirstLine(error));
        }
    }

    private static Assembly LoadAssembly(PluginManifest manifest, PluginContext context)
    {
        try
        {
            return context.LoadDefaultAssembly();
        }
        catch (BadImageFormatException)
        {
            throw PluginRefusal.Create(manifest, "refusal.image", PluginInspection.DescribeFile(manifest.AssemblyPath));
        }
        catch (Exception error) when (error is InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw PluginRefusal.Create(manifest, "refusal.dependencies", FirstLine(error));
        }
    }

    /// <summary>Makes the one class that implements <typeparamref name="T"/>, and sees to it that it says what the manifest says.</summary>
    private static T Create<T>(PluginManifest manifest, Assembly assembly, string noClass, Func<PluginManifest, T, string?> mismatch) where T : class
    {
        var type = ClassOf(manifest, assembly, typeof(T), noClass);
        if (type.GetConstructor(Type.EmptyTypes) is null) { throw PluginRefusal.Create(manifest, "refusal.constructor", type.Name); }
        return CreateAndCheck(manifest, type, mismatch);
    }

    private static Type ClassOf(PluginManifest manifest, Assembly assembly, Type contract, string noClass)
    {
        try
        {
            var classes = assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false } && contract.IsAssignableFrom(type)).ToArray();
            return classes.Length == 1
                ? classes[0]
                : throw PluginRefusal.Create(manifest, noClass, classes.Length == 0 ? "0" : string.Join(", ", classes.Select(type => type.Name)));
        }
        catch (Exception error) when (error is ReflectionTypeLoadException or TypeLoadException or FileNotFoundException or FileLoadException or MissingMemberException)
        {
            var cause = (error as ReflectionTypeLoadException)?.LoaderExceptions.FirstOrDefault() ?? error;
            throw PluginRefusal.Create(manifest, "refusal.contract", PluginInspection.ContractProblem(manifest) ?? FirstLine(cause));
        }
    }

    private static T CreateAndCheck<T>(PluginManifest manifest, Type type, Func<PluginManifest, T, string?> mismatch) where T : class
    {
        try
        {
            var instance = (T)Activator.CreateInstance(type)!;
            return mismatch(manifest, instance) is { } found ? throw PluginRefusal.Create(manifest, "refusal.manifest", found) : instance;
        }
        catch (TargetInvocationException error)
        {
            throw PluginRefusal.Create(manifest, "refusal.throws", $"{error.InnerException!.GetType().Name}: {FirstLine(error.InnerException)}");
        }
    }

    private static string? Mismatch(PluginManifest manifest, IStage stage) =>
        stage.Id != manifest.Id ? $"id {stage.Id}"
        : stage.Takes != manifest.Takes ? $"takes {stage.Takes.Name()}"
        : stage.Gives is null ? "gives nothing"
        : !stage.Gives.SequenceEqual(manifest.Gives) ? $"gives {string.Join(", ", stage.Gives.Select(ArtifactNames.Name))}"
        : stage.Options?.Any(option => option is not { Name: not null, Default: not null, Values: not null, Description: not null }) == true ? "an option without a name, default, values or description"
        : null;

    private static string? Mismatch(PluginManifest manifest, IPassPlugin plugin) =>
        plugin.Id != manifest.Id ? $"id {plugin.Id}"
        : plugin.Passes is not { } passes || passes.Any(pass => pass?.Run is null) ? "passes that do nothing"
        : !passes.Select(pass => pass.Name).SequenceEqual(manifest.Passes.Select(pass => pass.Name))
            ? $"passes {string.Join(", ", passes.Select(pass => pass.Name))}"
        : passes.Zip(manifest.Passes).FirstOrDefault(pair => !pair.First.After.SequenceEqual(pair.Second.After)).First is { } other
            ? $"pass {other.Name} after {string.Join(", ", other.After)}"
        : passes.FirstOrDefault(pass => pass.Options.Count > 0 && pass.Configure is null) is { } deaf ? $"options of pass {deaf.Name} without Configure"
        : null;

    private static string FirstLine(Exception error) => error.Message.Split('\n')[0].TrimEnd();
}

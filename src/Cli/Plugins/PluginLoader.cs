using System.Collections.Concurrent;
using System.Reflection;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Texts;
using GoDefer.IR;

namespace GoDefer.Cli.Plugins;

/// <summary>
/// Loads a plugin's assembly into a load context of its own, sharing only the contract assemblies, and makes its stage. Whatever
/// goes wrong becomes a <see cref="PluginRefusal"/>.
/// </summary>
internal static class PluginLoader
{
    private static readonly TimeSpan startLimit = TimeSpan.FromSeconds(10);
    private static readonly Type[] sharedTypes = [typeof(IStage), typeof(Program)];

    // A plugin is loaded once for all runs of a process; each run has a stage of its own.
    private static readonly ConcurrentDictionary<string, Lazy<Type>> loaded = new(StringComparer.Ordinal);

    /// <summary>
    /// Loads. A plugin that <paramref name="isUnloadable"/> is unloaded when the handle is disposed; its code runs somewhat slower,
    /// so runs do not ask for it.
    /// </summary>
    public static StageHandle Load(PluginManifest manifest, bool isUnloadable = false)
    {
        if (!isUnloadable)
        {
            var type = loaded.GetOrAdd(manifest.AssemblyPath, _ => new Lazy<Type>(() => StageType(manifest, LoadAssembly(manifest, Open(manifest, false))))).Value;
            return new StageHandle(manifest, CreateStage(manifest, type), null);
        }
        var context = Open(manifest, true);
        try
        {
            return new StageHandle(manifest, CreateStage(manifest, StageType(manifest, LoadAssembly(manifest, context))), context);
        }
        catch
        {
            context.Dispose();
            throw;
        }
    }

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

    private static Type StageType(PluginManifest manifest, Assembly assembly)
    {
        try
        {
            var stages = assembly.GetExportedTypes().Where(IsStage).ToArray();
            return stages.Length == 1
                ? stages[0]
                : throw PluginRefusal.Create(manifest, "refusal.class", stages.Length == 0 ? "0" : string.Join(", ", stages.Select(type => type.Name)));
        }
        catch (Exception error) when (error is ReflectionTypeLoadException or TypeLoadException or FileNotFoundException or FileLoadException or MissingMemberException)
        {
            var cause = (error as ReflectionTypeLoadException)?.LoaderExceptions.FirstOrDefault() ?? error;
            throw PluginRefusal.Create(manifest, "refusal.contract", PluginInspection.ContractProblem(manifest) ?? FirstLine(cause));
        }
    }

    private static bool IsStage(Type type) => type is { IsClass: true, IsAbstract: false } && typeof(IStage).IsAssignableFrom(type);

    private static IStage CreateStage(PluginManifest manifest, Type type)
    {
        if (type.GetConstructor(Type.EmptyTypes) is null) { throw PluginRefusal.Create(manifest, "refusal.constructor", type.Name); }
        return StageHandle.Call(manifest, "constructor", startLimit, () => CreateAndCheck(manifest, type));
    }

    private static IStage CreateAndCheck(PluginManifest manifest, Type type)
    {
        try
        {
            var stage = (IStage)Activator.CreateInstance(type)!;
            return Mismatch(manifest, stage) is { } found ? throw PluginRefusal.Create(manifest, "refusal.manifest", found) : stage;
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
        : null;

    private static string FirstLine(Exception error) => error.Message.Split('\n')[0].TrimEnd();
}

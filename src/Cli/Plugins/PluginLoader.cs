using System.Reflection;
using GoDefer.Abstractions.Plugins;
using GoDefer.IR;
using McMaster.NETCore.Plugins;

namespace GoDefer.Cli.Plugins;

/// <summary>
/// Loads a plugin's assembly into a load context of its own, sharing only the contract assemblies, and makes its stage. Whatever
/// goes wrong becomes a <see cref="PluginRefusal"/>.
/// </summary>
internal static class PluginLoader
{
    private static readonly Type[] sharedTypes = [typeof(IStage), typeof(Program)];

    public static IStage Load(PluginManifest manifest)
    {
        if (!File.Exists(manifest.AssemblyPath)) { throw Refuse(manifest, "the assembly its manifest names is not there", "build or reinstall the plugin"); }
        var stage = CreateStage(manifest, StageType(manifest, LoadAssembly(manifest)));
        CheckAgainstManifest(manifest, stage);
        return stage;
    }

    private static Assembly LoadAssembly(PluginManifest manifest)
    {
        try
        {
            return PluginLoaderFor(manifest).LoadDefaultAssembly();
        }
        catch (BadImageFormatException)
        {
            throw Refuse(manifest, "the file is not a .NET assembly", "build or reinstall the plugin");
        }
        catch (Exception error) when (error is InvalidOperationException or IOException)
        {
            throw Refuse(manifest, $"its dependencies cannot be resolved: {FirstLine(error)}", "check the plugin's .deps.json and reinstall it");
        }
    }

    private static McMaster.NETCore.Plugins.PluginLoader PluginLoaderFor(PluginManifest manifest) =>
        McMaster.NETCore.Plugins.PluginLoader.CreateFromAssemblyFile(manifest.AssemblyPath, isUnloadable: false, sharedTypes);

    private static Type StageType(PluginManifest manifest, Assembly assembly)
    {
        try
        {
            var stages = assembly.GetExportedTypes().Where(IsStage).ToArray();
            return stages.Length == 1
                ? stages[0]
                : throw Refuse(manifest, $"it has {stages.Length} public classes that implement IBackend or IExecutor, not one", "ask the plugin's author");
        }
        catch (ReflectionTypeLoadException error)
        {
            throw Refuse(manifest, FirstLine(error.LoaderExceptions.FirstOrDefault() ?? error), $"install a release built for contract {PluginContract.Version}");
        }
        catch (Exception error) when (error is TypeLoadException or FileNotFoundException or FileLoadException or MissingMethodException)
        {
            throw Refuse(manifest, FirstLine(error), $"install a release built for contract {PluginContract.Version}");
        }
    }

    private static bool IsStage(Type type) => type is { IsClass: true, IsAbstract: false } && typeof(IStage).IsAssignableFrom(type);

    private static IStage CreateStage(PluginManifest manifest, Type type)
    {
        try
        {
            return (IStage)Activator.CreateInstance(type)!;
        }
        catch (TargetInvocationException error)
        {
            throw Refuse(manifest, $"its constructor failed: {FirstLine(error.InnerException ?? error)}", "report it to the plugin's author");
        }
        catch (MissingMethodException)
        {
            throw Refuse(manifest, $"{type.Name} has no public constructor without parameters", "report it to the plugin's author");
        }
    }

    private static void CheckAgainstManifest(PluginManifest manifest, IStage stage)
    {
        var problem = stage.Id != manifest.Id ? $"its stage has the id \"{stage.Id}\""
            : stage.Takes != manifest.Takes ? $"its stage takes {stage.Takes}, its manifest says {manifest.Takes}"
            : !stage.Gives.SequenceEqual(manifest.Gives) ? $"its stage gives {string.Join(", ", stage.Gives)}, its manifest says {string.Join(", ", manifest.Gives)}"
            : null;
        if (problem is not null) { throw Refuse(manifest, problem, "report it to the plugin's author"); }
    }

    private static ToolException Refuse(PluginManifest manifest, string why, string whatToDo) =>
        PluginRefusal.Create(manifest.Id, manifest.AssemblyPath, why, whatToDo);

    private static string FirstLine(Exception error) => error.Message.Split('\n')[0].TrimEnd();
}

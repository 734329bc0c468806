using System.CommandLine;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Cli.Comparing;
using GoDefer.Cli.Output;
using GoDefer.Cli.Pipelines;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer pipeline validate|plan|run</c>; the first two run nothing and load nothing.</summary>
internal sealed class PipelineCommand
{
    private readonly Argument<string> file = new("file");
    private readonly CommonOptions common = new();

    public Command Create(CommandContext context)
    {
        var validate = new Command("validate") { file, common.PluginPath, common.Set };
        validate.SetAction(result => { Read(result); });
        var plan = new Command("plan") { file, common.PluginPath, common.Set, common.Json };
        plan.SetAction(result => Show(result, Read(result)));
        return new Command("pipeline") { validate, plan, new PipelineRunCommand().Create(context) };
    }

    /// <summary>The pipelines of a file: itself, or those that it compares.</summary>
    private List<(string Name, PipelinePlan? Plan)> Read(ParseResult result)
    {
        var name = result.GetValue(file)!;
        var pipeline = PipelineReader.ReadFile(name, common.Variables(result));
        var catalog = common.Catalog(result, pipeline);
        return pipeline.Compare
            ? [.. pipeline.Backends.Select(backend => (backend.Name, ContenderList.PlanOf(backend, catalog)))]
            : [(pipeline.Name, PipelinePlan.Create(pipeline, catalog))];
    }

    private void Show(ParseResult result, List<(string Name, PipelinePlan? Plan)> plans)
    {
        if (result.GetValue(common.Json))
        {
            JsonReport.Write(Console.Out, "pipeline-plan", json => json.WriteObjects("pipelines", plans, row =>
            {
                json.WriteString("name", row.Name);
                if (row.Plan is not { } plan) { return; }
                json.WriteString("description", plan.Pipeline.Description);
                json.WriteTexts("passes", plan.Passes.Select(pass => pass.Name));
                json.WriteObjects("stages", plan.Stages, stage =>
                {
                    json.WriteString("plugin", stage.Manifest.Id);
                    json.WriteString("takes", stage.Takes.Name());
                    json.WriteString("gives", stage.Gives.Name());
                });
            }));
            return;
        }
        foreach (var (name, plan) in plans)
        {
            if (plans.Count > 1) { Console.Out.WriteLine(name); }
            Show(plan);
        }
    }

    private static void Show(PipelinePlan? plan)
    {
        if (plan is null)
        {
            Console.Out.WriteLine($"  {"go",-12}  source -> run");
            return;
        }
        if (plan.Pipeline.Description.Length > 0) { Console.Out.WriteLine(plan.Pipeline.Description); }
        Console.Out.WriteLine($"  {"frontend",-12}  source -> {ArtifactKind.Program.Name()}");
        foreach (var pass in plan.Passes) { Console.Out.WriteLine($"  {pass.Name,-12}  {pass.Description}"); }
        foreach (var stage in plan.Stages) { Console.Out.WriteLine($"  {stage.Manifest.Id,-12}  {stage.Takes.Name()} -> {stage.Gives.Name()}"); }
    }
}

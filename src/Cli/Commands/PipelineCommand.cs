using System.CommandLine;
using GoDefer.Cli.Pipelines;

namespace GoDefer.Cli.Commands;

/// <summary><c>godefer pipeline validate|plan</c>: reads pipeline files without running anything.</summary>
internal sealed class PipelineCommand
{
    private readonly Argument<string> file = new("file") { Description = "Pipeline file (YAML)." };
    private readonly CommonOptions common = new();

    public Command Create()
    {
        var validate = new Command("validate", "Check a pipeline file; silent if it is right.") { file, common.PluginPath };
        validate.SetAction(result => { ReadPlan(result); });
        var plan = new Command("plan", "Show what a pipeline file would run.") { file, common.PluginPath };
        plan.SetAction(result => Show(ReadPlan(result)));
        return new VerbCommand("pipeline", "Look at pipeline files. \"godefer run --pipeline FILE\" and \"godefer emit --pipeline FILE\" run them.",
            "godefer pipeline validate my.yaml",
            "godefer pipeline plan my.yaml") { validate, plan };
    }

    private PipelinePlan ReadPlan(ParseResult result) =>
        PipelinePlan.Create(PipelineReader.ReadFile(result.GetValue(file)!), common.Catalog(result));

    private static void Show(PipelinePlan plan)
    {
        if (plan.Pipeline.Description.Length > 0) { Console.Out.WriteLine(plan.Pipeline.Description); }
        Console.Out.WriteLine("  frontend      source -> program");
        foreach (var pass in plan.Passes) { Console.Out.WriteLine($"  {pass.Name,-12}  {pass.Description}"); }
        foreach (var stage in plan.Stages)
        {
            Console.Out.WriteLine($"  {stage.Manifest.Id,-12}  {stage.Takes.ToString().ToLowerInvariant()} -> {stage.Gives.ToString().ToLowerInvariant()}");
        }
    }
}

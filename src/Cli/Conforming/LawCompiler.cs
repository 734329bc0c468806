using System.Text;
using GoDefer.Abstractions.Diagnostics;
using GoDefer.Cli.Input;
using GoDefer.Conformance;
using GoDefer.Frontend;
using GoDefer.Frontend.Packages;
using GoDefer.IR;
using GoDefer.IR.Text;

namespace GoDefer.Cli.Conforming;

/// <summary>Makes the IR of a law's program, in the frontend's form, without the packages of the library.</summary>
internal sealed class LawCompiler(RuntimeLibrary library)
{
    /// <summary>The IR. A law that does not compile is a bug of the kit.</summary>
    public Program Compile(LawProgram program) => program.Language == LawLanguage.Ir ? IrText.Parse(program.Text) : CompileGo(program.Text);

    private Program CompileGo(string text)
    {
        var bag = new DiagnosticBag();
        var input = new PackageInput(null, [new SourceInput("law.go", Encoding.UTF8.GetBytes(text))]);
        return FrontendPipeline.Compile(input, library, new FrontendOptions { IsComplete = true }, bag) is { } package
            ? Program.Of(package.Ir)
            : throw new InternalErrorException("conformance", "", DiagnosticFormatter.Format(bag));
    }
}

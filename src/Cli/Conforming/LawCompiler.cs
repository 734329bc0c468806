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
    /// <summary>The phase of errors for laws that do not compile: a bug of the kit or of the frontend, not of the backend.</summary>
    public const string Phase = "conformance";

    /// <summary>The IR.</summary>
    public Program Compile(Law law)
    {
        try { return law.Program.Language == LawLanguage.Ir ? IrText.Parse(law.Program.Text) : CompileGo(law); }
        catch (IrFormatException error) { throw new InternalErrorException(Phase, law.Name, error.Message, error); }
    }

    private Program CompileGo(Law law)
    {
        var bag = new DiagnosticBag();
        var input = new PackageInput(null, [new SourceInput("law.go", Encoding.UTF8.GetBytes(law.Program.Text))]);
        return FrontendPipeline.Compile(input, library, new FrontendOptions { IsComplete = true }, bag) is { } package
            ? Program.Of(package.Ir)
            : throw new InternalErrorException(Phase, law.Name, DiagnosticFormatter.Format(bag).TrimEnd());
    }
}

using GoDefer.Abstractions.Diagnostics;
using GoDefer.Amd64;
using GoDefer.RuntimeBuilder;

// RuntimeBuilder RUNTIME-FOLDER ARCHIVE: compiles the runtime library ahead of time. Runs when the solution is built.
if (args is not [var folder, var output])
{
    Console.Error.WriteLine("usage: RuntimeBuilder RUNTIME-FOLDER ARCHIVE");
    return 64;
}
var diagnostics = new DiagnosticBag(DiagnosticBag.DefaultLimit);
if (ArchiveBuilder.Build(folder, [new Amd64Backend()], diagnostics) is not { } archive)
{
    Console.Error.Write(DiagnosticFormatter.Format(diagnostics));
    return 1;
}
var unfinished = output + ".new";
File.WriteAllBytes(unfinished, archive);
File.Move(unfinished, output, overwrite: true);
return 0;

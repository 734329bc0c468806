using System.Diagnostics;
using System.Text;
using GoDefer.Conformance;

namespace GoDefer.Cli.Conforming;

/// <summary>
/// Tries laws in processes of their own, one for each group, so that a plugin which takes its process with it (a stack overflow, an access violation) or
/// keeps it busy for ever fails the law that was tried and no other. The process is this program with the same command line and <c>--worker</c>: it reads
/// names of laws from standard input and writes a <see cref="LawMessage"/> for each.
/// </summary>
internal sealed class LawWorkers(IReadOnlyList<string> commandLine, TimeSpan patience, CancellationToken cancellation)
{
    private const int LongestError = 400;

    /// <summary>Tries laws in order; each result is given as soon as it is there.</summary>
    public IEnumerable<LawResult> Run(IReadOnlyList<Law> laws)
    {
        foreach (var group in laws.GroupBy(law => law.Group))
        {
            var pending = new Queue<Law>(group);
            while (pending.Count > 0)
            {
                foreach (var result in RunProcess(pending)) { yield return result; }
            }
        }
    }

    /// <summary>The worker's side: tries the laws that are named, and says what came of each.</summary>
    public static void Work(IReadOnlyList<Law> laws, ILawTarget target, TextReader input, TextWriter output)
    {
        var byName = laws.ToDictionary(law => law.Name);
        while (input.ReadLine() is { } name)
        {
            foreach (var result in ConformanceKit.Run([byName[name]], target))
            {
                output.WriteLine(LawMessage.Format(result));
                output.Flush();
            }
        }
    }

    /// <summary>Tries laws in one process, to the last or to the first that ends it.</summary>
    private IEnumerable<LawResult> RunProcess(Queue<Law> pending)
    {
        using var process = Start();
        using var watch = cancellation.Register(() => ChildProcess.Kill(process));
        try
        {
            var error = ReadError(process);
            Send(process, pending);
            while (pending.TryDequeue(out var law))
            {
                var start = Stopwatch.GetTimestamp();
                var line = ReadLine(process);
                cancellation.ThrowIfCancellationRequested();
                if (line is not null && LawMessage.Parse(line, law) is { } result)
                {
                    yield return result;
                    continue;
                }
                var difference = new LawDifference("a run", Describe(process, error), null);
                yield return new LawResult(law, LawOutcome.Failed, Stopwatch.GetElapsedTime(start)) { Difference = difference };
                yield break;
            }
        }
        finally
        {
            ChildProcess.Kill(process);
        }
    }

    private Process Start()
    {
        var program = Environment.ProcessPath!;
        string[] prefix = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(EntryPoint).Assembly.Location] : [];
        return Process.Start(new ProcessStartInfo(program, [.. prefix, .. commandLine])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
    }

    // A process that has ended reads no more; what it said before tells why.
    private static void Send(Process process, IEnumerable<Law> laws)
    {
        try
        {
            foreach (var law in laws) { process.StandardInput.WriteLine(law.Name); }
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }

    private string? ReadLine(Process process)
    {
        var line = process.StandardOutput.ReadLineAsync();
        return line.Wait(patience) ? line.Result : null;
    }

    /// <summary>Reads standard error to its end, and keeps the beginning.</summary>
    private static StringBuilder ReadError(Process process)
    {
        var kept = new StringBuilder();
        process.ErrorDataReceived += (_, line) =>
        {
            lock (kept)
            {
                if (kept.Length < LongestError && line.Data is { Length: > 0 } text) { kept.Append(kept.Length > 0 ? "; " : "").Append(text.Trim()); }
            }
        };
        process.BeginErrorReadLine();
        return kept;
    }

    private static string Describe(Process process, StringBuilder error)
    {
        if (!process.WaitForExit(TimeSpan.FromSeconds(5))) { return "the process did not answer and was ended"; }
        process.WaitForExit();
        lock (error)
        {
            var text = error.ToString();
            return $"the process ended with exit code {process.ExitCode}{(text.Length == 0 ? "" : ": " + text[..Math.Min(text.Length, LongestError)])}";
        }
    }
}

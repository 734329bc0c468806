using System.Diagnostics;

namespace GoDefer.EndToEnd.Tests;

/// <summary>The completion scripts in the shells they are for; a shell that is not installed is skipped.</summary>
[TestClass]
public sealed class CompletionTests
{
    // Completes the line in $1 and prints the candidates.
    private const string Bash = """
        eval "$(godefer completion bash)"
        COMP_LINE=$1 COMP_POINT=${#1}
        read -ra COMP_WORDS <<< "$1"
        [[ $1 == *' ' ]] && COMP_WORDS+=("")
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _godefer
        printf '%s\n' "${COMPREPLY[@]}"
        """;

    // The line editor's part is played: what it knows of the line, and what takes candidates.
    private const string Zsh = """
        eval "$(godefer completion zsh)"
        compadd() { shift; print -rl -- "$@"; }
        _files() { :; }
        BUFFER=$1 CURSOR=${#1}
        _godefer
        """;

    private const string Fish = """
        godefer completion fish | source
        complete -C "$argv[1]"
        """;

    private const string Pwsh = """
        godefer completion pwsh | Out-String | Invoke-Expression
        (TabExpansion2 $args[0] $args[0].Length).CompletionMatches.CompletionText
        """;

    [TestMethod]
    [DataRow("bash", "godefer run --back", "--backend")]
    [DataRow("bash", "godefer pl", "plugin")]
    [DataRow("bash", "godefer run --goos ", "darwin")]
    [DataRow("bash", "godefer diff --backends interpreter,am", "interpreter,amd64emu")]
    [DataRow("zsh", "godefer run --back", "--backend")]
    [DataRow("zsh", "godefer pl", "plugin")]
    [DataRow("zsh", "godefer run --goos ", "darwin")]
    [DataRow("zsh", "godefer diff --backends interpreter,am", "interpreter,amd64emu")]
    [DataRow("fish", "godefer run --back", "--backend")]
    [DataRow("fish", "godefer pl", "plugin")]
    [DataRow("fish", "godefer run --goos ", "darwin")]
    [DataRow("fish", "godefer diff --backends interpreter,am", "interpreter,amd64emu")]
    [DataRow("pwsh", "godefer run --back", "--backend")]
    [DataRow("pwsh", "godefer pl", "plugin")]
    public void TheShellCompletes(string shell, string line, string candidate)
    {
        string[] arguments = shell switch
        {
            "bash" => ["--norc", "-c", Bash, "bash", line],
            "zsh" => ["-f", "-c", Zsh, "zsh", line],
            "fish" => ["--no-config", "-c", Fish, line],
            _ => ["-NoProfile", "-Command", $"& {{ {Pwsh} }} '{line}'"],
        };
        var start = new ProcessStartInfo(shell, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = GodeferProcess.ProgramFolder + Path.PathSeparator + start.Environment["PATH"];
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var candidates = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
            process.WaitForExit();
            CollectionAssert.Contains(candidates, candidate, $"{string.Join(' ', candidates)} {error.Result}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Inconclusive($"skipped: no {shell}");
        }
    }
}

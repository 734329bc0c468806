using System.Text.RegularExpressions;

namespace GoDefer.Cli.Commands;

/// <summary>The regular expression of <c>-s</c>, as <c>go tool objdump -s</c> has it.</summary>
internal static class FunctionFilter
{
    /// <summary>The expression, or null for none; a usage error if it is none.</summary>
    public static Regex? Parse(string? pattern)
    {
        try
        {
            return pattern is null ? null : new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw ToolException.Of(ExitCode.Usage, "GD1907", pattern, error.Message.Split('\n')[0]);
        }
    }
}

using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace GoDefer.Cli.Commands;

/// <summary>Sizes, times and counts as people write them.</summary>
internal static class Quantity
{
    private static readonly (string Unit, long Bytes)[] sizes = [("KB", 1L << 10), ("MB", 1L << 20), ("GB", 1L << 30), ("K", 1L << 10), ("M", 1L << 20), ("G", 1L << 30), ("B", 1), ("", 1)];
    private static readonly (string Unit, double Milliseconds)[] times = [("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000), ("", 1000)];

    /// <summary>512MB, 2G, 1048576: powers of 1024.</summary>
    public static long ParseBytes(string text)
    {
        foreach (var (unit, bytes) in sizes)
        {
            if (TryNumber(text, unit) is { } number && number * bytes < long.MaxValue) { return (long)(number * bytes); }
        }
        throw ToolException.Of(ExitCode.Usage, "GD1904", text);
    }

    /// <summary>500ms, 10s, 2m; a bare number is seconds.</summary>
    public static TimeSpan ParseDuration(string text)
    {
        foreach (var (unit, milliseconds) in times)
        {
            if (TryNumber(text, unit) is { } number && number * milliseconds < int.MaxValue) { return TimeSpan.FromMilliseconds(number * milliseconds); }
        }
        throw ToolException.Of(ExitCode.Usage, "GD1905", text);
    }

    /// <summary>The number of an option, which is at least <paramref name="least"/>.</summary>
    public static T AtLeast<T>(T least, ParseResult result, Option<T> option) where T : INumber<T>
    {
        var number = result.GetValue(option)!;
        return number >= least ? number : throw ToolException.Of(ExitCode.Usage, "GD1921", option.Name, least, number);
    }

    private static double? TryNumber(string text, string unit) =>
        text.EndsWith(unit, StringComparison.OrdinalIgnoreCase)
        && double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

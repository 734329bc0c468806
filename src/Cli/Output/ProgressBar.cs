namespace GoDefer.Cli.Output;

/// <summary>
/// A line on standard error that shows how far many equal steps are. Only on a terminal and only after a second; removed at the end. Thread-safe.
/// </summary>
internal sealed class ProgressBar : IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan delay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan interval = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter? output;
    private readonly int total;
    private readonly long start = Environment.TickCount64;
    private readonly Lock gate = new();
    private long shownAt;
    private int done;
    private int shownLength;

    /// <param name="total">Number of steps.</param>
    /// <param name="output">The terminal; null for none.</param>
    public ProgressBar(int total, TextWriter? output) => (this.total, this.output) = (total, output);

    /// <summary>A bar on standard error if that is a terminal and the bar is wanted.</summary>
    public static ProgressBar OnTerminal(int total, bool isWanted) => new(total, !isWanted || Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb" ? null : Console.Error);

    /// <summary>A step is done.</summary>
    public void Step()
    {
        lock (gate)
        {
            done++;
            var now = Environment.TickCount64;
            if (output is null || now - start < delay.TotalMilliseconds || now - shownAt < interval.TotalMilliseconds) { return; }
            shownAt = now;
            var filled = (int)((long)Width * done / Math.Max(total, 1));
            var text = $"[{new string('#', filled)}{new string('.', Width - filled)}] {done}/{total}";
            output.Write("\r" + text);
            shownLength = text.Length;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (shownLength > 0) { output!.Write($"\r{new string(' ', shownLength)}\r"); }
    }
}

namespace GoDefer.Cli;

/// <summary>
/// Work that is going to be needed, begun on another core while this one does what comes before it. Whoever needs the result waits for it, and is
/// where an error of it shows: one is forgotten here.
/// </summary>
internal static class HeadStart
{
    /// <summary>Begins; the thread is named <paramref name="name"/>. The process does not wait for it.</summary>
    public static void Begin(string name, Action work) => new Thread(() =>
    {
        try { work(); }
        catch (Exception)
        {
            // Thrown again where the result is taken.
        }
    }) { IsBackground = true, Name = name }.Start();
}

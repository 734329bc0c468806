namespace GoDefer.IR.Binary;

/// <summary>
/// Content that is read when it is first asked for. Safe for use from several threads; while it is being read, the reading thread sees
/// what is there so far.
/// </summary>
internal sealed class LazyContent(Lock gate, Action read)
{
    private volatile bool isRead;
    private bool isReading;

    /// <summary>Reads the content unless that was done.</summary>
    public void Ensure()
    {
        if (isRead) { return; }
        lock (gate)
        {
            if (isRead || isReading) { return; }
            isReading = true;
            read();
            isRead = true;
        }
    }
}

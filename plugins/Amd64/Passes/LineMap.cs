namespace GoDefer.Amd64.Passes;

/// <summary>
/// Statement boundaries that wait for a new home: line to a number. Only lines between the first and the last that number lines saw are
/// kept. Entries are enumerated in order of insertion, except that a removed one is replaced by the last.
/// </summary>
public sealed class LineMap(int first, int last)
{
    private readonly Dictionary<int, int> index = [];
    private readonly List<(int Line, int Value)> entries = [];

    /// <summary>The entries.</summary>
    public IReadOnlyList<(int Line, int Value)> Entries => entries;

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        index.Clear();
        entries.Clear();
    }

    /// <summary>Whether a line waits.</summary>
    public bool Contains(int line) => index.ContainsKey(line);

    /// <summary>The number of a line, or -1.</summary>
    public int Get(int line) => index.TryGetValue(line, out var at) ? entries[at].Value : -1;

    /// <summary>Adds or changes a line.</summary>
    public void Set(int line, int value)
    {
        if (line < first || line > last) { return; }
        if (index.TryGetValue(line, out var at)) { entries[at] = (line, value); }
        else
        {
            index.Add(line, entries.Count);
            entries.Add((line, value));
        }
    }

    /// <summary>Adds a line without a number.</summary>
    public void Add(int line) => Set(line, 0);

    /// <summary>Removes a line.</summary>
    public void Remove(int line)
    {
        if (!index.Remove(line, out var at)) { return; }
        var moved = entries[^1];
        entries.RemoveAt(entries.Count - 1);
        if (at == entries.Count) { return; }
        entries[at] = moved;
        index[moved.Line] = at;
    }
}

using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>A value that is live at some point: instructions to its next use, and where in the source that use is.</summary>
internal record struct LiveValue(int Value, int Distance, SsaPosition Position);

/// <summary>
/// A set of live values in order of insertion, where the last one fills the gap of a removed one. The order matters: spills
/// and preloads happen in it.
/// </summary>
internal sealed class LiveValueSet(int valueCount)
{
    private List<LiveValue> _entries = [];
    private readonly int[] _index = new int[valueCount];

    public IReadOnlyList<LiveValue> Entries => _entries;

    /// <summary>Makes it the set of these values, which it changes in their list.</summary>
    public void Attach(List<LiveValue> entries)
    {
        _entries = entries;
        for (var index = 0; index < entries.Count; index++)
        {
            _index[entries[index].Value] = index;
        }
    }

    public bool Contains(int value) => Find(value) >= 0;

    /// <summary>Instructions to the next use of a value in the set.</summary>
    public int DistanceOf(int value) => _entries[Find(value)].Distance;

    public void Set(LiveValue live)
    {
        var index = Find(live.Value);
        if (index >= 0)
        {
            _entries[index] = live;
            return;
        }
        _index[live.Value] = _entries.Count;
        _entries.Add(live);
    }

    /// <summary>Adds the value, unless it is there with a use at least as near; true if the set changed.</summary>
    public bool SetNearer(LiveValue live)
    {
        var index = Find(live.Value);
        if (index >= 0 && _entries[index].Distance <= live.Distance)
        {
            return false;
        }
        Set(live);
        return true;
    }

    public void Remove(int value)
    {
        var index = Find(value);
        if (index < 0)
        {
            return;
        }
        var last = _entries[^1];
        _entries[index] = last;
        _index[last.Value] = index;
        _entries.RemoveAt(_entries.Count - 1);
    }

    /// <summary>Moves all uses further away.</summary>
    public void Delay(int instructions)
    {
        for (var index = 0; index < _entries.Count; index++)
        {
            var live = _entries[index];
            _entries[index] = live with { Distance = live.Distance + instructions };
        }
    }

    public void Clear() => _entries.Clear();

    private int Find(int value)
    {
        var index = _index[value];
        return index < _entries.Count && _entries[index].Value == value ? index : -1;
    }
}

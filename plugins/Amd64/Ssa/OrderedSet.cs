namespace GoDefer.Amd64.Ssa;

/// <summary>
/// A set over things with small numbers that keeps the order of insertion, where the last member fills the gap of a removed one. gc
/// has the same kind of set, and the order in which it is walked decides names and registers.
/// </summary>
internal sealed class OrderedSet<T>(int capacity, Func<T, int> numberOf)
{
    private readonly List<T> _members = [];
    private readonly int[] _index = new int[capacity];

    public int Count => _members.Count;

    /// <summary>The members in their present order.</summary>
    public IReadOnlyList<T> Members => _members;

    public bool Contains(T member)
    {
        var index = _index[numberOf(member)];
        return index < _members.Count && numberOf(_members[index]) == numberOf(member);
    }

    public void Add(T member)
    {
        if (!Contains(member))
        {
            _index[numberOf(member)] = _members.Count;
            _members.Add(member);
        }
    }

    public void AddAll(IEnumerable<T> members)
    {
        foreach (var member in members)
        {
            Add(member);
        }
    }

    public void Remove(T member)
    {
        if (!Contains(member))
        {
            return;
        }
        var index = _index[numberOf(member)];
        var last = _members[^1];
        _members[index] = last;
        _index[numberOf(last)] = index;
        _members.RemoveAt(_members.Count - 1);
    }

    /// <summary>Removes the last member and gives it; the set must not be empty.</summary>
    public T RemoveLast()
    {
        var last = _members[^1];
        _members.RemoveAt(_members.Count - 1);
        return last;
    }

    public void Clear() => _members.Clear();
}

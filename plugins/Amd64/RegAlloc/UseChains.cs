using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>
/// For each value its uses in the current block and the one behind the block, nearest first. Built backwards, consumed forwards.
/// </summary>
internal sealed class UseChains(int valueCount)
{
    private const int End = -1;

    private readonly List<Use> _uses = [];
    private readonly int[] _first = NewChains(valueCount);
    private int _free = End;

    private record struct Use(int Distance, SsaPosition Position, int Next);

    public bool HasUses(int value) => _first[value] != End;

    /// <summary>Distance of the next use from the start of the block.</summary>
    public int NextDistance(int value) => _uses[_first[value]].Distance;

    /// <summary>Source position of the next use.</summary>
    public SsaPosition NextPosition(int value) => _uses[_first[value]].Position;

    /// <summary>True if the value is used again behind the instruction of its next use.</summary>
    public bool IsUsedAfterNext(int value)
    {
        var distance = NextDistance(value);
        for (var use = _first[value]; use != End; use = _uses[use].Next)
        {
            if (_uses[use].Distance > distance)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Adds a use that is not behind those already there.</summary>
    public void AddBefore(int value, int distance, SsaPosition position)
    {
        var use = new Use(distance, position, _first[value]);
        if (_free == End)
        {
            _first[value] = _uses.Count;
            _uses.Add(use);
            return;
        }
        _first[value] = _free;
        _free = _uses[_free].Next;
        _uses[_first[value]] = use;
    }

    /// <summary>Takes the next use away.</summary>
    public void RemoveNext(int value)
    {
        var index = _first[value];
        _first[value] = _uses[index].Next;
        _uses[index] = _uses[index] with { Next = _free };
        _free = index;
    }

    private static int[] NewChains(int count)
    {
        var chains = new int[count];
        Array.Fill(chains, End);
        return chains;
    }
}

using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Emit;

/// <summary>A slot that is somewhere at the end of a block.</summary>
internal readonly record struct LiveSlot(int Slot, SlotPlace Place);

/// <summary>
/// Where the slots of a function are at a point, and which slots a register holds. Slots are numbered.
/// </summary>
internal sealed class SlotState(int slotCount)
{
    private readonly SlotPlace[] _places = new SlotPlace[slotCount];
    private readonly int[] _seen = new int[slotCount];
    private readonly List<int>[] _registers = [.. Enumerable.Range(0, RegisterMask.RegisterCount).Select(_ => new List<int>())];

    public SlotPlace this[int slot]
    {
        get => _places[slot];
        set => _places[slot] = value;
    }

    public List<int> SlotsIn(int register) => _registers[register];

    /// <summary>Forgets everything and starts from a block's end.</summary>
    public void Reset(List<LiveSlot> live)
    {
        Array.Clear(_places);
        ClearRegisters();
        foreach (var (slot, place) in live)
        {
            _places[slot] = place;
            AddToRegisters(slot);
        }
    }

    /// <summary>
    /// Starts from what several blocks agree on. Slots that the first block does not have keep what they had before, as in gc.
    /// Gives false if the result is not simply the end of the first.
    /// </summary>
    public bool Merge(List<List<LiveSlot>> ends)
    {
        var seen = _seen;
        Array.Clear(seen);
        foreach (var (slot, place) in ends[0])
        {
            _places[slot] = place;
            seen[slot] = 1;
        }
        for (var i = 1; i < ends.Count; i++)
        {
            foreach (var (slot, place) in ends[i])
            {
                seen[slot]++;
                var known = _places[slot];
                _places[slot] = new SlotPlace(
                    known.Registers & place.Registers,
                    known.StackOffset == place.StackOffset ? known.StackOffset : null);
            }
        }
        if (ends[0].TrueForAll(live => seen[live.Slot] == ends.Count && _places[live.Slot] == live.Place))
        {
            Reset(ends[0]);
            return true;
        }
        ClearRegisters();
        foreach (var (slot, _) in ends[0])
        {
            if (seen[slot] == ends.Count)
            {
                AddToRegisters(slot);
            }
            else
            {
                _places[slot] = SlotPlace.Nowhere;
            }
        }
        return false;
    }

    /// <summary>All slots that are somewhere, by number.</summary>
    public List<LiveSlot> Snapshot()
    {
        List<LiveSlot> live = [];
        for (var slot = 0; slot < _places.Length; slot++)
        {
            if (!_places[slot].IsNowhere)
            {
                live.Add(new LiveSlot(slot, _places[slot]));
            }
        }
        return live;
    }

    private void ClearRegisters()
    {
        foreach (var register in _registers)
        {
            register.Clear();
        }
    }

    private void AddToRegisters(int slot)
    {
        for (var left = _places[slot].Registers; !left.IsEmpty; left -= RegisterMask.Of(left.Lowest))
        {
            _registers[left.Lowest].Add(slot);
        }
    }
}

using System.Collections;
using System.Runtime.InteropServices;
using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>Up to four registers a value would like to be in, best first; the oldest wish falls out when a fifth is added.</summary>
internal readonly record struct RegisterWishes : IEnumerable<int>
{
    private const int Capacity = 4;

    // One byte a register, best in the lowest; a byte holds register + 1, so that 0 is "none".
    private readonly uint _packed;

    private RegisterWishes(uint packed) => _packed = packed;

    public static RegisterWishes None => default;

    public bool IsEmpty => _packed == 0;

    /// <summary>The same wishes with this register as the best one.</summary>
    public RegisterWishes Prefer(int register)
    {
        var entry = (uint)register + 1;
        for (var position = 0; position < Capacity; position++)
        {
            if (Entry(position) == entry)
            {
                var keepAbove = position == Capacity - 1 ? 0 : _packed & (uint.MaxValue << (8 * (position + 1)));
                var movedUp = (_packed & ~(uint.MaxValue << (8 * position))) << 8;
                return new RegisterWishes(keepAbove | movedUp | entry);
            }
        }
        return new RegisterWishes(_packed << 8 | entry);
    }

    /// <summary>The wishes that are not in <paramref name="registers"/>, in the same order.</summary>
    public RegisterWishes Without(RegisterMask registers)
    {
        uint kept = 0;
        var count = 0;
        foreach (var register in this)
        {
            if (!registers.Contains(register))
            {
                kept |= ((uint)register + 1) << (8 * count++);
            }
        }
        return new RegisterWishes(kept);
    }

    /// <summary>The best wish among <paramref name="registers"/>, or -1.</summary>
    public int BestOf(RegisterMask registers)
    {
        foreach (var register in this)
        {
            if (registers.Contains(register))
            {
                return register;
            }
        }
        return -1;
    }

    public Enumerator GetEnumerator() => new(_packed);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private uint Entry(int position) => _packed >> (8 * position) & 0xFF;

    /// <summary>Walks the wishes, best first.</summary>
    internal struct Enumerator(uint packed) : IEnumerator<int>
    {
        private uint _rest = packed;

        public int Current { get; private set; } = -1;

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_rest == 0)
            {
                return false;
            }
            Current = (int)(_rest & 0xFF) - 1;
            _rest >>= 8;
            return true;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}

/// <summary>
/// Which registers values would like to be in at a point of a block, built walking backwards from the uses that fix a register.
/// Few values have a wish at a time, so a list serves. Removing fills the gap with the last entry: the order of the list decides
/// the order in which states are merged, which gc's choice of registers depends on.
/// </summary>
internal sealed class DesiredRegisters
{
    private readonly List<(int Value, RegisterWishes Wishes)> _entries = [];

    /// <summary>Registers wished by some value; also those of values that no longer are in the list.</summary>
    public RegisterMask Avoid { get; private set; }

    public RegisterWishes Get(int value)
    {
        var index = IndexOf(value);
        return index < 0 ? RegisterWishes.None : _entries[index].Wishes;
    }

    /// <summary>Makes <paramref name="register"/> the best wish of a value.</summary>
    public void Add(int value, int register)
    {
        Avoid |= RegisterMask.Of(register);
        var index = IndexOf(value);
        if (index < 0)
        {
            _entries.Add((value, RegisterWishes.None.Prefer(register)));
            return;
        }
        _entries[index] = (value, _entries[index].Wishes.Prefer(register));
    }

    /// <summary>Adds wishes so that the best of them becomes the best of the value.</summary>
    public void Add(int value, RegisterWishes wishes)
    {
        Span<int> bestFirst = stackalloc int[4];
        var count = 0;
        foreach (var register in wishes)
        {
            bestFirst[count++] = register;
        }
        while (count > 0)
        {
            Add(value, bestFirst[--count]);
        }
    }

    /// <summary>Takes the wishes of a value out of the list.</summary>
    public RegisterWishes Remove(int value)
    {
        var index = IndexOf(value);
        if (index < 0)
        {
            return RegisterWishes.None;
        }
        var wishes = _entries[index].Wishes;
        RemoveAt(index);
        return wishes;
    }

    /// <summary>Drops wishes for registers that are overwritten here.</summary>
    public void Clobber(RegisterMask registers)
    {
        if (registers.IsEmpty)
        {
            return;
        }
        for (var index = 0; index < _entries.Count;)
        {
            var (value, wishes) = _entries[index];
            var left = wishes.Without(registers);
            if (left.IsEmpty)
            {
                RemoveAt(index);
                continue;
            }
            _entries[index++] = (value, left);
        }
        Avoid = Avoid - registers;
    }

    public void CopyFrom(DesiredRegisters other)
    {
        _entries.Clear();
        _entries.AddRange(other._entries);
        Avoid = other.Avoid;
    }

    /// <summary>Whether another state has the same wishes in the same order.</summary>
    public bool Matches(DesiredRegisters other) =>
        Avoid == other.Avoid && CollectionsMarshal.AsSpan(_entries).SequenceEqual(CollectionsMarshal.AsSpan(other._entries));

    /// <summary>Adds the wishes of another state.</summary>
    public void Merge(DesiredRegisters other)
    {
        Avoid |= other.Avoid;
        foreach (var (value, wishes) in other._entries)
        {
            Add(value, wishes);
        }
    }

    private int IndexOf(int value)
    {
        for (var index = 0; index < _entries.Count; index++)
        {
            if (_entries[index].Value == value)
            {
                return index;
            }
        }
        return -1;
    }

    private void RemoveAt(int index)
    {
        _entries[index] = _entries[^1];
        _entries.RemoveAt(_entries.Count - 1);
    }
}

using System.Numerics;

namespace GoDefer.Amd64.Liveness;

/// <summary>A fixed number of bits. Equal if length and bits are; not to be changed while it is the key of a table.</summary>
internal sealed class BitVector(int length) : IEquatable<BitVector>
{
    private const int WordBits = 64;

    private readonly ulong[] _words = new ulong[(length + WordBits - 1) / WordBits];

    public int Length { get; } = length;

    public bool IsEmpty => Array.TrueForAll(_words, word => word == 0);

    public bool this[int index]
    {
        get => (_words[index / WordBits] >> (index % WordBits) & 1) != 0;
        set
        {
            var bit = 1UL << (index % WordBits);
            _words[index / WordBits] = value ? _words[index / WordBits] | bit : _words[index / WordBits] & ~bit;
        }
    }

    /// <summary>The indices of the set bits, ascending.</summary>
    public IEnumerable<int> Ones()
    {
        for (var index = 0; index < _words.Length; index++)
        {
            for (var word = _words[index]; word != 0; word &= word - 1)
            {
                yield return (index * WordBits) + BitOperations.TrailingZeroCount(word);
            }
        }
    }

    public BitVector Clone()
    {
        var copy = new BitVector(Length);
        copy.CopyFrom(this);
        return copy;
    }

    public void CopyFrom(BitVector other) => other._words.CopyTo(_words, 0);

    public void Clear() => Array.Clear(_words);

    public void SetAll()
    {
        for (var index = 0; index < Length; index++)
        {
            this[index] = true;
        }
    }

    /// <summary>Whether every bit that is set here is set in the other one too.</summary>
    public bool IsSubsetOf(BitVector other)
    {
        for (var index = 0; index < _words.Length; index++)
        {
            if ((_words[index] & ~other._words[index]) != 0)
            {
                return false;
            }
        }
        return true;
    }

    public void Or(BitVector other)
    {
        for (var index = 0; index < _words.Length; index++)
        {
            _words[index] |= other._words[index];
        }
    }

    public void And(BitVector other)
    {
        for (var index = 0; index < _words.Length; index++)
        {
            _words[index] &= other._words[index];
        }
    }

    public void AndNot(BitVector other)
    {
        for (var index = 0; index < _words.Length; index++)
        {
            _words[index] &= ~other._words[index];
        }
    }

    /// <summary>Appends the bits, eight a byte, lowest first.</summary>
    public void AppendBytes(List<byte> bytes)
    {
        for (var index = 0; index < Length; index += 8)
        {
            bytes.Add((byte)(_words[index / WordBits] >> (index % WordBits)));
        }
    }

    public bool Equals(BitVector? other) => other is not null && Length == other.Length && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as BitVector);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var word in _words)
        {
            hash.Add(word);
        }
        return hash.ToHashCode();
    }
}

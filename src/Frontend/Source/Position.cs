namespace GoDefer.Frontend.Source;

/// <summary>
/// A place in a source file, in eight bytes: file index, line and column, all as in the file itself, before
/// <c>//line</c> directives. Positions order by file, line, column. The default value is the unknown position.
/// </summary>
public readonly struct Position : IEquatable<Position>, IComparable<Position>
{
    private const int LineBits = 24;
    private const int ColumnBits = 24;
    private const int MaxLine = (1 << LineBits) - 1;
    private const int MaxColumn = (1 << ColumnBits) - 1;

    private readonly ulong packed;

    /// <summary>Makes a position; lines and columns too large to be kept become the largest that can be.</summary>
    /// <param name="file">Index of the file in its <see cref="SourceFiles"/>.</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="column">Column in bytes, from 1.</param>
    public Position(int file, int line, int column) =>
        packed = ((ulong)(ushort)file << (LineBits + ColumnBits))
            | ((ulong)(uint)Math.Min(line, MaxLine) << ColumnBits)
            | (uint)Math.Min(column, MaxColumn);

    /// <summary>Index of the file in its <see cref="SourceFiles"/>.</summary>
    public int File => (int)(packed >> (LineBits + ColumnBits));

    /// <summary>Line, from 1; 0 when unknown.</summary>
    public int Line => (int)(packed >> ColumnBits) & MaxLine;

    /// <summary>Column in bytes, from 1; 0 when unknown.</summary>
    public int Column => (int)packed & MaxColumn;

    /// <summary>False for the default value.</summary>
    public bool IsKnown => Line > 0;

    /// <inheritdoc/>
    public bool Equals(Position other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Position other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Position other) => packed.CompareTo(other.packed);

    /// <summary>Line and column, for debugging and assertions.</summary>
    public override string ToString() => IsKnown ? $"{Line}:{Column}" : "?";

    /// <summary>True when both are the same place.</summary>
    public static bool operator ==(Position left, Position right) => left.packed == right.packed;

    /// <summary>True when the places differ.</summary>
    public static bool operator !=(Position left, Position right) => left.packed != right.packed;

    /// <summary>True when <paramref name="left"/> is before <paramref name="right"/>.</summary>
    public static bool operator <(Position left, Position right) => left.packed < right.packed;

    /// <summary>True when <paramref name="left"/> is after <paramref name="right"/>.</summary>
    public static bool operator >(Position left, Position right) => left.packed > right.packed;

    /// <summary>True when <paramref name="left"/> is not after <paramref name="right"/>.</summary>
    public static bool operator <=(Position left, Position right) => left.packed <= right.packed;

    /// <summary>True when <paramref name="left"/> is not before <paramref name="right"/>.</summary>
    public static bool operator >=(Position left, Position right) => left.packed >= right.packed;
}

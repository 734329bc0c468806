using System.Numerics;
using System.Text;

namespace GoDefer.Frontend.Types.Constants;

/// <summary>The exact value of a constant expression (Go spec, Constants). Values are immutable.</summary>
public abstract record ConstantValue
{
    private protected ConstantValue()
    {
    }

    /// <summary>The value as messages show it.</summary>
    public abstract override string ToString();
}

/// <summary>true or false.</summary>
/// <param name="Value">The value.</param>
public sealed record BoolConstant(bool Value) : ConstantValue
{
    /// <inheritdoc/>
    public override string ToString() => Value ? "true" : "false";
}

/// <summary>A string, which need not be UTF-8.</summary>
public sealed record StringConstant : ConstantValue
{
    private readonly StringConstant? left, right;
    private byte[]? joined;

    /// <summary>Wraps bytes the caller no longer changes.</summary>
    public StringConstant(byte[] bytes) => (joined, Length) = (bytes, bytes.Length);

    /// <summary>Joins two strings. Their bytes are copied when they are first asked for: a long sum is joined once, not at each sign.</summary>
    internal StringConstant(StringConstant left, StringConstant right)
    {
        (this.left, this.right) = (left, right);
        Length = left.Length + right.Length;
    }

    /// <summary>Encodes text as UTF-8.</summary>
    public StringConstant(string text) : this(Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>Number of bytes.</summary>
    public int Length { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => joined ??= Join();

    private byte[] Join()
    {
        var bytes = new byte[Length];
        var end = Length;
        var pending = new Stack<StringConstant>([this]);
        while (pending.TryPop(out var next))
        {
            if (next.joined is null)
            {
                pending.Push(next.left!);
                pending.Push(next.right!);
                continue;
            }
            end -= next.Length;
            next.joined.CopyTo(bytes, end);
        }
        return bytes;
    }

    /// <summary>The bytes read as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <inheritdoc/>
    public bool Equals(StringConstant? other) => other is not null && Bytes.SequenceEqual(other.Bytes);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Bytes);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => GoQuote.Quote(Bytes);
}

/// <summary>An integer of at most 512 bits.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsRune">Whether it comes from a rune literal, so that its default type is rune.</param>
public sealed record IntConstant(BigInteger Value, bool IsRune = false) : ConstantValue
{
    /// <summary>Bits a constant may have; more is reported as overflow.</summary>
    public const int MaxBits = 512;

    /// <inheritdoc/>
    public override string ToString() => IsRune ? RuneText() : Value.ToString();

    private string RuneText()
    {
        if (Value >= ' ' && Value < 0x80 && Value != '\\' && Value != '\'')
        {
            return $"'{(char)Value}'";
        }
        if (Value >= 0 && Value < 0x10000)
        {
            return $"'\\u{(int)Value:x4}'";
        }
        return Value >= 0 && Value <= 0x10ffff ? $"'\\U{(int)Value:x8}'" : $"('\\x00' + {Value})";
    }
}

/// <summary>A floating-point number of 512 bits of precision.</summary>
/// <param name="Value">The value.</param>
public sealed record FloatConstant(BigFloat Value) : ConstantValue
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A complex number.</summary>
/// <param name="Real">The real part.</param>
/// <param name="Imaginary">The imaginary part.</param>
public sealed record ComplexConstant(BigFloat Real, BigFloat Imaginary) : ConstantValue
{
    /// <inheritdoc/>
    public override string ToString()
    {
        if (Real.Sign == 0)
        {
            return $"{Imaginary}i";
        }
        if (Imaginary.Sign == 0)
        {
            return Real.ToString();
        }
        return Imaginary.Sign < 0 ? $"({Real}{Imaginary}i)" : $"({Real}+{Imaginary}i)";
    }
}

/// <summary>nil.</summary>
public sealed record NilConstant : ConstantValue
{
    /// <summary>The only value.</summary>
    public static readonly NilConstant Instance = new();

    private NilConstant()
    {
    }

    /// <inheritdoc/>
    public override string ToString() => "nil";
}

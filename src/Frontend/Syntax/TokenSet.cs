namespace GoDefer.Frontend.Syntax;

/// <summary>A set of token kinds.</summary>
internal readonly struct TokenSet
{
    private readonly ulong bits;

    private TokenSet(ulong bits) => this.bits = bits;

    public static TokenSet Of(params ReadOnlySpan<TokenKind> kinds)
    {
        ulong bits = 0;
        foreach (TokenKind kind in kinds)
        {
            bits |= 1UL << (int)kind;
        }

        return new TokenSet(bits);
    }

    public static TokenSet operator |(TokenSet left, TokenSet right) => new(left.bits | right.bits);

    public bool Contains(TokenKind kind) => (bits >> (int)kind & 1) != 0;
}

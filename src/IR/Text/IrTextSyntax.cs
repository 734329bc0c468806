namespace GoDefer.IR.Text;

/// <summary>Which names stand in the text form as they are; all others are quoted.</summary>
internal static class IrTextSyntax
{
    /// <summary>True for letters, digits and <c>_.·~&amp;*[]/-=</c> and braces standing alone, unless it would read as another token.</summary>
    public static bool IsPlainName(string name)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || name[0] is '-') { return false; }
        foreach (var c in name)
        {
            if (!IsNameCharacter(c)) { return false; }
        }
        return !(name[0] is 'v' or 'b' && name.Length > 1 && IsDigits(name.AsSpan(1)));
    }

    /// <summary>Characters a plain name is made of.</summary>
    public static bool IsNameCharacter(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '·' or '~' or '&' or '*' or '[' or ']' or '/' or '-' or '=' or '{' or '}';

    /// <summary>True if all are decimal digits.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) { return false; }
        }
        return true;
    }
}

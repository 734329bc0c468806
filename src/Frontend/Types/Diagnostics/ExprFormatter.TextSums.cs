using System.Text;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Checking;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Diagnostics;

/// <summary>
/// Sums of strings. gc keeps a sum as a list of its terms, those of sums in parentheses included, and joins constants that are neighbours: of
/// <c>s + ("b" + c)</c> it shows <c>s + "bd"</c> if c is "d".
/// </summary>
internal static partial class ExprFormatter
{
    private static bool IsTextSum(BinaryExpr binary) => binary.Op == Operator.Add && TypeInfo.Info(binary) is { Type.IsString: true };

    /// <summary>Whether a literal is shown with the one before it.</summary>
    private static bool IsJoinedToEarlier(Expr term) => term is BasicLit { Run: { } run } && run.Literals[0] != term;

    /// <summary>The bytes of a string literal with those that follow in a row; null for other literals.</summary>
    private static byte[]? TextOf(BasicLit literal) =>
        literal.Kind != LiteralKind.String ? null
        : literal.Run is { } run && run.Literals[0] == literal ? [.. run.Literals.SelectMany(l => LiteralValue.Unquote(l.Text))]
        : LiteralValue.Unquote(literal.Text);

    private static void WriteTextSum(StringBuilder text, BinaryExpr sum, int precedence)
    {
        if (TypeInfo.Info(sum)!.Value is StringConstant value)
        {
            WriteJoined(text, IsUntypedText(sum) ? null : TypeInfo.Info(sum)!.Type, value.Bytes);
            return;
        }
        text.Append(precedence > 0 ? "(" : "");
        var terms = TermsOf(sum);
        for (var (i, next) = (0, 0); i < terms.Count; i = next)
        {
            text.Append(i == 0 ? "" : " + ");
            for (next = i + 1; next < terms.Count && ConstantText(terms[i]) is not null && ConstantText(terms[next]) is not null;) { next++; }
            if (next == i + 1 || IsNamedConstant(terms[i])) { Write(text, terms[i], 0); }
            else { WriteJoined(text, TypeInfo.Info(sum)!.Type, [.. terms[i..next].SelectMany(term => ConstantText(term)!)]); }
        }
        text.Append(precedence > 0 ? ")" : "");
    }

    private static void WriteJoined(StringBuilder text, GoType? type, ReadOnlySpan<byte> bytes)
    {
        var quoted = GoQuote.Quote(bytes);
        text.Append(type is null ? quoted : $"{type}({quoted})");
    }

    /// <summary>What is added up, from the left; of literals in a row the first.</summary>
    private static List<Expr> TermsOf(BinaryExpr sum)
    {
        var terms = new List<Expr>();
        var rest = new Stack<Expr>([sum]);
        while (rest.TryPop(out var next))
        {
            next = Unwrap(next);
            if (next is BinaryExpr inner && IsTextSum(inner) && TypeInfo.Info(inner)!.Value is null)
            {
                rest.Push(inner.Y);
                rest.Push(inner.X);
            }
            else if (!IsJoinedToEarlier(next))
            {
                terms.Add(next);
            }
        }
        return terms;
    }

    private static byte[]? ConstantText(Expr term) =>
        term is BasicLit literal ? TextOf(literal) : TypeInfo.Info(term)?.Value is StringConstant value ? value.Bytes.ToArray() : null;

    private static bool IsNamedConstant(Expr term) => TypeInfo.Info(term)?.Referent is ConstSymbol;

    private static bool IsUntypedText(Expr expression)
    {
        for (expression = Unwrap(expression); expression is BinaryExpr sum; expression = Unwrap(sum.X))
        {
            if (!IsUntypedText(sum.Y)) { return false; }
        }
        return expression is BasicLit || TypeInfo.Info(expression)?.Referent is ConstSymbol { Type.IsUntyped: true };
    }
}

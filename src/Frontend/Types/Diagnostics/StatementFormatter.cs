using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Diagnostics;

/// <summary>Shows simple statements in messages.</summary>
internal static class StatementFormatter
{
    public static string Text(Node statement) => statement switch
    {
        AssignStmt { Op: not Operator.None } s => $"{ExprFormatter.Text(s.Left[0])} {s.Op.Text()}= {ExprFormatter.Text(s.Right[0])}",
        AssignStmt s => $"{List(s.Left)} {(s.IsDefine ? ":=" : "=")} {List(s.Right)}",
        IncDecStmt s => ExprFormatter.Text(s.X) + (s.IsIncrement ? "++" : "--"),
        SendStmt s => $"{ExprFormatter.Text(s.Channel)} <- {ExprFormatter.Text(s.Value)}",
        VarDecl d => $"{List(d.Names)} = {List(d.Values)}",
        _ => "",
    };

    private static string List(IEnumerable<Expr> expressions) => string.Join(", ", expressions.Select(ExprFormatter.Text));
}

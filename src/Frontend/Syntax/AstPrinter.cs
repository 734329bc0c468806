using System.Collections.Immutable;
using System.Text;

namespace GoDefer.Frontend.Syntax;

/// <summary>
/// Prints a syntax tree as Go text, laid out much like gofmt does, such that the text parses to the same tree: what the
/// tree does not keep (comments, parentheses around types) is not printed. One instance prints one text.
/// </summary>
public sealed partial class AstPrinter
{
    private readonly StringBuilder output = new();
    private readonly bool isOneLine;
    private readonly List<Expr> spine = [];
    private int indent;

    /// <summary>As <c>expressionDepth</c> of the parser: below zero, a literal whose type is a name needs parentheses.</summary>
    private int expressionDepth;

    private AstPrinter(bool isOneLine) => this.isOneLine = isOneLine;

    /// <summary>Prints a file or a part of one.</summary>
    public static string Print(Node node) => Print(node, false);

    /// <summary>Prints a node on one line, as gc's messages show it.</summary>
    public static string PrintLine(Node node) => Print(node, true);

    /// <summary>Prints expressions on one line, separated by commas.</summary>
    public static string PrintLine(ImmutableArray<Expr> list)
    {
        var printer = new AstPrinter(true);
        printer.PrintList(list);
        return printer.output.ToString();
    }

    private static string Print(Node node, bool isOneLine)
    {
        var printer = new AstPrinter(isOneLine);
        printer.PrintNode(node);
        return printer.output.ToString();
    }

    private void PrintNode(Node node)
    {
        switch (node)
        {
            case FileNode file:
                PrintFile(file);
                break;
            case Decl decl:
                PrintDecls([decl]);
                break;
            case Stmt statement:
                PrintStmt(statement);
                break;
            case Expr x:
                PrintExpr(x);
                break;
            case Field field:
                PrintExpr(field.Type);
                break;
            default:
                throw new ArgumentException($"a {node.GetType().Name} is not printed alone", nameof(node));
        }
    }

    // Layout.

    private AstPrinter Write(string text)
    {
        output.Append(text);
        return this;
    }

    /// <summary>Begins a line; on one line, a blank.</summary>
    private void NewLine()
    {
        if (isOneLine)
        {
            output.Append(' ');
        }
        else
        {
            output.Append('\n').Append('\t', indent);
        }
    }

    /// <summary>Prints items in braces or parentheses, one a line; on one line they are separated by semicolons.</summary>
    private void WriteLines<T>(string open, string close, IReadOnlyList<T> items, Action<T> write)
    {
        Write(open);
        indent++;
        for (int i = 0; i < items.Count; i++)
        {
            if (isOneLine && i > 0)
            {
                Write(";");
            }

            NewLine();
            write(items[i]);
        }

        indent--;
        if (items.Count > 0)
        {
            NewLine();
        }

        Write(close);
    }

    private void PrintList(ImmutableArray<Expr> list)
    {
        for (int i = 0; i < list.Length; i++)
        {
            Write(i > 0 ? ", " : "").PrintExpr(list[i]);
        }
    }

    private void PrintNames(ImmutableArray<Ident> names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            Write(i > 0 ? ", " : "").Write(names[i].Name);
        }
    }

    private void PrintBracketed(string open, Expr? x, string close)
    {
        Write(open);
        expressionDepth++;
        if (x is not null)
        {
            PrintExpr(x);
        }

        expressionDepth--;
        Write(close);
    }

    // Expressions.

    /// <summary>
    /// Prints an expression: first its leftmost operand, then what follows it, from the inside out, so that the length of
    /// a sum or of a chain of calls is not limited by the stack.
    /// </summary>
    private void PrintExpr(Expr x)
    {
        int mark = spine.Count;
        while (x.First is Expr first)
        {
            Write(NeedsParens(x) ? "(" : "");
            spine.Add(x);
            x = first;
        }

        PrintFirst(x);
        while (spine.Count > mark)
        {
            Expr outer = spine[^1];
            spine.RemoveAt(spine.Count - 1);
            PrintRest(outer);
            Write(NeedsParens(outer) ? ")" : "");
        }
    }

    /// <summary>True for a literal in a header whose parentheses the parser dropped, as in <c>if p == &amp;(T{}) {</c>.</summary>
    private bool NeedsParens(Expr x) => expressionDepth < 0 && x is CompositeLit { Type: Ident or SelectorExpr };

    /// <summary>Prints an expression that begins with a token of its own.</summary>
    private void PrintFirst(Expr x)
    {
        switch (x)
        {
            case BadExpr:
                Write("<bad expr>");
                break;
            case Ident name:
                Write(name.Name);
                break;
            case BasicLit literal:
                Write(literal.Text);
                break;
            case FuncLit literal:
                PrintFuncLit(literal);
                break;
            case ParenExpr paren:
                PrintBracketed("(", paren.X, ")");
                break;
            case StarExpr star:
                Write("*").PrintExpr(star.X);
                break;
            case UnaryExpr unary:
                PrintUnary(unary);
                break;
            case CompositeLit literal:
                PrintElements(literal);
                break;
            default:
                PrintType(x);
                break;
        }
    }

    /// <summary>Prints what follows the first operand of an expression.</summary>
    private void PrintRest(Expr x)
    {
        switch (x)
        {
            case BinaryExpr binary:
                Write(" ").Write(binary.Op.Text()).Write(" ").PrintExpr(binary.Y);
                break;
            case SelectorExpr selector:
                PrintDot(selector.X);
                Write(selector.Selector.Name);
                break;
            case TypeAssertExpr assertion:
                PrintDot(assertion.X);
                PrintBracketed("(", assertion.Type, ")");
                break;
            case TypeSwitchGuard { Name: null } guard:
                PrintDot(guard.X);
                Write("(type)");
                break;
            case TypeSwitchGuard guard:
                Write(" := ").PrintExpr(guard.X);
                PrintDot(guard.X);
                Write("(type)");
                break;
            case IndexExpr index:
                PrintBracketed("[", index.Index, "]");
                break;
            case SliceExpr slice:
                PrintSlice(slice);
                break;
            case CallExpr call:
                PrintArguments(call);
                break;
            case CompositeLit literal:
                PrintElements(literal);
                break;
            case KeyValueExpr pair:
                Write(": ").PrintExpr(pair.Value);
                break;
        }
    }

    /// <summary>Prints a dot; a blank keeps it apart from a number.</summary>
    private void PrintDot(Expr before) => Write(before is BasicLit { Kind: LiteralKind.Int } ? " ." : ".");

    private void PrintUnary(UnaryExpr unary)
    {
        Write(unary.Op.Text());
        if (unary.X is BinaryExpr)
        {
            PrintBracketed("(", unary.X, ")");
            return;
        }

        if (unary.X is UnaryExpr inner && WouldJoin(unary.Op, inner.Op))
        {
            Write(" ");
        }

        PrintExpr(unary.X);
    }

    /// <summary>True when two operators without blank would be another token.</summary>
    private static bool WouldJoin(Operator first, Operator second) => (first, second) is
        (Operator.Add, Operator.Add) or (Operator.Sub, Operator.Sub)
        or (Operator.And, Operator.And) or (Operator.And, Operator.Xor);

    private void PrintSlice(SliceExpr slice)
    {
        PrintBracketed("[", slice.Low, ":");
        PrintBracketed("", slice.High, slice.IsFull ? ":" : "");
        PrintBracketed("", slice.Max, "]");
    }

    private void PrintArguments(CallExpr call)
    {
        Write("(");
        expressionDepth++;
        PrintList(call.Arguments);
        expressionDepth--;
        Write(call.HasDots ? Dots() : "").Write(")");
    }

    /// <summary>The dots after an argument; a blank keeps them apart from a number.</summary>
    private string Dots() => char.IsAsciiDigit(output[^1]) ? " ..." : "...";

    private void PrintElements(CompositeLit literal)
    {
        Write("{");
        expressionDepth++;
        if (!literal.Elements.IsEmpty && literal.Elements.All(element => element is KeyValueExpr))
        {
            PrintElementLines(literal.Elements);
        }
        else
        {
            PrintList(literal.Elements);
        }

        expressionDepth--;
        Write("}");
    }

    private void PrintElementLines(ImmutableArray<Expr> elements)
    {
        indent++;
        foreach (Expr element in elements)
        {
            NewLine();
            PrintExpr(element);
            Write(",");
        }

        indent--;
        NewLine();
    }

    private void PrintFuncLit(FuncLit literal)
    {
        int outer = expressionDepth;
        expressionDepth = 0;
        PrintType(literal.Type);
        Write(" ");
        PrintBlock(literal.Body);
        expressionDepth = outer;
    }

    // Types.

    private void PrintType(Expr type)
    {
        switch (type)
        {
            case ArrayType array:
                PrintBracketed(array.Length is null ? "[..." : "[", array.Length, "]");
                PrintExpr(array.Element);
                break;
            case SliceType slice:
                Write("[]").PrintExpr(slice.Element);
                break;
            case Ellipsis variadic:
                Write("...").PrintExpr(variadic.Element);
                break;
            case MapType map:
                PrintBracketed("map[", map.Key, "]");
                PrintExpr(map.Value);
                break;
            case ChanType channel:
                PrintChan(channel);
                break;
            case FuncType function:
                Write("func");
                PrintSignature(function);
                break;
            case StructType structure:
                WriteLines(Open("struct", structure.Fields), "}", GroupFields(structure.Fields, true), PrintFields);
                break;
            case InterfaceType structure:
                WriteLines(Open("interface", structure.Methods), "}", structure.Methods, PrintMethod);
                break;
            default:
                throw new ArgumentException($"no text for {type.GetType().Name}", nameof(type));
        }
    }

    private string Open(string keyword, ImmutableArray<Field> fields) =>
        fields.IsEmpty || isOneLine ? keyword + "{" : keyword + " {";

    private void PrintChan(ChanType channel)
    {
        Write(channel.Direction switch
        {
            ChanDirection.SendOnly => "chan<- ",
            ChanDirection.ReceiveOnly => "<-chan ",
            _ => "chan ",
        });
        bool wouldTakeArrow = channel is { Direction: ChanDirection.Both, Element: ChanType { Direction: ChanDirection.ReceiveOnly } };
        Write(wouldTakeArrow ? "(" : "").PrintExpr(channel.Element);
        Write(wouldTakeArrow ? ")" : "");
    }

    /// <summary>Splits fields into those that were declared together: they share the type.</summary>
    private static List<ImmutableArray<Field>> GroupFields(ImmutableArray<Field> fields, bool byTag)
    {
        var groups = new List<ImmutableArray<Field>>();
        int start = 0;
        for (int i = 1; i <= fields.Length; i++)
        {
            if (i == fields.Length || fields[i].Name is null || fields[i].Type != fields[start].Type
                || (byTag && fields[i].Tag != fields[start].Tag))
            {
                groups.Add(fields[start..i]);
                start = i;
            }
        }

        return fields.IsEmpty ? [] : groups;
    }

    private void PrintFields(ImmutableArray<Field> fields)
    {
        if (fields[0].Name is not null)
        {
            PrintNames([.. fields.Select(field => field.Name!)]);
            Write(" ");
        }

        PrintExpr(fields[0].Type);
        if (fields[0].Tag is { } tag)
        {
            Write(" ").Write(tag.Text);
        }
    }

    private void PrintMethod(Field method)
    {
        if (method.Name is null)
        {
            PrintExpr(method.Type);
        }
        else
        {
            Write(method.Name.Name).PrintSignature((FuncType)method.Type);
        }
    }

    private void PrintSignature(FuncType type)
    {
        PrintParameters(type.Parameters);
        if (type.Results is [{ Name: null } result])
        {
            Write(" ").PrintExpr(result.Type);
        }
        else if (!type.Results.IsEmpty)
        {
            Write(" ").PrintParameters(type.Results);
        }
    }

    private void PrintParameters(ImmutableArray<Field> parameters)
    {
        Write("(");
        string separator = "";
        foreach (ImmutableArray<Field> group in GroupFields(parameters, false))
        {
            Write(separator).PrintFields(group);
            separator = ", ";
        }

        Write(")");
    }
}

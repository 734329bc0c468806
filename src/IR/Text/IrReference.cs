using System.Text;

namespace GoDefer.IR.Text;

/// <summary>Writes <c>docs/ir.md</c>: the reference of the IR, from the op table and the enums themselves.</summary>
public static class IrReference
{
    /// <summary>The document, Markdown with LF.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder(Introduction);
        text.Append("\n## Ops\n\n");
        text.Append("Operand patterns: `any`; `int`, `float`, `num` (either), `bool`, `ptr`, `string`, `scalar`, `agg` (an aggregate); `T` binds a type, equal\n");
        text.Append("wherever it stands; `T:int` binds and restricts; `…` repeats. Form F: only in the frontend form, C: only in the canonical form.\n\n");
        text.Append("| op | operands | result | payload | effects | form | meaning |\n|---|---|---|---|---|---|---|\n");
        foreach (var row in OpTable.Rows) { text.Append(Row(row)); }
        text.Append("\n## Blocks\n\n").Append(Blocks);
        text.Append("\n## Kinds of types\n\n").Append(string.Join(", ", Enum.GetNames<IrKind>().Select(name => $"`{name}`"))).Append(".\n");
        text.Append("\n## Function flags\n\n").Append(string.Join(", ", Enum.GetNames<FunctionFlags>().Skip(1).Select(name => $"`{name}`"))).Append(".\n");
        text.Append("\n## Roles of locals\n\n").Append(string.Join(", ", Enum.GetNames<LocalRole>().Select(name => $"`{name}`"))).Append(".\n");
        return text.ToString();
    }

    private static string Row(OpInfo row) =>
        $"| `{row.Name}` | {Code(row.Operands)} | {(row.HasResult ? $"`{row.Result}`" : "")} | {List(row.Payload, Payload.None)} | {List(row.Effects, OpEffects.None)} | {Form(row.Forms)} | {row.Meaning.Replace("|", "\\|")} |\n";

    private static string Code(string[] words) => string.Join(' ', words.Select(word => $"`{word}`"));

    private static string List<T>(T flags, T none) where T : struct, Enum => flags.Equals(none) ? "" : flags.ToString();

    private static string Form(OpForms forms) => forms switch
    {
        OpForms.Frontend => "F",
        OpForms.Canonical => "C",
        _ => "",
    };

    private const string Introduction = """
        # The IR

        <!-- Written by IrReference from the op table; a test compares. Run the tests with GODEFER_BLESS=1 to write it anew. -->

        One level, independent of a machine but concrete in layout: flat little-endian memory with 64-bit addresses. A program is a list of
        packages in dependency order; a package has types, data and functions; a function has locals and blocks; a block has values in the
        order of their effects. Values keep their source position and the Go variable they stand for.

        The IR has two forms. **The frontend form** is what the frontend gives: local variables are read and written by `LocalGet` and
        `LocalSet`, and strings, slices, interfaces, complex numbers and small structs are single values, put together by `Make` and
        taken apart by `Part`. **The canonical form** is SSA over scalars, as the passes `decompose` and `ssa` leave it: this is what a
        backend normally takes. `godefer ir FILE` prints the canonical form, `godefer ir --after lower FILE` the frontend form.

        ## Text form

        One item a line, tokens separated by blanks; `;` begins a comment line. `v12` is a value, `b3` a block, `$3.t` local 3 named t,
        `@main.f` a symbol, `!14:2` line 14, column 2 (`!1/14:2` in file 1, `!14:2^0` at inline site 0), `%1.5` a float, `x"…"` bytes; other
        names stand as they are or in quotes. `IrText.Print` writes it, `IrText.Parse` reads it back to the same text. The binary form
        (`IrBinary`, magic number `GDIR`) is the same sequence of tokens in few bytes. Both begin with the IR's version; within a major
        version the IR only grows.

        ## Calls

        `Arg` and `ArgAddr` set the arguments of the next call, `Result` and `ResultAddr` read the results of the last one of their block.
        Between an argument and its call there may be blocks of a later argument's `&&`, which call nothing (`CallFinder`).
        Arguments and results whose type is not a value (`IrType.IsValue`: more than 32 bytes, more than 4 fields, arrays of more than one
        element) are passed in memory through `ArgAddr` and `ResultAddr`. In the canonical form an aggregate that is a value is passed scalar by
        scalar; `component` tells which. In the frontend form an aggregate may be passed for a scalar parameter of its size (keys of maps).
        Parameters begin as `Param`, or in their local if that is memory. `SetResult` sets what is returned; a result whose local is memory
        is read from there at the `Return`.

        ## Defer, panic, recover, closures

        `DeferProc` ends a `Defer` block. Successor 0 is the normal path; successor 1 is where the function goes on when a deferred call has
        recovered a panic: it runs `DeferReturn` and returns. `DeferReturn` runs what this frame has deferred, last first. `FrameToken` names
        the frame; `Recover` gives the panic value only to the function a panic calls directly, which it knows by the token.
        `MakeClosure` makes a function value in given storage; `ClosureCapture` marks a captured variable with its name, its mode (by value, by
        reference) and the reason.

        """;

    private const string Blocks = """
        | kind | successors | ends with |
        |---|---|---|
        | `Plain` | 1 | nothing: goes on at successor 0 |
        | `If` | 2 | `Control`, a bool: successor 0 if true |
        | `Defer` | 2 | `DeferProc`: 0 normal, 1 recovered |
        | `Return` | 0 | the return to the caller |
        | `TailCall` | 0 | a jump to `TailCallee` with the function's own arguments |
        | `Exit` | 0 | a call that does not return |

        """;
}

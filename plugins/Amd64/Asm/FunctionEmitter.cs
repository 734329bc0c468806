using GoDefer.Amd64.Dwarf;
using GoDefer.Amd64.Encoders;
using GoDefer.Amd64.Frames;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Asm;

/// <summary>
/// The way from Progs to a finished symbol: rewriting, prologue, bytes, tables, debug information. One emitter serves a package.
/// </summary>
/// <param name="symbols">Receives the symbols.</param>
/// <param name="dwarf">Makes debug information; null for none, as in an image that is only run.</param>
/// <param name="isDarwin">Thread-local storage is reached by GS instead of FS.</param>
/// <param name="finished">Sees each finished function with its instructions, TEXT first, which are not kept; null if nobody wants them.</param>
public sealed class FunctionEmitter(SymbolTable symbols, DwarfGenerator? dwarf, bool isDarwin, Action<LinkSymbol, IReadOnlyList<Prog>>? finished = null)
{
    /// <summary>
    /// Makes the symbol of a function about to be compiled; it is listed after those declared before. Called when gc starts the
    /// function's SSA form, so that data made while compiling it comes after its debug symbols.
    /// </summary>
    public LinkSymbol Declare(string name, SymbolFlags flags)
    {
        var symbol = symbols.Lookup(name);
        symbol.Kind = SymbolKind.TEXT;
        symbol.Flags |= flags;
        symbols.Text.Add(symbol);
        symbol.Function = new FunctionText { Dwarf = dwarf?.Declare(symbol) };
        return symbol;
    }

    /// <summary>
    /// Finishes a declared function. <paramref name="body"/> begins with TEXT, whose operands are the symbol and the size of locals and
    /// outgoing arguments (without saved BP) and of the function's own arguments; then FUNCDATA and code, branches going to Progs,
    /// variables as <see cref="Plan9.BaseName.Auto"/> and <see cref="Plan9.BaseName.Param"/>. The Progs are changed in place.
    /// With <paramref name="optimizes"/> a jump to a jump goes where that one goes.
    /// </summary>
    public void Emit(LinkSymbol symbol, IReadOnlyList<Prog> body, FunctionDebugInfo debugInfo, bool optimizes = true)
    {
        ProgRewriter.Rewrite(body, symbols, optimizes);
        var instructions = FrameBuilder.Build(symbol, body, symbols);
        FunctionAssembler.Assemble(symbol, instructions, isDarwin);
        symbol.Function!.PcTables = PcTableBuilder.Build(instructions);
        foreach (var map in instructions.Where(prog => prog.Op == AsmOp.FUNCDATA))
        {
            symbol.Function.FunctionMaps[map.From.Offset] = (LinkSymbol)map.To.Symbol!;
        }
        dwarf?.Generate(symbol, debugInfo, instructions);
        finished?.Invoke(symbol, instructions);
    }
}

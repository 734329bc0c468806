using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Emit;

/// <summary>
/// Positions of the IR as positions of code: one base for each file, and for each file seen from an inlined call. Serves a package.
/// </summary>
/// <param name="fileNames">Names of the package's files as listings print them.</param>
/// <param name="symbols">For the functions that were inlined.</param>
internal sealed class CodePositions(IReadOnlyList<string> fileNames, LinkSymbols symbols)
{
    private readonly Dictionary<int, PositionBase> _files = [];
    private readonly Dictionary<(Function Function, int File, int Site), PositionBase> _inlined = [];
    private readonly Dictionary<(Function Function, int Site), InlinedCall> _calls = [];

    /// <summary>The position with its statement mark.</summary>
    public CodePosition Of(Function function, SsaPosition position) =>
        Of(function, position.Source, (Asm.StatementMark)(byte)position.Mark);

    /// <summary>The position of a place in the source.</summary>
    public CodePosition Of(Function function, SourcePosition source, Asm.StatementMark mark = Asm.StatementMark.Default) =>
        source.IsKnown ? new CodePosition(BaseOf(function, source), source.Line, source.Column, mark) : CodePosition.None;

    /// <summary>The position of a place in the source, whatever function it is in.</summary>
    public CodePosition OfFile(SourcePosition source) =>
        source.IsKnown ? new CodePosition(FileBase(source.File), source.Line, source.Column) : CodePosition.None;

    /// <summary>The inlined call that a function's site stands for.</summary>
    public InlinedCall CallOf(Function function, int site)
    {
        if (!_calls.TryGetValue((function, site), out var call))
        {
            var described = function.InlineSites[site];
            var parent = described.Parent < 0 ? null : CallOf(function, described.Parent);
            call = new InlinedCall(_calls.Count, parent, Of(function, described.CallPosition), symbols.Of(described.Callee));
            _calls.Add((function, site), call);
        }
        return call;
    }

    private PositionBase BaseOf(Function function, SourcePosition source)
    {
        if (source.InlineSite < 0)
        {
            return FileBase(source.File);
        }
        var key = (function, source.File, source.InlineSite);
        if (!_inlined.TryGetValue(key, out var inlined))
        {
            _inlined.Add(key, inlined = NewBase(source.File, CallOf(function, source.InlineSite)));
        }
        return inlined;
    }

    private PositionBase FileBase(int file)
    {
        if (!_files.TryGetValue(file, out var plain))
        {
            _files.Add(file, plain = NewBase(file, null));
        }
        return plain;
    }

    private PositionBase NewBase(int file, InlinedCall? call) => new(_files.Count + _inlined.Count + 1, fileNames[file], call);
}

using System.Text;
using GoDefer.Interpreter.Bytecode;
using GoDefer.IR;

namespace GoDefer.Interpreter.Run;

/// <content>
/// Return addresses for runtime.Callers and what belongs to it. A suspended call is told apart by a number in a range of addresses of its own;
/// the address of a function stands for its beginning.
/// </content>
internal sealed unsafe partial class Machine
{
    private const long FirstPlace = 0x6000_0000;
    private const int WordsOfPlace = 6;

    private readonly List<CodePlace> places = [];
    private readonly Dictionary<CodePlace, long> placeNumbers = [];
    private readonly Dictionary<string, long> guestTexts = new(StringComparer.Ordinal);

    /// <summary>runtime.callers(skip int, pcs []uintptr) int: the native routine has no frame, so that frame <c>Depth</c> is its caller.</summary>
    public long StoreCallers(long skip, long target, long count)
    {
        var stored = 0L;
        for (var i = Depth; i >= 0 && stored < count; i--)
        {
            if (i < Depth && IsGenerated(CodeOf(frames[i]).Entry.Function!, CodeOf(frames[i]).PositionBefore(frames[i].Pc)) && !IsPanic(frames[i + 1])) { continue; }
            if (skip-- > 0) { continue; }
            memory.WriteWord((ulong)(target + (8 * stored++)), NumberOf(PlaceOf(frames[i])));
        }
        return stored;
    }

    /// <summary>Where the running frame's caller goes on; 0 for the first frame of a goroutine.</summary>
    private long ReturnAddress() => Depth > 0 ? NumberOf(PlaceOf(frames[Depth - 1])) : 0;

    /// <summary>runtime.describe(pc uintptr, depth int, p *place) bool: the frontend's inlined calls first, the function itself last or at depth -1.</summary>
    public bool DescribePlace(long pc, long inner, long target)
    {
        if (PlaceAt(pc) is not { } place) { return false; }
        var function = place.Code.Entry.Function!;
        var position = place.Position;
        var name = place.Code.Entry.Name;
        for (var site = position.InlineSite; site >= 0; site = function.InlineSites[site].Parent, inner--)
        {
            if (inner == 0)
            {
                name = function.InlineSites[site].Callee.LinkName(function.Package.Path);
                break;
            }
            position = function.InlineSites[site].CallPosition with { InlineSite = function.InlineSites[site].Parent };
        }
        if (inner > 0) { return false; }
        WritePlace(target, name, FileOf(function, position), position.Line, (long)place.Code.Entry.Address);
        return true;
    }

    private void WritePlace(long target, string name, string file, int line, long entry)
    {
        Span<long> words = stackalloc long[WordsOfPlace];
        (words[0], words[1]) = (GuestText(name), Encoding.UTF8.GetByteCount(name));
        (words[2], words[3]) = (GuestText(file), Encoding.UTF8.GetByteCount(file));
        (words[4], words[5]) = (line, entry);
        for (var i = 0; i < words.Length; i++) { memory.WriteWord((ulong)(target + (8 * i)), words[i]); }
    }

    private CodePlace PlaceOf(in CallFrame frame) => new(CodeOf(frame), CodeOf(frame).IndexOf(frame.Pc));

    private CodePlace? PlaceAt(long pc)
    {
        if (pc >= FirstPlace && pc - FirstPlace < places.Count) { return places[(int)(pc - FirstPlace)]; }
        return program.FunctionAt((ulong)pc) is { Function: not null } entry ? new CodePlace(CodeOf(entry), 0) : null;
    }

    private long NumberOf(CodePlace place)
    {
        if (!placeNumbers.TryGetValue(place, out var number))
        {
            number = FirstPlace + places.Count;
            placeNumbers.Add(place, number);
            places.Add(place);
        }
        return number;
    }

    private long GuestText(string text)
    {
        if (!guestTexts.TryGetValue(text, out var address))
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            address = (long)ReserveHeap(bytes.Length);
            if (address != 0) { bytes.CopyTo(memory.Bytes((ulong)address, bytes.Length)); }
            guestTexts.Add(text, address);
        }
        return address;
    }
}

using GoDefer.Frontend.Source;
using GoDefer.Frontend.Types.Diagnostics;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>
/// Checks, when all names they use are resolved, that types have a size: no type contains itself, no interface embeds
/// itself, nothing is too large. Types wait in a queue that is worked off from its end, as in gc, which decides where in a
/// cycle the message goes.
/// </summary>
internal sealed class WidthQueue(CheckDiagnostics report)
{
    private const long MaxChanElement = 1 << 16;

    private readonly Stack<(GoType Type, Position Line)> pending = [];
    private readonly HashSet<GoType> done = [];
    private readonly HashSet<GoType> active = [];
    private readonly HashSet<GoType> broken = [];
    private readonly Dictionary<InterfaceType, IReadOnlyList<InterfaceElement>> interfaces = [];

    /// <summary>An element of an interface as written: a method, or an embedded type; neither if that is wrong.</summary>
    public sealed record InterfaceElement(InterfaceMethod? Method, GoType? Embedded, Position At);

    /// <summary>How many declarations are open whose types need not have a size yet; the first is the package's.</summary>
    private int open = 1;

    /// <summary>Lets types wait until <see cref="Resume"/>.</summary>
    public void Defer() => open++;

    /// <summary>Checks what waits, if nothing else lets it wait.</summary>
    public void Resume()
    {
        if (--open == 0)
        {
            CheckPending();
        }
    }

    public void Add(GoType type)
    {
        pending.Push((type, report.Line));
        if (open == 0)
        {
            CheckPending();
        }
    }

    public void Add(InterfaceType type, IReadOnlyList<InterfaceElement> source)
    {
        interfaces[type] = source;
        Add(type);
    }

    public void CheckPending()
    {
        while (pending.TryPop(out var next))
        {
            Check(next.Type, next.Line);
        }
    }

    private void Check(GoType type, Position line)
    {
        if (done.Contains(type))
        {
            return;
        }
        if (!active.Add(type))
        {
            ReportRecursion(type, line);
            return;
        }
        if (type is NamedType { Symbol: { } symbol })
        {
            line = symbol.Position;
        }
        if (type is NamedType { IsResolved: false, Symbol.Type: not BasicType } unresolved)
        {
            ReportRecursion(unresolved, line);
        }
        CheckParts(type, line);
        active.Remove(type);
        done.Add(type);
    }

    private void ReportRecursion(GoType type, Position line)
    {
        if (broken.Add(type))
        {
            report.RecursiveType(type is NamedType { Symbol: { } symbol } ? symbol.Position : line, type);
        }
        (type as NamedType)?.Break();
    }

    private void CheckParts(GoType type, Position line)
    {
        switch (type.Underlying)
        {
            case StructType structure:
                foreach (var field in structure.Fields)
                {
                    Check(field.Type, line);
                }
                CheckSize(type, line);
                break;
            case ArrayType array:
                Check(array.ElementType, line);
                CheckArray(type, array, line);
                break;
            case InterfaceType face:
                foreach (var embedded in face.Embedded.Where(e => e.IsInterface || e is NamedType { IsResolved: false }))
                {
                    Check(embedded, line);
                }
                CheckMethods(face);
                break;
            case ChanType chan:
                pending.Push((chan.ElementType, line));
                CheckChan(chan, line);
                break;
        }
    }

    private void CheckSize(GoType type, Position line)
    {
        if (active.Count == 1 && broken.Count == 0 && type.Size >= TypeLayout.MaxSize)
        {
            report.TypeTooLarge(line, type);
        }
    }

    private void CheckArray(GoType type, ArrayType array, Position line)
    {
        if (broken.Count == 0 && array.ElementType.Size != 0 && array.Length > (TypeLayout.MaxSize - 1) / array.ElementType.Size)
        {
            report.TypeBeyondAddresses(line, type);
        }
    }

    private void CheckChan(ChanType chan, Position line)
    {
        if (broken.Count == 0 && chan.ElementType is not NamedType { IsResolved: false } && chan.ElementType.Size >= MaxChanElement)
        {
            report.ChanElementTooLarge(line);
        }
    }

    private void CheckMethods(InterfaceType face)
    {
        if (!interfaces.Remove(face, out var source))
        {
            return;
        }
        var seen = new HashSet<(string, GoPackage?)>();
        var all = new List<(InterfaceMethod Method, Position At)>();
        var hasNonInterface = false;
        foreach (var element in source)
        {
            if (element.Method is not null)
            {
                all.Add((element.Method, element.At));
            }
            else if (element.Embedded is null)
            {
                report.GiveUp();
            }
            else if (element.Embedded.Underlying is InterfaceType embedded)
            {
                all.AddRange(embedded.Methods.Select(m => (m, element.At)));
            }
            else if (!element.Embedded.IsInvalid)
            {
                report.EmbeddedNonInterface(element.At, element.Embedded);
                hasNonInterface = true;
            }
        }
        if (hasNonInterface && source.Count > 1) { report.GiveUp(); }
        foreach (var (method, at) in all.OrderBy(entry => entry.Method, MethodOrder.Instance))
        {
            if (method.Name != "_" && !seen.Add((method.Name, GoNames.IsExported(method.Name) ? null : method.Package)))
            {
                report.Duplicate(at, "method", method.Name);
            }
        }
    }
}

using GoDefer.Amd64.Ssa;
using GoDefer.Amd64.Support;
using GoDefer.IR;

namespace GoDefer.Amd64.Emit;

/// <summary>
/// Where the variables of a function are. Locals lie below the frame's top: pointers first, then by size, large ones on top, then by
/// name; parameters and results in the caller's frame in order of declaration. Locals that nothing refers to have no place.
/// </summary>
public sealed class FrameLayout
{
    private const int WordSize = 8;

    private readonly Dictionary<Local, long> _offsets = [];
    private readonly List<Local> _variables;

    private FrameLayout(SsaFunction function)
    {
        var used = UsedLocals(function);
        PlaceArguments(function);
        var declared = Declarations(function);
        GoSort.Sort<Declaration>(declared, (x, y) => ComesBefore(x, y, used));
        _variables = [.. declared.Select(declaration => declaration.Local).OfType<Local>().Where(local => IsArgument(local) || used.Contains(local))];
        PlaceLocals();
    }

    /// <summary>Parameters and results by offset, then the locals that have a place, from the top of the frame down.</summary>
    public IReadOnlyList<Local> Variables => _variables;

    /// <summary>Bytes of the locals, a multiple of 8.</summary>
    public long LocalsSize { get; private set; }

    /// <summary>Bytes from the top of the frame down to the last local with pointers, a multiple of 8.</summary>
    public long PointersSize { get; private set; }

    /// <summary>Bytes of parameters and results.</summary>
    public long ArgumentsSize { get; private set; }

    /// <summary>
    /// Locals the collector may look at before the program has set them, so that they must be cleared on entry. Filled by liveness.
    /// </summary>
    public HashSet<Local> NeedsZero { get; } = [];

    /// <summary>Lays out the frame after register allocation.</summary>
    public static FrameLayout Of(SsaFunction function) => new(function);

    /// <summary>True for parameters and results.</summary>
    public static bool IsArgument(Local local) => local.Role is LocalRole.Parameter or LocalRole.Result;

    /// <summary>
    /// Offset in bytes: of a local from the top of the frame (negative), of a parameter or result in the argument area.
    /// </summary>
    public long OffsetOf(Local local) => _offsets.GetValueOrDefault(local);

    /// <summary>The locals and the other declarations in order; gc's sort is not stable, so that the latter change the order of locals.</summary>
    private static Declaration[] Declarations(SsaFunction function)
    {
        List<Declaration> declared = [.. function.Locals.Where(local => local.Role != LocalRole.Join).Select(local => new Declaration(local))];
        if (function.Source is { } source)
        {
            for (var i = source.OtherDeclarations.Count - 1; i >= 0; i--)
            {
                var other = source.OtherDeclarations[i];
                declared.Insert(other.Place, new Declaration(null, other.Name, other.HasPointers, other.Size));
            }
        }
        return [.. declared];
    }

    private static HashSet<Local> UsedLocals(SsaFunction function)
    {
        HashSet<Local> used = [];
        foreach (var location in function.Locations)
        {
            if (location is StackLocation stack)
            {
                used.Add(stack.Slot.Local);
            }
        }
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                if (value.Symbolic is Local local)
                {
                    used.Add(local);
                }
            }
        }
        return used;
    }

    // gc's order of declarations in a frame; it leaves equal ones to its sort.
    private bool ComesBefore(Declaration x, Declaration y, HashSet<Local> used)
    {
        if (x.SortsWithArguments || y.SortsWithArguments)
        {
            return x.SortsWithArguments && (!y.SortsWithArguments || OffsetOf(x) < OffsetOf(y));
        }
        var (xIsUsed, yIsUsed) = (x.Local is not null && used.Contains(x.Local), y.Local is not null && used.Contains(y.Local));
        if (xIsUsed != yIsUsed)
        {
            return xIsUsed;
        }
        if (x.HasPointers != y.HasPointers)
        {
            return x.HasPointers;
        }
        return x.Size != y.Size ? x.Size > y.Size : string.CompareOrdinal(x.Name, y.Name) < 0;
    }

    private long OffsetOf(Declaration declaration) => declaration.Local is { } local ? OffsetOf(local) : 0;

    private void PlaceArguments(SsaFunction function)
    {
        if (function.Source is not { } source)
        {
            return;
        }
        long offset = 0;
        var parameters = Place(source.Signature.Parameters, ref offset);
        offset = Alignment.RoundUp(offset, WordSize);
        var results = Place(source.Signature.Results, ref offset);
        ArgumentsSize = Alignment.RoundUp(offset, WordSize);
        foreach (var local in function.Locals)
        {
            if (IsArgument(local))
            {
                _offsets[local] = (local.Role == LocalRole.Parameter ? parameters : results)[local.Index];
            }
        }
    }

    private static long[] Place(IReadOnlyList<IrType> types, ref long offset)
    {
        var offsets = new long[types.Count];
        for (var index = 0; index < offsets.Length; index++)
        {
            offsets[index] = Alignment.RoundUp(offset, types[index].Alignment);
            offset = offsets[index] + types[index].Size;
        }
        return offsets;
    }

    private void PlaceLocals()
    {
        long size = 0;
        long pointers = 0;
        foreach (var local in _variables.Where(local => !IsArgument(local)))
        {
            size = Alignment.RoundUp(size + local.Type.Size, local.Type.Alignment);
            if (local.Type.HasPointers)
            {
                pointers = size;
            }
            _offsets[local] = -size;
        }
        LocalsSize = Alignment.RoundUp(size, WordSize);
        PointersSize = Alignment.RoundUp(pointers, WordSize);
    }

    /// <summary>A local, or a declaration that is none, by what gc sorts it.</summary>
    private sealed record Declaration(Local? Local, string? Name, bool HasPointers, long Size)
    {
        public Declaration(Local local) : this(local, local.Name, local.Type.HasPointers, local.Type.Size) { }

        /// <summary>Arguments do, and what has no name: gc tells the latter by its class.</summary>
        public bool SortsWithArguments => Local is null ? Name is null : IsArgument(Local);
    }
}

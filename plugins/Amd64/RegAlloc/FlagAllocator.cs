using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>
/// Pass "flagalloc": makes sure that the one flags register holds what an instruction or branch reads from it. Flags cannot be
/// spilled: where they are lost the comparison is made again. Needs the order of values and no critical edges.
/// </summary>
internal sealed class FlagAllocator
{
    private readonly SsaFunction _function;

    /// <summary>By block: the flags we want the register to hold at the end of the block.</summary>
    private readonly SsaValue?[] _wantedAtEnd;

    /// <summary>Flags that are computed again somewhere.</summary>
    private readonly HashSet<SsaValue> _recomputed = [];

    private FlagAllocator(SsaFunction function)
    {
        _function = function;
        _wantedAtEnd = new SsaValue?[function.BlockCount];
    }

    public static void Run(SsaFunction function)
    {
        var allocator = new FlagAllocator(function);
        allocator.FindWanted();
        allocator.DropImpossible();
        allocator.FindRecomputed();
        foreach (var block in function.Blocks)
        {
            allocator.Rewrite(block);
        }
        foreach (var block in function.Blocks)
        {
            block.FlagsLiveAtEnd = allocator._wantedAtEnd[block.Id] is not null;
        }
    }

    // Two rounds over the postorder are enough for nearly all functions, and a wish that is missed only costs a comparison.
    private void FindWanted()
    {
        var postorder = _function.Postorder;
        for (var round = 0; round < 2; round++)
        {
            foreach (var block in postorder)
            {
                if (WantedAtStart(block) is not { } flags)
                {
                    continue;
                }
                foreach (var edge in block.Predecessors)
                {
                    _wantedAtEnd[edge.Block.Id] = flags;
                }
            }
        }
    }

    private SsaValue? WantedAtStart(SsaBlock block)
    {
        var flags = FlagsControl(block) ?? _wantedAtEnd[block.Id];
        for (var index = block.Values.Count - 1; index >= 0; index--)
        {
            var value = block.Values[index];
            if (value == flags || ClobbersFlags(value))
            {
                flags = null;
            }
            foreach (var arg in value.Args)
            {
                if (arg.Type.IsFlags())
                {
                    flags = arg;
                }
            }
        }
        return flags;
    }

    // A branch has no place behind its comparison for another one, and the test after deferproc destroys the flags.
    private void DropImpossible()
    {
        foreach (var block in _function.Blocks)
        {
            if (FlagsControl(block) is { } control && _wantedAtEnd[block.Id] != control || block.Kind == SsaBlockKind.Defer)
            {
                _wantedAtEnd[block.Id] = null;
            }
        }
    }

    private void FindRecomputed()
    {
        foreach (var block in _function.Blocks)
        {
            var current = AtStart(block);
            foreach (var value in block.Values)
            {
                foreach (var arg in value.Args)
                {
                    if (arg.Type.IsFlags() && arg != current)
                    {
                        _recomputed.Add(arg);
                        current = arg;
                    }
                }
                current = After(value, current);
            }
            AddIfLost(FlagsControl(block), current);
            AddIfLost(_wantedAtEnd[block.Id], current);
        }
    }

    private void AddIfLost(SsaValue? flags, SsaValue? current)
    {
        if (flags is not null && flags != current)
        {
            _recomputed.Add(flags);
        }
    }

    private void Rewrite(SsaBlock block)
    {
        SsaValue[] schedule = [.. block.Values];
        block.Values.Clear();
        var current = AtStart(block);
        foreach (var value in schedule)
        {
            if (_recomputed.Contains(value) && value.MemoryArg is not null)
            {
                SplitLoad(value, block);
            }
            for (var index = 0; index < value.ArgCount; index++)
            {
                var arg = value.Args[index];
                if (arg.Type.IsFlags() && arg != current)
                {
                    value.SetArg(index, Recompute(arg, block));
                    current = arg;
                }
            }
            block.Values.Add(value);
            current = After(value, current);
        }
        if (FlagsControl(block) is { } control && control != current)
        {
            block.SetControl(Recompute(control, block));
            current = control;
        }
        // The users in later blocks keep pointing to the original; only the register matters to them.
        if (_wantedAtEnd[block.Id] is { } wanted && wanted != current)
        {
            Recompute(wanted, block);
        }
    }

    /// <summary>A comparison with memory cannot be repeated, as the memory may have changed: loads first, then compares.</summary>
    private void SplitLoad(SsaValue value, SsaBlock block)
    {
        var (loadOp, type, compareOp) = value.Op switch
        {
            SsaOp.CMPQload => (SsaOp.MOVQload, _function.Types.UInt64, SsaOp.CMPQ),
            SsaOp.CMPLload => (SsaOp.MOVLload, _function.Types.UInt32, SsaOp.CMPL),
            SsaOp.CMPWload => (SsaOp.MOVWload, _function.Types.UInt16, SsaOp.CMPW),
            SsaOp.CMPBload => (SsaOp.MOVBload, _function.Types.UInt8, SsaOp.CMPB),
            SsaOp.CMPQconstload => (SsaOp.MOVQload, _function.Types.UInt64, SsaOp.CMPQconst),
            SsaOp.CMPLconstload => (SsaOp.MOVLload, _function.Types.UInt32, SsaOp.CMPLconst),
            SsaOp.CMPWconstload => (SsaOp.MOVWload, _function.Types.UInt16, SsaOp.CMPWconst),
            SsaOp.CMPBconstload => (SsaOp.MOVBload, _function.Types.UInt8, SsaOp.CMPBconst),
            _ => throw _function.Error($"cannot split {value}"),
        };
        var withConstant = value.Info.Payload == SsaPayload.SymbolValueAndOffset;
        var (constant, offset) = withConstant
            ? (new ValueAndOffset(value.Immediate).Value, new ValueAndOffset(value.Immediate).Offset)
            : (0, value.Immediate);
        var load = block.NewValue(value.Position, loadOp, type, offset, value.Symbolic, value.Args[0], value.MemoryArg!);
        value.Op = compareOp;
        value.Immediate = constant;
        value.Symbolic = null;
        value.SetArgs(withConstant ? [load] : [load, value.Args[1]]);
    }

    private SsaValue? AtStart(SsaBlock block) =>
        block.Predecessors.Count > 0 ? _wantedAtEnd[block.Predecessors[0].Block.Id] : null;

    private static SsaValue? FlagsControl(SsaBlock block) =>
        block.Control is { } control && control.Type.IsFlags() ? control : null;

    private static SsaValue? After(SsaValue value, SsaValue? flags) =>
        value.Type.IsFlags() ? value : ClobbersFlags(value) ? null : flags;

    // A pair with flags that nobody selects destroys them all the same.
    private static bool ClobbersFlags(SsaValue value) =>
        value.Info.Has(SsaOpFlags.ClobbersFlags)
        || value.Type.IsTuple() && (value.Type.Fields[0].Type.IsFlags() || value.Type.Fields[1].Type.IsFlags());

    /// <summary>Copies a comparison to the end of a block, and before it the flags it is made of.</summary>
    private static SsaValue Recompute(SsaValue flags, SsaBlock block)
    {
        var sources = new SsaValue?[flags.ArgCount];
        for (var index = 0; index < sources.Length; index++)
        {
            var arg = flags.Args[index];
            sources[index] = arg.Type.IsFlags() || arg.Type.IsTuple() ? Recompute(arg, block) : null;
        }
        var copy = flags.CopyInto(block);
        for (var index = 0; index < sources.Length; index++)
        {
            if (sources[index] is { } source)
            {
                copy.SetArg(index, source);
            }
        }
        return copy;
    }
}

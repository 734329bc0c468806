using GoDefer.Amd64.Ssa;

namespace GoDefer.Amd64.Schedule;

/// <summary>
/// Pass "schedule": fixes the order of values in each block, which is that of the machine code. A block is filled from its end:
/// of the values all of whose uses are placed, the one that belongs furthest to the back is taken next.
/// </summary>
internal static class Scheduler
{
    /// <summary>Where in a block values of a kind belong, from front to back.</summary>
    private enum Place : byte
    {
        /// <summary>Phis, and the closure pointer, whose register nothing may overwrite before.</summary>
        Phi,
        /// <summary>Nil checks, before loads through the same pointer.</summary>
        NilCheck,
        /// <summary>The parts of a tuple, right behind what makes it.</summary>
        ReadTuple,
        VarDef,
        /// <summary>Stores, early: that frees registers.</summary>
        Memory,
        Default,
        /// <summary>Flags, late: there is only one flags register.</summary>
        Flags,
        /// <summary>What the block branches on, and what uses it.</summary>
        Control,
    }

    public static void Run(SsaFunction function)
    {
        var state = new State(function);
        foreach (var block in function.Blocks)
        {
            foreach (var value in block.Values)
            {
                state.Places[value.Id] = PlaceOf(value);
            }
        }
        foreach (var block in function.Blocks)
        {
            state.Schedule(block);
        }
        function.IsScheduled = true;
    }

    private static Place PlaceOf(SsaValue value) => value.Op switch
    {
        SsaOp.LoweredGetClosurePtr => Place.Phi,
        SsaOp.LoweredNilCheck => Place.NilCheck,
        SsaOp.Phi => Place.Phi,
        SsaOp.VarDef => Place.VarDef,
        _ when value.Type.IsMemory() => Place.Memory,
        SsaOp.Select0 or SsaOp.Select1 => Place.ReadTuple,
        _ when value.Type.IsFlags() || value.Type.IsTuple() => Place.Flags,
        _ => Place.Default,
    };

    private sealed class State : IComparer<SsaValue>
    {
        private readonly SsaFunction _function;
        private readonly int[] _openUses;
        private readonly SsaValue?[] _nextStore;
        private readonly List<SsaValue>?[] _loadsBefore;
        private readonly PriorityQueue<SsaValue, SsaValue> _ready;
        private readonly List<SsaValue> _backwards = [];
        private readonly Dictionary<int, (SsaValue? First, SsaValue? Second)> _tupleParts = [];

        public State(SsaFunction function)
        {
            _function = function;
            Places = new Place[function.ValueCount];
            _openUses = new int[function.ValueCount];
            _nextStore = new SsaValue?[function.ValueCount];
            _loadsBefore = new List<SsaValue>?[function.ValueCount];
            _ready = new PriorityQueue<SsaValue, SsaValue>(this);
        }

        public Place[] Places { get; }

        public void Schedule(SsaBlock block)
        {
            LinkStores(block);
            CountUses(block);
            MoveControlToEnd(block);
            foreach (var value in block.Values)
            {
                if (_openUses[value.Id] == 0)
                {
                    _ready.Enqueue(value, value);
                }
            }
            _backwards.Clear();
            while (_ready.TryDequeue(out var value, out _))
            {
                Place(value);
                Release(value, block);
            }
            if (_backwards.Count != block.Values.Count)
            {
                throw _function.Error($"{block} is not scheduled completely");
            }
            _backwards.Reverse();
            block.Values.Clear();
            block.Values.AddRange(_backwards);
        }

        /// <summary>Orders by what is taken first, which stands furthest to the back.</summary>
        public int Compare(SsaValue? x, SsaValue? y)
        {
            var order = Places[y!.Id].CompareTo(Places[x!.Id]);
            if (order != 0)
            {
                return order;
            }
            if (y.Position.IsBefore(x.Position))
            {
                return -1;
            }
            if (x.Position.IsBefore(y.Position))
            {
                return 1;
            }
            order = x.Op == SsaOp.Phi ? 0 : x.ArgCount.CompareTo(y.ArgCount);
            return order != 0 ? order : y.Id.CompareTo(x.Id);
        }

        private void LinkStores(SsaBlock block)
        {
            foreach (var value in block.Values)
            {
                if (value.Op == SsaOp.Phi || !value.Type.IsMemory())
                {
                    continue;
                }
                foreach (var arg in value.Args)
                {
                    if (arg.Type.IsMemory())
                    {
                        _nextStore[arg.Id] = value;
                    }
                }
            }
        }

        // The use by a phi is one of the previous iteration and orders nothing. A load has to stand before the store that follows
        // the memory it reads.
        private void CountUses(SsaBlock block)
        {
            foreach (var value in block.Values)
            {
                if (value.Op == SsaOp.Phi)
                {
                    continue;
                }
                foreach (var arg in value.Args)
                {
                    if (arg.Block == block)
                    {
                        _openUses[arg.Id]++;
                    }
                    if (!value.Type.IsMemory() && arg.Type.IsMemory() && _nextStore[arg.Id] is { } store && store.Block == block)
                    {
                        (_loadsBefore[store.Id] ??= []).Add(value);
                        _openUses[value.Id]++;
                    }
                }
            }
        }

        private void MoveControlToEnd(SsaBlock block)
        {
            if (block.Control is not { } control || control.Op == SsaOp.Phi)
            {
                return;
            }
            Places[control.Id] = Scheduler.Place.Control;
            foreach (var value in block.Values)
            {
                if (value.Op != SsaOp.Phi && value.Args.Contains(control))
                {
                    Places[value.Id] = Scheduler.Place.Control;
                }
            }
        }

        // Parts of a tuple wait for the tuple, to stand right behind it.
        private void Place(SsaValue value)
        {
            if (value.Op is SsaOp.Select0 or SsaOp.Select1)
            {
                var tuple = value.Args[0].Id;
                var parts = _tupleParts.GetValueOrDefault(tuple);
                _tupleParts[tuple] = value.Op == SsaOp.Select0 ? (value, parts.Second) : (parts.First, value);
                return;
            }
            if (value.Type.IsTuple() && _tupleParts.Remove(value.Id, out var waiting))
            {
                AddIfAny(waiting.Second);
                AddIfAny(waiting.First);
            }
            _backwards.Add(value);
        }

        private void AddIfAny(SsaValue? part)
        {
            if (part is not null)
            {
                _backwards.Add(part);
            }
        }

        private void Release(SsaValue value, SsaBlock block)
        {
            foreach (var arg in value.Args)
            {
                if (arg.Block == block)
                {
                    CloseUse(arg);
                }
            }
            foreach (var load in _loadsBefore[value.Id] ?? [])
            {
                CloseUse(load);
            }
        }

        private void CloseUse(SsaValue value)
        {
            if (--_openUses[value.Id] == 0)
            {
                _ready.Enqueue(value, value);
            }
        }
    }
}

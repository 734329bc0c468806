using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using static GoDefer.Amd64.Rules.Expression;
using static GoDefer.Amd64.Rules.RuleHelpers;
using static GoDefer.Amd64.Ssa.SsaOp;

namespace GoDefer.Amd64.Rules;

internal static partial class GenericRules
{
    /// <summary>How many stores a load or move looks back over.</summary>
    private const int MaxStores = 4;

    private static long StoredSize(SsaValue store) => ((IrType)store.Symbolic!).Size;

    private static bool LoadValue(SsaValue v) =>
        LoadStored(v) || LoadReinterpreted(v) || LoadZeroedBehindStores(v) || LoadZeroed(v) || LoadAggregate(v);

    /// <summary>The value that one of the last stores put there, if those after it did not touch it.</summary>
    private static bool LoadStored(SsaValue v)
    {
        var (type, pointer, store) = (v.Type, v.Arg0, v.Arg1);
        var first = store;
        for (var i = 0; i < MaxStores && store.Op == Store; i++)
        {
            if (IsSamePointer(pointer, store.Arg0) && type.IsIdentical(store.Arg1.Type) && type.Size == StoredSize(first)
                && AreDisjoint(first, store, store.Arg0, StoredSize(store)))
            {
                return v.BecomeCopy(store.Arg1);
            }
            store = store.Arg2;
        }
        return false;
    }

    /// <summary>Whether the stores from <paramref name="first"/> back to, without, <paramref name="end"/> do not touch a range.</summary>
    private static bool AreDisjoint(SsaValue first, SsaValue end, SsaValue pointer, long size)
    {
        for (var store = first; !ReferenceEquals(store, end); store = store.Arg2)
        {
            if (!IsDisjoint(pointer, size, store.Arg0, StoredSize(store))) { return false; }
        }
        return true;
    }

    /// <summary>A constant stored under another type of the same size: math.Float64bits and the like.</summary>
    private static bool LoadReinterpreted(SsaValue v)
    {
        var (type, store) = (v.Type, v.Arg1);
        if (store.Op != Store || !IsSamePointer(v.Arg0, store.Arg0) || StoredSize(store) != type.Size) { return false; }
        var c = store.Arg1;
        return c.Op switch
        {
            SsaOp.Const64 when type.IsFloat && type.Size == 8 => v.Become(Const64F, c.Immediate),
            SsaOp.Const32 when type.IsFloat && type.Size == 4 => v.BecomeFloat(Const32F, BitConverter.Int32BitsToSingle((int)c.Immediate)),
            Const64F when type.IsInteger(W64) => v.Become(SsaOp.Const64, c.Immediate),
            Const32F when type.IsInteger(W32) => v.Become(SsaOp.Const32, BitConverter.SingleToInt32Bits((float)c.FloatConstant)),
            _ => false,
        };
    }

    /// <summary>A load from zeroed memory past stores elsewhere is a load right behind the zeroing.</summary>
    private static bool LoadZeroedBehindStores(SsaValue v)
    {
        var (type, pointer, store) = (v.Type, v.Arg0, v.Arg1);
        if (pointer.Op != OffPtr || !type.CanBeValue()) { return false; }
        var end = store;
        for (var i = 0; i < MaxStores && end.Op == Store; i++)
        {
            end = end.Arg2;
            if (end.Op != Zero) { continue; }
            var offset = pointer.Immediate;
            return offset >= 0 && offset + type.Size <= end.Immediate && IsSamePointer(pointer.Arg0, end.Arg0)
                && AreDisjoint(store, end, pointer, type.Size)
                && v.BecomeCopyOf(N(Load, type, N(OffPtr, pointer.Type, offset, end.Arg0), end), end.Block);
        }
        return false;
    }

    private static bool LoadZeroed(SsaValue v)
    {
        var (type, pointer, zero) = (v.Type, v.Arg0, v.Arg1);
        if (pointer.Op != OffPtr || zero.Op != Zero || !IsSamePointer(pointer.Arg0, zero.Arg0)) { return false; }
        if (zero.Immediate < pointer.Immediate + type.Size) { return false; }
        if (type.Kind == IrKind.Bool) { return v.BecomeBool(false); }
        if (type.IsInteger) { return v.Become(Const(Log2(type.Size)), 0); }
        return type.IsFloat && v.Become(type.Size == 4 ? Const32F : Const64F, 0);
    }

    private static bool StoreValue(SsaValue v) =>
        StoreBack(v) || StoreZeroAgain(v) || StoreAggregate(v) || StoreAsMove(v) || StoreZeroIntoNew(v) || StoreOverCleared(v);

    /// <summary>Stores what was loaded from there.</summary>
    private static bool StoreBack(SsaValue v)
    {
        var (pointer, load, memory) = (v.Arg0, v.Arg1, v.Arg2);
        if (load.Op != Load || !IsSamePointer(pointer, load.Arg0) || load.Type.Size != StoredSize(v)) { return false; }
        var old = load.Arg1;
        var store = memory;
        for (var i = 0; i < MaxStores; i++)
        {
            if (ReferenceEquals(store, old)) { return v.BecomeCopy(memory); }
            if (store.Op != Store || !IsDisjoint(pointer, StoredSize(v), store.Arg0, StoredSize(store))) { return false; }
            store = store.Arg2;
        }
        return false;
    }

    /// <summary>Stores zero where memory was zeroed.</summary>
    private static bool StoreZeroAgain(SsaValue v)
    {
        var (pointer, x, memory) = (v.Arg0, v.Arg1, v.Arg2);
        if (pointer.Op != OffPtr || !x.IsConstZero()) { return false; }
        var end = memory;
        for (var i = 0; i < MaxStores; i++)
        {
            if (end.Op == Zero)
            {
                var offset = pointer.Immediate;
                return offset >= 0 && StoredSize(v) + offset <= end.Immediate && IsSamePointer(pointer.Arg0, end.Arg0)
                    && AreDisjoint(memory, end, pointer, StoredSize(v)) && v.BecomeCopy(memory);
            }
            if (end.Op != Store) { return false; }
            end = end.Arg2;
        }
        return false;
    }

    /// <summary>A value too large for SSA is moved.</summary>
    private static bool StoreAsMove(SsaValue v)
    {
        var (target, load, memory) = (v.Arg0, v.Arg1, v.Arg2);
        if (load.Op != Load || ((IrType)v.Symbolic!).CanBeValue()) { return false; }
        var (type, size, source) = (v.Symbolic, StoredSize(v), load.Arg0);
        if (ReferenceEquals(load.Arg1, memory)) { return v.Become(Move, size, type, target, source, memory); }
        return memory.Op == VarDef && ReferenceEquals(load.Arg1, memory.Arg0)
            && v.Become(Move, size, type, target, source, N(VarDef, SsaTypes.Memory, 0, memory.Symbolic, memory.Arg0));
    }

    private static bool StoreZeroIntoNew(SsaValue v)
    {
        var (pointer, x, memory) = (v.Arg0, v.Arg1, v.Arg2);
        if (!x.IsConstZero()) { return false; }
        if (pointer.Op == OffPtr) { pointer = pointer.Arg0; }
        return IsNewObject(pointer, out var call) && ReferenceEquals(call, memory) && v.BecomeCopy(memory);
    }

    /// <summary>Stores that together overwrite all that was just moved or zeroed: that was in vain.</summary>
    private static bool StoreOverCleared(SsaValue v)
    {
        if (v.Arg0.Op != OffPtr) { return false; }
        var first = v.Arg2;
        var stores = new List<SsaValue>(MaxStores) { v };
        var size = StoredSize(v);
        var below = v;
        for (var store = first; ; store = store.Arg2)
        {
            if (store.Op is Move or Zero) { break; }
            if (stores.Count == MaxStores || store.Op != Store || store.Uses != 1 || store.Arg0.Op != OffPtr) { return false; }
            if (below.Arg0.Immediate - store.Arg0.Immediate != StoredSize(store) || !IsSamePointer(below.Arg0.Arg0, store.Arg0.Arg0)) { return false; }
            size += StoredSize(store);
            stores.Add(store);
            below = store;
        }
        var cleared = below.Arg2;
        if (stores.Count < 2 || cleared.Uses != 1 || below.Arg0.Immediate != 0 || cleared.Immediate != size) { return false; }
        if (!IsSamePointer(below.Arg0.Arg0, cleared.Arg0)) { return false; }
        Expression state = cleared.MemoryArg!;
        for (var i = stores.Count - 1; i > 0; i--)
        {
            state = N(Store, SsaTypes.Memory, 0, stores[i].Symbolic, stores[i].Arg0, stores[i].Arg1, state);
        }
        for (var i = 1; i < stores.Count; i++) { stores[i].Clobber(); }
        cleared.Clobber();
        return v.Become(Store, 0, v.Symbolic, v.Arg0, v.Arg1, state);
    }

    private static bool ZeroMemory(SsaValue v)
    {
        var (pointer, memory) = (v.Arg0, v.Arg1);
        if (IsNewObject(pointer, out var call) && ReferenceEquals(call, memory)) { return v.BecomeCopy(memory); }
        return memory.Op switch
        {
            Store => OverwriteStore(v, memory),
            Move => OverwriteClear(v, memory, null),
            VarDef when memory.Arg0.Op == Move => OverwriteClear(v, memory.Arg0, memory),
            _ => false,
        };
    }

    private static bool MoveMemory(SsaValue v)
    {
        var memory = v.Arg2;
        return MoveZeroed(v, memory)
            || (memory.Op == Store && OverwriteStore(v, memory))
            || (memory.Op == Move && OverwriteClear(v, memory, null))
            || (memory.Op == VarDef && memory.Arg0.Op == Move && OverwriteClear(v, memory.Arg0, memory))
            || (memory.Op == Zero && OverwriteClear(v, memory, null))
            || (memory.Op == VarDef && memory.Arg0.Op == Zero && OverwriteClear(v, memory.Arg0, memory))
            || MoveStored(v, memory, memory)
            || (memory.Op == VarDef && MoveStored(v, memory, memory.Arg0))
            || MoveStoredAndZeroed(v, memory, memory)
            || (memory.Op == VarDef && MoveStoredAndZeroed(v, memory, memory.Arg0));
    }

    /// <summary>A copy of memory that was just zeroed is zeroing.</summary>
    private static bool MoveZeroed(SsaValue v, SsaValue memory)
    {
        var zero = memory.Op == VarDef ? memory.Arg0 : memory;
        return zero.Op == Zero && zero.Immediate == v.Immediate && ReferenceEquals(zero.Symbolic, v.Symbolic) && IsSamePointer(v.Arg1, zero.Arg0)
            && v.Become(Zero, v.Immediate, v.Symbolic, v.Arg0, memory);
    }

    /// <summary>A store into what is then zeroed or moved over was in vain.</summary>
    private static bool OverwriteStore(SsaValue v, SsaValue store)
    {
        var target = store.Arg0;
        if (target.Op != OffPtr || store.Uses != 1 || !IsSamePointer(v.Arg0, target.Arg0)) { return false; }
        if (v.Immediate < target.Immediate + StoredSize(store)) { return false; }
        if (v.Op == Move && !IsDisjoint(v.Arg1, v.Immediate, target, StoredSize(store))) { return false; }
        var memory = store.Arg2;
        store.Clobber();
        return BecomeSame(v, memory);
    }

    /// <summary>A move or zeroing of what is then zeroed or moved over was in vain; a definition between them stays.</summary>
    private static bool OverwriteClear(SsaValue v, SsaValue clear, SsaValue? definition)
    {
        if (clear.Uses != 1 || definition is { Uses: not 1 }) { return false; }
        if (clear.Immediate != v.Immediate || !ReferenceEquals(clear.Symbolic, v.Symbolic) || !IsSamePointer(v.Arg0, clear.Arg0)) { return false; }
        if (v.Op == Move && !IsDisjoint(v.Arg1, v.Immediate, clear.Arg0, v.Immediate)) { return false; }
        var memory = clear.MemoryArg!;
        Expression state = definition is null ? memory : N(VarDef, SsaTypes.Memory, 0, definition.Symbolic, memory);
        clear.Clobber();
        definition?.Clobber();
        return BecomeSame(v, state);
    }

    private static bool BecomeSame(SsaValue v, Expression memory) => v.Op == Zero
        ? v.Become(Zero, v.Immediate, v.Symbolic, v.Arg0, memory)
        : v.Become(Move, v.Immediate, v.Symbolic, v.Arg0, v.Arg1, memory);

    /// <summary>A copy of memory that the last two to four stores filled completely is the same stores to the new place.</summary>
    private static bool MoveStored(SsaValue v, SsaValue memory, SsaValue first)
    {
        var stores = new List<SsaValue>(MaxStores);
        long size = 0;
        for (var store = first; stores.Count < MaxStores; store = store.Arg2)
        {
            if (!CanRepeat(v, store)) { return false; }
            if (stores.Count > 0 && stores[^1].Arg0.Immediate - store.Arg0.Immediate != StoredSize(store)) { return false; }
            size += StoredSize(store);
            stores.Add(store);
            if (store.Arg0.Immediate == 0) { break; }
        }
        return stores.Count >= 2 && stores[^1].Arg0.Immediate == 0 && v.Immediate == size && Repeat(v, stores, memory);
    }

    /// <summary>A copy of zeroed memory with one to four stores in it is zeroing and the same stores.</summary>
    private static bool MoveStoredAndZeroed(SsaValue v, SsaValue memory, SsaValue first)
    {
        var stores = new List<SsaValue>(MaxStores);
        var state = first;
        for (; state.Op != Zero; state = state.Arg2)
        {
            if (stores.Count == MaxStores || !CanRepeat(v, state) || v.Immediate < state.Arg0.Immediate + StoredSize(state)) { return false; }
            stores.Add(state);
        }
        if (stores.Count == 0 || state.Immediate != v.Immediate || !IsSamePointer(v.Arg1, state.Arg0)) { return false; }
        var type = (IrType)v.Symbolic!;
        if (((IrType)state.Symbolic!).Alignment > type.Alignment) { return false; }
        return Repeat(v, stores, N(Zero, SsaTypes.Memory, v.Immediate, type, v.Arg0, memory));
    }

    private static bool CanRepeat(SsaValue move, SsaValue store)
    {
        if (store.Op != Store || store.Arg0.Op != OffPtr || !IsSamePointer(move.Arg1, store.Arg0.Arg0)) { return false; }
        var type = (IrType)store.Symbolic!;
        return type.Alignment <= ((IrType)move.Symbolic!).Alignment && type.IsRegisterSized();
    }

    private static bool Repeat(SsaValue v, List<SsaValue> stores, Expression state)
    {
        var target = v.Arg0;
        for (var i = stores.Count - 1; ; i--)
        {
            var store = stores[i];
            var address = N(OffPtr, store.Arg0.Type, store.Arg0.Immediate, target);
            if (i == 0) { return v.Become(Store, 0, store.Symbolic, address, store.Arg1, state); }
            state = N(Store, SsaTypes.Memory, 0, store.Symbolic, address, store.Arg1, state);
        }
    }
}

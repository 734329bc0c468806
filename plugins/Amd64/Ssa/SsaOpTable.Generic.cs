using static GoDefer.Amd64.Ssa.SsaOp;
using static GoDefer.Amd64.Ssa.SsaOpFlags;

namespace GoDefer.Amd64.Ssa;

public static partial class SsaOpTable
{
    private static void AddGenericRows(SsaOpInfo[] table)
    {
        AddArithmetic(table);
        AddShiftsAndComparisons(table);
        AddDataFlow(table);
        AddMemory(table);
        AddConversions(table);
        AddAggregates(table);
        AddBookkeeping(table);
    }

    private static void Row(SsaOpInfo[] table, int arguments, SsaOpFlags flags, params ReadOnlySpan<SsaOp> ops) =>
        Row(table, arguments, flags, SsaPayload.None, SymbolEffect.None, ops);

    private static void Row(
        SsaOpInfo[] table, int arguments, SsaOpFlags flags, SsaPayload payload, SymbolEffect effect, params ReadOnlySpan<SsaOp> ops) =>
        Put(table, arguments, flags | Generic, payload, effect, RegisterUse.None, "", ops);

    private static void AddArithmetic(SsaOpInfo[] table)
    {
        Row(table, 2, Commutative, Add8, Add16, Add32, Add64, Add32F, Add64F, Mul8, Mul16, Mul32, Mul64, Mul32F, Mul64F);
        Row(table, 2, Commutative, Hmul64, Hmul64u);
        Row(table, 2, Commutative, And8, And16, And32, And64, Or8, Or16, Or32, Or64, Xor8, Xor16, Xor32, Xor64);
        Row(table, 2, None, AddPtr, Sub8, Sub16, Sub32, Sub64, SubPtr, Sub32F, Sub64F, Div32F, Div64F, Avg64u);
        Row(table, 2, None, Div8, Div16, Div32, Div64, Div8u, Div16u, Div32u, Div64u);
        Row(table, 2, None, Mod8, Mod16, Mod32, Mod64, Mod8u, Mod16u, Mod32u, Mod64u);
        Row(table, 1, None, Neg8, Neg16, Neg32, Neg64, Neg32F, Neg64F, Com8, Com16, Com32, Com64);
        Row(table, 1, None, Ctz8, Ctz16, Ctz32, Ctz64, Ctz8NonZero, Ctz16NonZero, Ctz32NonZero, Ctz64NonZero);
        Row(table, 1, None, BitLen8, BitLen16, BitLen32, BitLen64, Bswap32, Bswap64, PopCount8, PopCount16, PopCount32, PopCount64);
        Row(table, 1, None, Sqrt, Floor, Ceil, Trunc, RoundToEven);
    }

    private static void AddShiftsAndComparisons(SsaOpInfo[] table)
    {
        for (var op = Lsh8x8; op <= Rsh64Ux64; op++) { Row(table, 2, None, SsaPayload.Bool, SymbolEffect.None, op); }
        for (var op = Less8; op <= Geq64F; op++) { Row(table, 2, None, op); }
        Row(table, 2, Commutative, Eq8, Eq16, Eq32, Eq64, EqPtr, Eq32F, Eq64F, Neq8, Neq16, Neq32, Neq64, NeqPtr, Neq32F, Neq64F);
        Row(table, 2, None, EqInter, EqSlice, NeqInter, NeqSlice);
        Row(table, 3, None, CondSelect);
        Row(table, 2, Commutative, AndB, OrB, EqB, NeqB);
        Row(table, 1, None, Not);
    }

    private static void AddDataFlow(SsaOpInfo[] table)
    {
        Row(table, -1, ZeroWidth, Phi);
        Row(table, 1, None, Copy);
        Row(table, 2, ZeroWidth | ResultInArg0, SsaOp.Convert);
        Row(table, 0, None, SsaPayload.Bool, SymbolEffect.None, ConstBool);
        Row(table, 0, None, SsaPayload.String, SymbolEffect.None, ConstString);
        Row(table, 0, None, ConstNil, ConstInterface, ConstSlice);
        Row(table, 0, None, SsaPayload.Int8, SymbolEffect.None, Const8);
        Row(table, 0, None, SsaPayload.Int16, SymbolEffect.None, Const16);
        Row(table, 0, None, SsaPayload.Int32, SymbolEffect.None, Const32);
        Row(table, 0, None, SsaPayload.Int64, SymbolEffect.None, Const64);
        Row(table, 0, None, SsaPayload.Float32, SymbolEffect.None, Const32F);
        Row(table, 0, None, SsaPayload.Float64, SymbolEffect.None, Const64F);
        Row(table, 0, ZeroWidth, InitMem, SP, SB);
        Row(table, 0, ZeroWidth, SsaPayload.SymbolOffset, SymbolEffect.Read, Arg);
        Row(table, 1, None, SsaPayload.Symbol, SymbolEffect.Address, Addr);
        Row(table, 2, None, SsaPayload.Symbol, SymbolEffect.Address, LocalAddr);
    }

    private static void AddMemory(SsaOpInfo[] table)
    {
        Row(table, 2, None, Load);
        Row(table, 3, None, SsaPayload.Type, SymbolEffect.None, Store, StoreWB);
        Row(table, 3, None, SsaPayload.TypeAndSize, SymbolEffect.None, Move, MoveWB);
        Row(table, 2, None, SsaPayload.TypeAndSize, SymbolEffect.None, Zero, ZeroWB);
        Row(table, 3, None, SsaPayload.Symbol, SymbolEffect.None, WB);
        Row(table, 3, Call, SsaPayload.Int64, SymbolEffect.None, ClosureCall);
        Row(table, 1, Call, SsaPayload.SymbolOffset, SymbolEffect.None, StaticCall);
        Row(table, 2, Call, SsaPayload.Int64, SymbolEffect.None, InterCall);
        Row(table, 2, None, AtomicLoad32, AtomicLoad64, AtomicLoadPtr);
        Row(table, 3, HasSideEffects, AtomicStore32, AtomicStore64, AtomicStorePtrNoWB, AtomicExchange32, AtomicExchange64);
        Row(table, 3, HasSideEffects, AtomicAdd32, AtomicAdd64, AtomicAnd8, AtomicOr8);
        Row(table, 4, HasSideEffects, AtomicCompareAndSwap32, AtomicCompareAndSwap64);
    }

    private static void AddConversions(SsaOpInfo[] table)
    {
        for (var op = SignExt8to16; op <= Round64F; op++) { Row(table, 1, None, op); }
        Row(table, 1, None, IsNonNil);
        Row(table, 2, None, IsInBounds, IsSliceInBounds, SsaOp.NilCheck);
        Row(table, 1, ZeroWidth, GetG);
        Row(table, 0, None, GetClosurePtr, GetCallerPC, GetCallerSP);
    }

    private static void AddAggregates(SsaOpInfo[] table)
    {
        Row(table, 2, None, PtrIndex);
        Row(table, 1, None, SsaPayload.Int64, SymbolEffect.None, OffPtr, StructSelect, ArraySelect);
        Row(table, 0, None, StructMake0, ArrayMake0);
        Row(table, 1, None, StructMake1, ArrayMake1);
        Row(table, 2, None, StructMake2, ComplexMake, StringMake, IMake);
        Row(table, 3, None, StructMake3, SliceMake);
        Row(table, 4, None, StructMake4);
        Row(table, 1, None, SlicePtr, SliceLen, SliceCap, ComplexReal, ComplexImag, StringPtr, StringLen, ITab, IData);
    }

    private static void AddBookkeeping(SsaOpInfo[] table)
    {
        Row(table, 1, None, StoreReg, LoadReg, Slicemask);
        Row(table, 0, None, SsaPayload.Symbol, SymbolEffect.None, FwdRef);
        Row(table, 0, None, Unknown);
        Row(table, 1, ZeroWidth, SsaPayload.Symbol, SymbolEffect.None, VarDef);
        Row(table, 1, None, SsaPayload.Symbol, SymbolEffect.None, VarKill);
        Row(table, 1, ZeroWidth, SsaPayload.Symbol, SymbolEffect.Read, VarLive);
        Row(table, 2, ZeroWidth, KeepAlive);
        Row(table, 1, ZeroWidth, Select0, Select1);
    }
}

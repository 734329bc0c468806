using GoDefer.Frontend.Tree;

namespace GoDefer.Frontend.Inlining;

/// <summary>Functions whose calls the backend replaces by instructions; such a call is no call to the inliner.</summary>
public static class Intrinsics
{
    private static readonly HashSet<string> Names =
    [
        "runtime/internal/sys.Ctz8", "runtime/internal/sys.Ctz32", "runtime/internal/sys.Ctz64", "runtime/internal/sys.Bswap32", "runtime/internal/sys.Bswap64",
        "runtime/internal/atomic.Load", "runtime/internal/atomic.Load64", "runtime/internal/atomic.Loadint64",
        "runtime/internal/atomic.Loadp", "runtime/internal/atomic.Loaduint", "runtime/internal/atomic.Loaduintptr",
        "runtime/internal/atomic.Store", "runtime/internal/atomic.Store64", "runtime/internal/atomic.StorepNoWB",
        "runtime/internal/atomic.Storeuintptr", "runtime/internal/atomic.Xchg",
        "runtime/internal/atomic.Xchg64", "runtime/internal/atomic.Xchguintptr", "runtime/internal/atomic.Xadd",
        "runtime/internal/atomic.Xadd64", "runtime/internal/atomic.Xaddint64", "runtime/internal/atomic.Xadduintptr",
        "runtime/internal/atomic.Cas", "runtime/internal/atomic.Cas64", "runtime/internal/atomic.Casp1",
        "runtime/internal/atomic.Casuintptr", "runtime/internal/atomic.And8",
        "runtime/internal/atomic.Or8",
        "sync/atomic.LoadInt32", "sync/atomic.LoadInt64", "sync/atomic.LoadPointer", "sync/atomic.LoadUint32",
        "sync/atomic.LoadUint64", "sync/atomic.LoadUintptr", "sync/atomic.StoreInt32", "sync/atomic.StoreInt64",
        "sync/atomic.StoreUint32", "sync/atomic.StoreUint64", "sync/atomic.StoreUintptr", "sync/atomic.SwapInt32",
        "sync/atomic.SwapInt64", "sync/atomic.SwapUint32", "sync/atomic.SwapUint64", "sync/atomic.SwapUintptr",
        "sync/atomic.CompareAndSwapInt32", "sync/atomic.CompareAndSwapInt64", "sync/atomic.CompareAndSwapUint32",
        "sync/atomic.CompareAndSwapUint64", "sync/atomic.CompareAndSwapUintptr", "sync/atomic.AddInt32",
        "sync/atomic.AddInt64", "sync/atomic.AddUint32", "sync/atomic.AddUint64", "sync/atomic.AddUintptr",
        "math.Sqrt", "math.Floor", "math.Ceil", "math.Trunc", "math.RoundToEven",
        "math/bits.TrailingZeros64", "math/bits.TrailingZeros32", "math/bits.TrailingZeros16", "math/bits.TrailingZeros8",
        "math/bits.ReverseBytes64", "math/bits.ReverseBytes32", "math/bits.Len64", "math/bits.Len32", "math/bits.Len16",
        "math/bits.Len8", "math/bits.Len", "math/bits.OnesCount64", "math/bits.OnesCount32", "math/bits.OnesCount16",
        "math/bits.OnesCount", "math/big.mulWW", "math/big.divWW",
        "runtime.slicebytetostringtmp", "runtime.KeepAlive", "runtime.getclosureptr", "runtime.getcallerpc", "runtime.getcallersp",
    ];

    /// <summary>Whether a call is replaced by instructions.</summary>
    public static bool IsIntrinsic(CallNode call) =>
        call is { Kind: CallKind.Function, Function: FunctionName { Package: { } package } name } && Names.Contains(package.Path + "." + name.Name);
}

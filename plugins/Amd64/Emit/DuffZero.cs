namespace GoDefer.Amd64.Emit;

/// <summary>
/// Where to enter runtime.duffzero, which is 16 times: four stores of 16 bytes, then DI moves on by 64.
/// </summary>
internal static class DuffZero
{
    private const int Blocks = 16;
    private const int StoresPerBlock = 4;
    private const int StoreBytes = 4;
    private const int MoveOnBytes = 4;
    private const int BlockBytes = 19;

    /// <summary>Bytes that one store clears.</summary>
    public const int Step = 16;

    /// <summary>
    /// Offset of the entry that clears <paramref name="size"/> bytes, and what is added to DI before, as the first block is entered in the
    /// middle. Bytes beyond a multiple of 16 are left to the caller.
    /// </summary>
    public static (long Entry, long Adjustment) Enter(long size)
    {
        var (blocks, stores) = Math.DivRem(size / Step, StoresPerBlock);
        long entry = BlockBytes * (Blocks - blocks);
        return stores == 0
            ? (entry, 0)
            : (entry - MoveOnBytes - StoreBytes * stores, -Step * (StoresPerBlock - stores));
    }
}

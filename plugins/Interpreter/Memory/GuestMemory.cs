using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GoDefer.Interpreter.Memory;

/// <summary>
/// The program's memory: one block of address space whose pages the host commits as they are touched. Guest addresses are offsets
/// into it, little-endian; the first page is never mapped. Layout from low to high: data, stacks, heap.
/// </summary>
internal sealed unsafe class GuestMemory : IDisposable
{
    /// <summary>Lowest address that may be accessed.</summary>
    public const ulong FirstAddress = 4096;

    private readonly nuint reserved;

    public GuestMemory(long size)
    {
        reserved = (nuint)size;
        Base = (byte*)NativeMemory.AllocZeroed(reserved);
        Top = (ulong)size;
    }

    /// <summary>Host address of guest address 0.</summary>
    public byte* Base { get; }

    /// <summary>End of the block.</summary>
    public ulong Top { get; }

    /// <summary>True if <paramref name="size"/> bytes at the address may be accessed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMapped(ulong address, ulong size) =>
        address - FirstAddress <= Top - FirstAddress && size <= Top - address;

    /// <summary>Bytes of the guest. Throws <see cref="GuestFaultException"/> if they are not mapped.</summary>
    public Span<byte> Bytes(ulong address, long size)
    {
        if (size == 0) { return []; }
        if (size < 0 || size > int.MaxValue || !IsMapped(address, (ulong)size)) { throw new GuestFaultException(address); }
        return new Span<byte>(Base + address, (int)size);
    }

    /// <summary>Reads a word.</summary>
    public long ReadWord(ulong address) =>
        IsMapped(address, 8) ? Unsafe.ReadUnaligned<long>(Base + address) : throw new GuestFaultException(address);

    /// <summary>Writes a word.</summary>
    public void WriteWord(ulong address, long value)
    {
        if (!IsMapped(address, 8)) { throw new GuestFaultException(address); }
        Unsafe.WriteUnaligned(Base + address, value);
    }

    public void Dispose() => NativeMemory.Free(Base);
}

/// <summary>A native routine of the runtime was given an address outside the program's memory.</summary>
internal sealed class GuestFaultException(ulong address) : Exception($"address 0x{address:x} is not mapped")
{
    public ulong Address { get; } = address;
}

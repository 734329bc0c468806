using System.Runtime.InteropServices;

namespace GoDefer.Amd64Emulator.Memory;

/// <summary>
/// Guest memory. Two windows of guest addresses are backed by unmanaged memory; every other address faults.
/// <code>
///   0x400000       image: text and read-only data, then what may be written
///   0xc000000000   a page that nobody gets, so that the window is wider than any access; then the heap, stacks included, growing up
/// </code>
/// Room is reserved once and its pages are taken from the host when they are first touched; the memory limit counts what the
/// guest asked for. Not thread-safe.
/// </summary>
internal sealed unsafe class AddressSpace : IDisposable
{
    /// <summary>Lowest address of the heap: where Go's heap begins on linux/amd64.</summary>
    public const ulong DynamicBase = 0xc000000000;

    private const long PageSize = 8192;

    private const long SmallestLimit = 1 << 20;

    private readonly MemoryMap* map;
    private long limit;

    /// <summary>Reserves the windows. <paramref name="limit"/>: most bytes the guest may ask for.</summary>
    public AddressSpace(ulong imageBase, ulong writableBase, ulong imageEnd, long limit)
    {
        this.limit = limit;
        map = (MemoryMap*)NativeMemory.AllocZeroed((nuint)sizeof(MemoryMap));
        map->ImageBase = imageBase;
        map->WritableBase = writableBase;
        map->ImageSize = imageEnd - imageBase;
        map->ImageHost = (byte*)NativeMemory.AllocZeroed((nuint)map->ImageSize + MemoryMap.Slack);
        map->DynamicBase = DynamicBase;
        map->DynamicHost = AllocateDynamic();
        map->DynamicSize = PageSize;
    }

    /// <summary>What translation of addresses needs; lives as long as this.</summary>
    public MemoryMap* Map => map;

    /// <summary>Bytes the guest asked for so far.</summary>
    private long Used => (long)map->DynamicSize - PageSize;

    /// <summary>Gives zeroed heap memory, aligned to 8192 bytes; 0 beyond the limit.</summary>
    public ulong Reserve(long bytes)
    {
        if (bytes <= 0 || bytes > ((limit - Used) & -PageSize))
        {
            return 0;
        }
        var address = DynamicBase + map->DynamicSize;
        map->DynamicSize += (ulong)RoundUp(bytes);
        return address;
    }

    /// <summary>Host memory of a guest range that may be read, or null.</summary>
    public byte* Read(ulong address, long size) => size >= 0 ? map->Read(address, (ulong)size) : null;

    /// <summary>Host memory of a guest range that may be written, or null.</summary>
    public byte* Write(ulong address, long size) => size >= 0 ? map->Write(address, (ulong)size) : null;

    /// <summary>Copies bytes of the image to where the guest sees them, read-only or not.</summary>
    public void Load(ulong address, ReadOnlySpan<byte> bytes)
    {
        var offset = address - map->ImageBase;
        if (offset > map->ImageSize || (ulong)bytes.Length > map->ImageSize - offset)
        {
            throw new ArgumentOutOfRangeException(nameof(address));
        }
        bytes.CopyTo(new Span<byte>(map->ImageHost + offset, bytes.Length));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.Free(map->ImageHost);
        NativeMemory.Free(map->DynamicHost);
        NativeMemory.Free(map);
    }

    // A host that refuses to reserve so much at once gets a smaller limit.
    private byte* AllocateDynamic()
    {
        while (true)
        {
            try
            {
                return (byte*)NativeMemory.AllocZeroed((nuint)(PageSize + RoundUp(limit)) + MemoryMap.Slack);
            }
            catch (OutOfMemoryException) when (limit > SmallestLimit)
            {
                limit /= 2;
            }
        }
    }

    private static long RoundUp(long bytes) => (bytes + PageSize - 1) & -PageSize;
}

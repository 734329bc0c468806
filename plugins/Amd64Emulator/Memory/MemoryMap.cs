using System.Runtime.CompilerServices;

namespace GoDefer.Amd64Emulator.Memory;

/// <summary>
/// The windows of guest memory, in unmanaged memory beside the state of the processor. Stacks and heap are looked up first,
/// with one comparison.
/// </summary>
internal unsafe struct MemoryMap
{
    /// <summary>Bytes behind each window on the host, so that the widest access that begins inside stays in host memory.</summary>
    public const int Slack = 64;

    /// <summary>Stacks and heap: first address, bytes, host memory.</summary>
    public ulong DynamicBase, DynamicSize;
    /// <summary>Host memory of <see cref="DynamicBase"/>.</summary>
    public byte* DynamicHost;
    /// <summary>Image: first address, bytes, first address that may be written.</summary>
    public ulong ImageBase, ImageSize, WritableBase;
    /// <summary>Host memory of <see cref="ImageBase"/>.</summary>
    public byte* ImageHost;

    /// <summary>Host memory of a range that may be read, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly byte* Read(ulong address, ulong size)
    {
        var offset = address - DynamicBase;
        return offset < DynamicSize && size <= DynamicSize - offset ? DynamicHost + offset : ReadImage(address, size);
    }

    /// <summary>Host memory of a range that may be written, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly byte* Write(ulong address, ulong size)
    {
        var offset = address - DynamicBase;
        return offset < DynamicSize && size <= DynamicSize - offset ? DynamicHost + offset : WriteImage(address, size);
    }

    /// <summary>The part of <see cref="Read"/> for the image.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly byte* ReadImage(ulong address, ulong size)
    {
        var offset = address - ImageBase;
        return offset < ImageSize && size <= ImageSize - offset ? ImageHost + offset : null;
    }

    /// <summary>The part of <see cref="Write"/> for the image.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly byte* WriteImage(ulong address, ulong size) => address >= WritableBase ? ReadImage(address, size) : null;
}

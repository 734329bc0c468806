using System.Runtime.InteropServices;
using GoDefer.IR;

namespace GoDefer.Abstractions.Host;

/// <summary>Gives bytes of guest memory to a host call; false if the guest has none there.</summary>
/// <param name="address">Guest address of the first byte.</param>
/// <param name="length">How many; may be negative or too many, which the answer is false for.</param>
/// <param name="writing">Whether the call is going to write them.</param>
/// <param name="bytes">The memory itself, valid until the call returns.</param>
public delegate bool GuestBytes(long address, long length, bool writing, out Span<byte> bytes);

/// <summary>The host functions about files, for every executor: addresses in the arguments become bytes, <see cref="HostServices"/> does the rest.</summary>
public static class FileCalls
{
    private const int WordsOfDescription = 6;

    /// <summary>
    /// Does a call; gives its result, which is a negated Linux error number after a failure. Throws <see cref="InternalErrorException"/> for a function that is not
    /// about files.
    /// </summary>
    /// <param name="services">The services of the run, on whose thread it is called.</param>
    /// <param name="function">Which function.</param>
    /// <param name="argument">Its arguments as <see cref="HostFunctionTable"/> has them, 8-byte words.</param>
    /// <param name="memory">Guest memory.</param>
    public static long Call(HostServices services, HostFunction function, ReadOnlySpan<long> argument, GuestBytes memory) => function switch
    {
        HostFunction.Write => memory(argument[1], argument[2], false, out var output) ? services.Write(argument[0], output) : HostError.BadAddress,
        HostFunction.Read => memory(argument[1], argument[2], true, out var input) ? services.Read(argument[0], input) : HostError.BadAddress,
        HostFunction.Close => services.Close(argument[0]),
        HostFunction.Seek => services.Seek(argument[0], argument[1], argument[2]),
        HostFunction.Truncate => services.SetLength(argument[0], argument[1]),
        HostFunction.DescribeOpen => Words(argument[1], memory, out var words) ? services.Describe(argument[0], words) : HostError.BadAddress,
        HostFunction.WorkingDirectory => memory(argument[0], argument[1], true, out var room) ? services.Names.WorkingDirectory(room) : HostError.BadAddress,
        _ => memory(argument[0], argument[1], false, out var name) ? CallByName(services, function, name, argument[2..], memory) : HostError.BadAddress,
    };

    private static long CallByName(HostServices services, HostFunction function, ReadOnlySpan<byte> name, ReadOnlySpan<long> argument, GuestBytes memory) => function switch
    {
        HostFunction.Open => services.Open(name, argument[0], argument[1]),
        HostFunction.Remove => services.Names.Remove(name),
        HostFunction.MakeDirectory => services.Names.MakeDirectory(name, argument[0]),
        HostFunction.ChangeDirectory => services.Names.ChangeDirectory(name),
        HostFunction.ChangeMode => services.Names.ChangeMode(name, argument[0]),
        HostFunction.ChangeTime => services.Names.ChangeTime(name, argument[0]),
        HostFunction.Describe => Words(argument[1], memory, out var words) ? services.Names.Describe(name, argument[0] != 0, words) : HostError.BadAddress,
        HostFunction.List => memory(argument[0], argument[1], true, out var room) ? services.Names.List(name, room) : HostError.BadAddress,
        HostFunction.ReadLink => memory(argument[0], argument[1], true, out var room) ? services.Names.ReadLink(name, room) : HostError.BadAddress,
        HostFunction.Rename => memory(argument[0], argument[1], false, out var other) ? services.Names.Rename(name, other) : HostError.BadAddress,
        HostFunction.Link => memory(argument[0], argument[1], false, out var other) ? services.Names.Link(name, other) : HostError.BadAddress,
        _ => throw new InternalErrorException("host", "", $"{function} is no function about files"),
    };

    private static bool Words(long address, GuestBytes memory, out Span<long> words)
    {
        var ok = memory(address, WordsOfDescription * sizeof(long), true, out var bytes);
        words = MemoryMarshal.Cast<byte, long>(bytes);
        return ok;
    }
}

using System.Diagnostics;
using System.Text;
using GoDefer.Abstractions.Plugins;

namespace GoDefer.Abstractions.Host;

/// <summary>
/// The part of the host interface that knows nothing of guest memory: files, clocks, random numbers, arguments. One instance serves
/// one run, on one thread; disposing it closes the files that the program left open, never the three standard streams.
/// </summary>
public sealed class HostServices : IDisposable
{
    private const int Permissions = 0x1ff;
    private const long WriteOnly = 1, ReadWrite = 2, Create = 0x40, Exclusive = 0x80, Truncate = 0x200, Append = 0x400;

    private const long VirtualStart = 1257894000, VirtualReading = 100, LongestWait = 86_400_000_000_000;

    private readonly ExecutionRequest request;
    private readonly List<Stream?> files;
    private readonly byte[][] arguments;
    private readonly byte[][] environment;
    private readonly long start = Stopwatch.GetTimestamp();
    private readonly HashSet<Stream> appended = [];
    private ulong random;
    private long virtualTime;

    /// <summary>Services for one run.</summary>
    public HostServices(ExecutionRequest request)
    {
        this.request = request;
        files = [request.Input, request.Output, request.Error];
        arguments = [.. request.Arguments.Select(Encoding.UTF8.GetBytes)];
        environment = [.. request.Environment.Select(Encoding.UTF8.GetBytes)];
        random = request.Seed;
    }

    /// <summary>Files by their names.</summary>
    internal FileNames Names { get; } = new();

    /// <summary>Number of program arguments.</summary>
    public long ArgumentCount => arguments.Length;

    /// <summary>Number of environment entries.</summary>
    public long EnvironmentCount => environment.Length;

    /// <summary>Argument <paramref name="index"/>; empty outside the range.</summary>
    public ReadOnlySpan<byte> Argument(long index) => Item(arguments, index);

    /// <summary>Environment entry <paramref name="index"/>; empty outside the range.</summary>
    public ReadOnlySpan<byte> Variable(long index) => Item(environment, index);

    /// <summary>Writes all bytes; gives their number or a negated error number.</summary>
    public long Write(long fd, ReadOnlySpan<byte> bytes)
    {
        if (File(fd) is not { CanWrite: true } stream)
        {
            return HostError.BadDescriptor;
        }
        try
        {
            if (appended.Contains(stream)) { stream.Seek(0, SeekOrigin.End); }
            stream.Write(bytes);
            return bytes.Length;
        }
        catch (IOException problem)
        {
            return HostError.Of(problem);
        }
    }

    /// <summary>Reads what is there; gives the number of bytes, 0 at the end, or a negated error number.</summary>
    public long Read(long fd, Span<byte> bytes)
    {
        if (File(fd) is OpenDirectory) { return HostError.IsDirectory; }
        if (File(fd) is not { CanRead: true } stream)
        {
            return HostError.BadDescriptor;
        }
        try
        {
            return stream.Read(bytes);
        }
        catch (IOException problem)
        {
            return HostError.Of(problem);
        }
    }

    /// <summary>Opens a file with Linux flags and permissions for one that is made, or a directory; gives its descriptor or a negated error number.</summary>
    public long Open(ReadOnlySpan<byte> name, long flags, long mode) => Names.Attempt(name, path =>
    {
        if ((flags & (Create | Exclusive)) == (Create | Exclusive) && Path.Exists(path))
        {
            return HostError.FileExists;
        }
        if (Directory.Exists(path))
        {
            return (flags & (WriteOnly | ReadWrite | Create)) != 0 ? HostError.IsDirectory : Register(new OpenDirectory(path));
        }
        var stream = new FileStream(path, OptionsOf(flags, mode));
        if ((flags & Append) != 0)
        {
            appended.Add(stream);
        }
        return Register(stream);
    });

    /// <summary>Closes a descriptor; gives 0 or a negated error number.</summary>
    public long Close(long fd)
    {
        if (File(fd) is not { } stream)
        {
            return HostError.BadDescriptor;
        }
        files[(int)fd] = null;
        appended.Remove(stream);
        if (fd > 2)
        {
            stream.Dispose();
        }
        return 0;
    }

    /// <summary>Moves the position of a file; gives the new one or a negated error number.</summary>
    public long Seek(long fd, long offset, long whence)
    {
        if (File(fd) is not { } stream) { return HostError.BadDescriptor; }
        if (stream is OpenDirectory) { return 0; }
        if (!stream.CanSeek) { return HostError.IllegalSeek; }
        try
        {
            return whence is >= 0 and <= 2 ? stream.Seek(offset, (SeekOrigin)whence) : HostError.InvalidArgument;
        }
        catch (IOException)
        {
            return HostError.InvalidArgument;
        }
    }

    /// <summary>Sets the size of an open file; gives 0 or a negated error number.</summary>
    public long SetLength(long fd, long size)
    {
        if (File(fd) is not { CanSeek: true, CanWrite: true } stream || size < 0) { return HostError.InvalidArgument; }
        var position = stream.Position;
        stream.SetLength(size);
        stream.Position = position;
        return 0;
    }

    /// <summary>Describes an open file in six words (<see cref="FileNames.Describe(ReadOnlySpan{byte}, bool, Span{long})"/>); gives 0 or a negated error number.</summary>
    public long Describe(long fd, Span<long> words)
    {
        switch (File(fd))
        {
            case null: return HostError.BadDescriptor;
            case OpenDirectory directory: return Names.Describe(Encoding.UTF8.GetBytes(directory.Path), follow: true, words);
            case FileStream { Name: var path } stream when fd > 2:
                stream.Flush();
                return Names.Describe(Encoding.UTF8.GetBytes(path), follow: true, words);
            default:
                FileNames.DescribePipe(words);
                return 0;
        }
    }

    /// <summary>Monotonic nanoseconds since the start of the run.</summary>
    public long Nanotime() => request.Clock == ClockKind.Virtual ? virtualTime += VirtualReading : Elapsed();

    /// <summary>Time of day since 1970 UTC.</summary>
    public (long Seconds, long Nanoseconds) Walltime()
    {
        if (request.Clock == ClockKind.Virtual)
        {
            var seconds = Math.DivRem(Nanotime(), 1_000_000_000, out var nanoseconds);
            return (VirtualStart + seconds, nanoseconds);
        }
        var ticks = DateTime.UtcNow.Ticks - DateTime.UnixEpoch.Ticks;
        return (Math.DivRem(ticks, TimeSpan.TicksPerSecond, out var rest), rest * TimeSpan.NanosecondsPerTick);
    }

    /// <summary>Waits for a time, for cancellation or for the time limit of the run, whichever comes first.</summary>
    public void Sleep(long nanoseconds)
    {
        if (request.Clock == ClockKind.Virtual)
        {
            virtualTime += Math.Max(0, nanoseconds);
            return;
        }
        var limit = request.Timeout > TimeSpan.Zero ? (long)request.Timeout.TotalNanoseconds - Elapsed() : long.MaxValue;
        var wait = Math.Clamp(Math.Min(nanoseconds, limit), 0, LongestWait);
        // Rounded up: a wait that ends early would be taken up again.
        request.Cancellation.WaitHandle.WaitOne((int)((wait + 999_999) / 1_000_000));
    }

    private long Elapsed() => (long)Stopwatch.GetElapsedTime(start).TotalNanoseconds;

    /// <summary>The next number of the seeded generator (SplitMix64).</summary>
    public ulong Random()
    {
        random += 0x9E3779B97F4A7C15;
        var z = (random ^ random >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in files.Skip(3))
        {
            file?.Dispose();
        }
        files.Clear();
    }

    private static ReadOnlySpan<byte> Item(byte[][] items, long index) =>
        (ulong)index < (ulong)items.Length ? items[index] : [];

    private Stream? File(long fd) => (ulong)fd < (ulong)files.Count ? files[(int)fd] : null;

    private long Register(Stream stream)
    {
        var free = files.IndexOf(null, Math.Min(3, files.Count));
        if (free >= 0)
        {
            files[free] = stream;
            return free;
        }
        files.Add(stream);
        return files.Count - 1;
    }

    private static FileStreamOptions OptionsOf(long flags, long mode)
    {
        var options = new FileStreamOptions { Mode = ModeOf(flags), Access = AccessOf(flags), Share = FileShare.ReadWrite | FileShare.Delete };
        if (!OperatingSystem.IsWindows() && (flags & Create) != 0) { options.UnixCreateMode = (UnixFileMode)(mode & Permissions); }
        return options;
    }

    private static FileAccess AccessOf(long flags) =>
        (flags & ReadWrite) != 0 ? FileAccess.ReadWrite : (flags & WriteOnly) != 0 ? FileAccess.Write : FileAccess.Read;

    private static FileMode ModeOf(long flags) => (flags & Create) != 0
        ? (flags & Truncate) != 0 ? FileMode.Create : FileMode.OpenOrCreate
        : (flags & Truncate) != 0 ? FileMode.Truncate : FileMode.Open;
}

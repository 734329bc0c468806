using System.Text;

namespace GoDefer.Abstractions.Host;

/// <summary>
/// Files of a run by their names: what Linux does with them, on any system. Relative names start from the run's working directory, which is
/// its own. Each function gives 0 or more, or a negated Linux error number.
/// </summary>
internal sealed class FileNames
{
    private const int RegularFile = 0x8000, DirectoryFile = 0x4000, LinkFile = 0xa000, Pipe = 0x1000;
    private const int AllMayReadAndWrite = 0x1b6, AllMayEnter = 0x49, AllMayAll = 0x1ff, Permissions = 0xfff;

    private string directory = Environment.CurrentDirectory;

    /// <summary>The name as the host has it.</summary>
    public string PathOf(string name) => Path.Combine(directory, name);

    /// <summary>Does something with the path of a name; failures of the host become error numbers.</summary>
    public long Attempt(ReadOnlySpan<byte> name, Func<string, long> action)
    {
        var path = "";
        try
        {
            if (name.Length == 0) { return HostError.NoSuchFile; }
            path = PathOf(Encoding.UTF8.GetString(name));
            return action(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return IsBelowFile(path) ? HostError.NotDirectory : HostError.NoSuchFile;
        }
        catch (UnauthorizedAccessException)
        {
            return HostError.AccessDenied;
        }
        catch (IOException problem)
        {
            return HostError.Of(problem);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return HostError.InvalidArgument;
        }
    }

    /// <summary>Removes a file or an empty directory.</summary>
    public long Remove(ReadOnlySpan<byte> name) => Attempt(name, path =>
    {
        if (IsRealDirectory(path))
        {
            if (Directory.EnumerateFileSystemEntries(path).Any()) { return HostError.NotEmpty; }
            Directory.Delete(path);
            return 0;
        }
        if (!Exists(path)) { throw new FileNotFoundException(); }
        File.Delete(path);
        return 0;
    });

    /// <summary>Makes a directory.</summary>
    public long MakeDirectory(ReadOnlySpan<byte> name, long mode) => Attempt(name, path =>
    {
        if (Exists(path)) { return HostError.FileExists; }
        if (!Directory.Exists(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)))) { throw new DirectoryNotFoundException(); }
        if (OperatingSystem.IsWindows()) { Directory.CreateDirectory(path); }
        else { Directory.CreateDirectory(path, (UnixFileMode)(mode & Permissions)); }
        return 0;
    });

    /// <summary>Moves a file or directory; a file that is there is replaced.</summary>
    public long Rename(ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        var target = PathOf(Encoding.UTF8.GetString(to));
        return Attempt(from, path =>
        {
            if (IsRealDirectory(path)) { Directory.Move(path, target); }
            else if (Exists(path)) { File.Move(path, target, overwrite: true); }
            else { throw new FileNotFoundException(); }
            return 0;
        });
    }

    /// <summary>
    /// Describes a file in six words: mode as Linux has it, size, seconds and nanoseconds of the last change, device, number. A symbolic link is
    /// followed if <paramref name="follow"/> is set.
    /// </summary>
    public long Describe(ReadOnlySpan<byte> name, bool follow, Span<long> words)
    {
        var found = new long[words.Length];
        var result = Attempt(name, path =>
        {
            FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            if (info.LinkTarget is not null && follow) { info = info.ResolveLinkTarget(returnFinalTarget: true)!; }
            if (!info.Exists && info.LinkTarget is null) { throw new FileNotFoundException(); }
            Describe(info, found);
            return 0;
        });
        found.CopyTo(words);
        return result;
    }

    /// <summary>Describes a stream that has no name, as standard input.</summary>
    public static void DescribePipe(Span<long> words)
    {
        words.Clear();
        words[0] = Pipe | AllMayReadAndWrite;
    }

    /// <summary>The names in a directory, sorted, each with a zero byte behind it.</summary>
    public long List(ReadOnlySpan<byte> name, Span<byte> target)
    {
        var bytes = Array.Empty<byte>();
        var result = Attempt(name, path =>
        {
            if (!Directory.Exists(path)) { return Exists(path) ? HostError.NotDirectory : HostError.NoSuchFile; }
            var names = Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);
            bytes = Encoding.UTF8.GetBytes(string.Concat(names.Select(entry => entry + "\0")));
            return bytes.Length;
        });
        return Store(result, bytes, target);
    }

    /// <summary>The working directory.</summary>
    public long WorkingDirectory(Span<byte> target)
    {
        var bytes = Encoding.UTF8.GetBytes(directory);
        return Store(bytes.Length, bytes, target);
    }

    /// <summary>Changes the working directory.</summary>
    public long ChangeDirectory(ReadOnlySpan<byte> name) => Attempt(name, path =>
    {
        if (!Directory.Exists(path)) { return Exists(path) ? HostError.NotDirectory : HostError.NoSuchFile; }
        directory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return 0;
    });

    /// <summary>Sets the permissions.</summary>
    public long ChangeMode(ReadOnlySpan<byte> name, long mode) => Attempt(name, path =>
    {
        if (!Exists(path)) { throw new FileNotFoundException(); }
        if (OperatingSystem.IsWindows()) { File.SetAttributes(path, (mode & 0x80) != 0 ? FileAttributes.Normal : FileAttributes.ReadOnly); }
        else { File.SetUnixFileMode(path, (UnixFileMode)(mode & Permissions)); }
        return 0;
    });

    /// <summary>Sets when the file was changed.</summary>
    public long ChangeTime(ReadOnlySpan<byte> name, long nanoseconds) => Attempt(name, path =>
    {
        if (!Exists(path)) { throw new FileNotFoundException(); }
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch.AddTicks(nanoseconds / TimeSpan.NanosecondsPerTick));
        return 0;
    });

    /// <summary>Makes a symbolic link.</summary>
    public long Link(ReadOnlySpan<byte> target, ReadOnlySpan<byte> name)
    {
        var to = Encoding.UTF8.GetString(target);
        return Attempt(name, path =>
        {
            if (Exists(path)) { return HostError.FileExists; }
            File.CreateSymbolicLink(path, to);
            return 0;
        });
    }

    /// <summary>What a symbolic link leads to.</summary>
    public long ReadLink(ReadOnlySpan<byte> name, Span<byte> target)
    {
        var bytes = Array.Empty<byte>();
        var result = Attempt(name, path =>
        {
            if (!Exists(path)) { throw new FileNotFoundException(); }
            if (new FileInfo(path).LinkTarget is not { } found) { return HostError.InvalidArgument; }
            bytes = Encoding.UTF8.GetBytes(found);
            return bytes.Length;
        });
        return Store(result, bytes, target);
    }

    private static bool Exists(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private static bool IsRealDirectory(string path) => Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null;

    private static bool IsBelowFile(string path)
    {
        for (var above = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)); !string.IsNullOrEmpty(above); above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above)) { return true; }
        }
        return false;
    }

    // Bytes that do not fit are not stored; the caller asks again with more room.
    private static long Store(long result, byte[] bytes, Span<byte> target)
    {
        if (result > 0 && bytes.Length <= target.Length) { bytes.CopyTo(target); }
        return result;
    }

    private static void Describe(FileSystemInfo info, Span<long> words)
    {
        var ticks = info.LastWriteTimeUtc.Ticks - DateTime.UnixEpoch.Ticks;
        var seconds = (long)Math.Floor((double)ticks / TimeSpan.TicksPerSecond);
        words[0] = KindOf(info) | PermissionsOf(info);
        words[1] = info is FileInfo file && info.LinkTarget is null ? file.Length : info.LinkTarget?.Length ?? 4096;
        words[2] = seconds;
        words[3] = (ticks - (seconds * TimeSpan.TicksPerSecond)) * TimeSpan.NanosecondsPerTick;
        words[4] = 1;
        words[5] = NumberOf(info.FullName);
    }

    private static int KindOf(FileSystemInfo info) => info.LinkTarget is not null ? LinkFile : info is DirectoryInfo ? DirectoryFile : RegularFile;

    private static int PermissionsOf(FileSystemInfo info)
    {
        if (info.LinkTarget is not null) { return AllMayAll; }
        if (!OperatingSystem.IsWindows()) { return (int)info.UnixFileMode & Permissions; }
        return AllMayReadAndWrite | (info is DirectoryInfo ? AllMayEnter : 0);
    }

    // The same file has the same number: FNV-1a of its path.
    private static long NumberOf(string path)
    {
        var hash = 0xcbf29ce484222325;
        foreach (var c in Path.TrimEndingDirectorySeparator(path)) { hash = (hash ^ c) * 0x100000001b3; }
        return (long)(hash >> 1);
    }
}

namespace GoDefer.Abstractions.Host;

/// <summary>
/// What a running program may ask of the machine it runs on. The numbers are the contract between linker and machine and never
/// change; <see cref="HostFunctionTable"/> has the signature of each, and the meaning that stands here too.
/// </summary>
public enum HostFunction : byte
{
    /// <summary>Ends the program; the low 8 bits are its exit code. Never returns.</summary>
    Exit = 1,
    /// <summary>Ends the program after an uncaught panic or a fatal error of the runtime; never returns.</summary>
    Fatal = 2,
    /// <summary>Ends the run as a fault of the guest; never returns.</summary>
    Trap = 3,
    /// <summary>Writes n bytes; gives the number written.</summary>
    Write = 4,
    /// <summary>Reads at most n bytes; gives the number read, 0 at the end.</summary>
    Read = 5,
    /// <summary>Opens a file (Linux flags and mode); gives its descriptor.</summary>
    Open = 6,
    /// <summary>Closes a descriptor.</summary>
    Close = 7,
    /// <summary>Removes a file or an empty directory.</summary>
    Remove = 8,
    /// <summary>Moves the position of a file; gives the new one.</summary>
    Seek = 9,
    /// <summary>Monotonic nanoseconds since the start of the run.</summary>
    Nanotime = 10,
    /// <summary>Time of day since 1970 UTC.</summary>
    Walltime = 11,
    /// <summary>Waits; ends early when the run is cancelled.</summary>
    Sleep = 12,
    /// <summary>The next number of the run's seeded generator.</summary>
    Random = 13,
    /// <summary>Number of program arguments, the program's name included.</summary>
    ArgumentCount = 14,
    /// <summary>Length of argument i in bytes.</summary>
    ArgumentLength = 15,
    /// <summary>Stores the bytes of argument i.</summary>
    ArgumentCopy = 16,
    /// <summary>Number of NAME=value entries.</summary>
    EnvironmentCount = 17,
    /// <summary>Length of entry i in bytes.</summary>
    EnvironmentLength = 18,
    /// <summary>Stores the bytes of entry i.</summary>
    EnvironmentCopy = 19,
    /// <summary>Gives n zeroed bytes aligned to 8192; nil at the memory limit.</summary>
    ReserveMemory = 20,
    /// <summary>Sets the base of thread-local storage.</summary>
    SetThreadBase = 21,
    /// <summary>Enters pc as if called at the faulting instruction after a division error or an access to the first page; info gets kind (0 memory, 1 division), address, pc, 1 for a write.</summary>
    SetFaultHandler = 22,
    /// <summary>Makes a directory.</summary>
    MakeDirectory = 23,
    /// <summary>Describes a file, or what a symbolic link leads to, in six words: mode as Linux has it, size, seconds and nanoseconds of the last change, device, number.</summary>
    Describe = 24,
    /// <summary>Describes an open file.</summary>
    DescribeOpen = 25,
    /// <summary>Stores the names in a directory, sorted, each with a zero byte behind it, if they fit; gives their size.</summary>
    List = 26,
    /// <summary>Moves a file or directory.</summary>
    Rename = 27,
    /// <summary>Sets the size of an open file.</summary>
    Truncate = 28,
    /// <summary>Stores the working directory if it fits; gives its size.</summary>
    WorkingDirectory = 29,
    /// <summary>Changes the working directory of the run.</summary>
    ChangeDirectory = 30,
    /// <summary>Sets the permissions of a file.</summary>
    ChangeMode = 31,
    /// <summary>Sets when a file was changed, in nanoseconds since 1970 UTC.</summary>
    ChangeTime = 32,
    /// <summary>Makes a symbolic link.</summary>
    Link = 33,
    /// <summary>Stores what a symbolic link leads to if it fits; gives its size.</summary>
    ReadLink = 34,
}

/// <summary>A row of <see cref="HostFunctionTable"/>.</summary>
/// <param name="Function">The number.</param>
/// <param name="Name">Link name of the body-less Go function that calls it.</param>
/// <param name="Arguments">Number of 8-byte arguments.</param>
/// <param name="Results">Number of 8-byte results.</param>
/// <param name="Signature">The Go declaration.</param>
/// <param name="Meaning">What it does, and how it fails.</param>
public sealed record HostFunctionInfo(HostFunction Function, string Name, int Arguments, int Results, string Signature, string Meaning);

/// <summary>
/// The host interface, a row a function. A backend implements these and runs every Go program. Arguments and results are 8-byte
/// words; a failed file function gives a negated Linux error number.
/// <para>On the emulated machine a call is <c>SYSCALL</c> with the number in AX and the return address of the stub at 0(SP):
/// arguments from 8(SP) on, results after them; no register but AX, CX and R11 changes.</para>
/// </summary>
public static class HostFunctionTable
{
    /// <summary>The rows, by number.</summary>
    public static IReadOnlyList<HostFunctionInfo> Rows { get; } =
    [
        Row(HostFunction.Exit, "exit", 1, 0, "(code int)", "Ends the program; the low 8 bits are its exit code. Never returns."),
        Row(HostFunction.Fatal, "fatal", 1, 0, "(code int)", "Ends the program after an uncaught panic or a fatal error of the runtime; never returns."),
        Row(HostFunction.Trap, "trap", 1, 0, "(reason int)", "Ends the run as a fault of the guest; never returns."),
        Row(HostFunction.Write, "write", 3, 1, "(fd int, p unsafe.Pointer, n int) int", "Writes n bytes; gives the number written."),
        Row(HostFunction.Read, "read", 3, 1, "(fd int, p unsafe.Pointer, n int) int", "Reads at most n bytes; gives the number read, 0 at the end."),
        Row(HostFunction.Open, "open", 4, 1, "(name unsafe.Pointer, n int, flags int, mode int) int", "Opens a file (Linux flags and mode); gives its descriptor."),
        Row(HostFunction.Close, "close", 1, 1, "(fd int) int", "Closes a descriptor."),
        Row(HostFunction.Remove, "remove", 2, 1, "(name unsafe.Pointer, n int) int", "Removes a file or an empty directory."),
        Row(HostFunction.Seek, "seek", 3, 1, "(fd int, offset int, whence int) int", "Moves the position of a file; gives the new one."),
        Row(HostFunction.Nanotime, "nanotime", 0, 1, "() int", "Monotonic nanoseconds since the start of the run."),
        Row(HostFunction.Walltime, "walltime", 0, 2, "() (sec int, nsec int)", "Time of day since 1970 UTC."),
        Row(HostFunction.Sleep, "sleep", 1, 0, "(ns int)", "Waits; ends early when the run is cancelled."),
        Row(HostFunction.Random, "random", 0, 1, "() uint64", "The next number of the run's seeded generator."),
        Row(HostFunction.ArgumentCount, "argCount", 0, 1, "() int", "Number of program arguments, the program's name included."),
        Row(HostFunction.ArgumentLength, "argLength", 1, 1, "(i int) int", "Length of argument i in bytes."),
        Row(HostFunction.ArgumentCopy, "argCopy", 2, 0, "(i int, p unsafe.Pointer)", "Stores the bytes of argument i."),
        Row(HostFunction.EnvironmentCount, "envCount", 0, 1, "() int", "Number of NAME=value entries."),
        Row(HostFunction.EnvironmentLength, "envLength", 1, 1, "(i int) int", "Length of entry i in bytes."),
        Row(HostFunction.EnvironmentCopy, "envCopy", 2, 0, "(i int, p unsafe.Pointer)", "Stores the bytes of entry i."),
        Row(HostFunction.ReserveMemory, "reserve", 1, 1, "(n int) unsafe.Pointer", "Gives n zeroed bytes aligned to 8192; nil at the memory limit."),
        Row(HostFunction.SetThreadBase, "setThreadBase", 1, 0, "(p unsafe.Pointer)", "Sets the base of thread-local storage."),
        Row(HostFunction.SetFaultHandler, "setFaultHandler", 2, 0, "(pc uintptr, info unsafe.Pointer)", "Enters pc as if called at the faulting instruction after a division error or an access to the first page; info gets kind (0 memory, 1 division), address, pc, 1 for a write."),
        Row(HostFunction.MakeDirectory, "mkdir", 3, 1, "(name unsafe.Pointer, n int, mode int) int", "Makes a directory."),
        Row(HostFunction.Describe, "stat", 4, 1, "(name unsafe.Pointer, n int, follow int, out unsafe.Pointer) int", "Describes a file, or what a symbolic link leads to, in six words: mode as Linux has it, size, seconds and nanoseconds of the last change, device, number."),
        Row(HostFunction.DescribeOpen, "fstat", 2, 1, "(fd int, out unsafe.Pointer) int", "Describes an open file."),
        Row(HostFunction.List, "list", 4, 1, "(name unsafe.Pointer, n int, p unsafe.Pointer, size int) int", "Stores the names in a directory, sorted, each with a zero byte behind it, if they fit; gives their size."),
        Row(HostFunction.Rename, "rename", 4, 1, "(from unsafe.Pointer, n int, to unsafe.Pointer, m int) int", "Moves a file or directory."),
        Row(HostFunction.Truncate, "truncate", 2, 1, "(fd int, size int) int", "Sets the size of an open file."),
        Row(HostFunction.WorkingDirectory, "getwd", 2, 1, "(p unsafe.Pointer, size int) int", "Stores the working directory if it fits; gives its size."),
        Row(HostFunction.ChangeDirectory, "chdir", 2, 1, "(name unsafe.Pointer, n int) int", "Changes the working directory of the run."),
        Row(HostFunction.ChangeMode, "chmod", 3, 1, "(name unsafe.Pointer, n int, mode int) int", "Sets the permissions of a file."),
        Row(HostFunction.ChangeTime, "utime", 3, 1, "(name unsafe.Pointer, n int, ns int) int", "Sets when a file was changed, in nanoseconds since 1970 UTC."),
        Row(HostFunction.Link, "symlink", 4, 1, "(target unsafe.Pointer, n int, name unsafe.Pointer, m int) int", "Makes a symbolic link."),
        Row(HostFunction.ReadLink, "readlink", 4, 1, "(name unsafe.Pointer, n int, p unsafe.Pointer, size int) int", "Stores what a symbolic link leads to if it fits; gives its size."),
    ];

    /// <summary>The row of a link name, or null.</summary>
    public static HostFunctionInfo? Find(string name) => ByName.GetValueOrDefault(name);

    private static readonly Dictionary<string, HostFunctionInfo> ByName = Rows.ToDictionary(row => row.Name, StringComparer.Ordinal);

    private static HostFunctionInfo Row(HostFunction function, string name, int arguments, int results, string signature, string meaning) =>
        new(function, "runtime.host_" + name, arguments, results, "func host_" + name + signature, meaning);
}

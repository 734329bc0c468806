using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64Emulator.Execute;
using Iced.Intel;

namespace GoDefer.Amd64Emulator.Tests;

/// <summary>Small guest programs, assembled on the spot: code at 0x401000, 64 KiB of data at 0x500000.</summary>
internal static class Guest
{
    public const ulong CodeStart = 0x401000;
    public const ulong DataStart = 0x500000;
    public const int DataSize = 64 << 10;

    /// <summary>Top of the part of the data that programs use as their stack.</summary>
    public const ulong StackTop = DataStart + DataSize - 256;

    /// <summary>An image of one function, <c>main.main</c>.</summary>
    public static MachineImage Image(Action<Assembler> write, byte[]? data = null)
    {
        var assembler = new Assembler(64);
        write(assembler);
        using var stream = new MemoryStream();
        assembler.Assemble(new StreamCodeWriter(stream), CodeStart);
        var code = stream.ToArray();
        var function = new ImageFunction { ArgsSize = 0, FrameSize = 0, Lines = [new ImageLine(0, "/src/guest.go", 7, true)] };
        return new MachineImage
        {
            Entry = CodeStart,
            Sections =
            [
                new ImageSection(".text", CodeStart, code.Length, SectionAccess.Read | SectionAccess.Execute, code),
                new ImageSection(".data", DataStart, DataSize, SectionAccess.Read | SectionAccess.Write, data ?? []),
            ],
            Symbols = [new ImageSymbol("main.main", CodeStart, code.Length, function), new ImageSymbol("main.data", DataStart, DataSize, null)],
        };
    }

    /// <summary>A request with little memory and no streams but the given ones.</summary>
    public static ExecutionRequest Request(
        Stream? output = null, Stream? error = null, long maxSteps = 0, TimeSpan timeout = default, CancellationToken cancellation = default,
        TextWriter? trace = null, IReadOnlyList<string>? arguments = null, Stream? input = null) => new()
        {
            Input = input ?? Stream.Null,
            Output = output ?? Stream.Null,
            Error = error ?? Stream.Null,
            MaxMemory = 1 << 20,
            MaxSteps = maxSteps,
            Timeout = timeout,
            Cancellation = cancellation,
            Trace = trace,
            Arguments = arguments ?? [],
        };

    /// <summary>Runs a program that sets up its own stack.</summary>
    public static RunResult Run(Action<Assembler> write, ExecutionRequest? request = null, byte[]? data = null) =>
        new Amd64EmulatorStage().Run(Image(write, data), request ?? Request());

    /// <summary>What a program wrote, as text.</summary>
    public static string Text(this MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());

    /// <summary>Emits a host call with constant arguments; the result, if any, is in AX.</summary>
    public static void Host(this Assembler a, Abstractions.Host.HostFunction function, params long[] arguments)
    {
        var rsp = AssemblerRegisters.rsp;
        var rax = AssemblerRegisters.rax;
        a.mov(rsp, StackTop);
        for (var i = 0; i < arguments.Length; i++)
        {
            a.mov(rax, arguments[i]);
            a.mov(AssemblerRegisters.__[rsp + 8 + 8 * i], rax);
        }
        a.mov(AssemblerRegisters.eax, (int)function);
        a.syscall();
        a.mov(rax, AssemblerRegisters.__[rsp + 8 + 8 * arguments.Length]);
    }

    /// <summary>An observer that sees nothing: makes a machine execute by handlers, one instruction at a time.</summary>
    public sealed unsafe class NoObserver : IObserver
    {
        public void Before(Execute.Instruction* instruction)
        {
        }

        public void After(Execute.Instruction* instruction)
        {
        }
    }
}

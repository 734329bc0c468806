using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Host;
using Iced.Intel;
using static Iced.Intel.AssemblerRegisters;

namespace GoDefer.Amd64Emulator.Tests;

/// <summary>Ends of runs: exit, panic, faults, limits; and the host interface.</summary>
[TestClass]
public sealed class MachineTests
{
    [TestMethod]
    public void ExitCodeIsTheProgramsOwn()
    {
        var result = Guest.Run(a => a.Host(HostFunction.Exit, 3));
        Assert.AreEqual((RunStatus.Exited, 3), (result.Status, result.ExitCode));
    }

    [TestMethod]
    public void FatalIsAPanic()
    {
        var result = Guest.Run(a => a.Host(HostFunction.Fatal, 2));
        Assert.AreEqual((RunStatus.Panicked, 2), (result.Status, result.ExitCode));
    }

    [TestMethod]
    public void StepsCountInstructions()
    {
        var result = Guest.Run(a =>
        {
            var loop = a.CreateLabel();
            a.mov(ecx, 10);
            a.Label(ref loop);
            a.nop();
            a.dec(rcx);
            a.jne(loop);
            a.Host(HostFunction.Exit, 0);
        });
        Assert.AreEqual(1 + 30 + 5, result.Steps);
    }

    [TestMethod]
    public void StepsAreTheSameUnderATrace()
    {
        static void Program(Assembler a)
        {
            var loop = a.CreateLabel();
            var skip = a.CreateLabel();
            a.mov(ecx, 20);
            a.Label(ref loop);
            a.test(cl, 1);
            a.je(skip);
            a.inc(rbx);
            a.Label(ref skip);
            a.dec(rcx);
            a.jne(loop);
            a.Host(HostFunction.Exit, 0);
        }
        var trace = new StringWriter();
        var traced = Guest.Run(Program, Guest.Request(trace: trace));
        Assert.AreEqual(traced.Steps, Guest.Run(Program).Steps);
        Assert.AreEqual(traced.Steps, trace.ToString().Count(c => c == '\n') + 0L);
    }

    [TestMethod]
    [DataRow(1L)]
    [DataRow(1000L)]
    [DataRow(12345L)]
    public void StepLimitIsExact(long limit)
    {
        var result = Guest.Run(Forever, Guest.Request(maxSteps: limit));
        Assert.AreEqual((RunStatus.StepLimit, limit), (result.Status, result.Steps));
    }

    [TestMethod]
    public void TimeLimitEndsALoop() =>
        Assert.AreEqual(RunStatus.TimeLimit, Guest.Run(Forever, Guest.Request(timeout: TimeSpan.FromMilliseconds(50))).Status);

    [TestMethod]
    public void CancellationEndsALoop()
    {
        using var cancellation = new CancellationTokenSource(50);
        Assert.AreEqual(RunStatus.Cancelled, Guest.Run(Forever, Guest.Request(cancellation: cancellation.Token)).Status);
    }

    [TestMethod]
    [DataRow(0x10UL, "read of address 0x10")]
    [DataRow(0x3fffffUL, "read of address 0x3fffff")]
    [DataRow(Guest.DataStart + Guest.DataSize - 7, "read of address 0x50fff9")]
    [DataRow(0xbfffffffffUL, "read of address 0xbfffffffff")]
    [DataRow(ulong.MaxValue - 3, "read of address 0xfffffffffffffffc")]
    public void ReadOutsideOfMemoryIsAFault(ulong address, string reason)
    {
        var result = Guest.Run(a =>
        {
            a.mov(rbx, address);
            a.mov(rax, __[rbx]);
        });
        Assert.AreEqual(RunStatus.Fault, result.Status);
        StringAssert.Contains(result.Fault, reason);
        StringAssert.Contains(result.Fault, "main.main+0x");
        StringAssert.Contains(result.Fault, "guest.go:7");
        StringAssert.Contains(result.Fault, $"BX  0x{address:x16}");
    }

    [TestMethod]
    public void CodeIsNotWritable()
    {
        var result = Guest.Run(a =>
        {
            a.mov(rbx, Guest.CodeStart);
            a.mov(__qword_ptr[rbx], 1);
        });
        StringAssert.Contains(result.Fault, "write to address 0x401000");
    }

    [TestMethod]
    public void JumpToDataIsAFault()
    {
        var result = Guest.Run(a =>
        {
            a.mov(rbx, Guest.DataStart);
            a.jmp(rbx);
        });
        StringAssert.Contains(result.Fault, "jump to an address that is not code");
    }

    [TestMethod]
    public void UndefinedInstructionIsAFault() =>
        StringAssert.Contains(Guest.Run(a => a.ud2()).Fault, "undefined instruction");

    [TestMethod]
    public void UnknownHostFunctionIsAFault() =>
        StringAssert.Contains(Guest.Run(a => a.Host((HostFunction)200)).Fault, "trap 200");

    [TestMethod]
    public void RunningOffTheEndIsAFault() =>
        StringAssert.Contains(Guest.Run(a => a.nop()).Fault, "jump to an address that is not code");

    /// <summary>The handler is entered as if the faulting instruction had called it.</summary>
    [TestMethod]
    public void NilAccessEntersTheGuestsHandler()
    {
        var output = new MemoryStream();
        var result = Guest.Run(a =>
        {
            var handler = a.CreateLabel();
            a.mov(rsp, Guest.StackTop);
            a.lea(rax, __[handler]);
            a.mov(__[rsp + 8], rax);
            a.mov(rax, Guest.DataStart);
            a.mov(__[rsp + 16], rax);
            a.mov(eax, (int)HostFunction.SetFaultHandler);
            a.syscall();
            a.xor(ebx, ebx);
            a.mov(__qword_ptr[rbx + 24], 5);
            a.ud2();
            a.Label(ref handler);
            a.pop(rcx);
            a.mov(rax, Guest.DataStart);
            a.sub(rcx, __[rax + 16]);
            a.shl(rcx, 4);
            a.add(rcx, __[rax + 8]);
            a.mov(rdx, __[rax + 24]);
            a.shl(rdx, 6);
            a.add(rcx, rdx);
            a.mov(rsp, Guest.StackTop);
            a.mov(__[rsp + 8], rcx);
            a.mov(eax, (int)HostFunction.Exit);
            a.syscall();
        }, Guest.Request(output));
        Assert.AreEqual((RunStatus.Exited, 24 + 64), (result.Status, result.ExitCode), result.Fault);
    }

    [TestMethod]
    [DataRow(1L, 0L, 0L)]
    [DataRow(0L, 5L, 5L)]
    public void DivisionErrorsAreFaults(long low, long high, long divisor)
    {
        var result = Guest.Run(a =>
        {
            a.mov(rax, low);
            a.mov(rdx, high);
            a.mov(rcx, divisor);
            a.div(rcx);
        });
        StringAssert.Contains(result.Fault, "division error");
    }

    [TestMethod]
    public void LargestNegativeByMinusOneIsADivisionError()
    {
        var result = Guest.Run(a =>
        {
            a.mov(rax, long.MinValue);
            a.cqo();
            a.mov(rcx, -1);
            a.idiv(rcx);
        });
        StringAssert.Contains(result.Fault, "division error");
    }

    [TestMethod]
    public void WritesGoToTheirStreams()
    {
        var output = new MemoryStream();
        var error = new MemoryStream();
        Guest.Run(a =>
        {
            a.Host(HostFunction.Write, 1, (long)Guest.DataStart, 3, 0);
            a.Host(HostFunction.Write, 2, (long)Guest.DataStart + 3, 2, 0);
            a.Host(HostFunction.Exit, 0);
        }, Guest.Request(output, error), "abcde"u8.ToArray());
        Assert.AreEqual("abc|de", $"{output.Text()}|{error.Text()}");
    }

    [TestMethod]
    public void WriteFromABadAddressFails()
    {
        var result = Guest.Run(a =>
        {
            a.Host(HostFunction.Write, 1, 0x10, 3);
            a.mov(__[rsp + 8], rax);
            a.mov(eax, (int)HostFunction.Exit);
            a.syscall();
        });
        Assert.AreEqual(-14 & 0xff, result.ExitCode);
    }

    [TestMethod]
    public void ReserveEndsAtTheMemoryLimit()
    {
        var result = Guest.Run(a =>
        {
            var again = a.CreateLabel();
            a.xor(ebx, ebx);
            a.Label(ref again);
            a.Host(HostFunction.ReserveMemory, 128 << 10);
            a.inc(rbx);
            a.test(rax, rax);
            a.jne(again);
            a.mov(__[rsp + 8], rbx);
            a.mov(eax, (int)HostFunction.Exit);
            a.syscall();
        });
        Assert.AreEqual(9, result.ExitCode);
    }

    [TestMethod]
    public void ReservedMemoryIsZeroedAndWritable()
    {
        var result = Guest.Run(a =>
        {
            a.Host(HostFunction.ReserveMemory, 8192);
            a.mov(rbx, rax);
            a.mov(rcx, __[rbx + 8184]);
            a.add(rcx, 7);
            a.mov(__[rbx + 8184], rcx);
            a.mov(rcx, __[rbx + 8184]);
            a.mov(__[rsp + 8], rcx);
            a.mov(eax, (int)HostFunction.Exit);
            a.syscall();
        });
        Assert.AreEqual((RunStatus.Exited, 7), (result.Status, result.ExitCode), result.Fault);
    }

    [TestMethod]
    public void ArgumentsAreCopied()
    {
        var output = new MemoryStream();
        Guest.Run(a =>
        {
            a.Host(HostFunction.ArgumentCopy, 1, (long)Guest.DataStart);
            a.Host(HostFunction.Write, 1, (long)Guest.DataStart, 5, 0);
            a.Host(HostFunction.Exit, 0);
        }, Guest.Request(output, arguments: ["prog", "hello"]));
        Assert.AreEqual("hello", output.Text());
    }

    [TestMethod]
    public void TraceShowsPlaceTextAndChanges()
    {
        var trace = new StringWriter();
        Guest.Run(a =>
        {
            a.mov(rbx, Guest.DataStart);
            a.mov(__qword_ptr[rbx + 16], 5);
            a.Host(HostFunction.Exit, 0);
        }, Guest.Request(trace: trace));
        var lines = trace.ToString().Split('\n');
        StringAssert.StartsWith(lines[0], "0x401000 main.main+0x0 guest.go:7\t");
        StringAssert.EndsWith(lines[0], "; BX=0x500000");
        StringAssert.Contains(lines[1], "MOVQ $5, 16(BX)");
        StringAssert.EndsWith(lines[1], "; [0x500010]=0x5");
    }

    private static void Forever(Assembler a)
    {
        var loop = a.CreateLabel();
        a.Label(ref loop);
        a.inc(rax);
        a.jmp(loop);
    }
}

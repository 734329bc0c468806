using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Host;
using GoDefer.Amd64Emulator.Execute;
using Iced.Intel;
using static Iced.Intel.AssemblerRegisters;

namespace GoDefer.Amd64Emulator.Tests;

/// <summary>Translated code ends, faults and is entered where handlers do it, and counts the same steps.</summary>
[TestClass]
public sealed unsafe class TranslatorTests
{
    [TestMethod]
    [DataRow(100_000L)]
    [DataRow(100_001L)]
    [DataRow(100_002L)]
    [DataRow(5_000_003L)]
    public void TheLimitOfStepsIsExact(long limit)
    {
        static void Endless(Assembler a)
        {
            var again = a.CreateLabel();
            a.Label(ref again);
            a.inc(rax);
            a.inc(rcx);
            a.jmp(again);
        }
        var result = Both(Endless, limit);
        Assert.Contains($"StepLimit 0 {limit} ", result);
    }

    [TestMethod]
    public void AFaultInALoopIsTheSame() => Assert.Contains("Fault", Both(a =>
    {
        var again = a.CreateLabel();
        a.mov(rbx, Guest.DataStart);
        a.Label(ref again);
        a.inc(rdx);
        a.mov(rax, __[rbx]);
        a.add(rbx, 24);
        a.jmp(again);
    }));

    [TestMethod]
    public void AReturnAddressThatWasLoweredRepeatsTheCall() => Assert.Contains("Exited 0", Both(a =>
    {
        var (callee, last) = (a.CreateLabel(), a.CreateLabel());
        a.mov(rsp, Guest.StackTop);
        a.mov(ecx, 1000);
        a.call(callee);
        Exit(a);
        a.Label(ref callee);
        a.dec(ecx);
        a.je(last);
        a.sub(__qword_ptr[rsp], 5);
        a.Label(ref last);
        a.ret();
    }));

    [TestMethod]
    public void FunctionsThatCallThemselvesReturn() => Assert.Contains("Exited 0", Both(a =>
    {
        var (main, function, deep) = (a.CreateLabel(), a.CreateLabel(), a.CreateLabel());
        a.jmp(main);
        a.Label(ref function);
        a.cmp(ecx, 0);
        a.jg(deep);
        a.ret();
        a.Label(ref deep);
        a.dec(ecx);
        a.push(rcx);
        a.call(function);
        a.pop(rcx);
        a.lea(rax, __[rax + rcx + 1]);
        a.dec(ecx);
        a.call(function);
        a.ret();
        a.Label(ref main);
        a.mov(rsp, Guest.StackTop);
        a.mov(ecx, 14);
        a.call(function);
        Exit(a);
    }));

    private static void Exit(Assembler a)
    {
        a.mov(__qword_ptr[rsp + 8], 0);
        a.mov(eax, (int)HostFunction.Exit);
        a.syscall();
    }

    // What a run gives, the same by handlers and translated at the first jump.
    private static string Both(Action<Assembler> write, long maxSteps = 0)
    {
        var translated = Execute(write, maxSteps, observed: false);
        Assert.AreEqual(Execute(write, maxSteps, observed: true), translated);
        return translated;
    }

    private static string Execute(Action<Assembler> write, long maxSteps, bool observed)
    {
        using var machine = new Machine(Guest.Image(write), Guest.Request(maxSteps: maxSteps), observed ? _ => new Guest.NoObserver() : null, heat: 1);
        var result = machine.Run();
        var registers = string.Join(' ', Enumerable.Range(0, 16).Select(i => machine.Cpu->Registers[i]));
        return $"{result.Status} {result.ExitCode} {result.Steps} {machine.Cpu->Pc:x} {registers} {result.Fault}";
    }
}

using CsCheck;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Host;
using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Execute;
using Iced.Intel;
using static Iced.Intel.AssemblerRegisters;

namespace GoDefer.Amd64Emulator.Tests;

/// <summary>
/// The fast loop and translated code do what the handlers do: random code, in a loop so that it gets hot, is run each way, with its data in
/// the image and on the heap.
/// </summary>
[TestClass]
public sealed unsafe class FastLoopTests
{
    private static readonly AssemblerRegister64[] Wide = [rax, rcx, rdx, rsi, rdi, r8, r9, r15];
    private static readonly AssemblerRegister32[] Narrow = [eax, ecx, edx, esi, edi, r8d, r9d, r15d];
    private static readonly AssemblerRegister8[] Bytes = [al, cl, dl, sil, dil, r8b, r9b, r15b];
    private static readonly AssemblerRegisterXMM[] Vectors = [xmm0, xmm1, xmm2, xmm7];

    private delegate void Template(Assembler a, int x, int y, int n);

    // x and y choose registers, n is a small number; RBX points to the middle of the data, R10 is an index below 64.
    private static readonly Template[] Templates =
    [
        (a, x, y, n) => a.mov(W(x), W(y)), (a, x, y, n) => a.mov(N(x), N(y)), (a, x, y, n) => a.mov(W(x), (long)n * 0x123456789), (a, x, y, n) => a.mov(N(x), n - 50),
        (a, x, y, n) => a.mov(W(x), __[rbx + n]), (a, x, y, n) => a.mov(N(x), __[rbx + n]), (a, x, y, n) => a.mov(__[rbx + n], W(x)), (a, x, y, n) => a.mov(__[rbx + n], N(x)),
        (a, x, y, n) => a.mov(__[rbx + n], B(x)), (a, x, y, n) => a.mov(__qword_ptr[rbx + n], n - 50), (a, x, y, n) => a.mov(__dword_ptr[rbx + n], n), (a, x, y, n) => a.mov(__byte_ptr[rbx + n], n),
        (a, x, y, n) => a.mov(W(x), __[rbx + r10 * 8 + n]), (a, x, y, n) => a.mov(__[rbx + r10 * 8 + n], W(x)), (a, x, y, n) => a.mov(N(x), __[rbx + r10 * 4]), (a, x, y, n) => a.mov(__[rbx + r10 * 4], N(x)),
        (a, x, y, n) => a.mov(__[rbx + r10], B(x)), (a, x, y, n) => a.movzx(N(x), __byte_ptr[rbx + r10]), (a, x, y, n) => a.movzx(N(x), __byte_ptr[rbx + n]), (a, x, y, n) => a.movzx(N(x), __word_ptr[rbx + n]),
        (a, x, y, n) => a.movzx(N(x), B(y)), (a, x, y, n) => a.movsx(W(x), B(y)), (a, x, y, n) => a.movsxd(W(x), N(y)), (a, x, y, n) => a.movsxd(W(x), __dword_ptr[rbx + n]),
        (a, x, y, n) => a.lea(W(x), __[W(y) + n]), (a, x, y, n) => a.lea(W(x), __[W(y) + r10 * 4 + n]), (a, x, y, n) => a.lea(N(x), __[W(y) + n]),
        (a, x, y, n) => a.add(W(x), W(y)), (a, x, y, n) => a.add(W(x), n), (a, x, y, n) => a.add(W(x), __[rbx + n]), (a, x, y, n) => a.add(__[rbx + n], W(x)), (a, x, y, n) => a.add(__qword_ptr[rbx + n], n),
        (a, x, y, n) => a.sub(W(x), W(y)), (a, x, y, n) => a.sub(W(x), n), (a, x, y, n) => a.sub(W(x), __[rbx + n]), (a, x, y, n) => a.add(N(x), N(y)), (a, x, y, n) => a.sub(N(x), n),
        (a, x, y, n) => a.and(W(x), W(y)), (a, x, y, n) => a.and(N(x), -n), (a, x, y, n) => a.or(W(x), n), (a, x, y, n) => a.or(N(x), N(y)), (a, x, y, n) => a.xor(W(x), W(y)), (a, x, y, n) => a.xor(N(x), N(x)), (a, x, y, n) => a.xor(N(x), -n),
        (a, x, y, n) => a.inc(W(x)), (a, x, y, n) => a.dec(N(x)), (a, x, y, n) => a.inc(__qword_ptr[rbx + n]), (a, x, y, n) => a.neg(W(x)), (a, x, y, n) => a.not(W(x)),
        (a, x, y, n) => a.imul(W(x), W(y)), (a, x, y, n) => a.imul(W(x), __[rbx + n]), (a, x, y, n) => a.imul(W(x), W(y), n - 60),
        (a, x, y, n) => a.shl(W(x), (byte)(n & 63)), (a, x, y, n) => a.shr(W(x), (byte)(n & 63)), (a, x, y, n) => a.sar(W(x), (byte)(n & 63)), (a, x, y, n) => a.shl(N(x), (byte)(n & 31)), (a, x, y, n) => a.shr(N(x), (byte)(n & 31)), (a, x, y, n) => a.sar(N(x), (byte)n),
        (a, x, y, n) => a.adc(W(x), W(y)), (a, x, y, n) => { a.cmp(W(x), W(y)); a.sbb(N(y), N(y)); a.and(W(x), W(y)); }, (a, x, y, n) => { a.mov(ecx, n); a.shl(W(x), cl); a.shr(N(y), cl); a.cmp(rcx, 64); a.sbb(W(y), W(y)); a.and(W(x), W(y)); },
        (a, x, y, n) => { a.cqo(); a.cdq(); }, (a, x, y, n) => a.sar(W(x), cl), (a, x, y, n) => { a.test(W(x), W(y)); a.cmovg(W(x), W(y)); a.cmovs(N(y), N(x)); }, (a, x, y, n) => { a.sub(W(x), W(y)); a.setl(B(x)); a.seta(B(y)); },
        (a, x, y, n) => Branch(a, () => a.add(W(x), W(y)), n), (a, x, y, n) => Branch(a, () => a.sub(N(x), N(y)), n), (a, x, y, n) => Branch(a, () => a.and(W(x), __[rbx + n]), n), (a, x, y, n) => Branch(a, () => a.neg(N(x)), n),
        (a, x, y, n) => a.mulss(V(x), V(y)), (a, x, y, n) => a.addsd(V(x), __qword_ptr[rbx + n]), (a, x, y, n) => a.movd(V(x), N(y)), (a, x, y, n) => a.movq(V(x), V(y)), (a, x, y, n) => a.movq(W(x), V(y)), (a, x, y, n) => a.movss(V(x), V(y)),
        (a, x, y, n) => a.sbb(N(x), N(y)), (a, x, y, n) => a.cmp(W(x), W(y)), (a, x, y, n) => a.setb(B(x)), (a, x, y, n) => a.cmovle(W(x), W(y)), (a, x, y, n) => a.bt(W(x), (byte)(n & 63)),
        (a, x, y, n) => a.movups(V(x), V(y)), (a, x, y, n) => a.movups(V(x), __[rbx + n]), (a, x, y, n) => a.movups(__[rbx + n], V(x)), (a, x, y, n) => a.xorps(V(x), V(x)), (a, x, y, n) => a.xorps(V(x), V(y)),
        (a, x, y, n) => a.movsd(V(x), __qword_ptr[rbx + n]), (a, x, y, n) => a.movsd(__qword_ptr[rbx + n], V(x)), (a, x, y, n) => a.movsd(V(x), V(y)), (a, x, y, n) => a.cvtsi2sd(V(x), W(y)),
        (a, x, y, n) => a.mov(__byte_ptr[rbx + r10], n), (a, x, y, n) => a.movsd(V(x), __qword_ptr[rbx + r10 * 8 + n]), (a, x, y, n) => a.movsd(__qword_ptr[rbx + r10 * 8 + n], V(x)), (a, x, y, n) => a.nop(),
        (a, x, y, n) => { a.add(W(x), __[rbx + n]); a.setb(B(y)); },
        (a, x, y, n) => a.addsd(V(x), V(y)), (a, x, y, n) => a.subsd(V(x), V(y)), (a, x, y, n) => a.mulsd(V(x), V(y)), (a, x, y, n) => a.divsd(V(x), V(y)), (a, x, y, n) => a.cvttsd2si(W(x), V(y)), (a, x, y, n) => a.ucomisd(V(x), V(y)),
        (a, x, y, n) => Branch(a, () => a.cmp(W(x), W(y)), n), (a, x, y, n) => Branch(a, () => a.cmp(W(x), n), n), (a, x, y, n) => Branch(a, () => a.cmp(W(x), __[rbx + n]), n), (a, x, y, n) => Branch(a, () => a.cmp(__[rbx + n], W(x)), n),
        (a, x, y, n) => Branch(a, () => a.cmp(__qword_ptr[rbx + n], n), n), (a, x, y, n) => Branch(a, () => a.cmp(N(x), N(y)), n), (a, x, y, n) => Branch(a, () => a.cmp(N(x), n), n), (a, x, y, n) => Branch(a, () => a.cmp(__dword_ptr[rbx + n], n), n),
        (a, x, y, n) => Branch(a, () => a.cmp(B(x), (sbyte)n), n), (a, x, y, n) => Branch(a, () => a.cmp(__byte_ptr[rbx + n], n), n), (a, x, y, n) => Branch(a, () => a.test(W(x), W(y)), n), (a, x, y, n) => Branch(a, () => a.test(N(x), N(y)), n),
        (a, x, y, n) => Branch(a, () => a.test(B(x), B(y)), n), (a, x, y, n) => Branch(a, () => a.inc(W(x)), n),
    ];

    private static readonly Gen<(int Template, int X, int Y, int N)> Step =
        Gen.Select(Gen.Int[0, Templates.Length - 1], Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[0, 100]);

    [TestMethod]
    [DataRow(Tier.Loop, false)]
    [DataRow(Tier.Loop, true)]
    [DataRow(Tier.Translated, false)]
    [DataRow(Tier.Translated, true)]
    public void RandomCodeGivesTheSameBothWays(Tier tier, bool heap) =>
        Step.Array[1, 40].Sample(steps => Assert.AreEqual(Execute(steps, Tier.Handlers, heap), Execute(steps, tier, heap)), iter: 200);

    [TestMethod]
    [DataRow(Tier.Loop, false)]
    [DataRow(Tier.Translated, false)]
    [DataRow(Tier.Translated, true)]
    public void EveryTemplateGivesTheSameBothWays(Tier tier, bool heap)
    {
        for (var template = 0; template < Templates.Length; template++)
        {
            (int, int, int, int)[] steps = [(template, 1, 2, 33), (template, 3, 3, 7), (template, 0, 4, 96)];
            Assert.AreEqual(Execute(steps, Tier.Handlers, heap), Execute(steps, tier, heap), $"template {template}");
        }
    }

    /// <summary>Ways to execute code.</summary>
    public enum Tier
    {
        /// <summary>One by one, as under an observer.</summary>
        Handlers,
        /// <summary>By the fast loop only.</summary>
        Loop,
        /// <summary>Translated at the first jump.</summary>
        Translated,
    }

    private static AssemblerRegister64 W(int i) => Wide[i];

    private static AssemblerRegister32 N(int i) => Narrow[i];

    private static AssemblerRegister8 B(int i) => Bytes[i];

    private static AssemblerRegisterXMM V(int i) => Vectors[i % 4];

    // A comparison, two jumps on the same flags as in Go's bounds checks, and an instruction that shows which way it went.
    private static void Branch(Assembler a, Action compare, int n)
    {
        var taken = a.CreateLabel();
        var end = a.CreateLabel();
        compare();
        switch (n % 10)
        {
            case 0: a.je(taken); break;
            case 1: a.jne(taken); break;
            case 2: a.jl(taken); break;
            case 3: a.jge(taken); break;
            case 4: a.jle(taken); break;
            case 5: a.jg(taken); break;
            case 6: a.jb(taken); break;
            case 7: a.jae(taken); break;
            case 8: a.jbe(taken); break;
            default: a.ja(taken); break;
        }
        a.jb(end);
        a.inc(r12);
        a.jmp(end);
        a.Label(ref taken);
        a.setg(r13b);
        a.add(r12, 100);
        a.Label(ref end);
        a.nop();
    }

    private static string Execute((int Template, int X, int Y, int N)[] steps, Tier tier, bool heap)
    {
        var image = Guest.Image(a => Write(a, steps, heap), [.. Enumerable.Range(0, 2000).Select(i => (byte)(i * 37))]);
        using var machine = new Machine(image, Guest.Request(), tier == Tier.Handlers ? _ => new Guest.NoObserver() : null, heat: tier == Tier.Translated ? (ushort)1 : ushort.MaxValue);
        var result = machine.Run();
        Assert.AreEqual(RunStatus.Exited, result.Status, result.Fault);
        var cpu = machine.Cpu;
        var state = new List<string> { $"steps {result.Steps}" };
        for (var i = 0; i < 16; i++)
        {
            state.Add($"{RegisterNames.General[i]} {cpu->Registers[i]:x} X{i} {cpu->Vectors[2 * i]:x} {cpu->Vectors[2 * i + 1]:x}");
        }
        state.Add(Convert.ToHexString(new ReadOnlySpan<byte>(machine.Memory.Read(cpu->Registers[CpuState.Bx / 8] - 512, 2000), 2000)));
        return string.Join('\n', state);
    }

    // RSP keeps the flags at the end. RBP counts.
    private static void Write(Assembler a, (int Template, int X, int Y, int N)[] steps, bool heap)
    {
        a.mov(rbx, Guest.DataStart);
        if (heap)
        {
            a.Host(HostFunction.ReserveMemory, 65536);
            a.mov(rbx, rax);
            a.xor(eax, eax);
        }
        a.add(rbx, 512);
        a.mov(rsp, Guest.StackTop);
        a.mov(ebp, 3);
        var again = a.CreateLabel();
        a.Label(ref again);
        a.mov(r10d, 13);
        a.mov(r15, 0x8000000080000001);
        foreach (var (template, x, y, n) in steps)
        {
            Templates[template](a, x, y, n);
        }
        a.pushfq();
        a.pop(r14);
        a.dec(ebp);
        a.jne(again);
        a.mov(__qword_ptr[rsp + 8], 0);
        a.mov(eax, (int)HostFunction.Exit);
        a.syscall();
    }
}

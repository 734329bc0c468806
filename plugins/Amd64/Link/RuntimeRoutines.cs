using GoDefer.Abstractions.Plugins;
using GoDefer.Abstractions.Host;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Frames;
using Iced.Intel;
using static Iced.Intel.AssemblerRegisters;

namespace GoDefer.Amd64.Link;

/// <summary>
/// The routines that cannot be written in Go: entry, stack growth, the jumps of defer and recover, block moves, host calls. Arguments
/// are on the stack above the return address, results above them, as Go 1.11's calling convention has it.
/// </summary>
internal static class RuntimeRoutines
{
    /// <summary>Name of the routine where a program starts.</summary>
    public const string Entry = "_rt0_amd64";

    private const string SystemStack = "runtime.systemStack";
    private const string SystemG = "runtime.gsys";
    private const long SystemStackSize = 64 << 10;
    private const int SystemFrame = 64;
    private const byte JumpIfNotEqual = 0x75;
    private const int LargestCallFrame = 1 << 20;

    // runtime.mostUnchecked: for larger blocks of arguments the runtime grows the stack first.
    private const int LargestUncheckedFrame = 256;

    // Offset of _panic in g.
    private const int PanicOffset = 32;

    // Offset of sched in g: SP, BP, closure.
    private const int SchedOffset = 48;

    /// <summary>The routines for units that make up a whole program; which package initialisers exist follows from them.</summary>
    public static LinkUnit Unit(IReadOnlyList<LinkUnit> units, LinkOptions options)
    {
        var program = new SymbolResolver(units, [], options);
        return Build(name => program.Find(name) is not null);
    }

    /// <summary>The routines for programs whose packages have what Go's compiler gives every program: an init of runtime and of main.</summary>
    public static LinkUnit ForEveryProgram() => Build(_ => true);

    private static LinkUnit Build(Func<string, bool> hasFunction)
    {
        var symbols = new SymbolTable();
        AddEntry(symbols, hasFunction);
        AddStackGrowth(symbols);
        AddSwitch(symbols);
        AddDefer(symbols);
        AddCalls(symbols);
        AddMadeFunctions(symbols);
        AddBlocks(symbols);
        ByteRoutines.Add(symbols);
        AddDuff(symbols);
        AddHostCalls(symbols);
        return new LinkUnit("runtime", symbols);
    }

    // The system's stack and its g, thread-local storage, the handler of faults; then main's goroutine, which initialises the packages.
    private static void AddEntry(SymbolTable symbols, Func<string, bool> hasFunction)
    {
        AddZeroed(symbols, SystemStack, SystemStackSize);
        AddZeroed(symbols, "runtime.threadStorage", 64);
        new RoutineBuilder(symbols)
            .LoadAddress(SystemStack, SystemStackSize).Code(a => a.lea(rsp, __[rax - SystemFrame]))
            .LoadAddress("runtime.threadStorage", 16).Code(a => a.mov(__[rsp], rax)).Call("runtime.host_setThreadBase")
            .LoadAddress(SystemG)
            .Code(a =>
            {
                a.lea(rcx, __[rsp + SystemFrame]);
                a.mov(__[rax + 8], rcx);
                a.sub(rcx, (int)SystemStackSize);
                a.mov(__[rax], rcx);
                a.add(rcx, StackLimits.Guard);
                a.mov(__[rax + 16], rcx);
                a.mov(__[rax + 24], rcx);
                a.mov(__qword_ptr.fs[-8], rax);
                a.xor(ebp, ebp);
            })
            .LoadAddress("runtime.sigpanic").Code(a => a.mov(__[rsp], rax))
            .LoadAddress("runtime.faultInfo").Code(a => a.mov(__[rsp + 8], rax)).Call("runtime.host_setFaultHandler")
            .Call("runtime.bootstrap").Code(a => a.ud2()).Build(Entry, frameSize: -1);
        var main = new RoutineBuilder(symbols);
        foreach (var function in (string[])["runtime.schedinit", "runtime.init", "main.init", "main.main"])
        {
            if (hasFunction(function))
            {
                main.Call(function);
            }
        }
        main.Code(a => a.mov(__qword_ptr[rsp], 0)).Call("runtime.host_exit").Code(a => a.ud2()).Build("runtime.mainstart", frameSize: -1);
    }

    // Entered by the prologue with the return address into the function that needs stack; DX is the closure context and survives. The stack is
    // moved while its goroutine stands still: as if it had switched away.
    private static void AddStackGrowth(SymbolTable symbols)
    {
        EnterSystem(new RoutineBuilder(symbols))
            .Code(a =>
            {
                a.mov(__[rcx + SchedOffset + 16], rdx);
                a.mov(__[rsp], rcx);
            })
            .Call("runtime.newstack")
            .LoadAddress(SystemG)
            .Code(a =>
            {
                a.mov(rcx, __[rax + SchedOffset + 16]);
                a.mov(rdx, __[rcx + SchedOffset + 16]);
                a.and(__qword_ptr[rcx + SchedOffset + 16], 0);
                LeaveSystem(a);
            })
            .Build("runtime.morestack", frameSize: -1);
        new RoutineBuilder(symbols).Code(a => a.xor(edx, edx)).Jump("runtime.morestack").Build("runtime.morestack_noctxt");

        // systemstack(fn func()): on the system's stack already, it is a plain call.
        new RoutineBuilder(symbols)
            .Code(a => a.mov(rdx, __[rsp + 8]))
            .LoadAddress(SystemG)
            .Code(a =>
            {
                a.cmp(__qword_ptr.fs[-8], rax);
                a.db(JumpIfNotEqual, 3);
                a.call(__qword_ptr[rdx]);
                a.ret();
            })
            .Append(EnterSystem)
            .Code(a => a.call(__qword_ptr[rdx]))
            .LoadAddress(SystemG)
            .Code(a =>
            {
                a.mov(rcx, __[rax + SchedOffset + 16]);
                LeaveSystem(a);
            })
            .Build("runtime.systemstack", frameSize: -1, argumentSize: 8);
    }

    // Saves the running goroutine, in CX, and goes to the system's stack.
    private static RoutineBuilder EnterSystem(RoutineBuilder routine) => routine
        .LoadAddress(SystemG)
        .Code(a =>
        {
            a.mov(rcx, __qword_ptr.fs[-8]);
            a.mov(__[rcx + SchedOffset], rsp);
            a.mov(__[rcx + SchedOffset + 8], rbp);
            a.mov(__[rax + SchedOffset + 16], rcx);
            a.mov(__qword_ptr.fs[-8], rax);
            a.mov(rsp, __[rax + 8]);
            a.sub(rsp, SystemFrame);
            a.xor(ebp, ebp);
        });

    // Goes on with the goroutine in CX.
    private static void LeaveSystem(Assembler a)
    {
        a.mov(__qword_ptr.fs[-8], rcx);
        a.mov(rsp, __[rcx + SchedOffset]);
        a.mov(rbp, __[rcx + SchedOffset + 8]);
        a.ret();
    }

    private static void AddSwitch(SymbolTable symbols)
    {
        // switchto(from, to *g): what is left goes on behind its call; from is nil if it has ended.
        new RoutineBuilder(symbols)
            .Code(a =>
            {
                var load = a.CreateLabel();
                a.mov(rcx, __[rsp + 8]);
                a.mov(rax, __[rsp + 16]);
                a.test(rcx, rcx);
                a.je(load);
                a.mov(__[rcx + SchedOffset], rsp);
                a.mov(__[rcx + SchedOffset + 8], rbp);
                a.Label(ref load);
                a.mov(__qword_ptr.fs[-8], rax);
                a.mov(rsp, __[rax + SchedOffset]);
                a.mov(rbp, __[rax + SchedOffset + 8]);
                a.mov(rdx, __[rax + SchedOffset + 16]);
                a.ret();
            })
            .Build("runtime.switchto", argumentSize: 16);

        // The first function of a goroutine returns behind the first instruction, so that the address is inside this function.
        new RoutineBuilder(symbols).Code(a => a.nop()).Call("runtime.goexit1").Code(a => a.ud2()).Build("runtime.goexit", frameSize: -1);
    }

    private static void AddDefer(SymbolTable symbols)
    {
        // Runs a deferred function as if the caller of deferreturn had called it, so that its return repeats the call of
        // deferreturn: 5 is the length of that call. BP is what deferreturn saved right below its return address.
        new RoutineBuilder(symbols)
            .Code(a =>
            {
                a.mov(rdx, __[rsp + 8]);
                a.mov(rbx, __[rsp + 16]);
                a.lea(rsp, __[rbx - 8]);
                a.mov(rbp, __[rsp - 8]);
                a.sub(__qword_ptr[rsp], 5);
                a.mov(rbx, __[rdx]);
                a.jmp(rbx);
            })
            .Build("runtime.jmpdefer", argumentSize: 16);

        // deferproc returns 0 in AX; after a recovered panic its call seems to return once more, with 1.
        new RoutineBuilder(symbols)
            .Code(a =>
            {
                a.xor(eax, eax);
                a.ret();
            })
            .Build("runtime.return0");
        new RoutineBuilder(symbols)
            .Code(a =>
            {
                a.mov(rcx, __[rsp + 16]);
                a.mov(rsp, __[rsp + 8]);
                a.mov(eax, 1);
                a.jmp(rcx);
            })
            .Build("runtime.resume", argumentSize: 16);
        new RoutineBuilder(symbols)
            .Code(a =>
            {
                a.mov(rax, __qword_ptr.fs[-8]);
                a.mov(__[rsp + 8], rax);
                a.ret();
            })
            .Build("runtime.getg", argumentSize: 8);
        new RoutineBuilder(symbols)
            .Code(a =>
            {
                a.mov(__[rdi], rax);
                a.ret();
            })
            .Build("runtime.gcWriteBarrier");
    }

    // Calls of function values with arguments from memory, (fn *funcval, args unsafe.Pointer, n int): a frame of the next power of two, so
    // that traces know its size. The address of a deferred call's outgoing arguments goes into the newest panic of g: recover compares it
    // with that of its caller. callblock stores the block again, now with the results.
    private static void AddCalls(SymbolTable symbols)
    {
        AddCalls(symbols, "runtime.calldefer", MarkPanic, (_, _) => { });
        AddCalls(symbols, "runtime.callblock", _ => { }, StoreBlock);
    }

    // The code of functions that package reflect makes: calls callMade(closure, arguments).
    private static void AddMadeFunctions(SymbolTable symbols)
    {
        const int frame = 16;
        new RoutineBuilder(symbols)
            .Code(a =>
            {
                a.sub(rsp, frame + 8);
                a.mov(__[rsp + frame], rbp);
                a.lea(rbp, __[rsp + frame]);
                a.mov(__[rsp], rdx);
                a.lea(rax, __[rsp + frame + 16]);
                a.mov(__[rsp + 8], rax);
            })
            .Call("reflect.callMade")
            .Code(a =>
            {
                a.mov(rbp, __[rsp + frame]);
                a.add(rsp, frame + 8);
                a.ret();
            })
            .Build("reflect.makeFuncStub", frame + 8);
    }

    private static void AddCalls(SymbolTable symbols, string routine, Action<Assembler> before, Action<Assembler, int> after)
    {
        const byte jumpIfAbove = 0x77;
        const byte lengthOfJump = 5;
        var dispatch = new RoutineBuilder(symbols).Code(a => a.mov(rcx, __[rsp + 24]));
        for (var frame = 32; frame <= LargestCallFrame; frame *= 2)
        {
            var limit = frame;
            var name = $"{routine}{frame}";
            dispatch.Code(a => a.cmp(rcx, limit)).Code(a => a.db(jumpIfAbove, lengthOfJump)).Jump(name);
            AddCall(symbols, name, frame, before, after);
        }
        dispatch.Code(a => a.ud2()).Build(routine, argumentSize: 24);
    }

    private static void MarkPanic(Assembler a)
    {
        a.mov(rax, __qword_ptr.fs[-8]);
        a.mov(rax, __[rax + PanicOffset]);
        a.mov(__[rax], rsp);
    }

    private static void StoreBlock(Assembler a, int frame)
    {
        a.mov(rdi, __[rsp + frame + 24]);
        a.mov(rcx, __[rsp + frame + 32]);
        a.mov(rsi, rsp);
        a.rep.movsb();
    }

    private static void AddCall(SymbolTable symbols, string name, int frame, Action<Assembler> before, Action<Assembler, int> after) => new RoutineBuilder(symbols)
        .Code(a =>
        {
            a.sub(rsp, frame + 8);
            a.mov(__[rsp + frame], rbp);
            a.lea(rbp, __[rsp + frame]);
            before(a);
            a.mov(rsi, __[rsp + frame + 24]);
            a.mov(rcx, __[rsp + frame + 32]);
            a.mov(rdi, rsp);
            a.rep.movsb();
            a.mov(rdx, __[rsp + frame + 16]);
            a.call(__qword_ptr[rdx]);
            after(a, frame);
            a.mov(rbp, __[rsp + frame]);
            a.add(rsp, frame + 8);
            a.ret();
        })
        .Build(name, frame + 8, argumentSize: 24, isChecked: frame > LargestUncheckedFrame);

    private static void AddBlocks(SymbolTable symbols)
    {
        // memmove(to, from unsafe.Pointer, n uintptr): downwards if it would run into its own source.
        new RoutineBuilder(symbols)
            .Code(a =>
            {
                var down = a.CreateLabel();
                a.mov(rdi, __[rsp + 8]);
                a.mov(rsi, __[rsp + 16]);
                a.mov(rcx, __[rsp + 24]);
                a.mov(rax, rdi);
                a.sub(rax, rsi);
                a.cmp(rax, rcx);
                a.jb(down);
                a.rep.movsb();
                a.ret();
                a.Label(ref down);
                a.lea(rdi, __[rdi + rcx - 1]);
                a.lea(rsi, __[rsi + rcx - 1]);
                a.std();
                a.rep.movsb();
                a.cld();
                a.ret();
            })
            .Build("runtime.memmove", argumentSize: 24);
        new RoutineBuilder(symbols)
            .Code(a =>
            {
                a.mov(rdi, __[rsp + 8]);
                a.mov(rcx, __[rsp + 16]);
                a.xor(eax, eax);
                a.rep.stosb();
                a.ret();
            })
            .Build("runtime.memclrNoHeapPointers", argumentSize: 16);

        // memequal(p, q unsafe.Pointer, n uintptr) bool
        new RoutineBuilder(symbols)
            .Code(a =>
            {
                a.mov(rsi, __[rsp + 8]);
                a.mov(rdi, __[rsp + 16]);
                a.mov(rcx, __[rsp + 24]);
                a.cmp(rcx, rcx);
                a.repe.cmpsb();
                a.sete(__byte_ptr[rsp + 32]);
                a.ret();
            })
            .Build("runtime.memequal", argumentSize: 25);
    }

    // The compiler jumps into the middle of these: 16 blocks of 19 bytes clear 64 bytes each, 64 blocks of 14 bytes copy 16 each.
    private static void AddDuff(SymbolTable symbols)
    {
        var zero = new RoutineBuilder(symbols);
        for (var block = 0; block < 16; block++)
        {
            zero.Code(a =>
            {
                a.movups(__[rdi], xmm0);
                a.movups(__[rdi + 16], xmm0);
                a.movups(__[rdi + 32], xmm0);
                a.movups(__[rdi + 48], xmm0);
                a.lea(rdi, __[rdi + 64]);
            });
        }
        zero.Code(a => a.ret()).Build("runtime.duffzero");
        var copy = new RoutineBuilder(symbols);
        for (var block = 0; block < 64; block++)
        {
            copy.Code(a =>
            {
                a.movups(xmm0, __[rsi]);
                a.add(rsi, 16);
                a.movups(__[rdi], xmm0);
                a.add(rdi, 16);
            });
        }
        copy.Code(a => a.ret()).Build("runtime.duffcopy");
    }

    private static void AddHostCalls(SymbolTable symbols)
    {
        foreach (var row in HostFunctionTable.Rows)
        {
            new RoutineBuilder(symbols)
                .Code(a =>
                {
                    a.mov(eax, (int)row.Function);
                    a.syscall();
                    a.ret();
                })
                .Build(row.Name, argumentSize: 8 * (row.Arguments + row.Results));
        }
    }

    private static void AddZeroed(SymbolTable symbols, string name, long size)
    {
        var symbol = symbols.Lookup(name);
        symbol.Kind = SymbolKind.NOPTRBSS;
        symbol.Size = size;
        symbols.Data.Add(symbol);
    }
}

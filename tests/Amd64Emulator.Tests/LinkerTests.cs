using System.Buffers.Binary;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Link;
using Iced.Intel;
using SymbolFlags = GoDefer.Amd64.Asm.SymbolFlags;
using static Iced.Intel.AssemblerRegisters;

namespace GoDefer.Amd64Emulator.Tests;

/// <summary>Programs put together by hand from two packages, linked with the hand-written routines, and run.</summary>
[TestClass]
public sealed class LinkerTests
{
    [TestMethod]
    public void MainRunsAndItsReturnIsExitZero()
    {
        var result = Run(main => Text(main, "\"\".main", a => a.ret()));
        Assert.AreEqual((RunStatus.Exited, 0), (result.Status, result.ExitCode), result.Fault);
    }

    [TestMethod]
    public void CallsReachOtherPackages()
    {
        var result = Run(main =>
        {
            var call = Text(main, "\"\".main", a =>
            {
                a.sub(rsp, 16);
                a.mov(__qword_ptr[rsp], 42);
                a.call(0);
            });
            Relocate(call, call.Size - 4, RelocationKind.Call, main.Lookup("runtime.host_exit"));
        });
        Assert.AreEqual((RunStatus.Exited, 42), (result.Status, result.ExitCode), result.Fault);
    }

    // The host forgets what a head start throws.
    [TestMethod]
    public void WarmingUpNeedsNothingAndThrowsNothing()
    {
        new Amd64Backend().WarmUp();
        new Amd64EmulatorStage().WarmUp();
    }

    [TestMethod]
    public void WhatNothingDefinesIsRefusedByName()
    {
        var exception = Assert.ThrowsExactly<NotSupportedByStageException>(() => Run(main =>
        {
            var call = Text(main, "\"\".main", a => a.call(0));
            Relocate(call, 1, RelocationKind.Call, main.Lookup("runtime.makechan"));
        }));
        StringAssert.Contains(exception.Message, "not supported yet: channels: runtime.makechan");
        StringAssert.Contains(exception.Message, "main.main");
    }

    [TestMethod]
    public void TwoDefinitionsOfANameAreRefused()
    {
        var exception = Assert.ThrowsExactly<NotSupportedByStageException>(() => Link(main =>
        {
            Text(main, "\"\".main", a => a.ret());
            Data(main, "runtime.g0", new byte[8]);
        }));
        StringAssert.Contains(exception.Message, "runtime.g0 is defined twice");
    }

    [TestMethod]
    public void AddressesAndOffsetsAreFilledIn()
    {
        var image = Link(main =>
        {
            var type = Data(main, "type.int", new byte[48]);
            type.Kind = SymbolKind.RODATA;
            var table = Data(main, "\"\".table", new byte[16]);
            Relocate(table, 0, RelocationKind.Address, type, size: 8, addend: 5);
            Relocate(table, 8, RelocationKind.AddressOffset, type);
            var function = Text(main, "\"\".main", a =>
            {
                a.db(0x48, 0x8d, 0x05, 0, 0, 0, 0);
                a.ret();
            });
            Relocate(function, 3, RelocationKind.PcRelative, table);
        });
        var type = image.Find("type.int")!;
        var table = Bytes(image, image.Find("main.table")!);
        Assert.AreEqual(type.Address + 5, BinaryPrimitives.ReadUInt64LittleEndian(table));
        var types = image.Sections.Single(section => section.Name == ".rodata").Address;
        Assert.AreEqual(type.Address - types, BinaryPrimitives.ReadUInt32LittleEndian(table[8..]));
        Assert.AreNotEqual(types, type.Address, "offset 0 means none");
    }

    [TestMethod]
    public void FloatConstantsFollowFromTheirNames()
    {
        var image = Link(main =>
        {
            var function = Text(main, "\"\".main", a =>
            {
                a.db(0xf2, 0x0f, 0x10, 0x05, 0, 0, 0, 0);
                a.ret();
            });
            Relocate(function, 4, RelocationKind.PcRelative, main.Lookup("$f64.3ff8000000000000"));
        });
        Assert.AreEqual(1.5, BinaryPrimitives.ReadDoubleLittleEndian(Bytes(image, image.Find("$f64.3ff8000000000000")!)));
    }

    [TestMethod]
    public void WhatNothingReachesIsLeftOut()
    {
        var image = Link(main =>
        {
            Text(main, "\"\".main", a => a.ret());
            Text(main, "\"\".unused", a => a.ret());
        });
        Assert.IsNull(image.Find("main.unused"));
        Assert.IsNull(image.Find("runtime.duffcopy"));
    }

    [TestMethod]
    public void ChainsWithoutStackChecksEndAboveTheEndOfTheStack()
    {
        Assert.IsNotNull(Link(Chain(300, 300)).Find("main.f1"));
        var exception = Assert.ThrowsExactly<NotSupportedByStageException>(() => Link(Chain(300, 300, 300)));
        StringAssert.Contains(exception.Message, "nosplit stack overflow");
        StringAssert.Contains(exception.Message, "main.f0 (300) -> main.f1 (300) -> main.f2 (300)");
    }

    [TestMethod]
    public void RecursionWithoutStackChecksIsRefused()
    {
        var exception = Assert.ThrowsExactly<NotSupportedByStageException>(() => Link(main =>
            Relocate(Unchecked(main, "\"\".main", 8), 1, RelocationKind.Call, main.Lookup("\"\".main"))));
        StringAssert.Contains(exception.Message, "nosplit stack overflow: without bound: main.main (8)");
    }

    // main calls f0, that calls f1 …: functions without stack checks with frames of the given sizes.
    private static Action<SymbolTable> Chain(params int[] frames) => main =>
    {
        var caller = Text(main, "\"\".main", a => a.call(0));
        for (var i = 0; i < frames.Length; i++)
        {
            var function = Unchecked(main, $"\"\".f{i}", frames[i]);
            Relocate(caller, 1, RelocationKind.Call, function);
            caller = function;
        }
    };

    private static LinkSymbol Unchecked(SymbolTable table, string name, int frame)
    {
        var symbol = Text(table, name, a => a.call(0));
        symbol.Flags |= SymbolFlags.NoSplit;
        symbol.Function = new FunctionText { FrameSize = frame };
        return symbol;
    }

    private static RunResult Run(Action<SymbolTable> write) => new Amd64EmulatorStage().Run(Link(write), Guest.Request());

    // The least of a runtime that the entry routine asks for.
    private static MachineImage Link(Action<SymbolTable> write)
    {
        var runtime = new SymbolTable();
        var bootstrap = Text(runtime, "\"\".bootstrap", a => a.db(0xe8, 0, 0, 0, 0));
        Relocate(bootstrap, 1, RelocationKind.Call, runtime.Lookup("runtime.mainstart"));
        Text(runtime, "\"\".schedinit", a => a.ret());
        Text(runtime, "\"\".sigpanic", a => a.ud2());
        Data(runtime, "\"\".g0", new byte[256]);
        Data(runtime, "\"\".gsys", new byte[256]);
        Data(runtime, "\"\".faultInfo", new byte[32]);
        var main = new SymbolTable();
        write(main);
        return Linker.Link([new LinkUnit("runtime", runtime), new LinkUnit("main", main)], new LinkOptions());
    }

    private static LinkSymbol Text(SymbolTable table, string name, Action<Assembler> write)
    {
        var assembler = new Assembler(64);
        write(assembler);
        using var stream = new MemoryStream();
        assembler.Assemble(new StreamCodeWriter(stream), 0);
        var symbol = table.Lookup(name);
        symbol.Kind = SymbolKind.TEXT;
        symbol.SetContents(stream.ToArray(), []);
        symbol.Function = new FunctionText();
        table.Text.Add(symbol);
        return symbol;
    }

    private static LinkSymbol Data(SymbolTable table, string name, byte[] bytes)
    {
        var symbol = table.Lookup(name);
        symbol.Kind = SymbolKind.NOPTRDATA;
        symbol.SetContents(bytes, []);
        table.Data.Add(symbol);
        return symbol;
    }

    private static void Relocate(LinkSymbol symbol, long offset, RelocationKind kind, LinkSymbol target, byte size = 4, long addend = 0) =>
        symbol.Relocations.Add(new Relocation((int)offset, size, kind, target, addend));

    private static ReadOnlySpan<byte> Bytes(MachineImage image, ImageSymbol symbol)
    {
        var section = image.Sections.Last(section => section.Address <= symbol.Address);
        return section.Bytes.AsSpan((int)(symbol.Address - section.Address), (int)symbol.Size);
    }
}

using GoDefer.Amd64.Asm;
using Iced.Intel;
using static Iced.Intel.AssemblerRegisters;

namespace GoDefer.Amd64.Link;

/// <summary>
/// Searches and comparisons of bytes, as packages bytes, strings and internal/bytealg declare them without a body. A slice takes three
/// argument words, a string two.
/// </summary>
internal static class ByteRoutines
{
    private const int SliceWords = 3;
    private const int StringWords = 2;

    /// <summary>Adds all of them.</summary>
    public static void Add(SymbolTable symbols)
    {
        AddIndexByte(symbols, "internal/bytealg.IndexByte", SliceWords);
        AddIndexByte(symbols, "bytes.IndexByte", SliceWords);
        AddIndexByte(symbols, "internal/bytealg.IndexByteString", StringWords);
        AddIndexByte(symbols, "strings.IndexByte", StringWords);
        AddCount(symbols, "internal/bytealg.Count", SliceWords);
        AddCount(symbols, "internal/bytealg.CountString", StringWords);
        AddEqual(symbols, "internal/bytealg.Equal");
        AddEqual(symbols, "bytes.Equal");
        AddCompare(symbols, "internal/bytealg.Compare", SliceWords);
        AddCompare(symbols, "bytes.Compare", SliceWords);
        AddCompare(symbols, "runtime.cmpstring", StringWords);
    }

    // func(a, b) int: -1, 0 or 1 by the first difference, else by length
    private static void AddCompare(SymbolTable symbols, string name, int words) => new RoutineBuilder(symbols)
        .Code(a =>
        {
            var differ = a.CreateLabel();
            a.mov(rsi, __[rsp + 8]);
            a.mov(rbx, __[rsp + 16]);
            a.mov(rdi, __[rsp + 8 + (8 * words)]);
            a.mov(rdx, __[rsp + 16 + (8 * words)]);
            a.mov(rcx, rbx);
            a.cmp(rdx, rcx);
            a.cmovb(rcx, rdx);
            a.cmp(rcx, rcx);
            a.repe.cmpsb();
            a.jne(differ);
            a.cmp(rbx, rdx);
            a.Label(ref differ);
            a.seta(al);
            a.setb(cl);
            a.movzx(eax, al);
            a.movzx(ecx, cl);
            a.sub(rax, rcx);
            a.mov(__[rsp + 8 + (16 * words)], rax);
            a.ret();
        })
        .Build(name, argumentSize: 8 + (16 * words));

    // func(s, c byte) int
    private static void AddIndexByte(SymbolTable symbols, string name, int words) => new RoutineBuilder(symbols)
        .Code(a =>
        {
            var end = a.CreateLabel();
            a.mov(rdi, __[rsp + 8]);
            a.mov(rcx, __[rsp + 16]);
            a.mov(al, __byte_ptr[rsp + 8 + (8 * words)]);
            a.mov(rbx, rdi);
            a.or(rdx, -1);
            a.test(rcx, rcx);
            a.je(end);
            a.repne.scasb();
            a.jne(end);
            a.lea(rdx, __[rdi - 1]);
            a.sub(rdx, rbx);
            a.Label(ref end);
            a.mov(__[rsp + 16 + (8 * words)], rdx);
            a.ret();
        })
        .Build(name, argumentSize: 16 + (8 * words));

    // func(s, c byte) int
    private static void AddCount(SymbolTable symbols, string name, int words) => new RoutineBuilder(symbols)
        .Code(a =>
        {
            var next = a.CreateLabel();
            var end = a.CreateLabel();
            a.mov(rdi, __[rsp + 8]);
            a.mov(rcx, __[rsp + 16]);
            a.mov(al, __byte_ptr[rsp + 8 + (8 * words)]);
            a.xor(edx, edx);
            a.Label(ref next);
            a.test(rcx, rcx);
            a.je(end);
            a.repne.scasb();
            a.jne(end);
            a.inc(rdx);
            a.jmp(next);
            a.Label(ref end);
            a.mov(__[rsp + 16 + (8 * words)], rdx);
            a.ret();
        })
        .Build(name, argumentSize: 16 + (8 * words));

    // func(a, b []byte) bool
    private static void AddEqual(SymbolTable symbols, string name) => new RoutineBuilder(symbols)
        .Code(a =>
        {
            var end = a.CreateLabel();
            a.mov(rsi, __[rsp + 8]);
            a.mov(rcx, __[rsp + 16]);
            a.mov(rdi, __[rsp + 32]);
            a.cmp(rcx, __[rsp + 40]);
            a.jne(end);
            a.cmp(rcx, rcx);
            a.repe.cmpsb();
            a.Label(ref end);
            a.sete(__byte_ptr[rsp + 56]);
            a.ret();
        })
        .Build(name, argumentSize: 49);
}

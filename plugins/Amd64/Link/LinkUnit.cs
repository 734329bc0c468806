using GoDefer.Amd64.Asm;

namespace GoDefer.Amd64.Link;

/// <summary>What the compilation of one package gives to the linker. In names of <paramref name="Symbols"/>, <c>""</c> stands for <paramref name="PackagePath"/>.</summary>
/// <param name="PackagePath">Import path; <c>main</c> for the program.</param>
/// <param name="Symbols">The symbols, assembled.</param>
public sealed record LinkUnit(string PackagePath, SymbolTable Symbols);

namespace GoDefer.Amd64Emulator.Cpu;

/// <summary>Names of registers as Go's assembler writes them, in the order of the encoding.</summary>
internal static class RegisterNames
{
    /// <summary>The general registers.</summary>
    public static string[] General { get; } =
        ["AX", "CX", "DX", "BX", "SP", "BP", "SI", "DI", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15"];
}

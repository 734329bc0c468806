namespace GoDefer.Plan9;

/// <summary>
/// Registers by their Plan 9 names, which say nothing about the operand size: <c>AX</c> is al, ax, eax or rax by the instruction.
/// <c>AL</c> … <c>R15B</c> exist for byte operands as Go's assembler prints them.
/// </summary>
public enum Register : byte
{
#pragma warning disable CS1591 // a register name documents itself
    /// <summary>No register.</summary>
    None,
    AL, CL, DL, BL, SPB, BPB, SIB, DIB, R8B, R9B, R10B, R11B, R12B, R13B, R14B, R15B,
    AX, CX, DX, BX, SP, BP, SI, DI, R8, R9, R10, R11, R12, R13, R14, R15,
    AH, CH, DH, BH,
    X0, X1, X2, X3, X4, X5, X6, X7, X8, X9, X10, X11, X12, X13, X14, X15,
    CS, SS, DS, ES, FS, GS,
    /// <summary>The base of thread-local storage, where g lives.</summary>
    TLS,
#pragma warning restore CS1591
}

/// <summary>Classes and printed names of registers.</summary>
public static class Registers
{
    private static readonly string[] Names = Enum.GetNames<Register>();

    private static readonly Dictionary<string, Register> ByName = Enum.GetValues<Register>().ToDictionary(r => r.ToString());

    /// <summary>The name as listings print it.</summary>
    public static string Text(this Register register) => register == Register.None ? "NONE" : Names[(int)register];

    /// <summary>Finds the register called <paramref name="name"/>; false if there is none.</summary>
    public static bool TryParse(string name, out Register register) =>
        ByName.TryGetValue(name, out register) && register != Register.None;

    /// <summary>True for AX … R15.</summary>
    public static bool IsGeneral(this Register register) => register is >= Register.AX and <= Register.R15;

    /// <summary>True for AL … R15B and AH … BH.</summary>
    public static bool IsByte(this Register register) =>
        register is >= Register.AL and <= Register.R15B or >= Register.AH and <= Register.BH;

    /// <summary>True for X0 … X15.</summary>
    public static bool IsVector(this Register register) => register is >= Register.X0 and <= Register.X15;

    /// <summary>The low byte of AX … R15 (AL … R15B); other registers are returned unchanged.</summary>
    public static Register ToByte(this Register register) =>
        register.IsGeneral() ? register - Register.AX + Register.AL : register;

    /// <summary>AX … R15 of AL … R15B; other registers are returned unchanged.</summary>
    public static Register ToGeneral(this Register register) =>
        register is >= Register.AL and <= Register.R15B ? register - Register.AL + Register.AX : register;
}

using Iced.Intel;
using IcedRegister = Iced.Intel.Register;

namespace GoDefer.Plan9.Disassembly;

/// <summary>Plan 9 names of Iced's registers.</summary>
internal static class RegisterNames
{
    /// <summary>The name as listings print it: byte registers by their own names, all other widths by one name.</summary>
    public static string Of(IcedRegister register) => register switch
    {
        >= IcedRegister.AL and <= IcedRegister.BL => Name(Register.AL, register - IcedRegister.AL),
        >= IcedRegister.AH and <= IcedRegister.BH => Name(Register.AH, register - IcedRegister.AH),
        >= IcedRegister.SPL and <= IcedRegister.R15L => Name(Register.SPB, register - IcedRegister.SPL),
        >= IcedRegister.XMM0 and <= IcedRegister.XMM15 => Name(Register.X0, register - IcedRegister.XMM0),
        _ when register.IsGPR() => Name(Register.AX, register.GetFullRegister() - IcedRegister.RAX),
        _ => register.ToString().ToUpperInvariant(),
    };

    private static string Name(Register first, int number) => ((Register)((int)first + number)).Text();
}

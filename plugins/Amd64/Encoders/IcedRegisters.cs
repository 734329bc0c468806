using IcedRegister = Iced.Intel.Register;
using Register = GoDefer.Plan9.Register;

namespace GoDefer.Amd64.Encoders;

/// <summary>Translates Plan 9 register names, which have no width, to Iced's.</summary>
internal static class IcedRegisters
{
    /// <summary>The register at a width of 8, 16, 32 or 64 bits; the width does not matter for vector registers.</summary>
    public static IcedRegister Of(Register register, byte width)
    {
        if (register == Register.None)
        {
            return IcedRegister.None;
        }
        if (register is >= Register.X0 and <= Register.X15)
        {
            return IcedRegister.XMM0 + (register - Register.X0);
        }
        if (register is >= Register.AH and <= Register.BH)
        {
            return IcedRegister.AH + (register - Register.AH);
        }
        var number = register >= Register.AX ? register - Register.AX : register - Register.AL;
        return width switch
        {
            8 => number < 4 ? IcedRegister.AL + number : IcedRegister.SPL + (number - 4),
            16 => IcedRegister.AX + number,
            32 => IcedRegister.EAX + number,
            _ => IcedRegister.RAX + number,
        };
    }
}

using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.RegAlloc;

/// <summary>Where values live, in <see cref="SsaFunction.Locations"/>; values that are made later extend the table.</summary>
internal static class Homes
{
    private static readonly RegisterLocation[] Registers =
        [.. Enumerable.Range(0, RegisterMask.RegisterCount).Select(register => new RegisterLocation(register))];

    /// <summary>The location that stands for a register.</summary>
    public static RegisterLocation Of(int register) => Registers[register];

    public static SsaLocation? HomeOf(this SsaFunction function, SsaValue value) =>
        value.Id < function.Locations.Length ? function.Locations[value.Id] : null;

    public static void SetHome(this SsaFunction function, SsaValue value, SsaLocation? location)
    {
        if (value.Id >= function.Locations.Length)
        {
            var locations = function.Locations;
            Array.Resize(ref locations, Math.Max(value.Id + 1, locations.Length * 2));
            function.Locations = locations;
        }
        function.Locations[value.Id] = location;
    }

    /// <summary>The register a value is in; -1 if it is in none.</summary>
    public static int RegisterOf(this SsaFunction function, SsaValue value) =>
        function.HomeOf(value) is RegisterLocation location ? location.Register : -1;

    /// <summary>The stack slot a value is in; null if it is in none.</summary>
    public static LocalSlot? SlotOf(this SsaFunction function, SsaValue value) =>
        function.HomeOf(value) is StackLocation location ? location.Slot : null;

    /// <summary>Makes a temporary of the frame. Its number is that of the declarations before it, as gc counts them.</summary>
    public static Local NewTemporary(this SsaFunction function, IrType type)
    {
        // What only joins the values of an expression is no declaration.
        var number = function.Locals.Count(local => local.Role != LocalRole.Join) + (function.Source?.OtherDeclarations.Count ?? 0);
        return function.NewLocal($".autotmp_{number}", type, LocalRole.Temporary);
    }

    /// <summary>Whether a value is better computed again than kept: the op says so, and its operands are always there.</summary>
    public static bool IsRematerializable(this SsaValue value)
    {
        if (!value.Info.Has(SsaOpFlags.Rematerializable))
        {
            return false;
        }
        foreach (var arg in value.Args)
        {
            if (arg.Op is not (SsaOp.SP or SsaOp.SB))
            {
                return false;
            }
        }
        return true;
    }
}

using static GoDefer.Amd64.Ssa.RegisterMask;

namespace GoDefer.Amd64.Ssa;

/// <summary>The register needs that machine ops share; memory and flags operands need no register and are left out.</summary>
internal static class RegisterShapes
{
    public static readonly RegisterUse Gp01 = Use([], [General]);
    public static readonly RegisterUse Gp11 = Use([General], [General]);
    public static readonly RegisterUse Gp11Stack = Use([GeneralOrStack], [General]);
    public static readonly RegisterUse Gp11Static = Use([GeneralStackOrStatic], [General]);
    public static readonly RegisterUse Gp11Flags = Use([General], [General, RegisterMask.None]);
    public static readonly RegisterUse Gp21 = Use([General, General], [General]);
    public static readonly RegisterUse Gp21Stack = Use([GeneralOrStack, General], [General]);
    public static readonly RegisterUse Gp21Static = Use([GeneralStackOrStatic, GeneralOrStack], [General]);
    public static readonly RegisterUse Gp21Shift = Use([General, CX], [General]);
    public static readonly RegisterUse Gp21SpareAX = Use([General - AX, General], [General - AX], AX);
    public static readonly RegisterUse DivideShape = Use([AX, GeneralOrStack - DX], [AX, DX]);
    public static readonly RegisterUse MultiplyHigh = Use([AX, GeneralOrStack], [DX], AX);
    public static readonly RegisterUse CompareTwo = Use([GeneralOrStack, GeneralOrStack], []);
    public static readonly RegisterUse CompareConst = Use([GeneralOrStack], []);
    public static readonly RegisterUse CompareConstLoad = Use([GeneralStackOrStatic], []);
    public static readonly RegisterUse CompareLoad = Use([GeneralStackOrStatic, GeneralOrStack], []);
    public static readonly RegisterUse FromFlags = Use([], [General]);
    public static readonly RegisterUse FromFlagsSpareAX = Use([], [General - AX], AX);
    public static readonly RegisterUse LoadOne = Use([GeneralStackOrStatic], [General]);
    public static readonly RegisterUse LoadOperand = Use([General, GeneralStackOrStatic], [General]);
    public static readonly RegisterUse LoadIndexed = Use([GeneralStackOrStatic, GeneralOrStack], [General]);
    public static readonly RegisterUse StoreOne = Use([GeneralStackOrStatic, GeneralOrStack], []);
    public static readonly RegisterUse StoreConst = Use([GeneralStackOrStatic], []);
    public static readonly RegisterUse StoreIndexed = Use([GeneralStackOrStatic, GeneralOrStack, GeneralOrStack], []);
    public static readonly RegisterUse StoreConstIndexed = Use([GeneralStackOrStatic, GeneralOrStack], []);
    public static readonly RegisterUse Exchange = Use([General, GeneralStackOrStatic], [General]);
    public static readonly RegisterUse CompareExchange = Use([General, AX, General], [General, RegisterMask.None], AX);
    public static readonly RegisterUse Fp01 = Use([], [Float]);
    public static readonly RegisterUse Fp11 = Use([Float], [Float]);
    public static readonly RegisterUse Fp21 = Use([Float, Float], [Float]);
    public static readonly RegisterUse FloatToGeneral = Use([Float], [General]);
    public static readonly RegisterUse GeneralToFloat = Use([General], [Float]);
    public static readonly RegisterUse CompareFloat = Use([Float, Float], []);
    public static readonly RegisterUse FloatLoad = Use([GeneralStackOrStatic], [Float]);
    public static readonly RegisterUse FloatLoadOperand = Use([Float, GeneralStackOrStatic], [Float]);
    public static readonly RegisterUse FloatLoadIndexed = Use([GeneralStackOrStatic, GeneralOrStack], [Float]);
    public static readonly RegisterUse FloatStore = Use([GeneralStackOrStatic, Float], []);
    public static readonly RegisterUse FloatStoreIndexed = Use([GeneralStackOrStatic, GeneralOrStack, Float], []);

    public static RegisterUse Use(ReadOnlySpan<RegisterMask> inputs, ReadOnlySpan<RegisterMask> outputs, RegisterMask clobbers = default) =>
        new(Order(inputs, keepEmpty: false), Order(outputs, keepEmpty: true), clobbers);

    /// <summary>Most constrained first, so that the allocator always finds a register; equal ones in operand order.</summary>
    private static RegisterConstraint[] Order(ReadOnlySpan<RegisterMask> masks, bool keepEmpty)
    {
        var list = new List<RegisterConstraint>(masks.Length);
        for (var i = 0; i < masks.Length; i++)
        {
            if (keepEmpty || !masks[i].IsEmpty) { list.Add(new RegisterConstraint(i, masks[i])); }
        }
        return [.. list.OrderBy(constraint => constraint.Registers.Count)];
    }
}

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>
/// What <see cref="FastLoop"/> does itself. Letters after the operation: R register, I immediate, M memory at base + displacement,
/// X memory with an index; destination first, then the size in bits. Arithmetic here leaves the flags alone, so it is chosen only where nothing
/// can read them; those ending in F set them. Those ending in Jump are a comparison and the conditional jump behind it.
/// </summary>
internal enum FastOp : ushort
{
#pragma warning disable CS1591 // spelled out by the names
    Generic,
    MovRR64, MovRR32, MovRI64, MovZxRR8, MovZxRR16, MovSxRR32,
    LoadM64, LoadM32, LoadZxM8, LoadZxM16, LoadSxM32, LoadX64, LoadX32, LoadZxX8,
    StoreM64, StoreM32, StoreM8, StoreMI64, StoreMI32, StoreMI8, StoreX64, StoreX32, StoreX8, StoreXI8,
    LeaM64, LeaX64,
    AddRR64, AddRI64, AddRM64, SubRR64, SubRI64, SubRM64, AndRR64, AndRI64, OrRR64, OrRI64, XorRR64, XorRI64,
    AddRR32, AddRI32, SubRR32, SubRI32, AndRR32, AndRI32, OrRR32, OrRI32, XorRR32, XorRI32,
    AddRI64F, SubRI64F, AddRM64F,
    AddMR64, AddMI64,
    ImulRR64, ImulRM64, ImulRRI64, NegR64, NotR64, ShlRI64, ShrRI64, SarRI64, ShlRI32, ShrRI32,
    CmpRR64Jump, CmpRI64Jump, CmpRM64Jump, CmpMR64Jump, CmpMI64Jump,
    CmpRR32Jump, CmpRI32Jump, CmpMI32Jump, CmpRI8Jump, CmpMI8Jump,
    TestRR64Jump, TestRR32Jump, TestRR8Jump,
    Jcc, Jmp, Call, CallR, CallM, Ret, Nop,
    VectorRR, VectorRM, VectorMR, XorVectorSelf,
    LoadDouble, LoadDoubleX, StoreDouble, StoreDoubleX, MoveDouble, AddDouble, SubDouble, MulDouble, DivDouble,
#pragma warning restore CS1591
}

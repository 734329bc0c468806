using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Memory;

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>
/// The loop that executes decoded code: one switch over <see cref="FastOp"/>. Whatever it cannot finish (an access outside of guest
/// memory, a rare operand form) is left to the handler of the instruction, which does it from the start or records the fault. Steps are
/// counted where control is transferred, from the distance in records.
/// </summary>
internal static unsafe class FastLoop
{
    /// <summary>
    /// Executes from <paramref name="i"/> until a fault, a host call, a jump to what is hot or not decoded, or until the budget is used up
    /// (overrun by less than the longest stretch without a jump). Sets Pc and Budget.
    /// </summary>
    public static Outcome Run(CpuState* cpu, Instruction* i, CodeCache cache)
    {
        var file = CpuState.File(cpu);
        var vectors = CpuState.Vector(cpu, 0);
        var memory = cpu->Memory;
        var limit = memory->DynamicSize;
        var map = cache.Map;
        var codeStart = cache.Start;
        var codeSize = cache.Size;
        var budget = cpu->Budget;
        var start = i;
        ulong target;
        long left, right;
        byte size;
        while (true)
        {
            switch (i->Fast)
            {
                case FastOp.MovRR64:
                {
                    R(file, i->Destination) = R(file, i->Source);
                    i++;
                    continue;
                }
                case FastOp.MovRR32:
                {
                    R(file, i->Destination) = (uint)R(file, i->Source);
                    i++;
                    continue;
                }
                case FastOp.MovRI64:
                {
                    R(file, i->Destination) = (ulong)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.MovZxRR8:
                {
                    R(file, i->Destination) = *(file + i->Source);
                    i++;
                    continue;
                }
                case FastOp.MovZxRR16:
                {
                    R(file, i->Destination) = *(ushort*)(file + i->Source);
                    i++;
                    continue;
                }
                case FastOp.MovSxRR32:
                {
                    R(file, i->Destination) = (ulong)*(int*)(file + i->Source);
                    i++;
                    continue;
                }
                case FastOp.LoadM64:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    R(file, i->Destination) = *(ulong*)p;
                    i++;
                    continue;
                }
                case FastOp.LoadM32:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 4);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    R(file, i->Destination) = *(uint*)p;
                    i++;
                    continue;
                }
                case FastOp.LoadZxM8:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 1);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    R(file, i->Destination) = *p;
                    i++;
                    continue;
                }
                case FastOp.LoadZxM16:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 2);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    R(file, i->Destination) = *(ushort*)p;
                    i++;
                    continue;
                }
                case FastOp.LoadSxM32:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 4);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    R(file, i->Destination) = (ulong)*(int*)p;
                    i++;
                    continue;
                }
                case FastOp.LoadX64:
                {
                    var p = Readable(memory, R(file, i->Base) + (R(file, i->Index) << i->Shift) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    R(file, i->Destination) = *(ulong*)p;
                    i++;
                    continue;
                }
                case FastOp.LoadX32:
                {
                    var p = Readable(memory, R(file, i->Base) + (R(file, i->Index) << i->Shift) + (ulong)i->Displacement, limit, 4);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    R(file, i->Destination) = *(uint*)p;
                    i++;
                    continue;
                }
                case FastOp.LoadZxX8:
                {
                    var p = Readable(memory, R(file, i->Base) + (R(file, i->Index) << i->Shift) + (ulong)i->Displacement, limit, 1);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    R(file, i->Destination) = *p;
                    i++;
                    continue;
                }
                case FastOp.StoreM64:
                {
                    var p = Writable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(ulong*)p = R(file, i->Source);
                    i++;
                    continue;
                }
                case FastOp.StoreM32:
                {
                    var p = Writable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 4);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(uint*)p = (uint)R(file, i->Source);
                    i++;
                    continue;
                }
                case FastOp.StoreM8:
                {
                    var p = Writable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 1);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *p = *(file + i->Source);
                    i++;
                    continue;
                }
                case FastOp.StoreMI64:
                {
                    var p = Writable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(ulong*)p = (ulong)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.StoreMI32:
                {
                    var p = Writable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 4);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(uint*)p = (uint)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.StoreMI8:
                {
                    var p = Writable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 1);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *p = (byte)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.StoreX64:
                {
                    var p = Writable(memory, R(file, i->Base) + (R(file, i->Index) << i->Shift) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(ulong*)p = R(file, i->Source);
                    i++;
                    continue;
                }
                case FastOp.StoreX32:
                {
                    var p = Writable(memory, R(file, i->Base) + (R(file, i->Index) << i->Shift) + (ulong)i->Displacement, limit, 4);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(uint*)p = (uint)R(file, i->Source);
                    i++;
                    continue;
                }
                case FastOp.StoreX8:
                {
                    var p = Writable(memory, R(file, i->Base) + (R(file, i->Index) << i->Shift) + (ulong)i->Displacement, limit, 1);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *p = *(file + i->Source);
                    i++;
                    continue;
                }
                case FastOp.LeaM64:
                {
                    R(file, i->Destination) = R(file, i->Base) + (ulong)i->Displacement;
                    i++;
                    continue;
                }
                case FastOp.LeaX64:
                {
                    R(file, i->Destination) = R(file, i->Base) + (R(file, i->Index) << i->Shift) + (ulong)i->Displacement;
                    i++;
                    continue;
                }
                case FastOp.AddRR64:
                {
                    R(file, i->Destination) += R(file, i->Source);
                    i++;
                    continue;
                }
                case FastOp.AddRI64:
                {
                    R(file, i->Destination) += (ulong)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.AddRR32:
                {
                    R(file, i->Destination) = (uint)(R(file, i->Destination) + R(file, i->Source));
                    i++;
                    continue;
                }
                case FastOp.AddRI32:
                {
                    R(file, i->Destination) = (uint)(R(file, i->Destination) + (ulong)i->Immediate);
                    i++;
                    continue;
                }
                case FastOp.SubRR64:
                {
                    R(file, i->Destination) -= R(file, i->Source);
                    i++;
                    continue;
                }
                case FastOp.SubRI64:
                {
                    R(file, i->Destination) -= (ulong)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.SubRR32:
                {
                    R(file, i->Destination) = (uint)(R(file, i->Destination) - R(file, i->Source));
                    i++;
                    continue;
                }
                case FastOp.SubRI32:
                {
                    R(file, i->Destination) = (uint)(R(file, i->Destination) - (ulong)i->Immediate);
                    i++;
                    continue;
                }
                case FastOp.AndRR64:
                {
                    R(file, i->Destination) &= R(file, i->Source);
                    i++;
                    continue;
                }
                case FastOp.AndRI64:
                {
                    R(file, i->Destination) &= (ulong)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.AndRR32:
                {
                    R(file, i->Destination) = (uint)(R(file, i->Destination) & R(file, i->Source));
                    i++;
                    continue;
                }
                case FastOp.AndRI32:
                {
                    R(file, i->Destination) = (uint)(R(file, i->Destination) & (ulong)i->Immediate);
                    i++;
                    continue;
                }
                case FastOp.OrRR64:
                {
                    R(file, i->Destination) |= R(file, i->Source);
                    i++;
                    continue;
                }
                case FastOp.OrRI64:
                {
                    R(file, i->Destination) |= (ulong)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.OrRR32:
                {
                    R(file, i->Destination) = (uint)(R(file, i->Destination) | R(file, i->Source));
                    i++;
                    continue;
                }
                case FastOp.OrRI32:
                {
                    R(file, i->Destination) = (uint)(R(file, i->Destination) | (ulong)i->Immediate);
                    i++;
                    continue;
                }
                case FastOp.XorRR64:
                {
                    R(file, i->Destination) ^= R(file, i->Source);
                    i++;
                    continue;
                }
                case FastOp.XorRI64:
                {
                    R(file, i->Destination) ^= (ulong)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.XorRR32:
                {
                    R(file, i->Destination) = (uint)(R(file, i->Destination) ^ R(file, i->Source));
                    i++;
                    continue;
                }
                case FastOp.XorRI32:
                {
                    R(file, i->Destination) = (uint)(R(file, i->Destination) ^ (ulong)i->Immediate);
                    i++;
                    continue;
                }
                case FastOp.AddRM64:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    R(file, i->Destination) += *(ulong*)p;
                    i++;
                    continue;
                }
                case FastOp.SubRM64:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    R(file, i->Destination) -= *(ulong*)p;
                    i++;
                    continue;
                }
                case FastOp.AddMR64:
                {
                    var p = Writable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(ulong*)p += R(file, i->Source);
                    i++;
                    continue;
                }
                case FastOp.AddMI64:
                {
                    var p = Writable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(ulong*)p += (ulong)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.AddRI64F:
                {
                    ref var register = ref R(file, i->Destination);
                    register += (ulong)i->Immediate;
                    cpu->Flags.SetAddition((long)register, i->Immediate, 8);
                    i++;
                    continue;
                }
                case FastOp.SubRI64F:
                {
                    ref var register = ref R(file, i->Destination);
                    cpu->Flags.SetSubtraction((long)register, i->Immediate, 8);
                    register -= (ulong)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.ImulRR64:
                {
                    R(file, i->Destination) *= R(file, i->Source);
                    i++;
                    continue;
                }
                case FastOp.ImulRM64:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    R(file, i->Destination) = R(file, i->Destination) * *(ulong*)p;
                    i++;
                    continue;
                }
                case FastOp.ImulRRI64:
                {
                    R(file, i->Destination) = R(file, i->Source) * (ulong)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.NegR64:
                {
                    R(file, i->Destination) = 0 - R(file, i->Destination);
                    i++;
                    continue;
                }
                case FastOp.NotR64:
                {
                    R(file, i->Destination) = ~R(file, i->Destination);
                    i++;
                    continue;
                }
                case FastOp.ShlRI64:
                {
                    R(file, i->Destination) <<= (int)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.ShrRI64:
                {
                    R(file, i->Destination) >>= (int)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.SarRI64:
                {
                    R(file, i->Destination) = (ulong)((long)R(file, i->Destination) >> (int)i->Immediate);
                    i++;
                    continue;
                }
                case FastOp.ShlRI32:
                {
                    R(file, i->Destination) = (uint)R(file, i->Destination) << (int)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.ShrRI32:
                {
                    R(file, i->Destination) = (uint)R(file, i->Destination) >> (int)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.CmpRR64Jump:
                {
                    left = (long)R(file, i->Destination);
                    right = (long)R(file, i->Source);
                    size = 8;
                    goto CompareAndJump;
                }
                case FastOp.CmpRI64Jump:
                {
                    left = (long)R(file, i->Destination);
                    right = i->Immediate;
                    size = 8;
                    goto CompareAndJump;
                }
                case FastOp.CmpRM64Jump:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    left = (long)R(file, i->Destination);
                    right = *(long*)p;
                    size = 8;
                    goto CompareAndJump;
                }
                case FastOp.CmpMR64Jump:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    left = *(long*)p;
                    right = (long)R(file, i->Source);
                    size = 8;
                    goto CompareAndJump;
                }
                case FastOp.CmpMI64Jump:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    left = *(long*)p;
                    right = i->Immediate;
                    size = 8;
                    goto CompareAndJump;
                }
                case FastOp.CmpRR32Jump:
                {
                    left = *(int*)(file + i->Destination);
                    right = *(int*)(file + i->Source);
                    size = 4;
                    goto CompareAndJump;
                }
                case FastOp.CmpRI32Jump:
                {
                    left = *(int*)(file + i->Destination);
                    right = (int)i->Immediate;
                    size = 4;
                    goto CompareAndJump;
                }
                case FastOp.CmpMI32Jump:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 4);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    left = *(int*)p;
                    right = (int)i->Immediate;
                    size = 4;
                    goto CompareAndJump;
                }
                case FastOp.CmpRI8Jump:
                {
                    left = *(sbyte*)(file + i->Destination);
                    right = (sbyte)i->Immediate;
                    size = 1;
                    goto CompareAndJump;
                }
                case FastOp.CmpMI8Jump:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 1);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    left = *(sbyte*)p;
                    right = (sbyte)i->Immediate;
                    size = 1;
                    goto CompareAndJump;
                }
                case FastOp.TestRR64Jump:
                {
                    left = (long)(R(file, i->Destination) & R(file, i->Source));
                    right = 0;
                    size = 8;
                    goto CompareAndJump;
                }
                case FastOp.TestRR32Jump:
                {
                    left = (int)(R(file, i->Destination) & R(file, i->Source));
                    right = 0;
                    size = 4;
                    goto CompareAndJump;
                }
                case FastOp.TestRR8Jump:
                {
                    left = (sbyte)(*(file + i->Destination) & *(file + i->Source));
                    right = 0;
                    size = 1;
                    goto CompareAndJump;
                }
                case FastOp.StoreXI8:
                {
                    var p = Writable(memory, R(file, i->Base) + (R(file, i->Index) << i->Shift) + (ulong)i->Displacement, limit, 1);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *p = (byte)i->Immediate;
                    i++;
                    continue;
                }
                case FastOp.AddRM64F:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    ref var register = ref R(file, i->Destination);
                    var addend = *(long*)p;
                    register += (ulong)addend;
                    cpu->Flags.SetAddition((long)register, addend, 8);
                    i++;
                    continue;
                }
                case FastOp.LoadDoubleX:
                {
                    var p = Readable(memory, R(file, i->Base) + (R(file, i->Index) << i->Shift) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(Vector128<ulong>*)(vectors + i->Destination) = Vector128.CreateScalar(*(ulong*)p);
                    i++;
                    continue;
                }
                case FastOp.StoreDoubleX:
                {
                    var p = Writable(memory, R(file, i->Base) + (R(file, i->Index) << i->Shift) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(ulong*)p = *(ulong*)(vectors + i->Source);
                    i++;
                    continue;
                }
                case FastOp.Nop:
                {
                    i++;
                    continue;
                }
                case FastOp.Jcc:
                {
                    if (!Conditions.Holds(cpu->Flags, (Condition)i->Variant))
                    {
                        i++;
                        continue;
                    }
                    goto JumpInChunk;
                }
                case FastOp.Jmp:
                {
                    goto JumpInChunk;
                }
                case FastOp.Call:
                {
                    var sp = R(file, CpuState.Sp) - 8;
                    var p = Writable(memory, sp, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(ulong*)p = codeStart + i->Offset + i->Length;
                    R(file, CpuState.Sp) = sp;
                    target = (ulong)i->Immediate;
                    goto JumpAway;
                }
                case FastOp.CallR:
                {
                    target = R(file, i->Destination);
                    var sp = R(file, CpuState.Sp) - 8;
                    var p = Writable(memory, sp, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(ulong*)p = codeStart + i->Offset + i->Length;
                    R(file, CpuState.Sp) = sp;
                    goto JumpAway;
                }
                case FastOp.CallM:
                {
                    var q = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (q == null)
                    {
                        goto Generic;
                    }
                    target = *(ulong*)q;
                    var sp = R(file, CpuState.Sp) - 8;
                    var p = Writable(memory, sp, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(ulong*)p = codeStart + i->Offset + i->Length;
                    R(file, CpuState.Sp) = sp;
                    goto JumpAway;
                }
                case FastOp.Ret:
                {
                    var p = Readable(memory, R(file, CpuState.Sp), limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    R(file, CpuState.Sp) += 8;
                    target = *(ulong*)p;
                    goto JumpAway;
                }
                case FastOp.VectorRR:
                {
                    *(Vector128<byte>*)(vectors + i->Destination) = *(Vector128<byte>*)(vectors + i->Source);
                    i++;
                    continue;
                }
                case FastOp.VectorRM:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 16);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(Vector128<byte>*)(vectors + i->Destination) = *(Vector128<byte>*)p;
                    i++;
                    continue;
                }
                case FastOp.VectorMR:
                {
                    var p = Writable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 16);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(Vector128<byte>*)p = *(Vector128<byte>*)(vectors + i->Source);
                    i++;
                    continue;
                }
                case FastOp.XorVectorSelf:
                {
                    *(Vector128<byte>*)(vectors + i->Destination) = default;
                    i++;
                    continue;
                }
                case FastOp.LoadDouble:
                {
                    var p = Readable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(Vector128<ulong>*)(vectors + i->Destination) = Vector128.CreateScalar(*(ulong*)p);
                    i++;
                    continue;
                }
                case FastOp.StoreDouble:
                {
                    var p = Writable(memory, R(file, i->Base) + (ulong)i->Displacement, limit, 8);
                    if (p == null)
                    {
                        goto Generic;
                    }
                    *(ulong*)p = *(ulong*)(vectors + i->Source);
                    i++;
                    continue;
                }
                case FastOp.MoveDouble:
                {
                    *(ulong*)(vectors + i->Destination) = *(ulong*)(vectors + i->Source);
                    i++;
                    continue;
                }
                case FastOp.AddDouble:
                {
                    *(double*)(vectors + i->Destination) += *(double*)(vectors + i->Source);
                    i++;
                    continue;
                }
                case FastOp.SubDouble:
                {
                    *(double*)(vectors + i->Destination) -= *(double*)(vectors + i->Source);
                    i++;
                    continue;
                }
                case FastOp.MulDouble:
                {
                    *(double*)(vectors + i->Destination) *= *(double*)(vectors + i->Source);
                    i++;
                    continue;
                }
                case FastOp.DivDouble:
                {
                    *(double*)(vectors + i->Destination) /= *(double*)(vectors + i->Source);
                    i++;
                    continue;
                }
            }

        Generic:
            cpu->Pc = codeStart + i->Offset;
            switch (HandlerTable.Execute(cpu, i))
            {
                case Outcome.Next:
                    i++;
                    continue;
                case Outcome.Jump:
                    target = cpu->Pc;
                    goto JumpAway;
                case Outcome.HostCall:
                    cpu->Budget = budget - (i - start) - 1;
                    return Outcome.HostCall;
                case var other:
                    cpu->Budget = budget - (i - start);
                    return other;
            }

        CompareAndJump:
            cpu->Flags.SetSubtraction(left, right, size);
            i++;
            if ((i->Relations >> Conditions.Relation(left, right) & 1) == 0)
            {
                i++;
                continue;
            }

        JumpInChunk:
            budget -= i - start + 1;
            i += i->Displacement;
            start = i;
            if (budget > 0 && --i->Heat != 0)
            {
                continue;
            }
            cpu->Pc = codeStart + i->Offset;
            cpu->Budget = budget;
            return Outcome.Jump;

        JumpAway:
            budget -= i - start + 1;
            var offset = target - codeStart;
            if (budget > 0 && offset < codeSize && map[offset] != null && --map[offset]->Heat != 0)
            {
                start = i = map[offset];
                continue;
            }
            cpu->Pc = target;
            cpu->Budget = budget;
            return Outcome.Jump;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref ulong R(byte* file, byte register) => ref *(ulong*)(file + register);

    // Every window is larger than any access, so the subtraction does not wrap.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* Readable(MemoryMap* memory, ulong address, ulong limit, ulong size)
    {
        var offset = address - AddressSpace.DynamicBase;
        return offset <= limit - size ? memory->DynamicHost + offset : memory->ReadImage(address, size);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* Writable(MemoryMap* memory, ulong address, ulong limit, ulong size)
    {
        var offset = address - AddressSpace.DynamicBase;
        return offset <= limit - size ? memory->DynamicHost + offset : memory->WriteImage(address, size);
    }
}

using System.Reflection;
using System.Reflection.Emit;
using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Execute;
using GoDefer.Amd64Emulator.Memory;

namespace GoDefer.Amd64Emulator.Translate;

/// <summary>
/// Writes the CIL of one unit: registers, memory operands, flags, steps and exits. What an instruction cannot finish in the unit
/// (an access outside of guest memory, an operand form nobody translates) its handler does from the start, as in <see cref="FastLoop"/>.
/// <code>
///   Outcome unit(object, CpuState* cpu, int entry)     locals: host, basis, limit of the window of stacks and heap; budget
/// </code>
/// The evaluation stack is empty where an instruction begins. Cold paths are written behind the code.
/// </summary>
internal sealed unsafe class UnitEmitter
{
    /// <summary>No access is wider.</summary>
    private const int WidestAccess = 16;

    private static readonly MethodInfo Execute = typeof(HandlerTable).GetMethod(nameof(HandlerTable.ExecuteAt))!;
    private static readonly MethodInfo HoldsMethod = typeof(Conditions).GetMethod(nameof(Conditions.HoldsNow))!;

    private readonly CpuState* cpu;
    private readonly ulong codeStart;
    private readonly List<Action> cold = [];
    private readonly LocalBuilder host, basis, limit, budget, address, offset, place, target, outcome, done;
    private readonly Label leave, stop;

    private Instruction* current;
    private int steps;
    private Label after, fallback;
    private bool hasFallback, setsFlagLocals;

    /// <summary>Writes the entry of a unit: what jumps to one of <paramref name="entries"/>.</summary>
    public UnitEmitter(ILGenerator il, CpuState* cpu, ulong codeStart, Label[] entries)
    {
        this.cpu = cpu;
        (Il, this.codeStart) = (il, codeStart);
        (host, basis, limit, budget) = (il.DeclareLocal(typeof(byte*)), il.DeclareLocal(typeof(ulong)), il.DeclareLocal(typeof(ulong)), il.DeclareLocal(typeof(long)));
        (address, offset, place, target) = (il.DeclareLocal(typeof(ulong)), il.DeclareLocal(typeof(ulong)), il.DeclareLocal(typeof(byte*)), il.DeclareLocal(typeof(ulong)));
        (outcome, done) = (il.DeclareLocal(typeof(Outcome)), il.DeclareLocal(typeof(int)));
        (FlagLeft, FlagRight) = (il.DeclareLocal(typeof(long)), il.DeclareLocal(typeof(long)));
        (Left, Right, Result) = (il.DeclareLocal(typeof(long)), il.DeclareLocal(typeof(long)), il.DeclareLocal(typeof(long)));
        (leave, stop) = (il.DefineLabel(), il.DefineLabel());
        LoadWindow(&cpu->Memory->DynamicHost, host);
        LoadWindow(&cpu->Memory->DynamicBase, basis);
        LoadWindow(&cpu->Memory->DynamicSize, limit);
        il.Emit(OpCodes.Ldloc, limit);
        Constant(WidestAccess);
        il.Emit(OpCodes.Sub);
        il.Emit(OpCodes.Stloc, limit);
        PushState(&cpu->Budget);
        il.Emit(OpCodes.Ldind_I8);
        il.Emit(OpCodes.Stloc, budget);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Switch, entries);
    }

    /// <summary>Where to write what is not here.</summary>
    public ILGenerator Il { get; }

    /// <summary>The operands of the last comparison or arithmetic, while <see cref="Flags"/> says so.</summary>
    public LocalBuilder FlagLeft { get; }

    /// <inheritdoc cref="FlagLeft"/>
    public LocalBuilder FlagRight { get; }

    /// <summary>Free within an instruction.</summary>
    public LocalBuilder Left { get; }

    /// <inheritdoc cref="Left"/>
    public LocalBuilder Right { get; }

    /// <inheritdoc cref="Left"/>
    public LocalBuilder Result { get; }

    /// <summary>What is known of the flags.</summary>
    public FlagKind Flags { get; private set; }

    /// <summary>Nothing is known of the flags from here on.</summary>
    public void ForgetFlags() => Flags = FlagKind.Unknown;

    /// <summary>Begins an instruction before which <paramref name="before"/> instructions are not taken off the budget yet.</summary>
    public void Begin(Instruction* instruction, int before)
    {
        current = instruction;
        steps = before;
        (after, fallback) = (Il.DefineLabel(), Il.DefineLabel());
        (hasFallback, setsFlagLocals) = (false, false);
    }

    /// <summary>Ends it: its handler, if it has to do it, goes on here.</summary>
    public void End()
    {
        Il.MarkLabel(after);
        if (!hasFallback) { return; }
        var (label, next, instruction, before, flags) = (fallback, after, (nint)current, steps, setsFlagLocals);
        cold.Add(() =>
        {
            Il.MarkLabel(label);
            CallHandler((Instruction*)instruction, before, next, flags);
        });
    }

    /// <summary>Has the handler do the whole instruction.</summary>
    public void Handle() => CallHandler(current, steps, after, loadFlags: false);

    /// <summary>Pushes a constant of 64 bits.</summary>
    public void Constant(long value) => Il.Emit(OpCodes.Ldc_I8, value);

    /// <summary>Pushes a register, or a part of one, extended to 64 bits.</summary>
    public void PushRegister(byte register, int size, bool signed = false)
    {
        PushState(CpuState.File(cpu) + register);
        Load(size, signed);
    }

    /// <summary>Writes a register by size as <see cref="Operands.StoreRegister"/> does; <paramref name="value"/> pushes 64 bits.</summary>
    public void SetRegister(byte register, int size, Action value)
    {
        PushState(CpuState.File(cpu) + register);
        value();
        if (size == 4)
        {
            Il.Emit(OpCodes.Conv_U4);
            Il.Emit(OpCodes.Conv_U8);
            size = 8;
        }
        Store(size);
    }

    /// <summary>Pushes the address of a vector register.</summary>
    public void PushVector(byte register) => PushState(CpuState.Vector(cpu, register));

    /// <summary>Pushes the host address of the memory operand, see <see cref="Locate"/>.</summary>
    public void PushPlace() => Il.Emit(OpCodes.Ldloc, place);

    /// <summary>Pushes the guest address that was located last.</summary>
    public void PushAddress() => Il.Emit(OpCodes.Ldloc, address);

    /// <summary>Replaces an address on the stack by what is there, extended to 64 bits.</summary>
    public void Load(int size, bool signed = false)
    {
        Il.Emit((size, signed) switch
        {
            (1, true) => OpCodes.Ldind_I1,
            (1, false) => OpCodes.Ldind_U1,
            (2, true) => OpCodes.Ldind_I2,
            (2, false) => OpCodes.Ldind_U2,
            (4, true) => OpCodes.Ldind_I4,
            (4, false) => OpCodes.Ldind_U4,
            _ => OpCodes.Ldind_I8,
        });
        if (size < 8) { Il.Emit(signed ? OpCodes.Conv_I8 : OpCodes.Conv_U8); }
    }

    /// <summary>Stores the low part of the value on the stack at the address below it.</summary>
    public void Store(int size)
    {
        if (size < 8) { Il.Emit(OpCodes.Conv_I4); }
        Il.Emit(size switch { 1 => OpCodes.Stind_I1, 2 => OpCodes.Stind_I2, 4 => OpCodes.Stind_I4, _ => OpCodes.Stind_I8 });
    }

    /// <summary>Pushes the value on the stack cut to a size and extended to 64 bits again.</summary>
    public void SignExtend(int size)
    {
        if (size == 8) { return; }
        Il.Emit(size switch { 1 => OpCodes.Conv_I1, 2 => OpCodes.Conv_I2, _ => OpCodes.Conv_I4 });
        Il.Emit(OpCodes.Conv_I8);
    }

    /// <summary>Pushes the guest address of the memory operand.</summary>
    public void PushOperandAddress(Instruction* i)
    {
        PushRegisterOrZero(i->Base);
        if (i->Index != CpuState.ZeroRegister)
        {
            PushRegister(i->Index, 8);
            Il.Emit(OpCodes.Ldc_I4, (int)i->Shift);
            Il.Emit(OpCodes.Shl);
            Il.Emit(OpCodes.Add);
        }
        if (i->Displacement != 0)
        {
            Constant(i->Displacement);
            Il.Emit(OpCodes.Add);
        }
    }

    /// <summary>Finds the memory operand for <see cref="PushPlace"/>; where it is not in memory that may be used so, the handler takes over.</summary>
    public void Locate(Instruction* i, int size, bool writes)
    {
        if (i->Index == CpuState.ZeroRegister && i->Base is CpuState.ZeroRegister or CpuState.FsBase or CpuState.GsBase)
        {
            LocateFixed(i->Base, CpuState.Register(cpu, i->Base) + (ulong)i->Displacement, size, writes);
            return;
        }
        Locate(() => PushOperandAddress(i), writes);
    }

    /// <summary>The same for an address that <paramref name="push"/> pushes.</summary>
    public void Locate(Action push, bool writes)
    {
        var (found, elsewhere, failed) = (Il.DefineLabel(), Il.DefineLabel(), Fallback());
        push();
        Il.Emit(OpCodes.Stloc, address);
        Il.Emit(OpCodes.Ldloc, address);
        Il.Emit(OpCodes.Ldloc, basis);
        Il.Emit(OpCodes.Sub);
        Il.Emit(OpCodes.Stloc, offset);
        Il.Emit(OpCodes.Ldloc, offset);
        Il.Emit(OpCodes.Ldloc, limit);
        Il.Emit(OpCodes.Bgt_Un, elsewhere);
        Il.Emit(OpCodes.Ldloc, host);
        Il.Emit(OpCodes.Ldloc, offset);
        Il.Emit(OpCodes.Conv_U);
        Il.Emit(OpCodes.Add);
        Il.Emit(OpCodes.Stloc, place);
        Il.MarkLabel(found);
        cold.Add(() =>
        {
            Il.MarkLabel(elsewhere);
            LocateInImage(writes, found, failed);
        });
    }

    /// <summary>Sets what the flags follow from: to the locals if somebody in the unit reads them there, to the state if somebody else may.</summary>
    public void SetFlags(FlagKind kind, int size, LocalBuilder left, LocalBuilder? right, (bool Locals, bool State) uses)
    {
        if (uses.State)
        {
            StoreFlag(&cpu->Flags.Left, left);
            StoreFlag(&cpu->Flags.Right, right);
            PushState(&cpu->Flags.Source);
            Il.Emit(OpCodes.Ldc_I4, (int)(kind == FlagKind.Addition ? FlagSource.Addition : FlagSource.Subtraction));
            Il.Emit(OpCodes.Stind_I1);
            PushState(&cpu->Flags.Size);
            Il.Emit(OpCodes.Ldc_I4, size);
            Il.Emit(OpCodes.Stind_I1);
        }
        if (uses.Locals)
        {
            PushOrZero(left);
            Il.Emit(OpCodes.Stloc, FlagLeft);
            PushOrZero(right);
            Il.Emit(OpCodes.Stloc, FlagRight);
        }
        setsFlagLocals = uses.Locals;
        Flags = uses.Locals ? kind : FlagKind.Unknown;
    }

    /// <summary>Pushes 1 if a condition holds, else 0.</summary>
    public void PushCondition(Condition condition)
    {
        if (!Flags.CanTell(condition))
        {
            Il.Emit(OpCodes.Ldarg_1);
            Il.Emit(OpCodes.Ldc_I4, (int)condition);
            Il.Emit(OpCodes.Call, HoldsMethod);
            return;
        }
        var ofResult = (int)condition >> 1 == (int)Condition.S >> 1 || (Flags == FlagKind.Addition && condition is Condition.E or Condition.NE);
        Il.Emit(OpCodes.Ldloc, FlagLeft);
        if (ofResult || Flags == FlagKind.Logic) { Constant(0); }
        else { Il.Emit(OpCodes.Ldloc, FlagRight); }
        var (compare, negated) = ((int)condition >> 1) switch
        {
            1 => (OpCodes.Clt_Un, false),
            2 => (OpCodes.Ceq, false),
            3 => (OpCodes.Cgt_Un, true),
            4 or 6 => (OpCodes.Clt, false),
            _ => (OpCodes.Cgt, true),
        };
        Il.Emit(compare);
        if (negated != (((int)condition & 1) != 0))
        {
            Il.Emit(OpCodes.Ldc_I4_0);
            Il.Emit(OpCodes.Ceq);
        }
    }

    /// <summary>Takes instructions off the budget.</summary>
    public void Count(int instructions)
    {
        if (instructions == 0) { return; }
        Il.Emit(OpCodes.Ldloc, budget);
        Constant(instructions);
        Il.Emit(OpCodes.Sub);
        Il.Emit(OpCodes.Stloc, budget);
    }

    /// <summary>Goes to an instruction of the unit; if the budget is used up and <paramref name="mayEnd"/>, leaves before it.</summary>
    public void Jump(Label label, ulong pc, bool mayEnd)
    {
        if (!mayEnd)
        {
            Il.Emit(OpCodes.Br, label);
            return;
        }
        Il.Emit(OpCodes.Ldloc, budget);
        Constant(0);
        Il.Emit(OpCodes.Bgt, label);
        Leave(pc);
    }

    /// <summary>Leaves the unit for a known address.</summary>
    public void Leave(ulong pc)
    {
        Constant((long)pc);
        Leave();
    }

    /// <summary>Leaves the unit for the address on the stack.</summary>
    public void Leave()
    {
        Il.Emit(OpCodes.Stloc, target);
        Il.Emit(OpCodes.Br, leave);
    }

    /// <summary>Writes cold paths and exits, after the last instruction.</summary>
    public void Finish()
    {
        cold.ForEach(write => write());
        Il.MarkLabel(leave);
        PushState(&cpu->Pc);
        Il.Emit(OpCodes.Ldloc, target);
        Il.Emit(OpCodes.Stind_I8);
        StoreBudget();
        Il.Emit(OpCodes.Ldc_I4, (int)Outcome.Jump);
        Il.Emit(OpCodes.Ret);
        FinishStop();
    }

    // A handler's outcome other than Next. A jump and a host call are done and count.
    private void FinishStop()
    {
        var (counted, save) = (Il.DefineLabel(), Il.DefineLabel());
        Il.MarkLabel(stop);
        Il.Emit(OpCodes.Ldloc, budget);
        Il.Emit(OpCodes.Ldloc, done);
        Il.Emit(OpCodes.Conv_I8);
        Il.Emit(OpCodes.Sub);
        Il.Emit(OpCodes.Stloc, budget);
        foreach (var complete in (Outcome[])[Outcome.Jump, Outcome.HostCall])
        {
            Il.Emit(OpCodes.Ldloc, outcome);
            Il.Emit(OpCodes.Ldc_I4, (int)complete);
            Il.Emit(OpCodes.Beq, counted);
        }
        Il.Emit(OpCodes.Br, save);
        Il.MarkLabel(counted);
        Count(1);
        Il.MarkLabel(save);
        StoreBudget();
        Il.Emit(OpCodes.Ldloc, outcome);
        Il.Emit(OpCodes.Ret);
    }

    private void StoreBudget()
    {
        PushState(&cpu->Budget);
        Il.Emit(OpCodes.Ldloc, budget);
        Il.Emit(OpCodes.Stind_I8);
    }

    private void CallHandler(Instruction* instruction, int before, Label next, bool loadFlags)
    {
        Il.Emit(OpCodes.Ldarg_1);
        Pointer(instruction);
        Constant((long)(codeStart + instruction->Offset));
        Il.Emit(OpCodes.Call, Execute);
        Il.Emit(OpCodes.Stloc, outcome);
        Il.Emit(OpCodes.Ldc_I4, before);
        Il.Emit(OpCodes.Stloc, done);
        Il.Emit(OpCodes.Ldloc, outcome);
        Il.Emit(OpCodes.Brtrue, stop);
        if (loadFlags)
        {
            LoadFlag(&cpu->Flags.Left, FlagLeft);
            LoadFlag(&cpu->Flags.Right, FlagRight);
        }
        Il.Emit(OpCodes.Br, next);
    }

    // The part of the image that may be read or written, as a second window.
    private void LocateInImage(bool writes, Label found, Label failed)
    {
        var (start, end) = (cpu->Memory->ImageBase, cpu->Memory->ImageBase + cpu->Memory->ImageSize);
        var first = writes ? Math.Max(start, cpu->Memory->WritableBase) : start;
        if (end - first < WidestAccess)
        {
            Il.Emit(OpCodes.Br, failed);
            return;
        }
        Il.Emit(OpCodes.Ldloc, address);
        Constant((long)first);
        Il.Emit(OpCodes.Sub);
        Il.Emit(OpCodes.Stloc, offset);
        Il.Emit(OpCodes.Ldloc, offset);
        Constant((long)(end - first - WidestAccess));
        Il.Emit(OpCodes.Bgt_Un, failed);
        Pointer(cpu->Memory->ImageHost + (first - start));
        Il.Emit(OpCodes.Ldloc, offset);
        Il.Emit(OpCodes.Conv_U);
        Il.Emit(OpCodes.Add);
        Il.Emit(OpCodes.Stloc, place);
        Il.Emit(OpCodes.Br, found);
    }

    // An address that is known now. The base of a thread changes only when the guest begins: should it, the handler does the access.
    private void LocateFixed(byte register, ulong known, int size, bool writes)
    {
        var found = writes ? cpu->Memory->Write(known, (ulong)size) : cpu->Memory->Read(known, (ulong)size);
        if (register != CpuState.ZeroRegister)
        {
            PushRegister(register, 8);
            Constant((long)CpuState.Register(cpu, register));
            Il.Emit(OpCodes.Bne_Un, Fallback());
        }
        if (found == null)
        {
            Il.Emit(OpCodes.Br, Fallback());
        }
        Pointer(found);
        Il.Emit(OpCodes.Stloc, place);
    }

    private Label Fallback()
    {
        hasFallback = true;
        return fallback;
    }

    private void LoadWindow(void* field, LocalBuilder local)
    {
        Pointer(field);
        Il.Emit(OpCodes.Ldind_I8);
        if (local.LocalType.IsPointer) { Il.Emit(OpCodes.Conv_U); }
        Il.Emit(OpCodes.Stloc, local);
    }

    private void StoreFlag(void* field, LocalBuilder? local)
    {
        PushState(field);
        PushOrZero(local);
        Il.Emit(OpCodes.Stind_I8);
    }

    private void LoadFlag(void* field, LocalBuilder local)
    {
        PushState(field);
        Il.Emit(OpCodes.Ldind_I8);
        Il.Emit(OpCodes.Stloc, local);
    }

    private void PushOrZero(LocalBuilder? local)
    {
        if (local is null) { Constant(0); }
        else { Il.Emit(OpCodes.Ldloc, local); }
    }

    private void PushRegisterOrZero(byte register)
    {
        if (register == CpuState.ZeroRegister) { Constant(0); }
        else { PushRegister(register, 8); }
    }

    // The address of a field of the state, from its distance to the start.
    private void PushState(void* field)
    {
        Il.Emit(OpCodes.Ldarg_1);
        Il.Emit(OpCodes.Ldc_I4, (int)((byte*)field - (byte*)cpu));
        Il.Emit(OpCodes.Add);
    }

    private void Pointer(void* value)
    {
        Constant((long)value);
        Il.Emit(OpCodes.Conv_U);
    }
}

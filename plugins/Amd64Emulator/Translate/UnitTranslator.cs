using System.Reflection.Emit;
using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Execute;

namespace GoDefer.Amd64Emulator.Translate;

/// <summary>
/// Translates a unit: a function, or a part of a long one. Entries are where control may come from elsewhere: the first instruction, targets of
/// jumps, calls (<c>jmpdefer</c> returns to one) and what follows them. Steps are taken off the budget where control is transferred and
/// where an entry is run into.
/// </summary>
internal sealed unsafe class UnitTranslator
{
    /// <summary>Most instructions of a unit. The host's compiler gives up optimising methods of more than some 20 KB of CIL.</summary>
    private const int MostInstructions = 300;

    private readonly CpuState* cpu;
    private readonly ulong codeStart;
    private readonly Instruction* chunk;
    private readonly int first, end, unit;
    private readonly bool[] isEntry;
    private readonly FlagUses uses;

    /// <summary>Prepares unit <paramref name="unit"/>, the one around record <paramref name="hot"/> of a chunk.</summary>
    public UnitTranslator(CpuState* cpu, CodeCache code, Instruction* chunk, int records, int hot, int unit)
    {
        this.cpu = cpu;
        this.chunk = chunk;
        this.unit = unit;
        codeStart = code.Start;
        first = hot / MostInstructions * MostInstructions;
        end = Math.Min(first + MostInstructions, records);
        isEntry = Entries(records, hot);
        uses = new FlagUses(chunk, isEntry, first, end);
    }

    /// <summary>Writes the unit and opens its entries.</summary>
    public TranslatedUnit Translate()
    {
        var method = new DynamicMethod(
            "unit", typeof(Outcome), [typeof(object), typeof(CpuState*), typeof(int)], typeof(UnitTranslator).Module, skipVisibility: true) { InitLocals = false };
        var il = method.GetILGenerator(64 * (end - first));
        var labels = new Label[end];
        var entries = new List<Label>();
        for (var k = first; k < end; k++)
        {
            if (!isEntry[k - first]) { continue; }
            labels[k] = il.DefineLabel();
            (chunk[k].Unit, chunk[k].Entry, chunk[k].Heat) = (unit, entries.Count, 1);
            entries.Add(labels[k]);
        }
        Write(new UnitEmitter(il, cpu, codeStart, [.. entries]), labels);
        return method.CreateDelegate<TranslatedUnit>(this);
    }

    private bool[] Entries(int records, int hot)
    {
        var entries = new bool[end - first];
        void Add(int k)
        {
            if (k >= first && k < end) { entries[k - first] = true; }
        }
        Add(first);
        Add(hot);
        for (var k = 0; k < records; k++)
        {
            if (IsJumpInChunk(chunk + k)) { Add(k + chunk[k].Displacement); }
            if (chunk[k].Operation is Operation.Call or Operation.CallIndirect or Operation.Syscall)
            {
                Add(k);
                Add(k + 1);
            }
        }
        return entries;
    }

    private static bool IsJumpInChunk(Instruction* i) => i->Operation is Operation.Jcc or Operation.Jmp && i->Displacement != 0;

    private void Write(UnitEmitter emit, Label[] labels)
    {
        var (start, reached) = (first, true);
        emit.Jump(labels[first], pc: 0, mayEnd: false);
        for (var k = first; k < end; k++)
        {
            if (isEntry[k - first])
            {
                if (reached) { emit.Count(k - start); }
                emit.Il.MarkLabel(labels[k]);
                emit.ForgetFlags();
                (start, reached) = (k, true);
            }
            if (!reached) { continue; }
            var i = chunk + k;
            emit.Begin(i, k - start);
            reached = WriteInstruction(emit, i, k, k - start + 1, labels);
            emit.End();
        }
        if (reached)
        {
            emit.Count(end - start);
            emit.Leave(codeStart + chunk[end - 1].Offset + chunk[end - 1].Length);
        }
        emit.Finish();
    }

    // Gives whether the next instruction may be run into. counted: what a jump takes off the budget.
    private bool WriteInstruction(UnitEmitter emit, Instruction* i, int k, int counted, Label[] labels)
    {
        switch (i->Operation)
        {
            case Operation.Jmp when i->Displacement != 0:
                emit.Count(counted);
                JumpTo(emit, k, labels);
                return false;
            case Operation.Jcc when i->Displacement != 0:
                var notTaken = emit.Il.DefineLabel();
                emit.PushCondition((Condition)i->Variant);
                emit.Il.Emit(OpCodes.Brfalse, notTaken);
                emit.Count(counted);
                JumpTo(emit, k, labels);
                emit.Il.MarkLabel(notTaken);
                return true;
            case Operation.Call:
                PushReturnAddress(emit, i);
                emit.Count(counted);
                CallTo(emit, (ulong)i->Immediate, labels);
                return false;
            case Operation.CallIndirect when i->Form == OperandForm.Memory || i->Destination != CpuState.Sp:
                WriteIndirectCall(emit, i, counted);
                return false;
            case Operation.Ret when i->Immediate == 0:
                emit.Locate(() => emit.PushRegister(CpuState.Sp, 8), writes: false);
                emit.SetRegister(CpuState.Sp, 8, () => AddTo(emit, 8));
                emit.Count(counted);
                emit.PushPlace();
                emit.Load(8);
                emit.Leave();
                return false;
            default:
                if (!(ArithmeticEmitter.TryWrite(emit, i, uses, k) || MoveEmitter.TryWrite(emit, i) || VectorEmitter.TryWrite(emit, i)))
                {
                    emit.Handle();
                    if (FlagUses.Ends(i)) { emit.ForgetFlags(); }
                }
                return true;
        }
    }

    private void JumpTo(UnitEmitter emit, int k, Label[] labels)
    {
        var to = k + chunk[k].Displacement;
        var pc = codeStart + chunk[to].Offset;
        if (to < first || to >= end) { emit.Leave(pc); }
        else { emit.Jump(labels[to], pc, mayEnd: to <= k); }
    }

    // A call of the function itself stays in the unit.
    private void CallTo(UnitEmitter emit, ulong pc, Label[] labels)
    {
        if (pc == codeStart + chunk[first].Offset) { emit.Jump(labels[first], pc, mayEnd: true); }
        else { emit.Leave(pc); }
    }

    // The callee is looked up before the return address is pushed, which may be over it.
    private void WriteIndirectCall(UnitEmitter emit, Instruction* i, int counted)
    {
        if (i->Form == OperandForm.Memory)
        {
            emit.Locate(i, 8, writes: false);
            emit.PushPlace();
            emit.Load(8);
        }
        else
        {
            emit.PushRegister(i->Destination, 8);
        }
        emit.Il.Emit(OpCodes.Stloc, emit.Result);
        PushReturnAddress(emit, i);
        emit.Count(counted);
        emit.Il.Emit(OpCodes.Ldloc, emit.Result);
        emit.Leave();
    }

    private void PushReturnAddress(UnitEmitter emit, Instruction* i)
    {
        emit.Locate(() => AddTo(emit, -8), writes: true);
        emit.PushPlace();
        emit.Constant((long)(codeStart + i->Offset + i->Length));
        emit.Store(8);
        emit.SetRegister(CpuState.Sp, 8, emit.PushAddress);
    }

    private static void AddTo(UnitEmitter emit, long distance)
    {
        emit.PushRegister(CpuState.Sp, 8);
        emit.Constant(distance);
        emit.Il.Emit(OpCodes.Add);
    }
}

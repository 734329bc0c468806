using System.Runtime.CompilerServices;
using GoDefer.Interpreter.Bytecode;
using GoDefer.Interpreter.Compile;
using GoDefer.Interpreter.Load;
using GoDefer.Interpreter.Memory;

namespace GoDefer.Interpreter.Run;

/// <content>Handlers of calls, returns and what works on the machine itself.</content>
internal sealed unsafe partial class Machine
{
    public static class Calls
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Call(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            var code = m.headers[i->Immediate];
            s += i->A;
            if (!m.TryEnter(code, i, s))
            {
                m.Suspend(i + 1, budget);
                m.Call(m.program[(int)i->Immediate], m.top->Base + i->A);
                return;
            }
            i = code->First;
            budget -= code->EntrySteps;
            if (budget <= 0)
            {
                m.StopAt(i, budget);
                return;
            }
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void CallClosure(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            var closure = s[i->B];
            if ((ulong)closure - GuestMemory.FirstAddress > m.accessible)
            {
                m.FaultAt(i, budget, (ulong)closure);
                return;
            }
            var code = m.HeaderAt(*(ulong*)(memory + closure));
            s += i->A;
            if (!m.TryEnter(code, i, s))
            {
                m.Suspend(i + 1, budget);
                m.CallClosure(closure, m.top->Base + i->A);
                return;
            }
            s[FrameLayout.ContextSlot] = closure;
            i = code->First;
            budget -= code->EntrySteps;
            if (budget <= 0)
            {
                m.StopAt(i, budget);
                return;
            }
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void CallCode(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            var address = s[i->B];
            var code = m.HeaderAt((ulong)address);
            s += i->A;
            if (!m.TryEnter(code, i, s))
            {
                m.Suspend(i + 1, budget);
                m.Call(m.EntryAt(address), m.top->Base + i->A);
                return;
            }
            i = code->First;
            budget -= code->EntrySteps;
            if (budget <= 0)
            {
                m.StopAt(i, budget);
                return;
            }
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Return(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            var frame = m.top;
            if (frame->End != FrameEnd.Caller)
            {
                m.budget = budget;
                m.ReturnToMachine();
                return;
            }
            frame--;
            m.top = frame;
            i = frame->Pc;
            s = m.slots + frame->Base;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void CallNative(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            m.program[(int)i->Immediate].Native!(m, s + i->A);
            var frame = m.top;
            i = frame->Pc;
            s = m.slots + frame->Base;
            budget = m.budget;
            i->Handler(m, i, s, memory, budget);
        }
    }

    /// <summary>Handlers of rare instructions. Those that may change frames return to the machine.</summary>
    public static class Rare
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Copy(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            m.CopyMemory(s[i->A], s[i->B], i->Immediate);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Clear(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            m.memory.Bytes((ulong)s[i->A], i->Immediate).Clear();
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void TailCall(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            m.TailCall(m.program[(int)i->Immediate]);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Defer(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            m.PushDefer(s[i->B], m.top->Base + i->A, m.CodeOf(*m.top).CallShapes[(int)i->Immediate]);
            i = (Instruction*)((byte*)i + i->D);
            i->Handler(m, i, s, memory, budget);
        }

        /// <summary>The jump behind it comes back to it; without a deferred call left the frame goes on behind that.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void DeferReturn(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            if (!m.RunDeferred(m.top->Base + i->A)) { m.top->Pc++; }
            var frame = m.top;
            i = frame->Pc;
            s = m.slots + frame->Base;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Native(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            m.CodeOf(*m.top).Entry.Native!(m, s);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Panic(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            m.BeginPanic(s[i->A + 1], s[i->A + 2]);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Recover(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Recover(s + i->A);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Go(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            m.StartGoroutine(s[i->B], m.top->Base + i->A, m.CodeOf(*m.top).CallShapes[(int)i->Immediate]);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Unreachable(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            throw m.Fault("fault.unreachable");
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void FrameToken(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            s[i->A] = TokenOf(m.top->Base);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        public static void CallerPC(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            s[i->A] = m.ReturnAddress();
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void CurrentG(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            s[i->A] = (long)m.currentG;
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void AtomicExchange(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            var p = m.Locate(s[i->B]);
            var old = ReadSized(p, i->Low / 8);
            WriteSized(p, i->Low / 8, s[i->C]);
            s[i->A] = old;
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void AtomicAdd(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            var p = m.Locate(s[i->B]);
            var sum = ReadSized(p, i->Low / 8) + s[i->C];
            WriteSized(p, i->Low / 8, sum);
            s[i->A] = sum;
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void AtomicAnd(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            var p = m.Locate(s[i->B]);
            WriteSized(p, i->Low / 8, ReadSized(p, i->Low / 8) & s[i->C]);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void AtomicOr(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            var p = m.Locate(s[i->B]);
            WriteSized(p, i->Low / 8, ReadSized(p, i->Low / 8) | s[i->C]);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        // D is the slot of the new contents.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void AtomicCompareAndSwap(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            m.Suspend(i + 1, budget);
            var p = m.Locate(s[i->B]);
            var equal = ReadSized(p, i->Low / 8) == ReadSized((byte*)&s[i->C], i->Low / 8);
            if (equal) { WriteSized(p, i->Low / 8, s[i->D]); }
            s[i->A] = equal ? 1 : 0;
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Trace(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            var code = m.CodeOf(*m.top);
            var index = code.IndexOf(i);
            m.TraceInstruction(code, index);
            Handlers.Of(code.Opcodes[index])(m, i, s, memory, budget);
        }
    }

    /// <summary>The code of a function by its address, if it has any yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private CodeHeader* HeaderAt(ulong address)
    {
        var index = (address - GuestProgram.FirstCodeAddress) / GuestProgram.CodeStep;
        return index < (ulong)headerCount ? headers[index] : null;
    }

    /// <summary>Makes the frame of a call if there is room and nothing else to do.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryEnter(CodeHeader* code, Instruction* i, long* callee)
    {
        var frame = top;
        var next = frame + 1;
        if (code == null || panic is not null || next == framesEnd || callee + code->RoomOfSlots > slotsEnd || frame->Memory - frame->ChunkLow < (ulong)code->MemorySize)
        {
            return false;
        }
        frame->Pc = i + 1;
        next->Header = code;
        next->Memory = frame->Memory - (ulong)code->MemorySize;
        next->ChunkLow = frame->ChunkLow;
        next->Base = frame->Base + i->A;
        next->Chunk = frame->Chunk;
        next->End = FrameEnd.Caller;
        top = next;
        return true;
    }
}

using System.Runtime.CompilerServices;
using GoDefer.Interpreter.Bytecode;
using GoDefer.Interpreter.Memory;

namespace GoDefer.Interpreter.Run;

/// <content>
/// Handlers of instructions that stay in their function. Each ends by calling the handler of the next instruction, which optimised code does by a jump
/// (the attribute asks for such code from the first call on), with what it works on in registers. What is rare returns to <see cref="Execute"/>
/// instead, which goes on from the machine's state; each look at the limits does too, so that code without such jumps needs little stack.
/// </content>
internal sealed unsafe partial class Machine
{
    public static class Simple
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Immediate(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            s[i->A] = i->Immediate;
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Move(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            s[i->A] = s[i->B];
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Binary<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, IBinary
        {
            s[i->A] = T.Of(s[i->B], s[i->C]);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void BinaryImmediate<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, IBinary
        {
            s[i->A] = T.Of(s[i->B], i->Immediate);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void WideBinary<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, IWideBinary
        {
            s[i->A] = T.Of(s[i->B], s[i->C], i->Low);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Unary<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, IUnary
        {
            s[i->A] = T.Of(s[i->B], i->Low);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Compare<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, ICompare
        {
            s[i->A] = T.Of(s[i->B], s[i->C]) ? 1 : 0;
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void CompareImmediate<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, ICompare
        {
            s[i->A] = T.Of(s[i->B], i->Immediate) ? 1 : 0;
            i++;
            i->Handler(m, i, s, memory, budget);
        }
    }

    public static class Access
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Load<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, IMemoryType
        {
            var address = (ulong)(s[i->B] + i->Immediate);
            if (address - GuestMemory.FirstAddress > m.accessible)
            {
                m.FaultAt(i, budget, address);
                return;
            }
            s[i->A] = T.Load(memory + address);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LoadIndexed<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, IMemoryType
        {
            var address = (ulong)(s[i->B] + (s[i->C] * i->Immediate) + i->D);
            if (address - GuestMemory.FirstAddress > m.accessible)
            {
                m.FaultAt(i, budget, address);
                return;
            }
            s[i->A] = T.Load(memory + address);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LoadElement<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, IMemoryType
        {
            var index = s[i->C];
            if ((ulong)index >= (ulong)s[i->D])
            {
                m.PanicAt(i, budget, PanicIndex);
                return;
            }
            var address = (ulong)(s[i->B] + (index * T.Size));
            if (address - GuestMemory.FirstAddress > m.accessible)
            {
                m.FaultAt(i, budget, address);
                return;
            }
            s[i->A] = T.Load(memory + address);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Store<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, IMemoryType
        {
            var address = (ulong)(s[i->A] + i->Immediate);
            if (address - GuestMemory.FirstAddress > m.accessible)
            {
                m.FaultAt(i, budget, address);
                return;
            }
            T.Store(memory + address, s[i->C]);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void StoreIndexed<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, IMemoryType
        {
            var address = (ulong)(s[i->A] + (s[i->C] * i->Immediate) + i->D);
            if (address - GuestMemory.FirstAddress > m.accessible)
            {
                m.FaultAt(i, budget, address);
                return;
            }
            T.Store(memory + address, s[i->B]);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void StoreElement<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, IMemoryType
        {
            var index = s[i->C];
            if ((ulong)index >= (ulong)s[i->D])
            {
                m.PanicAt(i, budget, PanicIndex);
                return;
            }
            var address = (ulong)(s[i->A] + (index * T.Size));
            if (address - GuestMemory.FirstAddress > m.accessible)
            {
                m.FaultAt(i, budget, address);
                return;
            }
            T.Store(memory + address, s[i->B]);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Index(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            s[i->A] = s[i->B] + (s[i->C] * i->Immediate);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void IndexElement(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            var index = s[i->C];
            if ((ulong)index >= (ulong)s[i->D])
            {
                m.PanicAt(i, budget, PanicIndex);
                return;
            }
            s[i->A] = s[i->B] + (index * i->Immediate);
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void FrameAddress(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            s[i->A] = (long)m.top->Memory + i->Immediate;
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void CheckNil(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            if (s[i->A] == 0)
            {
                m.FaultAt(i, budget, (ulong)i->Immediate);
                return;
            }
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void CheckBounds(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            if ((ulong)s[i->A] >= (ulong)s[i->B])
            {
                m.PanicAt(i, budget, PanicIndex);
                return;
            }
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void CheckSlice(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            if ((ulong)s[i->A] > (ulong)s[i->B])
            {
                m.PanicAt(i, budget, "runtime.panicslice");
                return;
            }
            i++;
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void CheckDivisor(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            if (s[i->A] == 0)
            {
                m.PanicAt(i, budget, "runtime.panicdivide");
                return;
            }
            i++;
            i->Handler(m, i, s, memory, budget);
        }
    }

    public static class Branch
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Jump(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            budget -= i->C;
            i = (Instruction*)((byte*)i + i->D);
            if (budget <= 0)
            {
                m.StopAt(i, budget);
                return;
            }
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void JumpIf(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            if (s[i->A] != 0)
            {
                budget -= i->B;
                i = (Instruction*)((byte*)i + i->D);
            }
            else
            {
                budget -= i->C;
                i++;
            }
            if (budget <= 0)
            {
                m.StopAt(i, budget);
                return;
            }
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void JumpIfNot(Machine m, Instruction* i, long* s, byte* memory, long budget)
        {
            if (s[i->A] == 0)
            {
                budget -= i->B;
                i = (Instruction*)((byte*)i + i->D);
            }
            else
            {
                budget -= i->C;
                i++;
            }
            if (budget <= 0)
            {
                m.StopAt(i, budget);
                return;
            }
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Compare<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, ICompare
        {
            if (T.Of(s[i->A], s[i->B]))
            {
                budget -= i->Low;
                i = (Instruction*)((byte*)i + i->D);
            }
            else
            {
                budget -= i->High;
                i++;
            }
            if (budget <= 0)
            {
                m.StopAt(i, budget);
                return;
            }
            i->Handler(m, i, s, memory, budget);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void CompareImmediate<T>(Machine m, Instruction* i, long* s, byte* memory, long budget)
            where T : struct, ICompare
        {
            if (T.Of(s[i->A], i->Immediate))
            {
                budget -= i->B;
                i = (Instruction*)((byte*)i + i->D);
            }
            else
            {
                budget -= i->C;
                i++;
            }
            if (budget <= 0)
            {
                m.StopAt(i, budget);
                return;
            }
            i->Handler(m, i, s, memory, budget);
        }
    }

    private const string PanicIndex = "runtime.panicindex";

    /// <summary>Leaves the machine's state so that it goes on at an instruction.</summary>
    private void Suspend(Instruction* next, long budget)
    {
        top->Pc = next;
        this.budget = budget;
    }

    private void StopAt(Instruction* next, long budget)
    {
        Suspend(next, budget);
        CheckLimits();
    }

    private void FaultAt(Instruction* i, long budget, ulong address)
    {
        Suspend(i + 1, budget);
        RaiseMemoryFault(address);
    }

    private void PanicAt(Instruction* i, long budget, string function)
    {
        Suspend(i + 1, budget);
        CallRuntime(function);
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Host;
using GoDefer.Abstractions.Plugins;
using GoDefer.Interpreter.Bytecode;
using GoDefer.Interpreter.Compile;
using GoDefer.Interpreter.Load;
using GoDefer.Interpreter.Memory;

namespace GoDefer.Interpreter.Run;

/// <summary>
/// Runs bytecode. State: guest memory, the slot stack, the call frames, the chains of deferred calls and panics. Limits are looked at
/// whenever control leaves a block.
/// </summary>
internal sealed unsafe partial class Machine : IDisposable
{
    private const long StackLimit = 1_000_000_000;
    private const long StepsBetweenChecks = 1 << 18;
    private const ulong StackBottom = 0x8000_0000;
    private const ulong StackTop = StackBottom + 0x8000_0000;
    private const int PageSize = 8192;

    private readonly GuestProgram program;
    private readonly GuestMemory memory;
    private readonly ExecutionRequest request;
    private readonly HostServices services;
    private readonly long deadline;
    private readonly ulong heapLimit;
    private CallFrame[] frames;
    private int depth = -1;
    private ulong heapNext = StackTop;
    private long steps;
    private long nextCheck;

    public Machine(GuestProgram program, GuestMemory memory, ExecutionRequest request, HostServices services)
    {
        this.program = program;
        this.memory = memory;
        this.request = request;
        this.services = services;
        current = new Execution();
        slots = current.Slots;
        (slotCapacity, frames, chunks) = (current.SlotCapacity, current.Frames, current.Chunks);
        deadline = request.Timeout > TimeSpan.Zero ? Environment.TickCount64 + (long)request.Timeout.TotalMilliseconds : long.MaxValue;
        heapLimit = memory.Top;
        BytesOfGuest = (long address, long length, bool _, out Span<byte> bytes) =>
        {
            bytes = length <= 0 ? [] : memory.Bytes((ulong)address, length);
            return true;
        };
        ScheduleCheck();
    }

    /// <summary>Bytes of guest memory to make for a limit on the heap.</summary>
    public static long MemorySize(long heapBytes) => (long)StackTop + heapBytes;

    public GuestMemory Memory => memory;

    public GuestProgram Program => program;

    public HostServices Services => services;

    /// <summary>Guest memory for calls of the host; an address outside it is a fault of the guest.</summary>
    public GuestBytes BytesOfGuest { get; }

    /// <summary>IR ops executed.</summary>
    public long Steps => steps;

    public void Dispose()
    {
        Save(current);
        current.Free();
        foreach (var execution in executions) { execution?.Free(); }
        foreach (var execution in pool) { execution.Free(); }
    }

    /// <summary>Calls a function without arguments as the first of the goroutine that runs main, and runs until it returns.</summary>
    public void RunToEnd(FunctionEntry entry)
    {
        Push(CodeOf(entry), 0, FrameEnd.Phase);
        Execute();
    }

    private CodeUnit CodeOf(FunctionEntry entry) => entry.Code ??= entry switch
    {
        { Native: not null } => CodeUnit.OfNative(entry),
        { Function: null } => throw Fault($"function {entry.Name} has no body and no native routine"),
        _ => new FunctionCompiler(program, entry).Compile(),
    };

    private RunEndException Fault(string what)
    {
        var where = depth < 0 ? "" : $"\n  in      {frames[depth].Code.Entry.Name}";
        return new RunEndException(RunStatus.Fault, fault: $"  what    {what}{where}");
    }

    /// <summary>Enters a function whose arguments are in place; <paramref name="extra"/> bytes of memory more than it needs are put above its own.</summary>
    private void Push(CodeUnit code, int calleeBase, FrameEnd end, int extra = 0)
    {
        var top = calleeBase + code.SlotCount + code.OutgoingSlots + SpareSlots;
        if (top > slotCapacity) { GrowSlots(top); }
        if (depth + 1 == frames.Length) { Array.Resize(ref frames, frames.Length * 2); }
        ref var frame = ref frames[depth + 1];
        if (depth >= 0) { (frame.Memory, frame.Chunk) = (frames[depth].Memory, frames[depth].Chunk); }
        else { (frame.Memory, frame.Chunk) = (0, -1); }
        if (code.MemorySize + extra != 0) { ReserveInChunk(chunks, ref frame, code.MemorySize + extra); }
        (frame.Code, frame.Pc, frame.Base, frame.End) = (code, 0, calleeBase, end);
        depth++;
    }

    private void ScheduleCheck()
    {
        nextCheck = steps + StepsBetweenChecks;
        if (request.MaxSteps > 0) { nextCheck = Math.Min(nextCheck, request.MaxSteps); }
    }

    private void CheckLimits()
    {
        if (request.MaxSteps > 0 && steps >= request.MaxSteps) { throw new RunEndException(RunStatus.StepLimit); }
        if (Environment.TickCount64 >= deadline) { throw new RunEndException(RunStatus.TimeLimit); }
        if (request.Cancellation.IsCancellationRequested) { throw new RunEndException(RunStatus.Cancelled); }
        ScheduleCheck();
    }

    /// <summary>Gives zeroed memory from the heap; 0 at the limit.</summary>
    public ulong ReserveHeap(long size)
    {
        var start = (heapNext + PageSize - 1) & ~(ulong)(PageSize - 1);
        if (size < 0 || start + (ulong)size > heapLimit) { return 0; }
        heapNext = start + (ulong)size;
        return start;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Access(long address)
    {
        var offset = (ulong)address;
        return offset - GuestMemory.FirstAddress <= memory.Top - GuestMemory.FirstAddress - 16 ? memory.Base + offset : BadAccess(offset);
    }

    private static byte* BadAccess(ulong address) => throw new GuestFaultException(address);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Execute()
    {
        while (true)
        {
            try
            {
                Loop();
                return;
            }
            catch (GuestFaultException fault)
            {
                RaiseMemoryFault(fault.Address);
            }
            catch (StackOverflowFault)
            {
                OverflowStack();
            }
        }
    }

    /// <summary>Runs until a frame that ends a phase returns.</summary>
    private void Loop()
    {
        ref var frame = ref frames[depth];
        var code = frame.Code.Code;
        var pc = frame.Pc;
        var s = slots + frame.Base;
        var isTracing = request.Trace is not null;
        while (true)
        {
            ref var i = ref code[pc];
            if (isTracing) { TraceInstruction(frame.Code, pc, s); }
            switch (i.Opcode)
            {
                case Opcode.Immediate: s[i.A] = i.Immediate; break;
                case Opcode.Move: s[i.A] = s[i.B]; break;
                case Opcode.Add: s[i.A] = s[i.B] + s[i.C]; break;
                case Opcode.Sub: s[i.A] = s[i.B] - s[i.C]; break;
                case Opcode.Mul: s[i.A] = s[i.B] * s[i.C]; break;
                case Opcode.And: s[i.A] = s[i.B] & s[i.C]; break;
                case Opcode.Or: s[i.A] = s[i.B] | s[i.C]; break;
                case Opcode.Xor: s[i.A] = s[i.B] ^ s[i.C]; break;
                case Opcode.AndNot: s[i.A] = s[i.B] & ~s[i.C]; break;
                case Opcode.DivSigned: s[i.A] = s[i.C] == -1 ? -s[i.B] : s[i.B] / s[i.C]; break;
                case Opcode.DivUnsigned: s[i.A] = (long)((ulong)s[i.B] / (ulong)s[i.C]); break;
                case Opcode.ModSigned: s[i.A] = s[i.C] == -1 ? 0 : s[i.B] % s[i.C]; break;
                case Opcode.ModUnsigned: s[i.A] = (long)((ulong)s[i.B] % (ulong)s[i.C]); break;
                case Opcode.ShiftLeft: s[i.A] = (ulong)s[i.C] > 63 ? 0 : s[i.B] << (int)s[i.C]; break;
                case Opcode.ShiftRightSigned: s[i.A] = s[i.B] >> (int)Math.Min((ulong)s[i.C], 63); break;
                case Opcode.ShiftRightUnsigned: s[i.A] = (ulong)s[i.C] > 63 ? 0 : (long)((ulong)s[i.B] >> (int)s[i.C]); break;
                case Opcode.MulHighSigned: s[i.A] = MulHigh(s[i.B], s[i.C], (int)i.Immediate); break;
                case Opcode.MulHighUnsigned: s[i.A] = MulHighUnsigned((ulong)s[i.B], (ulong)s[i.C], (int)i.Immediate); break;
                case Opcode.AddImmediate: s[i.A] = s[i.B] + i.Immediate; break;
                case Opcode.MulImmediate: s[i.A] = s[i.B] * i.Immediate; break;
                case Opcode.AndImmediate: s[i.A] = s[i.B] & i.Immediate; break;
                case Opcode.OrImmediate: s[i.A] = s[i.B] | i.Immediate; break;
                case Opcode.XorImmediate: s[i.A] = s[i.B] ^ i.Immediate; break;
                case Opcode.ShiftLeftImmediate: s[i.A] = s[i.B] << (int)i.Immediate; break;
                case Opcode.ShiftRightSignedImmediate: s[i.A] = s[i.B] >> (int)i.Immediate; break;
                case Opcode.ShiftRightUnsignedImmediate: s[i.A] = (long)((ulong)s[i.B] >> (int)i.Immediate); break;
                case Opcode.Negate: s[i.A] = -s[i.B]; break;
                case Opcode.Not: s[i.A] = s[i.B] ^ 1; break;
                case Opcode.Complement: s[i.A] = ~s[i.B]; break;
                case Opcode.SignExtend8: s[i.A] = (sbyte)s[i.B]; break;
                case Opcode.SignExtend16: s[i.A] = (short)s[i.B]; break;
                case Opcode.SignExtend32: s[i.A] = (int)s[i.B]; break;
                case Opcode.ZeroExtend8: s[i.A] = (byte)s[i.B]; break;
                case Opcode.ZeroExtend16: s[i.A] = (ushort)s[i.B]; break;
                case Opcode.ZeroExtend32: s[i.A] = (uint)s[i.B]; break;
                case Opcode.TrailingZeros: s[i.A] = Math.Min(BitOperations.TrailingZeroCount(s[i.B]), (int)i.Immediate); break;
                case Opcode.BitLength: s[i.A] = 64 - BitOperations.LeadingZeroCount(Low(s[i.B], (int)i.Immediate)); break;
                case Opcode.PopCount: s[i.A] = BitOperations.PopCount(Low(s[i.B], (int)i.Immediate)); break;
                case Opcode.ByteSwap: s[i.A] = (long)(System.Buffers.Binary.BinaryPrimitives.ReverseEndianness((ulong)s[i.B]) >> (64 - (int)i.Immediate)); break;
                case Opcode.RotateLeft: s[i.A] = RotateLeft(s[i.B], (int)s[i.C], (int)i.Immediate); break;
                case Opcode.Equal: s[i.A] = s[i.B] == s[i.C] ? 1 : 0; break;
                case Opcode.NotEqual: s[i.A] = s[i.B] != s[i.C] ? 1 : 0; break;
                case Opcode.LessSigned: s[i.A] = s[i.B] < s[i.C] ? 1 : 0; break;
                case Opcode.LessOrEqualSigned: s[i.A] = s[i.B] <= s[i.C] ? 1 : 0; break;
                case Opcode.LessUnsigned: s[i.A] = (ulong)s[i.B] < (ulong)s[i.C] ? 1 : 0; break;
                case Opcode.LessOrEqualUnsigned: s[i.A] = (ulong)s[i.B] <= (ulong)s[i.C] ? 1 : 0; break;

                case Opcode.Load8Signed: s[i.A] = *(sbyte*)Access(s[i.B] + i.Immediate); break;
                case Opcode.Load8: s[i.A] = *Access(s[i.B] + i.Immediate); break;
                case Opcode.Load16Signed: s[i.A] = *(short*)Access(s[i.B] + i.Immediate); break;
                case Opcode.Load16: s[i.A] = *(ushort*)Access(s[i.B] + i.Immediate); break;
                case Opcode.Load32Signed: s[i.A] = *(int*)Access(s[i.B] + i.Immediate); break;
                case Opcode.Load32: s[i.A] = *(uint*)Access(s[i.B] + i.Immediate); break;
                case Opcode.Load64: s[i.A] = *(long*)Access(s[i.B] + i.Immediate); break;
                case Opcode.Store8: *Access(s[i.A] + i.Immediate) = (byte)s[i.C]; break;
                case Opcode.Store16: *(short*)Access(s[i.A] + i.Immediate) = (short)s[i.C]; break;
                case Opcode.Store32: *(int*)Access(s[i.A] + i.Immediate) = (int)s[i.C]; break;
                case Opcode.Store64: *(long*)Access(s[i.A] + i.Immediate) = s[i.C]; break;
                case Opcode.Index: s[i.A] = s[i.B] + (s[i.C] * i.Immediate); break;
                case Opcode.FrameAddress: s[i.A] = (long)frame.Memory + i.Immediate; break;

                case Opcode.CheckNil:
                    if (s[i.A] != 0) { break; }
                    frame.Pc = pc;
                    throw new GuestFaultException((ulong)i.Immediate);
                case Opcode.CheckBounds:
                    if ((ulong)s[i.A] < (ulong)s[i.B]) { break; }
                    frame.Pc = pc + 1;
                    CallRuntime("runtime.panicindex");
                    goto resume;
                case Opcode.CheckSlice:
                    if ((ulong)s[i.A] <= (ulong)s[i.B]) { break; }
                    frame.Pc = pc + 1;
                    CallRuntime("runtime.panicslice");
                    goto resume;
                case Opcode.CheckDivisor:
                    if (s[i.A] != 0) { break; }
                    frame.Pc = pc + 1;
                    CallRuntime("runtime.panicdivide");
                    goto resume;

                case Opcode.Jump: pc = (int)i.Immediate; goto stepped;
                case Opcode.JumpIf: pc = s[i.A] != 0 ? (int)i.Immediate : pc + 1; goto stepped;
                case Opcode.JumpIfNot: pc = s[i.A] == 0 ? (int)i.Immediate : pc + 1; goto stepped;
                case Opcode.JumpIfEqual: pc = s[i.A] == s[i.B] ? (int)i.Immediate : pc + 1; goto stepped;
                case Opcode.JumpIfNotEqual: pc = s[i.A] != s[i.B] ? (int)i.Immediate : pc + 1; goto stepped;
                case Opcode.JumpIfLessSigned: pc = s[i.A] < s[i.B] ? (int)i.Immediate : pc + 1; goto stepped;
                case Opcode.JumpIfLessOrEqualSigned: pc = s[i.A] <= s[i.B] ? (int)i.Immediate : pc + 1; goto stepped;
                case Opcode.JumpIfLessUnsigned: pc = (ulong)s[i.A] < (ulong)s[i.B] ? (int)i.Immediate : pc + 1; goto stepped;
                case Opcode.JumpIfLessOrEqualUnsigned: pc = (ulong)s[i.A] <= (ulong)s[i.B] ? (int)i.Immediate : pc + 1; goto stepped;

                case Opcode.Return:
                    steps += i.C;
                    if (Return()) { return; }
                    goto resume;
                case Opcode.Call:
                    frame.Pc = pc + 1;
                    Call(program[(int)i.Immediate], frame.Base + i.A);
                    goto resume;
                case Opcode.CallClosure:
                    frame.Pc = pc + 1;
                    CallClosure(s[i.B], frame.Base + i.A);
                    goto resume;
                case Opcode.CallCode:
                    frame.Pc = pc + 1;
                    Call(EntryAt(s[i.B]), frame.Base + i.A);
                    goto resume;
                default:
                    frame.Pc = pc + 1;
                    if (ExecuteRare(ref i, s)) { return; }
                    goto resume;
            }
            pc++;
            continue;

        stepped:
            steps += i.C;
            if (steps >= nextCheck)
            {
                frame.Pc = pc;
                CheckLimits();
            }
            continue;

        resume:
            frame = ref frames[depth];
            code = frame.Code.Code;
            pc = frame.Pc;
            s = slots + frame.Base;
        }
    }

    private static ulong Low(long value, int width) => width == 64 ? (ulong)value : (ulong)value & ((1UL << width) - 1);

    private static long MulHigh(long a, long b, int width) => width == 64 ? Math.BigMul(a, b, out _) : (a * b) >> width;

    private static long MulHighUnsigned(ulong a, ulong b, int width) =>
        width == 64 ? (long)Math.BigMul(a, b, out _) : (long)((a * b) >> width);

    private static long RotateLeft(long value, int count, int width) => width switch
    {
        64 => (long)BitOperations.RotateLeft((ulong)value, count),
        32 => BitOperations.RotateLeft((uint)value, count),
        _ => (long)((Low(value, width) << (count & (width - 1))) | (Low(value, width) >> (-count & (width - 1)))),
    };
}

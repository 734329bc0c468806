using GoDefer.Interpreter.Bytecode;
using GoDefer.Interpreter.Load;
using GoDefer.IR;
using GoDefer.IR.Passes;
using GoDefer.Interpreter.Memory;

namespace GoDefer.Interpreter.Compile;

/// <summary>
/// Translates a function in the canonical form into bytecode: values by <see cref="ValuePlan"/> in slots by <see cref="SlotAssignment"/>, phis as moves on
/// the edges, blocks in their order, so that most edges need no jump; a loop's condition stands a second time where the loop goes back to it.
/// </summary>
internal sealed partial class FunctionCompiler
{
    private const int InstructionSize = 32;
    private const int MostRepeated = 8;

    private readonly GuestProgram program;
    private readonly FunctionEntry entry;
    private readonly Function function;
    private readonly TypeTable types;
    private readonly FrameLayout layout;
    private readonly ValuePlan plan;
    private readonly SlotAssignment slots;
    private readonly List<Draft> code = [];
    private readonly List<SourcePosition> positions = [];
    private readonly List<CallShape> shapes = [];
    private readonly Dictionary<Signature, FrameLayout> layouts = [];
    private readonly int[] blockStarts;
    private readonly int[] blockSteps;
    private readonly List<OpenJump> openJumps = [];
    private readonly List<OpenEdge> openEdges = [];
    private readonly Dictionary<Local, int> memoryLocals = [];
    private readonly int calleeBase;
    private Dictionary<Value, Value>? calls;
    private int nextConstant;
    private int memorySize;
    private SourcePosition position;

    public FunctionCompiler(GuestProgram program, FunctionEntry entry)
    {
        (this.program, this.entry) = (program, entry);
        function = entry.Function!;
        types = function.Package.Types;
        layout = new FrameLayout(function.Signature, types);
        plan = new ValuePlan(function);
        slots = new SlotAssignment(function, plan, layout, part => (LayoutOf(CallOf(part)), CallOf(part)));
        calleeBase = slots.CalleeBase;
        blockStarts = new int[function.BlockCount];
        blockSteps = new int[function.BlockCount];
    }

    public CodeUnit Compile()
    {
        LayOutMemory();
        CountSteps();
        SpillParameters();
        for (var i = 0; i < function.Blocks.Count; i++) { CompileBlock(function.Blocks[i], i + 1 < function.Blocks.Count ? function.Blocks[i + 1] : null); }
        for (var i = 0; i < openEdges.Count; i++) { CompileEdge(openEdges[i]); }
        foreach (var jump in openJumps) { SetTarget(jump.Instruction, blockStarts[jump.Target.Id]); }
        var shape = new CodeHeader
        {
            SlotCount = calleeBase,
            OutgoingSlots = layouts.Values.Select(callee => callee.End).DefaultIfEmpty(1).Max(),
            MemorySize = Alignment.RoundUp(memorySize, 16),
            EntrySteps = blockSteps[function.Entry.Id],
        };
        return new CodeUnit(entry, GuestProgram.IndexOf(entry), code, shape) { Positions = [.. positions], ResultSlot = layout.FirstResult, CallShapes = shapes };
    }

    private int SlotOf(Value value) => slots[value];

    /// <summary>A slot with what a value holds; a constant is put into one that the next instruction may use.</summary>
    private int Operand(Value value)
    {
        var source = ValuePlan.Resolve(value);
        if (!ValuePlan.IsConstant(source)) { return slots[source]; }
        var slot = calleeBase - SlotAssignment.ConstantSlots + (nextConstant++ % SlotAssignment.ConstantSlots);
        Emit(Opcode.Immediate, slot, 0, 0, ConstantOf(source));
        return slot;
    }

    private long ConstantOf(Value constant) => constant.Op switch
    {
        Op.Const => Normalise(constant.Integer, constant.Type),
        Op.ConstFloat => FloatBits(constant),
        Op.GlobalAddr => (long)program.AddressOf(constant.Symbol!, function.Package) + constant.Integer,
        _ => 0,
    };

    private void MoveTo(int slot, Value value)
    {
        var source = ValuePlan.Resolve(value);
        if (ValuePlan.IsConstant(source)) { Emit(Opcode.Immediate, slot, 0, 0, ConstantOf(source)); }
        else if (slots[source] != slot) { Emit(Opcode.Move, slot, slots[source], 0, 0); }
    }

    /// <summary>
    /// Memory locals get places in the frame's memory, except parameters that are passed in memory: those stay where the caller put them.
    /// </summary>
    private void LayOutMemory()
    {
        foreach (var local in function.Locals)
        {
            if (!local.InMemory || IsPassedInMemory(local)) { continue; }
            memoryLocals.Add(local, Reserve(local.Type));
        }
    }

    private static bool IsPassedInMemory(Local local) => local.Role == LocalRole.Parameter && !local.Type.IsValue;

    /// <summary>What has no size gets a byte, so that it has an address.</summary>
    private int Reserve(IrType type)
    {
        var offset = Alignment.RoundUp(memorySize, Math.Max(type.Alignment, 1));
        memorySize = offset + (int)Math.Max(type.Size, 1);
        return offset;
    }

    /// <summary>Parameters that are values for the caller but memory in the function are stored at its start; results in memory are zeroed by the IR.</summary>
    private void SpillParameters()
    {
        position = function.Position;
        foreach (var local in function.Locals)
        {
            if (local.Role != LocalRole.Parameter || !local.InMemory || !local.Type.IsValue) { continue; }
            var scalars = ScalarLayout.Of(local.Type, types);
            for (var i = 0; i < scalars.Count; i++)
            {
                Emit(Opcode.FrameAddress, Scratch, 0, 0, memoryLocals[local] + scalars[i].Offset);
                Emit(StoreOf(scalars[i].Type), Scratch, 0, layout.Parameter(local.Index, i), 0);
            }
        }
    }

    /// <summary>A slot free between instructions: the callee's context slot.</summary>
    private int Scratch => calleeBase;

    /// <summary>Steps from the beginning of each block to the next control instruction.</summary>
    private void CountSteps()
    {
        for (var i = function.Blocks.Count - 1; i >= 0; i--)
        {
            var block = function.Blocks[i];
            var steps = block.Values.Count + 1;
            if (block.Kind is BlockKind.Plain or BlockKind.Defer)
            {
                var target = block.Successors[0];
                if (i + 1 < function.Blocks.Count && target == function.Blocks[i + 1]) { steps += blockSteps[target.Id]; }
                else if (IsRepeated(block, target)) { steps += target.Values.Count + 1; }
            }
            blockSteps[block.Id] = steps;
        }
    }

    /// <summary>True for the jump back to a short condition of a loop.</summary>
    private bool IsRepeated(Block block, Block target) =>
        block.Kind == BlockKind.Plain && target.Kind == BlockKind.If && target.Values.Count(plan.IsEmitted) <= MostRepeated
        && !target.Values.Exists(value => value.Info.Effects.HasFlag(OpEffects.Calls) || value.Op is Op.Arg or Op.ArgAddr or Op.Result or Op.ResultAddr);

    private void CompileBlock(Block block, Block? next)
    {
        blockStarts[block.Id] = code.Count;
        CompileValues(block);
        switch (block.Kind)
        {
            case BlockKind.Plain:
                MovePhis(block, 0);
                if (block.Successors[0] == next) { break; }
                if (IsRepeated(block, block.Successors[0]))
                {
                    CompileValues(block.Successors[0]);
                    CompileIf(block.Successors[0], next);
                }
                else { EmitJump(block.Successors[0]); }
                break;
            case BlockKind.If: CompileIf(block, next); break;
            case BlockKind.Defer:
                MovePhis(block, 0);
                if (block.Successors[0] != next) { EmitJump(block.Successors[0]); }
                break;
            case BlockKind.Return: LoadMemoryResults(); Emit(Opcode.Return, 0, 0, 0, 0); break;
            case BlockKind.TailCall: LoadMemoryParameters(); Emit(Opcode.TailCall, 0, 0, 0, EntryIndex(block.TailCallee!)); break;
            default: Emit(Opcode.Unreachable, 0, 0, 0, 0); break;
        }
    }

    private void CompileValues(Block block)
    {
        foreach (var value in block.Values)
        {
            position = value.Position;
            if (plan.IsEmitted(value)) { CompileValue(value); }
        }
        position = block.Position;
    }

    /// <summary>Jumps on the way that does not come next; an edge with moves of its own is compiled behind everything else.</summary>
    private void CompileIf(Block block, Block? next)
    {
        var jumpsIfTrue = block.Successors[0] != next;
        var (jump, other) = jumpsIfTrue ? (0, 1) : (1, 0);
        var target = block.Successors[jump];
        var branch = EmitBranch(block, jumpsIfTrue, blockSteps[target.Id], blockSteps[block.Successors[other].Id]);
        if (HasMoves(block, jump)) { openEdges.Add(new OpenEdge(branch, block, jump)); }
        else { openJumps.Add(new OpenJump(branch, target)); }
        MovePhis(block, other);
        if (block.Successors[other] != next) { EmitJump(block.Successors[other], 0); }
    }

    private int EmitBranch(Block block, bool isTaken, int taken, int notTaken)
    {
        if (plan.FusedComparison(block) is not { } comparison)
        {
            var control = Operand(block.Control!);
            Emit(isTaken ? Opcode.JumpIf : Opcode.JumpIfNot, control, taken, notTaken, 0);
        }
        else
        {
            var (kind, left, right) = ComparisonOf(comparison, isTaken);
            if (ImmediateOf(right) is { } constant) { Emit(Opcode.JumpIfEqualImmediate + kind, Operand(left), taken, notTaken, constant); }
            else { Emit(Opcode.JumpIfEqual + kind, Operand(left), Operand(right), 0, (long)notTaken << 32 | (uint)taken); }
        }
        return code.Count - 1;
    }

    private void EmitJump(Block target) => EmitJump(target, blockSteps[target.Id]);

    private void EmitJump(Block target, int steps)
    {
        openJumps.Add(new OpenJump(code.Count, target));
        Emit(Opcode.Jump, 0, 0, steps, 0);
    }

    private void CompileEdge(OpenEdge edge)
    {
        position = edge.Block.Position;
        SetTarget(edge.Instruction, code.Count);
        MovePhis(edge.Block, edge.Successor);
        EmitJump(edge.Block.Successors[edge.Successor], 0);
    }

    private void SetTarget(int instruction, int target) => code[instruction] = code[instruction] with { D = (target - instruction) * InstructionSize };

    private bool HasMoves(Block block, int successor)
    {
        var target = block.Successors[successor];
        var edge = block.EdgeIndex(successor);
        foreach (var phi in target.Values)
        {
            if (phi.Op != Op.Phi) { return false; }
            if (ValuePlan.Resolve(phi.Args[edge]) is var source && (ValuePlan.IsConstant(source) || slots[source] != slots[phi])) { return true; }
        }
        return false;
    }

    /// <summary>
    /// The moves of an edge happen at once: a move is made when no other needs what its target holds; where each waits for another, one of them takes
    /// what it needs from a temporary.
    /// </summary>
    private void MovePhis(Block block, int successor)
    {
        var target = block.Successors[successor];
        var edge = block.EdgeIndex(successor);
        var waiting = new List<SlotMove>();
        var constants = new List<Value>();
        foreach (var phi in target.Values)
        {
            if (phi.Op != Op.Phi) { break; }
            var source = ValuePlan.Resolve(phi.Args[edge]);
            if (ValuePlan.IsConstant(source)) { constants.Add(phi); }
            else if (slots[source] != slots[phi]) { waiting.Add(new SlotMove(slots[phi], slots[source])); }
        }
        var temporary = slots.Temporaries;
        while (waiting.Count > 0)
        {
            var ready = waiting.FindIndex(move => !waiting.Exists(other => other.From == move.To));
            if (ready < 0)
            {
                Emit(Opcode.Move, temporary, waiting[0].From, 0, 0);
                waiting[0] = new SlotMove(waiting[0].To, temporary++);
                continue;
            }
            Emit(Opcode.Move, waiting[ready].To, waiting[ready].From, 0, 0);
            waiting.RemoveAt(ready);
        }
        foreach (var phi in constants) { MoveTo(slots[phi], phi.Args[edge]); }
    }

    /// <summary>Results that are memory locals are read at the return; those that are no values are returned by address.</summary>
    private void LoadMemoryResults()
    {
        foreach (var local in function.Locals)
        {
            if (local.Role != LocalRole.Result || !local.InMemory) { continue; }
            if (!local.Type.IsValue)
            {
                Emit(Opcode.FrameAddress, layout.Result(local.Index, 0), 0, 0, memoryLocals[local]);
                continue;
            }
            LoadMemory(local, layout.Result(local.Index, 0));
        }
    }

    /// <summary>The callee of a tail call finds the parameters as they are now in their slots.</summary>
    private void LoadMemoryParameters()
    {
        foreach (var local in function.Locals.Where(local => local.Role == LocalRole.Parameter && memoryLocals.ContainsKey(local)))
        {
            LoadMemory(local, layout.Parameter(local.Index, 0));
        }
    }

    private void LoadMemory(Local local, int firstSlot)
    {
        var scalars = ScalarLayout.Of(local.Type, types);
        for (var i = 0; i < scalars.Count; i++)
        {
            var slot = firstSlot + i;
            Emit(Opcode.FrameAddress, slot, 0, 0, memoryLocals[local] + scalars[i].Offset);
            Emit(LoadOf(scalars[i].Type), slot, slot, 0, 0);
        }
    }

    private int EntryIndex(Symbol symbol) => GuestProgram.IndexOf(program.Function(symbol.LinkName(function.Package.Path)));

    private void Emit(Opcode opcode, int a, int b, int c, long immediate, int d = 0)
    {
        code.Add(new Draft(opcode, a, b, c, d, immediate));
        positions.Add(position);
    }

    /// <summary>A jump to a block whose place is not known yet.</summary>
    private sealed record OpenJump(int Instruction, Block Target);

    /// <summary>A branch to an edge with moves, which is not compiled yet.</summary>
    private sealed record OpenEdge(int Instruction, Block Block, int Successor);

    private sealed record SlotMove(int To, int From);
}

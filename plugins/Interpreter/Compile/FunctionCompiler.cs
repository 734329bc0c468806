using GoDefer.Interpreter.Bytecode;
using GoDefer.Interpreter.Load;
using GoDefer.IR;
using GoDefer.IR.Passes;

namespace GoDefer.Interpreter.Compile;

/// <summary>
/// Translates a function in the canonical form into bytecode: one slot for each value, phis as moves on the edges, constants
/// into immediate operands where the opcode has a form for it, comparisons into the branch that alone uses them.
/// </summary>
internal sealed partial class FunctionCompiler
{
    private readonly GuestProgram program;
    private readonly Function function;
    private readonly TypeTable types;
    private readonly CodeUnit unit;
    private readonly FrameLayout layout;
    private readonly List<Instruction> code = [];
    private readonly List<SourcePosition> positions = [];
    private readonly int[] slots;
    private readonly int[] uses;
    private readonly int[] blockStarts;
    private readonly List<(int Instruction, Block Target)> openJumps = [];
    private readonly Dictionary<Local, int> memoryLocals = [];
    private readonly int calleeBase;
    private int firstPhiTemporary;
    private int memorySize;
    private SourcePosition position;

    public FunctionCompiler(GuestProgram program, FunctionEntry entry)
    {
        this.program = program;
        function = entry.Function!;
        types = function.Package.Types;
        unit = new CodeUnit(entry);
        layout = new FrameLayout(function.Signature, types);
        slots = new int[function.ValueCount];
        uses = new int[function.ValueCount];
        blockStarts = new int[function.BlockCount];
        calleeBase = AssignSlots();
    }

    public CodeUnit Compile()
    {
        LayOutMemory();
        SpillParameters();
        foreach (var block in function.Blocks) { CompileBlock(block); }
        foreach (var (instruction, target) in openJumps) { Patch(instruction, blockStarts[target.Id]); }
        unit.Code = [.. code];
        unit.Positions = [.. positions];
        unit.SlotCount = calleeBase;
        unit.OutgoingSlots = layouts.Values.Select(callee => callee.End).DefaultIfEmpty(1).Max();
        unit.MemorySize = (memorySize + 15) & ~15;
        unit.ResultSlot = layout.FirstResult;
        return unit;
    }

    /// <summary>Gives each value with a result a slot and counts uses; returns the first slot behind the frame.</summary>
    private int AssignSlots()
    {
        var next = layout.End;
        var phiTemporaries = 0;
        foreach (var block in function.Blocks)
        {
            var phis = 0;
            foreach (var value in block.Values)
            {
                if (value.Info.HasResult) { slots[value.Id] = value.Op == Op.Param ? layout.Parameter(value.Integer, value.Component) : next++; }
                phis += value.Op == Op.Phi ? 1 : 0;
                foreach (var arg in value.Args) { uses[arg.Id]++; }
            }
            if (block.Control is not null) { uses[block.Control.Id]++; }
            phiTemporaries = Math.Max(phiTemporaries, phis);
        }
        firstPhiTemporary = next;
        return next + phiTemporaries;
    }

    private int SlotOf(Value value) => slots[value.Id];

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
        var alignment = Math.Max(type.Alignment, 1);
        var offset = (memorySize + alignment - 1) / alignment * alignment;
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

    private void CompileBlock(Block block)
    {
        blockStarts[block.Id] = code.Count;
        var fused = FusedComparison(block);
        foreach (var value in block.Values)
        {
            position = value.Position;
            if (value != fused) { CompileValue(value); }
        }
        position = block.Position;
        CompileEnd(block, fused);
    }

    /// <summary>A comparison of integers that only the branch of its own block uses.</summary>
    private Value? FusedComparison(Block block) =>
        block is { Kind: BlockKind.If, Control: { } control } && control.Block == block && uses[control.Id] == 1
        && control.Op is >= Op.Eq and <= Op.Ge && !control.Args[0].Type.IsFloat ? control : null;

    private void CompileEnd(Block block, Value? fused)
    {
        var steps = block.Values.Count + 1;
        switch (block.Kind)
        {
            case BlockKind.Plain: JumpTo(block, 0, steps); break;
            case BlockKind.If: CompileIf(block, fused, steps); break;
            case BlockKind.Defer: JumpTo(block, 0, steps); break;
            case BlockKind.Return: LoadMemoryResults(); Emit(Opcode.Return, 0, 0, steps, 0); break;
            case BlockKind.TailCall: LoadMemoryParameters(); Emit(Opcode.TailCall, 0, 0, steps, EntryIndex(block.TailCallee!)); break;
            default: Emit(Opcode.Unreachable, 0, 0, steps, 0); break;
        }
    }

    private void CompileIf(Block block, Value? fused, int steps)
    {
        var branch = code.Count;
        if (fused is null) { Emit(Opcode.JumpIf, SlotOf(block.Control!), 0, steps, 0); }
        else
        {
            var (opcode, swap) = BranchOf(fused);
            var (left, right) = swap ? (fused.Args[1], fused.Args[0]) : (fused.Args[0], fused.Args[1]);
            Emit(opcode, SlotOf(left), SlotOf(right), steps, 0);
        }
        JumpTo(block, 1, 0);
        Patch(branch, code.Count);
        JumpTo(block, 0, 0);
    }

    /// <summary>Moves the phi operands of an edge, then jumps, unless the target comes next.</summary>
    private void JumpTo(Block block, int index, int steps)
    {
        var target = block.Successors[index];
        MovePhis(target, PredecessorIndex(block, index));
        openJumps.Add((code.Count, target));
        Emit(Opcode.Jump, 0, 0, steps, 0);
    }

    private static int PredecessorIndex(Block block, int successorIndex)
    {
        var target = block.Successors[successorIndex];
        var repeated = successorIndex == 1 && block.Successors[0] == target;
        var first = target.Predecessors.IndexOf(block);
        return repeated ? target.Predecessors.IndexOf(block, first + 1) : first;
    }

    /// <summary>The moves of an edge happen at once: operands that another phi of the block overwrites go through temporaries.</summary>
    private void MovePhis(Block target, int predecessor)
    {
        var moves = new List<(int To, int From)>();
        foreach (var phi in target.Values)
        {
            if (phi.Op != Op.Phi) { break; }
            if (SlotOf(phi) != SlotOf(phi.Args[predecessor])) { moves.Add((SlotOf(phi), SlotOf(phi.Args[predecessor]))); }
        }
        var parallel = moves.Exists(move => moves.Exists(other => other.From == move.To && other.To != move.To));
        if (!parallel)
        {
            foreach (var (to, from) in moves) { Emit(Opcode.Move, to, from, 0, 0); }
            return;
        }
        for (var i = 0; i < moves.Count; i++) { Emit(Opcode.Move, firstPhiTemporary + i, moves[i].From, 0, 0); }
        for (var i = 0; i < moves.Count; i++) { Emit(Opcode.Move, moves[i].To, firstPhiTemporary + i, 0, 0); }
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

    private void Emit(Opcode opcode, int a, int b, int c, long immediate)
    {
        code.Add(new Instruction(opcode, a, b, c, immediate));
        positions.Add(position);
    }

    private void Patch(int instruction, int target) =>
        code[instruction] = code[instruction] with { Immediate = target };
}

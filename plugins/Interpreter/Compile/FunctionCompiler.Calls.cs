using GoDefer.Interpreter.Bytecode;
using GoDefer.IR;
using GoDefer.IR.Analysis;

namespace GoDefer.Interpreter.Compile;

/// <content>
/// Calls. Arguments go straight into the callee's frame, which begins behind this one; results are read from there. Arguments in
/// memory are written into this frame's memory, and the callee gets their address.
/// </content>
internal sealed partial class FunctionCompiler
{
    private readonly Dictionary<Signature, FrameLayout> layouts = [];
    private Dictionary<Value, Value>? calls;

    private void CompileCall(Value value)
    {
        switch (value.Op)
        {
            case Op.Arg: Emit(Opcode.Move, calleeBase + LayoutOf(CallOf(value)).Parameter(value.Integer, value.Component), SlotOf(value.Args[0]), 0, 0); break;
            case Op.ArgAddr: CompileArgAddr(value); break;
            case Op.Result: Emit(Opcode.Move, SlotOf(value), calleeBase + LayoutOf(CallOf(value)).Result(value.Integer, value.Component), 0, 0); break;
            case Op.ResultAddr: Emit(Opcode.Move, SlotOf(value), calleeBase + LayoutOf(CallOf(value)).Result(value.Integer, 0), 0, 0); break;
            case Op.Call: Emit(Opcode.Call, calleeBase, 0, 0, EntryIndex(value.Symbol!)); break;
            case Op.CallClosure: Emit(Opcode.CallClosure, calleeBase, SlotOf(value.Args[0]), 0, 0); break;
            case Op.CallInterface: Emit(Opcode.CallCode, calleeBase, SlotOf(value.Args[0]), 0, 0); break;
            case Op.DeferProc: CompileDefer(value); break;
            case Op.DeferReturn: Emit(Opcode.DeferReturn, calleeBase, 0, 0, 0); break;
            case Op.Go: Emit(Opcode.Go, calleeBase, SlotOf(value.Args[0]), 0, AddShape(value, 0)); break;
            case Op.Panic: Emit(Opcode.Panic, calleeBase, 0, 0, 0); break;
            case Op.Recover: Emit(Opcode.Recover, calleeBase, 0, 0, 0); break;
            case Op.FrameToken: Emit(Opcode.FrameToken, SlotOf(value), 0, 0, 0); break;
            case Op.ClosureContext: Emit(Opcode.Move, SlotOf(value), FrameLayout.ContextSlot, 0, 0); break;
            case Op.MakeClosure:
                Emit(Opcode.Immediate, Scratch, 0, 0, (long)program.AddressOf(value.Symbol!, function.Package));
                Emit(Opcode.Store64, SlotOf(value.Args[0]), 0, Scratch, 0);
                Emit(Opcode.Move, SlotOf(value), SlotOf(value.Args[0]), 0, 0);
                break;
        }
    }

    private void CompileArgAddr(Value value)
    {
        var call = CallOf(value);
        var offset = Reserve(call.Signature!.Parameters[(int)value.Integer]);
        Emit(Opcode.FrameAddress, SlotOf(value), 0, 0, offset);
        Emit(Opcode.Move, calleeBase + LayoutOf(CallOf(value)).Parameter(value.Integer, 0), SlotOf(value), 0, 0);
    }

    private void CompileDefer(Value value)
    {
        var instruction = code.Count;
        Emit(Opcode.Defer, calleeBase, SlotOf(value.Args[0]), 0, 0);
        var recovered = value.Block.Successors[1];
        var normal = code.Count;
        Emit(Opcode.Jump, 0, 0, 0, 0);
        var target = code.Count;
        JumpTo(value.Block, 1, 0);
        Patch(normal, code.Count);
        Patch(instruction, AddShape(value, target));
    }

    private int AddShape(Value call, int recoveredTarget)
    {
        var signature = call.Signature!;
        var shape = new FrameLayout(signature, types);
        var inMemory = new List<(int, long)>();
        for (var i = 0; i < signature.Parameters.Count; i++)
        {
            if (!signature.Parameters[i].IsValue) { inMemory.Add((shape.Parameter(i, 0), signature.Parameters[i].Size)); }
        }
        unit.CallShapes.Add(new CallShape(shape.FirstResult - 1, inMemory, recoveredTarget));
        return unit.CallShapes.Count - 1;
    }

    /// <summary>The call that an argument or result belongs to.</summary>
    private Value CallOf(Value part) => (calls ??= CallFinder.FindCalls(function))[part];

    private FrameLayout LayoutOf(Value call)
    {
        if (!layouts.TryGetValue(call.Signature!, out var found))
        {
            found = new FrameLayout(call.Signature!, types);
            layouts.Add(call.Signature!, found);
        }
        return found;
    }
}

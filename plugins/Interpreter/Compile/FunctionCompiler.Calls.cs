using GoDefer.Interpreter.Bytecode;
using GoDefer.IR;

namespace GoDefer.Interpreter.Compile;

/// <content>
/// Calls. Arguments go straight into the callee's frame, which begins behind this one; results are read from there. Arguments in
/// memory are written into this frame's memory, and the callee gets their address.
/// </content>
internal sealed partial class FunctionCompiler
{
    private readonly Dictionary<Signature, FrameLayout> layouts = [];
    private readonly Dictionary<Value, Value> nextCalls = [];
    private Value? lastCall;

    private void CompileCall(Value value)
    {
        if (value.Signature is not null) { lastCall = value; }
        switch (value.Op)
        {
            case Op.Arg: Emit(Opcode.Move, calleeBase + Callee(value).Parameter(value.Integer, value.Component), SlotOf(value.Args[0]), 0, 0); break;
            case Op.ArgAddr: CompileArgAddr(value); break;
            case Op.Result: Emit(Opcode.Move, SlotOf(value), calleeBase + Called(value).Result(value.Integer, value.Component), 0, 0); break;
            case Op.ResultAddr: Emit(Opcode.Move, SlotOf(value), calleeBase + Called(value).Result(value.Integer, 0), 0, 0); break;
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
        var call = NextCall(value);
        var offset = Reserve(call.Signature!.Parameters[(int)value.Integer]);
        Emit(Opcode.FrameAddress, SlotOf(value), 0, 0, offset);
        Emit(Opcode.Move, calleeBase + Callee(value).Parameter(value.Integer, 0), SlotOf(value), 0, 0);
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

    /// <summary>Layout of the frame of the call an Arg belongs to: the next of its block.</summary>
    private FrameLayout Callee(Value arg) => LayoutOf(NextCall(arg));

    /// <summary>Layout of the frame of the call a Result belongs to: the last of its block.</summary>
    private FrameLayout Called(Value result) => LayoutOf(lastCall
        ?? throw new InternalErrorException("interpreter-compile", function.Symbol.Name, $"value {result}: no call before it"));

    private Value NextCall(Value arg) => nextCalls.GetValueOrDefault(arg)
        ?? throw new InternalErrorException("interpreter-compile", function.Symbol.Name, $"value {arg}: no call behind it");

    /// <summary>Finds the call of each argument of a block, going backwards.</summary>
    private void FindCalls(Block block)
    {
        nextCalls.Clear();
        lastCall = null;
        Value? next = null;
        for (var i = block.Values.Count - 1; i >= 0; i--)
        {
            var value = block.Values[i];
            if (value.Signature is not null) { next = value; }
            else if (value.Op is Op.Arg or Op.ArgAddr && next is not null) { nextCalls.Add(value, next); }
        }
    }

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

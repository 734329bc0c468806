using GoDefer.Interpreter.Bytecode;
using GoDefer.Interpreter.Load;
using GoDefer.IR;
using GoDefer.IR.Analysis;

namespace GoDefer.Interpreter.Compile;

/// <content>
/// Calls. Arguments go straight into the callee's frame, which begins behind this one; results are read from there. Arguments in
/// memory are written into this frame's memory, and the callee gets their address.
/// </content>
internal sealed partial class FunctionCompiler
{
    private void CompileCall(Value value)
    {
        switch (value.Op)
        {
            case Op.Arg: CompileArg(value); break;
            case Op.ArgAddr: CompileArgAddr(value); break;
            case Op.Result: CompileResult(value); break;
            case Op.ResultAddr: Emit(Opcode.Move, SlotOf(value), calleeBase + LayoutOf(CallOf(value)).Result(value.Integer, 0), 0, 0); break;
            case Op.Call: CompileDirectCall(value); break;
            case Op.CallClosure: Emit(Opcode.CallClosure, calleeBase, Operand(value.Args[0]), 0, 0); break;
            case Op.CallInterface: Emit(Opcode.CallCode, calleeBase, Operand(value.Args[0]), 0, 0); break;
            case Op.DeferProc: CompileDefer(value); break;
            case Op.DeferReturn: CompileDeferReturn(); break;
            case Op.Go: Emit(Opcode.Go, calleeBase, Operand(value.Args[0]), 0, AddShape(value, 0)); break;
            case Op.Panic: Emit(Opcode.Panic, calleeBase, 0, 0, 0); break;
            case Op.Recover: Emit(Opcode.Recover, calleeBase, 0, 0, 0); break;
            case Op.FrameToken: Emit(Opcode.FrameToken, SlotOf(value), 0, 0, 0); break;
            case Op.ClosureContext: break;
            case Op.MakeClosure:
                Emit(Opcode.Immediate, Scratch, 0, 0, (long)program.AddressOf(value.Symbol!, function.Package));
                Emit(Opcode.Store64, Operand(value.Args[0]), 0, Scratch, 0);
                MoveTo(SlotOf(value), value.Args[0]);
                break;
        }
    }

    /// <summary>The runtime takes small keys of maps as unsigned, whatever their type is for the caller.</summary>
    private void CompileArg(Value value)
    {
        var (call, argument) = (CallOf(value), value.Args[0]);
        var slot = calleeBase + LayoutOf(call).Parameter(value.Integer, value.Component);
        MoveTo(slot, argument);
        if (call.Op != Op.Call || !argument.Type.IsSigned || argument.Type.Size == sizeof(long)) { return; }
        if (program.Function(call.Symbol!.LinkName(function.Package.Path)).Function?.Signature.Parameters[(int)value.Integer] is { IsInteger: true, IsSigned: false } parameter)
        {
            EmitNormalise(slot, parameter);
        }
    }

    private void CompileArgAddr(Value value)
    {
        var call = CallOf(value);
        var offset = Reserve(call.Signature!.Parameters[(int)value.Integer]);
        Emit(Opcode.FrameAddress, SlotOf(value), 0, 0, offset);
        Emit(Opcode.Move, calleeBase + LayoutOf(CallOf(value)).Parameter(value.Integer, 0), SlotOf(value), 0, 0);
    }

    private void CompileResult(Value value)
    {
        var left = calleeBase + LayoutOf(CallOf(value)).Result(value.Integer, value.Component);
        if (SlotOf(value) != left) { Emit(Opcode.Move, SlotOf(value), left, 0, 0); }
    }

    private void CompileDirectCall(Value value)
    {
        var callee = program.Function(value.Symbol!.LinkName(function.Package.Path));
        Emit(callee.Native is null ? Opcode.Call : Opcode.CallNative, calleeBase, 0, 0, GuestProgram.IndexOf(callee));
    }

    /// <summary>The jump that comes back to the instruction stands behind it, which passes it over when no deferred call is left.</summary>
    private void CompileDeferReturn()
    {
        var start = code.Count;
        Emit(Opcode.DeferReturn, calleeBase, 0, 0, 0);
        Emit(Opcode.Jump, 0, 0, 0, 0);
        SetTarget(start + 1, start);
    }

    /// <summary>The way after a recover stands behind the instruction, which passes it over.</summary>
    private void CompileDefer(Value value)
    {
        var closure = Operand(value.Args[0]);
        var instruction = code.Count;
        Emit(Opcode.Defer, calleeBase, closure, 0, AddShape(value, instruction + 1));
        MovePhis(value.Block, 1);
        EmitJump(value.Block.Successors[1]);
        SetTarget(instruction, code.Count);
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
        shapes.Add(new CallShape(shape.FirstResult - 1, inMemory, recoveredTarget));
        return shapes.Count - 1;
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

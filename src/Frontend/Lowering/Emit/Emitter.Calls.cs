using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.RuntimeCalls;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using GoDefer.IR;
using CallKind = GoDefer.Frontend.Tree.CallKind;

namespace GoDefer.Frontend.Lowering.Emit;

internal sealed partial class Emitter
{
    /// <summary>Offset in an itab of the first method's code address.</summary>
    private const int TableMethods = 24;

    /// <summary>What becomes of a call.</summary>
    private enum CallMode : byte
    {
        Normal,
        Defer,
        Go,
    }

    /// <summary>A call for its value: that of its only result.</summary>
    private Value CallValue(PreparedCallNode node)
    {
        if (Intrinsic(node) is { } value) { return value; }
        EmitPlainCall(node, CallMode.Normal);
        return FirstResult(node);
    }

    private Value FirstResult(PreparedCallNode node) => Emit(Op.Result, IrTypes.Of(node.Type!), new ValuePayload { Integer = 0 });

    private void EmitDefer(PreparedCallNode node)
    {
        EmitCall(node, CallMode.Defer);
        var next = builder.NewBlock();
        var recovered = builder.NewBlock();
        End(b => b.EndDefer(next, recovered));
        builder.StartBlock(recovered);
        Exit(isStatement: false);
        builder.StartBlock(next);
    }

    /// <summary>Function value first, then the arguments, then what kind of call it is (gc: call).</summary>
    private void EmitCall(PreparedCallNode node, CallMode mode)
    {
        if (mode == CallMode.Normal && Intrinsic(node) is not null) { return; }
        EmitPlainCall(node, mode);
    }

    private void EmitPlainCall(PreparedCallNode node, CallMode mode)
    {
        Value? target = null;
        Value? receiver = null;
        Symbol? callee = null;
        switch (node.Kind)
        {
            case CallKind.Interface:
                var method = (InterfaceMethodNode)node.Function;
                var face = Expression(method.X);
                var word = builder.Types.UIntPtr;
                var table = Part(face, 0, word);
                CheckNil(table);
                target = Offset(table, TableMethods + (8 * method.Index), Pointer(BasicType.Uintptr));
                if (mode == CallMode.Normal) { target = Emit(Op.Load, word, target); }
                receiver = Part(face, 1, word);
                break;
            default:
                if (mode == CallMode.Normal && node.Function is FunctionName name) { callee = work.Package.Ir.Symbol(name.LinkName); }
                else { target = Expression(node.Function); }
                break;
        }
        Statements(node.Setup);
        if (receiver is not null) { EmitVoid(Op.Arg, new ValuePayload { Integer = 0 }, receiver); }
        var signature = SignatureOf(node, receiver);
        switch (mode)
        {
            case CallMode.Defer: EmitVoid(Op.DeferProc, new ValuePayload { Signature = signature }, target!); break;
            case CallMode.Go: EmitVoid(Op.Go, new ValuePayload { Signature = signature }, target!); break;
            default: EmitDirect(node, callee, target, signature); break;
        }
    }

    private Signature SignatureOf(PreparedCallNode node, Value? receiver)
    {
        var parameters = RuntimeFunctions.Accepted(node).Select(IrTypes.Of);
        if (receiver is not null) { parameters = parameters.Prepend(receiver.Type); }
        return IrTypes.SignatureOf(parameters.ToArray(), node.Results.Select(IrTypes.Of).ToArray());
    }

    private void EmitDirect(PreparedCallNode node, Symbol? callee, Value? target, Signature signature)
    {
        if (callee is null)
        {
            EmitVoid(node.Kind == CallKind.Interface ? Op.CallInterface : Op.CallClosure, new ValuePayload { Signature = signature }, target!);
            return;
        }
        switch (callee.LinkName(work.Package.Ir.Path))
        {
            case "runtime.gopanic":
                EmitVoid(Op.Panic, new ValuePayload { Signature = signature });
                End(b => b.EndExit());
                break;
            case "runtime.gorecover":
                function.Flags |= FunctionFlags.HasRecover;
                EmitVoid(Op.Recover, new ValuePayload { Signature = signature });
                break;
            default:
                EmitVoid(Op.Call, new ValuePayload { Symbol = callee, Signature = signature });
                break;
        }
    }

    /// <summary>Calls a function of the runtime with values; gives its results (gc: rtcall).</summary>
    private Value[] CallRuntime(string name, IrType[] results, params ReadOnlySpan<Value> arguments)
    {
        var types = new IrType[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            types[i] = arguments[i].Type;
            EmitVoid(Op.Arg, new ValuePayload { Integer = i }, arguments[i]);
        }
        EmitVoid(Op.Call, new ValuePayload { Symbol = work.Package.Ir.Symbol("runtime." + name), Signature = IrTypes.SignatureOf(types, results) });
        return [.. results.Select((type, i) => Emit(Op.Result, type, new ValuePayload { Integer = i }))];
    }

    private void CallNoReturn(string name, params ReadOnlySpan<Value> arguments)
    {
        CallRuntime(name, [], arguments);
        End(b => b.EndExit());
    }

    /// <summary>
    /// A type assertion. With comma-ok also the bool; of a type that is no value type the address of the result, in a
    /// temporary or in the interface's data (gc: dottype).
    /// </summary>
    private (Value Value, Value? Ok, bool IsAddress) Assert(PreparedAssertNode node, bool isCommaOk)
    {
        PushPosition(node.Position);
        var result = node.Type!.IsInterface ? AssertInterface(node, isCommaOk) : AssertConcrete(node, isCommaOk);
        PopPosition();
        return result;
    }

    private (Value, Value?, bool) AssertInterface(PreparedAssertNode node, bool isCommaOk)
    {
        var face = Expression(node.X);
        var target = Expression(node.Target);
        var type = IrTypes.Of(node.Type!);
        if (node.Type!.IsEmptyInterface) { return AssertEmptyInterface(node, isCommaOk, face, target, type); }
        var name = (node.X.Type!.IsEmptyInterface ? "assertE2I" : "assertI2I") + (isCommaOk ? "2" : "");
        var results = CallRuntime(name, isCommaOk ? [type, Bool] : [type], target, face);
        return (results[0], isCommaOk ? results[1] : null, false);
    }

    private (Value, Value?, bool) AssertEmptyInterface(PreparedAssertNode node, bool isCommaOk, Value face, Value target, IrType type)
    {
        var table = Part(face, 0, BytePointer);
        var isSet = Emit(Op.Ne, Bool, table, Emit(Op.ConstNil, BytePointer));
        var isEmpty = node.X.Type!.IsEmptyInterface;
        if (isEmpty && isCommaOk) { return (face, isSet, false); }
        var ok = builder.NewBlock();
        var fail = builder.NewBlock();
        End(b => b.EndIf(isSet, ok, fail, BranchPrediction.Likely));
        if (!isCommaOk)
        {
            builder.StartBlock(fail);
            CallNoReturn("panicnildottype", target);
            builder.StartBlock(ok);
            if (isEmpty) { return (face, null, false); }
            var descriptor = Emit(Op.Load, BytePointer, Offset(table, 8, BytePointer));
            return (Emit(Op.Make, type, descriptor, Part(face, 1, BytePointer)), null, false);
        }
        var word = SharedJoin("typ", BytePointer);
        var end = builder.NewBlock();
        builder.StartBlock(ok);
        Set(word, Emit(Op.Load, BytePointer, Offset(table, 8, BytePointer)));
        Jump(end);
        builder.StartBlock(fail);
        Set(word, table);
        Jump(end);
        builder.StartBlock(end);
        var data = Part(face, 1, BytePointer);
        return (Emit(Op.Make, type, Get(word), data), isSet, false);
    }

    private (Value, Value?, bool) AssertConcrete(PreparedAssertNode node, bool isCommaOk)
    {
        var type = node.Type!;
        var face = Expression(node.X);
        var target = Expression(node.Target);
        var table = Part(face, 0, BytePointer);
        var expected = node.Table is null ? target : Expression(node.Table);
        Value? place = null;
        Variable? temporary = null;
        if (isCommaOk && !ValueTypes.IsValue(type))
        {
            temporary = work.NewTemporary(type, node.Position);
            EmitVoid(Op.LifetimeStart, new ValuePayload { Local = Declare(temporary) });
            place = Address(temporary);
        }
        var isType = Emit(Op.Eq, Bool, table, expected);
        var ok = builder.NewBlock();
        var fail = builder.NewBlock();
        End(b => b.EndIf(isType, ok, fail, BranchPrediction.Likely));
        if (isCommaOk) { return AssertCommaOk(type, face, ok, fail, place, temporary); }
        builder.StartBlock(fail);
        var source = Expression(node.Source!);
        CallNoReturn(node.X.Type!.IsEmptyInterface ? "panicdottypeE" : "panicdottypeI", table, target, source);
        builder.StartBlock(ok);
        if (InterfaceData.IsDirect(type)) { return (Part(face, 1, IrTypes.Of(type)), null, false); }
        var pointer = Part(face, 1, Pointer(type));
        // gc loads values of all types here, and then takes the address of what it loaded where it needs that.
        var loaded = Load(type, pointer);
        return ValueTypes.IsValue(type) ? (loaded, null, false) : (pointer, null, true);
    }

    private (Value, Value?, bool) AssertCommaOk(GoType type, Value face, Block ok, Block fail, Value? place, Variable? temporary)
    {
        var end = builder.NewBlock();
        var irType = IrTypes.Of(type);
        var value = place is null ? Join(irType) : null;
        var okJoin = SharedJoin("ok", Bool);
        builder.StartBlock(ok);
        if (value is not null && InterfaceData.IsDirect(type)) { Set(value, Part(face, 1, irType)); }
        else if (value is not null) { Set(value, Load(type, Part(face, 1, Pointer(type)))); }
        else { EmitVoid(Op.Move, new ValuePayload { AccessType = irType }, place!, Part(face, 1, Pointer(type))); }
        Set(okJoin, Constant(1, Bool));
        Jump(end);
        builder.StartBlock(fail);
        if (value is not null) { Set(value, Zero(type)); }
        else { EmitVoid(Op.Zero, new ValuePayload { AccessType = irType }, place!); }
        Set(okJoin, Constant(0, Bool));
        Jump(end);
        builder.StartBlock(end);
        if (value is not null)
        {
            var result = Get(value);
            return (result, Get(okJoin), false);
        }
        // As above: gc loads the result, then takes its address.
        Load(type, place!);
        EmitVoid(Op.LifetimeEnd, new ValuePayload { Local = LocalOf(temporary!) });
        return (place!, Get(okJoin), true);
    }
}

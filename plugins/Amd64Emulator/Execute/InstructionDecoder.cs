using GoDefer.Amd64Emulator.Cpu;
using Iced.Intel;
using Decoded = Iced.Intel.Instruction;

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>Turns one decoded Iced instruction into the record that is executed.</summary>
internal static class InstructionDecoder
{
    /// <summary>Translates; what the machine lacks becomes <see cref="Operation.Unsupported"/>, which faults when it is reached.</summary>
    public static Instruction Translate(in Decoded decoded, uint offset)
    {
        var result = new Instruction
        {
            Offset = offset,
            Length = (byte)decoded.Length,
            Base = CpuState.ZeroRegister,
            Index = CpuState.ZeroRegister,
        };
        var info = InfoOf(decoded);
        result.Operation = info.Operation;
        result.Size = info.Size;
        switch (info.Shape)
        {
            case Shape.General:
                SetGeneral(ref result, decoded);
                break;
            case Shape.Pointer:
                SetGeneral(ref result, decoded);
                result.Size = 8;
                break;
            case Shape.Widening:
                SetGeneral(ref result, decoded);
                result.SourceSize = SizeOf(decoded, 1);
                break;
            case Shape.String:
                result.Variant = decoded.HasRepPrefix ? Handlers.StringHandlers.Repeat
                    : decoded.HasRepnePrefix ? Handlers.StringHandlers.RepeatNotEqual
                    : Handlers.StringHandlers.Once;
                break;
            case Shape.Branch:
                SetBranch(ref result, decoded);
                break;
            case Shape.DoubleShift:
                SetGeneral(ref result, decoded);
                result.Variant = decoded.Op2Kind == OpKind.Register ? (byte)0 : (byte)1;
                result.Immediate = result.Variant == 0 ? 0 : (long)decoded.GetImmediate(2);
                break;
            case Shape.Vector:
                SetVector(ref result, decoded, info.Size);
                break;
            case Shape.ScalarMove:
                SetScalarMove(ref result, decoded);
                break;
            case Shape.Scalar:
                SetVectorSource(ref result, decoded);
                result.Variant = decoded.OpCount > 2 ? decoded.Immediate8 : (byte)0;
                break;
            case Shape.IntToFloat:
                SetGeneral(ref result, decoded);
                result.Size = info.Size;
                result.SourceSize = SizeOf(decoded, 1);
                break;
            case Shape.FloatToInt or Shape.FloatToFloat or Shape.Mask:
                SetVectorSource(ref result, decoded);
                result.SourceSize = info.Size;
                result.Size = info.Shape == Shape.FloatToFloat ? (byte)(12 - info.Size) : SizeOf(decoded, 0);
                break;
            case Shape.Insert:
                SetGeneral(ref result, decoded);
                result.SourceSize = info.Size;
                result.Variant = decoded.Immediate8;
                break;
        }
        SetAddress(ref result, decoded);
        return result;
    }

    // MOVSD and CMPSD name a string instruction and a float one; conditions are mnemonics of their own.
    private static MnemonicInfo InfoOf(in Decoded decoded) => decoded.Mnemonic switch
    {
        Mnemonic.Movsd when decoded.IsStringInstruction => new(Operation.Movs, Shape.String, 4),
        Mnemonic.Movsd => new(Operation.GeneralToVector, Shape.ScalarMove, 8),
        Mnemonic.Cmpsd when decoded.IsStringInstruction => new(Operation.Cmps, Shape.String, 4),
        Mnemonic.Jmp when decoded.IsJmpNearIndirect => new(Operation.JmpIndirect, Shape.Pointer, 8),
        Mnemonic.Call when decoded.IsCallNearIndirect => new(Operation.CallIndirect, Shape.Pointer, 8),
        Mnemonic.Imul when decoded.OpCount == 2 => new(Operation.Imul2, Shape.General, 0),
        Mnemonic.Imul when decoded.OpCount == 3 => new(Operation.Imul3, Shape.General, 0),
        _ when decoded.IsJccShortOrNear => new(Operation.Jcc, Shape.Branch, 0),
        _ when IsConditional(decoded, "Set") => new(Operation.SetCc, Shape.General, 1),
        _ when IsConditional(decoded, "Cmov") => new(Operation.CMov, Shape.General, 0),
        var mnemonic => MnemonicTable.Find(mnemonic),
    };

    private static bool IsConditional(in Decoded decoded, string prefix) =>
        decoded.ConditionCode != ConditionCode.None && decoded.Mnemonic.ToString().StartsWith(prefix, StringComparison.Ordinal);

    private static void SetGeneral(ref Instruction result, in Decoded decoded)
    {
        if (decoded.ConditionCode != ConditionCode.None)
        {
            result.Variant = (byte)(decoded.ConditionCode - ConditionCode.o);
        }
        if (decoded.OpCount == 0)
        {
            result.Form = OperandForm.None;
            return;
        }
        result.Size = SizeOf(decoded, 0);
        var first = decoded.Op0Kind;
        var second = decoded.OpCount > 1 ? decoded.Op1Kind : OpKind.Register;
        var hasSecond = decoded.OpCount > 1;
        if (first == OpKind.Register)
        {
            result.Destination = RegisterOffset(decoded.Op0Register);
            if (hasSecond && second == OpKind.Register)
            {
                result.Source = RegisterOffset(decoded.Op1Register);
            }
            result.Form = !hasSecond ? OperandForm.Register
                : second == OpKind.Register ? OperandForm.RegisterRegister
                : second == OpKind.Memory ? OperandForm.RegisterMemory
                : OperandForm.RegisterImmediate;
        }
        else if (first == OpKind.Memory)
        {
            if (hasSecond && second == OpKind.Register)
            {
                result.Source = RegisterOffset(decoded.Op1Register);
            }
            result.Form = !hasSecond ? OperandForm.Memory
                : second == OpKind.Register ? OperandForm.MemoryRegister
                : OperandForm.MemoryImmediate;
        }
        else
        {
            result.Form = OperandForm.Immediate;
            result.Immediate = (long)decoded.GetImmediate(0);
            return;
        }
        var last = decoded.OpCount - 1;
        if (decoded.GetOpKind(last) is not (OpKind.Register or OpKind.Memory))
        {
            result.Immediate = (long)decoded.GetImmediate(last);
        }
    }

    private static void SetBranch(ref Instruction result, in Decoded decoded)
    {
        result.Immediate = (long)decoded.NearBranchTarget;
        if (decoded.ConditionCode != ConditionCode.None)
        {
            result.Variant = (byte)(decoded.ConditionCode - ConditionCode.o);
            result.Relations = Conditions.RelationSet((Condition)result.Variant);
        }
    }

    private static void SetVector(ref Instruction result, in Decoded decoded, byte laneSize)
    {
        result.Size = 16;
        result.SourceSize = laneSize;
        result.Variant = decoded.OpCount > 2 ? decoded.Immediate8 : (byte)0;
        if (decoded.Op0Kind == OpKind.Memory)
        {
            result.Form = OperandForm.MemoryRegister;
            result.Source = VectorOffset(decoded.Op1Register);
            return;
        }
        SetVectorSource(ref result, decoded);
    }

    private static void SetVectorSource(ref Instruction result, in Decoded decoded)
    {
        result.Destination = AnyOffset(decoded.Op0Register);
        result.Form = decoded.Op1Kind == OpKind.Memory ? OperandForm.RegisterMemory : OperandForm.RegisterRegister;
        if (decoded.Op1Kind == OpKind.Register)
        {
            result.Source = VectorOffset(decoded.Op1Register);
        }
    }

    private static void SetScalarMove(ref Instruction result, in Decoded decoded)
    {
        var toVector = decoded.Op0Kind == OpKind.Register && decoded.Op0Register.IsXMM();
        var fromVector = decoded.Op1Kind == OpKind.Register && decoded.Op1Register.IsXMM();
        result.Operation = (toVector, fromVector) switch
        {
            (true, true) when decoded.Mnemonic == Mnemonic.Movq => Operation.MovVectorLow,
            (true, true) => Operation.MovScalarMerge,
            (true, false) => Operation.GeneralToVector,
            _ => Operation.VectorToGeneral,
        };
        result.Form = decoded.Op0Kind == OpKind.Memory ? OperandForm.MemoryRegister
            : decoded.Op1Kind == OpKind.Memory ? OperandForm.RegisterMemory
            : OperandForm.RegisterRegister;
        result.Destination = decoded.Op0Kind == OpKind.Register ? AnyOffset(decoded.Op0Register) : (byte)0;
        result.Source = decoded.Op1Kind == OpKind.Register ? AnyOffset(decoded.Op1Register) : (byte)0;
    }

    private static void SetAddress(ref Instruction result, in Decoded decoded)
    {
        if (!HasMemoryOperand(decoded))
        {
            return;
        }
        var displacement = decoded.IsIPRelativeMemoryOperand ? decoded.IPRelativeMemoryAddress : decoded.MemoryDisplacement64;
        result.Displacement = (int)displacement;
        result.Base = decoded.IsIPRelativeMemoryOperand ? CpuState.ZeroRegister : AddressRegister(decoded.MemoryBase);
        result.Index = AddressRegister(decoded.MemoryIndex);
        result.Shift = (byte)(decoded.MemoryIndexScale switch { 2 => 1, 4 => 2, 8 => 3, _ => 0 });
        var segment = decoded.MemorySegment switch
        {
            Register.FS => CpuState.FsBase,
            Register.GS => CpuState.GsBase,
            _ => CpuState.ZeroRegister,
        };
        if (segment != CpuState.ZeroRegister && decoded.Mnemonic != Mnemonic.Lea)
        {
            AddSegment(ref result, segment);
        }
        if ((long)displacement != result.Displacement || decoded.MemoryBase.IsGPR32() || decoded.MemoryIndex.IsGPR32())
        {
            result.Operation = Operation.Unsupported;
        }
    }

    private static void AddSegment(ref Instruction result, byte segment)
    {
        if (result.Base == CpuState.ZeroRegister)
        {
            result.Base = segment;
        }
        else if (result.Index == CpuState.ZeroRegister)
        {
            result.Index = segment;
        }
        else
        {
            result.Operation = Operation.Unsupported;
        }
    }

    private static bool HasMemoryOperand(in Decoded decoded)
    {
        for (var i = 0; i < decoded.OpCount; i++)
        {
            if (decoded.GetOpKind(i) == OpKind.Memory)
            {
                return true;
            }
        }
        return false;
    }

    private static byte SizeOf(in Decoded decoded, int operand) => decoded.GetOpKind(operand) switch
    {
        OpKind.Register => (byte)decoded.GetOpRegister(operand).GetSize(),
        OpKind.Memory => (byte)decoded.MemorySize.GetSize(),
        _ => 8,
    };

    private static byte AddressRegister(Register register) =>
        register == Register.None ? CpuState.ZeroRegister : RegisterOffset(register);

    private static byte AnyOffset(Register register) => register.IsXMM() ? VectorOffset(register) : RegisterOffset(register);

    private static byte VectorOffset(Register register) => (byte)((register - Register.XMM0) * 16);

    // AH, CH, DH and BH are byte 1 of the first four registers.
    private static byte RegisterOffset(Register register) => register switch
    {
        >= Register.AH and <= Register.BH => (byte)((register - Register.AH) * 8 + 1),
        _ when register.IsXMM() => VectorOffset(register),
        _ => (byte)((register.GetFullRegister() - Register.RAX) * 8),
    };
}

using System.Numerics;
using CsCheck;
using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Execute;
using Iced.Intel;

namespace GoDefer.Amd64Emulator.Tests;

/// <summary>
/// Integer instructions against a model in unlimited integers. What the manual leaves undefined is masked by <see cref="UndefinedFlags"/>.
/// </summary>
[TestClass]
public sealed unsafe class ArithmeticModelTests
{
    private const ulong All = Flags.Carry | Flags.Parity | Flags.Zero | Flags.Sign | Flags.Overflow;

    private sealed record Case(string Name, Code[] Codes, Func<Input, Output> Model, bool ShiftsByCl = false);

    private readonly record struct Input(BigInteger Left, BigInteger Right, bool Carry, int Bits)
    {
        public BigInteger Signed(BigInteger value) => value >> (Bits - 1) == 0 ? value : value - (BigInteger.One << Bits);

        public BigInteger Wrap(BigInteger value) => value & ((BigInteger.One << Bits) - 1);
    }

    // Flags left as null stay as they were.
    private readonly record struct Output(BigInteger Result, bool? Carry, bool? Overflow, bool SetsResultFlags = true);

    private static readonly Case[] Cases =
    [
        new("add", [Code.Add_rm8_r8, Code.Add_rm16_r16, Code.Add_rm32_r32, Code.Add_rm64_r64], i => Sum(i, i.Left + i.Right, i.Signed(i.Left) + i.Signed(i.Right))),
        new("adc", [Code.Adc_rm8_r8, Code.Adc_rm16_r16, Code.Adc_rm32_r32, Code.Adc_rm64_r64], i => Sum(i, i.Left + i.Right + One(i), i.Signed(i.Left) + i.Signed(i.Right) + One(i))),
        new("sub", [Code.Sub_rm8_r8, Code.Sub_rm16_r16, Code.Sub_rm32_r32, Code.Sub_rm64_r64], i => Sum(i, i.Left - i.Right, i.Signed(i.Left) - i.Signed(i.Right))),
        new("sbb", [Code.Sbb_rm8_r8, Code.Sbb_rm16_r16, Code.Sbb_rm32_r32, Code.Sbb_rm64_r64], i => Sum(i, i.Left - i.Right - One(i), i.Signed(i.Left) - i.Signed(i.Right) - One(i))),
        new("cmp", [Code.Cmp_rm8_r8, Code.Cmp_rm16_r16, Code.Cmp_rm32_r32, Code.Cmp_rm64_r64], i => Sum(i, i.Left - i.Right, i.Signed(i.Left) - i.Signed(i.Right))),
        new("and", [Code.And_rm8_r8, Code.And_rm16_r16, Code.And_rm32_r32, Code.And_rm64_r64], i => new(i.Left & i.Right, false, false)),
        new("or", [Code.Or_rm8_r8, Code.Or_rm16_r16, Code.Or_rm32_r32, Code.Or_rm64_r64], i => new(i.Left | i.Right, false, false)),
        new("xor", [Code.Xor_rm8_r8, Code.Xor_rm16_r16, Code.Xor_rm32_r32, Code.Xor_rm64_r64], i => new(i.Left ^ i.Right, false, false)),
        new("test", [Code.Test_rm8_r8, Code.Test_rm16_r16, Code.Test_rm32_r32, Code.Test_rm64_r64], i => new(i.Left & i.Right, false, false)),
        new("inc", [Code.Inc_rm8, Code.Inc_rm16, Code.Inc_rm32, Code.Inc_rm64], i => Sum(i, i.Left + 1, i.Signed(i.Left) + 1) with { Carry = null }),
        new("dec", [Code.Dec_rm8, Code.Dec_rm16, Code.Dec_rm32, Code.Dec_rm64], i => Sum(i, i.Left - 1, i.Signed(i.Left) - 1) with { Carry = null }),
        new("neg", [Code.Neg_rm8, Code.Neg_rm16, Code.Neg_rm32, Code.Neg_rm64], i => Sum(i, -i.Left, -i.Signed(i.Left))),
        new("not", [Code.Not_rm8, Code.Not_rm16, Code.Not_rm32, Code.Not_rm64], i => new(i.Wrap(~i.Left), null, null, false)),
        new("shl", [Code.Shl_rm8_CL, Code.Shl_rm16_CL, Code.Shl_rm32_CL, Code.Shl_rm64_CL], ShiftLeft, ShiftsByCl: true),
        new("shr", [Code.Shr_rm8_CL, Code.Shr_rm16_CL, Code.Shr_rm32_CL, Code.Shr_rm64_CL], ShiftRight, ShiftsByCl: true),
        new("sar", [Code.Sar_rm8_CL, Code.Sar_rm16_CL, Code.Sar_rm32_CL, Code.Sar_rm64_CL], ShiftSigned, ShiftsByCl: true),
        new("rol", [Code.Rol_rm8_CL, Code.Rol_rm16_CL, Code.Rol_rm32_CL, Code.Rol_rm64_CL], RotateLeft, ShiftsByCl: true),
        new("ror", [Code.Ror_rm8_CL, Code.Ror_rm16_CL, Code.Ror_rm32_CL, Code.Ror_rm64_CL], RotateRight, ShiftsByCl: true),
        new("rcl", [Code.Rcl_rm8_CL, Code.Rcl_rm16_CL, Code.Rcl_rm32_CL, Code.Rcl_rm64_CL], i => RotateThroughCarry(i, left: true), ShiftsByCl: true),
        new("rcr", [Code.Rcr_rm8_CL, Code.Rcr_rm16_CL, Code.Rcr_rm32_CL, Code.Rcr_rm64_CL], i => RotateThroughCarry(i, left: false), ShiftsByCl: true),
    ];

    public static IEnumerable<object[]> Rows => Cases.SelectMany(c => Enumerable.Range(0, 4).Select(size => new object[] { c.Name, 8 << size }));

    /// <summary>The flags that Intel leaves undefined, by instruction: the model does not say what they are.</summary>
    private static ulong UndefinedFlags(string name, int count, int bits) => name switch
    {
        "shl" or "shr" or "sar" => (count == 1 ? 0 : Flags.Overflow) | (count >= bits ? Flags.Carry : 0),
        "rol" or "ror" or "rcl" or "rcr" => count == 1 ? 0 : Flags.Overflow,
        _ => 0,
    };

    [TestMethod]
    [DynamicData(nameof(Rows))]
    public void ResultAndFlagsAreThoseOfTheModel(string name, int bits)
    {
        var row = Cases.Single(c => c.Name == name);
        var code = row.Codes[BitOperations.Log2((uint)bits) - 3];
        using var machine = new Machine(Guest.Image(a => a.AddInstruction(Instruction(code, bits))), Guest.Request());
        Gen.Select(Value, Value, Gen.Bool).Sample((left, right, carry) => Check(row, machine, left, right, carry, bits), iter: 300, threads: 1);
    }

    private static readonly ulong[] Corners = [0, ulong.MaxValue, 1ul << 63, (1ul << 63) - 1, 0x80, 0x7f, 0x8000, 0x7fff, 0x80000000, 0x7fffffff];

    private static readonly Gen<ulong> Value = Gen.OneOf(
        Gen.ULong, Gen.ULong[0, 70], Gen.Int[0, Corners.Length - 1].Select(i => Corners[i]));

    private static Iced.Intel.Instruction Instruction(Code code, int bits)
    {
        var (left, right) = bits switch
        {
            8 => (Register.BL, Register.CL),
            16 => (Register.BX, Register.CX),
            32 => (Register.EBX, Register.ECX),
            _ => (Register.RBX, Register.RCX),
        };
        return code.Op1Kind() switch
        {
            OpCodeOperandKind.None => Iced.Intel.Instruction.Create(code, left),
            OpCodeOperandKind.cl => Iced.Intel.Instruction.Create(code, left, Register.CL),
            _ => Iced.Intel.Instruction.Create(code, left, right),
        };
    }

    private static void Check(Case row, Machine machine, ulong left, ulong right, bool carry, int bits)
    {
        var cpu = machine.Cpu;
        CpuState.Register(cpu, CpuState.Bx) = left;
        CpuState.Register(cpu, CpuState.Cx) = right;
        var before = All & ~(carry ? 0 : Flags.Carry);
        cpu->Flags.SetBits(before);
        cpu->Pc = Guest.CodeStart;
        var instruction = machine.Code.Find(Guest.CodeStart);
        Assert.AreEqual(Outcome.Next, HandlerTable.Execute(cpu, instruction));

        var mask = (BigInteger.One << bits) - 1;
        var input = new Input(left & mask, row.ShiftsByCl ? right & (bits == 64 ? 63u : 31u) : right & mask, carry, bits);
        var expected = row.Model(input);
        var compares = row.Name is "cmp" or "test";
        var wanted = compares ? left : Merged(left, (ulong)expected.Result, bits);
        Assert.AreEqual(wanted, CpuState.Register(cpu, CpuState.Bx), $"{row.Name}{bits} {left:x} {right:x}");
        var undefined = UndefinedFlags(row.Name, (int)(right & (bits == 64 ? 63u : 31u)), bits);
        Assert.AreEqual(ExpectedFlags(expected, input, before) & ~undefined, cpu->Flags.Bits & ~undefined, $"flags of {row.Name}{bits} {left:x} {right:x} {carry}");
    }

    // 4 bytes clear the upper half of the register, 1 and 2 leave the rest.
    private static ulong Merged(ulong old, ulong result, int bits) => bits switch
    {
        64 or 32 => result,
        _ => (old >> bits << bits) | result,
    };

    private static ulong ExpectedFlags(Output output, Input input, ulong before)
    {
        var bits = before;
        if (output.SetsResultFlags)
        {
            var low = (byte)(output.Result & 0xff);
            bits = Set(bits, Flags.Zero, output.Result.IsZero);
            bits = Set(bits, Flags.Sign, !(output.Result >> (input.Bits - 1)).IsZero);
            bits = Set(bits, Flags.Parity, (BitOperations.PopCount(low) & 1) == 0);
        }
        bits = output.Carry is { } carry ? Set(bits, Flags.Carry, carry) : bits;
        return output.Overflow is { } overflow ? Set(bits, Flags.Overflow, overflow) : bits;
    }

    private static ulong Set(ulong bits, ulong flag, bool value) => value ? bits | flag : bits & ~flag;

    private static int One(Input input) => input.Carry ? 1 : 0;

    private static Output Sum(Input input, BigInteger unsigned, BigInteger signed)
    {
        var result = input.Wrap(unsigned);
        return new Output(result, unsigned != result, signed != input.Signed(result));
    }

    private static Output ShiftLeft(Input input)
    {
        var count = (int)input.Right;
        if (count == 0)
        {
            return new Output(input.Left, null, null, false);
        }
        var result = input.Wrap(input.Left << count);
        var carry = !(input.Left << count >> input.Bits & 1).IsZero;
        return new Output(result, carry, !(result >> (input.Bits - 1)).IsZero != carry);
    }

    private static Output ShiftRight(Input input)
    {
        var count = (int)input.Right;
        return count == 0
            ? new Output(input.Left, null, null, false)
            : new Output(input.Left >> count, !(input.Left >> (count - 1) & 1).IsZero, !(input.Left >> (input.Bits - 1)).IsZero);
    }

    private static Output ShiftSigned(Input input)
    {
        var count = (int)input.Right;
        return count == 0
            ? new Output(input.Left, null, null, false)
            : new Output(input.Wrap(input.Signed(input.Left) >> count), !(input.Signed(input.Left) >> (count - 1) & 1).IsZero, false);
    }

    private static Output RotateLeft(Input input)
    {
        var count = (int)input.Right;
        if (count == 0)
        {
            return new Output(input.Left, null, null, false);
        }
        var by = count % input.Bits;
        var result = input.Wrap(input.Left << by) | input.Left >> (input.Bits - by);
        var carry = !(result & 1).IsZero;
        return new Output(result, carry, !(result >> (input.Bits - 1)).IsZero != carry, false);
    }

    private static Output RotateRight(Input input)
    {
        var count = (int)input.Right;
        if (count == 0)
        {
            return new Output(input.Left, null, null, false);
        }
        var by = count % input.Bits;
        var result = input.Left >> by | input.Wrap(input.Left << (input.Bits - by));
        var top = !(result >> (input.Bits - 1)).IsZero;
        return new Output(result, top, top != !(result >> (input.Bits - 2) & 1).IsZero, false);
    }

    // A rotation of Bits + 1 bits, of which the carry is the highest.
    private static Output RotateThroughCarry(Input input, bool left)
    {
        var count = (int)input.Right;
        if (count == 0)
        {
            return new Output(input.Left, null, null, false);
        }
        var width = input.Bits + 1;
        var by = left ? count % width : (width - count % width) % width;
        var value = input.Left | (BigInteger)One(input) << input.Bits;
        var rotated = (value << by | value >> (width - by)) & ((BigInteger.One << width) - 1);
        var result = input.Wrap(rotated);
        var carry = !(rotated >> input.Bits).IsZero;
        var top = !(result >> (input.Bits - 1)).IsZero;
        var next = !(result >> (input.Bits - 2) & 1).IsZero;
        return new Output(result, carry, left ? top != carry : top != next, false);
    }
}

/// <summary>What Iced says of the second operand of an opcode.</summary>
internal static class CodeExtensions
{
    public static OpCodeOperandKind Op1Kind(this Code code) => code.ToOpCode().GetOpKind(1);
}

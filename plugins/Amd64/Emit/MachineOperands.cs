using GoDefer.Amd64.Asm;
using GoDefer.Amd64.RegAlloc;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Emit;

/// <summary>Operands of a function's values: the registers, slots and addresses they stand for.</summary>
internal sealed class MachineOperands(SsaFunction function, FrameLayout layout, LinkSymbols symbols)
{
    /// <summary>The register a value is in.</summary>
    public Register Register(SsaValue value) => function.RegisterOf(value) is >= 0 and var number
        ? MachineRegisters.Of(number)
        : throw function.Error($"{value} is in no register");

    /// <summary>The register of the first result of a pair.</summary>
    public Register FirstRegister(SsaValue value) =>
        function.HomeOf(value) is PairLocation { First: { } first } ? MachineRegisters.Of(first.Register) : Register(value);

    /// <summary>The register a value is in, as an operand.</summary>
    public Operand Of(SsaValue value) => Operand.Reg(Register(value));

    /// <summary>The stack slot a value is in.</summary>
    public Operand Slot(SsaValue value)
    {
        var slot = function.SlotOf(value) ?? throw function.Error($"{value} is in no stack slot");
        return Local(slot.Local, slot.Offset);
    }

    /// <summary>A place in a variable of the frame.</summary>
    public Operand Local(Local local, long offset)
    {
        // The frame token is the address of the first argument.
        var isArgument = FrameLayout.IsArgument(local) || local == function.FramePointerLocal;
        var symbol = LinkSymbols.OfLocal(local);
        offset += layout.OffsetOf(local);
        return isArgument ? Operand.Param(symbol, offset) : Operand.Auto(symbol, offset);
    }

    /// <summary>Memory at operand 0 plus the value's symbol and offset.</summary>
    public Operand Memory(SsaValue value) => Memory(value, value.Arg0, value.Immediate);

    /// <summary>Memory at a base plus the value's symbol and a given offset.</summary>
    public Operand Memory(SsaValue value, SsaValue address, long offset) => value.Symbolic switch
    {
        Symbol symbol => Operand.Global(symbols.Of(symbol), offset),
        Local local => Local(local, offset),
        _ => Operand.Mem(Register(address), offset),
    };

    /// <summary>
    /// Memory at operand 0 plus operand 1 times a scale, plus symbol and offset. SP cannot be an index; with scale 1 the two change places.
    /// </summary>
    public Operand Indexed(SsaValue value, int scale, long offset)
    {
        var (address, index) = (value.Arg0, value.Arg1);
        if (scale == 1 && Register(index) == Plan9.Register.SP)
        {
            (address, index) = (index, address);
        }
        return Memory(value, address, offset).WithIndex(Register(index), scale);
    }

    /// <summary>The symbol a value refers to.</summary>
    public LinkSymbol Symbol(SsaValue value) => symbols.Of((Symbol)value.Symbolic!);
}

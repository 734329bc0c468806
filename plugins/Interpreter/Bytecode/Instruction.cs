namespace GoDefer.Interpreter.Bytecode;

/// <summary>One bytecode instruction; what the operands mean stands at each <see cref="Opcode"/>.</summary>
internal struct Instruction(Opcode opcode, int a, int b, int c, long immediate)
{
    public Opcode Opcode = opcode;
    public int A = a;
    public int B = b;
    public int C = c;
    public long Immediate = immediate;
}

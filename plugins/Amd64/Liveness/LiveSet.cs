namespace GoDefer.Amd64.Liveness;

/// <summary>What is live at a point: variables in memory, and registers that hold pointers (bit i is pointer register i).</summary>
internal sealed class LiveSet(int variableCount)
{
    public BitVector Variables { get; } = new(variableCount);

    public uint Registers { get; set; }

    public void CopyFrom(LiveSet other)
    {
        Variables.CopyFrom(other.Variables);
        Registers = other.Registers;
    }

    public void Clear()
    {
        Variables.Clear();
        Registers = 0;
    }

    public void Or(LiveSet other)
    {
        Variables.Or(other.Variables);
        Registers |= other.Registers;
    }

    public void AndNot(LiveSet other)
    {
        Variables.AndNot(other.Variables);
        Registers &= ~other.Registers;
    }

    public bool SameAs(LiveSet other) => Registers == other.Registers && Variables.Equals(other.Variables);
}

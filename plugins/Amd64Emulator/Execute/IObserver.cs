namespace GoDefer.Amd64Emulator.Execute;

/// <summary>
/// Looks on while instructions are executed one by one. A machine without an observer runs the fast loop; results and steps are the same.
/// </summary>
internal unsafe interface IObserver
{
    /// <summary>Called before an instruction; Pc is its address.</summary>
    void Before(Instruction* instruction);

    /// <summary>Called when it is done, not if it faulted; Pc is the address of the next one.</summary>
    void After(Instruction* instruction);
}

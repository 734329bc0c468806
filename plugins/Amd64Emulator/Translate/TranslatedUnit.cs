using GoDefer.Amd64Emulator.Cpu;
using GoDefer.Amd64Emulator.Execute;

namespace GoDefer.Amd64Emulator.Translate;

/// <summary>
/// A unit of translated code. Executes from one of its entries until control leaves the unit, the budget is used up, or something needs the
/// machine; then Pc and Budget are set and the outcome says why.
/// </summary>
internal unsafe delegate Outcome TranslatedUnit(CpuState* cpu, int entry);

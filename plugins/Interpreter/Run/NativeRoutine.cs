namespace GoDefer.Interpreter.Run;

/// <summary>
/// A routine of the runtime that has no Go body. <paramref name="frame"/> points at the callee's slots: the context, the parameters'
/// scalars, the results' scalars.
/// </summary>
internal unsafe delegate void NativeRoutine(Machine machine, long* frame);

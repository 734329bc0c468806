namespace GoDefer.Parity.GoSuite;

/// <summary>What went wrong with a test program in each part, in a few words: empty if nothing did, null if the part was not tried.</summary>
public sealed record SuiteResult(string? Checker, string? Interpreter, string? Emulator);

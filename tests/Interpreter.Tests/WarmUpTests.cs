namespace GoDefer.Interpreter.Tests;

[TestClass]
public sealed class WarmUpTests
{
    // The host forgets what a head start throws.
    [TestMethod]
    public void WarmingUpNeedsNothingAndThrowsNothing() => new InterpreterPlugin().WarmUp();
}

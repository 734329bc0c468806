using GoDefer.Abstractions.Plugins;
using GoDefer.Parity;

namespace GoDefer.Interpreter.Tests;

/// <summary>What is laid out before a program runs.</summary>
[TestClass]
public sealed class GuestProgramTests
{
    [TestMethod]
    public void MoreVariablesThanThereIsRoomForAreRefused()
    {
        var program = Toolchain.Compile("large.go", "package main\nvar x [1 << 31]byte\nfunc main() { println(len(x), x[5]) }\n"u8.ToArray(), "linux", out var errors);
        Assert.IsNotNull(program, errors);
        var run = Toolchain.Prepare("interpreter", program);
        var refusal = Assert.ThrowsExactly<NotSupportedByStageException>(() => run(new ExecutionRequest { Input = Stream.Null, Output = Stream.Null, Error = Stream.Null }));
        StringAssert.StartsWith(refusal.Message, "package variables of 21");
    }
}

using System.Text.RegularExpressions;
using GoDefer.Interpreter.Run;
using GoDefer.Parity;

namespace GoDefer.Interpreter.Tests;

/// <summary>Native routines and the Go bodies they stand for.</summary>
[TestClass]
public sealed class NativesTests
{
    private const string HasItsOwnBody = "math.fma";

    /// <summary>What can be switched off has a Go body to run instead, and each such body has a routine that stands for it.</summary>
    [TestMethod]
    public void IntrinsicsAndGoBodiesCorrespond()
    {
        var bodies = Regex.Matches(File.ReadAllText(Path.Combine(Toolchain.RuntimeDirectory, "runtime", "portable.go")), @"^//go:linkname \w+ portable\.(\S+)$", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value);
        CollectionAssert.AreEquivalent(bodies.Append(HasItsOwnBody).ToArray(), Natives.Intrinsics.ToArray());
    }
}

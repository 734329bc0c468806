namespace GoDefer.IR.Validation;

/// <summary>
/// Checks that a function is well-formed IR:
/// <list type="number">
/// <item>there is an entry block, and it has no predecessors;</item>
/// <item>each block's successors fit its kind, edges are known at both ends equally often, If has a bool control and others none;</item>
/// <item>each value stands in the block it names, its id is unique, its op is allowed in the function's form;</item>
/// <item>number and types of operands and the result fit the op's row, and the payload the row asks for is there;</item>
/// <item>each operand is defined before its use on every path (phi operands: at the end of their predecessor);</item>
/// <item>phis stand first and have one operand for each predecessor;</item>
/// <item>LocalGet and LocalSet name value locals, LocalAddr memory locals, and types agree;</item>
/// <item>Arg and ArgAddr are followed by their call, Result and ResultAddr preceded by theirs, in the same block; numbers fit the signature;</item>
/// <item>DeferProc ends Defer blocks and stands nowhere else, Panic is the last of an Exit block;</item>
/// <item>in the canonical form all values are scalars.</item>
/// </list>
/// </summary>
public static class IrValidator
{
    /// <summary>Throws <see cref="InternalErrorException"/> naming the pass, function, block and value at the first violation.</summary>
    public static void Validate(Function function, string pass)
    {
        if (Check(function) is { } error) { throw new InternalErrorException(pass, function.Symbol.LinkName(function.Package.Path), error); }
    }

    /// <summary>Validates every function of a program.</summary>
    public static void Validate(Program program, string pass)
    {
        foreach (var package in program.Packages)
        {
            foreach (var function in package.Functions) { Validate(function, pass); }
        }
    }

    /// <summary>The first violation as text, or null.</summary>
    public static string? Check(Function function) => new FunctionValidator(function).Check();
}

using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;

namespace GoDefer.Frontend.Types.Diagnostics;

/// <summary>Constants: GD13xx.</summary>
internal sealed partial class CheckDiagnostics
{
    public void ConstantOverflows(ConstantValue value, GoType type) => Here("GD1300", $"constant {value} overflows {type}");

    public void ConstantTruncated(string value) => Here("GD1301", $"constant {value} truncated to integer");

    public void ConstantTruncated() => Here("GD1302", "constant truncated to integer");

    public void ConstantTruncatedToReal(string value) => Here("GD1303", $"constant {value} truncated to real");

    public void IntegerTooLarge() => Here("GD1304", "integer too large");

    public void LiteralInvalid(string problem) => Here("GD1305", problem);

    public void OperationOverflow(string operation) => Here("GD1306", $"constant {operation} overflow");

    public void ShiftCountTooLarge(string count) => Here("GD1307", $"shift count too large: {count}");

    public void ShiftCountNegative(string count) => Here("GD1308", $"invalid negative shift count: {count}");

    public void DivisionByZero() => Here("GD1309", "division by zero");

    public void ComplexDivisionByZero() => Here("GD1310", "complex division by zero");

    public void FloatRemainder() => Here("GD1311", "illegal constant expression: floating-point % operation");

    public void IllegalConstantUnary(Operator op, GoType type) => Here("GD1312", $"illegal constant expression {op.Text()} {type}");

    public void IllegalConstantBinary(GoType left, Operator op, GoType right) =>
        Here("GD1313", $"illegal constant expression: {left} {op.Text()} {right}");

    public void UntypedNil() => Here("GD1314", "use of untyped nil");

    public void CannotConvert(Expr value, GoType type, string why = "") =>
        Here("GD1315", $"cannot convert {ExprFormatter.Converted(value)} to type {type}{why}");
}

using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Diagnostics;

/// <summary>Statements: GD16xx.</summary>
internal sealed partial class CheckDiagnostics
{
    public void CannotAssign(Expr target) => Here("GD1600", $"cannot assign to {Text(target)}");

    public void CannotAssignField(Expr target) => Here("GD1601", $"cannot assign to struct field {Text(target)} in map");

    public void CannotAssignResult(GoType source, Expr target, string why) =>
        Here("GD1602", $"cannot assign {source} to {Long(target)} in multiple assignment{why}");

    public void AssignmentMismatch(int variables, int values) =>
        Here("GD1603", $"assignment mismatch: {variables} variables but {values} values");

    public void SendToNonChan(string statement, GoType type) => Here("GD1604", $"invalid operation: {statement} (send to non-chan type {type})");

    public void SendToReceiveOnly(string statement, GoType type) =>
        Here("GD1605", $"invalid operation: {statement} (send to receive-only type {type})");

    public void DiscardsResult(string what, Expr call) => Here("GD1606", $"{what} discards result of {Text(call)}");

    public void NeedsCall(string what) => Here("GD1607", $"{what} requires function call, not conversion");

    public void ConditionNotBool(Expr condition, string what) => Here("GD1608", $"non-bool {Long(condition)} used as {what} condition");

    public void ReturnOutsideFunction() => Here("GD1609", "return outside function");

    public void ShadowedDuringReturn(string name) => Here("GD1610", $"{name} is shadowed during return");

    public void FallthroughMisplaced() => Here("GD1611", "fallthrough statement out of place");

    public void FallthroughInTypeSwitch() => Here("GD1612", "cannot fallthrough in type switch");

    public void FallthroughInLastCase() => Here("GD1613", "cannot fallthrough final case in switch");

    public void TypeSwitchVariable(Expr name) => Here("GD1614", $"invalid variable name {Text(name)} in type switch");

    public void TypeSwitchOnNonInterface(Position at, Expr value) =>
        At(at, "GD1615", $"cannot type switch on non-interface value {Long(value)}");

    public void CannotSwitch(Position at, Expr value, string why = "") => At(at, "GD1616", $"cannot switch on {Long(value)}{why}");

    public void SeveralDefaults(Position at, string statement, Position first) =>
        At(at, "GD1617", $"multiple defaults in {statement} (first at {Place(first)})");

    public void CaseMismatch(Position at, Expr value, Expr tag, GoType left, GoType right) =>
        At(at, "GD1618", $"invalid case {Text(value)} in switch on {Text(tag)} (mismatched types {left} and {right})");

    public void CaseNotBool(Position at, Expr value, GoType type) =>
        At(at, "GD1619", $"invalid case {Text(value)} in switch (mismatched types {type} and bool)");

    public void CaseOnlyNil(Position at, Expr value, string kind, Expr tag) =>
        At(at, "GD1620", $"invalid case {Text(value)} in switch (can only compare {kind} {Text(tag)} to nil)");

    public void CaseIncomparable(Position at, Expr value) => At(at, "GD1621", $"invalid case {Long(value)} in switch (incomparable type)");

    public void SeveralNilCases(Position at, Position first) =>
        At(at, "GD1622", $"multiple nil cases in type switch (first at {Place(first)})");

    public void CaseNotType(Position at, Expr value) => At(at, "GD1623", $"{Long(value)} is not a type");

    public void ImpossibleCase(Position at, Expr value, GoType type, string why) =>
        At(at, "GD1624", $"impossible type switch case: {Long(value)} cannot have dynamic type {type} {why}");

    public void CaseRepeated(Position at, string value, Position previous) =>
        At(at, "GD1625", $"duplicate case {value} in switch\n\tprevious case at {Place(previous)}");

    public void TypeCaseRepeated(Position at, GoType type, Position previous) =>
        At(at, "GD1626", $"duplicate case {type} in type switch\n\tprevious case at {Place(previous)}");

    public void SelectCaseInvalid(Position at) => At(at, "GD1627", "select case must be receive, send or assign recv");

    public void SelectNeedsReceive(Position at) => At(at, "GD1628", "select assignment must have receive on right hand side");

    public void CannotRange(Position at, Expr value) => At(at, "GD1629", $"cannot range over {Long(value)}");

    public void RangeOverSendOnly(Position at, Expr value, GoType type) =>
        At(at, "GD1630", $"invalid operation: range {Text(value)} (receive from send-only type {type})");

    public void RangeVariables(Position at) => At(at, "GD1631", "too many variables in range");

    public void CannotAssignInRange(Position at, GoType type, Expr target, string why) =>
        At(at, "GD1632", $"cannot assign type {type} to {Long(target)} in range{why}");
}

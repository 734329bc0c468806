using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Diagnostics;

/// <summary>Calls, conversions and built-in functions: GD15xx.</summary>
internal sealed partial class CheckDiagnostics
{
    public void CallOfNonFunction(string name, GoType type) => Here("GD1500", $"cannot call non-function {name} (type {type})");

    public void CallOfShadowedBuiltin(string name, GoType type, Position declared) =>
        Here("GD1501", $"cannot call non-function {name} (type {type}), declared at {Place(declared)}");

    public void SeveralValues(Expr function) => Here("GD1502", $"multiple-value {Text(function)}() in single-value context");

    public void CannotUseResult(GoType source, GoType target, string context, string why) =>
        Here("GD1503", $"cannot use {source} as type {target} in {context}{why}");

    public void DotsInCall(Expr function) => Here("GD1504", $"invalid use of ... in call to {Text(function)}");

    public void TooFewArguments(string what, string details) => Here("GD1505", $"not enough arguments {what}{details}");

    public void TooManyArguments(string what, string details) => Here("GD1506", $"too many arguments {what}{details}");

    public void DotsInConversion(GoType type) => Here("GD1507", $"invalid use of ... in type conversion to {type}");

    public void DotsInBuiltin(string name) => Here("GD1508", $"invalid use of ... with builtin {name}");

    public void MissingArgument(string to) => Here("GD1509", $"missing argument to {to}");

    public void MissingArguments(string to) => Here("GD1510", $"missing arguments to {to}");

    public void TooManyArgumentsTo(string to) => Here("GD1511", $"too many arguments to {to}");

    public void InvalidArgument(Expr argument, string function) => Here("GD1512", $"invalid argument {Long(argument)} for {function}");

    public void ComplexNeedsTwo() => Here("GD1513", "invalid operation: complex expects two arguments");

    public void ComplexOfResults(Expr call, int count) =>
        Here("GD1514", $"invalid operation: complex expects two arguments, {Text(call)} returns {count} results");

    public void ComplexArguments(Expr call, GoType type) =>
        Here("GD1515", $"invalid operation: {Text(call)} (arguments have type {type}, expected floating-point)");

    public void CloseOfNonChan(Expr call, GoType type) => Here("GD1516", $"invalid operation: {Text(call)} (non-chan type {type})");

    public void CloseOfReceiveOnly(Expr call) => Here("GD1517", $"invalid operation: {Text(call)} (cannot close receive-only channel)");

    public void DeleteWithoutKey() => Here("GD1518", "missing second (key) argument to delete");

    public void DeleteOfNonMap(GoType type) => Here("GD1519", $"first argument to delete must be map; have {TypeFormatter.Definition(type)}");

    public void AppendToNil() => Here("GD1520", "first argument to append must be typed slice; have untyped nil");

    public void AppendToNonSlice(GoType type) => Here("GD1521", $"first argument to append must be slice; have {TypeFormatter.Definition(type)}");

    public void AppendDotsFirst() => Here("GD1522", "cannot use ... on first argument to append");

    public void AppendResult(GoType type, GoType element) => Here("GD1523", $"cannot append {type} value to []{element}");

    public void CopyElementTypes(GoType left, string right) =>
        Here("GD1524", $"arguments to copy have different element types: {TypeFormatter.Definition(left)} and {right}");

    public void CopyNeedsSlices(GoType left, GoType right) =>
        Here("GD1525", $"arguments to copy must be slices; have {TypeFormatter.Definition(left)}, {TypeFormatter.Definition(right)}");

    public void CopyNeedsSliceFirst(GoType type) => Here("GD1526", $"first argument to copy should be slice; have {TypeFormatter.Definition(type)}");

    public void CopyNeedsSliceSecond(GoType type) =>
        Here("GD1527", $"second argument to copy should be slice or string; have {TypeFormatter.Definition(type)}");

    public void CannotMake(GoType type) => Here("GD1528", $"cannot make type {type}");

    public void MakeWithoutLength(GoType type) => Here("GD1529", $"missing len argument to make({type})");

    public void MakeLengthBeyondCapacity(GoType type) => Here("GD1530", $"len larger than cap in make({type})");

    public void MakeArgumentType(string argument, GoType made, GoType type) =>
        Here("GD1531", $"non-integer {argument} argument in make({made}) - {type}");

    public void MakeArgumentNegative(string argument, GoType made) => Here("GD1532", $"negative {argument} argument in make({made})");

    public void MakeArgumentTooLarge(string argument, GoType made) => Here("GD1533", $"{argument} argument too large in make({made})");

    public void OffsetofInvalid(Expr call) => Here("GD1534", $"invalid expression {Text(call)}");

    public void OffsetofMethod(Expr call) => Here("GD1535", $"invalid expression {Text(call)}: argument is a method value");

    public void OffsetofIndirect(Expr call, string embedded) =>
        Here("GD1536", $"invalid expression {Text(call)}: selector implies indirection of embedded {embedded}");
}

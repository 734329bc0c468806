using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Diagnostics;

/// <summary>Expressions: GD14xx.</summary>
internal sealed partial class CheckDiagnostics
{
    public void UsedAsValue(Expr expression) => Here("GD1400", $"{Text(expression)} used as value");

    public void NotUsed(Expr expression) => Here("GD1401", $"{Text(expression)} evaluated but not used");

    public void BlankAsValue() => Here("GD1402", "cannot use _ as value");

    public void BuiltinNotCalled(string name) => Here("GD1403", $"use of builtin {name} not in function call");

    public void InvalidIndirect(Expr operand) => Here("GD1404", $"invalid indirect of {Long(operand)}");

    public void NonNumeric(string statement, GoType type) => Here("GD1405", $"invalid operation: {statement} (non-numeric type {type})");

    public void ShiftCountType(string operation, GoType type) =>
        Here("GD1406", $"invalid operation: {operation} (shift count type {type}, must be unsigned integer)");

    public void ShiftOf(string operation, GoType type) => Here("GD1407", $"invalid operation: {operation} (shift of type {type})");

    public void OperatorUndefined(string operation, Operator op, string kind) =>
        Here("GD1408", $"invalid operation: {operation} (operator {op.Text()} not defined on {kind})");

    public void MismatchedTypes(string operation, GoType left, GoType right) =>
        Here("GD1409", $"invalid operation: {operation} (mismatched types {left} and {right})");

    public void CannotCompare(string operation, GoType type) => Here("GD1410", $"invalid operation: {operation} ({type} cannot be compared)");

    public void ComparesOnlyToNil(string operation, string kind) =>
        Here("GD1411", $"invalid operation: {operation} ({kind} can only be compared to nil)");

    public void StructCannotCompare(string operation, GoType field) =>
        Here("GD1412", $"invalid operation: {operation} (struct containing {field} cannot be compared)");

    public void UnaryUndefined(Operator op, GoType type) => Here("GD1413", $"invalid operation: {op.Text()} {type}");

    public void NotAddressable(string verb, string operand) => Here("GD1414", $"cannot {verb} {operand}");

    public void BlankSelector() => Here("GD1415", "cannot refer to blank field or method");

    public void AmbiguousSelector(Expr selector) => Here("GD1416", $"ambiguous selector {Text(selector)}");

    public void SelectorOnEmptyInterface(Expr selector, GoType type) =>
        Here("GD1417", $"{Text(selector)} undefined (type {type} is interface with no methods)");

    public void SelectorOnPointerToInterface(Expr selector, GoType type) =>
        Here("GD1418", $"{Text(selector)} undefined (type {type} is pointer to interface, not interface)");

    public void SelectorUnexported(Expr selector, string name) =>
        Here("GD1419", $"{Text(selector)} undefined (cannot refer to unexported field or method {name})");

    public void SelectorMisspelt(Expr selector, GoType type, string name, string have) =>
        Here("GD1420", $"{Text(selector)} undefined (type {type} has no field or method {name}, but does have {have})");

    public void SelectorUndefined(Expr selector, GoType type, string name) =>
        Here("GD1421", $"{Text(selector)} undefined (type {type} has no field or method {name})");

    public void MethodUndefined(Expr selector, GoType type, string name) =>
        Here("GD1422", $"{Text(selector)} undefined (type {type} has no method {name})");

    public void MethodUnexported(Expr selector, string name) =>
        Here("GD1423", $"{Text(selector)} undefined (cannot refer to unexported method {name})");

    public void MethodAmbiguous(Expr selector) => Here("GD1424", $"{Text(selector)} undefined (ambiguous selector)");

    public void MethodNeedsPointer(Expr selector, GoType type, string name) =>
        Here("GD1425", $"invalid method expression {Text(selector)} (needs pointer receiver: (*{type}).{name})");

    public void NeedsExplicitDereference(string method, Expr receiver) =>
        Here("GD1426", $"calling method {method} with receiver {Long(receiver)} requires explicit dereference");

    public void AssertionOnNonInterface(Expr assertion, GoType type) =>
        Here("GD1427", $"invalid type assertion: {Text(assertion)} (non-interface type {type} on left)");

    public void ImpossibleAssertion(string reason) => Here("GD1428", $"impossible type assertion:{reason}");

    public void NoIndexing(Expr expression, GoType type) =>
        Here("GD1429", $"invalid operation: {Text(expression)} (type {type} does not support indexing)");

    public void IndexNotInteger(string what, Expr index) => Here("GD1430", $"non-integer {what} index {Text(index)}");

    public void IndexNegative(string what, Expr index) => Here("GD1431", $"invalid {what} index {Text(index)} (index must be non-negative)");

    public void IndexBeyondArray(string what, Expr index, long length) =>
        Here("GD1432", $"invalid {what} index {Text(index)} (out of bounds for {length}-element array)");

    public void IndexBeyondString(string what, Expr index, int length) =>
        Here("GD1433", $"invalid {what} index {Text(index)} (out of bounds for {length}-byte string)");

    public void IndexTooLarge(string what, Expr index) => Here("GD1434", $"invalid {what} index {Text(index)} (index too large)");

    public void ReceiveFromNonChan(Expr expression, GoType type) =>
        Here("GD1435", $"invalid operation: {Text(expression)} (receive from non-chan type {type})");

    public void ReceiveFromSendOnly(Expr expression, GoType type) =>
        Here("GD1436", $"invalid operation: {Text(expression)} (receive from send-only type {type})");

    public void SliceOfUnaddressable(Expr expression) => Here("GD1437", $"invalid operation {Text(expression)} (slice of unaddressable value)");

    public void FullSliceOfString(Expr expression) => Here("GD1438", $"invalid operation {Text(expression)} (3-index slice of string)");

    public void CannotSlice(Expr operand, GoType type) => Here("GD1439", $"cannot slice {Text(operand)} (type {type})");

    public void SliceIndexType(Expr index, GoType type) => Here("GD1440", $"invalid slice index {Text(index)} (type {type})");

    public void SliceIndexesSwapped(Expr low, Expr high) => Here("GD1441", $"invalid slice index: {Text(low)} > {Text(high)}");

    public void TypeSwitchOutside() => Here("GD1442", "use of .(type) outside type switch");

    public void LiteralWithoutType(Position at) => At(at, "GD1443", "missing type in composite literal");

    public void LiteralType(GoType type) => Here("GD1444", $"invalid type for composite literal: {type}");

    public void LiteralPointerType(GoType type) => Here("GD1445", $"invalid pointer type {type} for composite literal");

    public void LiteralPointer(GoType type, GoType target) =>
        Here("GD1446", $"invalid pointer type {type} for composite literal (use &{target} instead)");

    public void IndexNotConstant() => Here("GD1447", "index must be non-negative integer constant");

    public void IndexRepeated(long index) => Here("GD1448", $"duplicate index in array literal: {index}");

    public void IndexOutOfBounds(long index, long length) => Here("GD1449", $"array index {index} out of bounds [0:{length}]");

    public void KeyMissing() => Here("GD1450", "missing key in map literal");

    public void KeyRepeated(Expr key) => Here("GD1451", $"duplicate key {Text(key)} in map literal");

    public void TooManyFieldValues(Expr literal) => Here("GD1452", $"too many values in {Text(literal)}");

    public void TooFewFieldValues(Expr literal) => Here("GD1453", $"too few values in {Text(literal)}");

    public void UnexportedFieldValue(string field, GoType type) =>
        Here("GD1454", $"implicit assignment of unexported field '{field}' in {type} literal");

    public void FieldNameInvalid(Expr key) => Here("GD1455", $"invalid field name {Text(key)} in struct initializer");

    public void FieldsMixed() => Here("GD1456", "mixture of field:value and value initializers");

    public void FieldUnknown(string field, GoType type) => Here("GD1457", $"unknown field '{field}' in struct literal of type {type}");

    public void FieldMisspelt(string field, GoType type, string have) =>
        Here("GD1458", $"unknown field '{field}' in struct literal of type {type} (but does have {have})");

    public void FieldPromoted(string path, GoType type) => Here("GD1459", $"cannot use promoted field {path} in struct literal of type {type}");

    public void FieldRepeated(string field) => Here("GD1460", $"duplicate field name in struct literal: {field}");

    public void CannotUse(Expr value, GoType type, string context, string why) =>
        Here("GD1461", $"cannot use {ExprFormatter.Converted(value)} as type {type} in {context}{why}");

    public void FieldNotMethod(GoType type, string name) => Here("GD1462", $"{type}.{name} is a field, not a method");

    public void MethodAmbiguous(GoType type, string name) => Here("GD1463", $"{type}.{name} is ambiguous");
}

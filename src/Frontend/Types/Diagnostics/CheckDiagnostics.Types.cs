using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;

namespace GoDefer.Frontend.Types.Diagnostics;

/// <summary>Types: GD12xx.</summary>
internal sealed partial class CheckDiagnostics
{
    public void NotType(Expr expression) => Here("GD1200", $"{Text(expression)} is not a type");

    public void TypeAsExpression(GoType type) => Here("GD1201", $"type {type} is not an expression");

    public void TypeAsExpressionAt(Position at, GoType type) => At(at, "GD1201", $"type {type} is not an expression");

    public void OpenArray() => Here("GD1202", "use of [...] array outside of array literal");

    public void ArrayBoundNotConstant(Expr bound) => Here("GD1203", $"non-constant array bound {Text(bound)}");

    public void ArrayBoundInvalid(Expr bound) => Here("GD1204", $"invalid array bound {Text(bound)}");

    public void ArrayBoundTooLarge() => Here("GD1205", "array bound is too large");

    public void ArrayBoundNegative() => Here("GD1206", "array bound must be non-negative");

    public void TypeTooLarge(Position at, GoType type) => At(at, "GD1207", $"type {TypeFormatter.Definition(type)} too large");

    public void TypeBeyondAddresses(Position at, GoType type) =>
        At(at, "GD1208", $"type {TypeFormatter.Definition(type)} larger than address space");

    public void ChanElementTooLarge(Position at) => At(at, "GD1209", "channel element type too large (>64kB)");

    public void MapKey(Position at, GoType key) => At(at, "GD1210", $"invalid map key type {key}");

    public void MapKeyNotInHeap() => Here("GD1211", "go:notinheap map key not allowed");

    public void MapValueNotInHeap() => Here("GD1212", "go:notinheap map value not allowed");

    public void ChanNotInHeap() => Here("GD1213", "chan of go:notinheap type not allowed");

    public void MustBeNotInHeap(GoType type) => Here("GD1214", $"type {type} must be go:notinheap");

    public void EmbeddedPointer() => Here("GD1215", "embedded type cannot be a pointer");

    public void EmbeddedPointerToInterface() => Here("GD1216", "embedded type cannot be a pointer to interface");

    public void EmbeddedNonInterface(Position at, GoType type) => At(at, "GD1217", $"interface contains embedded non-interface {type}");

    public void Duplicate(Position at, string what, string name) => At(at, "GD1218", $"duplicate {what} {name}");

    public void FieldTagNotString() => Here("GD1219", "field tag must be a string");

    public void BlankMethod() => Here("GD1220", "methods must have a unique non-blank name");

    public void DotsNotAllowed() => Here("GD1221", "cannot use ... in receiver or result parameter list");

    public void DotsNotFinal() => Here("GD1222", "can only use ... with final parameter in list");
}

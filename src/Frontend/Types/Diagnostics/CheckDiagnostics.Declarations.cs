using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Diagnostics;

/// <summary>Packages, imports, names and declarations: GD11xx.</summary>
internal sealed partial class CheckDiagnostics
{
    public void BlankPackageName(Position at) => At(at, "GD1100", "invalid package name _");

    public void OtherPackage(Position at, string name, string expected) => At(at, "GD1101", $"package {name}; expected {expected}");

    public void ImportPathNotString() => Here("GD1102", "import path must be a string");

    public void ImportPathEmpty() => Here("GD1103", "import path is empty");

    public void ImportMain() => Here("GD1104", "cannot import \"main\"");

    public void ImportOfItself(string path) => Here("GD1105", $"import {GoQuote.Quote(path)} while compiling that package (import cycle)");

    public void ImportNotFound(string path) => Here("GD1106", $"can't find import: {GoQuote.Quote(path)}");

    public void ImportAsInit(Position at) => At(at, "GD1107", "cannot import package as init - init must be a func");

    public void ImportPathAbsolute() => Here("GD1108", "import path cannot be absolute path");

    public void ImportPathInvalid(string problem) => Here("GD1114", problem);

    public void ImportPathNotCanonical(string path, string clean) =>
        Here("GD1152", $"non-canonical import path {GoQuote.Quote(path)} (should be {GoQuote.Quote(clean)})");

    public void ImportUnused(Position at, string path, string name)
    {
        var hasOwnName = name.Length == 0 || path[(path.LastIndexOf('/') + 1)..] == name;
        At(at, "GD1109", $"imported and not used: {GoQuote.Quote(path)}{(hasOwnName ? "" : " as " + name)}");
    }

    public void Redeclared(Position at, string name, Position previous, bool isImport = false) =>
        At(at, "GD1110", $"{name} redeclared {(isImport ? "as imported package name" : "in this block")}\n\tprevious declaration at {Place(previous)}");

    public void RedeclaredDuringImport(Position at, string name, string path) =>
        At(at, "GD1111", $"{name} redeclared in this block\n\tprevious declaration during import {GoQuote.Quote(path)}");

    public void UnexportedName(string package, string name) => Here("GD1112", $"cannot refer to unexported name {package}.{name}");

    public void Undefined(Position at, string name) => At(at, "GD1113", $"undefined: {name}");

    public void NotPackage(string name) => Here("GD1115", $"{name} is not a package");

    public void PackageWithoutSelector(string name) => Here("GD1116", $"use of package {name} without selector");

    public void DeclareInit(Position at) => At(at, "GD1117", "cannot declare init - must be func");

    public void DeclareMain(Position at) => At(at, "GD1118", "cannot declare main - must be func");

    public void FuncWithSignature(Position at, string name) => At(at, "GD1119", $"func {name} must have no arguments and no return values");

    public void MissingBody(Position at) => At(at, "GD1120", "missing function body");

    public void ConstTypeWithoutValue() => Here("GD1121", "const declaration cannot have type without expression");

    public void ConstWithoutValue() => Here("GD1122", "missing value in const declaration");

    public void ConstWithExtraValue() => Here("GD1123", "extra expression in const declaration");

    public void VarWithoutValue() => Here("GD1124", "missing expression in var declaration");

    public void VarWithExtraValue() => Here("GD1125", "extra expression in var declaration");

    public void ConstNil() => Here("GD1126", "const initializer cannot be nil");

    public void ConstNotConstant(Expr value) => Here("GD1127", $"const initializer {Text(value)} is not a constant");

    public void ConstTypeInvalid(GoType type) => Here("GD1128", $"invalid constant type {type}");

    public void ConstMismatch(Expr value, GoType type) => Here("GD1129", $"cannot use {Long(value)} as type {type} in const initializer");

    public void ConstLoop(Position at, string trace) => At(at, "GD1130", $"constant definition loop{trace}");

    public void TypecheckLoop(string name, string trace) => Here("GD1131", $"typechecking loop involving {name}{trace}");

    public void AliasLoop(Position at, string name, string trace) => At(at, "GD1132", $"invalid recursive type alias {name}{trace}");

    public void RecursiveType(Position at, GoType type) => At(at, "GD1133", $"invalid recursive type {type}");

    public void InitializationLoop(Position at, string trace) => At(at, "GD1134", $"initialization loop:{trace}");

    public void Unused(Position at, string name) => At(at, "GD1135", $"{name} declared and not used");

    public void NonNameOnLeft(Position at, Expr left) => At(at, "GD1136", $"non-name {Text(left)} on left side of :=");

    public void RepeatedOnLeft(Position at, string name) => At(at, "GD1137", $"{name} repeated on left side of :=");

    public void NothingNewOnLeft(Position at) => At(at, "GD1138", "no new variables on left side of :=");

    public void LinkNameWithoutUnsafe(Position at) => At(at, "GD1139", "//go:linkname only allowed in Go files that import \"unsafe\"");

    public void NoEscapeWithBody(Position at) => At(at, "GD1140", "can only use //go:noescape with external func implementations");

    public void NoSplitOnSystemStack(Position at) => At(at, "GD1141", "go:nosplit and go:systemstack cannot be combined");

    public void PragmaOnAlias() => Here("GD1142", "cannot specify directive with type alias");

    public void ReceiverNotDefined(GoType receiver, GoType type) => Here("GD1143", $"invalid receiver type {receiver} ({type} is not a defined type)");

    public void ReceiverIsPointer(GoType receiver, GoType type) => Here("GD1144", $"invalid receiver type {receiver} ({type} is a pointer type)");

    public void ReceiverIsInterface(GoType receiver, GoType type) => Here("GD1145", $"invalid receiver type {receiver} ({type} is an interface type)");

    public void ReceiverInvalid(GoType receiver, GoType type) =>
        Here("GD1146", $"invalid receiver type {receiver} ({TypeFormatter.Definition(receiver)} / {TypeFormatter.Definition(type)})");

    public void ReceiverNotLocal(GoType type) => Here("GD1147", $"cannot define new methods on non-local type {type}");

    public void FieldAndMethod(GoType type, string name) => Here("GD1148", $"type {type} has both field and method named {name}");

    public void MethodRedeclared(GoType type, string name, string previous, string next) =>
        Here("GD1149", $"method redeclared: {type}.{name}\n\t{previous}\n\t{next}");

    public void MissingReturn(Position at) => At(at, "GD1150", "missing return at end of function");
}

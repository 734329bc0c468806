using GoDefer.Frontend.Source;
using GoDefer.Frontend.Syntax;
using GoDefer.Frontend.Types.Constants;
using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types.Checking;

/// <summary>Declarations: imports, constants, variables, types, functions.</summary>
internal sealed partial class Resolver
{
    /// <summary>The group a constant declaration belongs to, whose values are repeated.</summary>
    private sealed class ConstGroup
    {
        public DeclGroup? Group { get; init; }

        public Expr? Type { get; set; }

        public IReadOnlyList<Expr> Values { get; set; } = [];

        public int Iota { get; set; }
    }

    /// <summary>Makes the symbols of a file's package-level declarations, so that names can be used before they are declared.</summary>
    private void Collect(FileNode file)
    {
        foreach (var decl in file.Decls)
        {
            switch (decl)
            {
                case ConstDecl consts:
                    CollectNames(consts.Names, name => new ConstSymbol(name.Name, package, name.Position));
                    break;
                case VarDecl variables:
                    CollectNames(variables.Names, name => new VarSymbol(name.Name, package, name.Position, VarKind.Package, null));
                    break;
                case TypeDecl type:
                    CollectNames([type.Name], _ => MakeType(type));
                    break;
                case FuncDecl declaration:
                    CollectFunction(declaration);
                    break;
            }
        }
    }

    private void CollectNames(IEnumerable<Ident> names, Func<Ident, Symbol> make)
    {
        foreach (var name in names)
        {
            var symbol = make(name);
            Bind(name, symbol);
            if (!symbol.IsBlank)
            {
                package.Scope.Insert(symbol);
            }
        }
    }

    private void CollectFunction(FuncDecl declaration)
    {
        var symbol = new FuncSymbol(declaration.Name.Name, package, declaration.Name.Position, declaration);
        Bind(declaration.Name, symbol);
        if (declaration.Receiver is not null || symbol.IsBlank)
        {
            return;
        }
        if (symbol.Name == "init")
        {
            symbol.InitIndex = info.InitList.Count;
            info.InitList.Add(symbol);
            return;
        }
        package.Scope.Insert(symbol);
    }

    private TypeSymbol MakeType(TypeDecl declaration)
    {
        var name = declaration.Name;
        var symbol = new TypeSymbol(name.Name, package, name.Position)
        {
            IsAlias = declaration.IsAlias,
            Declaration = declaration,
            Function = function,
        };
        var index = function is null || symbol.IsBlank ? 0 : ++localTypes;
        if (!declaration.IsAlias)
        {
            symbol.Type = new NamedType(name.Name, package, index)
            {
                Symbol = symbol,
                IsNotInHeap = declaration.Pragma.HasFlag(Pragma.NotInHeap),
            };
        }
        return symbol;
    }

    private void ResolveDecls(IEnumerable<Decl> decls)
    {
        var group = new ConstGroup();
        foreach (var decl in decls)
        {
            report.Line = decl.Position;
            switch (decl)
            {
                case BadDecl:
                    report.GiveUp();
                    IsAborted = true;
                    break;
                case ImportDecl import:
                    ResolveImport(import);
                    break;
                case ConstDecl consts:
                    group = ResolveConst(consts, group);
                    break;
                case VarDecl variables:
                    ResolveVar(variables);
                    break;
                case TypeDecl type:
                    ResolveType(type);
                    break;
                case FuncDecl declaration:
                    ResolveFunc(declaration);
                    break;
            }
            if (IsAborted)
            {
                return;
            }
        }
    }

    private ConstGroup ResolveConst(ConstDecl decl, ConstGroup group)
    {
        if (decl.Group is null || decl.Group != group.Group)
        {
            group = new ConstGroup { Group = decl.Group };
        }
        VisitOptional(decl.Type);
        if (!decl.Values.IsEmpty)
        {
            VisitAll(decl.Values);
            (group.Type, group.Values) = (decl.Type, decl.Values);
        }
        else if (decl.Type is not (null or BadExpr))
        {
            report.ConstTypeWithoutValue();
        }
        DeclareConsts(decl, group);
        group.Iota++;
        return group;
    }

    private void DeclareConsts(ConstDecl decl, ConstGroup group)
    {
        for (var i = 0; i < decl.Names.Length; i++)
        {
            if (i >= group.Values.Count)
            {
                report.ConstWithoutValue();
                break;
            }
            var name = decl.Names[i];
            var symbol = function is null ? (ConstSymbol)TypeInfo.Info(name)!.Referent! : new ConstSymbol(name.Name, package, name.Position);
            Bind(name, symbol);
            Declare(symbol);
            var repeatedAt = decl.Values.IsEmpty ? name.Position : default;
            symbol.Definition = new ConstDefinition(group.Type, group.Values[i], group.Iota, repeatedAt);
        }
        if (group.Values.Count > decl.Names.Length)
        {
            report.ConstWithExtraValue();
        }
    }

    private void ResolveVar(VarDecl decl)
    {
        VisitOptional(decl.Type);
        VisitAll(decl.Values);
        report.Line = decl.Position;
        var isTuple = decl.Values.Length == 1 && decl.Names.Length > 1;
        for (var i = 0; i < decl.Names.Length; i++)
        {
            if (!isTuple && !decl.Values.IsEmpty && i >= decl.Values.Length)
            {
                report.VarWithoutValue();
                return;
            }
            DeclareVar(decl, decl.Names[i]);
        }
        if (!isTuple && decl.Values.Length > decl.Names.Length)
        {
            report.VarWithExtraValue();
        }
    }

    private void DeclareVar(VarDecl decl, Ident name)
    {
        var symbol = function is null
            ? (VarSymbol)TypeInfo.Info(name)!.Referent!
            : new VarSymbol(name.Name, package, name.Position, VarKind.Local, function);
        Bind(name, symbol);
        symbol.TypeExpr = decl.Type;
        symbol.Definition = decl;
        Declare(symbol);
        if (function is null)
        {
            info.VariableList.Add(symbol);
        }
    }

    private void ResolveType(TypeDecl decl)
    {
        if (function is not null)
        {
            Bind(decl.Name, MakeType(decl));
        }
        var symbol = (TypeSymbol)TypeInfo.Info(decl.Name)!.Referent!;
        Declare(symbol);
        (function?.TypeList ?? info.TypeList).Add(symbol);
        Visit(decl.Type);
        if (decl.IsAlias && decl.Pragma != Pragma.None)
        {
            report.PragmaOnAlias();
        }
    }

    private void ResolveFunc(FuncDecl decl)
    {
        var symbol = (FuncSymbol)TypeInfo.Info(decl.Name)!.Referent!;
        var body = new FunctionInfo(decl, symbol, null);
        symbol.Function = body;
        info.FunctionList.Add(body);
        if (decl.Receiver is not null)
        {
            Visit(decl.Receiver.Type);
        }
        VisitSignature(decl.Type);
        CheckSpecial(decl, symbol);
        if (decl.Pragma.HasFlag(Pragma.SystemStack | Pragma.NoSplit))
        {
            report.NoSplitOnSystemStack(decl.Position);
        }
        if (decl.Receiver is null && symbol.InitIndex < 0)
        {
            DeclareGlobal(symbol);
        }
        ResolveBody(body, decl.Receiver);
        if (decl.Body is not null && decl.Pragma.HasFlag(Pragma.NoEscape))
        {
            report.NoEscapeWithBody(decl.Position);
        }
        if (decl.Body is null && (!options.AllowsBodylessFunctions || symbol.InitIndex >= 0))
        {
            report.MissingBody(decl.Position);
        }
    }

    private void CheckSpecial(FuncDecl decl, FuncSymbol symbol)
    {
        var isSpecial = decl.Receiver is null && (symbol.InitIndex >= 0 || (symbol.Name == "main" && package.Name == "main"));
        if (isSpecial && (!decl.Type.Parameters.IsEmpty || !decl.Type.Results.IsEmpty))
        {
            report.FuncWithSignature(decl.Position, symbol.Name);
        }
    }

    /// <summary>Declares parameters and results and resolves the body of a function or literal.</summary>
    private void ResolveBody(FunctionInfo body, Field? receiver)
    {
        var outerFunction = function;
        var outerScope = lexical.Enter();
        function = body;
        scopes.Open();
        DeclareParameters(body, receiver);
        if (body.Body is { } block)
        {
            ResolveStatements(block.Statements);
            report.Line = body.End = block.Rbrace;
        }
        scopes.Close();
        function = outerFunction;
        lexical.Leave(outerScope);
    }

    private void DeclareParameters(FunctionInfo body, Field? receiver)
    {
        var signature = body.Signature;
        variableNumber = signature.Results.Length;
        if (receiver is not null)
        {
            body.Receiver = DeclareParameter(receiver, VarKind.Parameter, receiver.Name?.Name ?? "");
        }
        foreach (var field in signature.Parameters)
        {
            body.ParameterList.Add(DeclareParameter(field, VarKind.Parameter, field.Name?.Name ?? ""));
        }
        var localNumber = variableNumber;
        variableNumber = 0;
        var unnamed = signature.Parameters.Length;
        foreach (var field in signature.Results)
        {
            var name = field.Name?.Name is { } own && own != "_" ? own : $"{(field.Name is null ? "~r" : "~b")}{unnamed++}";
            var result = DeclareParameter(field, VarKind.Result, name);
            result.IsUnnamed = field.Name is null;
            body.ResultList.Add(result);
        }
        variableNumber = localNumber;
    }

    private VarSymbol DeclareParameter(Field field, VarKind kind, string name)
    {
        var symbol = new VarSymbol(name, package, field.Position, kind, function) { TypeExpr = field.Type, Depth = 1 };
        if (field.Name is not null)
        {
            Bind(field.Name, symbol);
        }
        else
        {
            symbol.IsUnnamed = true;
        }
        if (name.Length > 0)
        {
            DeclareLocal(symbol);
            symbol.Number = ++variableNumber;
        }
        return symbol;
    }
}

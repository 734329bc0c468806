using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Dwarf;
using GoDefer.Amd64.Listings;
using GoDefer.IR;
using GoDefer.Plan9;

namespace GoDefer.Amd64.Tests;

/// <summary>Symbols of a package stand in the order in which gc makes them.</summary>
[TestClass]
public sealed class PackageEmitterTests
{
    [TestMethod]
    public void SymbolsStandInGcsOrder()
    {
        var package = new Package("main", "main");
        Define(package, "walked.f");
        AddFunction(package, "\"\".f");
        Define(package, "walked.init");
        AddFunction(package, "\"\".init");
        Define(package, "global");
        AddFunction(package, "type..eq.T");
        Define(package, "type.T");
        package.InlinedFunctions.Add(new InlinedFunction(package.Symbol("\"\".g"), []));

        var names = EmittedNames(package);

        string[] expected =
        [
            "\"\".f", "\"\".init", "type..eq.T",
            "go.info.\"\".g$abstract",
            "walked.f", .. Debug("\"\".f"), "string.\"\".f",
            "walked.init", .. Debug("\"\".init"), "string.\"\".init",
            "global", .. Debug("type..eq.T"), "string.type..eq.T",
            "type.T", "gclocals·33cdeccccebe80329f1fdbee7f5874cb",
        ];
        CollectionAssert.AreEqual(expected, names);
    }

    [TestMethod]
    public void DescriptorsStandBehindWhatTheyRequireIfAnybodyAsksForThem()
    {
        var package = new Package("main", "main");
        AddFunction(package, "\"\".f");
        AddFunction(package, "type..eq.U").Flags |= FunctionFlags.OnDemand;
        DefineOnDemand(package, "type.U", "type..eq.U", "name.U");
        DefineOnDemand(package, "name.U");
        DefineOnDemand(package, "type.T", "name.T");
        DefineOnDemand(package, "name.T");
        DefineOnDemand(package, "type.*T", "type.T");
        package.AddData(package.Symbol("itab"), DataKind.ReadOnly).Requires.Add(package.Symbol("name.T"));
        package.Functions[0].Requests.Add(package.Symbol("type.*T"));
        package.Data[^1].Requires.Add(package.Symbol("type.U"));

        var names = EmittedNames(package);

        string[] expected =
        [
            "\"\".f", "type..eq.U", .. Debug("\"\".f"), "string.\"\".f",
            "name.T", "type.T", "type.*T",
            .. Debug("type..eq.U"), "string.type..eq.U", "name.U", "type.U", "itab",
            "gclocals·33cdeccccebe80329f1fdbee7f5874cb",
        ];
        CollectionAssert.AreEqual(expected, names);
    }

    [TestMethod]
    public void WhatNobodyAsksForIsNotThere()
    {
        var package = new Package("main", "main");
        DefineOnDemand(package, "type.T", "name.T");
        DefineOnDemand(package, "name.T");

        Assert.IsEmpty(EmittedNames(package));
    }

    private static string[] Debug(string function) =>
        [.. new[] { "go.loc.", "go.info.", "go.range.", "go.isstmt." }.Select(prefix => prefix + function)];

    private static void Define(Package package, string name) => package.AddData(package.Symbol(name), DataKind.ReadOnly);

    private static void DefineOnDemand(Package package, string name, params string[] requires)
    {
        var data = package.AddData(package.Symbol(name), DataKind.ReadOnly);
        data.IsOnDemand = true;
        data.Requires.AddRange(requires.Select(package.Symbol));
    }

    private static Function AddFunction(Package package, string name)
    {
        var function = new Function(package, package.Symbol(name), new Signature([], []), SourcePosition.None);
        package.Functions.Add(function);
        return function;
    }

    private static string[] EmittedNames(Package package)
    {
        var symbols = new SymbolTable();
        var dwarf = new DwarfGenerator(symbols);
        var emitter = new FunctionEmitter(symbols, dwarf, isDarwin: false);
        new PackageEmitter(package, symbols, dwarf, emitter).Emit(_ => true, _ => [], (function, symbol) =>
        {
            var map = symbols.FunctionMap([1, 0, 0, 0, 0, 0, 0, 0]);
            emitter.Emit(symbol, [
                new Prog(AsmOp.TEXT, default, Operand.Global(symbol), Operand.TextSize(0, 0)),
                Prog.FuncData(FuncDataTable.ArgumentPointers, map, default),
                new Prog(AsmOp.RET, default)], new FunctionDebugInfo());
            return new CodeNeeds([new StringConstant(package.Symbol("string." + function.Symbol.Name), [1])], []);
        }, () => []);
        return symbols.Text.Concat(symbols.Data).Select(symbol => symbol.Name).ToArray();
    }
}

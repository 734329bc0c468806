using System.Text;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Amd64;
using GoDefer.Amd64.Asm;
using GoDefer.Amd64.Ssa;
using GoDefer.Amd64Emulator.Execute;
using GoDefer.Conformance;
using GoDefer.IR;
using GoDefer.IR.Text;
using GoDefer.Parity;
using GoDefer.Plan9;
using Machine = GoDefer.Amd64Emulator.Execute.Machine;
using MachineInstruction = GoDefer.Amd64Emulator.Execute.Instruction;

namespace GoDefer.Amd64Emulator.Tests;

/// <summary>
/// Every machine op of the compiler's table is executed on the emulated machine, with all instructions that it becomes: by handlers, by the fast
/// loop and translated, each time with the result that Go or the law of the conformance kit says.
/// </summary>
[TestClass]
public sealed unsafe class MachineOpExecutionTests
{
    /// <summary>Ops that rules make for other rules, none of which is left when code is generated; and one whose result is there on entry, in DX.</summary>
    private static readonly SsaOp[] withoutCode =
    [
        SsaOp.InvertFlags, SsaOp.FlagEQ, SsaOp.FlagLT_ULT, SsaOp.FlagLT_UGT, SsaOp.FlagGT_UGT, SsaOp.FlagGT_ULT,
        SsaOp.AddTupleFirst32, SsaOp.AddTupleFirst64, SsaOp.SUBLconst,
        SsaOp.LoweredGetClosurePtr,
    ];

    /// <summary>Programs of the standard library's tests in whose code the compiler has instructions in place of functions.</summary>
    private static readonly string[] intrinsics = ["atomics", "math_bits", "math_functions"];

    private const ushort onlyLoop = ushort.MaxValue;
    private const ushort onlyTranslated = 1;

    private readonly HashSet<(SsaOp Op, AsmOp Instruction)> emitted = [], executed = [];

    [TestMethod]
    public void EveryMachineOpIsExecuted()
    {
        foreach (var law in LawCatalog.All.Where(law => law.Program.Language == LawLanguage.Ir && law.Group is "frame" or "atomic"))
        {
            Execute(law.Name, IrText.Parse(law.Program.Text), behaviour => Difference(law, behaviour));
        }
        foreach (var program in Corpus.MorePrograms.Where(program => program.Tier == "lang" || intrinsics.Contains(program.Name)))
        {
            Execute(program.Name, CompileGo(program), behaviour => BehaviourComparison.Difference(program, behaviour));
        }
        var ops = SsaOpTable.Rows.ToArray().Where(row => !row.Has(SsaOpFlags.Generic)).Select(row => row.Op);
        Assert.AreEqual(string.Join(", ", withoutCode.Order()), string.Join(", ", ops.Except(executed.Select(pair => pair.Op)).Order()));
        Assert.AreEqual("", string.Join(", ", emitted.Except(executed).Order()), "emitted in these programs, but not executed");
    }

    // A program in which there is nothing new is not run.
    private void Execute(string name, Program program, Func<Behaviour, string?> difference)
    {
        var code = OpsOf(program);
        emitted.UnionWith(code.Select(place => place.Pair));
        if (code.All(place => executed.Contains(place.Pair))) { return; }
        var image = Toolchain.Link(program);
        var observer = new Observer();
        var expected = Run(image, observer, onlyLoop);
        executed.UnionWith(code.Where(place => image.Find(place.Function) is { } function && observer.Executed[function.Address + (ulong)place.Pc - observer.Start]).Select(place => place.Pair));
        Assert.IsNull(difference(expected.Behaviour), $"{name} by handlers");
        foreach (var heat in (ushort[])[onlyLoop, onlyTranslated])
        {
            var (behaviour, steps) = Run(image, null, heat);
            Assert.IsNull(difference(behaviour), $"{name} with heat {heat}");
            Assert.AreEqual(expected.Steps, steps, $"steps of {name} with heat {heat}");
        }
    }

    // For each instruction of the program's own package: its function, its offset there, the op it is part of.
    private static List<(string Function, long Pc, (SsaOp, AsmOp) Pair)> OpsOf(Program program)
    {
        var places = new List<(string, long, (SsaOp, AsmOp))>();
        var compiler = new SsaCompiler(verify: false, dumpDirectory: null);
        var ops = new Dictionary<int, SsaOp>();
        PackageCompiler.Compile(program.Main, new PackageOptions(IsDarwin: false, FullPaths: false, DebugInfo: false), _ => true, Compile, Finished);
        return places;

        SsaFunction Compile(Function source)
        {
            var function = compiler.Compile(source);
            ops = function.Blocks.SelectMany(block => block.Values).ToDictionary(value => value.Id, value => value.Op);
            return function;
        }

        void Finished(LinkSymbol symbol, IReadOnlyList<Prog> instructions)
        {
            var name = symbol.Name.Replace("\"\".", "main.", StringComparison.Ordinal);
            // REP and LOCK are prefixes: the machine executes them with what follows.
            places.AddRange(instructions.Where(prog => prog.Size > 0 && prog.Value >= 0).Select(prog => (name, Start(prog), (ops[prog.Value], prog.Op))));

            long Start(Prog prog) => prog.Index > 0 && instructions[prog.Index - 1].Op is AsmOp.REP or AsmOp.LOCK ? instructions[prog.Index - 1].Pc : prog.Pc;
        }
    }

    private static (Behaviour Behaviour, long Steps) Run(MachineImage image, Observer? observer, ushort heat)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var machine = new Machine(image, new ExecutionRequest { Input = Stream.Null, Output = output, Error = error, Arguments = ["main"] }, observer is null ? null : observer.Watch, heat);
        // As if the collector wanted to hear of each pointer that is stored.
        *machine.Memory.Write(image.Find("runtime.writeBarrier")!.Address, 1) = 1;
        var result = machine.Run();
        return (new Behaviour(result.Status, result.ExitCode, output.ToArray(), error.Text(), result.Fault), result.Steps);
    }

    private static Program CompileGo(CorpusProgram program) =>
        Toolchain.Compile(program.SourcePath, "linux", out var errors) ?? throw new AssertFailedException(errors);

    private static string? Difference(Law law, Behaviour behaviour) => law.Expected.Compare(new LawRun
    {
        Status = behaviour.Status, ExitCode = behaviour.ExitCode, Output = Encoding.UTF8.GetString(behaviour.Output), Error = behaviour.Error, Problem = behaviour.Fault,
    })?.Got;

    /// <summary>Notes where instructions were executed.</summary>
    private sealed class Observer : IObserver
    {
        private Machine machine = null!;
        private ulong pc;

        public ulong Start { get; private set; }

        public bool[] Executed { get; private set; } = [];

        public IObserver Watch(Machine watched)
        {
            machine = watched;
            Start = machine.Code.Start;
            Executed = new bool[machine.Code.Size];
            return this;
        }

        public void Before(MachineInstruction* instruction) => pc = machine.Cpu->Pc;

        public void After(MachineInstruction* instruction) => Executed[pc - Start] = true;
    }
}

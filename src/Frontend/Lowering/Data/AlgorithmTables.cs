using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Types;
using GoDefer.IR;

namespace GoDefer.Frontend.Lowering.Data;

/// <summary>The pairs of functions by which the runtime hashes and compares values of a type, as its descriptor names them (gc: dalgsym).</summary>
internal sealed class AlgorithmTables(Package package, Requirements requirements, IGeneratedFunctions functions)
{
    private const int WordSize = 8;

    private readonly HashSet<long> sizes = [];

    /// <summary>Writes the address of a type's pair: one of the runtime's, or one that <see cref="Define"/> made.</summary>
    public void WriteAddress(DataWriter writer, Algorithm algorithm, Symbol? defined)
    {
        if (defined is null) { writer.Address(package.Symbol("runtime.algarray"), (int)algorithm * 2 * WordSize); }
        else { writer.Address(defined); }
    }

    /// <summary>Defines the pair of a type; null if the runtime has it.</summary>
    public Symbol? Define(GoType type, Algorithm algorithm) => algorithm switch
    {
        Algorithm.Memory => DefineMemory(type.Size),
        Algorithm.Special => DefineSpecial(type),
        _ => null,
    };

    private Symbol DefineSpecial(GoType type)
    {
        var name = type.LinkString;
        functions.DefineAlgorithm(type, "type..eq." + name, "type..hash." + name);
        requirements.RequireGenerated("type..hash." + name);
        requirements.RequireGenerated("type..eq." + name);
        var hash = FunctionValue("type..hashfunc." + name, "type..hash." + name);
        var equal = FunctionValue("type..eqfunc." + name, "type..eq." + name);
        return DefinePair("type..alg." + name, hash, equal);
    }

    private Symbol DefineMemory(long size)
    {
        var name = "type..alg" + size;
        if (!sizes.Add(size)) { return requirements.Require(package.Symbol(name)); }
        var hash = FunctionValue("type..hashfunc" + size, "runtime.memhash_varlen", size);
        var equal = FunctionValue("type..eqfunc" + size, "runtime.memequal_varlen", size);
        return DefinePair(name, hash, equal);
    }

    private Symbol DefinePair(string name, Symbol hash, Symbol equal)
    {
        var writer = new DataWriter(package.Symbol(name));
        writer.Address(hash);
        writer.Address(equal);
        requirements.Note(() =>
        {
            requirements.Require(hash);
            requirements.Require(equal);
            return writer.Define(package, DataKind.ReadOnly, isDuplicateOk: true);
        });
        return requirements.Require(writer.Symbol);
    }

    /// <summary>A function value; behind the code's address stands the size for the functions that read it from there.</summary>
    private Symbol FunctionValue(string name, string function, long? size = null)
    {
        var writer = new DataWriter(package.Symbol(name));
        writer.Address(package.Symbol(function));
        if (size is { } bytes) { writer.Word(bytes); }
        writer.Define(package, DataKind.ReadOnly, isDuplicateOk: true);
        return writer.Symbol;
    }
}

using GoDefer.Frontend.Lowering.Nodes;
using GoDefer.Frontend.Lowering.Types;
using GoDefer.Frontend.Tree;
using GoDefer.Frontend.Types;
using Operator = GoDefer.Frontend.Syntax.Operator;

namespace GoDefer.Frontend.Lowering.Generated;

/// <summary>Equality and hash of types that are more than plain memory (gc: geneq, genhash).</summary>
internal sealed class AlgorithmFunctions(PackageLowering package)
{
    private TypeTable Types => package.Types;

    /// <summary>Compiles both functions of a type.</summary>
    public void Define(GoType type, string equalName, string hashName)
    {
        DefineHash(type, hashName);
        DefineEqual(type, equalName);
    }

    private void DefineHash(GoType type, string name)
    {
        var signature = Types.FuncOf([Types.PointerTo(type), BasicType.Uintptr], [BasicType.Uintptr], false);
        var function = FunctionShape.Make(package, name, null, [("p", Types.PointerTo(type)), ("h", BasicType.Uintptr)], signature);
        function.IsNilCheckDisabled = true;
        var work = new FunctionWork(package, function);
        var (value, hash) = (function.Parameters[0], function.Parameters[1]);
        var body = type.Underlying is ArrayType array ? HashElements(work, array, value, hash) : HashFields(work, (StructType)type.Underlying, value, hash);
        body.Add(new ReturnNode(work.Position, [hash]));
        function.Body = body;
        package.Compile(function);
    }

    private List<TreeNode> HashElements(FunctionWork work, ArrayType array, Variable value, Variable hash)
    {
        var index = LoopVariable(work);
        var element = work.Make.AddressOf(work.Make.Index(value, index, isBounded: true));
        return [Loop(work, value, index, work.Make.Assign(hash, HashCall(work, array.ElementType, element, hash)))];
    }

    private List<TreeNode> HashFields(FunctionWork work, StructType structure, Variable value, Variable hash)
    {
        var body = new List<TreeNode>();
        for (var i = 0; i < structure.Fields.Count;)
        {
            var field = structure.Fields[i];
            if (field.Name == "_")
            {
                i++;
                continue;
            }
            var address = work.Make.AddressOf(FieldOf(work, structure, i, value));
            if (!Algorithms.IsRegularMemory(field.Type))
            {
                body.Add(work.Make.Assign(hash, HashCall(work, field.Type, address, hash)));
                i++;
                continue;
            }
            var (size, next) = Algorithms.MemoryRun(structure, i);
            var call = work.Make.RuntimeCall("memhash", [field.Type], address, hash, work.Make.Integer(size, BasicType.Uintptr));
            body.Add(work.Make.Assign(hash, call));
            i = next;
        }
        return body;
    }

    private CallNode HashCall(FunctionWork work, GoType type, ExprNode address, ExprNode hash)
    {
        var name = Algorithms.General(type) switch
        {
            Algorithm.Interface => "interhash",
            Algorithm.EmptyInterface => "nilinterhash",
            Algorithm.String => "strhash",
            Algorithm.Float32 => "f32hash",
            Algorithm.Float64 => "f64hash",
            Algorithm.Complex64 => "c64hash",
            Algorithm.Complex128 => "c128hash",
            _ => null,
        };
        if (name is not null) { return work.Make.RuntimeCall(name, [type], address, hash); }
        package.Descriptors.Request(type);
        var signature = Types.FuncOf([Types.PointerTo(type), BasicType.Uintptr], [BasicType.Uintptr], false);
        return work.Make.Call(new FunctionName(NodePosition.None, "type..hash." + type.LinkString, null, signature), address, hash);
    }

    private void DefineEqual(GoType type, string name)
    {
        var pointer = Types.PointerTo(type);
        var signature = Types.FuncOf([pointer, pointer], [BasicType.Bool], false);
        var function = FunctionShape.Make(package, name, null, [("p", pointer), ("q", pointer)], signature);
        function.IsNilCheckDisabled = true;
        var work = new FunctionWork(package, function);
        var (x, y) = (function.Parameters[0], function.Parameters[1]);
        function.Body = type.Underlying is ArrayType ? EqualElements(work, x, y) : EqualFields(work, (StructType)type.Underlying, x, y);
        package.Compile(function);
    }

    private static List<TreeNode> EqualElements(FunctionWork work, Variable x, Variable y)
    {
        var make = work.Make;
        var index = LoopVariable(work);
        var differ = make.Compare(Operator.NotEqual, make.Index(x, index, isBounded: true), make.Index(y, index, isBounded: true));
        var loop = Loop(work, x, index, make.If(differ, new ReturnNode(work.Position, [make.Bool(false)])));
        return [loop, new ReturnNode(work.Position, [make.Bool(true)])];
    }

    private List<TreeNode> EqualFields(FunctionWork work, StructType structure, Variable x, Variable y)
    {
        ExprNode? all = null;
        void And(ExprNode one) => all = all is null ? one : work.Make.And(all, one);
        for (var i = 0; i < structure.Fields.Count;)
        {
            var field = structure.Fields[i];
            if (field.Name == "_")
            {
                i++;
                continue;
            }
            var (size, next) = Algorithms.IsRegularMemory(field.Type) ? Algorithms.MemoryRun(structure, i) : (0, i + 1);
            if (next - i <= 2)
            {
                for (; i < next; i++)
                {
                    And(work.Make.Compare(Operator.Equal, FieldOf(work, structure, i, x), FieldOf(work, structure, i, y)));
                }
                continue;
            }
            And(EqualMemory(work, FieldOf(work, structure, i, x), FieldOf(work, structure, i, y), size));
            i = next;
        }
        return [new ReturnNode(work.Position, [all ?? work.Make.Bool(true)])];
    }

    private static CallNode EqualMemory(FunctionWork work, ExprNode x, ExprNode y, long size)
    {
        var px = work.Make.AddressOf(x);
        var py = work.Make.AddressOf(y);
        var type = x.Type!;
        return size is 1 or 2 or 4 or 8 or 16
            ? work.Make.RuntimeCall("memequal" + (8 * size), [type, type], px, py)
            : work.Make.RuntimeCall("memequal", [type, type], px, py, work.Make.Integer(size, BasicType.Uintptr));
    }

    private static PointerFieldNode FieldOf(FunctionWork work, StructType structure, int index, ExprNode pointer) =>
        new(work.Position, structure.Fields[index].Type, pointer, structure.Fields[index].Name, structure.Offsets[index]);

    private static Variable LoopVariable(FunctionWork work)
    {
        var variable = new Variable(work.Position, "i", BasicType.Int, StorageClass.Auto) { Function = work.Function, Package = work.Package.Local, IsUsed = true };
        work.Function.Locals.Add(variable);
        return variable;
    }

    private static RangeNode Loop(FunctionWork work, ExprNode pointer, Variable index, TreeNode body) =>
        new(work.Position, [index], work.Make.Dereference(pointer), [body]) { IsDefine = true };
}

using System.Buffers.Binary;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Abstractions.Plugins;
using GoDefer.Cli.Texts;
using GoDefer.IR;

namespace GoDefer.Cli.Inspect;

/// <summary>A row of a frame: offset from the stack pointer, what it is, its type and value, a remark. <paramref name="IsCallers"/>: in the caller's frame.</summary>
internal sealed record FrameRow(long Offset, long Size, string Name, string Kind, string Type, string Value, string Remark, bool IsCallers);

/// <summary>A frame of a stopped machine, from the highest address down: results and arguments in the caller's frame, return address, saved BP, locals, outgoing arguments.</summary>
internal sealed class FrameView
{
    private readonly List<FrameRow> rows = [];
    private readonly IMachineView machine;
    private readonly MachineImage image;
    private readonly FunctionCode code;
    private readonly ValueText values;
    private readonly ulong arguments;

    private FrameView(MachineImage image, FunctionCode code, CodeLine at, IMachineView machine)
    {
        (this.image, this.code, this.machine) = (image, code, machine);
        StackPointer = machine.StackPointer;
        arguments = StackPointer + (ulong)code.DeltaAt(at.Offset) + 8;
        values = new ValueText(image, machine.Read, PlaceOf);
    }

    public ulong StackPointer { get; }

    /// <summary>The function that called.</summary>
    public string Caller { get; private set; } = "";

    public IReadOnlyList<FrameRow> Rows => rows;

    /// <summary>Reads the frame of a function that has stopped at an instruction.</summary>
    public static FrameView Of(MachineImage image, FunctionCode code, CodeLine at, Function? function, IMachineView machine)
    {
        var view = new FrameView(image, code, at, machine);
        view.AddVariables();
        view.AddLinks(code.DeltaAt(at.Offset));
        view.AddOutgoing(CallArguments.Of(function, code, at));
        // Before the prologue and behind the epilogue the frame is not there.
        view.rows.RemoveAll(row => row.Offset < 0);
        view.rows.Sort((a, b) => b.Offset.CompareTo(a.Offset));
        return view;
    }

    /// <summary>The values of results and variables that have a place or live on the heap, by name; those declared further down, parameters and
    /// temporaries left out.</summary>
    public static IReadOnlyList<(string Name, string Value)> Values(MachineImage image, FunctionCode code, CodeLine at, IMachineView machine)
    {
        var view = new FrameView(image, code, at, machine);
        return [.. code.Variables.Where(variable => variable.Name[0] != '.' && !variable.IsParameter && variable.DeclaredLine <= at.Line).Select(view.ValueOf)];
    }

    // A variable on the heap is known by its address.
    private (string Name, string Value) ValueOf(FrameVariable variable) => variable.Name[0] == '&' && variable.Type[0] == '*'
        ? (variable.Name[1..], Word(AddressOf(variable)) is var address and not 0 ? values.Of(variable.Type[1..], address, PointeeSize(variable.Type[1..])) : "?")
        : (variable.Name, values.Of(variable.Type, AddressOf(variable), variable.Size));

    private static long PointeeSize(string type) => type switch
    {
        "bool" or "int8" or "uint8" => 1,
        "int16" or "uint16" => 2,
        "int32" or "uint32" or "float32" => 4,
        "string" => 16,
        _ => 8,
    };

    private ulong AddressOf(FrameVariable variable) => arguments + (ulong)variable.Offset;

    private long OffsetOf(ulong address) => (long)(address - StackPointer);

    private void AddVariables()
    {
        var (parameters, results) = (0, 0);
        foreach (var variable in code.Variables)
        {
            var kind = variable.IsResult ? Text.Of("frame.result", results++) : variable.IsParameter ? Text.Of("frame.argument", parameters++)
                : Text.Of(variable.Name[0] == '.' ? "frame.temporary" : "frame.variable");
            var address = AddressOf(variable);
            rows.Add(new FrameRow(
                OffsetOf(address), variable.Size, variable.Name, kind, variable.Type, values.Of(variable.Type, address, variable.Size), "", variable.IsParameter || variable.IsResult));
        }
    }

    private void AddLinks(int delta)
    {
        var returnAddress = Word(arguments - 8);
        Caller = image.Find(returnAddress)?.Name ?? "";
        rows.Add(new FrameRow(OffsetOf(arguments - 8), 8, Text.Of("frame.return"), "", "", values.Pointer(returnAddress), "", true));
        if (delta < 8) { return; }
        var remark = machine.FramePointer == arguments - 16 ? "<- BP" : "";
        rows.Add(new FrameRow(OffsetOf(arguments - 16), 8, Text.Of("frame.saved"), "", "", $"0x{Word(arguments - 16):x}", remark, false));
    }

    private void AddOutgoing(IReadOnlyList<OutgoingArgument> outgoing)
    {
        foreach (var argument in outgoing)
        {
            var remark = argument.Capture is { } capture ? Text.Of(capture.Mode == CaptureMode.ByReference ? "frame.by-reference" : "frame.by-value") : "";
            rows.Add(new FrameRow(
                argument.Offset, argument.Size, argument.Name, Text.Of("frame.out"), argument.Type,
                values.Of(argument.Type, StackPointer + (ulong)argument.Offset, argument.Size), remark, false));
        }
    }

    /// <summary>A place in the frame and the variable that lies there.</summary>
    private string? PlaceOf(ulong address)
    {
        if (address - StackPointer >= arguments - StackPointer + (ulong)Math.Max(code.ArgsSize, 0)) { return null; }
        var variable = code.Variables.FirstOrDefault(variable => address - AddressOf(variable) < (ulong)Math.Max(variable.Size, 1));
        return variable is null ? $"{OffsetOf(address)}(SP)" : $"{OffsetOf(address)}(SP) -> {variable.Name}";
    }

    private ulong Word(ulong address) => machine.Read(address, 8) is { } bytes ? BinaryPrimitives.ReadUInt64LittleEndian(bytes) : 0;
}

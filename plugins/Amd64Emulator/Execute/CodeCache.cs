using System.Runtime.InteropServices;
using GoDefer.Abstractions.Artifacts;
using GoDefer.Amd64Emulator.Cpu;
using Iced.Intel;

namespace GoDefer.Amd64Emulator.Execute;

/// <summary>
/// Decoded code. A chunk is a function (by symbol), decoded when it is first entered; <see cref="Map"/> finds the record of an
/// address. Code does not change: executable sections are not writable. Not thread-safe.
/// </summary>
internal sealed unsafe class CodeCache : IDisposable
{
    private readonly MachineImage image;
    private readonly byte[] code;
    private readonly ushort heat;
    private readonly List<nint> copies = [];
    private readonly List<(nint Start, int Count)> chunks = [];
    private readonly Instruction** map;
    private readonly Dictionary<ulong, nint> probes = [];

    /// <summary>
    /// A cache over the executable section of an image; execution stops before the instructions at <paramref name="probes"/>, and
    /// <paramref name="heat"/> jumps to an instruction make it hot.
    /// </summary>
    public CodeCache(MachineImage image, IEnumerable<ulong> probes, ushort heat)
    {
        this.image = image;
        this.heat = heat;
        foreach (var address in probes) { this.probes[address] = 0; }
        var section = image.Sections.Single(section => section.Access.HasFlag(SectionAccess.Execute));
        Start = section.Address;
        code = section.Bytes;
        map = (Instruction**)NativeMemory.AllocZeroed((nuint)(code.Length + 1), (nuint)sizeof(Instruction*));
    }

    /// <summary>Address of the first byte of code.</summary>
    public ulong Start { get; }

    /// <summary>Bytes of code.</summary>
    public ulong Size => (ulong)code.Length;

    /// <summary>For each byte of code the record of the instruction that begins there; null if not decoded yet.</summary>
    public Instruction** Map => map;

    /// <summary>The record of an address, decoding its function if need be; null if the address is not in code.</summary>
    public Instruction* Find(ulong pc)
    {
        var offset = pc - Start;
        if (offset >= Size)
        {
            return null;
        }
        if (map[offset] == null)
        {
            Decode(pc);
        }
        return map[offset];
    }

    /// <summary>The instruction in whose place there is a probe; null if there is none at the address.</summary>
    public Instruction* Probed(ulong pc) => probes.Count == 0 ? null : (Instruction*)probes.GetValueOrDefault(pc);

    /// <summary>The chunk an instruction is in, and the number of its records; the last is the end marker.</summary>
    public (nint Start, int Count) ChunkOf(Instruction* instruction) =>
        chunks.Find(chunk => (nint)instruction >= chunk.Start && (nint)instruction < chunk.Start + chunk.Count * sizeof(Instruction));

    /// <summary>The bytes of an instruction, for display.</summary>
    public ReadOnlySpan<byte> Bytes(ulong pc, int length) => code.AsSpan((int)(pc - Start), length);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var memory in copies.Concat(chunks.Select(chunk => chunk.Start)))
        {
            NativeMemory.Free((void*)memory);
        }
        NativeMemory.Free(map);
    }

    private void Decode(ulong pc)
    {
        var symbol = image.Find(pc);
        var end = symbol is null ? Start + Size : Math.Min(Start + Size, symbol.Address + (ulong)symbol.Size);
        // A whole function, unless the address is inside an instruction of it that was decoded before.
        var first = symbol is not null && map[symbol.Address - Start] == null ? symbol.Address : pc;
        Add(DecodeRange(first, end, stopAtJump: symbol is null));
        if (map[pc - Start] == null)
        {
            Add(DecodeRange(pc, end, stopAtJump: true));
        }
    }

    private List<Instruction> DecodeRange(ulong first, ulong end, bool stopAtJump)
    {
        var start = (int)(first - Start);
        var decoder = Decoder.Create(64, new ByteArrayCodeReader(code, start, (int)(end - first)), first);
        var records = new List<Instruction>();
        while (decoder.IP < end)
        {
            var decoded = decoder.Decode();
            records.Add(InstructionDecoder.Translate(decoded, (uint)(decoded.IP - Start)));
            if (stopAtJump && decoded.FlowControl is FlowControl.UnconditionalBranch or FlowControl.IndirectBranch or FlowControl.Return)
            {
                break;
            }
        }
        records.Add(new Instruction
        {
            Operation = Operation.EndOfChunk,
            Offset = (uint)(decoder.IP - Start),
            Base = CpuState.ZeroRegister,
            Index = CpuState.ZeroRegister,
        });
        return records;
    }

    private void Add(List<Instruction> records)
    {
        var chunk = (Instruction*)NativeMemory.Alloc((nuint)(records.Count * sizeof(Instruction)));
        chunks.Add(((nint)chunk, records.Count));
        CollectionsMarshal.AsSpan(records).CopyTo(new Span<Instruction>(chunk, records.Count));
        for (var i = 0; i < records.Count - 1; i++)
        {
            chunk[i].Heat = heat;
            ref var entry = ref map[chunk[i].Offset];
            entry = entry == null ? chunk + i : entry;
        }
        FastOpSelector.Select(chunk, records.Count, Start);
        PlaceProbes(chunk, records.Count - 1);
    }

    // A probe takes the place of the instruction, of which a copy is kept.
    private void PlaceProbes(Instruction* chunk, int count)
    {
        for (var i = 0; probes.Count > 0 && i < count; i++)
        {
            if (!probes.TryGetValue(Start + chunk[i].Offset, out var known) || known != 0) { continue; }
            var copy = (Instruction*)NativeMemory.Alloc((nuint)sizeof(Instruction));
            *copy = chunk[i];
            copies.Add((nint)copy);
            probes[Start + chunk[i].Offset] = (nint)copy;
            chunk[i].Operation = Operation.Probe;
            chunk[i].Fast = FastOp.Generic;
        }
    }
}

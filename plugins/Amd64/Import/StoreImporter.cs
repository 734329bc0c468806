using GoDefer.Amd64.Passes;
using GoDefer.Amd64.Ssa;
using GoDefer.IR;

namespace GoDefer.Amd64.Import;

/// <summary>
/// Stores. One that may need write barriers is split: scalars first, then pointers, so that the stores with barriers stand together
/// (gc: storeType).
/// </summary>
internal sealed class StoreImporter(ImportState state)
{
    private const int WordSize = 8;

    private IrType IntPointer => state.Function.PointerTo(state.Types.Int);

    private IrType BytePointer => state.Function.BytePointer;

    /// <summary>Writes a value of a type.</summary>
    /// <param name="position">Position of the parts of a split store.</param>
    /// <param name="whole">Position of a store that is not split.</param>
    /// <param name="type">The type of what is written to.</param>
    /// <param name="address">Where.</param>
    /// <param name="value">What.</param>
    public void Store(SsaPosition position, SsaPosition whole, IrType type, SsaValue address, SsaValue value)
    {
        if (!type.HasPointers || WriteBarriers.IsStackAddress(address))
        {
            StorePart(whole, type, address, value);
            return;
        }
        StoreScalars(position, type, address, value);
        StorePointers(position, type, address, value);
    }

    /// <summary>Writes a value that is not split.</summary>
    public void StorePart(SsaPosition position, IrType type, SsaValue address, SsaValue value) =>
        state.NewMemory(position, SsaOp.Store, 0, type, address, value);

    private void StoreScalars(SsaPosition position, IrType type, SsaValue address, SsaValue value)
    {
        switch (type.Kind)
        {
            case IrKind.Pointer:
                break;
            case IrKind.String:
                StoreInt(position, SsaOp.StringLen, address, value, WordSize);
                break;
            case IrKind.Slice:
                StoreInt(position, SsaOp.SliceLen, address, value, WordSize);
                StoreInt(position, SsaOp.SliceCap, address, value, 2 * WordSize);
                break;
            case IrKind.Interface:
                // The type word is never on the collected heap.
                StorePart(position, state.Types.UIntPtr, address, state.NewValue(position, SsaOp.ITab, BytePointer, value));
                break;
            case IrKind.Struct:
                for (var i = 0; i < type.Fields.Count; i++)
                {
                    var (place, part) = Field(position, type, i, address, value);
                    StoreScalars(position, type.Fields[i].Type, place, part);
                }
                break;
            case IrKind.Array:
                if (type.Length == 1) { StoreScalars(position, type.Element!, address, Element(position, type, value)); }
                break;
            default:
                StorePart(position, type, address, value);
                break;
        }
    }

    private void StorePointers(SsaPosition position, IrType type, SsaValue address, SsaValue value)
    {
        switch (type.Kind)
        {
            case IrKind.Pointer:
                StorePart(position, type, address, value);
                break;
            case IrKind.String:
                StorePart(position, BytePointer, address, state.NewValue(position, SsaOp.StringPtr, BytePointer, value));
                break;
            case IrKind.Slice:
                var pointer = state.Function.PointerTo(type.Element!);
                StorePart(position, pointer, address, state.NewValue(position, SsaOp.SlicePtr, pointer, value));
                break;
            case IrKind.Interface:
                var data = state.NewValue(position, SsaOp.IData, BytePointer, value);
                var place = state.NewValue(position, SsaOp.OffPtr, state.Function.PointerTo(BytePointer), WordSize, null, address);
                StorePart(position, BytePointer, place, data);
                break;
            case IrKind.Struct:
                for (var i = 0; i < type.Fields.Count; i++)
                {
                    if (!type.Fields[i].Type.HasPointers) { continue; }
                    var (field, part) = Field(position, type, i, address, value);
                    StorePointers(position, type.Fields[i].Type, field, part);
                }
                break;
            case IrKind.Array:
                if (type.Length == 1) { StorePointers(position, type.Element!, address, Element(position, type, value)); }
                break;
            default:
                throw state.Function.Error($"no pointers in a value of type {type}");
        }
    }

    private void StoreInt(SsaPosition position, SsaOp part, SsaValue address, SsaValue value, long offset)
    {
        var number = state.NewValue(position, part, state.Types.Int, value);
        var place = state.NewValue(position, SsaOp.OffPtr, IntPointer, offset, null, address);
        StorePart(position, state.Types.Int, place, number);
    }

    private (SsaValue Place, SsaValue Part) Field(SsaPosition position, IrType type, int index, SsaValue address, SsaValue value)
    {
        var field = type.Fields[index];
        var place = state.NewValue(position, SsaOp.OffPtr, state.Function.PointerTo(field.Type), field.Offset, null, address);
        return (place, state.NewValue(position, SsaOp.StructSelect, field.Type, index, null, value));
    }

    private SsaValue Element(SsaPosition position, IrType type, SsaValue value) =>
        state.NewValue(position, SsaOp.ArraySelect, type.Element!, 0, null, value);
}

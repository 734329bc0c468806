using GoDefer.Frontend.Types;

namespace GoDefer.Frontend.Lowering.Types;

/// <summary>The structures behind a map type: bucket, header, iterator, as the runtime lays them out.</summary>
internal sealed class MapTypes(TypeTable types)
{
    /// <summary>Entries of a bucket.</summary>
    public const int BucketEntries = 8;

    /// <summary>Larger keys and values are held by address.</summary>
    public const int MaxInlineSize = 128;

    private static readonly GoPackage nowhere = new("", "", isLocal: false);

    private readonly Dictionary<MapType, StructType> buckets = [];
    private readonly Dictionary<MapType, StructType> headers = [];
    private readonly Dictionary<MapType, StructType> iterators = [];

    /// <summary>A bucket: hash bytes, keys, values, the overflow bucket.</summary>
    public StructType Bucket(MapType map)
    {
        if (buckets.TryGetValue(map, out var known)) { return known; }
        var key = Slot(map.KeyType);
        var value = Slot(map.ValueType);
        List<StructField> fields =
        [
            Field("topbits", types.ArrayOf(BasicType.Uint8, BucketEntries)),
            Field("keys", EntryArray(key)),
            Field("values", EntryArray(value)),
        ];
        var bucket = Part(map, "bucket", fields);
        fields.Add(Field("overflow", key.HasPointers || value.HasPointers ? types.PointerTo(bucket) : BasicType.Uintptr));
        buckets.Add(map, bucket);
        return bucket;
    }

    /// <summary>The map header the runtime's map functions work on.</summary>
    public StructType Header(MapType map)
    {
        if (headers.TryGetValue(map, out var known)) { return known; }
        var bucketPointer = types.PointerTo(Bucket(map));
        var header = Part(map, "hdr",
        [
            Field("count", BasicType.Int),
            Field("flags", BasicType.Uint8),
            Field("B", BasicType.Uint8),
            Field("noverflow", BasicType.Uint16),
            Field("hash0", BasicType.Uint32),
            Field("buckets", bucketPointer),
            Field("oldbuckets", bucketPointer),
            Field("nevacuate", BasicType.Uintptr),
            Field("extra", BasicType.UnsafePointer),
        ]);
        headers.Add(map, header);
        return header;
    }

    /// <summary>The state of a range loop over a map.</summary>
    public StructType Iterator(MapType map)
    {
        if (iterators.TryGetValue(map, out var known)) { return known; }
        var bucketPointer = types.PointerTo(Bucket(map));
        var iterator = Part(map, "iter",
        [
            Field("key", types.PointerTo(map.KeyType)),
            Field("val", types.PointerTo(map.ValueType)),
            Field("t", BasicType.UnsafePointer),
            Field("h", types.PointerTo(Header(map))),
            Field("buckets", bucketPointer),
            Field("bptr", bucketPointer),
            Field("overflow", BasicType.UnsafePointer),
            Field("oldoverflow", BasicType.UnsafePointer),
            Field("startBucket", BasicType.Uintptr),
            Field("offset", BasicType.Uint8),
            Field("wrapped", BasicType.Bool),
            Field("B", BasicType.Uint8),
            Field("i", BasicType.Uint8),
            Field("bucket", BasicType.Uintptr),
            Field("checkBucket", BasicType.Uintptr),
        ]);
        iterators.Add(map, iterator);
        return iterator;
    }

    /// <summary>Whether every key equals itself.</summary>
    public static bool IsReflexive(GoType type) => type.Underlying switch
    {
        ArrayType array => IsReflexive(array.ElementType),
        StructType structure => structure.Fields.All(field => IsReflexive(field.Type)),
        var other => !other.IsFloat && !other.IsComplex && !other.IsInterface,
    };

    /// <summary>Whether assigning an entry must write the key again: equal keys may differ (0 and -0, shared strings).</summary>
    public static bool NeedsKeyUpdate(GoType type) => type.Underlying switch
    {
        ArrayType array => NeedsKeyUpdate(array.ElementType),
        StructType structure => structure.Fields.Any(field => NeedsKeyUpdate(field.Type)),
        var other => other.IsFloat || other.IsComplex || other.IsInterface || other.IsString,
    };

    private StructType Part(MapType map, string name, List<StructField> fields) =>
        SyntheticTypes.WithoutAlgorithm(types.MapPartOf(new MapPart(map, name), fields));

    private GoType Slot(GoType type) => type.Size > MaxInlineSize ? types.PointerTo(type) : type;

    private ArrayType EntryArray(GoType element) =>
        SyntheticTypes.WithoutAlgorithm(new ArrayType(types, element, BucketEntries));

    /// <summary>The fields belong to no package, which reflection shows as a package with an empty path.</summary>
    private static StructField Field(string name, GoType type) => new(name, nowhere, type, false, null);
}

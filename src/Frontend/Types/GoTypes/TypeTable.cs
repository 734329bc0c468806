using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GoDefer.Frontend.Types;

/// <summary>
/// Makes the composite types of one compilation and holds the representative of each class of identical types. As in gc, pointers
/// and slices of a type are made once, other types each time: which types were written in one place decides what shares a stack slot.
/// Safe for use from several threads.
/// </summary>
public sealed class TypeTable
{
    private readonly Lock gate = new();
    private readonly Dictionary<GoType, PointerType> pointers = [];
    private readonly Dictionary<GoType, SliceType> slices = [];
    private readonly HashSet<GoType> canonical = new(new Structure());

    /// <summary>Makes an empty table with the predeclared error type.</summary>
    public TypeTable()
    {
        EmptyInterface = InterfaceOf([], []);
        Error = new NamedType("error", null, 0);
        Error.SetUnderlying(InterfaceOf([new InterfaceMethod("Error", null, FuncOf([], [BasicType.String], false))], []));
        Universe = Symbols.Universe.Create(this);
    }

    /// <summary>interface {}.</summary>
    public InterfaceType EmptyInterface { get; }

    /// <summary>The predeclared error.</summary>
    public NamedType Error { get; }

    /// <summary>The scope of predeclared names.</summary>
    public Scope Universe { get; }

    /// <summary>*<paramref name="target"/>.</summary>
    public PointerType PointerTo(GoType target) => Intern(pointers, target, static (t, k) => new PointerType(t, k));

    /// <summary>The types to which pointer types were made so far.</summary>
    public IReadOnlySet<GoType> PointerTargets()
    {
        lock (gate)
        {
            return pointers.Keys.ToHashSet();
        }
    }

    /// <summary>[]<paramref name="element"/>.</summary>
    public SliceType SliceOf(GoType element) => Intern(slices, element, static (t, k) => new SliceType(t, k));

    /// <summary>[<paramref name="length"/>]<paramref name="element"/>.</summary>
    public ArrayType ArrayOf(GoType element, long length) => new(this, element, length);

    /// <summary>map[<paramref name="key"/>]<paramref name="value"/>.</summary>
    public MapType MapOf(GoType key, GoType value) => new(this, key, value);

    /// <summary>A channel of <paramref name="element"/>.</summary>
    public ChanType ChanOf(GoType element, ChanDirection direction) => new(this, element, direction);

    /// <summary>A function type; the last parameter of a variadic one must be a slice type.</summary>
    public FuncType FuncOf(IReadOnlyList<GoType> parameters, IReadOnlyList<GoType> results, bool isVariadic) =>
        new(this, parameters, results, isVariadic);

    /// <summary>A struct type; the table takes ownership of the list.</summary>
    public StructType StructOf(IReadOnlyList<StructField> fields) => new(this, fields);

    /// <summary>A structure behind a map type; the table takes ownership of the list, which may grow until the type's layout is asked for.</summary>
    public StructType MapPartOf(MapPart part, IReadOnlyList<StructField> fields) => new(this, fields, part);

    /// <summary>An interface type; the table takes ownership of the lists.</summary>
    public InterfaceType InterfaceOf(IReadOnlyList<InterfaceMethod> methods, IReadOnlyList<GoType> embedded) => new(this, methods, embedded);

    /// <summary>A tuple type.</summary>
    public TupleType TupleOf(IReadOnlyList<GoType> types) => new(this, types);

    internal GoType Canonicalize(CompositeType type)
    {
        CanonicalizeParts(type);
        lock (gate)
        {
            if (canonical.TryGetValue(type, out var known))
            {
                return known;
            }
            canonical.Add(type);
            return type;
        }
    }

    /// <summary>
    /// The set must not be looked at again while it computes a hash, so the parts come first; not those of an interface,
    /// which may lead back to it through an interface that it embeds.
    /// </summary>
    private static void CanonicalizeParts(CompositeType type)
    {
        IEnumerable<GoType> parts = type switch
        {
            MapType m => [m.KeyType, m.ValueType],
            StructType { Part: { } part } => [part.Map],
            StructType s => s.Fields.Select(f => f.Type),
            FuncType f => f.Parameters.Concat(f.Results),
            InterfaceType => [],
            TupleType t => t.Types,
            _ => [type.Element!],
        };
        foreach (var part in parts)
        {
            _ = part.Canonical;
        }
    }

    private TType Intern<TKey, TType>(Dictionary<TKey, TType> known, TKey key, Func<TypeTable, TKey, TType> make)
        where TKey : notnull
    {
        lock (gate)
        {
            if (!known.TryGetValue(key, out var type))
            {
                known.Add(key, type = make(this, key));
            }
            return type;
        }
    }

    /// <summary>Compares types by shape and by the representatives of their parts; a named type is a leaf.</summary>
    private sealed class Structure : IEqualityComparer<GoType>
    {
        public bool Equals(GoType? x, GoType? y) => (x, y) switch
        {
            (PointerType a, PointerType b) => Same(a.Target, b.Target),
            (SliceType a, SliceType b) => Same(a.ElementType, b.ElementType),
            (ArrayType a, ArrayType b) => a.Length == b.Length && Same(a.ElementType, b.ElementType),
            (MapType a, MapType b) => Same(a.KeyType, b.KeyType) && Same(a.ValueType, b.ValueType),
            (ChanType a, ChanType b) => a.Direction == b.Direction && Same(a.ElementType, b.ElementType),
            (StructType { Part: { } a }, StructType { Part: { } b }) => a.Name == b.Name && Same(a.Map, b.Map),
            (StructType { Part: not null }, _) or (_, StructType { Part: not null }) => false,
            (StructType a, StructType b) => TypeShape.All(a.Fields, b.Fields, SameField),
            (FuncType a, FuncType b) => a.IsVariadic == b.IsVariadic && TypeShape.All(a.Parameters, b.Parameters, Same) && TypeShape.All(a.Results, b.Results, Same),
            (InterfaceType a, InterfaceType b) => new InterfaceIdentity().Identical(a, b),
            (TupleType a, TupleType b) => TypeShape.All(a.Types, b.Types, Same),
            _ => ReferenceEquals(x, y),
        };

        public int GetHashCode([DisallowNull] GoType type) => type switch
        {
            PointerType p => HashCode.Combine(1, Hash(p.Target)),
            SliceType s => HashCode.Combine(2, Hash(s.ElementType)),
            ArrayType a => HashCode.Combine(3, a.Length, Hash(a.ElementType)),
            MapType m => HashCode.Combine(4, Hash(m.KeyType), Hash(m.ValueType)),
            ChanType c => HashCode.Combine(5, c.Direction, Hash(c.ElementType)),
            StructType { Part: { } part } => HashCode.Combine(11, part.Name, Hash(part.Map)),
            StructType s => Mix(6, s.Fields, f => HashCode.Combine(f.Name, Hash(f.Type))),
            FuncType f => HashCode.Combine(Mix(7, f.Parameters, Hash), Mix(8, f.Results, Hash)),
            InterfaceType i => Mix(9, i.Methods, m => m.Name.GetHashCode(StringComparison.Ordinal)),
            TupleType t => Mix(10, t.Types, Hash),
            _ => RuntimeHelpers.GetHashCode(type),
        };

        private static int Hash(GoType type) => RuntimeHelpers.GetHashCode(type.Canonical);

        private static int Mix<T>(int seed, IReadOnlyList<T> items, Func<T, int> hash)
        {
            foreach (var item in items)
            {
                seed = HashCode.Combine(seed, hash(item));
            }
            return seed;
        }

        private static bool Same(GoType x, GoType y) => ReferenceEquals(x.Canonical, y.Canonical);

        private static bool SameField(StructField x, StructField y) => TypeShape.SameField(x, y, Same);
    }
}

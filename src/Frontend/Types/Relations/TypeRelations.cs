namespace GoDefer.Frontend.Types;

/// <summary>How a value of one type becomes a value of another.</summary>
public enum Conversion : byte
{
    /// <summary>Not at all.</summary>
    None,
    /// <summary>The representation stays.</summary>
    Identity,
    /// <summary>A value becomes an interface value, or an interface value one of another interface type.</summary>
    Interface,
    /// <summary>A number becomes one of another kind.</summary>
    Number,
    /// <summary>An integer becomes a string: the UTF-8 form of that character.</summary>
    IntegerToString,
    /// <summary>[]byte to string.</summary>
    BytesToString,
    /// <summary>[]rune to string.</summary>
    RunesToString,
    /// <summary>string to []byte.</summary>
    StringToBytes,
    /// <summary>string to []rune.</summary>
    StringToRunes,
}

/// <summary>Why a type does not implement an interface.</summary>
/// <param name="Missing">The first method that is missing.</param>
/// <param name="Have">What the type has under that name, or a name that differs in case only; null if nothing.</param>
/// <param name="NeedsPointer">Whether the pointer to the type has the method.</param>
public sealed record MissingMethod(InterfaceMethod Missing, InterfaceMethod? Have, bool NeedsPointer)
{
    /// <summary>Whether the type has a method of that very name, of another type.</summary>
    public bool HasWrongType => Have is not null && Have.Name == Missing.Name;
}

/// <summary>Relations between types (Go spec, Properties of types and values; Conversions; Comparison operators).</summary>
public static class TypeRelations
{
    /// <summary>How a value of type <paramref name="source"/> is assigned to a variable of type <paramref name="target"/>.</summary>
    public static Conversion Assign(GoType source, GoType target)
    {
        if (GoType.Identical(source, target))
        {
            return Conversion.Identity;
        }
        if (source.IsInvalid || target.IsInvalid)
        {
            return Conversion.None;
        }
        if (GoType.Identical(source.Underlying, target.Underlying)
            && (source.IsEmptyInterface || ((!source.IsNamed || !target.IsNamed) && !source.IsInterface)))
        {
            return Conversion.Identity;
        }
        if (target.IsInterface && source.Kind != TypeKind.UntypedNil)
        {
            return Missing(source, target) is null ? Conversion.Interface : Conversion.None;
        }
        if (IsPointerToInterface(target) && source.Kind != TypeKind.UntypedNil)
        {
            return Conversion.None;
        }
        return AssignsPlainly(source, target) ? Conversion.Identity : Conversion.None;
    }

    private static bool AssignsPlainly(GoType source, GoType target)
    {
        if (source.IsInterface)
        {
            return target.Kind == TypeKind.Blank;
        }
        if (source.Underlying is ChanType { Direction: ChanDirection.Both } from && target.Underlying is ChanType to
            && GoType.Identical(from.ElementType, to.ElementType) && (!source.IsNamed || !target.IsNamed))
        {
            return true;
        }
        return target.Kind == TypeKind.Blank
            || (source.Kind == TypeKind.UntypedNil && target.HasNil && target.Kind != TypeKind.UnsafePointer);
    }

    /// <summary>How a value of type <paramref name="source"/> is converted to type <paramref name="target"/> when asked to.</summary>
    public static Conversion Convert(GoType source, GoType target)
    {
        if (source.Underlying is PointerType { Target: var s } && target.Underlying is PointerType { Target: NamedType { IsNotInHeap: true } }
            && s is not NamedType { IsNotInHeap: true })
        {
            return Conversion.None;
        }
        var assign = Assign(source, target);
        if (assign != Conversion.None || source.IsInterface || target.IsInterface)
        {
            return assign;
        }
        if (IdenticalIgnoringTags(source.Underlying, target.Underlying) || ArePointersToSame(source, target))
        {
            return Conversion.Identity;
        }
        return ConvertBasic(source, target);
    }

    private static bool ArePointersToSame(GoType source, GoType target) =>
        source is PointerType a && target is PointerType b && IdenticalIgnoringTags(a.Target.Underlying, b.Target.Underlying);

    private static Conversion ConvertBasic(GoType source, GoType target)
    {
        if ((source.IsInteger || source.IsFloat) && (target.IsInteger || target.IsFloat))
        {
            return MachineKind(source.Kind) == MachineKind(target.Kind) ? Conversion.Identity : Conversion.Number;
        }
        if (source.IsComplex && target.IsComplex)
        {
            return source.Kind == target.Kind ? Conversion.Identity : Conversion.Number;
        }
        if (target.Kind == TypeKind.String)
        {
            return ToText(source);
        }
        if (source.IsString && target.Kind == TypeKind.Slice)
        {
            return target.Element!.Kind switch
            {
                TypeKind.Uint8 => Conversion.StringToBytes,
                TypeKind.Int32 => Conversion.StringToRunes,
                _ => Conversion.None,
            };
        }
        var isToRaw = target.Kind == TypeKind.UnsafePointer && IsAddressLike(source);
        var isFromRaw = source.Kind == TypeKind.UnsafePointer && IsAddressLike(target);
        return isToRaw || isFromRaw ? Conversion.Identity : Conversion.None;
    }

    private static bool IsAddressLike(GoType type) => type.Kind is TypeKind.Pointer or TypeKind.Uintptr;

    private static Conversion ToText(GoType source)
    {
        if (source.IsInteger)
        {
            return Conversion.IntegerToString;
        }
        return source.Kind != TypeKind.Slice ? Conversion.None : source.Element!.Kind switch
        {
            TypeKind.Uint8 => Conversion.BytesToString,
            TypeKind.Int32 => Conversion.RunesToString,
            _ => Conversion.None,
        };
    }

    /// <summary>The kind with int, uint and uintptr replaced by what they are on amd64.</summary>
    public static TypeKind MachineKind(TypeKind kind) => kind switch
    {
        TypeKind.Int => TypeKind.Int64,
        TypeKind.Uint or TypeKind.Uintptr => TypeKind.Uint64,
        _ => kind,
    };

    /// <summary>Identity that takes no notice of struct tags (Go spec, Conversions).</summary>
    public static bool IdenticalIgnoringTags(GoType a, GoType b)
    {
        if (GoType.Identical(a, b))
        {
            return true;
        }
        return (a, b) switch
        {
            (StructType x, StructType y) => x.Fields.Count == y.Fields.Count && x.Fields.Zip(y.Fields).All(SameField),
            (PointerType x, PointerType y) => IdenticalIgnoringTags(x.Target, y.Target),
            (SliceType x, SliceType y) => IdenticalIgnoringTags(x.ElementType, y.ElementType),
            (ArrayType x, ArrayType y) => x.Length == y.Length && IdenticalIgnoringTags(x.ElementType, y.ElementType),
            (MapType x, MapType y) => IdenticalIgnoringTags(x.KeyType, y.KeyType) && IdenticalIgnoringTags(x.ValueType, y.ValueType),
            (ChanType x, ChanType y) => x.Direction == y.Direction && IdenticalIgnoringTags(x.ElementType, y.ElementType),
            (FuncType x, FuncType y) => x.IsVariadic == y.IsVariadic && AllIdentical(x.Parameters, y.Parameters) && AllIdentical(x.Results, y.Results),
            (InterfaceType x, InterfaceType y) => x.Methods.Count == y.Methods.Count && x.Methods.Zip(y.Methods).All(SameMethod),
            _ => false,
        };
    }

    private static bool SameField((StructField, StructField) pair)
    {
        var (a, b) = pair;
        return a.Name == b.Name && a.IsEmbedded == b.IsEmbedded && (GoNames.IsExported(a.Name) || a.Package == b.Package)
            && IdenticalIgnoringTags(a.Type, b.Type);
    }

    private static bool SameMethod((InterfaceMethod, InterfaceMethod) pair)
    {
        var (a, b) = pair;
        return a.Name == b.Name && (GoNames.IsExported(a.Name) || a.Package == b.Package) && IdenticalIgnoringTags(a.Type, b.Type);
    }

    private static bool AllIdentical(IReadOnlyList<GoType> a, IReadOnlyList<GoType> b) =>
        a.Count == b.Count && a.Zip(b).All(pair => IdenticalIgnoringTags(pair.First, pair.Second));

    /// <summary>Whether a type is a pointer to an interface type.</summary>
    public static bool IsPointerToInterface(GoType type) => type.Underlying is PointerType { Target.IsInterface: true };

    /// <summary>The first method of interface type <paramref name="target"/> that <paramref name="type"/> does not have; null if it implements it.</summary>
    public static MissingMethod? Missing(GoType type, GoType target)
    {
        var missing = FirstMissing(type, target);
        // What is wrong with the signature was reported where it stands.
        return missing is { HasWrongType: true } && (missing.Have!.Type.IsBroken || missing.Missing.Type.IsBroken) ? null : missing;
    }

    /// <summary>As <see cref="Missing"/>, methods with a signature that is wrong in itself included.</summary>
    public static MissingMethod? FirstMissing(GoType type, GoType target)
    {
        var wanted = ((InterfaceType)target.Underlying).Methods;
        if (type.Underlying is InterfaceType face)
        {
            return MissingInInterface(face, wanted);
        }
        var owner = MemberLookup.MethodOwner(type);
        foreach (var method in wanted)
        {
            if (MissingInType(type, owner, method) is { } missing)
            {
                return missing;
            }
        }
        return null;
    }

    private static MissingMethod? MissingInInterface(InterfaceType face, IReadOnlyList<InterfaceMethod> wanted)
    {
        foreach (var method in wanted)
        {
            var index = face.IndexOf(method.Name, method.Package);
            var have = index < 0 ? null : face.Methods[index];
            if (have is null || !GoType.Identical(have.Type, method.Type))
            {
                return new MissingMethod(method, have, false);
            }
        }
        return null;
    }

    private static MissingMethod? MissingInType(GoType type, GoType? owner, InterfaceMethod method)
    {
        if (owner is null)
        {
            return new MissingMethod(method, null, false);
        }
        var member = MemberLookup.Find(owner, method.Name, method.Package, out _);
        if (member is { Method.Type: null, Field: null, Interface: null })
        {
            return null;
        }
        if (member is null || member.Field is not null || member.Type is not FuncType have || !GoType.Identical(have, method.Type))
        {
            return new MissingMethod(method, Similar(owner, method, member), false);
        }
        var lacksAddress = MethodSet.NeedsAddress(member) && type.Kind != TypeKind.Pointer;
        return lacksAddress ? new MissingMethod(method, null, true) : null;
    }

    private static InterfaceMethod? Similar(GoType owner, InterfaceMethod method, Member? member)
    {
        member ??= MemberLookup.Find(owner, method.Name, method.Package, out _, ignoreCase: true);
        return member is { Field: null, Type: FuncType type } ? new InterfaceMethod(member.Name, member.Package, type) : null;
    }

    /// <summary>Whether values of the type can be compared with == (Go spec, Comparison operators).</summary>
    public static bool IsComparable(GoType type) => type.IsBroken || type.Underlying switch
    {
        SliceType or MapType or FuncType => false,
        ArrayType a => IsComparable(a.ElementType),
        StructType => IncomparableField(type) is null,
        _ => true,
    };

    /// <summary>The first field that makes a struct type incomparable, or null.</summary>
    public static StructField? IncomparableField(GoType type)
    {
        foreach (var field in ((StructType)type.Underlying).Fields)
        {
            if (!IsComparable(field.Type))
            {
                return field;
            }
        }
        return null;
    }
}

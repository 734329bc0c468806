using GoDefer.Frontend.Types.Symbols;

namespace GoDefer.Frontend.Types;

/// <summary>A field or method that a selector finds, and the embedded fields that lead to it.</summary>
/// <param name="Path">The embedded fields to follow first.</param>
/// <param name="Field">The field; null for methods.</param>
/// <param name="Method">The declared method; null for fields and interface methods.</param>
/// <param name="Interface">The interface whose method it is, else null.</param>
/// <param name="InterfaceIndex">The method's index in the interface, or -1.</param>
public sealed record Member(
    IReadOnlyList<FieldStep> Path,
    FieldStep? Field,
    FuncSymbol? Method,
    InterfaceType? Interface,
    int InterfaceIndex)
{
    /// <summary>The name.</summary>
    public string Name => Field?.Field.Name ?? Method?.Name ?? Interface!.Methods[InterfaceIndex].Name;

    /// <summary>The package that matters if the name is not exported.</summary>
    public GoPackage? Package => Field?.Field.Package ?? Method?.Package ?? Interface?.Methods[InterfaceIndex].Package;

    /// <summary>The type of the field, or of the method without its receiver; null for a method that is wrong.</summary>
    public GoType? Type => Field?.Field.Type ?? (Method is not null ? Method.Type : Interface!.Methods[InterfaceIndex].Type);

    /// <summary>Whether one of the embedded fields is a pointer.</summary>
    public bool FollowsPointer => Path.Any(step => step.Field.Type.Kind == TypeKind.Pointer);
}

/// <summary>Finds fields and methods through embedded fields (Go spec, Selectors): the shallowest, if it is the only one there.</summary>
public static class MemberLookup
{
    /// <summary>
    /// Finds the field or method <paramref name="name"/> of <paramref name="type"/> or of what it points to.
    /// </summary>
    /// <param name="type">The type of the operand.</param>
    /// <param name="name">The name.</param>
    /// <param name="package">The package the selector is written in.</param>
    /// <param name="isAmbiguous">Whether several were found at the shallowest depth; then the result is null.</param>
    /// <param name="ignoreCase">Whether methods match whose name differs in case only, for messages.</param>
    public static Member? Find(GoType type, string name, GoPackage? package, out bool isAmbiguous, bool ignoreCase = false)
    {
        isAmbiguous = false;
        var search = new Search(name, package, ignoreCase);
        List<Level> level = [new Level(type, [])];
        HashSet<GoType> seen = [];
        while (level.Count > 0)
        {
            List<Level> next = [];
            foreach (var entry in level)
            {
                search.Collect(entry);
                AddEmbedded(entry, seen, next);
            }
            if (search.Count > 0)
            {
                isAmbiguous = search.Count > 1;
                return isAmbiguous ? null : search.Found;
            }
            foreach (var entry in level)
            {
                seen.Add(entry.Type);
            }
            level = next;
        }
        return null;
    }

    /// <summary>The type that owns the methods of receivers of a type: itself or what an unnamed pointer points to; null if none can.</summary>
    public static GoType? MethodOwner(GoType type)
    {
        if (type.Underlying is PointerType)
        {
            if (type is not PointerType pointer)
            {
                return null;
            }
            type = pointer.Target;
        }
        if (!type.IsNamed && type.Kind != TypeKind.Struct)
        {
            return null;
        }
        return type.Kind is TypeKind.Pointer or TypeKind.Interface or TypeKind.UnsafePointer or TypeKind.Invalid ? null : type;
    }

    private static GoType Target(GoType type) => type.Underlying is PointerType pointer ? pointer.Target : type;

    private static void AddEmbedded(Level entry, HashSet<GoType> seen, List<Level> next)
    {
        var isPointer = entry.Type.Kind == TypeKind.Pointer;
        if (Target(entry.Type).Underlying is not StructType structure)
        {
            return;
        }
        for (var i = 0; i < structure.Fields.Count; i++)
        {
            if (structure.Fields[i].IsEmbedded && !seen.Contains(structure.Fields[i].Type))
            {
                next.Add(new Level(structure.Fields[i].Type, [.. entry.Path, new FieldStep(structure, i, isPointer)]));
            }
        }
    }

    private sealed record Level(GoType Type, IReadOnlyList<FieldStep> Path);

    private sealed class Search(string name, GoPackage? package, bool ignoreCase)
    {
        public int Count { get; private set; }

        public Member? Found { get; private set; }

        public void Collect(Level entry)
        {
            var target = Target(entry.Type);
            switch (target.Underlying)
            {
                case StructType structure:
                    CollectFields(entry, structure);
                    break;
                case InterfaceType face:
                    CollectInterfaceMethods(entry, face);
                    break;
            }
            if (MethodOwner(entry.Type) is NamedType owner)
            {
                CollectMethods(entry, owner);
            }
        }

        private void CollectFields(Level entry, StructType structure)
        {
            for (var i = 0; i < structure.Fields.Count; i++)
            {
                var field = structure.Fields[i];
                if (Same(field.Name, field.Package))
                {
                    Add(new Member(entry.Path, new FieldStep(structure, i, entry.Type.Kind == TypeKind.Pointer), null, null, -1));
                }
            }
        }

        private void CollectInterfaceMethods(Level entry, InterfaceType face)
        {
            for (var i = 0; i < face.Methods.Count; i++)
            {
                if (Matches(face.Methods[i].Name, face.Methods[i].Package))
                {
                    Add(new Member(entry.Path, null, null, face, i));
                }
            }
        }

        private void CollectMethods(Level entry, NamedType owner)
        {
            foreach (var method in owner.Methods)
            {
                if (Matches(method.Name, method.Package))
                {
                    Add(new Member(entry.Path, null, method, null, -1));
                }
            }
        }

        private void Add(Member member)
        {
            Count++;
            Found = member;
        }

        private bool Same(string other, GoPackage? otherPackage) =>
            other == name && (otherPackage == package || GoNames.IsExported(name));

        private bool Matches(string other, GoPackage? otherPackage) =>
            Same(other, otherPackage) || (ignoreCase && string.Equals(other, name, StringComparison.OrdinalIgnoreCase));
    }
}

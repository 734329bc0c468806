using GoDefer.IR;

namespace GoDefer.Frontend.Lowering.Types;

/// <summary>Signatures of the same types are equal.</summary>
internal sealed class SignatureComparer : IEqualityComparer<Signature>
{
    public bool Equals(Signature? x, Signature? y) => x!.Parameters.SequenceEqual(y!.Parameters) && x.Results.SequenceEqual(y.Results);

    public int GetHashCode(Signature signature)
    {
        var hash = new HashCode();
        foreach (var type in signature.Parameters) { hash.Add(type); }
        foreach (var type in signature.Results) { hash.Add(type); }
        return hash.ToHashCode();
    }
}

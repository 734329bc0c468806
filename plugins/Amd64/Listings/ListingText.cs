using System.Text;

namespace GoDefer.Amd64.Listings;

/// <summary>The text of a listing as it grows: a scratch for the symbol being written, and UTF-8 for what is done. Serves one listing.</summary>
internal sealed class ListingText
{
    // Small enough for the collector's youngest generation, as larger ones make it look at everything.
    private const int PieceSize = 1 << 16;
    private const int ScratchSize = 1 << 14;

    private readonly StringBuilder _scratch = new(ScratchSize);
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly List<ReadOnlyMemory<byte>> _pieces = [];
    private byte[] _piece = new byte[PieceSize];
    private int _length;

    /// <summary>Adds what <paramref name="write"/> appends.</summary>
    public void Add(Action<StringBuilder> write)
    {
        write(_scratch);
        foreach (var chunk in _scratch.GetChunks())
        {
            Encode(chunk.Span);
        }
        _scratch.Clear();
    }

    /// <summary>All that was added; nothing may be added afterwards.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Finish()
    {
        _pieces.Add(_piece.AsMemory(0, _length));
        return _pieces;
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (PieceSize - _length < 4)
            {
                _pieces.Add(_piece.AsMemory(0, _length));
                (_piece, _length) = (new byte[PieceSize], 0);
            }
            _encoder.Convert(text, _piece.AsSpan(_length), flush: false, out var used, out var written, out _);
            text = text[used..];
            _length += written;
        }
    }
}

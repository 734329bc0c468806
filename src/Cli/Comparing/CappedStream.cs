namespace GoDefer.Cli.Comparing;

/// <summary>Keeps the first bytes that are written and drops the rest, so that a program that writes without end does not fill memory.</summary>
internal sealed class CappedStream : Stream
{
    private const int Most = 16 << 20;
    private readonly MemoryStream kept = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => kept.Length;

    public override long Position { get => kept.Position; set => throw new NotSupportedException(); }

    public byte[] ToArray() => kept.ToArray();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => kept.Write(buffer[..(int)Math.Min(buffer.Length, Most - kept.Length)]);

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

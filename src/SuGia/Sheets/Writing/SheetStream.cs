namespace SuGia.Sheets;

/// <summary>Lets a writer that knows only synchronous writes (a zip archive when it closes) write to a web answer.</summary>
/// <remarks>What it writes waits in <paramref name="bytes"/>, whose owner sends it on asynchronously.</remarks>
internal sealed class SheetStream(SheetBytes bytes) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer) => bytes.Add(buffer);

    public override void Write(byte[] buffer, int offset, int count) => bytes.Add(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

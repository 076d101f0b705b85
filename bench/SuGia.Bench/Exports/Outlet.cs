namespace SuGia.Bench.Exports;

/// <summary>Where a bench writes to: nothing is kept, and who asks sees how much memory lived meanwhile.</summary>
/// <param name="watchedEvery">After how many bytes memory is looked at, all garbage taken away first; null for never.</param>
internal sealed class Outlet(long? watchedEvery = null) : Stream
{
    private long watchedAt;

    public long Bytes { get; private set; }

    /// <summary>Most managed bytes that lived at once in the whole process.</summary>
    public long Peak { get; private set; }

    /// <summary>Most bytes that the process held.</summary>
    public long WorkingSet { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Take(count);

    public override void Write(ReadOnlySpan<byte> buffer) => Take(buffer.Length);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Take(buffer.Length);
        return ValueTask.CompletedTask;
    }

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Take(int count)
    {
        Bytes += count;
        if (watchedEvery is { } every && Bytes - watchedAt >= every)
        {
            watchedAt = Bytes;
            WorkingSet = Math.Max(WorkingSet, Environment.WorkingSet);
            Peak = Math.Max(Peak, Alive());
        }
    }

    private static long Alive()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }
}

using System.Text;

namespace SuGia.Sheets;

/// <summary>A room for bytes on their way out: it is emptied between rows, so it grows no larger than one row needs.</summary>
internal sealed class SheetBytes(Stream to)
{
    private const int EmptiedAt = 64 * 1024;

    private byte[] room = new byte[EmptiedAt + 16 * 1024];
    private int length;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        length += bytes.Length;
    }

    public void Add(byte value)
    {
        Room(1)[0] = value;
        length++;
    }

    /// <summary>As UTF-8; half a surrogate pair becomes U+FFFD.</summary>
    public void Add(ReadOnlySpan<char> text) => length += Encoding.UTF8.GetBytes(text, Room(text.Length * 3));

    /// <summary>Invariant text of a number or, with a format, of a day.</summary>
    public void Add<T>(T value, ReadOnlySpan<char> format = default) where T : IUtf8SpanFormattable
    {
        value.TryFormat(Room(64), out var written, format, System.Globalization.CultureInfo.InvariantCulture);
        length += written;
    }

    public ValueTask EmptyWhenFull(CancellationToken cancel) => length < EmptiedAt ? default : Empty(cancel);

    public void EmptyWhenFull()
    {
        if (length >= EmptiedAt)
        {
            Empty();
        }
    }

    public void Empty()
    {
        to.Write(room, 0, length);
        length = 0;
    }

    public async ValueTask Empty(CancellationToken cancel)
    {
        await to.WriteAsync(room.AsMemory(0, length), cancel);
        length = 0;
    }

    private Span<byte> Room(int size)
    {
        if (room.Length - length < size)
        {
            Array.Resize(ref room, Math.Max(room.Length * 2, length + size));
        }

        return room.AsSpan(length);
    }
}

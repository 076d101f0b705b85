using SuGia.Kernel;
using SuGia.Modules.Reading.Contract;

namespace SuGia.Modules.Reading;

/// <summary>A text that was given to be read: an article, a report, a letter. The text itself lies in a file by its hash.</summary>
/// <remarks>What the text says is read anew whenever it is looked at; only what a person said of it is kept.</remarks>
public sealed class SourceText : Record<SourceTextId>
{
    public const int TitleLimit = 300;
    public const int PublisherLimit = 200;
    public const int NameLimit = 200;
    public const int SketchLimit = 600;

    /// <summary>Longer texts are refused: no report that a person can confirm is longer.</summary>
    public const int LengthLimit = 1_000_000;

    private SourceText() { }

    public string Title { get; private init; } = "";

    /// <summary>Who published it, as the page says; empty where it says nothing.</summary>
    public string Publisher { get; private init; } = "";

    /// <summary>As the page says, or as typed by who gave it.</summary>
    public DateOnly? PublishedOn { get; private init; }

    /// <summary>True where <see cref="PublishedOn"/> was typed: the page is then not asked.</summary>
    public bool IsDayTyped { get; private init; }

    public TextLanguage Language { get; private init; }

    /// <summary>Of the file that it came in; empty for a text that was pasted.</summary>
    public string FileName { get; private init; } = "";

    /// <summary>SHA-256 of the text in UTF-8, in hexadecimal; also where it lies.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>The first text of this origin that was read: of a reprint, the one that it repeats.</summary>
    public Guid Origin { get; private init; }

    /// <summary>See <see cref="TextSketch"/>.</summary>
    public string Sketch { get; private init; } = "";

    public DateOnly EnteredOn { get; private init; }

    internal static (SourceText Text, TextTaken Taken) Take(ArticleReading reading, TakenText taken, Guid? origin, DateOnly today)
    {
        var id = Kernel.Id.New<SourceTextId>();
        SourceText text = new()
        {
            Id = id,
            Title = Cut(TitleOf(reading), TitleLimit),
            Publisher = Cut(reading.Envelope.Publisher?.Value ?? "", PublisherLimit),
            PublishedOn = taken.PublishedOn ?? reading.Envelope.Published?.On,
            IsDayTyped = taken.PublishedOn is not null,
            Language = reading.Language,
            FileName = Cut(taken.FileName, NameLimit),
            Hash = taken.Hash,
            Origin = origin ?? id.Value,
            Sketch = taken.Sketch,
            EnteredOn = today,
        };
        return (text, new(text.Id));
    }

    /// <summary>The title of the article, or its first line.</summary>
    private static string TitleOf(ArticleReading reading) => reading.Envelope.Title?.ToString()
        ?? reading.Text.Split('\n').Select(Folding.Exact).FirstOrDefault(l => l is not "") ?? "";

    private static string Cut(string text, int limit) => Typed.Echo(Folding.Exact(text), limit);
}

/// <param name="PublishedOn">As typed; null where the page is asked.</param>
internal sealed record TakenText(string Hash, string Sketch, string FileName, DateOnly? PublishedOn);

public sealed record TextTaken(SourceTextId Text);

public static class SourceTextProblems
{
    public static Problem Empty { get; } = new(new("Chưa có văn bản: dán nội dung hoặc chọn tệp.", "There is no text: paste it or choose a file."), "Text");

    public static Problem TooLong { get; } = new(new(
        "Văn bản dài hơn 1.000.000 ký tự. Hãy tách thành từng phần.", "The text is longer than 1,000,000 characters. Part it."), "Text");

    public static Problem Both { get; } = new(new("Chỉ dán nội dung hoặc chọn tệp, không cả hai.", "Paste a text or choose a file, not both."), "Text");

    public static Problem NotFound { get; } = new(new("Nội dung này không còn trong văn bản: mở lại trang.", "This is no longer found in the text: open the page again."));

    public static Problem AlreadyRejected { get; } = new(new("Nội dung này đã được bỏ qua trước đó.", "This was set aside before."));

    public static Problem KeptAsClaim { get; } = new(new("Số liệu đã xác nhận: muốn bỏ thì rút số liệu, có lý do.", "The claim is confirmed: withdraw it with a reason to set it aside."));
}

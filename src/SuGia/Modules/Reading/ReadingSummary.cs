using SuGia.Kernel;

namespace SuGia.Modules.Reading;

/// <summary>A reading in plain lines, for the command line.</summary>
internal static class ReadingSummary
{
    public static string Of(ArticleReading reading) => string.Join('\n',
    [
        .. reading.Remarks.Select(r => r.Vi),
        $"{new Words("Nhan đề", "Title").Vi}: {reading.Envelope.Title}",
        .. Part("Văn bản", reading.Papers.Select(p => p.Quote.ToString())),
        .. Part("Người", reading.People.Select(p => $"{p.Rank} {p.Name}".Trim())),
        .. Part("Cơ quan, tổ chức", reading.Bodies.Select(b => b.Name)),
        .. Part("Số liệu", reading.Figures.Select(f => $"{f.Value} {f.Unit}: {f.Quote}")),
        .. Part("Chỉ đạo, phương hướng", reading.Directives.Select(d => d.Quote.ToString())),
        .. Part("Kiểm tra", reading.Checks.Select(c => c.Says.Vi)),
        .. Part("Mâu thuẫn", reading.Conflicts.Select(c => c.About.Vi)),
        .. Part("Nghi có lỗi", reading.Oddities.Select(o => $"{o.Says.Vi}: {o.Quote}")),
    ]);

    private static IEnumerable<string> Part(string title, IEnumerable<string> lines) =>
        lines.ToList() is { Count: > 0 } all ? [$"{title} ({all.Count})", .. all.Select(l => $"  {l}")] : [];
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SuGia.Bench.Measuring;
using SuGia.Modules.Reading;
using SuGia.Modules.Reading.Gazetteers;

namespace SuGia.Bench.Reading;

/// <summary>Characters read a second on one core, against a plain pass of regular expressions for numbers and days alone.</summary>
internal sealed partial class ReadBench : IBench
{
    private const int Rounds = 7;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    private static readonly string[] Sentences =
    [
        "Ngày 13/6/2023, tại Hà Nội, Trung tướng Đặng Văn Thử, Thứ trưởng Bộ Công an làm việc với Văn phòng Thường trực Bộ Công an về gìn giữ hòa bình Liên hợp quốc.",
        "Thực hiện Quyết định số 4789/QĐ-BCA ngày 15/6/2021, đến nay đã cử 04 sĩ quan, trong đó 01 sĩ quan làm việc tại trụ sở và 03 sĩ quan tại phái bộ Nam Sudan.",
        "Văn phòng tự tổ chức đào tạo cho 22 sĩ quan, đề xuất cử 26 sĩ quan tham gia 07 khóa huấn luyện tại các nước đối tác.",
        "Thứ trưởng yêu cầu các đơn vị tiếp tục hoàn thiện hành lang pháp lý, rà soát chế độ, chính sách và báo cáo kết quả trước ngày 30/9/2023.",
        "Trong 8 tháng qua, đơn vị đã phối hợp chặt chẽ với các cơ quan liên quan, nhất là trong quý I và giữa tháng 8, bảo đảm an toàn cho lực lượng.",
    ];

    public string Name => "read";

    public Task<IReadOnlyList<Sheet>> Run()
    {
        Sheet sheet = new("Reading on one core", $"Medians of {Rounds} rounds. Floor: two regular expressions, for numbers and for days, over the same text, counting what they find.",
            ["text", "characters", "floor M characters/s", "ours M characters/s", "floor / ours"]);
        foreach (var (title, length) in new[] { ("a notice", 2_000), ("an article", 10_000), ("a long report", 200_000) })
        {
            var text = TextOf(length);
            var (floor, ours) = (Speed(text, t => Numbers().Count(t) + DaysOf().Count(t)), Speed(text, t => ArticleReader.Read(t, null, Gazetteer.Shipped()).Value!.Figures.Count));
            sheet.Add(title, Sheet.Count(text.Length), Shown(floor), Shown(ours), (floor / ours).ToString("0.0", CultureInfo.InvariantCulture));
        }

        return Task.FromResult<IReadOnlyList<Sheet>>([sheet]);
    }

    private static string TextOf(int length)
    {
        StringBuilder text = new("Hội nghị sơ kết công tác gìn giữ hòa bình\n");
        for (var at = 0; text.Length < length; at++)
        {
            text.Append(Sentences[at % Sentences.Length]).Append(at % 3 == 2 ? "\n" : " ");
        }

        return text.ToString();
    }

    /// <returns>Millions of characters a second.</returns>
    private static double Speed(string text, Func<string, int> read)
    {
        List<double> speeds = [];
        for (var round = -2; round < Rounds; round++)
        {
            var (clock, times) = (Stopwatch.StartNew(), 0);
            while (clock.Elapsed < Round)
            {
                read(text);
                times++;
            }

            speeds.AddRange(round < 0 ? [] : [times * (double)text.Length / clock.Elapsed.TotalSeconds / 1e6]);
        }

        return Measuring.Rounds.Median(speeds);
    }

    private static string Shown(double speed) => speed.ToString("0.00", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\d{1,2}/\d{1,2}/\d{4}|tháng \d{1,2}(?:/\d{4})?|năm \d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex DaysOf();
}

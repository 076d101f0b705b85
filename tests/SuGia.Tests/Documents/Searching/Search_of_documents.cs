using System.Text;
using SuGia.Modules.Documents.Searching;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents.Searching;

public sealed class Search_of_documents
{
    [Theory, OnBothDatabases]
    public async Task Ranks_as_typed_over_tone_elsewhere_over_folded(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(
            desk.Document("gấp", "gin giu hoa binh tai chau Phi"), desk.Document("chuyển", "gìn giữ hoà bình tại châu Phi"),
            desk.Document("đúng", "gìn giữ hòa bình tại châu Phi"), desk.Document("khác", "huấn luyện cứu nạn"));

        Assert.Equal(["đúng", "chuyển", "gấp"], await desk.Search("gìn giữ hòa bình"));
        Assert.Equal(["chuyển", "đúng", "gấp"], await desk.Search("gìn giữ hoà bình"));
        Assert.Equal(["chuyển", "gấp", "đúng"], (await desk.Search("gin giu hoa binh")).Order(StringComparer.Ordinal));
        Assert.Equal("gấp", (await desk.Search("gin giu hoa binh"))[0]);
    }

    [Theory, OnBothDatabases]
    public async Task Takes_i_and_y_for_one_but_prefers_what_was_typed(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(desk.Document("i", "cử sĩ quan đi học"), desk.Document("y", "cử sỹ quan đi học"));

        Assert.Equal(["y", "i"], await desk.Search("sỹ quan"));
        Assert.Equal(["i", "y"], await desk.Search("sĩ quan"));
    }

    [Theory, OnBothDatabases]
    public async Task Finds_both_spellings_of_Unicode_and_marks_them(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(desk.Document("rời", "Đoàn gìn giữ hoà bình lên đường".Normalize(NormalizationForm.FormD)));

        var found = await desk.Find("gìn giữ hòa bình");

        var runs = Assert.Single(Assert.Single(found.Documents).Passages).Snippet;
        Assert.Equal([new("Đoàn ", false), new("gìn giữ hoà bình", true), new(" lên đường", false)], runs);
    }

    [Theory, OnBothDatabases]
    public async Task Asks_for_quoted_words_in_their_order(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(desk.Document("liền", "công tác đối ngoại năm 2024"), desk.Document("rời", "đối với công tác ngoại giao, đối ngoại"), desk.Document("bỏ dấu", "cong tac doi ngoai"));

        Assert.Equal(["liền"], await desk.Search("\"công tác đối ngoại\""));
        Assert.Equal(2, (await desk.Search("\"cong tac doi ngoai\"")).Count);
        Assert.Equal(["rời"], await desk.Search("\"ngoại giao\" công tác"));
    }

    [Theory, OnBothDatabases]
    public async Task Raises_of_equals_what_speaks_of_the_same_as_the_best(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(Enumerable.Range(1, 4).Select(n => desk.Document($"bài {n}", "Kinh phí gìn giữ hòa bình: kinh phí gìn giữ hòa bình do ngân sách bảo đảm.")));
        await desk.Add(desk.Document("cùng việc", "Kinh phí của đội gìn giữ hòa bình ở xa."), desk.Document("việc khác", "Kinh phí của đội trồng cây gây rừng ở xa."));

        Assert.Equal(["cùng việc", "việc khác"], (await desk.Search("kinh phí")).Skip(4));
    }

    [Theory, OnBothDatabases]
    public async Task Puts_the_document_before_those_that_cite_it(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(
            desk.Document("dẫn", "Căn cứ Nghị quyết số 01-NQ/ĐUX. Nghị quyết số 01-NQ/ĐUX giao các đơn vị. 01-NQ/ĐUX"),
            desk.Document("chính", "Phần thứ nhất", "01/NQ-ĐUX"), desk.Document("lạ", "một hai NQ", "11/NQ-ĐUX"));

        foreach (var typed in new[] { "01-NQ/ĐUX", "1/nq-đux", "Số: 01/NQ-ĐUX", "nghị quyết 1 nq dux" })
        {
            Assert.Equal(["chính", "dẫn"], (await desk.Search(typed)).Take(2));
        }
    }

    [Theory, OnBothDatabases]
    public async Task Finds_what_an_abbreviation_stands_for_and_the_other_way_round(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(desk.Document("dài", "hoạt động gìn giữ hòa bình"), desk.Document("tắt", "hoạt động GGHB"), desk.Document("khác", "hoạt động cứu hộ"));

        Assert.Equal(["tắt", "dài"], await desk.Search("GGHB"));
        Assert.Equal(["dài", "tắt"], await desk.Search("gìn giữ hòa bình"));
    }

    [Theory, OnBothDatabases]
    public async Task Shows_a_bounded_piece_with_what_was_asked(Engine engine)
    {
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(desk.Document("dài", string.Join(' ', Enumerable.Repeat("chữ đệm.", 120)) + " Sĩ quan tham mưu ở Abyei. " + string.Join(' ', Enumerable.Repeat("chữ đệm.", 30))));

        var snippet = (await desk.Find("sĩ quan tham mưu Abyei")).Documents[0].Passages[0].Snippet;

        Assert.InRange(snippet.Sum(r => r.Text.Length), 100, Snippets.LongestLength);
        Assert.Equal(["Sĩ quan tham mưu", "Abyei"], snippet.Where(r => r.IsHit).Select(r => r.Text));
    }

    [Theory, OnBothDatabases]
    public async Task Groups_passages_by_document_and_says_where_they_are(Engine engine)
    {
        const string Text = "Điều 1. Phạm vi\nNghị định này nói về hội nghị.\nĐiều 2. Hội nghị\nHội nghị quốc tế do Thủ tướng quyết định.";
        await using var desk = await SearchDesk.Start(engine);
        await desk.Add(desk.Document("nghị định", Text));

        var document = Assert.Single((await desk.Find("hội nghị quốc tế")).Documents);

        Assert.Equal(["Điều 2. Hội nghị", "Điều 1. Phạm vi"], document.Passages.Select(p => p.Heading));
        Assert.StartsWith("Điều 2", Text.Substring(document.Passages[0].At, document.Passages[0].Length), StringComparison.Ordinal);
    }
}

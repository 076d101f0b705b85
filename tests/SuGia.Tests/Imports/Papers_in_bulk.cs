using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Imports;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Imports;

/// <summary>Registers and texts of the legal code, taken whole or not at all.</summary>
public sealed class Papers_in_bulk
{
    private const string Heads = "so_hieu,loai_van_ban,trich_yeu,ngay_ban_hanh,co_quan_ban_hanh,ngay_hieu_luc";

    [Theory, OnBothDatabases]
    public async Task Of_a_register_come_in_once_and_what_is_odd_is_told(Engine engine)
    {
        await using var app = await App.Start(engine);
        var file = Write($"{Heads}\n91/2019/TT-ABC,Thông tư,Quy định thử nghiệm,05/03/2019,Bộ Thử nghiệm,20/04/2019\n105,Sắc lệnh,\"{new string('a', 600)}\",05/03/1950,Chủ tịch nước,\n92/2019/NĐ-ABC,Nghị định,Quy định khác,05/03/2019,Chính phủ,01/01/2019\n");

        var (first, said) = await Import(app, "papers", file);
        var (second, again) = await Import(app, "papers", file);

        Assert.Equal((0, 0), (first, second));
        Assert.All(new[] { "không theo mẫu nào", "đã cắt bớt", "ghi đúng như trong tệp. (4)" }, w => Assert.Contains(w, said, StringComparison.Ordinal));
        Assert.DoesNotContain("đã nhập", again, StringComparison.OrdinalIgnoreCase);
        await using var db = app.Db();
        var paper = await db.Set<Paper>().SingleAsync(p => p.Number == "91/2019/TT-ABC", Cancel);
        Assert.Equal((PaperOrigin.Normative, new DateOnly(2019, 4, 20)), (paper.Origin, paper.EffectiveOn));
        Assert.Equal(1, await db.Set<Paper>().CountAsync(p => p.Number == "105", Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task With_one_wrong_row_bring_in_nothing(Engine engine)
    {
        await using var app = await App.Start(engine);
        var file = Write($"{Heads}\n91/2019/TT-ABC,Thông tư,Quy định thử nghiệm,05/03/2019,Bộ Thử nghiệm,\n92/2019/TT-ABC,Thông tư,Quy định thử nghiệm,31/02/2019,Bộ Thử nghiệm,\n");

        var (code, said) = await Import(app, "papers", file);

        Assert.Equal(1, code);
        Assert.Contains("31/02/2019", said, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.False(await db.Set<Paper>().AnyAsync(p => p.Number.EndsWith("/2019/TT-ABC"), Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task With_their_texts_are_found_by_them_and_know_what_they_cite(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var file = Write("""
            {"id":"1.1","title":"Phạm vi","source":{"article":"1","loai":"Luật","so_hieu":"91/2019/QH14","trich_yeu":"Thử nghiệm","ngay_ban_hanh":"12/06/2019","co_quan":"Quốc hội","ngay_hieu_luc":"01/01/2020"},"text":"Luật này quy định về kính viễn vọng.","related":["2.1","9.9"]}
            {"id":"1.2","title":"Trách nhiệm","source":{"article":"2","loai":"Luật","so_hieu":"91/2019/QH14","trich_yeu":"Thử nghiệm","ngay_ban_hanh":"12/06/2019","co_quan":"Quốc hội","ngay_hieu_luc":"01/01/2020"},"text":"Cơ quan giữ kính chịu trách nhiệm.","related":["2.1"]}
            {"id":"2.1","title":"Áp dụng","source":{"article":"1","loai":"Nghị định","so_hieu":"92/2020/NĐ-CP","trich_yeu":"Hướng dẫn","ngay_ban_hanh":"17/04/2020","co_quan":"Chính phủ","ngay_hieu_luc":""},"text":"Nghị định này hướng dẫn bảo dưỡng.","related":[]}
            {"id":"4.1","title":"Khác","source":{"article":"1","loai":"Thông tư","so_hieu":"93/2020/TT-ABC"},"text":"Thông tư này nói về bếp ăn.\n\n### 0100200300400500\n\nĐiều 1.1.TL.2.10. Bản chép lạ","related":[]}
            {"id":"3.1","title":"Không nguồn","source":{},"text":"Không rõ của văn bản nào.","related":[]}
            """);

        var (tried, told) = await Legal(app, file, isTry: true);
        await using (var untouched = app.Db())
        {
            Assert.False(await untouched.Set<Paper>().AnyAsync(p => p.Number == "91/2019/QH14", Cancel));
        }

        var (taken, _) = await Legal(app, file, isTry: false);
        var (again, _) = await Legal(app, file, isTry: false);

        Assert.Equal((0, 0, 0), (tried, taken, again));
        Assert.Contains("5 điều, 3 văn bản, 1 dẫn chiếu; 1 điều không rõ văn bản và 1 dẫn chiếu", told, StringComparison.Ordinal);
        await using var db = app.Db();
        var (law, decree) = (await db.Set<Paper>().SingleAsync(p => p.Number == "91/2019/QH14", Cancel), await db.Set<Paper>().SingleAsync(p => p.Number == "92/2020/NĐ-CP", Cancel));
        Assert.Equal((RelationKind.Cites, decree.Id), (Assert.Single(law.Relations).Kind, law.Relations[0].On));
        var undated = await db.Set<Paper>().SingleAsync(p => p.Number == "93/2020/TT-ABC", Cancel);
        Assert.Equal((null, "Thông tư 93/2020/TT-ABC"), (undated.SignedOn, undated.Title));
        Assert.Contains("Không có văn bản nào", (await office.Get("/papers/search?q=%22ban+chep+la%22")).Text, StringComparison.Ordinal);
        Assert.Equal("91/2019/QH14", (await office.Get("/papers/search?q=kinh+vien+vong")).Html.QuerySelector("main h2 a")!.TextContent);
        Assert.Contains("92/2020/NĐ-CP", (await office.Get($"{IPapers.Url(law.Id)}/chain")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Keep_every_page_within_its_bytes_and_do_not_hide_what_ended_a_law(Engine engine)
    {
        const int Decrees = 45;
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var subject = string.Concat(Enumerable.Repeat("quy định chi tiết việc giám sát hành trình của đoàn ", 9));
        await Legal(app, Write(string.Join('\n', [Article("luat", "Luật", "90/2019/QH14", "12/06/2019", "Luật này quy định việc giám sát hành trình."),
            .. Enumerable.Range(1, Decrees).Select(n => Article($"nd{n}", "Nghị định", $"{n}/2020/NĐ-XYZ", "01/02/2020", string.Concat(Enumerable.Repeat($"Đoàn số {n} chịu giám sát hành trình theo lệnh.\\n", 90)), subject, "luat"))])), isTry: false);
        await using var db = app.Db();
        var law = await db.Set<Paper>().SingleAsync(p => p.Number == "90/2019/QH14", Cancel);
        var first = await office.Get($"{IPapers.Url((await db.Set<Paper>().SingleAsync(p => p.Number == "1/2020/NĐ-XYZ", Cancel)).Id)}/relations/new");

        await office.Submit(first, "main form[method=post]", ("Kind", "Replaces"), ("Other", "90/2019/QH14"));
        var paper = await office.Get(IPapers.Url(law.Id));
        var pages = new[] { paper, await office.Get($"{IPapers.Url(law.Id)}/chain"), await office.Get("/papers/search?q=giam+sat+hanh+trinh"), await office.Get("/papers?naming=90/2019/QH14") };

        Assert.Equal([], pages.Where(page => page.Bytes.Length > 30 * 1024).Select(page => (page.Url, page.Bytes.Length)));
        Assert.Contains("Đã bị thay thế", paper.Text, StringComparison.Ordinal);
        Assert.Contains("Đã bị thay thế", pages[1].Text, StringComparison.Ordinal);
        Assert.Contains($"Còn {Decrees + 1 - 12} văn bản nữa", paper.Text, StringComparison.Ordinal);
        Assert.Equal(25, pages[3].Html.QuerySelectorAll("main tbody tr").Length);
    }

    private static string Article(string id, string kind, string number, string signed, string text, string subject = "Giám sát hành trình", string? cites = null) =>
        $$"""{"id":"{{id}}","title":"Phạm vi","source":{"article":"1","loai":"{{kind}}","so_hieu":"{{number}}","trich_yeu":"{{subject}}","ngay_ban_hanh":"{{signed}}","co_quan":"Chính phủ"},"text":"{{text}}","related":[{{(cites is null ? "" : $"\"{cites}\"")}}]}""";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Write(string text)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("sugia-bulk-").FullName, text.StartsWith('{') ? "articles.jsonl" : "so.csv");
        File.WriteAllText(file, text);
        return file;
    }

    private static async Task<(int Code, string Said)> Import(App app, string kind, string file)
    {
        await using var scope = app.Services.CreateAsyncScope();
        using StringWriter to = new();
        return (await ImportCommand.Run(scope.ServiceProvider, kind, file, isTry: false, to, Cancel), to.ToString());
    }

    private static async Task<(int Code, string Said)> Legal(App app, string file, bool isTry)
    {
        await using var scope = app.Services.CreateAsyncScope();
        using StringWriter to = new();
        return (await LegalCode.Take(scope.ServiceProvider, file, isTry, to, Cancel), to.ToString());
    }
}

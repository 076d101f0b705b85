using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Desk_pages
{
    [Theory, OnBothDatabases]
    public async Task Keep_notes_that_are_shown_signed_and_withdrawn_with_a_reason(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var leader = await app.SignedInAs("kieumau");
        await using var db = app.Db();
        var call = CallHead.UrlOf((await db.Set<Call>().SingleAsync(c => c.SentOn == null, TestContext.Current.CancellationToken)).Id);
        var blank = await office.Submit(await office.Get(NoteUrl(await office.Get(call))), "main form", ("Scope", "Readers"));
        Assert.Equal(422, blank.Status);
        Assert.NotNull(blank.Html.QuerySelector("#Text-problem"));
        Assert.Contains("không thuộc bí mật nhà nước", blank.Text, StringComparison.Ordinal);

        Assert.Equal(303, (await office.Submit(blank, "main form", ("Text", "Đã gọi hỏi Phái đoàn"))).Status);
        Assert.Equal(303, (await office.Submit(blank, "main form", ("Text", "Đã gọi hỏi Phái đoàn"))).Status);
        await office.Submit(await office.Get(NoteUrl(await office.Get(call))), "main form", ("Text", "Chỉ để nội bộ"), ("Scope", "Office"));
        Assert.Equal(2, await db.Set<Note>().CountAsync(n => n.SubjectUrl == call, TestContext.Current.CancellationToken));
        var seen = await leader.Get(call);
        Assert.Contains("Đã gọi hỏi Phái đoàn", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Mai Thị Nháp", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chỉ để nội bộ", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Đã gọi hỏi Phái đoàn", (await leader.Get($"{call}?asOf=2026-11-21")).Text, StringComparison.Ordinal);

        var note = await db.Set<Note>().SingleAsync(n => n.SubjectUrl == call && n.Scope == NoteScope.Readers, TestContext.Current.CancellationToken);
        var withdrawal = await office.Get($"/peacekeeping/notes/{note.Id.Value}/withdrawal");
        Assert.NotNull((await office.Submit(withdrawal, "main form")).Html.QuerySelector("#Reason-problem"));
        await office.Submit(withdrawal, "main form", ("Reason", "Ghi nhầm đợt"));
        Assert.Contains("Ghi nhầm đợt", (await office.Get(call)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Đã gọi hỏi Phái đoàn", (await leader.Get(call)).Text, StringComparison.Ordinal);
        Assert.Contains("Rút ghi chú", (await office.Get($"/history/{note.Id.Value}")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Show_a_unit_the_open_notes_of_its_own_people_alone(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        var ids = await SampleIds.Of(app);
        foreach (var person in (string[])[ids.Find("PersonId", true)!, ids.Find("PersonId", false)!])
        {
            var form = NoteUrl(await office.Get($"/peacekeeping/officers/{person}"));
            await office.Submit(await office.Get(form), "main form", ("Text", "Mở cho mọi người"), ("Scope", "Readers"));
            await office.Submit(await office.Get(form), "main form", ("Text", "Riêng của Văn phòng"), ("Scope", "Office"));
        }

        var mine = await unit.Get($"/peacekeeping/officers/{ids.Find("PersonId", true)}");
        Assert.Contains("Mở cho mọi người", mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Riêng của Văn phòng", mine.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await unit.Get($"/peacekeeping/officers/{ids.Find("PersonId", false)}")).Status);
        await using var db = app.Db();
        foreach (var note in await db.Set<Note>().Where(n => n.Text == "Mở cho mọi người").ToListAsync(TestContext.Current.CancellationToken))
        {
            var isMine = note.SubjectUrl.EndsWith(ids.Find("PersonId", true)!, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(isMine ? 200 : 404, (await unit.Get($"/peacekeeping/notes?on={note.Subject}")).Status);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Hand_all_open_work_over_in_one_act_with_a_record_to_sign(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var (mine, to) = (await app.AccountOf("nhap"), await app.OpenAccount("bangiao", "Lê Thay Thế"));
        Assert.Contains("UNMISS-2026-02", (await office.Get(ShowDesk.Url)).Text, StringComparison.Ordinal);

        var preview = await office.Get($"{HandOverDesk.Url}?from={mine}");
        Assert.Contains("UNMISS-2026-02", preview.Text, StringComparison.Ordinal);
        var refused = await office.Submit(preview, "main form[method=post]");
        Assert.All(["To", "Reason"], field => Assert.NotNull(refused.Html.QuerySelector($"#{field}-problem")));
        var same = await office.Submit(preview, "main form[method=post]", ("To", mine.ToString()), ("Reason", "Chuyển công tác"));
        Assert.Equal("Người nhận phải khác người bàn giao.", same.Html.QuerySelector("#To-problem")!.TextContent);
        var stale = await office.Submit(preview, "main form[method=post]", ("Seen", "khác"), ("To", to.ToString()), ("Reason", "Chuyển công tác"));
        Assert.Contains("Danh sách việc đã thay đổi", string.Join(' ', stale.Problems), StringComparison.Ordinal);

        var handed = await office.Submit(stale, "main form[method=post]");
        Assert.Equal(303, handed.Status);
        Assert.Equal(handed.Location, (await office.Submit(stale, "main form[method=post]")).Location);
        var record = await office.Follow(handed);
        Assert.All(["Lê Thay Thế", "UNMISS-2026-02", "BÊN GIAO", "BÊN NHẬN", "đã giao, nhận đủ 1 việc"], text => Assert.Contains(text, record.Text, StringComparison.Ordinal));
        var call = await db.Set<Call>().AsNoTracking().SingleAsync(c => c.SentOn == null, TestContext.Current.CancellationToken);
        Assert.Equal(to, call.CaseOfficer);
        Assert.Contains("Bàn giao đợt gọi", (await office.Get($"/history/{call.Id.Value}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("UNMISS-2026-02", (await office.Get(ShowDesk.Url)).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Log_exchanges_and_say_which_answer_is_overdue(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var refused = await office.Submit(await office.Get("/peacekeeping/exchanges/new"), "main form", ("On", "31/02/2026"), ("Topic", "Hỏi về đợt tuyển"));
        Assert.Equal("Hỏi về đợt tuyển", refused.Html.QuerySelector("#Topic")!.GetAttribute("value"));
        Assert.All(["On", "Party", "Channel", "Direction"], field => Assert.NotNull(refused.Html.QuerySelector($"#{field}-problem")));
        Assert.Equal(303, (await office.Submit(refused, "main form", ("On", "20/11/2026"), ("Party", "Phái đoàn thường trực"), ("Channel", "Email"), ("Direction", "Sent"), ("AnswerDueOn", "21/11/2026"))).Status);
        var list = await office.Get(ListExchanges.Url);
        Assert.Contains("Quá hạn 21/11/2026", list.Text, StringComparison.Ordinal);
        var answer = await office.Get(list.Html.QuerySelectorAll("main a").First(a => a.TextContent == "Quá hạn 21/11/2026").GetAttribute("href")!);
        var early = await office.Submit(answer, "main form", ("On", "19/11/2026"));
        Assert.Equal("Ngày trả lời trước ngày trao đổi 20/11/2026.", early.Html.QuerySelector("#On-problem")!.TextContent);
        Assert.Equal(303, (await office.Submit(early, "main form", ("On", "22/11/2026"), ("Answer", "Đã có số liệu"))).Status);
        Assert.Equal(422, (await office.Submit(answer, "main form", ("On", "22/11/2026"))).Status);
        Assert.Contains("Đã trả lời 22/11/2026", (await office.Get(ListExchanges.Url)).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Watch_vacancies_until_closed_and_review_plans_without_their_bodies(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        var nowhere = await office.Submit(await office.Get("/peacekeeping/watches/new"), "main form", ("Kind", "Vacancy"), ("Title", "Cố vấn cảnh sát"), ("NextLookOn", "1/12/2026"));
        Assert.Equal("Ghi nơi đã thấy hoặc nêu văn bản.", nowhere.Html.QuerySelector("#SeenAt-problem")!.TextContent);
        Assert.Equal(303, (await office.Submit(nowhere, "main form", ("SeenAt", "Trang tuyển dụng LHQ"))).Status);
        var look = await office.Get((await office.Get(ListWatches.Url)).Html.QuerySelectorAll("main a").First(a => a.TextContent == "Xem lại 01/12/2026").GetAttribute("href")!);
        Assert.NotNull((await office.Submit(look, "main form", ("Closes", "true"))).Html.QuerySelector("#Outcome-problem"));
        await office.Submit(look, "main form", ("Closes", "true"), ("Outcome", "Đã có người trúng tuyển"));
        Assert.Contains("Kết thúc 22/11/2026", (await office.Get(ListWatches.Url)).Text, StringComparison.Ordinal);

        var plans = await office.Get(ListPlans.Url);
        Assert.Contains("Quá hạn 31/10/2026", plans.Text, StringComparison.Ordinal);
        var review = await office.Get(plans.Html.QuerySelectorAll("main a").First(a => a.TextContent == "Quá hạn 31/10/2026").GetAttribute("href")!);
        await office.Submit(review, "main form", ("On", "22/11/2026"), ("ReviewOn", "22/5/2027"));
        Assert.DoesNotContain("Quá hạn", (await office.Get(ListPlans.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("Quá hạn 31/10/2026", (await office.Get($"{ListPlans.Url}?asOf=2026-11-21")).Text, StringComparison.Ordinal);
        Assert.Contains("30/06/2026", (await office.Get($"{ListPlans.Url}?asOf=2026-06-24")).Text, StringComparison.Ordinal);
        Assert.Contains("13/11/2026", (await office.Get($"{ListWatches.Url}?asOf=2026-11-12")).Text, StringComparison.Ordinal);
        var taken = await office.Submit(await office.Get("/peacekeeping/plans/new"), "main form", ("Situation", "Security"), ("Reference", "PA-07"), ("Holder", "Văn phòng"), ("ReviewOn", "1/1/2027"));
        Assert.Equal("Đã có phương án ký hiệu PA-07.", taken.Html.QuerySelector("#Reference-problem")!.TextContent);
        Assert.All((string[])[ListPlans.Url, ListWatches.Url, ListExchanges.Url, ShowDesk.Url], url => Assert.Equal(403, unit.Get(url).GetAwaiter().GetResult().Status));
    }

    private static string NoteUrl(Page page) => page.Html.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).First(h => h.Contains("/notes/new", StringComparison.Ordinal));
}

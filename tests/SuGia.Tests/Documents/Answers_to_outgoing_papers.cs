using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Answers_to_outgoing_papers
{
    private const string Form = "main form[method=post]";

    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly DateOnly Signed = new(2026, 11, 2);

    [Fact]
    public void Are_in_time_until_the_last_day_and_late_after_it()
    {
        DateOnly due = new(2026, 11, 10);

        Assert.Equal(AnswerState.NotAwaited, Dispatch.StateOf(null, null, null, Today));
        Assert.Equal(AnswerState.Awaited, Dispatch.StateOf(due, null, null, due));
        Assert.Equal(AnswerState.Overdue, Dispatch.StateOf(due, null, null, due.AddDays(1)));
        Assert.Equal(AnswerState.Answered, Dispatch.StateOf(due, due, null, Today));
        Assert.Equal(AnswerState.AnsweredLate, Dispatch.StateOf(due, due.AddDays(1), null, Today));
        Assert.Equal(AnswerState.Overdue, Dispatch.StateOf(due, Today, null, Today.AddDays(-1)));
        Assert.Equal(AnswerState.Recalled, Dispatch.StateOf(due, due, Today, Today));
        Assert.Equal(AnswerState.Answered, Dispatch.StateOf(null, due, null, Today));
    }

    [Fact]
    public void Come_to_a_paper_that_was_sent_once_and_not_before_it()
    {
        var (dispatch, answer) = (Sent(), PaperId.From(Guid.CreateVersion7()));

        Assert.Equal([DispatchProblems.AnswerBeforeSigned(Signed)], dispatch.Await(Signed.AddDays(-1)).Problems);
        Assert.Equal([DispatchProblems.NothingToAnswer], Sent(isSent: false).TakeAnswer(answer, Today, Today).Problems);
        Assert.Equal([DispatchProblems.AnswersItself], dispatch.TakeAnswer(dispatch.Paper, Today, Today).Problems);
        Assert.Equal([DispatchProblems.NotYet], dispatch.TakeAnswer(answer, Today.AddDays(1), Today).Problems);
        Assert.Equal([DispatchProblems.AnsweredBeforeSent(Signed)], dispatch.TakeAnswer(answer, Signed.AddDays(-1), Today).Problems);
        Assert.True(dispatch.Await(Signed.AddDays(10)).Ok);
        Assert.True(dispatch.TakeAnswer(answer, Signed.AddDays(3), Today).Ok);
        Assert.Equal([DispatchProblems.Answered], dispatch.TakeAnswer(answer, Today, Today).Problems);
        Assert.Equal([DispatchProblems.Answered], dispatch.Await(Today).Problems);
    }

    [Fact]
    public void Are_not_awaited_to_what_was_called_back()
    {
        var dispatch = Sent();
        dispatch.Recall(Today, "Gửi nhầm", Today);

        Assert.Equal([DispatchProblems.Recalled], dispatch.Await(Today).Problems);
        Assert.Equal([DispatchProblems.Recalled], dispatch.TakeAnswer(PaperId.From(Guid.CreateVersion7()), Today, Today).Problems);
    }

    [Theory, OnBothDatabases]
    public async Task Are_followed_each_count_with_its_list(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var late = await Send(visitor, "Hỏi ý kiến một", "10/11/2026");
        await Send(visitor, "Hỏi ý kiến hai", "21/11/2026");
        var waiting = await Send(visitor, "Hỏi ý kiến ba", "30/11/2026");
        var recalled = await Send(visitor, "Hỏi ý kiến bốn", null);
        await visitor.Submit(await visitor.Get($"{recalled}/recall"), Form, ("On", "22/11/2026"), ("Reason", "Gửi nhầm"));

        var early = await visitor.Submit(await visitor.Get($"{waiting}/await"), Form, ("AnswerDueOn", "08/11/2026"));
        var moved = await visitor.Submit(await visitor.Get($"{waiting}/await"), Form, ("AnswerDueOn", "25/11/2026"));
        var nothing = await visitor.Submit(await visitor.Get($"{late}/answer"), Form, ("On", "18/11/2026"), ("Other", "404/XX"));
        var answered = await visitor.Submit(await visitor.Get($"{late}/answer"), Form, ("On", "18/11/2026"), ("Other", "311/V02-P3"));

        Assert.Equal((422, 303, 422, 303), (early.Status, moved.Status, nothing.Status, answered.Status));
        var rows = (await visitor.Get("/papers/out/settlement?from=1%2F11%2F2026&until=30%2F11%2F2026")).Html.QuerySelectorAll("main table tr").Where(r => r.QuerySelector("a") is not null)
            .ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim(), r => (Count: r.QuerySelector("td")!.TextContent.Trim(), Url: r.QuerySelector("a")!.GetAttribute("href")!));
        Assert.Equal(["0", "1", "2", "0", "1", "1", "5"], rows.Values.Select(r => r.Count));
        foreach (var (count, url) in rows.Values)
        {
            Assert.Equal(count, $"{(await visitor.Get(url)).Html.QuerySelectorAll("main tbody tr").Length}");
        }

        Assert.Contains("311/V02-P3", (await visitor.Get(rows["Trả lời muộn"].Url)).Text, StringComparison.Ordinal);
        Assert.Equal("0", (await visitor.Get("/papers/out/settlement?from=1%2F01%2F2026&until=31%2F01%2F2026")).Html.QuerySelector("main tfoot td")!.TextContent.Trim());
    }

    [Theory, OnBothDatabases]
    public async Task Say_of_themselves_what_they_answer(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var sent = await Send(visitor, "Hỏi ý kiến", "30/11/2026");

        await visitor.Submit(await visitor.Get($"{sent}/answer"), Form, ("On", "18/11/2026"), ("Other", "311/V02-P3"));

        await using var db = app.Db();
        var (answer, asked) = (await db.Set<Paper>().SingleAsync(p => p.Number == "311/V02-P3", TestContext.Current.CancellationToken), await db.Set<Paper>().SingleAsync(p => p.Title == "Hỏi ý kiến", TestContext.Current.CancellationToken));
        Assert.Equal((RelationKind.Answers, asked.Id), (answer.Relations.Single().Kind, answer.Relations.Single().On));
        Assert.Contains("311/V02-P3", (await visitor.Get(sent)).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Are_due_no_earlier_than_the_paper_is_signed_and_then_nothing_is_kept(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");

        var refused = await visitor.Submit(await visitor.Get("/papers/out/new"), Form,
            ("Series", await Day_books.IdOf(app, "VPTT")), ("Title", "Hỏi ý kiến"), ("SignedOn", "10/11/2026"), ("AnswerDueOn", "09/11/2026"));

        Assert.Equal(422, refused.Status);
        Assert.Contains("10/11/2026", Assert.Single(refused.Problems), StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.False(await db.Set<GivenNumber>().AnyAsync(n => n.Text == "319/VPTT", TestContext.Current.CancellationToken));
    }

    /// <summary>Signed and sent on 9 November 2026.</summary>
    private static async Task<string> Send(Visitor visitor, string title, string? due)
    {
        var form = await visitor.Get("/papers/out/new");
        var series = form.Html.QuerySelectorAll("#Series option").Single(o => o.TextContent.StartsWith("…/VPTT", StringComparison.Ordinal)).GetAttribute("value")!;
        var made = await visitor.Submit(form, Form, ("Series", series), ("Title", title), ("SignedOn", "09/11/2026"), ("Addressees", "Cục Đối ngoại"), ("AnswerDueOn", due ?? ""));
        await visitor.Submit(await visitor.Get($"{made.Location}/deliveries/new"), Form, ("To", "Cục Đối ngoại"), ("Way", "Electronic"), ("On", "09/11/2026"));
        return made.Location!;
    }

    private static Dispatch Sent(bool isSent = true)
    {
        var series = Series.Open(new("Văn phòng", SeriesDirection.Outgoing, null, SeriesPeriod.Year, NumberForm.State, "VP", false, new(2026, 1, 1), 0), Today).Value.Series;
        var number = series.Give(Signed, Today).Value.Number;
        var paper = Paper.Register(new(number.Text, PaperKind.OfficialLetter, "Văn phòng", "Hỏi ý kiến", Signed), Today).Value.Paper;
        var dispatch = Dispatch.Enter(paper, number, new("Văn thư", 1, ""), Today).Value.Dispatch;
        if (isSent)
        {
            dispatch.Deliver(new("Cục Đối ngoại", DeliveryWay.Electronic, 1, Signed, "", ""), Today);
        }

        return dispatch;
    }
}

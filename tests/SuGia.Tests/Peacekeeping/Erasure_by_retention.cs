using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using SuGia.Sample;
using SuGia.Tests.Data;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed partial class Erasure_by_retention
{
    private const string Url = "/peacekeeping/retention";
    private const string Preview = "button[value=preview]";
    private const string Erase = "button[value=erase]";

    /// <summary>By then everything of the sample world is past its term, but the board of November 2026, which has not decided.</summary>
    private static readonly DateOnly Late = new(2035, 2, 1);

    private static readonly DateOnly[] Days = [new(2026, 11, 22), new(2027, 3, 1), Late];

    /// <summary>What the board of February 2026 said of those whom it did not choose.</summary>
    private static readonly string[] Said = ["Tổng điểm thấp hơn người được chọn cuối cùng", "Đề nghị xem lại điểm phỏng vấn", "Phiếu điểm đủ và đúng; thứ tự không đổi"];

    private static readonly (string, string) Why = ("Reason", "Lãnh đạo Văn phòng duyệt danh sách ngày 30/1/2035");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Leaves_every_figure_the_chain_and_the_replay_as_they_were_and_no_value_anywhere(Engine engine)
    {
        await using var app = await App.Start(engine, today: Late);
        using var archivist = await Archivist(app);
        var (figures, salts) = (await Figures(app), await SaltsOfTheErased(app));
        Assert.NotEmpty(salts);
        Assert.All(Said, text => Assert.NotEqual(0, Holding(app, text).Result));

        foreach (var kind in Enum.GetValues<RetentionKind>())
        {
            await EraseAll(archivist, kind);
        }

        Assert.Equal(figures, await Figures(app));
        await Replays(app);
        Assert.All(Said, text => Assert.Equal(0, Holding(app, text).Result));
        Assert.Empty((await Salts(app, _ => true)).Intersect(salts));
        await using var db = app.Db();
        Assert.Equal((0, 0), (await db.Set<Vetting>().CountAsync(Cancel), await db.Set<FitnessCheck>().CountAsync(f => f.Outcome != Fitness.Erased || f.Paper != null, Cancel)));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Is_one_act_that_names_the_rule_and_the_reason_and_is_told_by_the_history_of_each_record(Engine engine)
    {
        await using var app = await App.Start(engine, today: Late);
        using var archivist = await Archivist(app);
        var preview = await archivist.Press(Ticked(await archivist.Get($"{Url}?kind=Candidates"), 2), Preview);
        Assert.Contains("2 dòng sẽ bị xóa", preview.Text, StringComparison.Ordinal);
        Assert.Contains("chưa kiểm chứng", preview.Text, StringComparison.Ordinal);
        var unreasoned = await archivist.Press(preview, Erase);
        Assert.NotEqual("", unreasoned.Beside("Reason"));

        var changes = await app.Changes();
        var erased = await archivist.Press(unreasoned, Erase, Why);
        Assert.Contains("Đã xóa 2 dòng theo thời hạn lưu", (await archivist.Follow(erased)).Text, StringComparison.Ordinal);
        Assert.Equal(303, (await archivist.Press(unreasoned, Erase, Why)).Status);
        Assert.Equal(changes + 1, await app.Changes());

        var told = Assert.Single(await app.Last(1));
        Assert.Equal((nameof(ErasedByRetention), Why.Item2), (told.Event, told.Reason));
        Assert.Contains("KEEP-CANDIDATE", told.Details, StringComparison.Ordinal);
        var history = await archivist.Get($"/history/{told.Record}");
        Assert.Contains("Đã xóa theo thời hạn lưu", history.Text, StringComparison.Ordinal);
        Assert.Contains(history.Html.QuerySelectorAll("main td"), cell => cell.TextContent.Trim() == "đã xóa theo thời hạn lưu");
        Assert.Single(history.Html.QuerySelectorAll("main .lead .st.ok"));
        Assert.Contains("đã xóa theo thời hạn lưu", (await archivist.Get($"/peacekeeping/selections/{told.Record}")).Text, StringComparison.Ordinal);
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Is_told_of_a_newer_version_and_then_erases_nothing_of_anyone(Engine engine)
    {
        await using var app = await App.Start(engine, today: Late);
        using var archivist = await Archivist(app);
        var list = await archivist.Get($"{Url}?kind=Vetting");
        var preview = await archivist.Press(Ticked(list, 25), Preview);
        var person = await PersonOf(app, list);
        using var vetter = await app.SignedInAs("thamtra");
        await vetter.Take($"{OfficerHead.UrlOf(person)}/vetting/new", ("Kind", "SelfAttestation"), ("FirstOn", "1/2/2035"), ("Outcome", "Clear"));
        var changes = await app.Changes();

        var stale = await archivist.Press(preview, Erase, Why);

        Assert.Equal((422, changes), (stale.Status, await app.Changes()));
        Assert.Contains(stale.Problems, p => p.Contains("đã sửa hồ sơ này", StringComparison.Ordinal));
        await using var db = app.Db();
        Assert.Equal(25, (await archivist.Get($"{Url}?kind=Vetting")).Html.QuerySelectorAll("[name=Chosen]").Length);
        Assert.Equal(0, await db.Set<LedgerEntry>().CountAsync(e => e.Event == nameof(ErasedByRetention), Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task Refuses_what_is_not_past_its_term_and_a_choice_of_nothing(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var archivist = await Archivist(app);
        var page = await archivist.Get(Url);
        Assert.Single(page.Html.QuerySelectorAll("[name=Chosen]"));
        Assert.Contains("ít nhất một dòng", (await archivist.Press(page, Preview)).Beside("Chosen"), StringComparison.Ordinal);
        await using var db = app.Db();
        var recent = await db.Set<Vetting>().Where(v => v.On > new DateOnly(2026, 1, 1)).Select(v => v.Id).FirstAsync(Cancel);
        page.Html.QuerySelector("[name=Chosen]")!.SetAttribute("value", $"{recent}.99");

        var refused = await archivist.Press(Ticked(page, 1), Preview);

        Assert.Equal(422, refused.Status);
        Assert.Contains("chưa quá thời hạn lưu", refused.Beside("Chosen"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Shows_nothing_to_whoever_may_not_read_the_group_and_counts_those_beyond_reach(Engine engine)
    {
        await using var app = await App.Start(engine, today: Late);
        using var office = await app.SignedInAs("nhap");
        using var vetter = await app.SignedInAs("thamtra");
        var (closed, ids) = (await office.Get(Url), await SampleIds.Of(app));
        Assert.Contains("không có quyền đọc nhóm dữ liệu nào", closed.Text, StringComparison.Ordinal);
        Assert.Empty(closed.Html.QuerySelectorAll("main table"));
        Assert.Equal(403, (await vetter.Get(Url)).Status);

        using var unit = await Archivist(app, ids.UnitId, "standing-office", "vetting");
        var page = await unit.Get(Url);
        var text = page.Html.QuerySelector("main")!.TextContent;
        Assert.Contains("ngoài phạm vi của bạn", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kết luận sức khỏe, tiêm chủng", text, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.Equal(page.Html.QuerySelectorAll("main th small .t").Select(code => code.TextContent).Distinct().Count(), await db.Set<ReadOfPerson>().CountAsync(r => r.Group == FieldGroup.Vetting, Cancel));
        Assert.InRange(page.Html.QuerySelectorAll("[name=Chosen]").Length, 1, 24);
    }

    private static async Task EraseAll(Visitor archivist, RetentionKind kind)
    {
        for (var page = await archivist.Get($"{Url}?kind={kind}"); page.Html.QuerySelector("[name=Chosen]") is not null;)
        {
            Assert.Equal($"{kind}", page.Html.QuerySelector("[name=Kind]")!.GetAttribute("value"));
            var erased = await archivist.Press(await archivist.Press(Ticked(page, 25), Preview), Erase, Why);
            Assert.Equal((303, ""), (erased.Status, string.Join(" ", erased.Problems)));
            page = await archivist.Follow(erased);
            if (page.Html.QuerySelector("[name=Kind]")?.GetAttribute("value") != $"{kind}")
            {
                return;
            }
        }
    }

    private static Page Ticked(Page page, int count)
    {
        foreach (var box in page.Html.QuerySelectorAll("[name=Chosen]").Take(count))
        {
            box.SetAttribute("checked", "checked");
        }

        return page;
    }

    private static async Task<PersonId> PersonOf(App app, Page list)
    {
        await using var db = app.Db();
        var row = Guid.Parse(list.Html.QuerySelectorAll("[name=Chosen]")[^1].GetAttribute("value")!.Split('.')[0]);
        return await db.Set<Vetting>().Where(v => v.Id == row).Select(v => v.Person).SingleAsync(Cancel);
    }

    /// <summary>Someone who edits files and may read the groups as well.</summary>
    private static async Task<Visitor> Archivist(App app, Guid? unit = null, params string[] roles)
    {
        Act act = new(Guid.CreateVersion7(), Reader.System.Id, null, "", app.Clock.GetUtcNow());
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Null(await scope.ServiceProvider.GetRequiredService<Opening>().Open(
            "luutru", "Lê Lưu Trữ", SampleWorld.Password, [.. (roles is [] ? ["standing-office", "vetting", "welfare"] : roles).Select(r => (r, unit))], act, Cancel));
        return await app.SignedInAs("luutru");
    }

    private static async Task<IReadOnlyList<string>> Figures(App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var figures = scope.ServiceProvider.GetRequiredService<IFigures>();
        List<string> values = [];
        foreach (var day in Days)
        {
            foreach (var figure in figures.Catalogue)
            {
                values.Add($"{figure.Is.Code} {day:O}: {(await figures.Value(figure.Is.Code, day, Scope.Whole, Cancel)).Value}");
            }
        }

        return values;
    }

    private static async Task Replays(App app)
    {
        await using var db = app.Db();
        var ledger = await db.Set<LedgerEntry>().AsNoTracking().OrderBy(e => e.Sequence).ToListAsync(Cancel);
        Assert.Empty(Chain.Faults(ledger));
        var told = Replay.Of(ledger);
        foreach (var table in TableRows.Followed(db))
        {
            Assert.Equal((await TableRows.Of(db, table)).Order(StringComparer.Ordinal), told.GetValueOrDefault(table.GetTableName()!, []).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>In how many rows of all tables a text stands, whatever the column.</summary>
    private static async Task<int> Holding(App app, string text)
    {
        await using var db = app.Db();
        var found = 0;
        foreach (var column in db.Model.GetEntityTypes().SelectMany(e => e.GetTableMappings().Single().Table.Columns).Distinct().Where(c => c.ProviderClrType == typeof(string)))
        {
            found += (await Catalogue.Read(db, $"""SELECT 1 FROM "{column.Table.Name}" WHERE "{column.Name}" LIKE '%{text}%'""", _ => 1)).Count;
        }

        return found;
    }

    /// <summary>The salts of vettings, of outcomes of checks, and of what was said of candidates who were not chosen.</summary>
    private static async Task<IReadOnlyList<string>> SaltsOfTheErased(App app)
    {
        await using var db = app.Db();
        var candidates = (await db.Set<SelectionCandidate>().AsNoTracking().ToListAsync(Cancel)).Where(c => c.Results.Any(r => r.Outcome != CandidateOutcome.Chosen)).ToList();
        var rows = candidates.SelectMany(c => c.Scores.Select(s => s.Id).Concat(c.Results.Select(r => r.Id)).Concat(c.Reviews.Select(r => r.Id))).Select(id => $"{id:D}").ToHashSet();
        return await Salts(app, field => field[0] is "peacekeeping_vetting" || (field[0], field[2]) is ("peacekeeping_fitness", "Outcome") || rows.Contains(field[1]));
    }

    /// <summary>Of values that say something.</summary>
    private static async Task<IReadOnlyList<string>> Salts(App app, Func<string[], bool> isAsked)
    {
        await using var db = app.Db();
        var texts = await db.Set<LedgerEntry>().Where(e => e.Personal != null).Select(e => e.Personal!).ToListAsync(Cancel);
        return [.. texts.SelectMany(t => Field().Matches(t)).Where(m => isAsked(m.Groups[1].Value.Split('/'))).Select(m => m.Groups[2].Value)];
    }

    [GeneratedRegex("\"([a-z_]+/[0-9a-f-]+/\\w+)\":\\[\"([0-9a-f]{32})\",\"[^\"]")]
    private static partial Regex Field();
}

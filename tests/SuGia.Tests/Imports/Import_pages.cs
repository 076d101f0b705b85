using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Imports;
using SuGia.Modules.Organisation;
using SuGia.Tests.Sheets;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Imports;

public sealed class Import_pages
{
    private const string Good = "Mã cán bộ\tHọ và tên\tGiới tính\tĐiện thoại\nSQ-9001\tLê Thị Thử\tNữ\t\nSQ-0001\t\t\t0000 999 999\n";
    private const string Upload = "form[enctype]";
    private const string Take = "form[action$='/take']";

    [Theory, OnBothDatabases]
    public async Task Lead_from_pasted_rows_through_the_dry_run_to_the_result_and_back(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap", "en-GB");

        var dryRun = await DryRun(office, "persons", Good);
        Assert.Contains("1 to add, 1 to change", dryRun.Text, StringComparison.Ordinal);
        Assert.Contains("Phone: 0000 000 000 → 0000 999 999", dryRun.Text, StringComparison.Ordinal);
        var result = await Landed(office, await office.Submit(dryRun, Take));
        Assert.Contains("1 added, 1 changed", result.Text, StringComparison.Ordinal);
        Assert.Contains("Lê Thị Thử · SQ-9001", result.Text, StringComparison.Ordinal);
        Assert.Contains("pasted rows", (await office.Get("/imports")).Text, StringComparison.Ordinal);
        Assert.Empty(Waiting(app));

        var undone = await Landed(office, await office.Submit(await office.Get(result.Url + "/undo"), "form[method=post]"));
        Assert.Contains("Undone", undone.Text, StringComparison.Ordinal);
        Assert.Contains("already", (await office.Get(result.Url + "/undo")).Text, StringComparison.Ordinal);
        Assert.False(await app.Db().Set<Person>().AnyAsync(p => p.Code == "SQ-9001", Cancel));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Fact]
    public async Task Take_a_file_as_they_take_its_pasted_rows()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var office = await app.SignedInAs("nhap", "en-GB");
        using SentFile file = new("nguoi.csv", SheetFiles.Csv(Good));

        var dryRun = await Landed(office, await office.Submit(file.In(await office.Get("/imports/persons")), Upload));

        Assert.Contains("1 to add, 1 to change", dryRun.Text, StringComparison.Ordinal);
        Assert.Contains("nguoi.csv", dryRun.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_twice_take_once()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var office = await app.SignedInAs("nhap");
        var dryRun = await DryRun(office, "persons", Good);

        var first = await Landed(office, await office.Submit(dryRun, Take));
        var second = await Landed(office, await office.Submit(dryRun, Take));

        Assert.Equal(first.Url, second.Url);
        Assert.Equal(1, await app.Db().Set<Import>().CountAsync(Cancel));
        Assert.Equal(1, await app.Db().Set<LedgerEntry>().CountAsync(e => e.Event == "FileImported", Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task Show_a_new_dry_run_where_a_record_changed_meanwhile(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap", "en-GB");
        var dryRun = await DryRun(office, "persons", Good);
        await app.Take("persons", "Mã cán bộ,Điện thoại\nSQ-0001,0000 888 888\n");

        var again = await Landed(office, await office.Submit(dryRun, Take));

        Assert.Contains("records changed after the dry run", again.Text, StringComparison.Ordinal);
        Assert.Contains("0000 888 888 → 0000 999 999", again.Text, StringComparison.Ordinal);
        Assert.Contains("1 added, 1 changed", (await Landed(office, await office.Submit(again, Take))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Give_the_faulty_file_back_with_its_faults_marked_and_offer_no_button()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var office = await app.SignedInAs("nhap", "en-GB");

        var dryRun = await DryRun(office, "persons", "Mã cán bộ\tHọ và tên\tGiới tính\nSQ-9001\tLê Thị Thử\tNử\n");
        var marked = await office.Get(dryRun.Only<IHtmlAnchorElement>("a[href$='/faults']").GetAttribute("href")!);

        Assert.Empty(dryRun.Html.QuerySelectorAll(Take));
        Assert.Contains("C2", dryRun.Text, StringComparison.Ordinal);
        Assert.Contains("Male, Female", SheetFiles.Cells(new MemoryStream(marked.Bytes))[0][^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("formula"), InlineData("picture"), InlineData("TCVN3"), InlineData("bomb"), InlineData("old")]
    public async Task Refuse_what_is_no_honest_table_in_words(string what)
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var office = await app.SignedInAs("nhap", "en-GB");
        var (stream, says) = Hostile(what);
        using SentFile file = new("tep.xlsx", stream);

        var dryRun = await Landed(office, await office.Submit(file.In(await office.Get("/imports/persons")), Upload));

        Assert.Equal(200, dryRun.Status);
        Assert.Contains(says, dryRun.Text, StringComparison.Ordinal);
        Assert.Empty(dryRun.Html.QuerySelectorAll(Take));
    }

    [Theory]
    [InlineData(51, 422, "larger than 50 MB"), InlineData(80, 413, "under 50 MB each")]
    public async Task Refuse_too_large_a_file_in_words_and_never_by_a_broken_line(int megabytes, int status, string says)
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var office = await app.SignedInAs("nhap", "en-GB");
        using SentFile file = new("lon.csv", new MemoryStream(new byte[megabytes << 20]));

        var refused = await office.Submit(file.In(await office.Get("/imports/persons")), Upload);

        Assert.Equal(status, refused.Status);
        Assert.Contains(says, refused.Text, StringComparison.Ordinal);
        Assert.Empty(Waiting(app));
    }

    [Fact]
    public async Task Ask_for_a_file_or_rows_where_nothing_was_sent()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var office = await app.SignedInAs("nhap", "en-GB");

        var refused = await office.Submit(await office.Get("/imports/persons"), Upload);

        Assert.Equal(422, refused.Status);
        Assert.Contains("Choose a file", Assert.Single(refused.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wipe_a_file_that_is_dropped_or_waits_more_than_a_day()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var office = await app.SignedInAs("nhap", "en-GB");
        var dropped = await DryRun(office, "persons", Good);
        Assert.Equal(2, Waiting(app).Count);
        Assert.All(Waiting(app), f => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(f)));

        await office.Submit(dropped, "form[action$='/drop']");
        Assert.Empty(Waiting(app));

        var kept = await DryRun(office, "persons", Good);
        app.Clock.Move(TimeSpan.FromHours(25));
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<JobKeeper>().WipeOld(Cancel);
        Assert.Empty(Waiting(app));
        using var nextDay = await app.SignedInAs("nhap", "en-GB");
        Assert.Contains("more than 24 hours", (await nextDay.Get(kept.Url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_of_a_job_that_a_restart_interrupted_that_nothing_was_saved()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var office = await app.SignedInAs("nhap", "en-GB");
        var dryRun = await DryRun(office, "persons", Good);
        await using var scope = app.Services.CreateAsyncScope();
        var jobs = scope.ServiceProvider.GetRequiredService<JobKeeper>();
        await jobs.Claim(Guid.Parse(dryRun.Url.Split('/')[^1]), JobPurpose.Take, Guid.CreateVersion7(), Cancel);
        Assert.Contains("Waiting for its turn", (await office.Get(dryRun.Url)).Text, StringComparison.Ordinal);

        await jobs.StopInterrupted(Cancel);

        Assert.Contains("was restarted meanwhile", (await office.Get(dryRun.Url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_a_job_only_to_whoever_began_it()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var office = await app.SignedInAs("nhap");
        var dryRun = await DryRun(office, "persons", Good);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var jobs = scope.ServiceProvider.GetRequiredService<AppDb>();
            await jobs.Set<ImportJob>().ExecuteUpdateAsync(set => set.SetProperty(j => j.By, Guid.CreateVersion7()), Cancel);
        }

        Assert.Equal(404, (await office.Get(dryRun.Url)).Status);
    }

    private static (Stream File, string Says) Hostile(string what) => what switch
    {
        "formula" => (SheetFiles.Xlsx(SheetFiles.Row(1, "Mã cán bộ") + "<row r='2'><c r='A2'><f>1+1</f><v>2</v></c></row>"), "holds a formula"),
        "picture" => (new MemoryStream([0x89, .. "PNG\r\n"u8]), "neither an XLSX nor a CSV"),
        "TCVN3" => (new MemoryStream([.. "Ma,Ten\nSQ-9001,"u8, 0xAC, 0xD7, 0xB9, 0xAE, 0xB8]), "TCVN3"),
        "bomb" => (Sheet_reading_of_hostile_files.Bomb(megabytes: 40), "abnormal size"),
        "old" => (new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]), "old XLS"),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static async Task<Page> DryRun(Visitor visitor, string kind, string pasted) =>
        await Landed(visitor, await visitor.Submit(await visitor.Get($"/imports/{kind}"), Upload, ("Pasted", pasted)));

    /// <summary>Where a press leads in the end, once its job is over.</summary>
    private static async Task<Page> Landed(Visitor visitor, Page page)
    {
        for (var at = 0; at < 120 && (page.Location is not null || page.Html.QuerySelector("progress") is not null); at++)
        {
            if (page.Location is null)
            {
                await Task.Delay(500, Cancel);
            }

            page = await visitor.Get(page.Location ?? page.Url);
        }

        return page;
    }

    private static IReadOnlyList<string> Waiting(App app) =>
        Path.Combine(app.Services.GetRequiredService<Storage>().Folder, "imports") is var folder && Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder)] : [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}

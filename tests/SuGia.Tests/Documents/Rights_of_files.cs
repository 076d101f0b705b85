using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Accounts;
using SuGia.Modules.Documents;
using SuGia.Modules.Organisation.Contract;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Rights_of_files
{
    private const string Form = "main form[method=post]";

    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly Guid Changer = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void That_change_wait_for_each_reader_but_the_one_who_changed_them()
    {
        var (file, typed) = Opened();

        Assert.True(file.Correct(typed with { Title = "Khác" }, Changer, Today).Ok);
        Assert.Empty(file.UnconfirmedBy(Other));
        Assert.True(file.Correct(typed with { Rights = WorkFileRights.WithinUnit }, Changer, Today).Ok);
        Assert.Equal((WorkFileRights.WholeRegister, WorkFileRights.WithinUnit), (file.UnconfirmedBy(Other).Single().From, file.UnconfirmedBy(Other).Single().To));
        Assert.Empty(file.UnconfirmedBy(Changer));
        Assert.Equal([WorkFileProblems.NothingToConfirm], file.ConfirmRights(Changer, Today).Problems);
        Assert.True(file.ConfirmRights(Other, Today).Ok);
        Assert.Empty(file.UnconfirmedBy(Other));
        Assert.Equal([WorkFileProblems.NothingToConfirm], file.ConfirmRights(Other, Today).Problems);
    }

    [Fact]
    public void Change_with_the_unit_that_keeps_the_file_and_are_confirmed_even_of_one_that_is_frozen()
    {
        var (file, typed) = Opened();

        file.Correct(typed with { Unit = UnitId.From(Guid.CreateVersion7()), KeptBy = "Cục Đối ngoại" }, Changer, Today);
        file.Freeze(Today, "Kiểm tra", Today);

        Assert.Equal(("Văn phòng", "Cục Đối ngoại"), (file.RightsChanges.Single().KeptByBefore, file.RightsChanges.Single().KeptBy));
        Assert.True(file.ConfirmRights(Other, Today).Ok);
    }

    [Theory, OnBothDatabases]
    public async Task That_changed_are_told_on_the_list_and_the_file_until_the_reader_confirms(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var clerk = await app.SignedInAs("nhap");
        using var auditor = await app.SignedInAs("kiemtra");
        await using var db = app.Db();
        var url = $"/papers/work-files/{(await db.Set<WorkFile>().SingleAsync(f => f.Code == "02.GGHB", Cancel)).Id.Value}";
        var before = await auditor.Get("/papers/work-files");

        await clerk.Submit(await clerk.Get($"{url}/edit"), Form, ("Rights", "WithinUnit"));
        var (list, file) = (await auditor.Get("/papers/work-files"), await auditor.Get(url));
        var narrowed = await auditor.Get("/papers/work-files?rights=Unconfirmed");
        var confirmed = await auditor.Submit(await auditor.Get($"{url}/rights"), Form);
        var after = await auditor.Get(url);

        Assert.Contains("1 hồ sơ đã đổi", before.Text, StringComparison.Ordinal);
        Assert.Contains("2 hồ sơ đã đổi", list.Text, StringComparison.Ordinal);
        Assert.Equal(["02.GGHB", "05.GGHB"], narrowed.Html.QuerySelectorAll("main tbody tr").Select(r => r.QuerySelector("a")!.TextContent.Trim()).Order());
        Assert.Equal((1, 0), (file.Html.QuerySelectorAll(".flash a[href$='/rights']").Length, after.Html.QuerySelectorAll(".flash a[href$='/rights']").Length));
        Assert.Equal(303, confirmed.Status);
        Assert.Empty((await clerk.Get(url)).Html.QuerySelectorAll(".flash a[href$='/rights']"));
        Assert.Empty((await clerk.Get("/papers/work-files")).Html.QuerySelectorAll(".flash"));
        var reader = (await db.Set<Account>().SingleAsync(a => a.UserName == "kiemtra", Cancel)).Id.Value;
        Assert.True(await db.Set<LedgerEntry>().AnyAsync(e => e.Actor == reader && e.Event == nameof(RightsConfirmed), Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task Are_not_told_to_who_may_no_longer_read_the_file(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var clerk = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        await using var db = app.Db();
        var url = $"/papers/work-files/{(await db.Set<WorkFile>().SingleAsync(f => f.Code == "02.GGHB", Cancel)).Id.Value}";

        await clerk.Submit(await clerk.Get($"{url}/edit"), Form, ("Rights", "WithinUnit"));

        Assert.Equal((404, 404), ((await unit.Get(url)).Status, (await unit.Get($"{url}/rights")).Status));
        Assert.DoesNotContain("02.GGHB", (await unit.Get("/papers/work-files?rights=Unconfirmed")).Text, StringComparison.Ordinal);
    }

    private static (WorkFile File, WorkFileTyped Typed) Opened()
    {
        WorkFileTyped typed = new(new(1, "GGHB"), 2026, "Gìn giữ hòa bình", "Chuẩn bị nguồn", KeepingTerm.Forever, UnitId.From(Guid.CreateVersion7()), "Văn phòng", new(2026, 1, 12));
        return (WorkFile.Open(typed, Today).Value.File, typed);
    }
}

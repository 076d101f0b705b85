using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Modules.Organisation;
using SuGia.Shell;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Shell;

/// <summary>A list whose combination may be sensitive leaves only with the statement that it is unclassified, and the ledger says who gave it.</summary>
public sealed class Lists_that_leave
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Are_sensitive_by_one_group_or_by_two_together()
    {
        Assert.False(Sensitive.IsSo([]));
        Assert.False(Sensitive.IsSo([FieldGroup.Public, FieldGroup.Service]));
        Assert.True(Sensitive.IsSo([FieldGroup.Contact]));
        Assert.True(Sensitive.IsSo([FieldGroup.Public, FieldGroup.Identity]));
        Assert.All(Enum.GetValues<FieldGroup>().Except([FieldGroup.Public, FieldGroup.Service]), g => Assert.True(Sensitive.IsSo([g])));
    }

    [Theory, OnBothDatabases]
    public async Task Ask_first_and_stand_in_the_ledger_with_who_stated_it(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var asked = await office.Get("/people?as=csv&sex=Female&name=nguyen");
        Assert.Contains("Điện thoại", asked.Html.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("0000 000", asked.Text, StringComparison.Ordinal);
        var unstated = await office.Submit(asked, "main form");
        Assert.Equal((422, "Đánh dấu vào ô xác nhận trước khi tải xuống."), (unstated.Status, unstated.Html.QuerySelector("#Stated-problem")!.TextContent));
        await using var db = app.Db();
        Assert.Equal(0, await TakenToday(db).CountAsync(Cancel));

        var file = await office.Submit(asked, "main form", ("Stated", "yes"));
        var rows = file.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;
        var taken = await TakenToday(db).SingleAsync(Cancel);
        Assert.Equal(("nhan-su", rows, "Mai Thị Nháp", App.Today), (taken.File, taken.Count, taken.ByName, taken.TakenOn));
        Assert.Equal(("Service,Contact", "name; sex: Female"), (taken.Groups, taken.Choice));
        Assert.Contains("phone", taken.Columns.Split(','));
        Assert.Equal(nameof(ListStated), (await db.Set<LedgerEntry>().SingleAsync(e => e.Record == taken.Id.Value, Cancel)).Event);

        var again = await office.Submit(asked, "main form", ("Stated", "yes"));
        Assert.StartsWith("/people?", again.Location, StringComparison.Ordinal);
        Assert.DoesNotContain("as=csv", again.Location, StringComparison.Ordinal);
        Assert.Equal(1, await TakenToday(db).CountAsync(Cancel));
        Assert.Contains("Mai Thị Nháp", (await office.Get(ListListsTaken.Url)).Html.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Ask_nothing_of_whoever_may_read_no_personal_group_of_them(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var auditor = await app.SignedInAs("kiemtra");
        Assert.Contains("SQ-0001", (await auditor.Get("/people?as=csv")).Text, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.Equal(0, await TakenToday(db).CountAsync(Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task Are_refused_to_whoever_may_not_export_with_or_without_the_statement(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var staff = await app.SignedInAs("donvi");
        using var office = await app.SignedInAs("nhap");
        Assert.Equal(403, (await staff.Get("/people?as=csv")).Status);
        Assert.Equal(403, (await staff.Get(ListListsTaken.Url)).Status);
        Assert.Null((await office.Get("/peacekeeping/clocks?as=csv")).Html.QuerySelector("main table"));
        var form = (await office.Get("/peacekeeping/clocks?as=csv")).Html.QuerySelector("main form")!;
        Assert.NotNull(form.QuerySelector("[name=Stated]"));
    }

    [Theory, OnBothDatabases]
    public async Task Of_terms_note_the_reading_of_health_only_when_they_leave(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var csv = await office.Submit(await office.Get("/peacekeeping/clocks?as=csv&asOf=2027-06-01"), "main form", ("Stated", "yes"));
        Assert.Contains("Hộ chiếu", csv.Text, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.Equal("thoi-han", (await TakenToday(db).SingleAsync(Cancel)).File);
        Assert.Equal(0, await db.Set<ReadOfPerson>().CountAsync(Cancel));
    }

    /// <summary>Every list is described once, in a static property or field: those with personal columns are these, and all are mapped to be stated.</summary>
    [Theory, OnBothDatabases]
    public async Task Are_all_mapped_for_their_statement(Engine engine)
    {
        await using var app = await App.Start(engine);
        string[] urls = ["/people", "/peacekeeping/clocks", "/peacekeeping/hard-days"];
        var posted = app.Routes.Where(r => r.Metadata.GetRequiredMetadata<Microsoft.AspNetCore.Routing.IHttpMethodMetadata>().HttpMethods.Contains("POST")).Select(r => "/" + r.RoutePattern.RawText!.Trim('/'));
        Assert.Empty(urls.Except(posted));
        Assert.Equal(["nhan-su", "thoi-han", "tinh-huong-dot-xuat"], Described().Where(l => l.IsSensitive).Select(l => l.File).Order(StringComparer.Ordinal));
    }

    /// <summary>The sample world has one of an earlier day.</summary>
    private static IQueryable<ListTaken> TakenToday(AppDb db) => db.Set<ListTaken>().AsNoTracking().Where(l => l.TakenOn == App.Today);

    private static IEnumerable<(string File, bool IsSensitive)> Described() =>
        from type in typeof(AppDb).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        where field.FieldType is { IsGenericType: true } held && held.GetGenericTypeDefinition() == typeof(ListOf<>)
        let list = field.GetValue(null)!
        select ((string)list.GetType().GetProperty("FileName")!.GetValue(list)!, (bool)list.GetType().GetMethod("IsSensitiveTo")!.Invoke(list, [Reader.System])!);
}

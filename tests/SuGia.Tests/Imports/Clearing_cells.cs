using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Imports;

/// <summary>An empty cell keeps what is recorded; a single dash takes it away, where it may be missing.</summary>
public sealed class Clearing_cells
{
    [Theory, OnBothDatabases]
    public async Task A_dash_takes_values_away_and_the_dry_run_says_so(Engine engine)
    {
        await using var app = await App.Start(engine);
        const string file = "Mã cán bộ,Điện thoại,Số hộ chiếu,Hạn hộ chiếu,Thư điện tử\nSQ-0001,–,-,,\n";

        var changes = (await app.Try("persons", file)).Plan.Shown.Single().Changes;
        await app.Take("persons", file);

        Assert.Equal([("Phone", "0000 000 000", "cleared"), ("PassportNumber", "P7000000", "cleared")], changes.Select(c => (c.Column, c.Before.En, c.After.En)));
        var person = await app.Db().Set<Person>().SingleAsync(p => p.Code == "SQ-0001", Cancel);
        Assert.Equal((null, null, true), (person.Phone, person.PassportNumber, person.PassportUntil is not null));
    }

    [Theory]
    [InlineData("persons", "Mã cán bộ,Họ và tên\nSQ-0001,–\n", "Full name")]
    [InlineData("ranks", "Mã,Cấp bậc,Từ ngày\nSQ-0001,-,01/11/2026\n", "Rank")]
    [InlineData("missions", "Acronym,Name in English\nUNMISS,—\n", "Name in English")]
    public async Task A_value_that_must_be_there_stays_and_its_cell_is_named(string kind, string csv, string title)
    {
        await using var app = await App.Start(Engine.Sqlite);

        var fault = Assert.Single((await app.Try(kind, csv)).Plan.Faults);

        Assert.Equal((2, 1), (fault.Line, fault.Column));
        Assert.Contains($"“{title}” cannot be cleared", fault.Says.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dash_where_nothing_is_recorded_changes_nothing()
    {
        await using var app = await App.Start(Engine.Sqlite);
        await app.Take("persons", "Mã cán bộ,Điện thoại\nSQ-0001,–\n");

        Assert.Equal(1, (await app.Try("persons", "Mã cán bộ,Điện thoại\nSQ-0001,–\n")).Plan.Same);
    }

    [Fact]
    public async Task Coordinates_are_cleared_together()
    {
        await using var app = await App.Start(Engine.Sqlite);
        Assert.Single((await app.Try("missions", "Acronym,Longitude,Latitude\nUNMISS,-,\n")).Plan.Faults);

        await app.Take("missions", "Acronym,Longitude,Latitude\nUNMISS,-,-\n");

        var mission = await app.Db().Set<Mission>().SingleAsync(m => m.Acronym == "UNMISS", Cancel);
        Assert.Equal((null, null), (mission.Longitude, mission.Latitude));
    }

    [Theory, OnBothDatabases]
    public async Task A_new_record_has_nothing_where_its_row_has_a_dash(Engine engine)
    {
        await using var app = await App.Start(engine);

        await app.Take("persons", "Mã cán bộ,Họ và tên,Giới tính,Điện thoại\nSQ-9001,Lê Thị Thử,Nữ,-\n");

        Assert.Null((await app.Db().Set<Person>().SingleAsync(p => p.Code == "SQ-9001", Cancel)).Phone);
    }

    [Fact]
    public async Task The_page_of_an_import_says_so_in_both_languages()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var vietnamese = await app.SignedInAs("nhap");
        using var english = await app.SignedInAs("nhap", "en-GB");

        Assert.Contains("Ô trống giữ nguyên điều đã ghi. Một dấu – hoặc - xóa", (await vietnamese.Get("/imports/deployments")).Text, StringComparison.Ordinal);
        Assert.Contains("An empty cell keeps what is recorded. A single dash", (await english.Get("/imports/deployments")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("single dash", (await english.Get("/imports/un-contributions")).Text, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}

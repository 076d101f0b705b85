using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Figures;

/// <summary>How long officers stood in each column of the board, over the stays that ended within a year.</summary>
public sealed class Days_by_stage
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Are_those_that_a_calendar_counts(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var asking = app.Services.CreateAsyncScope();
        var figures = asking.ServiceProvider.GetRequiredService<IFigures>();
        await using var db = app.Db();
        var files = (await db.Set<OfficerFile>().AsNoTracking().ToListAsync(Cancel)).ConvertAll(Columns);
        var ended = 0;
        foreach (var asOf in (DateOnly[])[new(2023, 6, 13), new(2024, 10, 1), new(2026, 11, 22)])
        {
            foreach (var column in Enum.GetValues<BoardColumn>())
            {
                var stays = files.SelectMany(f => Stays(f, column, asOf)).ToList();
                var value = await figures.WithProof(DaysInColumn.CodeOf(column), asOf, Scope.Whole, Reader.System, 1000, Cancel);
                Assert.Equal((column, stays.Count, stays is [] ? null : (decimal?)stays.Sum(s => s.Days) / stays.Count), (column, (int)value.Records, value.Value));
                Assert.Equal(stays.Order(), value.Proof.Select(l => (l.Since!.Value, l.Amount)).Order());
                ended += stays.Count;
            }
        }

        Assert.True(ended > 20);
    }

    [Theory, OnBothDatabases]
    public async Task Are_cut_to_women_and_to_a_unit(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var asking = app.Services.CreateAsyncScope();
        var (figures, people) = (asking.ServiceProvider.GetRequiredService<IFigures>(), asking.ServiceProvider.GetRequiredService<IPeople>());
        DateOnly asOf = new(2024, 10, 1);
        await using var db = app.Db();
        var women = await people.AsOf(asOf).Where(p => p.Sex == Sex.Female).Select(p => p.Id).ToListAsync(Cancel);
        var stays = (await db.Set<OfficerFile>().AsNoTracking().ToListAsync(Cancel)).Where(f => women.Contains(f.Person)).SelectMany(f => Stays(Columns(f), BoardColumn.Training, asOf)).ToList();
        var value = await figures.Value(DaysInColumn.CodeOf(BoardColumn.Training), asOf, Scope.Of(Scope.SexKey, "female"), Cancel);
        Assert.Equal((stays.Count, stays is [] ? null : (decimal?)stays.Sum(s => s.Days) / stays.Count), ((int)value.Records, value.Value));
        Assert.Equal((0, "–"), (await figures.Value(DaysInColumn.CodeOf(BoardColumn.Training), asOf, Scope.Of(Scope.UnitKey, "NONE"), Cancel) is var none ? ((int)none.Records, none.Shown) : default));
    }

    [Theory, OnBothDatabases]
    public async Task Name_their_denominator_their_days_and_what_changed_between_two_days(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var leader = await app.SignedInAs("kieumau");
        var code = DaysInColumn.CodeOf(BoardColumn.Training);
        var page = await leader.Get($"/figures/{code}?asOf=2024-10-01&from=2023-06-13");
        var main = page.Html.QuerySelector("main")!;
        Assert.Contains("Số ngày trung bình", main.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mẫu số", main.QuerySelector("dl.figs")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(',', main.QuerySelector("dl.figs .fig")!.TextContent);
        Assert.Equal(3, main.QuerySelectorAll("h3.gap").Length);
        Assert.NotEmpty(main.QuerySelectorAll("td[data-l='Số lượng']"));
        Assert.All(main.QuerySelectorAll("td[data-l='Số lượng']"), d => Assert.True(int.Parse(d.TextContent.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) > 0));
    }

    private static List<(DateOnly Day, BoardColumn? Column)> Columns(OfficerFile file)
    {
        var first = file.Stages.Min(s => s.FirstOn);
        return [.. Enumerable.Range(0, new DateOnly(2026, 11, 23).DayNumber - first.DayNumber).Select(first.AddDays).Select(d => (d, file.StageOn(d)?.Stage.Row().Column))];
    }

    /// <summary>Day by day: runs of days in the column that end before the day, at most a year back.</summary>
    private static IEnumerable<(DateOnly FirstOn, long Days)> Stays(List<(DateOnly Day, BoardColumn? Column)> columns, BoardColumn column, DateOnly asOf)
    {
        DateOnly? first = null;
        foreach (var (day, at) in columns.Where(c => c.Day <= asOf))
        {
            if (at != column && first is { } began && day.AddDays(-1) >= asOf.AddDays(-DaysInColumn.WithinDays))
            {
                yield return (began, day.DayNumber - began.DayNumber);
            }

            first = at == column ? first ?? day : null;
        }
    }
}

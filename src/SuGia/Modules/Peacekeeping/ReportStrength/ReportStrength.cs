using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/strength/new: how many women and men a paper says are in each line.</summary>
public static class ReportStrength
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/strength/new", Ask);
        units.Post("/{unit}/strength/new", Answer);
    }

    private static async Task<IResult> Ask(string unit, UnitDesk desk, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found ? ReportStrengthPage.Show(ViewOf(found, new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, [FromForm] StrengthForm form, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        var view = ViewOf(found, form, paper);
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.Report), form.Parsed(view.Lines),
            (asked, by, today) => found.ReportStrength(asked.On, asked.Filled, by, today),
            problems => ReportStrengthPage.Refuse(view with { Problems = problems }), cancel);
    }

    private static View ViewOf(FormedUnit unit, StrengthForm form, PaperForm paper) =>
        new(UnitHead.Of(unit), form, paper, [.. unit.Lines.Where(l => l.IsOpen).OrderBy(l => l.Number)]);

    /// <param name="Lines">Those that have not ended.</param>
    public sealed record View(UnitHead Head, StrengthForm Form, PaperForm Paper, IReadOnlyList<StrengthLine> Lines)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}

/// <summary>A strength report as typed; an empty field is nobody.</summary>
public sealed record StrengthForm
{
    private const int Most = 1000;

    public string? Version { get; init; }

    public string? On { get; init; }

    /// <summary>By the id of the line.</summary>
    public Dictionary<string, string>? Women { get; init; }

    public Dictionary<string, string>? Men { get; init; }

    internal static StrengthForm Of(StrengthReport report) => new()
    {
        On = Days.Show(report.On),
        Women = report.Filled.ToDictionary(f => f.Line.ToString(), f => f.Women.ToString(CultureInfo.InvariantCulture)),
        Men = report.Filled.ToDictionary(f => f.Line.ToString(), f => f.Men.ToString(CultureInfo.InvariantCulture)),
    };

    internal string? WomenOf(StrengthLine line) => Women?.GetValueOrDefault(line.Id.ToString());

    internal string? MenOf(StrengthLine line) => Men?.GetValueOrDefault(line.Id.ToString());

    internal Result<(DateOnly On, IReadOnlyList<LineStrength> Filled)> Parsed(IReadOnlyList<StrengthLine> lines) =>
        Typed.Together(Typed.Day(On, nameof(On)), AllOf(lines));

    private Result<IReadOnlyList<LineStrength>> AllOf(IReadOnlyList<StrengthLine> lines)
    {
        var filled = lines.Select(Filled).ToList();
        List<Problem> problems = [.. filled.SelectMany(f => f.Problems)];
        return problems is [] ? filled.Select(f => f.Value!).Where(f => f.Total > 0).ToList() : new Broken(problems);
    }

    private Result<LineStrength> Filled(StrengthLine line) => Typed.Together(
        Typed.NumberIfAny(WomenOf(line), $"Women[{line.Id}]", 0, Most),
        Typed.NumberIfAny(MenOf(line), $"Men[{line.Id}]", 0, Most)).Into((women, men) => new LineStrength(line.Id, (int)(women ?? 0), (int)(men ?? 0)));
}

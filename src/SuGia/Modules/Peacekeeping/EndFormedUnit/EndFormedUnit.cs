using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/end: the last day of a unit; its level, lines and members end with it.</summary>
public static class EndFormedUnit
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/end", Ask);
        units.Post("/{unit}/end", Answer);
    }

    private static async Task<IResult> Ask(string unit, UnitDesk desk, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found ? EndFormedUnitPage.Show(new(UnitHead.Of(found), new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, [FromForm] EndingForm form, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        View view = new(UnitHead.Of(found), form, paper);
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.Decision, form.Reason), form.Parsed, (asked, by, _) => found.End(asked.LastOn, by),
            problems => EndFormedUnitPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record View(UnitHead Head, EndingForm Form, PaperForm Paper, params IReadOnlyList<Problem> Problems);
}

/// <summary>A last day with its reason, as typed.</summary>
public sealed record EndingForm
{
    public string? Version { get; init; }

    public string? LastOn { get; init; }

    public string? Reason { get; init; }

    internal Result<(DateOnly LastOn, string Reason)> Parsed => Typed.Together(
        Typed.Day(LastOn, nameof(LastOn)),
        Typed.Text(Reason, nameof(Reason), FormedUnitFormWords.ReasonLimit, ShellWords.Reason));
}

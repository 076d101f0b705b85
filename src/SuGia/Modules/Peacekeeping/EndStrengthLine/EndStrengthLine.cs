using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/lines/{line}/end: the last day of a line of the strength table.</summary>
public static class EndStrengthLine
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/lines/{line:guid}/end", Ask);
        units.Post("/{unit}/lines/{line:guid}/end", Answer);
    }

    private static async Task<IResult> Ask(string unit, Guid line, UnitDesk desk, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found && found.Lines.FirstOrDefault(l => l.Id == line) is { } ended
            ? EndStrengthLinePage.Show(new(UnitHead.Of(found), ended.Title, new(), PaperForm.None))
            : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid line, [FromForm] EndingForm form, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found || found.Lines.FirstOrDefault(l => l.Id == line) is not { } ended)
        {
            return Results.NotFound();
        }

        View view = new(UnitHead.Of(found), ended.Title, form, paper);
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.Decision, form.Reason), form.Parsed, (asked, _, _) => found.EndLine(line, asked.LastOn),
            problems => EndStrengthLinePage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record View(UnitHead Head, Words Line, EndingForm Form, PaperForm Paper, params IReadOnlyList<Problem> Problems);
}

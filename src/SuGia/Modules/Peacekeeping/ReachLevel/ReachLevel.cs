using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/levels/new: a level of the PCRS, with its evidence.</summary>
public static class ReachLevel
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/levels/new", Ask);
        units.Post("/{unit}/levels/new", Answer);
    }

    private static async Task<IResult> Ask(string unit, UnitDesk desk, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found ? ReachLevelPage.Show(new(UnitHead.Of(found), new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, [FromForm] Form form, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        View view = new(UnitHead.Of(found), form, paper);
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.NoteVerbale, form.Reason), form.Parsed,
            (asked, by, today) => found.Reach(asked.Level, asked.On, by, asked.Reason, today),
            problems => ReachLevelPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Level { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        internal static Form Of(LevelHeld held) => new() { Level = held.Level.ToString(), On = Days.Show(held.FirstOn), Reason = held.Reason };

        internal Result<(PcrsLevel Level, DateOnly On, string Reason)> Parsed => Typed.Together(
            Typed.Choice<PcrsLevel>(Level, nameof(Level)), Typed.Day(On, nameof(On)),
            Typed.TextIfAny(Reason, nameof(Reason), FormedUnitFormWords.ReasonLimit, ShellWords.Reason));
    }

    public sealed record View(UnitHead Head, Form Form, PaperForm Paper, params IReadOnlyList<Problem> Problems);
}

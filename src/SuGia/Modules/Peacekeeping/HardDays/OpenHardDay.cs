using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/hard-days/new: the news came; the steps are laid out in their order.</summary>
public static class OpenHardDay
{
    internal static void Map(RouteGroupBuilder officers)
    {
        officers.Get("/{person}/hard-days/new", Ask);
        officers.Post("/{person}/hard-days/new", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Officers officers, CancellationToken cancel) =>
        await officers.Find(person, Permission.ReadAbsenceReasons, cancel) is { } officer ? OpenHardDayPage.Show(new(officer.Head, new())) : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, [FromForm] Form form, Officers officers, AppDb db, Saving saving, CancellationToken cancel)
    {
        if (await officers.Find(person, Permission.ReadAbsenceReasons, cancel) is not { } officer)
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(officer.Head, form));
        var opened = form.Parsed.Then(asked => HardDay.Open(person, asked.Kind, asked.HappenedOn, asked.LearnedOn, RuleFiles.Book, act.EnteredOn));
        if (!opened.Ok)
        {
            return OpenHardDayPage.Refuse(view with { Problems = opened.Problems });
        }

        db.Record(opened.Value.Day, opened.Value.Opened, act);
        return await saving.Then(HardDayHead.UrlOf(opened.Value.Day.Id), HardDayWords.Opened, problem => OpenHardDayPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    public sealed record Form
    {
        public string? Kind { get; init; }

        public string? HappenedOn { get; init; }

        public string? LearnedOn { get; init; }

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Choice<HardDayKind>(Kind, nameof(Kind)),
            Typed.Day(HappenedOn, nameof(HappenedOn)),
            Typed.Day(LearnedOn, nameof(LearnedOn))).Into((kind, happened, learned) => new Asked(kind, happened, learned));
    }

    internal sealed record Asked(HardDayKind Kind, DateOnly HappenedOn, DateOnly LearnedOn);

    public sealed record View(OfficerHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}

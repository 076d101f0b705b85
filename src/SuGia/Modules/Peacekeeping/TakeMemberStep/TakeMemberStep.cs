using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/members/steps: presented, passed or left, for many members at once.</summary>
public static class TakeMemberStep
{
    private const int Most = 300;

    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/members/steps", Ask);
        units.Post("/{unit}/members/steps", Answer);
    }

    private static async Task<IResult> Ask(string unit, UnitDesk desk, UnitRoster roster, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found
            ? TakeMemberStepPage.Show(new(UnitHead.Of(found), new(), PaperForm.None, await Lines(found, roster, cancel)))
            : Results.NotFound();

    private static async Task<IResult> Answer(string unit, [FromForm] Form form, PaperForm paper, UnitDesk desk, UnitRoster roster, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        View view = new(UnitHead.Of(found), form, paper, await Lines(found, roster, cancel));
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.Results, form.Reason), form.Parsed,
            (asked, by, today) => found.Take(asked.Step, view.Ticked, asked.On, by, asked.Reason, today),
            problems => TakeMemberStepPage.Refuse(view with { Problems = problems }), cancel);
    }

    private static async Task<IReadOnlyList<MemberLine>> Lines(FormedUnit unit, UnitRoster roster, CancellationToken cancel) =>
        [.. (await roster.First(unit.Id, Most, cancel)).Select(MemberLine.Of)];

    public sealed record Form
    {
        public string? Version { get; init; }

        /// <summary>The ids of members.</summary>
        public List<string>? Members { get; init; }

        public string? Step { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        internal Result<(MemberStep Step, DateOnly On, string Reason)> Parsed => Typed.Together(
            Typed.Choice<MemberStep>(Step, nameof(Step)), Typed.Day(On, nameof(On)),
            Typed.TextIfAny(Reason, nameof(Reason), FormedUnitFormWords.ReasonLimit, ShellWords.Reason));
    }

    public sealed record View(UnitHead Head, Form Form, PaperForm Paper, IReadOnlyList<MemberLine> Lines)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        /// <summary>Those ticked whom the reader may see.</summary>
        public IReadOnlyList<Guid> Ticked => [.. Lines.Where(l => Form.Members?.Contains(l.Id.ToString()) ?? false).Select(l => l.Id)];
    }
}

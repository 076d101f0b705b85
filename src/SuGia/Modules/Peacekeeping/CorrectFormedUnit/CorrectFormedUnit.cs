using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/edit: its names, kind and first day, and the unit that it is trained to relieve.</summary>
public static class CorrectFormedUnit
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/edit", Ask);
        units.Post("/{unit}/edit", Answer);
    }

    private static async Task<IResult> Ask(string unit, UnitDesk desk, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found
            ? CorrectFormedUnitPage.Show(new(UnitHead.Of(found), Form.Of(found), PaperForm.None, await desk.Units(cancel)))
            : Results.NotFound();

    private static async Task<IResult> Answer(string unit, [FromForm] Form form, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        View view = new(UnitHead.Of(found), form, paper, await desk.Units(cancel));
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.Decision, form.Reason), form.Parsed(view.Units), (asked, _, _) => found.Correct(asked.Names, asked.Kind, asked.FirstOn),
            problems => CorrectFormedUnitPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? NameVi { get; init; }

        public string? NameEn { get; init; }

        public string? Kind { get; init; }

        public string? FirstOn { get; init; }

        public string? Follows { get; init; }

        public string? Reason { get; init; }

        internal static Form Of(FormedUnit unit) => new() { NameVi = unit.NameVi, NameEn = unit.NameEn, Kind = unit.Kind.ToString(), FirstOn = Days.Show(unit.FirstOn), Follows = unit.Follows?.Value.ToString() };

        internal Result<(FormedUnitNames Names, FormedUnitKind Kind, DateOnly FirstOn, string Reason)> Parsed(IReadOnlyList<Option> units) => Typed.Together(
            Typed.Together(
                Typed.Text(NameVi, nameof(NameVi), FormedUnit.NameLimit, FormedUnitFormWords.NameVi),
                Typed.Text(NameEn, nameof(NameEn), FormedUnit.NameLimit, FormedUnitFormWords.NameEn),
                Chosen.IfAny<FormedUnitId>(Follows, nameof(Follows), units)).Into((vi, en, follows) => new FormedUnitNames(vi, en, follows)),
            Typed.Choice<FormedUnitKind>(Kind, nameof(Kind)),
            Typed.Day(FirstOn, nameof(FirstOn)),
            Typed.Text(Reason, nameof(Reason), FormedUnitFormWords.ReasonLimit, ShellWords.Reason));
    }

    public sealed record View(UnitHead Head, Form Form, PaperForm Paper, IReadOnlyList<Option> Units)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}

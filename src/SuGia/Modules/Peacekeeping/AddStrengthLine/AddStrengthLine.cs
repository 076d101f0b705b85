using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/lines/new: a board, a team or a post, and how many it should hold.</summary>
public static class AddStrengthLine
{
    private const int Most = 1000;

    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/lines/new", Ask);
        units.Post("/{unit}/lines/new", Answer);
    }

    private static async Task<IResult> Ask(string unit, UnitDesk desk, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found ? AddStrengthLinePage.Show(new(UnitHead.Of(found), new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, [FromForm] Form form, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        View view = new(UnitHead.Of(found), form, paper);
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.Decision), form.Parsed, (asked, _, today) => found.AddLine(asked, today),
            problems => AddStrengthLinePage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? TitleVi { get; init; }

        public string? TitleEn { get; init; }

        public string? Role { get; init; }

        public string? Needed { get; init; }

        public string? WomenWanted { get; init; }

        public string? FirstOn { get; init; }

        /// <summary>Asked for where a line is corrected.</summary>
        public string? LastOn { get; init; }

        internal static Form Of(StrengthLine held) => new()
        {
            TitleVi = held.TitleVi,
            TitleEn = held.TitleEn,
            Role = held.Role.ToString(),
            Needed = held.Needed.ToString(CultureInfo.InvariantCulture),
            WomenWanted = held.WomenWanted.ToString(CultureInfo.InvariantCulture),
            FirstOn = Days.Show(held.FirstOn),
            LastOn = held.IsOpen ? null : Days.Show(held.LastOn),
        };

        internal Result<StrengthLineDetails> Parsed => Typed.Together(Named, Typed.DayIfAny(LastOn, nameof(LastOn))).Into((line, last) => line with { LastOn = last });

        private Result<StrengthLineDetails> Named => Typed.Together(
            Typed.Text(TitleVi, nameof(TitleVi), StrengthLine.TitleLimit, FormedUnitFormWords.NameVi),
            Typed.Text(TitleEn, nameof(TitleEn), StrengthLine.TitleLimit, FormedUnitFormWords.NameEn),
            Typed.Choice<UnitRole>(Role, nameof(Role)),
            Typed.Number(Needed, nameof(Needed), 1, Most),
            Typed.NumberIfAny(WomenWanted, nameof(WomenWanted), 0, Most),
            Typed.Day(FirstOn, nameof(FirstOn))).Into((vi, en, role, needed, women, first) => new StrengthLineDetails(vi, en, role, (int)needed, (int)(women ?? 0), first));
    }

    public sealed record View(UnitHead Head, Form Form, PaperForm Paper, params IReadOnlyList<Problem> Problems);
}

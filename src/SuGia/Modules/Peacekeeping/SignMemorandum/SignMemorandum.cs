using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/memoranda/new: a memorandum of understanding about the unit.</summary>
public static class SignMemorandum
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/memoranda/new", Ask);
        units.Post("/{unit}/memoranda/new", Answer);
    }

    private static async Task<IResult> Ask(string unit, UnitDesk desk, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found ? SignMemorandumPage.Show(new(UnitHead.Of(found), new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, [FromForm] Form form, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        View view = new(UnitHead.Of(found), form, paper);
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.Other), form.Parsed, (asked, by, today) => found.Sign(asked.First, asked.Last, by, today),
            problems => SignMemorandumPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? FirstOn { get; init; }

        public string? LastOn { get; init; }

        internal static Form Of(Memorandum held) => new() { FirstOn = Days.Show(held.FirstOn), LastOn = held.LastOn is { } last ? Days.Show(last) : null };

        internal Result<(DateOnly First, DateOnly? Last)> Parsed => Typed.Together(Typed.Day(FirstOn, nameof(FirstOn)), Typed.DayIfAny(LastOn, nameof(LastOn)));
    }

    public sealed record View(UnitHead Head, Form Form, PaperForm Paper, params IReadOnlyList<Problem> Problems);
}

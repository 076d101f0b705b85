using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Reading.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Reading;

/// <summary>GET and POST /readings/{id}/correct?show=KIND&amp;at=PLACE: what was found is understood otherwise, and confirmed so.</summary>
public static class CorrectFinding
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/readings/{id}/correct", Ask).Needs(Permission.ConfirmReadings);
        app.Post("/readings/{id}/correct", Answer).Needs(Permission.ConfirmReadings);
    }

    private static async Task<IResult> Ask(SourceTextId id, ReadingDesk desk, Frame frame, CancellationToken cancel) =>
        await View.At(id, desk, frame, cancel) is { } view ? CorrectFindingPage.Show(view with { Form = view.AsFound }) : Results.NotFound();

    private static async Task<IResult> Answer(SourceTextId id, [FromForm] Form form, ReadingDesk desk, Judging judging, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await View.At(id, desk, frame, cancel) is not { } view)
        {
            return Results.NotFound();
        }

        view = view with { Form = form };
        var corrected = view.Line.Found.Number is null ? form.Said(view.Line) : form.Counted(view.Line);
        if (!corrected.Ok)
        {
            return CorrectFindingPage.Refuse(view with { Problems = corrected.Problems });
        }

        var line = view.Line.Found.Number is null ? corrected.Value : (await desk.Lines(view.Open, corrected.Value.Found.Kind, [corrected.Value.Found], cancel))[0];
        var judged = await judging.Judge(view.Open, line with { Judged = view.Line.Judged }, Verdict.Accepted, saving.Act(form.Reason), cancel);
        return judged.Ok
            ? await saving.Then($"{ListTexts.UrlOf(id)}?{ReadingAsk.KindName}={line.Found.Kind}&at={line.Found.Quote.Offset}", ReadingWords.Saved, refused => CorrectFindingPage.Refuse(view with { Problems = [refused] }), cancel)
            : CorrectFindingPage.Refuse(view with { Problems = judged.Problems });
    }

    public sealed record Form(string? Value, string? Unit, string? Counts, string? On, string? Says, string? Reason)
    {
        /// <summary>The number, its unit, what it counts and its day; the quotation stays.</summary>
        internal Result<FindingLine> Counted(FindingLine line) => Typed.Together(
            Number, Typed.Text(Unit, nameof(Unit), Figures.Contract.SaidNumber.UnitLimit, ReadingWords.Unit), Typed.Text(Counts, nameof(Counts), Figures.Contract.SaidNumber.CountsLimit, ReadingWords.Says), Typed.DayIfAny(On, nameof(On)), Why)
            .Into((value, unit, counts, on, _) => line with
            {
                Found = line.Found with { Number = line.Found.Number! with { Value = value, Unit = unit, Counts = counts, FirstOn = on == line.Found.Number.LastOn ? line.Found.Number.FirstOn : on, LastOn = on }, On = on },
            });

        internal Result<FindingLine> Said(FindingLine line) => Typed.Together(Typed.Text(Says, nameof(Says), Finding.SaysLimit, ReadingWords.Says), Typed.DayIfAny(On, nameof(On)), Why)
            .Into((says, on, _) => line with { Found = line.Found with { Keeps = line.Found.Keeps is "" ? "" : says, On = on } });

        private Result<string> Why => Typed.Text(Reason, nameof(Reason), Figures.Contract.SaidNumber.ReasonLimit, ShellWords.Reason);

        private Result<decimal> Number => decimal.TryParse((Value ?? "").Trim().Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) < 1_000_000_000_000m
            ? decimal.Round(value, 4)
            : new Problem(new($"“{Typed.Echo(Value)}” không phải là số. Viết như 1.898 hoặc 46,15.", $"“{Typed.Echo(Value)}” is no number. Write it as 1.898 or 46,15 (Vietnamese style)."), nameof(Value));
    }

    public sealed record View(OpenText Open, FindingLine Line, Form Form, IReadOnlyList<Problem> Problems)
    {
        public Form AsFound => Line.Found.Number is { } number
            ? new(number.Value.ToString("0.####", CultureInfo.GetCultureInfo("vi-VN")), number.Unit, number.Counts, number.LastOn is { } on ? Days.Show(on) : null, null, null)
            : new(null, null, null, Line.Found.On is { } day ? Days.Show(day) : null, Line.Found.Keeps is "" ? Line.Found.Title : Line.Found.Keeps, null);

        internal static async Task<View?> At(SourceTextId id, ReadingDesk desk, Frame frame, CancellationToken cancel) =>
            await desk.Open(id, cancel) is { } open && ReadingAsk.Of(frame) is { Kind: { } kind, At: { } at } && open.Of(kind).FirstOrDefault(f => f.Quote.Offset == at) is { } found
                ? new(open, (await desk.Lines(open, kind, [found], cancel))[0], new(null, null, null, null, null, null), [])
                : null;
    }
}

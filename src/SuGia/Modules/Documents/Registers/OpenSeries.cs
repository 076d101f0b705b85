using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/series/new.</summary>
public static class OpenSeries
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListSeries.Url}/new", () => OpenSeriesPage.Show(new(new(), []))).Needs(Permission.EditPapers);
        app.Post($"{ListSeries.Url}/new", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Answer([FromForm] Form form, AppDb db, Saving saving, Frame frame, CancellationToken cancel)
    {
        var opened = form.Parsed.Then(typed => Series.Open(typed, frame.Today));
        if (!opened.Ok)
        {
            return OpenSeriesPage.Refuse(new(form, opened.Problems));
        }

        db.Record(opened.Value.Series, opened.Value.Opened, saving.Act());
        return await saving.Then(ListSeries.UrlOf(opened.Value.Series.Id), RegisterWords.SeriesOpened, refused => OpenSeriesPage.Refuse(new(form, [refused])), cancel);
    }

    public sealed record Form
    {
        public string? Body { get; init; }

        public string? Direction { get; init; }

        public string? Kind { get; init; }

        public string? Period { get; init; }

        public string? NumberForm { get; init; }

        public string? Symbol { get; init; }

        public string? IsSecret { get; init; }

        public string? On { get; init; }

        public string? After { get; init; }

        internal Result<SeriesTyped> Parsed => Typed.Together(Whose, How, Typed.Day(On, nameof(On)), Typed.NumberIfAny(After, nameof(After), 0, 99_999))
            .Into((whose, how, on, after) => new SeriesTyped(whose.Body, how.Direction, whose.Kind, how.Period, how.Form, whose.Symbol, IsSecret is not (null or ""), on, (int)(after ?? 0)));

        private Result<(string Body, PaperKind? Kind, string Symbol)> Whose => Typed.Together(
            Typed.Text(Body, nameof(Body), Paper.BodyLimit, PaperWords.Body),
            string.IsNullOrEmpty(Kind) ? (PaperKind?)null : PaperKinds.Typed(Kind, nameof(Kind)).Into(k => (PaperKind?)k),
            Typed.TextIfAny(Symbol, nameof(Symbol), Series.SymbolLimit, RegisterWords.SeriesSymbol));

        private Result<(SeriesDirection Direction, SeriesPeriod Period, NumberForm Form)> How => Typed.Together(
            Typed.Choice<SeriesDirection>(Direction, nameof(Direction)), Typed.Choice<SeriesPeriod>(Period, nameof(Period)), Typed.Choice<NumberForm>(NumberForm, nameof(NumberForm)));
    }

    public sealed record View(Form Form, IReadOnlyList<Problem> Problems);
}

using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/in/new: a paper comes in, takes its arrival number and stands in the register.</summary>
public static class EnterArrival
{
    internal const string Known = "known";
    internal const string Another = "another";

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListArrivals.Url}/new", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListArrivals.Url}/new", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(Numbering numbering, Frame frame, CancellationToken cancel) =>
        EnterArrivalPage.Show(new(PaperEntry.Blank, new(null, Days.Typeable(frame.Today), null, null, null, null, null), await numbering.Open(SeriesDirection.Incoming, cancel), null, []));

    private static async Task<IResult> Answer(PaperEntry entry, Form form, AppDb db, Numbering numbering, Saving saving, Frame frame, CancellationToken cancel)
    {
        View view = new(entry, form, await numbering.Open(SeriesDirection.Incoming, cancel), null, []);
        if (entry.Secret is { } secret)
        {
            return EnterArrivalPage.Refuse(view with { Entry = entry.WithoutSubject, Problems = [secret] });
        }

        var asked = Typed.Together(entry.Parse(frame.Today), form.Parsed);
        if (!asked.Ok)
        {
            return EnterArrivalPage.Refuse(view with { Problems = asked.Problems });
        }

        var (details, typed) = asked.Value;
        if (await Twin(db, details, cancel) is { } twin && form.Which is not (Known or Another))
        {
            return EnterArrivalPage.Refuse(view with { Twin = twin, Problems = [PaperProblems.KnownArrival(details.Number)] });
        }

        return await Enter(details, typed, view, db, numbering, saving, frame, cancel);
    }

    private static async Task<IResult> Enter(PaperDetails details, (SeriesId Series, ArrivalTyped Arrival) typed, View view, AppDb db, Numbering numbering, Saving saving, Frame frame, CancellationToken cancel)
    {
        var act = saving.Act();
        var paper = await PaperOf(details, view.Form.Which, db, act, frame, cancel);
        var number = paper.Ok ? await numbering.Take(typed.Series, "", typed.Arrival.ArrivedOn, act, cancel) : new Broken(paper.Problems);
        var entered = number.Then(n => Arrival.Enter(paper.Value, n, typed.Arrival, frame.Today));
        if (!entered.Ok)
        {
            return EnterArrivalPage.Refuse(view with { Problems = entered.Problems });
        }

        number.Value!.For(paper.Value);
        db.Record(entered.Value.Arrival, entered.Value.Arrived, act);
        return await saving.Then(ListArrivals.UrlOf(entered.Value.Arrival.Id), RegisterWords.Arrived, refused => EnterArrivalPage.Refuse(view with { Problems = [refused] }), cancel);
    }

    internal static async Task<Result<PaperId>> PaperOf(PaperDetails details, string? which, AppDb db, Act act, Frame frame, CancellationToken cancel)
    {
        if (which is Known && await Twin(db, details, cancel) is { } known)
        {
            return known.Id;
        }

        return Paper.Register(details, frame.Today).Into(made =>
        {
            db.Record(made.Paper, made.Registered, act);
            return made.Paper.Id;
        });
    }

    /// <summary>A registered paper of the same number by the same body, or to which that body gave the number.</summary>
    internal static async Task<PaperCard?> Twin(AppDb db, PaperDetails details, CancellationToken cancel)
    {
        var key = Folding.OfNumber(details.Number);
        var same = await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().Where(p => p.Level == null && (p.Key == key || p.OtherNumbers.Any(n => n.Key == key))).OrderBy(p => p.SortKey).Take(20)
            .Select(p => new { Body = p.Key == key ? p.Body : p.OtherNumbers.Where(n => n.Key == key).Select(n => n.Registry).First(), Card = new PaperCard { Id = p.Id, Number = p.Number, Title = p.Title, SignedOn = p.SignedOn } }).ToListAsync(cancel);
        return same.Find(p => Folding.Fold(p.Body) == Folding.Fold(details.Body))?.Card;
    }

    /// <param name="Which">Of a paper already registered: that it is the one, or another.</param>
    public sealed record Form(string? Series, string? ArrivedOn, string? ArrivedAt, string? For, string? DueOn, string? Note, string? Which) : IBindableFromHttpContext<Form>
    {
        public static ValueTask<Form?> BindAsync(HttpContext context, ParameterInfo parameter) => FormRecord.Read<Form>(context);

        internal Result<(SeriesId Series, ArrivalTyped Arrival)> Parsed => Typed.Together(
            Typed.IdOf<SeriesId>(Series, nameof(Series)),
            Typed.Day(ArrivedOn, nameof(ArrivedOn)),
            At,
            Typed.TextIfAny(For, nameof(For), Arrival.NameLimit, RegisterWords.For),
            Typed.DayIfAny(DueOn, nameof(DueOn)),
            Typed.TextIfAny(Note, nameof(Note), Arrival.NoteLimit, RegisterWords.Note)).Into((series, on, at, whom, due, note) => (series, new ArrivalTyped(on, at, whom, due, note)));

        private Result<string> At => string.IsNullOrWhiteSpace(ArrivedAt) ? ""
            : TimeOnly.TryParseExact(ArrivedAt.Trim().Replace('h', ':'), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at.ToString("HH:mm", CultureInfo.InvariantCulture)
            : PaperProblems.NoSuchHour;
    }

    /// <param name="Twin">The paper that is registered already, or null.</param>
    public sealed record View(PaperEntry Entry, Form Form, IReadOnlyList<Series> Series, PaperCard? Twin, IReadOnlyList<Problem> Problems);
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/visits/new: what the UN is asked for, and when.</summary>
public static class RequestVisit
{
    private const int MostOfficers = 5000;

    internal static void Map(IEndpointRouteBuilder visits)
    {
        visits.Get("/new", Ask);
        visits.Post("/new", Answer);
    }

    private static IResult Ask() => RequestVisitPage.Show(new(new(), PaperForm.None));

    private static async Task<IResult> Answer([FromForm] Form form, PaperForm paper, IPapers papers, AppDb db, Saving saving, CancellationToken cancel)
    {
        View view = new(form, paper);
        var act = saving.Act();
        var request = await papers.Take(paper, PaperKind.OfficialLetter, act, cancel);
        var asked = (await Unique(Typed.Together(form.Parsed, request).Into((terms, rests) => terms with { Request = rests }), db, cancel))
            .Then(terms => SaatVisit.Ask(terms, RuleFiles.Book, act.EnteredOn));
        if (!asked.Ok)
        {
            return RequestVisitPage.Refuse(view with { Problems = asked.Problems });
        }

        db.Record(asked.Value.Visit, asked.Value.Requested, act.On(request.Value?.Value));
        return await saving.Then(VisitHead.UrlOf(asked.Value.Visit.Id), VisitWords.Asked, problem => RequestVisitPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    private static async Task<Result<VisitTerms>> Unique(Result<VisitTerms> typed, AppDb db, CancellationToken cancel) =>
        typed.Ok && await db.Set<SaatVisit>().AnyAsync(v => v.Code == typed.Value!.Code, cancel) ? VisitProblems.CodeTaken(typed.Value!.Code) : typed;

    public sealed record Form
    {
        public string? Code { get; init; }

        public string? RequestedOn { get; init; }

        public string? WantedOn { get; init; }

        public string? Languages { get; init; }

        public string? Armed { get; init; }

        public string? Capacity { get; init; }

        public string? Place { get; init; }

        internal Result<VisitTerms> Parsed => Typed.Together(
            Typed.Text(Code, nameof(Code), SaatVisit.CodeLimit, VisitWords.Code),
            Typed.Day(RequestedOn, nameof(RequestedOn)),
            Typed.Day(WantedOn, nameof(WantedOn)),
            Typed.Text(Languages, nameof(Languages), SaatVisit.LanguagesLimit, VisitWords.Languages),
            Typed.Number(Capacity, nameof(Capacity), 1, MostOfficers),
            Typed.Text(Place, nameof(Place), SaatVisit.PlaceLimit, VisitWords.Place)).Into((code, requested, wanted, languages, capacity, place) =>
                new VisitTerms(code, requested, wanted, languages, Armed == YesNo.Yes, (int)capacity, place, Request: null));
    }

    public sealed record View(Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}

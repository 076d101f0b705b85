using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/officers/{person}/tours/{tour}/homecoming: what is done about the end of a tour, and what is missing.</summary>
public static class ShowHomecoming
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/peacekeeping/officers/{person}/tours/{tour:guid}/homecoming", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(PersonId person, Guid tour, Officers officers, AppDb db, IUnits units, IPapers papers, Frame frame, CancellationToken cancel)
    {
        if (await officers.Find(person, Permission.ReadPeacekeeping, cancel) is not { } officer || officer.File.Tours.FirstOrDefault(t => t.Id == tour) is not { } held)
        {
            return Results.NotFound();
        }

        var post = await db.Set<Mission>().Where(m => m.Id == held.Mission).Select(m => new { m.Acronym, Code = m.Posts.Where(p => p.Id == held.Post).Select(p => p.Code).FirstOrDefault() }).SingleAsync(cancel);
        var named = new[] { held.Homecoming?.EndReport, held.Homecoming?.MedalPaper }.OfType<PaperId>().ToList();
        var clock = MedalClock.Of(held, RuleFiles.Book, frame.AsOf);
        return HomecomingPage.Show(new(officer.Head, held, post.Acronym, post.Code, HomecomingFacts.Of(held, clock?.DueOn).StepsOn(frame.AsOf), clock)
        {
            Unit = held.Homecoming?.BackAtUnit is { } unit ? (await units.Find(unit, cancel))?.Name : null,
            Papers = await papers.All.Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Number, cancel),
        });
    }

    /// <param name="Post">Its code, where the tour names one.</param>
    /// <param name="Clock">Null where no rule of the medal is in force.</param>
    public sealed record View(OfficerHead Head, Tour Tour, string Mission, string? Post, IReadOnlyList<StepTaken> Steps, MedalClock? Clock)
    {
        public required Words? Unit { get; init; }

        public required IReadOnlyDictionary<PaperId, string> Papers { get; init; }

        public string Url => Homecomers.UrlOf(Head.Person.Id, Tour.Id);
    }
}

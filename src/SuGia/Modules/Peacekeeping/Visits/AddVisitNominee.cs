using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/visits/{id}/nominees/new.</summary>
public static class AddVisitNominee
{
    internal static void Map(IEndpointRouteBuilder visits)
    {
        visits.Get("/{id}/nominees/new", Ask);
        visits.Post("/{id}/nominees/new", Answer);
    }

    private static async Task<IResult> Ask(VisitId id, EditedVisits visits, CancellationToken cancel) =>
        await visits.Find(id, cancel) is (_, var head) ? AddVisitNomineePage.Show(new(head, new())) : Results.NotFound();

    private static async Task<IResult> Answer(VisitId id, [FromForm] VisitNomineeForm form, EditedVisits visits, Officers officers, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await visits.Find(id, cancel) is not (var visit, var head))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, form));
        return await pressing.Change(
            visit, form.Version, Typed.Together(await AddNominee.Picked(form.Person, officers, db, cancel), form.Parsed),
            asked => visit.Nominate(asked.Item1.Person, asked.Item2, act.EnteredOn),
            new(act, head.Url, CallWords.Added, problems => AddVisitNomineePage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record View(VisitHead Head, VisitNomineeForm Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}

/// <summary>A nominee to a visit as typed.</summary>
public sealed record VisitNomineeForm
{
    public string? Version { get; init; }

    public string? Person { get; init; }

    public string? IsReserve { get; init; }

    public string? AttestedOn { get; init; }

    internal Result<NomineeMarks> Parsed => Typed.DayIfAny(AttestedOn, nameof(AttestedOn)).Into(on => new NomineeMarks(IsReserve == YesNo.Yes, on));
}
